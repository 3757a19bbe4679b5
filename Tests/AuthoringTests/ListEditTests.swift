import Diagnostics
import Reading
import Testing

@testable import Authoring

@Suite("Ids added to lists of front matter")
struct ListEditTests {
  /// `text` once `topics` and `items` are added to it.
  private func edited(
    _ text: String, topics: [String] = ["thi-dua"], items: [String] = []
  ) throws -> String {
    let edit = try ListEdit(
      adding: [(PostField.topics, topics), (.items, items)], to: Array(text.utf8), of: "a.md")
    return String(decoding: edit.bytes, as: UTF8.self)
  }

  @Test(
    "stand where people write them, and nothing else changes",
    arguments: [
      // No such field yet: below those that stand before it in every post.
      ("title: A\ndate: 2020-11-20\nsent: []", "title: A\ndate: 2020-11-20\n+sent: []"),
      ("title: A\ndate: 2020-11-20 # thứ Sáu", "title: A\ndate: 2020-11-20 # thứ Sáu\n+"),
      (
        "title: A\nsummary: |\n  Một\n\n  Hai\nslug: a",
        "title: A\n+summary: |\n  Một\n\n  Hai\nslug: a"
      ),
      ("title: >\n  Một\n  hai\nslug: a", "title: >\n  Một\n  hai\n+slug: a"),
      (
        "authors:\n  - Tùng\n  - Hoa\n# hết\ntitle: A",
        "authors:\n  - Tùng\n  - Hoa\n# hết\ntitle: A\n+"
      ),
      ("  title: A\n  slug: a", "  title: A\n  topics: [thi-dua]\n  slug: a"),
      // An empty one.
      ("topics:\ntitle: A", "topics: [thi-dua]\ntitle: A"),
      ("topics: # chưa biết\ntitle: A", "topics: [thi-dua] # chưa biết\ntitle: A"),
      ("\"topics\":\ntitle: A", "\"topics\": [thi-dua]\ntitle: A"),
      ("topics:\n# - a\ntitle: A", "topics: [thi-dua]\n# - a\ntitle: A"),
      ("topics: []\ntitle: A", "topics: [thi-dua]\ntitle: A"),
      ("topics: [ ]   # chưa\ntitle: A", "topics: [thi-dua]   # chưa\ntitle: A"),
      ("topics: [\n]\ntitle: A", "topics: [thi-dua\n]\ntitle: A"),
      // One that holds something.
      ("topics: [a, 'b']  # hai\ntitle: A", "topics: [a, 'b', thi-dua]  # hai\ntitle: A"),
      ("topics: [\"a\",]\ntitle: A", "topics: [\"a\", thi-dua,]\ntitle: A"),
      (
        "topics: [\n  a, # một\n  b # hai\n]\ntitle: A",
        "topics: [\n  a, # một\n  b, thi-dua # hai\n]\ntitle: A"
      ),
      (
        "topics:\n  - a\n  - \"b\" # hai\ntitle: A",
        "topics:\n  - a\n  - \"b\" # hai\n  - thi-dua\ntitle: A"
      ),
      ("topics:\n- a\ntitle: A", "topics:\n- a\n- thi-dua\ntitle: A"),
      ("topics: a\ntitle: A", "topics: [a, thi-dua]\ntitle: A"),
      ("topics: 'a' # một\ntitle: A", "topics: ['a', thi-dua] # một\ntitle: A"),
    ])
  func shapes(before: String, after: String) throws {
    // A plus stands for the new line.
    let expected = after.replacing("+", with: "topics: [thi-dua]\n")
    func file(_ fields: String) -> String {
      "---\n\(fields.hasSuffix("\n") ? fields : fields + "\n")---\nMột dòng.\n"
    }
    let plain = try edited(file(before))
    #expect(plain == file(expected))
    func windows(_ text: String) -> String { "\u{FEFF}" + text.replacing("\n", with: "\r\n") }
    #expect(try Array(edited(windows(file(before))).utf8) == Array(windows(file(expected)).utf8))
    #expect(try edited(plain) == plain, "added once, it is not added again")
  }

  @Test("may be of two lists at once, one below the other")
  func both() throws {
    #expect(
      try edited(
        "---\ntitle: A\ndate: 2020-11-20\n---\n", topics: ["a", "b"],
        items: ["2020-11/ngay-nha-giao"])
        == "---\ntitle: A\ndate: 2020-11-20\ntopics: [a, b]\nitems: [2020-11/ngay-nha-giao]\n---\n")
  }

  @Test(
    "are refused where a program does better not to touch the file",
    arguments: [
      "---\n{title: A, date: 2020-11-20}\n---\n", "---\ntitle: A\ntopics: {a: b}\n---\n",
      "---\ntitle: A\ntopics:\n  -\n---\n", "---\ntitle: A\ntopics: >\n  a\n---\n",
      "---\ntitle: A\ntopics:\n  - - a\n---\n", "---\n---\n",
    ])
  func unusual(text: String) {
    #expect(throws: ListEdit.Refusal.unusual) { try edited(text) }
  }

  @Test(
    "are refused where the front matter has errors",
    arguments: [
      "Không có phần đầu.\n", "---\ntitle: A\n", "---\ntitle: [A\n---\n",
      "---\ntitle: &a A\ntopics: *a\n---\n", "---\ntitle: A\ntopics: !x [a]\n---\n",
      "---\ntitle: A\ntitle: B\n---\n", "---\ntitle: \u{0}\n---\n",
    ])
  func unreadable(text: String) throws {
    let refusal = #expect(throws: ListEdit.Refusal.self) { try edited(text) }
    guard case .unreadable(let findings) = try #require(refusal) else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(!findings.isEmpty)
  }

  @Test("change no byte outside the ranges they name, whatever fields stand around")
  func property() throws {
    let lines = [
      "title: 'Một: hai'", "date: 2020-11-20T08:00", "authors: [Tùng, \"Hoa\"]",
      "# ghi chú", "", "summary: >-\n  Dài\n  hai dòng",
      "sent:\n  - {channel: a, date: 2020-11-21}",
      "image: {src: a.jpg, alt: \"…\"}", "redirect_from:\n- /a/\n- /b/",
    ]
    let topics = ["", "topics:", "topics: []", "topics: [a]", "topics:\n  - a", "topics: a  # x"]
    var random = Dice(state: 20_11)
    for round in 0..<300 {
      var fields = lines.filter { _ in Bool.random(using: &random) }.shuffled(using: &random)
      fields.insert(topics[round % topics.count], at: Int.random(in: 0...fields.count))
      fields.append("slug: a")
      let end = round % 2 == 0 ? "\n" : "\r\n"
      let text = (["---"] + fields + ["---", "Một đoạn.", "topics: [x]", ""])
        .joined(separator: "\n").replacing("\n", with: end)
      let bytes = Array(text.utf8)
      let edit = try ListEdit(
        adding: [(PostField.topics, ["thi-dua"]), (.items, ["2020-11/b"])], to: bytes, of: "a.md")
      // The new bytes without what was put in are the old ones without what was taken out.
      var (rest, shift) = (edit.bytes, 0)
      var kept = bytes
      for change in edit.edits.reversed() { kept.removeSubrange(change.range) }
      for change in edit.edits {
        let place = change.range.lowerBound + shift
        #expect(
          Array(rest[place..<place + change.replacement.utf8.count])
            == Array(change.replacement.utf8))
        rest.removeSubrange(place..<place + change.replacement.utf8.count)
        shift -= change.range.count
      }
      #expect(rest == kept, "\(text)")
    }
  }

  /// Chance that falls the same way each time.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }
}
