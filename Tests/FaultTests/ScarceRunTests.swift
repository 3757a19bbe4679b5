import Files
import SampleFiles
import SampleSites
import Testing

/// The program where the system gives it little of what it is used to.
@Suite("A run that is given little")
struct ScarceRunTests {
  private static let head = "---\ntitle: Tin\ndate: 2025-11-20\n"

  /// Runs `arguments` on a project of `files` after the shell's command `limit`.
  private func run(
    _ arguments: String, _ limit: String, _ files: [String: String], picture: [UInt8] = []
  ) throws -> Program.Run {
    let plain = ["site.toml": BuildTrial.settings(inPlace: false)]
    let portal = try DisturbedPortal(files.merging(plain) { own, _ in own })
    if !picture.isEmpty { try portal.folder.write("content/posts/anh.png", bytes: picture) }
    return try portal.run(
      arguments, startedBy: ["/bin/sh", "-c", "\(limit) && exec \"$@\"", "sh"])
  }

  /// Every way of nesting, by the finding that must come of 20,000 levels.
  private static let heads = [
    "extra: " + deep("[", "]"): "too-deep", "extra: " + deep("[", ""): "too-deep",
    "extra: " + deep("{a: "): "front-matter-too-large", "extra:\n  " + deep("- "): "too-deep",
    "extra:\n  " + deep("? "): "too-deep",
  ]
  private static let texts = [
    deep("> "), deep(">"), deep("- "), deep("+ "), deep("1. "), deep("!["), deep("> - "),
  ]
  /// What means nothing that deep, or just so many levels as there may be.
  private static let fine = [
    deep("*"), deep("**a "), deep("_"), deep("["), deep("("), deep("{"), deep("<"), deep("`"),
    deep("~"), deep("|"), deep("[", "](#muc)"), deep("> ", count: 100) + "a",
    deep("*a **b ", " b** a*", count: 50),
    (0..<100).map { String(repeating: "  ", count: $0) + "- a\n" }.joined(),
  ]

  @Test("Content that is nested 20,000 levels deep is told on a stack of 256 KB")
  func content() throws {
    var files: [String: String] = [:]
    var expected: [String: String] = [:]
    func add(_ text: String, _ id: String?) {
      let file = "content/posts/\(files.count).md"
      files[file] = text
      expected[file] = id
    }
    for (head, id) in Self.heads { add("\(Self.head)\(head)\n---\n", id) }
    for text in Self.texts { add("\(Self.head)---\n\(text)a\n", "markdown-too") }
    for text in Self.fine { add("\(Self.head)---\n\(text)a\n", nil) }
    let run = try self.run("check --json --now 2025-11-21T08:00", "ulimit -s 256", files)
    #expect(run.end == .exited(1))
    let findings = String(decoding: run.output, as: UTF8.self).split(separator: "\"id\": \"")
    for (file, id) in expected {
      #expect(
        findings.contains { $0.hasPrefix(id) && $0.contains("\"\(file)\"") },
        "\(file) \(id)")
    }
    #expect(findings.count { $0.contains("\"severity\": \"error\"") } == expected.count)
  }

  @Test(
    "So is a site.toml, wherever its levels come from",
    arguments: [
      "x = " + deep("[", "]"), "x = " + deep("["), "x = " + deep("{a=", "}"),
      "a" + deep(".a") + " = 1",
      "[a" + deep(".a") + "]",
    ].map(LongText.init))
  func settings(line: LongText) throws {
    let toml = BuildTrial.settings(inPlace: false) + line.text + "\n"
    let run = try self.run(
      "check --lang vi", "ulimit -s 256",
      ["site.toml": toml, "content/posts/a.md": "\(Self.head)---\n"])
    #expect(run.end == .exited(1))
    let text = String(decoding: run.output, as: UTF8.self)
    #expect(text.hasPrefix("site.toml:"))
    #expect(text.contains("danh sách và bảng lồng nhau quá 32 bậc [too-deep]"))
  }

  @Test(
    "So are templates that nest, or include themselves",
    arguments: [
      (deep("{{#title}}", "{{/title}}"), "template-nested-too-deep"),
      (deep("{{<page}}{{$main}}", "{{/main}}{{/page}}"), "template-nested-too-deep"),
      ("{{>post}}", "template-recursion"),
    ].map { (LongText($0.0), $0.1) })
  func templates(text: LongText, id: String) throws {
    let run = try self.run(
      "check --lang vi", "ulimit -s 256",
      [
        "site.toml": BuildTrial.settings(inPlace: false) + "theme = \"rieng\"\n",
        "themes/rieng/theme.toml": "name = \"Riêng\"\n",
        "themes/rieng/templates/post.mustache": text.text,
        "content/posts/a.md": "\(Self.head)---\n",
      ])
    #expect(run.end == .exited(1))
    #expect(String(decoding: run.output, as: UTF8.self).contains("[\(id)]"))
  }

  @Test("So is the data that a template is filled with", arguments: [("[", "]"), ("{\"a\":", "}")])
  func data(open: String, close: String) throws {
    func filled(_ depth: Int) throws -> Program.Run {
      try self.run(
        "render a.mustache --data a.json --lang vi", "ulimit -s 256",
        [
          "a.mustache": "Chào",
          "a.json": deep(open, count: depth) + "1" + deep(close, count: depth),
        ])
    }
    let run = try filled(20_000)
    #expect(run.end == .exited(1))
    #expect(run.complaints.contains("danh sách và bảng lồng nhau quá 64 bậc [too-deep]"))
    #expect(try filled(64).end == .exited(0))
  }

  @Test("A picture's texts are passed over: 1,500 of them would be unpacked for twenty seconds")
  func texts() throws {
    let run = try run(
      "build --lang vi --now 2025-11-21T08:00", "ulimit -t 6",
      ["content/posts/a.md": "\(Self.head)---\n![Sân trường](anh.png)\n"],
      picture: try SamplePhoto.bytes("plain.png").withManyTexts)
    #expect(run.end == .exited(0), "\(run.complaints)")
  }

  @Test("Many folders are walked, and many files read, with few of them open at once")
  func descriptors() throws {
    var files: [String: String] = [:]
    for number in 0..<200 {
      files["content/posts/\(number)/index.md"] =
        "\(Self.head)---\nXem [tệp](tep.txt), ![hình](hinh.svg).\n"
      files["content/posts/\(number)/tep.txt"] = "\(number)"
      files["content/posts/\(number)/hinh.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
    }
    let run = try self.run("build --lang vi --now 2025-11-21T08:00", "ulimit -n 40", files)
    #expect(run.end == .exited(0), "\(run.complaints)")
  }
}

extension [UInt8] {
  /// This PNG with 1,500 texts, each of which unpacks to four megabytes.
  fileprivate var withManyTexts: [UInt8] {
    let body = [UInt8]("zTXtA".utf8) + [0, 0] + Self.packedZeros(blocks: 16_000)
    let length = body.count - 4
    let chunk =
      Self.bigEndian(UInt32(length)) + body + Self.bigEndian(SampleZip.checksum(body))
    let texts = [[UInt8]](repeating: chunk, count: 1500).joined()
    // Behind the header.
    return Array(self[..<33]) + texts + self[33...]
  }

  /// A zlib stream of a zero and `blocks` times 258 more.
  private static func packedZeros(blocks: Int) -> [UInt8] {
    var bytes: [UInt8] = [0x78, 0x01]
    var (byte, filled) = (UInt8(0), 0)
    func add(_ bits: String) {
      for bit in bits.utf8 {
        if bit == UInt8(ascii: "1") { byte |= 1 << filled }
        filled += 1
        if filled == 8 {
          bytes.append(byte)
          (byte, filled) = (0, 0)
        }
      }
    }
    // The last block, by the fixed codes; a zero; "258 bytes, from one before"; the end.
    add("110" + "00110000")
    for _ in 0..<blocks { add("11000101" + "00000") }
    add("0000000" + "0000000")
    let sum = UInt32((1 + blocks * 258) % 65_521) << 16 | 1
    return bytes + bigEndian(sum)
  }

  private static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}

/// `count` levels that begin with `mark` each, and as many ends.
private func deep(_ mark: String, _ end: String = "", count: Int = 20_000) -> String {
  String(repeating: mark, count: count) + String(repeating: end, count: count)
}
