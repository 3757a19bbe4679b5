import Content
import Testing

@testable import Analysis

/// The clock says 2021-10-01.
@Suite("Where a directive stands")
struct StandingTests {
  private static let old = "number: 750/KH-PGDĐT\nissued: 2020-09-05\n"

  /// The papers `cu`, with more fields, and `moi`, which is 812/KH-PGDĐT.
  private func archive(_ old: String, _ new: String) throws -> SampleArchive {
    try SampleArchive(["cu": Self.old + old, "moi": "number: 812/KH-PGDĐT\n" + new])
  }

  @Test(
    "It follows from relations and dates",
    arguments: [
      ("", "issued: 2021-09-10", Validity.inForce, [String]()),
      ("", "issued: 2021-09-10\nreplaces: 750/KH-PGDĐT", .superseded, ["replaced by moi"]),
      ("", "issued: 2021-09-10\nrepeals: 750/KH-PGDĐT", .superseded, ["repealed by moi"]),
      ("", "issued: 2021-10\nreplaces: 750/KH-PGDĐT", .superseded, ["replaced by moi"]),
      ("", "issued_pending: true\nreplaces: 750/KH-PGDĐT", .superseded, ["replaced by moi"]),
      (
        "", "issued: 2021-09-10\neffective: 2021-10-01\nreplaces: 750/KH-PGDĐT", .superseded,
        ["replaced by moi"]
      ),
      (
        "", "issued: 2021-09-10\neffective: 2021-10-02\nreplaces: 750/KH-PGDĐT", .inForce,
        ["replaced_by moi from 2021-10-02"]
      ),
      (
        "", "issued: 2021-11\nrepeals: 750/KH-PGDĐT", .inForce,
        ["repealed_by moi from 2021-11-01"]
      ),
      (
        "", "issued: 2021-09-10\nreplaces: 750/KH-PGDĐT\nvalidity: withdrawn\nreason: Nhầm",
        .inForce, []
      ),
      (
        "", "issued: 2021-09-10\nreplaces: 750/KH-PGDĐT\nwithdrawn: 2021-09-12\nreason: Nhầm",
        .inForce, []
      ),
      ("", "issued: 2021-09-10\namends: 750/KH-PGDĐT", .inForce, ["amended by moi"]),
      ("", "issued: 2021-09-10\ncorrects: 750/KH-PGDĐT", .corrected, ["corrected by moi"]),
      ("", "issued: 2021-09-10\nbased_on: 750/KH-PGDĐT", .inForce, []),
      ("expires: 2021-10-01", "issued: 2021-09-10", .inForce, []),
      ("expires: 2021-09-30", "issued: 2021-09-10", .expired, ["expired after 2021-09-30"]),
      (
        "expires: 2021-09-30", "issued: 2021-09-10\nreplaces: 750/KH-PGDĐT", .superseded,
        ["replaced by moi"]
      ),
      (
        "withdrawn: 2021-03-01\nreason: Nhầm", "issued: 2021-09-10\nreplaces: 750/KH-PGDĐT",
        .withdrawn, ["withdrawn 2021-03-01", "replaced by moi"]
      ),
      ("withdrawn: 2021-12-01\nreason: Nhầm", "issued: 2021-09-10", .inForce, []),
      ("effective: 2021-11-01", "issued: 2021-09-10", .inForce, ["starting 2021-11-01"]),
      (
        "replaced_by: 900/KH-PGDĐT", "issued: 2021-09-10", .superseded,
        ["replaced by (900/KH-PGDĐT)"]
      ),
    ])
  func derived(old: String, new: String, validity: Validity, notes: [String]) throws {
    let archive = try archive(old, new)
    #expect(archive.validity(of: "cu") == validity)
    #expect(archive.notes(on: "cu") == notes)
    #expect(archive.findings == [])
  }

  @Test(
    "What is written wins, and a contradiction is found at its place",
    arguments: [
      (
        "validity: in_force", "issued: 2021-09-10\nreplaces: 750/KH-PGDĐT", Validity.inForce,
        "«in_force» [validity-contradiction] ghi “in_force” nhưng văn bản đã được thay thế bởi "
          + "812/KH-PGDĐT"
      ),
      (
        "validity: corrected", "issued: 2021-09-10\nrepeals: 750/KH-PGDĐT", .corrected,
        "«corrected» [validity-contradiction] ghi “corrected” nhưng văn bản đã bị bãi bỏ bởi "
          + "812/KH-PGDĐT"
      ),
      (
        "validity: in_force\nexpires: 2021-08-31", "issued: 2021-09-10", .inForce,
        "«in_force» [validity-contradiction] ghi “in_force” nhưng văn bản hết hiệu lực sau ngày "
          + "31/08/2021"
      ),
      (
        "validity: in_force\nwithdrawn: 2021-03-01\nreason: Nhầm", "issued: 2021-09-10", .inForce,
        "«in_force» [validity-contradiction] ghi “in_force” nhưng văn bản đã thu hồi ngày "
          + "01/03/2021"
      ),
      (
        "validity: expired\nexpires: 2021-12-31", "issued: 2021-09-10", .expired,
        "«expired» [validity-contradiction] ghi “expired” nhưng văn bản còn hiệu lực đến hết ngày "
          + "31/12/2021"
      ),
      (
        "validity: superseded", "issued: 2021-11-10\nreplaces: 750/KH-PGDĐT", .superseded,
        "«superseded» [validity-contradiction] ghi “superseded” nhưng văn bản đến ngày 10/11/2021 "
          + "mới được thay thế bởi 812/KH-PGDĐT"
      ),
    ])
  func contradicted(old: String, new: String, validity: Validity, finding: String) throws {
    let archive = try archive(old, new)
    #expect(archive.validity(of: "cu") == validity)
    #expect(
      archive.findings == [
        "cu.md \(finding) → bỏ dòng validity để trang tự tính, hoặc sửa quan hệ hay ngày cho đúng"
      ])
  }

  @Test(
    "What is written without a contradiction stands",
    arguments: [
      ("validity: superseded", "issued: 2021-09-10\nreplaces: 750/KH-PGDĐT", "replaced by moi"),
      ("validity: expired", "issued: 2021-09-10\nreplaces: 750/KH-PGDĐT", "replaced by moi"),
      ("validity: expired", "issued: 2021-09-10", "expired after some day"),
      ("validity: withdrawn\nreason: Nhầm", "issued: 2021-09-10", "withdrawn some day"),
      ("validity: corrected", "issued: 2021-09-10", "corrected by "),
    ])
  func written(old: String, new: String, note: String) throws {
    let archive = try archive(old, new)
    #expect(archive.notes(on: "cu").first == note)
    #expect(archive.findings == [])
  }

  @Test("Superseded by nobody knows what asks for the number")
  func unnamed() throws {
    let archive = try archive("validity: superseded", "issued: 2021-09-10")
    #expect(archive.notes(on: "cu") == ["superseded"])
    #expect(
      archive.findings == [
        "cu.md «superseded» [unnamed-successor] văn bản đã được thay thế nhưng chưa ghi bởi văn "
          + "bản nào → ghi replaced_by: [số, ký hiệu của văn bản thay thế]"
      ])
  }

  @Test("Before it takes effect a directive is not in force yet, a corrected one is")
  func inForce() throws {
    #expect(try archive("effective: 2021-10-02", "issued: 2021").isInForce("cu") == false)
    #expect(try archive("effective: 2021-10-01", "issued: 2021").isInForce("cu") == true)
    #expect(try archive("validity: corrected", "issued: 2021").isInForce("cu") == true)
  }

  @Test("The successors are the ends of the chain that are in force")
  func successors() throws {
    let archive = try SampleArchive([
      "a": "number: 1/KH-PGDĐT\nissued: 2017",
      "b": "number: 2/KH-PGDĐT\nissued: 2018\nreplaces: 1/KH-PGDĐT",
      "c": "number: 3/KH-PGDĐT\nissued: 2019\nreplaces: [1/KH-PGDĐT, 2/KH-PGDĐT]",
      "d": "number: 4/KH-PGDĐT\nissued: 2019-06\nreplaces: 2/KH-PGDĐT\nexpires: 2020-12-31",
      "e": "number: 5/KH-PGDĐT\nissued: 2020\nreplaces: 3/KH-PGDĐT",
      "f": "number: 6/KH-PGDĐT\nissued: 2021-11\nreplaces: 5/KH-PGDĐT",
      "g": "number: 7/QĐ-PGDĐT\nissued: 2021-01\nrepeals: 4/KH-PGDĐT",
    ])
    #expect(archive.successors(of: "a") == ["e"])
    #expect(archive.successors(of: "b") == ["e"])
    #expect(archive.successors(of: "d") == [], "repealed, and nothing took its place")
    #expect(archive.successors(of: "e") == [], "in force itself")
    #expect(archive.notes(on: "e") == ["replaced_by f from 2021-11-01"])
  }
}
