import Diagnostics

extension Session {
  /// Makes sure that there is a site to work on; says kindly what to do where there is none.
  func requireProject() throws {
    guard !fileExists(path(of: "site.toml")) else { return }
    let root = choices.root
    guard folderExists(root) else {
      throw WrongUsage(
        Message(vi: "không có thư mục “\(root)”", en: "there is no folder “\(root)”"),
        hint: Message(
          vi: "xem lại đường dẫn sau -C (hay --root)", en: "check the path after -C (or --root)"))
    }
    let isHere = root == "."
    let message = Message(
      vi:
        "\(isHere ? "thư mục này" : "thư mục “\(root)”") chưa phải là trang tin: chưa có tệp site.toml",
      en: "\(isHere ? "this folder" : "the folder “\(root)”") is no site yet: it has no site.toml")
    throw WrongUsage(message, hint: hintToProject)
  }

  /// Where the site may be: a folder above, else a folder that the person knows.
  private var hintToProject: Message {
    var folder = choices.root == "." ? ".." : choices.root + "/.."
    for _ in 0..<8 {
      if fileExists(folder + "/site.toml") {
        return Message(
          vi: "site.toml nằm ở \(folder); hãy thêm: -C \(folder)",
          en: "site.toml stands in \(folder); add: -C \(folder)")
      }
      folder += "/.."
    }
    return Message(
      vi: "hãy vào thư mục có site.toml rồi chạy lại, hoặc chỉ ra thư mục ấy: -C THƯ_MỤC",
      en: "go to the folder with site.toml and try again, or name that folder: -C FOLDER")
  }

  /// `file`, relative to the project's folder, as the machine finds it.
  func path(of file: String) -> String {
    file.hasPrefix("/") || choices.root == "." ? file : "\(choices.root)/\(file)"
  }

  /// A printer of findings for one of the outputs.
  func printer(for sink: Console.Sink, _ colours: Colours) -> DiagnosticPrinter {
    DiagnosticPrinter(
      language: language, colours: colours, columns: sink.columns ?? 100, source: source)
  }

  /// The bytes of a source file that a finding points into; nothing where it is not there any more
  /// (a file of the theme inside the program, say): the finding is then shown without its line.
  private func source(of file: String) -> [UInt8]? {
    do {
      return try readFile(path(of: file))
    } catch {
      return nil
    }
  }
}
