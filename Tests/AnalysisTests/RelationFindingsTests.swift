import Content
import Testing

@testable import Analysis

@Suite("Relations that cannot be")
struct RelationFindingsTests {
  @Test("A directive that bears on itself")
  func itself() throws {
    let archive = try SampleArchive([
      "a": "number: 750/KH-PGDĐT\nissued: 2020-09-05\nreplaced_by: [750/KH-PGDĐT]"
    ])
    #expect(
      archive.findings == [
        "a.md «750/KH-PGDĐT» [relation-to-itself] “replaced_by” ghi số 750/KH-PGDĐT của chính văn "
          + "bản này → bỏ số này, hoặc ghi số của văn bản kia"
      ])
    #expect(
      archive.englishFindings == ["“replaced_by” names this very directive, 750/KH-PGDĐT"])
    #expect(archive.relations(of: "a") == [])
    #expect(archive.validity(of: "a") == .inForce)
  }

  @Test(
    "An earlier paper does nothing to a later one",
    arguments: [
      ("replaces", "thay thế", "replaced_by"), ("repeals", "bãi bỏ", "repealed_by"),
      ("amends", "sửa đổi, bổ sung", "amended_by"), ("corrects", "đính chính", "corrected_by"),
      ("based_on", "căn cứ", "basis_of"),
    ])
  func later(key: String, verb: String, inverse: String) throws {
    let old = "number: 750/KH-PGDĐT\nissued: 2020-09-05"
    let new = "number: 812/KH-PGDĐT\nissued: 2021-09"
    let finding =
      "750/KH-PGDĐT (05/09/2020) không thể \(verb) 812/KH-PGDĐT ban hành sau (09/2021) → xem lại "
      + "số và ngày ban hành; nếu ghi ngược chiều thì dùng"
    let ofOld = try SampleArchive(["cu": "\(old)\n\(key): 812/KH-PGDĐT", "moi": new])
    #expect(
      ofOld.findings == [
        "cu.md «812/KH-PGDĐT» [relation-to-later] \(finding) “\(inverse)”"
      ])
    #expect(ofOld.validity(of: "moi") == .inForce)
    let ofNew = try SampleArchive(["cu": old, "moi": "\(new)\n\(inverse): 750/KH-PGDĐT"])
    #expect(
      ofNew.findings == ["moi.md «750/KH-PGDĐT» [relation-to-later] \(finding) “\(key)”"])
    #expect(ofNew.validity(of: "moi") == .inForce)
  }

  @Test("Papers of one day, or of dates that may be in order, may bear on one another")
  func sameDay() throws {
    let archive = try SampleArchive([
      "a": "number: 1/QĐ-PGDĐT\nissued: 2020\nreplaces: 2/QĐ-PGDĐT",
      "b": "number: 2/QĐ-PGDĐT\nissued: 2020-09-05\namends: 3/QĐ-PGDĐT",
      "c": "number: 3/QĐ-PGDĐT\nissued: 2020-09-05",
    ])
    #expect(archive.findings == [])
    #expect(archive.validity(of: "b") == .superseded)
  }

  @Test("A circle is found once, however long, and ends nothing")
  func circles() throws {
    let two = try SampleArchive([
      "a": "number: 1/QĐ-PGDĐT\nissued: 2020\nreplaces: 2/QĐ-PGDĐT",
      "b": "number: 2/QĐ-PGDĐT\nissued: 2020\nreplaces: 1/QĐ-PGDĐT",
    ])
    #expect(
      two.findings == [
        "a.md «2/QĐ-PGDĐT» [relation-circle] các văn bản quay vòng: 1/QĐ-PGDĐT thay thế 2/QĐ-PGDĐT, "
          + "2/QĐ-PGDĐT thay thế 1/QĐ-PGDĐT → bỏ một trong các quan hệ này; trang chưa tính quan hệ "
          + "nào trong vòng"
      ])
    #expect(
      two.englishFindings == [
        "these directives go round in a circle: 1/QĐ-PGDĐT replaces 2/QĐ-PGDĐT, 2/QĐ-PGDĐT "
          + "replaces 1/QĐ-PGDĐT"
      ])
    #expect(two.validity(of: "a") == .inForce && two.validity(of: "b") == .inForce)
    #expect(two.successors(of: "a") == [])

    let many = try SampleArchive(
      Dictionary(
        uniqueKeysWithValues: (1...8).map { number in
          (
            "v\(number)",
            "number: \(number)/QĐ-PGDĐT\nissued: 2020\nbased_on: [\(number % 8 + 1)/QĐ-PGDĐT]"
          )
        }))
    let circle = (1...5).map { "\($0)/QĐ-PGDĐT căn cứ \($0 + 1)/QĐ-PGDĐT" }
    #expect(many.findings.count == 1)
    #expect(
      many.findings.first?.hasPrefix(
        "v1.md «2/QĐ-PGDĐT» [relation-circle] các văn bản quay vòng: "
          + circle.joined(separator: ", ") + ", … →") == true)
  }

  @Test("Replacing and repealing close a circle together; what leads out of it still counts")
  func mixed() throws {
    let archive = try SampleArchive([
      "a": "number: 1/QĐ-PGDĐT\nissued: 2020\nreplaces: [2/QĐ-PGDĐT, 3/QĐ-PGDĐT]",
      "b": "number: 2/QĐ-PGDĐT\nissued: 2020\nrepeals: 1/QĐ-PGDĐT",
      "c": "number: 3/QĐ-PGDĐT\nissued: 2020\nbased_on: 1/QĐ-PGDĐT",
    ])
    #expect(archive.findings.map { $0.prefix(35) } == ["a.md «2/QĐ-PGDĐT» [relation-circle]"])
    #expect(archive.validity(of: "c") == .superseded)
    #expect(archive.validity(of: "b") == .inForce)
  }

  @Test("Amending what was out of force by then names what is in force now")
  func outOfForce() throws {
    let papers = [
      "a": "number: 1/QĐ-PGDĐT\nissued: 2017-01-01",
      "b": "number: 2/QĐ-PGDĐT\nissued: 2018-01-01\nreplaces: 1/QĐ-PGDĐT",
      "c": "number: 3/QĐ-PGDĐT\nissued: 2019-01-01\nreplaces: 2/QĐ-PGDĐT",
      "truoc": "number: 4/QĐ-PGDĐT\nissued: 2017-06-01\namends: 1/QĐ-PGDĐT",
    ]
    #expect(try SampleArchive(papers).findings == [], "it was in force when it was amended")
    let archive = try SampleArchive(
      papers.merging(
        [
          "sau": "number: 5/QĐ-PGDĐT\nissued: 2018-01-02\namends: 1/QĐ-PGDĐT",
          "thu": "number: 6/QĐ-PGDĐT\nissued: 2018\nvalidity: withdrawn\nreason: Nhầm",
          "dinh": "number: 7/QĐ-PGDĐT\nissued: 2020-01-02\ncorrects: 6/QĐ-PGDĐT",
          "het": "number: 8/QĐ-PGDĐT\nissued: 2018\nexpires: 2018-12-31",
          "sua": "number: 9/QĐ-PGDĐT\nissued: 2019-01-01\namends: 8/QĐ-PGDĐT",
          "thu-sau":
            "number: 10/QĐ-PGDĐT\nissued: 2018\nwithdrawn: 2020-01-03\nreason: Nhầm",
          "dinh-truoc": "number: 11/QĐ-PGDĐT\nissued: 2020-01-02\ncorrects: 10/QĐ-PGDĐT",
        ]) { $1 })
    #expect(
      archive.findings == [
        "dinh.md «6/QĐ-PGDĐT» [amends-not-in-force] 7/QĐ-PGDĐT đính chính 6/QĐ-PGDĐT khi "
          + "6/QĐ-PGDĐT không còn hiệu lực → xem lại số và ngày của hai văn bản",
        "sau.md «1/QĐ-PGDĐT» [amends-not-in-force] 5/QĐ-PGDĐT sửa đổi, bổ sung 1/QĐ-PGDĐT khi "
          + "1/QĐ-PGDĐT không còn hiệu lực → văn bản đang có hiệu lực là 3/QĐ-PGDĐT",
        "sua.md «8/QĐ-PGDĐT» [amends-not-in-force] 9/QĐ-PGDĐT sửa đổi, bổ sung 8/QĐ-PGDĐT khi "
          + "8/QĐ-PGDĐT không còn hiệu lực → xem lại số và ngày của hai văn bản",
      ])
  }

  @Test("A public directive that names an internal one is told that nobody will see it")
  func toInternal() throws {
    let secret = "number: 9/KH-PGDĐT\nissued: 2020\ncirculation: internal"
    let archive = try SampleArchive([
      "cong-khai": "number: 10/KH-PGDĐT\nissued: 2021\nreplaces: 9/KH-PGDĐT",
      "noi-bo": secret,
    ])
    #expect(
      archive.findings == [
        "cong-khai.md «9/KH-PGDĐT» [internal-relation] 9/KH-PGDĐT lưu hành nội bộ nên trang công "
          + "khai không nêu quan hệ này → không phải sửa gì, trừ khi văn bản ấy được công khai: khi "
          + "đó bỏ circulation: internal"
      ])
    #expect(archive.relations(of: "cong-khai") == [])
    let inside = try SampleArchive([
      "moi": "number: 10/KH-PGDĐT\nissued: 2021\nreplaces: 9/KH-PGDĐT\ncirculation: internal",
      "noi-bo": secret,
    ])
    #expect(inside.findings == [])
  }

  @Test("A number that the archive does not hold is no finding")
  func absent() throws {
    let archive = try SampleArchive([
      "a": "number: 750/KH-PGDĐT\nissued: 2020-09-05\nreplaces: 749/KH-PGDĐT"
    ])
    #expect(archive.findings == [])
    #expect(archive.relations(of: "a") == ["replaces (749/KH-PGDĐT)"])
  }
}
