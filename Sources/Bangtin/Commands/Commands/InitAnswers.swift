import Authoring
import Content
import Diagnostics
import Reading
import VietnameseText

/// What must be known to begin a portal: from the command line, else from the person at the terminal,
/// else a default that can be mended in site.toml.
struct InitAnswers {
  let portal: Starter.Answers

  init(_ session: Session, today: CalendarDate) throws {
    let choices = session.choices
    let questions = session.console.asksPerson ? Questions(session) : nil
    /// `given` as `read` understands it; else what the person answers, who may leave it at `standard`.
    func answer<Answer>(
      _ given: String?, _ question: Message, or standard: String, _ read: (String) throws -> Answer
    ) throws -> Answer {
      if let given { return try read(given) }
      guard let questions else { return try read(standard) }
      let shown = Message(vi: "\(question.vi) [\(standard)]", en: "\(question.en) [\(standard)]")
      return try questions.ask(shown) { try read($0.isEmpty ? standard : $0) }
    }
    let name = try answer(
      choices.schoolName, .name, or: "Trường Tiểu học Hoa Ban", Self.name)
    let level = try answer(
      choices.level, .level, or: SchoolLevel(ofSchool: name).rawValue, Self.level)
    let url = try answer(choices.url, .url, or: Self.sampleURL(of: name), Self.url)
    let year = try answer(
      choices.year, .year, or: SchoolCalendar.standard.schoolYear(of: today).description, Self.year)
    portal = Starter.Answers(name: name, level: level, url: url, year: year)
  }

  private static func name(_ text: String) throws -> String {
    let isPlain = !text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    if isPlain, text.slug() != nil { return text }
    throw WrongUsage(
      Message(vi: "“\(text)” không phải là tên trường", en: "“\(text)” is no school's name"),
      hint: Message(
        vi: "ghi tên đầy đủ, như Trường Tiểu học Hoa Ban",
        en: "write the whole name, like Trường Tiểu học Hoa Ban"))
  }

  private static func level(_ text: String) throws -> SchoolLevel {
    if let level = text.slug().flatMap({ SchoolLevel(rawValue: $0) }) { return level }
    let names = SchoolLevel.allCases.map(\.rawValue)
    let all = names.joined(separator: ", ")
    throw WrongUsage(
      Message(vi: "không có cấp học “\(text)”", en: "there is no level “\(text)”"),
      hint: Message(vi: "chọn một trong: \(all)", en: "choose one of: \(all)"))
  }

  /// With `https://` and the last `/`, where somebody left them out.
  private static func url(_ text: String) throws -> String {
    let whole = (text.contains("://") ? text : "https://\(text)") + (text.hasSuffix("/") ? "" : "/")
    let isWeb = whole.hasPrefix("https://") || whole.hasPrefix("http://")
    let isPlain = whole.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") }
    if isWeb, isPlain, BaseURL(whole) != nil { return whole }
    throw WrongUsage(
      Message(
        vi: "“\(text)” không dùng làm địa chỉ của trang được",
        en: "“\(text)” cannot be the address of the site"),
      hint: Message(
        vi: "viết như https://hoaban.example.edu.vn/",
        en: "write it like https://hoaban.example.edu.vn/"))
  }

  /// An address for examples, with what tells the school from others in it.
  private static func sampleURL(of name: String) -> String {
    let sorts = [
      "truong", "mam", "mau", "giao", "non", "tieu", "hoc", "th", "thcs", "thpt", "trung", "co",
      "so",
      "pho", "thong", "va", "tt", "gdtx",
    ]
    let words = (name.slug() ?? "").split(separator: "-").filter { !sorts.contains(String($0)) }
    return "https://\(words.isEmpty ? "truong" : words.joined()).example.edu.vn/"
  }

  private static func year(_ text: String) throws -> PlanPeriod {
    do throws(TypedDate.Complaint) {
      return try TypedDate.planPeriod(text)
    } catch {
      throw WrongUsage(error.message, hint: error.hint)
    }
  }
}

extension Message {
  fileprivate static let name = Message(vi: "Tên trường", en: "The school's name")
  fileprivate static let level = Message(
    vi: "Cấp học (mam-non, tieu-hoc, thcs, thpt, gdtx)",
    en: "Level (mam-non, tieu-hoc, thcs, thpt, gdtx)")
  fileprivate static let url = Message(vi: "Địa chỉ của trang", en: "Address of the site")
  fileprivate static let year = Message(
    vi: "Kế hoạch của năm học (hoặc năm)", en: "School year (or year) of the plan")
}
