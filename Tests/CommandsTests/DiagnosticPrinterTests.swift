import Diagnostics
import Terminal
import Testing

@testable import Commands

@Suite("The diagnostic printer")
struct DiagnosticPrinterTests {
  /// What is printed of `findings` over `sources`.
  private func printed(
    _ findings: [Diagnostic], _ sources: [String: [UInt8]] = [:], in language: Language = .vi,
    columns: Int = 100, colours: Bool = false
  ) -> String {
    DiagnosticPrinter(
      language: language,
      terminal: Terminal(descriptor: 1, isInteractive: colours, usesColour: colours),
      columns: columns,
      source: { sources[$0] }
    ).report(on: findings)
  }

  private let post = Array(
    """
    ---
    title: Mít tinh kỷ niệm Ngày Nhà giáo Việt Nam 20/11
    topics: [thi-dua-khen-thuog, đoàn-đội]
    ---
    ![Ảnh](mit-tinh.jpg)

    """.utf8)

  private func range(of text: String, in bytes: [UInt8]) -> Range<Int> {
    let wanted = Array(text.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? -1
    return start..<start + wanted.count
  }

  private var findings: [Diagnostic] {
    let file = "content/posts/2020/11/mit-tinh.md"
    return [
      .madeUp(
        .unknownTopic, file, range(of: "thi-dua-khen-thuog", in: post),
        "chưa có nội dung “thi-dua-khen-thuog” trong kế hoạch nào",
        en: "no plan has a topic “thi-dua-khen-thuog”",
        hint: Message(
          vi: "Có phải là “thi-dua-khen-thuong”?", en: "Did you mean “thi-dua-khen-thuong”?")),
      .madeUp(
        .unknownTopic, file, range(of: "đoàn-đội", in: post), "mã chỉ gồm chữ không dấu",
        en: "ids are plain letters"),
      .madeUp(
        .missingImage, file, range(of: "mit-tinh.jpg", in: post), "không thấy ảnh này",
        en: "this picture is not there"),
    ]
  }

  @Test("A report in Vietnamese, whole: by file, then the sum and what to do next")
  func vietnamese() {
    #expect(
      printed(findings, ["content/posts/2020/11/mit-tinh.md": post]) == """
        ── content/posts/2020/11/mit-tinh.md: 2 lỗi, 1 cảnh báo

        content/posts/2020/11/mit-tinh.md:3:10: lỗi: chưa có nội dung “thi-dua-khen-thuog” trong kế hoạch nào [unknown-topic]
            topics: [thi-dua-khen-thuog, đoàn-đội]
                     ^^^^^^^^^^^^^^^^^^
          → Có phải là “thi-dua-khen-thuong”?

        content/posts/2020/11/mit-tinh.md:3:30: lỗi: mã chỉ gồm chữ không dấu [unknown-topic]
            topics: [thi-dua-khen-thuog, đoàn-đội]
                                         ^^^^^^^^

        content/posts/2020/11/mit-tinh.md:5:8: cảnh báo: không thấy ảnh này [missing-image]
            ![Ảnh](mit-tinh.jpg)
                   ^^^^^^^^^^^^

        2 lỗi, 1 cảnh báo
        Giải thích kèm ví dụ: bangtin explain unknown-topic

        """)
  }

  @Test("The same report in English")
  func english() {
    #expect(
      printed(findings, ["content/posts/2020/11/mit-tinh.md": post], in: .en) == """
        ── content/posts/2020/11/mit-tinh.md: 2 errors, 1 warning

        content/posts/2020/11/mit-tinh.md:3:10: error: no plan has a topic “thi-dua-khen-thuog” [unknown-topic]
            topics: [thi-dua-khen-thuog, đoàn-đội]
                     ^^^^^^^^^^^^^^^^^^
          → Did you mean “thi-dua-khen-thuong”?

        content/posts/2020/11/mit-tinh.md:3:30: error: ids are plain letters [unknown-topic]
            topics: [thi-dua-khen-thuog, đoàn-đội]
                                         ^^^^^^^^

        content/posts/2020/11/mit-tinh.md:5:8: warning: this picture is not there [missing-image]
            ![Ảnh](mit-tinh.jpg)
                   ^^^^^^^^^^^^

        2 errors, 1 warning
        Explained with examples: bangtin explain unknown-topic

        """)
  }

  @Test("Nothing found is said in one line")
  func nothing() {
    #expect(printed([]) == "Không có lỗi hay cảnh báo nào.\n")
    #expect(printed([], in: .en) == "No errors, no warnings.\n")
  }

  @Test("Findings about a file, about the whole project and about a file that cannot be read")
  func withoutLine() {
    #expect(
      printed([
        .madeUp(.oldWord, nil, nil, "kế hoạch năm học này chưa có"),
        .madeUp(.missingImage, "site.toml", nil, "tệp trống"),
        .madeUp(.unknownTopic, "themes/default/theme.toml", 3..<9, "khóa lạ"),
      ]) == """
        lưu ý: kế hoạch năm học này chưa có [old-word]

        site.toml: cảnh báo: tệp trống [missing-image]

        themes/default/theme.toml: lỗi: khóa lạ [unknown-topic]

        1 lỗi, 1 cảnh báo, 1 lưu ý
        Giải thích kèm ví dụ: bangtin explain unknown-topic

        """)
  }

  @Test(
    "The line with its carets, whatever stands in it",
    arguments: [
      ("a:\tx\ty\n", "x", "1:4", "a:  x   y", "    ^"),
      ("\u{FEFF}tên: Huệ\r\n", "Huệ", "1:6", "tên: Huệ", "     ^^^"),
      (
        "t: tie\u{302}\u{301}ng Vie\u{323}\u{302}t sai\n", "sai", "1:15",
        "t: tie\u{302}\u{301}ng Vie\u{323}\u{302}t sai", "              ^^^"
      ),
      ("x: \u{1B}[31mđỏ\u{7} sai\n", "sai", "1:13", "x: ␛[31mđỏ␇ sai", "            ^^^"),
      ("x: \u{202E}sai\u{85}\n", "sai", "1:5", "x: <U+202E>sai<U+0085>", "           ^^^"),
      ("một\nhai\n", "\nhai", "1:4", "một", "   ^"),
      ("một\nhai", "một\nhai", "1:1", "một", "^^^"),
    ])
  func line(text: String, marked: String, position: String, line: String, carets: String) {
    let bytes = Array(text.utf8)
    #expect(
      printed([.madeUp(.unknownTopic, "a", range(of: marked, in: bytes), "sai")], ["a": bytes])
        == "a:\(position): lỗi: sai [unknown-topic]\n    \(line)\n    \(carets)\n\n1 lỗi\nGiải thích kèm ví dụ: bangtin explain unknown-topic\n"
    )
  }

  @Test("Bytes that are not UTF-8 are shown as such and counted one by one")
  func invalid() {
    let bytes: [UInt8] = Array("a ".utf8) + [0xE1, 0xBB, 0x20, 0xFF] + Array(" sai\n".utf8)
    #expect(
      printed([.madeUp(.unknownTopic, "a", 7..<10, "sai")], ["a": bytes]) == """
        a:1:7: lỗi: sai [unknown-topic]
            a � � sai
                  ^^^

        1 lỗi
        Giải thích kèm ví dụ: bangtin explain unknown-topic

        """)
  }

  @Test(
    "A range at or beyond the end of the file is held to it",
    arguments: [3..<3, 3..<9, 90..<99])
  func end(range: Range<Int>) {
    #expect(
      printed([.madeUp(.unknownTopic, "a", range, "thiếu")], ["a": Array("abc".utf8)])
        == "a:1:4: lỗi: thiếu [unknown-topic]\n    abc\n       ^\n\n1 lỗi\nGiải thích kèm ví dụ: bangtin explain unknown-topic\n"
    )
  }

  @Test("An empty file has a first line")
  func empty() {
    #expect(
      printed([.madeUp(.unknownTopic, "a", 0..<0, "trống")], ["a": []])
        == "a:1:1: lỗi: trống [unknown-topic]\n    \n    ^\n\n1 lỗi\nGiải thích kèm ví dụ: bangtin explain unknown-topic\n"
    )
  }

  @Test("A long line is cut around the caret")
  func long() {
    let words = (1...40).map { "chữ\($0)" }.joined(separator: " ")
    let bytes = Array(words.utf8)
    func lines(_ marked: String) -> [Substring] {
      printed(
        [.madeUp(.unknownTopic, "a", range(of: marked, in: bytes), "sai")], ["a": bytes],
        columns: 44
      ).split(separator: "\n", omittingEmptySubsequences: false)[1...2].map { $0 }
    }
    #expect(
      lines("chữ3 ") == [
        "    chữ1 chữ2 chữ3 chữ4 chữ5 chữ6 chữ7 chữ8…", "              ^^^^^",
      ])
    #expect(
      lines("chữ20") == [
        "    … chữ18 chữ19 chữ20 chữ21 chữ22 chữ23 c…", "                  ^^^^^",
      ])
    #expect(
      lines("chữ40") == [
        "    … chữ38 chữ39 chữ40", "                  ^^^^^",
      ])
  }

  @Test("A line of a megabyte is shown and counted too")
  func huge() {
    let bytes = Array(repeating: UInt8(ascii: "x"), count: 1_000_000) + Array("sai".utf8)
    let text = printed(
      [.madeUp(.unknownTopic, "a", 1_000_000..<1_000_003, "sai")], ["a": bytes], columns: 30)
    #expect(
      text == """
        a:1:1000001: lỗi: sai [unknown-topic]
            …xxxxxxxxsai
                     ^^^

        1 lỗi
        Giải thích kèm ví dụ: bangtin explain unknown-topic

        """)
  }

  /// Counting every line from its start for each finding is quadratic: minutes instead of seconds.
  @Test("Findings late in a line of a megabyte are placed as if they stood alone")
  func manyInOneLine() {
    let piece = "Trường e\u{301}n <b>"
    let bytes = Array(String(repeating: piece, count: 50_000).utf8)
    let findings = (0..<100).map { number -> Diagnostic in
      let start = (number + 49_000) * piece.utf8.count + piece.utf8.count - 3
      return .madeUp(.unknownTopic, "a", start..<start + 3, "sai")
    }
    let text = printed(findings, ["a": bytes], columns: 30)
    let columns = text.split(separator: "\n").filter { $0.hasPrefix("a:1:") }
      .map { $0.split(separator: ":")[2] }
    #expect(columns == (0..<100).map { "\(($0 + 49_000) * 13 + 11)" })
  }

  @Test("Columns count characters from the line's start, in whatever order they are asked for")
  func columnsInAnyOrder() {
    let bytes = Array("ab e\u{301}c 👨‍👩‍👧 d\nxy\r\ne\u{323}f g".utf8)
    var inOrder = SourceText(bytes)
    let forwards = (0...bytes.count).map { inOrder.position(of: $0) }
    var backwards = SourceText(bytes)
    let reversed = (0...bytes.count).reversed().map { backwards.position(of: $0) }
    #expect(forwards == reversed.reversed())
    for (offset, position) in forwards.enumerated() {
      var alone = SourceText(bytes)
      #expect(alone.position(of: offset) == position)
    }
  }

  @Test("What a file says never reaches the terminal as a command, in messages and paths neither")
  func escapes() {
    #expect(
      printed([
        .madeUp(
          .unknownTopic, "a\u{1B}[2J.md", nil, "khóa “x\u{1B}]0;y\u{7}\n”",
          hint: Message(vi: "bỏ \u{9B}31m", en: ""))
      ]) == """
        a␛[2J.md: lỗi: khóa “x␛]0;y␇␊” [unknown-topic]
          → bỏ <U+009B>31m

        1 lỗi
        Giải thích kèm ví dụ: bangtin explain unknown-topic

        """)
  }

  @Test("Colours, where they are wanted")
  func colours() {
    let bytes = Array("abc\n".utf8)
    let text = printed(
      [.madeUp(.missingImage, "a", 1..<2, "sai", hint: Message(vi: "sửa", en: ""))],
      ["a": bytes], colours: true)
    #expect(
      text.replacing("\u{1B}", with: "ESC") == """
        ESC[1ma:1:2:ESC[0m ESC[1;33mcảnh báo:ESC[0m sai [missing-image]
            abc
             ESC[1;33m^ESC[0m
          ESC[34m→ sửaESC[0m

        ESC[1;33m1 cảnh báoESC[0m
        Giải thích kèm ví dụ: bangtin explain missing-image

        """)
  }
}
