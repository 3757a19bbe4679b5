import Analysis
import Authoring
import Building
import Content
import Diagnostics

/// `bangtin new event`: a happening that wants posts before, during and after.
struct NewEventCommand: Command {
  let name = "new event"
  let summary = Message(vi: "lập tệp cho một sự kiện", en: "start the file of an event")
  let operands = [
    Operand(
      name: "TITLE",
      help: Message(vi: "tên sự kiện, trong dấu nháy", en: "its title, in quotes"),
      isRequired: true)
  ]
  let options: [Option] = [.starts, .now]
  let examples = [
    Example(
      line: "bangtin new event 'Lễ kỷ niệm Ngày Nhà giáo Việt Nam' --starts 2020-11-20T07:30",
      meaning: Message(
        vi: "ghi vào content/events/; bangtin sẽ nhắc tin trước, trong và sau ngày ấy",
        en: "write into content/events/; bangtin will ask for posts before, during and after"))
  ]

  func run(in session: Session) throws -> ExitStatus {
    guard let site = try session.readSite() else { return .findings }
    let title = session.choices.operands[0]
    let slug = try session.slug(of: title)
    let starts = try starts(in: session)
    let place = try session.free(.event(slug, on: starts.date))
    let ids = site.analysis.site.events.map(\.id.text)
    let event = NewEvent(
      title: title, starts: starts, id: Self.free("\(slug)-\(starts.date.year)", among: ids))
    let file = NewContentFile(
      path: place.path, text: event.draft.file(in: session.language))
    return try session.start(
      file, as: .event, in: site.analysis.site.settings, left: event.left)
  }

  /// From the command line, else from the person at the terminal.
  private func starts(in session: Session) throws -> LocalTime {
    if let starts = session.choices.starts { return starts }
    guard session.console.asksPerson else {
      throw WrongUsage(
        Message(vi: "sự kiện cần có ngày", en: "an event needs its day"),
        hint: Message(
          vi: "ghi --starts 2020-11-20 hoặc --starts 2020-11-20T07:30",
          en: "write --starts 2020-11-20 or --starts 2020-11-20T07:30"))
    }
    let question = Message(
      vi: "Diễn ra ngày nào (20/11/2020, hoặc 2020-11-20T07:30 nếu biết giờ)",
      en: "On which day (20/11/2020, or 2020-11-20T07:30 with the time)")
    return try Questions(session).ask(question) { text in
      if let starts = LocalTime(argument: text) { return starts }
      throw WrongUsage(
        Message(vi: "không có ngày “\(text)”", en: "there is no day “\(text)”"),
        hint: Message(
          vi: "viết đủ hai chữ số ngày, tháng, như 05/09/2020",
          en: "write two digits for day and month, like 05/09/2020"))
    }
  }

  /// `id`, or the first of `id-2`, `id-3` … that no event has.
  private static func free(_ id: String, among ids: [String]) -> String {
    var free = id
    var count = 1
    while ids.contains(free) {
      count += 1
      free = "\(id)-\(count)"
    }
    return free
  }
}
