import Files
import Foundation
import SampleSites
import Testing

/// What others do to the files while a build is at work.
@Suite("A build beside which somebody works")
struct RaceTests {
  private static let arguments = "build --lang vi --now 2025-11-21T08:00"

  private func portal(inPlace: Bool = false, author: String = "Hoa") throws -> DisturbedPortal {
    let portal = try DisturbedPortal([
      "site.toml": BuildTrial.settings(inPlace: inPlace),
      "content/directives/2025/12-kh-hb.md": """
      ---
      number: 12/KH-HB
      type: KH
      subject: Kế hoạch năm học
      issued: 2025-09-05
      files: [{src: 12-kh-hb.pdf}]
      ---
      """,
    ])
    try portal.folder.write(
      "content/directives/2025/12-kh-hb.pdf", bytes: SamplePDF(lines: [["Một"]]).bytes)
    try portal.folder.write(
      "content/posts/anh.jpg",
      bytes: try SamplePhoto.bytes("turned-1.jpg") + [UInt8](repeating: 0, count: 12))
    try write(author: author, to: portal)
    return portal
  }

  private func write(author: String, to portal: DisturbedPortal) throws {
    try portal.folder.write(
      "content/posts/tin.md",
      "---\ntitle: Tin\ndate: 2025-11-20\nauthor: \(author)\n---\n![Sân](anh.jpg)\n\nMột buổi sáng Hè.\n"
    )
  }

  @Test(
    "takes a source file as it was at one moment, or says that it changed",
    arguments: [
      ("content/posts/tin.md", Change.grows), ("content/posts/tin.md", .shrinks),
      ("content/posts/tin.md", .isRewritten), ("content/posts/anh.jpg", .shrinks),
      ("content/directives/2025/12-kh-hb.pdf", .grows),
    ])
  func changed(name: String, change: Change) throws {
    let portal = try portal()
    let fault = change.fault(to: "\(portal.path)/\(name)")
    let bytes = try FilePath.read("\(portal.path)/\(name)", limit: 1 << 20)
    let calls = try portal.calls(of: Self.arguments)
    let old = try portal.picture(of: "public")
    try portal.folder.write(name, bytes: change.made(to: bytes))
    try portal.run(Self.arguments)
    let new = try portal.picture(of: "public")
    #expect(old != new)
    var told = 0
    // Before each call that has to do with the file; the others are as far from it as the next one.
    for index in calls.indices where calls[index].path.hasSuffix(name) {
      try portal.folder.write(name, bytes: bytes)
      for built in ["public", ".public.bangtin", ".bangtin"] {
        try Folder(at: portal.path).removeAll(built)
      }
      // The calls are those of a first build.
      try Folder(at: "\(portal.path)/content").removeAll("addresses.txt")
      let run = try portal.run(Self.arguments, meeting: (fault, at: index + 1))
      let seen = try portal.picture(of: "public")
      if run.end == .exited(0) {
        #expect(seen == old || seen == new, "\(index + 1) \(calls[index].name)")
      } else {
        told += 1
        #expect(run.complaints.contains("tệp bị thay đổi trong lúc đang đọc"))
        #expect(seen.things.isEmpty)
      }
    }
    // A post is read in one go, and again where that is not enough; what lies beside it twice.
    #expect((told > 0) == !name.hasSuffix(".md"))
  }

  /// What somebody does to a file that is being read.
  enum Change: Sendable {
    case grows, shrinks, isRewritten

    func fault(to path: String) -> Fault {
      switch self {
      case .grows: .append(path)
      case .shrinks: .shorten(path)
      case .isRewritten: .rewrite(path)
      }
    }

    func made(to bytes: [UInt8]) -> [UInt8] {
      switch self {
      case .grows: bytes + Array("thêm\n".utf8)
      case .shrinks: Array(bytes.dropLast(6))
      case .isRewritten:
        bytes.map { $0 == UInt8(ascii: "H") ? UInt8(ascii: "L") : $0 }
      }
    }
  }

  @Test("takes no half of a file that somebody is saving")
  func saved() throws {
    let name = "content/posts/tin.md"
    let portal = try portal()
    let calls = try portal.calls(of: Self.arguments)
    let whole = try portal.picture(of: "public")
    var met = 0
    for index in calls.indices where calls[index].path.hasSuffix(name) {
      for built in ["public", ".public.bangtin", ".bangtin"] {
        try Folder(at: portal.path).removeAll(built)
      }
      let run = try portal.run(
        Self.arguments, meeting: (.save("\(portal.path)/\(name)"), at: index + 1))
      #expect(run.end == .exited(0), "\(run.complaints)")
      #expect(
        try portal.picture(of: "public") == whole, "\(index + 1) \(calls[index].name)")
      met += 1
    }
    #expect(met > 3)
  }

  @Test(
    "neither writes nor removes anything behind a link that takes a folder's place",
    arguments: [false, true])
  func link(inPlace: Bool) throws {
    let portal = try portal(inPlace: inPlace)
    try portal.folder.write("../ngoai/hoa/index.html", "của người khác")
    try portal.folder.write("../ngoai/tung/ghi.txt", "của người khác")
    let outside = try FolderPicture(of: "\(portal.path)/../ngoai")
    try portal.run(Self.arguments)
    try write(author: "Tùng", to: portal)
    let calls = try portal.calls(of: Self.arguments)
    for index in calls.indices where calls[index].path.contains("/tac-gia") {
      for name in ["lien-ket", "public", ".public.bangtin", ".bangtin"] {
        try Folder(at: portal.path).removeAll(name)
      }
      try write(author: "Hoa", to: portal)
      try portal.run(Self.arguments)
      try write(author: "Tùng", to: portal)
      try FileManager.default.createSymbolicLink(
        atPath: "\(portal.path)/lien-ket", withDestinationPath: "\(portal.path)/../ngoai")
      let fault = Fault.exchange("\(portal.path)/public/tac-gia", "\(portal.path)/lien-ket")
      try portal.run(Self.arguments, meeting: (fault, at: index + 1))
      #expect(
        try FolderPicture(of: "\(portal.path)/../ngoai") == outside,
        "\(index + 1) \(calls[index].name)")
    }
  }
}
