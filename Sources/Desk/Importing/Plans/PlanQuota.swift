import Authoring
import Content
import Diagnostics
import Reading
import VietnameseText

/// A quota of the plan with what site.toml has for it.
struct PlanQuota: Sendable {
  let piece: QuotaPiece
  let id: String
  let departments: [String]
  let kinds: [String]
  let channel: String?
  /// The directive that asks for it.
  let source: String?
  /// Why a person should look again.
  let doubt: Message?

  init(_ piece: QuotaPiece, id: String, of reading: PlanReading, in settings: Settings) {
    self.piece = piece
    let sentence = piece.sentence
    self.id = id
    let named = settings.departments.filter { sentence.has($0.name.phrase) }
    let units =
      piece.unit == nil || !named.isEmpty
      ? named
      : settings.departments.filter { department in
        piece.unit.map { PlanWords(department.name).begins(with: $0) } == true
      }
    departments =
      units.isEmpty || units.count == settings.departments.count ? [] : units.map(\.id.text)
    // What the posts are about stands behind their number.
    kinds = settings.kinds
      .filter { sentence.range(of: $0.name.phrase, from: piece.place) != nil }
      .map(\.id.text)
    let above = HigherBody.all.first { sentence.has(any: $0.names) }
    let isSent = sentence.has("gui", "ve phong", "ve so")
    channel =
      isSent
      ? settings.channels.first { channel in
        above.map { PlanWords(channel.name).has(any: $0.names) } == true
      }?.id.text : nil
    source =
      if isSent, let above {
        reading.opening.basis.first { $0.organ.folded().hasPrefix(above.symbol) }?
          .restored(in: settings).normalForm
      } else if case .given(let number)? = reading.facts.number?.value {
        number.restored(in: settings).normalForm
      } else {
        nil
      }
    doubt =
      switch true {
      case reading.isBadlyRead: .scannedQuota
      case isSent && channel == nil: .noChannel
      case piece.each != nil && departments.isEmpty: .whichDepartments
      default: nil
      }
  }

  /// Its record in the plan.
  func record(in language: Language) -> RecordText {
    var record = RecordText(depth: 1)
    if let doubt { record.comment(doubt[language]) }
    func list(_ texts: [String]) -> FieldText? {
      texts.isEmpty ? nil : .list(texts.map { .text($0) })
    }
    record.field(QuotaField.id.rawValue, .text(id))
    record.field(QuotaField.title.rawValue, .text(piece.title))
    record.field(QuotaField.atLeast.rawValue, .plain("\(piece.atLeast)"))
    record.field(QuotaField.every.rawValue, .plain(piece.every.rawValue))
    record.field(QuotaField.each.rawValue, piece.each.map { .plain($0.rawValue) })
    record.field(QuotaField.departments.rawValue, list(departments))
    record.field(QuotaField.kinds.rawValue, list(kinds))
    record.field(QuotaField.channel.rawValue, channel.map { .text($0) })
    record.field(QuotaField.source.rawValue, source.map { .text($0) })
    return record
  }
}

extension String {
  /// The text as a phrase to look for.
  fileprivate var phrase: String { PlanWords(self).words.joined(separator: " ") }
}

/// A body above the school that posts are sent to.
private struct HigherBody {
  /// How sentences call it, folded.
  let names: [String]
  /// How its notation begins, folded.
  let symbol: String

  static let all = [
    HigherBody(
      names: ["phong gddt", "phong gd dt", "phong giao duc", "pgddt", "phong gd va dt"],
      symbol: "pgd"),
    HigherBody(
      names: ["so gddt", "so gd dt", "so giao duc", "sgddt", "so gd va dt"], symbol: "sgd"),
  ]
}

extension Message {
  fileprivate static let noChannel = Message(
    vi:
      "chưa có [[channel]] nào trong site.toml là nơi nhận này: khai thêm rồi ghi channel: mã kênh",
    en: "no [[channel]] of site.toml is this receiver: declare one and write channel: its id")
  fileprivate static let whichDepartments = Message(
    vi: "tính cho mọi bộ phận trong site.toml; chỉ một số phải đạt thì ghi departments",
    en: "counted for all departments of site.toml; name them in departments where only some must")
  fileprivate static let scannedQuota = Message(
    vi: "đọc từ bản quét sai nhiều chữ: so lại số lượng, kỳ và bộ phận với bản giấy",
    en: "from a badly read scan: compare number, period and departments with the paper")
}
