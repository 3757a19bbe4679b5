import Diagnostics
import Files
import Glibc
import Terminal

extension Session {
  /// The most bytes that are read of one file.
  static let fileLimit = 100_000_000

  /// Makes sure that there is a site to work on; says kindly what to do where there is none.
  func requireProject() throws {
    let root = choices.root
    let folder: Folder
    do throws(FileError) {
      folder = try Folder(at: root)
    } catch {
      // Whatever else the system says is no mistake of the person's.
      guard [ENOENT, ENOTDIR, EACCES, ELOOP, ENAMETOOLONG].contains(error.code) else { throw error }
      throw WrongUsage(
        error.message,
        hint: Message(
          vi: "xem lại đường dẫn sau -C (hay --root)", en: "check the path after -C (or --root)"))
    }
    if try folder.facts(of: "site.toml") != nil { return }
    let isHere = root == "."
    let message = Message(
      vi:
        "\(isHere ? "thư mục này" : "thư mục “\(root)”") chưa phải là trang tin: chưa có tệp site.toml",
      en: "\(isHere ? "this folder" : "the folder “\(root)”") is no site yet: it has no site.toml")
    throw WrongUsage(message, hint: try hintToProject(above: folder))
  }

  /// Where the site may be: a folder above, else a folder that the person knows.
  private func hintToProject(above folder: borrowing Folder) throws -> Message {
    var up = ".."
    for _ in 0..<8 {
      if try folder.facts(of: "\(up)/site.toml") != nil {
        let path = choices.root == "." ? up : "\(choices.root)/\(up)"
        return Message(
          vi:
            "site.toml nằm ở \(path): chạy “cd \(path)” rồi gõ lại lệnh, hoặc thêm vào lệnh: -C \(path)",
          en: "site.toml stands in \(path): run “cd \(path)” and try again, or add: -C \(path)")
      }
      up += "/.."
    }
    return Message(
      vi:
        "hãy vào thư mục có site.toml rồi chạy lại, hoặc chỉ ra thư mục ấy: -C THƯ_MỤC; chưa có thì lập"
        + " bằng bangtin init",
      en:
        "go to the folder with site.toml and try again, or name that folder: -C FOLDER; without one,"
        + " make it with bangtin init")
  }

  /// The bytes of `file`, relative to the project's folder.
  func read(_ file: String) throws(FileError) -> [UInt8] {
    try Folder(at: choices.root).read(file, limit: Self.fileLimit)
  }

  /// A printer of findings for one of the outputs; `sources` are those that stand in no file or
  /// were read already.
  func printer(on terminal: Terminal, showing sources: [String: [UInt8]] = [:]) -> DiagnosticPrinter
  {
    DiagnosticPrinter(
      language: language, terminal: terminal,
      columns: terminal.isInteractive ? terminal.width : Self.plainColumns,
      source: { file in sources[file] ?? source(of: file) })
  }

  /// How wide source lines are shown where no terminal says how wide it is.
  private static let plainColumns = 100

  /// The bytes of a source file that a finding points into; nothing where it is not there any more
  /// (a file of the theme inside the program, say): the finding is then shown without its line.
  private func source(of file: String) -> [UInt8]? {
    do {
      return try read(file)
    } catch {
      return nil
    }
  }
}
