package import Attachments
import Authoring
package import Content
package import Diagnostics
import Files
import OfficeFiles
import Reading
import VietnameseText

/// Brings a communication plan into `content/plans`: read, laid out as a plan file, never over one
/// that is there. An annex behind the plan's recipients becomes a file of its own.
package struct PlanImport: Sendable {
  private let site: Site
  /// The project's folder.
  private let root: String
  private let language: Language
  /// Only shows what would be written.
  private let isRehearsal: Bool
  private let reader: AttachmentReader

  package init(
    into site: Site, at root: String, language: Language, isRehearsal: Bool,
    reader: AttachmentReader
  ) {
    self.site = site
    self.root = root
    self.language = language
    self.isRehearsal = isRehearsal
    self.reader = reader
  }

  /// What became of one paper of the file.
  package enum Outcome: Sendable {
    /// Written to `path`, or to be written there.
    case written(path: String, plan: ImportedPlan)
    /// There is such a plan already, at `path`.
    case known(path: String)
  }

  /// Why a file gives no plan, and what to do.
  package struct Refusal: Error, Sendable {
    package let message: Message
    package let hint: Message
  }

  /// Imports the plan in the file at `path`.
  package func run(_ path: String) throws -> [Outcome] {
    let file = try FilePath.resolved(path)
    let name = FilePath.name(of: file)
    let outline = try reader.outline(of: file)
    let plans = try Self.plans(
      in: outline, isMarkdown: ["md", "markdown"].contains(FilePath.fileExtension(of: file)),
      settings: site.settings, taken: Set(site.plans.flatMap(\.topicIDs)))
    var outcomes: [Outcome] = []
    for (annex, plan) in plans { outcomes.append(try write(plan, annex: annex, from: name)) }
    return outcomes
  }

  /// The plans of the papers in `outline`, at least one, with ids beside those of `taken`. Annex 0
  /// is the first paper itself.
  package static func plans(
    in outline: DocumentOutline, isMarkdown: Bool, settings: Settings, taken: Set<String>
  ) throws(Refusal) -> [(annex: Int, plan: ImportedPlan)] {
    guard outline.blocks.count <= PlanLines.most, outline.problem != .cutShort else {
      throw .tooLong
    }
    let lines = PlanLines(of: outline, isMarkdown: isMarkdown)
    guard !lines.all.isEmpty else { throw .unreadable(outline.problem) }
    if isMarkdown, isPlanFile(outline) { throw .planFile }
    let papers = PlanPaper.all(in: lines.all)
    let readings = papers.map { PlanReading($0, isBadlyRead: lines.isBadlyRead) }
    guard readings[0].isPlan else { throw .noPlan }
    guard let period = readings[0].opening.period else { throw .noPeriod }
    var taken = taken
    var plans: [(annex: Int, plan: ImportedPlan)] = []
    for (position, reading) in readings.enumerated() where position == 0 || reading.isPlan {
      let plan = ImportedPlan(
        reading, title: title(of: reading, annexOf: position > 0 ? readings[0] : nil),
        period: reading.opening.period.flatMap { position == 0 ? $0 : nil } ?? period,
        in: settings, taken: taken)
      plans.append((position, plan))
      taken.formUnion(plan.topicIDs)
    }
    return plans
  }

  /// Whether the file is laid out as bangtin keeps plans.
  private static func isPlanFile(_ outline: DocumentOutline) -> Bool {
    let texts = outline.blocks.prefix(200).map(\.text)
    return texts.first?.trimmed == "---" && texts.contains { $0.hasPrefix("topics:") }
  }

  private static func title(of reading: PlanReading, annexOf plan: PlanReading?) -> Guess<String> {
    if let subject = reading.opening.subject {
      let plain = subject.value.withoutGapsInYears
      let lower = plain.prefix(1).lowercased() + plain.dropFirst()
      let words = PlanWords(plain, isLoose: reading.isBadlyRead)
      let title =
        words.begins(with: "truyen thong", "tuyen truyen", "cong tac")
        ? "Kế hoạch \(lower)" : plain
      return subject.with(title)
    }
    let name = plan.flatMap(\.opening.subject)?.value ?? "Truyền thông"
    let lower = name.prefix(1).lowercased() + name.dropFirst()
    return plan == nil
      ? Guess("Kế hoạch truyền thông", from: "", doubt: .noTitle)
      : Guess("Phụ lục kế hoạch \(lower)", from: "", doubt: .noTitle)
  }

  // MARK: Writing

  /// Writes `plan`, the paper itself or one of its annexes, counted from 1.
  private func write(
    _ plan: ImportedPlan, annex: Int, from name: String
  ) throws(FileError) -> Outcome {
    let period = plan.period.description
    let issuer = plan.value(.issuer) ?? "2"
    let stems =
      switch annex {
      case 0: [period, "\(period)-\(issuer)"]
      case 1: ["\(period)-phu-luc"]
      default: ["\(period)-phu-luc-\(annex)"]
      }
    for stem in stems {
      let path = "content/plans/\(stem).md"
      guard try FilePath.facts(of: FilePath.joined(root, path)) != nil else {
        let file = NewContentFile(path: path, text: plan.text(source: name, in: language))
        if !isRehearsal { try file.create(in: root) }
        return .written(path: path, plan: plan)
      }
      if isSame(plan, at: path) { return .known(path: path) }
    }
    return .known(path: "content/plans/\(stems[stems.count - 1]).md")
  }

  /// Whether the file at `path` is the plan itself: the same issuer's, or called the same.
  private func isSame(_ plan: ImportedPlan, at path: String) -> Bool {
    guard let known = site.plans.first(where: { $0.source.path == path }) else { return true }
    let issuer = known.directive.issuer?.value.text
    return issuer == nil || issuer == plan.value(.issuer)
      || PlanWords(known.title) == PlanWords(plan.title)
  }
}

extension PlanReading {
  /// Whether it is a communication plan at all.
  fileprivate var isPlan: Bool {
    guard !topics.isEmpty || !items.isEmpty else { return false }
    if !items.isEmpty { return true }
    let title = PlanWords(opening.subject?.value ?? "")
    return title.has("truyen thong", "tuyen truyen")
      || (opening.grounds + prose.flatMap(\.lines) + topics.flatMap(\.text)).contains {
        $0.words.has("truyen thong", "tuyen truyen")
      }
  }
}

extension String {
  /// `2020- 2021` as `2020-2021`.
  fileprivate var withoutGapsInYears: String {
    var words: [String] = []
    for word in split(separator: " ").map(String.init) {
      let last = words.last ?? ""
      let isEnd = last.last.map { "-–".contains($0) } == true && last.first?.isNumber == true
      let isRest = word.first.map { "-–".contains($0) } == true && last.last?.isNumber == true
      if isEnd && word.first?.isNumber == true || isRest {
        words[words.count - 1] = last + word
      } else {
        words.append(word)
      }
    }
    return words.joined(separator: " ")
  }
}

extension Plan {
  fileprivate var topicIDs: [String] {
    topics.flatMap { [$0.id.text] + $0.topics.map(\.id.text) }
  }
}

extension ImportedPlan {
  fileprivate var topicIDs: [String] { topics.flatMap { [$0.id] + $0.below } }
}

extension PlanImport.Refusal {
  fileprivate static func unreadable(_ problem: AttachmentProblem?) -> PlanImport.Refusal {
    guard let problem else { return nothing }
    let hint =
      switch problem {
      case .scanned:
        Message(
          vi: "mở bản Word gốc, hoặc nhận dạng chữ (OCR) rồi lưu thành .docx hay .txt",
          en: "use the Word original, or recognise its text (OCR) and save that as .docx or .txt")
      case .locked:
        Message(
          vi: "mở bằng Word, vào File > Info > Protect Document, bỏ mật khẩu rồi lưu lại",
          en: "open it in Word, take the password away under File > Info, save, and try again")
      case .notUTF8:
        Message(
          vi: "Notepad: File > Save As, chọn Encoding: UTF-8; Word: lưu thành .docx",
          en: "Notepad: File > Save As, Encoding: UTF-8; Word: save it as .docx")
      case .legacyOffice:
        Message(
          vi: "trong Word: File > Save As, chọn Word Document (*.docx)",
          en: "in Word: File > Save As, Word Document (*.docx)")
      case .tooLarge:
        Message(
          vi: "bỏ ảnh trong tệp, hoặc chép phần chữ sang một tệp mới rồi thử lại",
          en: "take the pictures out, or copy the text to a new file, and try again")
      default:
        Message(
          vi: "mở bằng Word hoặc LibreOffice, lưu thành .docx rồi thử lại",
          en: "open it in Word or LibreOffice, save it as .docx and try again")
      }
    return PlanImport.Refusal(message: .unreadablePlan(problem), hint: hint)
  }

  private static let nothing = PlanImport.Refusal(
    message: Message(
      vi: "không đọc được chữ nào trong tệp", en: "there is no text to read in the file"),
    hint: Message(
      vi: "dùng tệp DOCX, ODT, TXT hoặc Markdown có chữ",
      en: "use a DOCX, ODT, TXT or Markdown file"))

  fileprivate static let planFile = PlanImport.Refusal(
    message: Message(
      vi: "tệp này đã là một kế hoạch của bangtin", en: "this is a plan file of bangtin already"),
    hint: Message(
      vi: "chép vào content/plans/ rồi chạy bangtin check",
      en: "copy it into content/plans/ and run bangtin check"))

  fileprivate static let tooLong = PlanImport.Refusal(
    message: Message(
      vi: "tệp có hơn \(PlanLines.most) dòng, dài hơn mọi kế hoạch",
      en: "the file has more than \(PlanLines.most) lines, longer than any plan"),
    hint: Message(
      vi: "chép phần kế hoạch sang một tệp riêng rồi thử lại",
      en: "copy the plan into a file of its own and try again"))

  fileprivate static let noPlan = PlanImport.Refusal(
    message: Message(
      vi:
        "không thấy kế hoạch truyền thông trong tệp: không có mục “Nội dung truyền thông” hay bảng từng tháng",
      en:
        "this is no communication plan: it has neither topics (“Nội dung truyền thông”) nor a monthly table"
    ),
    hint: Message(
      vi: "xem lại có đúng tệp không; văn bản khác thì dùng bangtin import directives THƯ_MỤC",
      en: "check that it is the right file; for other papers use bangtin import directives FOLDER"))

  fileprivate static let noPeriod = PlanImport.Refusal(
    message: Message(
      vi: "kế hoạch không ghi năm học hay năm nào", en: "the plan names no school year and no year"),
    hint: Message(
      vi: "ghi vào tên kế hoạch, như “năm học 2020-2021” hoặc “năm 2023”, rồi chạy lại",
      en: "write it into the title, like “năm học 2020-2021” or “năm 2023”, and try again"))
}

extension Message {
  fileprivate static let noTitle = Message(
    vi: "không thấy tên kế hoạch trên giấy, hãy đặt lại", en: "the paper has no title; write one")

  fileprivate static func unreadablePlan(_ problem: AttachmentProblem) -> Message {
    let why =
      problem == .scanned
      ? Message(vi: "bản chụp, không có chữ để đọc", en: "a scan without text")
      : unreadable(problem)
    return Message(vi: "không đọc được tệp: \(why.vi)", en: "the file cannot be read: \(why.en)")
  }
}
