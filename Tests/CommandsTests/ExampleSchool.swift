import Diagnostics
import SampleSites

/// The school that the examples of `bangtin explain` are about: without fault by itself, so that what
/// an example puts into it is all that is found.
enum ExampleSchool {
  /// The moment of every check of it.
  static let now = "--now 2020-11-20T08:00"

  /// Its files, by path.
  static let files = [
    "site.toml": SampleSite.plainSettings + """
      [school]
      symbol = "TH-THCSTT"

      [[department]]
      id = "to-chuyen-mon"
      name = "Tổ chuyên môn"

      [[person]]
      name = "Tùng"
      department = "to-chuyen-mon"

      [[person]]
      name = "Hoa"

      [[kind]]
      id = "nguoi-tot-viec-tot"
      name = "Người tốt, việc tốt"

      [[channel]]
      id = "phong-gddt"
      name = "Cổng thông tin Phòng GD&ĐT"
      kind = "portal"

      [[issuer]]
      id = "phong-gddt-dbp"
      name = "Phòng GD&ĐT TP Điện Biên Phủ"
      symbols = ["PGDĐT"]
      level = "district"

      """,
    String.samplePost: """
    ---
    title: Mít tinh kỷ niệm ngày 20/11
    date: 2020-11-19
    topics: [thi-dua-khen-thuong]
    ---
    Sáng nay, toàn trường dự mít tinh.

    """,
    String.sampleDirective: """
    ---
    number: 812/KH-PGDĐT
    issued: 12/10/2020
    subject: Hội giảng cấp thành phố
    ---
    Kính gửi các trường.

    """,
    "content/directives/2020/750-kh-pgddt.md": """
    ---
    number: 750/KH-PGDĐT
    issued: 05/09/2020
    subject: Kế hoạch truyền thông
    ---
    Kính gửi các trường.

    """,
    String.samplePlan: """
    ---
    title: Kế hoạch truyền thông
    period: 2020-2021
    number_pending: true
    issued_pending: true
    topics:
      - id: thi-dua-khen-thuong
        title: Công tác thi đua, khen thưởng
    items:
      - {month: 11, id: ngay-nha-giao, title: Ngày Nhà giáo Việt Nam, assignees: [Tùng]}
      - {month: 6, id: hoat-dong-he, title: Hoạt động hè, assignees: [Hoa]}
      - {month: 7, id: hoat-dong-he, title: Hoạt động hè, assignees: [Hoa]}
    ---
    Toàn văn của kế hoạch.

    """,
    String.sampleEvent:
      "---\ntitle: Kỷ niệm ngày 22/12\nstarts: 2020-12-22\nwants: [after]\n---\n",
    "content/pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\nTrường ta.\n",
  ]

  /// Its files with `parts` put in; nothing where words tell what no text can show.
  static func files(with parts: [ExamplePart]) -> [String: String]? {
    var files = files
    for part in parts {
      guard let name = part.file else { return nil }
      files[name] = text(of: part, in: files[name])
      if name.hasPrefix("themes/cua-truong/") {
        files["themes/cua-truong/theme.toml", default: ""] += ""
        files["site.toml"] = "theme = \"cua-truong\"\n" + Self.files["site.toml", default: ""]
      }
    }
    return files
  }

  private static func text(of part: ExamplePart, in file: String?) -> String {
    let text = part.text.vi.hasSuffix("\n") ? part.text.vi : part.text.vi + "\n"
    let (head, body) = halves(of: file ?? "---\n---\n")
    return switch part.extent {
    case .whole: part.text.vi
    case .head: "---\n" + text + without(keys(of: text), head) + "---\n" + body
    case .body: "---\n" + head + "---\n" + text
    case .lines: settings(text, over: file ?? "")
    }
  }

  /// What stands between the `---` lines, and what below.
  private static func halves(of file: String) -> (head: String, body: String) {
    let parts = file.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 ? (String(parts[1]), String(parts[2])) : ("", file)
  }

  /// The names that begin a line of `text`.
  private static func keys(of text: String) -> Set<Substring> {
    Set(
      text.split(separator: "\n").filter { $0.first != " " }.map {
        $0.prefix { $0.isLetter || $0 == "_" }
      })
  }

  /// `head` without the fields of `keys`.
  private static func without(_ keys: Set<Substring>, _ head: String) -> String {
    var isLeftOut = false
    return head.split(separator: "\n").filter { line in
      if line.first != " " { isLeftOut = keys.contains(line.prefix { $0.isLetter || $0 == "_" }) }
      return !isLeftOut
    }.map { $0 + "\n" }.joined()
  }

  /// Values of the file's own stand before its first table, and in place of those it had.
  private static func settings(_ text: String, over file: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let own = lines.prefix { !$0.hasPrefix("[") }
    let names = own.map { $0.prefix { $0.isLetter || $0 == "_" } }
    let rest = file.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      !names.contains { !$0.isEmpty && line.hasPrefix($0 + " =") }
    }
    return (own + rest + lines.dropFirst(own.count)).joined(separator: "\n") + "\n"
  }
}
