import Diagnostics
import VietnameseText

/// A topic as the plan prints it.
struct TopicPiece: Sendable {
  var number: String?
  var group: String?
  var title: String
  /// Its paragraphs.
  var text: [PlanLine] = []
  var topics: [TopicPiece] = []
  /// Lines of the file that it was read from.
  var places: ClosedRange<Int>
  /// Why a person should look again.
  var doubt: Message?

  /// A topic under a headline of its own.
  init(_ line: PlanLine, number: String? = nil) {
    title = line.text.withoutStop
    self.number = number
    places = line.places
  }

  /// A topic that is a paragraph: its title is how that begins.
  init(paragraph line: PlanLine, number: String? = nil, group: String? = nil) {
    title = line.text.firstClause
    text = [line]
    self.number = number
    self.group = group
    places = line.places
    doubt = .titleOfClause
  }

  /// Adds `line` to the text of the topic, or of its last sub-topic.
  mutating func add(_ line: PlanLine) {
    places = places.lowerBound...max(places.upperBound, line.places.upperBound)
    if topics.isEmpty { text.append(line) } else { topics[topics.count - 1].add(line) }
  }
}

extension String {
  /// How a topic that is a whole paragraph is called: its first clause, without the words with which
  /// all of them begin.
  var firstClause: String {
    var end = endIndex
    for index in indices where ";:.".contains(self[index]) {
      let next = self.index(after: index)
      if next == endIndex || self[next].isWhitespace {
        end = index
        break
      }
    }
    var words = self[..<end].split(separator: " ")
    for opening in Self.openings {
      let wanted = opening.split(separator: " ")
      let first = words.prefix(wanted.count).map { String($0).folded().filter(\.isLetter) }
      if first == wanted.map(String.init), words.count > wanted.count + 1 {
        words.removeFirst(wanted.count)
        break
      }
    }
    return words.joined(separator: " ").withoutStop.summary(limit: 80).withCapital()
  }

  private static let openings = [
    "tuyen truyen pho bien cac", "tuyen truyen pho bien", "truyen thong ve cong tac",
    "tuyen truyen ve cong tac", "truyen thong ve ket qua", "truyen thong ve viec",
    "tuyen truyen ve viec", "truyen thong ve", "tuyen truyen ve", "truyen thong", "tuyen truyen",
    "tap trung", "cong tac", "cac",
  ]
}

extension Message {
  static let titleOfClause = Message(
    vi: "tên lấy từ đầu đoạn văn, nên đặt lại cho gọn",
    en: "its title is how the paragraph begins; find a shorter one")
}
