import Content
import Testing

@testable import Analysis

@Suite("How directives bear on one another")
struct DirectiveRelationsTests {
  @Test(
    "Whichever side says it, both know it, once",
    arguments: [
      ("replaces", "replaced_by"), ("amends", "amended_by"), ("repeals", "repealed_by"),
      ("corrects", "corrected_by"), ("based_on", "basis_of"), ("related", "related"),
    ])
  func bothSides(key: String, inverse: String) throws {
    let new = "number: 812/KH-PGDĐT\nissued: 2021-09-10"
    let old = "number: 750/KH-PGDĐT\nissued: 2020-09-05"
    let byNew = "\n\(key): [750/KH-PGDĐT]"
    let byOld = "\n\(inverse): 812/KH-PGDĐT"
    for (one, other) in [(byNew, ""), ("", byOld), (byNew, byOld)] {
      let archive = try SampleArchive(["moi": new + one, "cu": old + other])
      #expect(archive.relations(of: "moi") == ["\(key) cu"])
      #expect(archive.relations(of: "cu") == ["\(inverse) moi"])
    }
  }

  @Test("A plan is a directive too, with a number or without one")
  func plans() throws {
    let archive = try SampleArchive(
      ["750": "number: 750/KH-PGDĐT\nissued: 2020-09-05"],
      plans: [
        "2020-2021": "number_pending: true\nissued: 2020-09-15\nbased_on: [750/KH-PGDĐT]"
      ])
    #expect(archive.relations(of: "2020-2021") == ["based_on 750"])
    #expect(archive.relations(of: "750") == ["basis_of 2020-2021"])
  }

  @Test("Numbers are recognised however they are written")
  func spellings() throws {
    let archive = try SampleArchive(
      [
        "27": "number: 27/2020/TT-BGDĐT\nissued: 2020-09-04",
        "85": "number: 85/KH-THTT\nissued: 2020-09-10",
        "moi": """
        number: 12/TB-TH-THCSTT
        issued: 2021-09-10
        based_on: [27/2020/TT-BGD&ĐT, 27/2020/TT-BGDDT]
        replaces: [85/KH-TH-THCSTT]
        related: [30/2014/TT-BGDĐT, 30/2014/TT-BGD&ĐT]
        """,
      ],
      settings: "[school]\nsymbol = \"TH-THCSTT\"\naliases = [\"THTT\"]\n")
    #expect(
      archive.relations(of: "moi") == [
        "based_on 27", "replaces 85", "related (30/2014/TT-BGDĐT)",
      ])
    #expect(archive.validity(of: "85") == .superseded)
  }

  @Test("Of several with one number, only an earlier one can be replaced")
  func datesDecide() throws {
    let archive = try SampleArchive([
      "2019/a": "number: 12/KH-PGDĐT\nissued: 2019",
      "2021/b": "number: 12/KH-PGDĐT\nissued: 2021",
      "2020/moi": "number: 30/KH-PGDĐT\nissued: 2020-09\nreplaces: [12/KH-PGDĐT]",
      "2020/cu": "number: 29/KH-PGDĐT\nissued: 2020-03\nreplaced_by: [12/KH-PGDĐT]",
    ])
    #expect(archive.relations(of: "moi") == ["replaces a"])
    #expect(archive.relations(of: "cu") == ["replaced_by b"])
    #expect(archive.findings == [])
  }

  @Test("A paper of the same number but another year is another paper")
  func ownNumber() throws {
    let archive = try SampleArchive([
      "2019": "number: 12/KH-PGDĐT\nissued: 2019-09-01",
      "2020": "number: 12/KH-PGDĐT\nissued: 2020-09-01\nreplaces: 12/KH-PGDĐT",
    ])
    #expect(archive.relations(of: "2020") == ["replaces 2019"])
    #expect(archive.validity(of: "2019") == .superseded)
  }

  @Test("A body replaces and amends its own papers where others have the same number")
  func issuersDecide() throws {
    let settings = """
      [[issuer]]
      id = "dbp"
      name = "Phòng GD&ĐT TP Điện Biên Phủ"
      symbols = ["PGDĐT"]
      [[issuer]]
      id = "bd"
      name = "Phòng GD&ĐT Bình Dương"
      symbols = ["PGDĐT"]
      """
    let archive = try SampleArchive(
      [
        "bd": "number: 12/KH-PGDĐT\nissued: 2019-09-01\nissuer: bd",
        "dbp": "number: 12/KH-PGDĐT\nissued: 2019-10-01\nissuer: dbp",
        "moi": "number: 30/KH-PGDĐT\nissued: 2020-09-01\nissuer: dbp\nreplaces: [12/KH-PGDĐT]",
      ], settings: settings)
    #expect(archive.relations(of: "moi") == ["replaces dbp"])
    #expect(archive.validity(of: "dbp") == .superseded)
    #expect(archive.validity(of: "bd") == .inForce)
  }

  @Test("What one side leaves open the other side decides; else nothing is linked")
  func otherSideDecides() throws {
    let papers = [
      "a": "number: 12/KH-PGDĐT\nissued: 2019-03-01",
      "b": "number: 12/KH-PGDĐT\nissued: 2020-03-01",
      "moi": "number: 30/KH-PGDĐT\nissued: 2021-09-01\nreplaces: [12/KH-PGDĐT]",
    ]
    let open = try SampleArchive(papers)
    #expect(open.relations(of: "moi") == ["replaces (12/KH-PGDĐT)"])
    #expect(open.relations(of: "b") == [])
    #expect(open.validity(of: "b") == .inForce)
    #expect(
      open.findings == [
        "moi.md «12/KH-PGDĐT» [ambiguous-relation] có 2 văn bản cùng số 12/KH-PGDĐT, không rõ "
          + "“replaces” nói văn bản nào → ghi replaced_by: [30/KH-PGDĐT] trong đúng tệp của văn "
          + "bản kia: content/directives/a.md hoặc content/directives/b.md"
      ])
    let decided = try SampleArchive(
      papers.merging(["b": "number: 12/KH-PGDĐT\nissued: 2020-03-01\nreplaced_by: 30/KH-PGDĐT"]) {
        $1
      })
    #expect(decided.relations(of: "moi") == ["replaces b"])
    #expect(decided.validity(of: "b") == .superseded)
    #expect(decided.findings == [])
  }

  @Test(
    "What is not public bears on nothing and is not named",
    arguments: ["circulation: internal", "status: draft", "published: 2021-12-01"])
  func hidden(field: String) throws {
    let archive = try SampleArchive([
      "cu": "number: 750/KH-PGDĐT\nissued: 2020-09-05\namended_by: 813/KH-PGDĐT",
      "moi": "number: 812/KH-PGDĐT\nissued: 2021-09-10\nreplaces: 750/KH-PGDĐT\n\(field)",
      "sua": "number: 813/KH-PGDĐT\nissued: 2021-09-11\n\(field)",
    ])
    #expect(archive.relations(of: "cu") == [])
    #expect(archive.validity(of: "cu") == .inForce)
    #expect(archive.successors(of: "cu") == [])
    #expect(archive.notes(on: "cu") == [])
  }
}
