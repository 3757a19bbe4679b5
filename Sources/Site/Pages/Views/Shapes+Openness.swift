package import Templates

/// The shapes of the pages that show how open the school is: the archive measured against the
/// register, and the disclosures by year.
extension Shapes {
  /// How much of what must be public is.
  package static let share = Shape(
    "share",
    [
      "column": .text,  // Văn bản đến, Văn bản đi, Tất cả
      "isPublic": .number,
      "wanted": .number,
      "percent": .number,  // absent where nothing is wanted
      "text": .text,  // 12/13 (92%)
      "isWhole": .flag,
    ])

  /// The register's lines of one year.
  package static let completenessYear = Shape(
    "completenessYear", ["year": .text, "shares": .list(share), "whole": .record(share)])

  /// `completeness`: how much of the office's register is public. Nothing of internal papers is
  /// counted, and nothing that is missing is named.
  package static let completeness = pageShape(
    "completeness",
    [
      "title": .text,
      "summary": .text,
      "whole": .record(share),
      "columns": .list(line),
      "years": .list(completenessYear),
      "archiveURL": .text,
    ])

  /// A text of a disclosure.
  package static let disclosureItem = Shape(
    "disclosureItem",
    [
      "title": .text,
      "url": .text,
      "heading": .text,  // Kế hoạch số 750/KH-PGDĐT; absent for a page
      "published": .record(date),  // absent where nobody wrote it down
      "keptUntil": .record(date),  // absent where it need not stay
      "files": .list(file),
    ])

  /// What the law asks for, in one year.
  package static let disclosureSection = Shape(
    "disclosureSection",
    [
      "id": .text,  // for a fragment
      "title": .text,
      "url": .text,
      "source": .record(link),  // the paper that asks for it; a link where the archive holds it
      "state": .text,  // Đã công khai; Chưa công khai, hạn 30/06/2021
      "isPublished": .flag,
      "isOverdue": .flag,
      "due": .record(date),
      "items": .list(disclosureItem),
    ])

  /// One year in the list of years.
  package static let disclosureSummary = Shape(
    "disclosureSummary",
    [
      "title": .text,  // Năm học 2020-2021
      "url": .text,
      "count": .text,  // 3/4 mục đã công khai
      "isCurrent": .flag,
      "sections": .list(disclosureSection),
    ])

  /// `disclosures`: every year, below the text of `content/pages/cong-khai.md` where there is one.
  package static let disclosures = pageShape(
    "disclosures",
    [
      "title": .text,
      "summary": .text,
      "body": .html,
      "headings": .list(heading),
      "years": .list(disclosureSummary),
      "isPreview": .flag,
      "extra": .open,
    ])

  /// `disclosure-year`: the sections of one year.
  package static let disclosureYear = pageShape(
    "disclosureYear",
    [
      "title": .text,
      "summary": .text,
      "body": .html,
      "headings": .list(heading),
      "count": .text,
      "sections": .list(disclosureSection),
      "years": .list(link),  // empty where there is no other
      "isPreview": .flag,
      "extra": .open,
    ])
}
