import Content
import OfficeFiles

/// What stands around the text of an official paper, in the places of Decree 30/2020/NĐ-CP.
enum OfficialFrame {
  /// Room that nobody fills before the paper is signed.
  private static let blank = String(repeating: "\u{A0}", count: 8)

  /// Who issues the paper [2] and its number [3] at the left, the nation's name and motto [1] and
  /// place and date [4] at the right.
  static func head(of form: OfficialForm, on page: WordPage) -> [WordBlock] {
    // A little wider than the text, as the nation's name needs it on one line.
    let right = 5_350
    let left = page.textWidth + 300 - right
    var issuer: [WordParagraph] = []
    if let body = form.governingBody {
      issuer += balanced(body.uppercased(), limit: 26).map { centred($0, size: 24) }
    }
    issuer += balanced(form.school.uppercased(), limit: 25).map {
      centred($0, size: 24, isBold: true)
    }
    issuer.append(rule(length: left / 3, in: left))
    let nation = [
      centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size: 24, isBold: true),
      centred("Độc lập - Tự do - Hạnh phúc", size: 26, isBold: true),
      // As long as the motto's line.
      rule(length: 3_240, in: right),
    ]
    let place = form.place ?? "……………"
    let number = centred("Số:\(blank)/\(form.notation)", size: 26)
    let date = centred("\(place), \(longDate(form.date.date))", size: 26, isItalic: true)
    return [
      .table(
        WordTable(
          columnWidths: [left, right],
          rows: [
            WordRow(cells: [issuer, nation]), WordRow(cells: [[number], [date]]),
          ], hasBorders: false))
    ]
  }

  /// The type of the paper and its subject [5a].
  static func subject(of form: OfficialForm, on page: WordPage) -> [WordBlock] {
    var type = centred("BÁO CÁO", size: 28, isBold: true)
    type.spaceBefore = 360
    let subject = centred(form.subject, size: 28, isBold: true)
    var line = rule(length: page.textWidth / 4, in: page.textWidth)
    line.spaceAfter = 200
    return [.paragraph(type), .paragraph(subject), .paragraph(line)]
  }

  /// The recipients [9] at the left, the signature [7a, 7b, 7c] at the right.
  static func end(of form: OfficialForm, on page: WordPage) -> [WordBlock] {
    let left = page.textWidth / 2
    var recipients = [
      WordParagraph([
        WordRun("Nơi nhận:") { run in
          (run.isBold, run.isItalic, run.size) = (true, true, 24)
        }
      ])
    ]
    recipients += form.recipients.map { name in
      WordParagraph([WordRun("- \(name);") { $0.size = 22 }])
    }
    recipients.append(WordParagraph([WordRun("- Lưu: VT.") { $0.size = 22 }]))
    var signature: [WordParagraph] = []
    let titles = [form.signer?.authority, form.signer?.position ?? "Hiệu trưởng"]
    signature += titles.compactMap { $0 }.map {
      centred($0.uppercased(), size: 26, isBold: true)
    }
    // Room for the signature and the seal.
    signature += (0..<4).map { _ in centred("", size: 26) }
    signature.append(centred(form.signer?.name ?? "", size: 26, isBold: true))
    var gap = WordParagraph()
    (gap.spaceBefore, gap.keepsWithNext) = (0, true)
    return [
      .paragraph(gap),
      .table(
        WordTable(
          columnWidths: [left, page.textWidth - left],
          rows: [WordRow(cells: [recipients, signature])], hasBorders: false)),
    ]
  }

  /// `ngày 05 tháng 02 năm 2021`: days below 10 and the months 1 and 2 take a zero in front.
  static func longDate(_ date: CalendarDate) -> String {
    let month = date.month < 3 ? digits(date.month, 2) : String(date.month)
    return "ngày \(digits(date.day, 2)) tháng \(month) năm \(date.year)"
  }

  /// A name that is longer than `limit` letters on two lines of much the same length, so that no
  /// word stands alone.
  static func balanced(_ name: String, limit: Int) -> [String] {
    let words = name.split(separator: " ").map(String.init)
    guard name.count > limit, words.count > 1 else { return [name] }
    func unevenness(_ cut: Int) -> Int {
      abs(words[..<cut].joined(separator: " ").count - words[cut...].joined(separator: " ").count)
    }
    let cut = (1..<words.count).min { unevenness($0) < unevenness($1) } ?? 1
    return [words[..<cut].joined(separator: " "), words[cut...].joined(separator: " ")]
  }

  private static func centred(
    _ text: String, size: Int, isBold: Bool = false, isItalic: Bool = false
  ) -> WordParagraph {
    let run = WordRun(text) { run in
      (run.isBold, run.isItalic, run.size) = (isBold, isItalic, size)
    }
    return WordParagraph([run]) { $0.alignment = .center }
  }

  /// A line of `length` in the middle of `width`.
  private static func rule(length: Int, in width: Int) -> WordParagraph {
    WordParagraph { paragraph in
      paragraph.isRule = true
      paragraph.indentLeft = (width - length) / 2
      paragraph.indentRight = (width - length) / 2
      paragraph.spaceBefore = 40
      paragraph.spaceAfter = 60
    }
  }
}
