import Files
import Foundation
import Glibc
import SampleSites
import Testing

/// Whatever command writes into the project: each file is as it was or as it is to be, whatever call
/// fails and wherever the process is killed.
@Suite("A command that writes, and fails at any call")
struct WriterFaultTests {
  /// A command and the project that it is run on.
  struct Writer: CustomTestStringConvertible, Sendable {
    let arguments: String
    var files: [String: String] = [:]
    var faults: [Fault] = [.kill, .fails(EIO), .keepsFailing(ENOSPC, .space)]

    var testDescription: String { arguments }
  }

  private static let settings = """
    title = "Trường Tiểu học Hoa Ban"
    base_url = "https://hoaban.example.edu.vn/"
    utc_offset = "+07:00"

    """
  private static let plan = """
    ---
    period: 2025-2026
    title: Kế hoạch truyền thông năm học 2025-2026
    number: 12/KH-HB
    issued: 2025-09-05
    issuer: Trường Tiểu học Hoa Ban
    topics:
      - {id: an-toan-giao-thong, title: An toàn giao thông}
      - {id: doc-sach, title: Văn hóa đọc}
    ---
    """

  static let writers = [
    Writer(
      arguments: "check --fix --now 2025-11-21",
      files: [
        "content/posts/a.md":
          "---\r\ntitel: Ngày hội đọc sách  \r\ndate: 2025-11-20\r\n---\r\nVui.  \r\n",
        "content/posts/b.md": "\u{FEFF}---\ntitle: Tin hai\ndaet: 2025-11-20\n---\nHai.",
      ]),
    Writer(
      arguments: "tag --apply",
      files: [
        "content/plans/2025-2026.md": plan,
        "content/posts/a.md":
          "---\ntitle: Tuyên truyền an toàn giao thông\ndate: 2025-11-20\n---\nHọc sinh học luật an toàn giao thông; an toàn giao thông cho mọi nhà.\n",
      ]),
    Writer(arguments: "new post Mít-tinh-20-11 --now 2025-11-21"),
    Writer(
      arguments: "import register so.csv",
      files: [
        "so.csv":
          "Số ký hiệu,Ngày ban hành,Trích yếu,Nơi ban hành\n12/KH-HB,05/09/2025,Kế hoạch truyền thông,Trường Tiểu học Hoa Ban\n13/TB-HB,06/09/2025,Thông báo họp,Trường Tiểu học Hoa Ban\n"
      ]),
    Writer(
      arguments: "import plan ke-hoach.txt",
      files: [
        "ke-hoach.txt":
          "KẾ HOẠCH\nTruyền thông năm học 2025-2026\nI. NỘI DUNG TRUYỀN THÔNG\n1. An toàn giao thông\n2. Văn hóa đọc\n"
      ]),
    Writer(
      arguments: "report 2025-11 --out bao-cao.csv --now 2025-11-21",
      files: [
        "bao-cao.csv": "báo cáo của tháng trước",
        "content/plans/2025-2026.md": plan,
      ]),
    Writer(
      arguments: "report 2025-11 --out bao-cao.xlsx --now 2025-11-21",
      files: ["bao-cao.xlsx": "báo cáo của tháng trước"]),
    Writer(arguments: "init --name HoaBan --year 2025-2026 --now 2025-11-21", files: [:]),
  ]

  @Test("leaves every file whole, old or new", arguments: writers)
  func writer(writer: Writer) throws {
    let isNew = writer.arguments.hasPrefix("init")
    func portal() throws -> DisturbedPortal {
      let portal = try DisturbedPortal(
        ["site.toml": Self.settings].merging(writer.files) { own, _ in own })
      if isNew { try portal.folder.remove("site.toml") }
      return portal
    }
    let model = try portal()
    let before = try model.picture()
    let calls = try model.calls(of: "\(writer.arguments) --lang vi")
    let after = try model.picture()
    #expect(after != before, "it writes nothing")

    var problems: [String] = []
    let place = try portal()
    // Reading is disturbed by the builds; of these calls those tell that change something.
    for (index, call) in calls.enumerated() where call.has(.change) {
      for fault in writer.faults {
        try place.restore(before)
        let run = try place.run("\(writer.arguments) --lang vi", meeting: (fault, at: index + 1))
        var seen = try place.picture()
        seen.forget { FilePath.name(of: $0).hasSuffix(".bangtin-new") }
        let at = "\(index + 1) \(call.name) \(call.path.suffix(50)) \(fault)"
        for (path, bytes) in seen.things
        where before.things[path] != bytes && after.things[path] != bytes {
          problems.append("\(at): \(path)")
        }
        for path in before.things.keys where seen.things[path] == nil {
          problems.append("\(at): lost \(path)")
        }
        switch run.end {
        case .crashed(signal: SIGKILL), .exited(0...3): break
        default: problems.append("\(at): \(run.end) \(run.complaints)")
        }
        guard isNew else { continue }
        // A second try ends as the first would have.
        try place.run("\(writer.arguments) --lang vi")
        var mended = try place.picture()
        mended.forget { FilePath.contains(".bangtin", $0) }
        if mended != after { problems.append("\(at): \(mended.differences(from: after))") }
      }
    }
    #expect(problems == [])
  }
}
