import Content
import Foundation
import Testing

/// The document numbers of the five plans: read out by eye, before anything could find them.
@Suite("The document numbers of the five plans")
struct CitationGoldTests {
  /// One number of a paper.
  struct Gold: Equatable {
    /// As the paper writes it.
    let written: String
    /// In normal form.
    let normal: String
    /// Its date there, or a dash.
    let date: String
    /// What the paper calls it against its notation, or the date that no calendar has.
    let fault: String

    init(_ written: String, _ normal: String? = nil, _ date: String = "-", fault: String = "") {
      self.written = written
      self.normal = normal ?? written
      self.date = date
      self.fault = fault
    }

    init(_ citation: Citation, in text: [UInt8]) {
      self.init(
        String(decoding: text[citation.range], as: UTF8.self), citation.number.normalForm,
        citation.date?.description ?? "-",
        fault: [citation.calledType?.name, citation.impossibleDate].compactMap { $0 }.joined())
    }
  }

  /// The paper `name`, as it was published; telephone numbers and mailboxes are made up.
  private static func paper(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return Array(try Data(contentsOf: folder.appending(path: "Papers/\(name).txt")))
  }

  @Test(
    "are all found, as they are meant, with their dates, and nothing else is",
    arguments: [
      ("000", primaryAndSecondary), ("001", district), ("002", kindergarten), ("003", primary),
      ("004", department),
    ])
  func found(name: String, gold: [Gold]) throws {
    let paper = try Self.paper(name)
    let found = Citation.all(in: paper.span).map { Gold($0, in: paper) }
    #expect(found == gold)
  }

  @Test("are 42")
  func count() {
    let papers = [
      Self.primaryAndSecondary, Self.district, Self.kindergarten, Self.primary, Self.department,
    ]
    #expect(papers.map(\.count) == [12, 4, 9, 12, 5])
  }

  /// A primary and lower secondary school; its own number is left blank.
  private static let primaryAndSecondary = [
    Gold("750/KH-PGDĐT", nil, "2020-09-05", fault: "Công văn"),
    Gold("85/KH-THTT", nil, "2020-09-08"),
    Gold("29-NQ/TW"),
    Gold("88/2014/QH13"),
    Gold("32/2018/TT-BGDĐT"),
    Gold("22/2016/TT-BGDĐT", nil, "2016-09-22"),
    Gold("30/2014/TT-BGDĐT", nil, "2014-08-28"),
    Gold("27/2020/TT-BGD ĐT", "27/2020/TT-BGDĐT"),
    Gold("20/2018/TT-BGD&ĐT", "20/2018/TT-BGDĐT", "2018-08-22"),
    Gold("05-CT/TW", nil, "2016-06-15"),
    Gold("16/2008/QĐ-BGDĐT", nil, "2008-04-16"),
    Gold("32/2018/TT-BGDĐT", nil, "2018-12-26"),
  ]

  /// A district.
  private static let district = [
    Gold("114/KH-BGDĐT", nil, "2023-02-08"),
    Gold("21/2018/QĐ-UBND", fault: "05/0/2018"),
    Gold("651/KH-SGDĐT", nil, "2023-03-13"),
    Gold("29-NQ/TW", nil, "2013-11-04"),
  ]

  /// A kindergarten.
  private static let kindergarten = [
    Gold("24/KH-GDĐT", nil, "2022-09-14"),
    Gold("48/KH- MNQP", "48/KH-MNQP", "2022-09-15"),
    Gold("29- NQ/TW", "29-NQ/TW", "2013-11-04"),
    Gold("29-NQ/TW"),
    Gold("48/KH-UBND"),
    Gold("113/KH-UBND", nil, "2019-07-09"),
    Gold("12-NQ/HU", nil, "2019-07-17"),
    Gold("54/2019/NQ –HĐND", "54/2019/NQ-HĐND"),
    Gold("04/2015-/NQ-CP", "04/2015/NQ-CP", "2020-01-09"),
  ]

  /// A primary school, and its district's annex by level.
  private static let primary = [
    Gold("45/KH-PGDĐT", nil, "2018-03-22", fault: "Công văn"),
    Gold("29-NQ/TW", nil, "2013-11-04"),
    Gold("22/2016/TT-BGDĐT", nil, "2016-09-22"),
    Gold("30/2014/TT-BGDĐT", nil, "2014-08-28"),
    Gold("14/2007/QĐ-BGD&ĐT", "14/2007/QĐ-BGDĐT", "2007-05-04"),
    Gold("1357/CT-BGDĐT", nil, "2014-05-05"),
    Gold("05-CT/TW", nil, "2016-06-15"),
    Gold("16/2008/QĐ-BGDĐT", nil, "2008-04-16"),
    Gold("28/2016/TT-BGDĐT", nil, "2016-12-30"),
    Gold("22/2016/TT-BGDĐT"),
    Gold("56/2015/NĐ-CP", nil, "2015-06-09"),
    Gold("615/QĐ-UBND", nil, "2017-03-14"),
  ]

  /// A city's department, scanned.
  private static let department = [
    Gold("959 /IKH- SGDDT", "959/KH-SGDDT"),
    Gold("800/CT-BGDDT", nil, "2021-08-24"),
    Gold("21/CT-UBND", nil, "2021-09-15"),
    Gold("996/TB-BGDDT", nil, "2021-10-01"),
    Gold("29-\nNQ/TW", "29-NQ/TW", "2013-11-04"),
  ]
}
