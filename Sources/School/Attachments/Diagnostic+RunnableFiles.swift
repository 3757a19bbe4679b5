package import Diagnostics
import Files

extension Diagnostic {
  /// Why the file at `path` of `mediaType` must not be offered as it is: a host would run it, the
  /// reader's browser would as a page of the school's own, or the reader's machine. Nil where none
  /// of them would.
  package static func runnable(_ path: String, mediaType: String) -> Diagnostic? {
    guard let runner = Runner(of: path, mediaType) else { return nil }
    return Diagnostic(
      AttachmentRule.runnableFile, at: Place(file: path), runner.message, hint: runner.hint)
  }

  /// A web page, or nothing at all, under the name of a paper that a text offers.
  package static func disguised(_ path: String, mediaType: String) -> Diagnostic? {
    [MediaType.html, MediaType.empty].contains(mediaType) ? wrongName(path, mediaType) : nil
  }
}

/// What would run a file.
private enum Runner {
  case host, browser, machine

  /// Endings by which hosts know programs; Apache looks at every ending of a name.
  private static let ofHosts: Set<String> = [
    "php", "php3", "php4", "php5", "php7", "php8", "pht", "phtml", "phar", "phps", "asp", "aspx",
    "asa", "ascx", "ashx", "asmx", "cer", "cfm", "cgi", "fcgi", "jsp", "jspx", "jsw", "shtml",
    "shtm", "stm", "htaccess", "htpasswd",
  ]
  /// Programs on some hosts, on readers' machines otherwise, and settings of hosts.
  private static let ofHostsAtTheEnd: Set<String> = ["pl", "py", "rb", "sh", "config", "ini"]
  /// What browsers show as a page that may hold scripts, or take for a script.
  private static let ofBrowsers: Set<String> = [
    "html", "htm", "xhtml", "xht", "mht", "mhtml", "xml", "xsl", "xslt", "rdf", "js", "mjs", "wasm",
    "swf", "hta",
  ]
  private static let ofMachines: Set<String> = [
    "exe", "com", "bat", "cmd", "msi", "msix", "scr", "pif", "cpl", "msc", "dll", "sys", "ps1",
    "psm1", "vb", "vbs", "vbe", "jse", "wsf", "wsh", "lnk", "url", "reg", "inf", "jar", "apk",
    "app",
    "dmg", "pkg", "deb", "rpm", "appimage", "chm", "iso", "img",
  ]

  init?(of path: String, _ mediaType: String) {
    let endings = FilePath.name(of: path).lowercased().split(separator: ".").dropFirst()
      .map(String.init)
    let last = MediaType.suffix(of: FilePath.name(of: path))
    if endings.contains(where: Self.ofHosts.contains) || Self.ofHostsAtTheEnd.contains(last) {
      self = .host
    } else if Self.ofBrowsers.contains(last) {
      self = .browser
    } else if Self.ofMachines.contains(last) || mediaType == MediaType.program {
      self = .machine
    } else if mediaType == MediaType.html, MediaType.promised(by: path).isEmpty {
      // Of a name that says nothing, browsers look into the file.
      self = .browser
    } else {
      return nil
    }
  }

  var message: Message {
    switch self {
    case .host:
      Message(
        vi: "máy chủ web có thể chạy tệp này như một chương trình, nên không đăng",
        en: "a web host may run this file as a program, so it is not published")
    case .browser:
      Message(
        vi:
          "trình duyệt mở tệp này thành trang web của trường, mã trong tệp sẽ chạy, nên không đăng",
        en: "browsers open this file as a page of the school's site and run what is in it, so it is"
          + " not published")
    case .machine:
      Message(
        vi: "tệp này là chương trình, chạy ngay trên máy người tải về, nên không đăng",
        en: "this file is a program for the machine of whoever downloads it, so it is not published"
      )
    }
  }

  var hint: Message {
    switch self {
    case .host, .browser:
      Message(
        vi: "chép nội dung vào bài viết, hoặc đăng bản PDF",
        en: "copy what it says into the text, or publish a PDF of it")
    case .machine:
      Message(
        vi: "dẫn liên kết tới trang của nhà cung cấp chương trình",
        en: "link to the page of whoever makes the program")
    }
  }
}
