package import Content
import Diagnostics

extension ContentReader {
  /// Reads an event of `content/events`. Without a title, a start or an id there is none.
  package func event(path: String, bytes: [UInt8]) -> ReadingResult<Event> {
    read(path, bytes, as: EventField.self) { fields, body in
      let source = Source(path: path)
      let title = fields.text(.title)
      let id = fields.eventID(source)
      let starts = fields.time(.starts)
      let ends = fields.time(.ends)
      fields.checkPeriod(starts, ends)
      let place = fields.text(.place)
      let wants = fields.choices(.wants, of: Event.Phase.self)
      let wantsAll = !fields.has(.wants)
      let photoConsent = fields.flag(.photoConsent)
      let publication = fields.publication(from: nil)
      let template = fields.template()
      let extra = fields.open(.extra)
      guard let title, let id, let starts else { return nil }
      return Event(
        source: source, publication: publication, id: id, title: title, starts: starts,
        ends: max(starts, ends ?? starts), place: place,
        wants: Event.Phase.allCases.filter { wantsAll || wants.contains($0) },
        photoConsent: photoConsent, template: template, extra: extra, body: body)
    }
  }
}

extension FieldReader where Key == EventField {
  /// As written, else the file's name without its date.
  fileprivate mutating func eventID(_ source: Source) -> ID<Event>? {
    if has(.id) { return id(.id, of: Event.self) }
    if let slug = SourceName(path: source.path).slug { return ID(slug) }
    let line = notation.line(Key.id.rawValue, "ngay-nha-giao-2020")
    report(
      .noAddress, at: nil,
      Message(
        vi: "Tên tệp không có chữ nào để làm mã sự kiện.",
        en: "The file's name has no letters to make the event's id of."),
      hint: Message(vi: "Thêm “\(line)”.", en: "Add “\(line)”."))
    return nil
  }

  fileprivate mutating func checkPeriod(_ starts: LocalTime?, _ ends: LocalTime?) {
    guard let starts, let ends else { return }
    let isBefore =
      starts.minute == nil || ends.minute == nil ? ends.date < starts.date : ends < starts
    guard isBefore else { return }
    reportOrder(
      .ends,
      Message(
        vi: "Sự kiện kết thúc (\(ends)) trước khi bắt đầu (\(starts)).",
        en: "The event ends (\(ends)) before it starts (\(starts))."))
  }
}
