import Foundation
import SampleSites
import Testing

/// For one and the same input and `--now`, everything that bangtin writes is the same bytes, wherever
/// and whenever it runs: site, manifest and reports.
@Suite("The same input gives the same bytes", .timeLimit(.minutes(5)))
struct SameBytesTests {
  /// What may be different around a build, and must not show.
  enum Surroundings: String, CaseIterable, Sendable {
    case anotherMoment = "a second later"
    case folder = "in a folder with blanks and Vietnamese letters, far down"
    case locale = "with Turkish letters and English messages"
    case timeZone = "where it is another day"
    case person = "by somebody else"
    case fileOrder = "with files that were made in another order"
    case fileTimes = "with files of another century"
    case fileModes = "with files that may be run"
    case umask = "where new files are for their owner alone"
    case oneProcessor = "on one processor"
    case fileSystem = "on a file system in memory"
    case output = "into another output, and again over it"
  }

  /// A portal with everything that a page can be made of.
  private static func files() throws -> [(name: String, bytes: [UInt8])] {
    let texts: [(String, String)] = [
      (
        "site.toml",
        SampleSite.plainSettings + """
          [[department]]
          id = "to-chuyen-mon"
          name = "Tổ chuyên môn"

          [[person]]
          name = "Tùng"
          department = "to-chuyen-mon"

          [[quota]]
          id = "thang"
          title = "Mỗi tháng 2 tin"
          at_least = 2
          every = "month"

          [plan]
          public = ["text", "items", "matrix", "events", "quotas", "departments", "authors"]

          """
      ),
      (
        "content/plans/2020-2021.md",
        """
        ---
        title: Kế hoạch truyền thông
        period: 2020-2021
        number_pending: true
        issued: 2020-09-01
        topics:
          - {id: thi-dua, title: Thi đua khen thưởng}
          - {id: an-toan, title: An toàn trường học, topics: [{id: duoi-nuoc, title: Phòng chống đuối nước}]}
        items:
          - {month: 11, id: ngay-nha-giao, title: Ngày Nhà giáo, assignees: [Tùng], topics: [thi-dua]}
        ---
        Toàn văn.

        """
      ),
      (
        "content/directives/2020/750-kh.md",
        "---\nnumber: 750/KH-PGDĐT\nissued: 2020-09-05\nsubject: Truyền thông\nissuer: pgddt\n"
          + "files: [750-kh.pdf]\n---\nToàn văn.\n"
      ),
      (
        "content/events/ngay-nha-giao.md",
        "---\ntitle: Ngày Nhà giáo Việt Nam\nstarts: 2020-11-20\n---\n"
      ),
      ("content/pages/gioi-thieu.md", "---\ntitle: Giới thiệu\n---\n## Lịch sử\n\nTrường ta.\n"),
      (
        "content/posts/2020/11/hoi-khoe/index.md",
        "---\ntitle: Hội khỏe\ndate: 2020-11-19\nauthor: Tùng\ntopics: [duoi-nuoc]\n---\n"
          + "![Kéo co](keo-co.jpg) theo 750/KH-PGDĐT\n"
      ),
    ]
    let posts = (1...12).map { number in
      (
        "content/posts/2020/tin-\(number).md",
        "---\ntitle: Tin số \(number)\ndate: 2020-\(number < 10 ? "09" : "10")-0\(number % 9 + 1)\n"
          + "author: Tùng\ntopics: [thi-dua]\n---\nẤm áp, Đông, ánh, ăn, âm, ế, ô, ơ, ư: \(number).\n"
      )
    }
    let issuer =
      "[[issuer]]\nid = \"pgddt\"\nname = \"Phòng GD&ĐT\"\nsymbols = [\"PGDĐT\"]\nlevel = \"district\"\n"
    return (texts + posts).map { name, text in
      (name, Array((name == "site.toml" ? text + issuer : text).utf8))
    } + [
      (
        "content/directives/2020/750-kh.pdf",
        SamplePDF(lines: [["Kế hoạch truyền thông năm học 2020-2021"]]).bytes
      ),
      (
        "content/posts/2020/11/hoi-khoe/keo-co.jpg",
        try SamplePhoto.bytes("turned-6.jpg")
      ),
    ]
  }

  /// What one run wrote: the site with its manifest, and the reports.
  private struct Written {
    var files: [String: Data] = [:]
    /// Permission bits, of the site alone.
    var modes: [String: Int] = [:]

    /// The names of what is not the same in `other`.
    func differences(from other: Written) -> [String] {
      Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }.sorted()
    }
  }

  /// The same under no particular circumstances, made once.
  private static let plain = Result { try written(in: nil) }

  private static func written(in surroundings: Surroundings?) throws -> Written {
    let manager = FileManager.default
    let memory = "/dev/shm"
    let base =
      surroundings == .fileSystem && manager.isWritableFile(atPath: memory)
      ? URL(filePath: memory) : manager.temporaryDirectory.resolvingSymlinksInPath()
    let top = base.appending(path: "bangtin-\(UUID().uuidString)")
    defer {
      do { try manager.removeItem(at: top) } catch { Issue.record("left behind: \(top)") }
    }
    let inner = surroundings == .folder ? "Trường của em/năm học 'mới'/a/b/c/d/ế" : "p"
    let project = top.appending(path: inner)
    let files = try files()
    for (name, bytes) in surroundings == .fileOrder ? files.reversed() : files {
      let file = project.appending(path: name)
      try manager.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
      let path = file.path(percentEncoded: false)
      if surroundings == .fileTimes {
        try manager.setAttributes(
          [.modificationDate: Date(timeIntervalSince1970: -500_000_000)], ofItemAtPath: path)
      }
      if surroundings == .fileModes {
        try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
      }
    }
    let folder = project.path(percentEncoded: false)
    let output = surroundings == .output ? "trang/web" : "public"
    try run(["build", "--output", output], on: folder, surroundings)
    if surroundings == .output {
      try manager.removeItem(atPath: "\(folder)/\(output)/index.html")
      try run(["build", "--output", output], on: folder, surroundings)
    }
    if surroundings == .anotherMoment { sleep(2) }
    try run(
      ["report", "2020-2021", "--all-formats", "--out", "bao-cao/"], on: folder, surroundings)
    var written = Written()
    for (place, name) in [(output, "trang"), ("bao-cao", "bao-cao")] {
      for path in try manager.subpathsOfDirectory(atPath: "\(folder)/\(place)") {
        let file = "\(folder)/\(place)/\(path)"
        let facts = try manager.attributesOfItem(atPath: file)
        guard facts[.type] as? FileAttributeType == .typeRegular else { continue }
        written.files["\(name)/\(path)"] = manager.contents(atPath: file)
        if name == "trang" {
          written.modes[path] = (facts[.posixPermissions] as? NSNumber)?.intValue
        }
      }
    }
    return written
  }

  /// Runs the program that was built beside the tests.
  private static func run(
    _ arguments: [String], on folder: String, _ surroundings: Surroundings?
  ) throws {
    let program = try #require(program, "the program was not built beside the tests")
    let process = Process()
    let mask = surroundings == .umask ? "077" : "022"
    process.executableURL = URL(filePath: "/bin/sh")
    let pinned = surroundings == .oneProcessor ? "taskset -c 0 " : ""
    process.arguments =
      ["-c", "umask \(mask); exec \(pinned)\"$@\"", "sh", program] + arguments
      + ["-C", folder, "--now", "2020-11-30T09:00"]
    var environment = ["PATH": "/usr/bin:/bin", "LANG": "vi_VN.UTF-8", "TZ": "Asia/Ho_Chi_Minh"]
    switch surroundings {
    case .locale: environment["LC_ALL"] = "tr_TR.UTF-8"
    case .timeZone: environment["TZ"] = "Pacific/Apia"
    case .person:
      environment.merge([
        "HOME": "/nonexistent", "USER": "hoa", "LOGNAME": "hoa", "HOSTNAME": "khac",
        "COLUMNS": "40", "TERM": "dumb", "NO_COLOR": "1", "EDITOR": "nano",
      ]) { $1 }
    default: break
    }
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(String(decoding: said, as: UTF8.self))")
  }

  /// The program beside the tests.
  private static var program: String? {
    let folder = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }?
      .deletingLastPathComponent()
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return [folder, beside].compactMap {
      $0?.appending(path: "bangtin").path(percentEncoded: false)
    }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  @Test("whatever is different around a build", arguments: Surroundings.allCases)
  func bytes(surroundings: Surroundings) throws {
    let (plain, other) = (
      try Self.plain.get(), try Self.written(in: surroundings)
    )
    #expect(other.differences(from: plain) == [])
    // Who may read a file is what the umask says, whatever the sources' own rights are.
    let mode = surroundings == .umask ? 0o600 : 0o644
    #expect(Set(other.modes.values) == [mode])
  }

  @Test("What is compared holds photos, attachments, plans, charts, search and office files")
  func whole() throws {
    let names = try Self.plain.get().files.keys
    for ending in [
      ".webp", "750-kh.pdf", "bangtin.manifest", "tim-kiem/index.json", "lich.ics", "feed.xml",
      "coverage.json", "van-ban.csv", ".xlsx", ".docx",
    ] {
      #expect(names.contains { $0.hasSuffix(ending) }, "\(ending)")
    }
    #expect(
      try Self.plain.get().files["trang/ke-hoach/2020-2021/ket-qua/index.html"]
        .map { String(decoding: $0, as: UTF8.self).contains("<svg") } == true)
  }
}
