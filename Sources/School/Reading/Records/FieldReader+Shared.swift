import Content
import DataFormats
import Diagnostics
import Markup
import VietnameseText

/// What several kinds of content file share.
extension FieldReader where Key: PublishedKey {
  /// Whether and how long the file is shown. A status that cannot be read keeps it a draft.
  mutating func publication(from: LocalTime?, isInternal: Bool = false) -> Publication {
    let status = choice(.status, of: Status.self) ?? (has(.status) ? .draft : nil)
    let reason = text(.reason)
    if status == .rejected || status == .withdrawn, reason == nil, !has(.reason) {
      reportMissingReason(for: .status, reason: .reason)
    }
    let hideAfter = date(.hideAfter)
    if let from, let hideAfter, hideAfter < from.date {
      reportOrder(
        .hideAfter,
        Message(
          vi: "“hide_after” (\(hideAfter.slashed)) trước ngày đăng (\(from.date.slashed)).",
          en: "“hide_after” (\(hideAfter)) comes before the day of publication (\(from.date))."))
    }
    return Publication(
      status: status, reason: reason, approvedBy: textReference(.approvedBy), from: from,
      hideAfter: hideAfter, isInternal: isInternal)
  }

  /// The template of the theme that shows it.
  mutating func template() -> Reference<String>? {
    value(.template, IDValue.id)
  }
}

extension FieldReader {
  /// The value of `key` needs a reason and has none.
  mutating func reportMissingReason(for key: Key, reason: Key) {
    let value =
      switch table[key.rawValue]?.content {
      case .scalar(let text): text
      default: "…"
      }
    let line = notation.line(reason.rawValue, notation.scalar("…"))
    report(
      .missingReason, at: valueRange(key),
      Message(
        vi: "“\(key.rawValue): \(value)” phải kèm lý do.",
        en: "“\(key.rawValue): \(value)” needs a reason."),
      hint: Message(vi: "Thêm “\(line)”.", en: "Add “\(line)”."))
  }

  /// Two dates that stand in the wrong order; `key` is the later one.
  mutating func reportOrder(_ key: Key, _ message: Message) {
    report(
      .wrongOrder, at: valueRange(key), message,
      hint: Message(
        vi: "Xem lại hai ngày, một trong hai bị nhầm.", en: "Check both dates: one is wrong."))
  }

  /// `later` may not come before `earlier`.
  mutating func checkOrder(
    _ first: Key, _ earlier: CalendarDate?, _ second: Key, _ later: CalendarDate?
  ) {
    guard let earlier, let later, later < earlier else { return }
    reportOrder(
      second,
      Message(
        vi:
          "“\(second.rawValue)” (\(later.slashed)) trước “\(first.rawValue)” (\(earlier.slashed)).",
        en: "“\(second.rawValue)” (\(later)) comes before “\(first.rawValue)” (\(earlier))."))
  }

  /// The values of `key`, or of its other spelling; not of both.
  mutating func textReferences(_ key: Key, or other: Key) -> [Reference<String>] {
    guard has(other) else { return textReferences(key) }
    if has(key) {
      let line = notation.line(key.rawValue, notation.example(of: key.type))
      report(
        .twoSpellings, at: valueRange(other),
        Message(
          vi: "“\(other.rawValue)” và “\(key.rawValue)” là một, ở đây ghi cả hai.",
          en: "“\(other.rawValue)” and “\(key.rawValue)” are the same; both stand here."),
        hint: Message(vi: "Gộp lại: “\(line)”.", en: "Join them: “\(line)”."))
      return textReferences(key)
    }
    return textReferences(other)
  }

  /// The channels of `key`.
  mutating func sent(_ key: Key) -> [Sent] {
    records(key, SentField.self) { fields in
      let channel = fields.reference(.channel, to: Channel.self)
      let date = fields.date(.date)
      let posted = fields.date(.posted)
      let link = fields.value(.link, AddressValue.web)?.value
      guard let channel, let date else { return nil }
      return Sent(channel: channel, date: date, posted: posted, link: link)
    }
  }

  /// The changes of `key`.
  mutating func changes(_ key: Key) -> [Change] {
    records(key, ChangeField.self) { fields in
      let date = fields.date(.date)
      let note = fields.text(.note)
      guard let date, let note else { return nil }
      return Change(date: date, note: note)
    }
  }

  /// A person and their office.
  mutating func signer(_ key: Key) -> Signer? {
    record(key, SignerField.self) { fields in
      Signer(
        name: fields.text(.name), position: fields.text(.position),
        authority: fields.text(.authority))
    }
  }

  /// The items of the monthly plan that `key` names.
  mutating func items(_ key: Key) -> [Reference<String>] {
    values(key, IDValue.item)
  }

  /// The slug somebody wrote.
  mutating func slug(_ key: Key) -> String? {
    guard let text = text(key) else { return nil }
    if let slug = text.slug() { return slug }
    reportNoAddress(at: valueRange(key))
    return nil
  }

  /// No ASCII letters to make an address of.
  mutating func reportNoAddress(at range: Range<Int>?) {
    let line = notation.line("slug", notation.scalar("ngay-nha-giao"))
    report(
      .noAddress, at: range,
      Message(
        vi: "Không có chữ cái nào để đặt địa chỉ cho trang này.",
        en: "There are no letters to make an address of."),
      hint: Message(vi: "Thêm “\(line)”.", en: "Add “\(line)”."))
  }
}
