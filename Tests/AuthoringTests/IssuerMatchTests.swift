import Content
import Diagnostics
import Testing

@testable import Authoring

@Suite("Who issued it")
struct IssuerMatchTests {
  private func match(
    _ number: String?, _ organs: [String] = [], place: String? = nil
  ) throws -> IssuerMatch {
    IssuerMatch(
      number: number.flatMap { DocumentNumber($0) }, organs: organs, place: place,
      in: try SampleSettings.read())
  }

  @Test(
    "Name on the paper and symbol in the number agree",
    arguments: [
      ("750/KH-PGDĐT", ["UBND THÀNH PHỐ ĐIỆN BIÊN PHỦ", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"], "pgddt-dbp"),
      ("9/KH-PGDĐT", ["UBND TỈNH BÌNH DƯƠNG", "PHÒNG GD& ĐT"], "pgddt-binh-duong"),
      ("12/QĐ-TH-THCSTT", ["PHÒNG GD&ĐT", "TRƯỜNG TH-THCS THANH TRƯỜNG"], "truong"),
      (
        "12/BC-THTT", ["PHÒNG GD&ĐT", "TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ THANH TRƯỜNG"], "truong"
      ),
      ("28/2020/TT-BGDĐT", ["BỘ GIÁO DỤC VÀ ĐÀO TẠO"], "bgddt"),
      ("800/CT-BGDDT", ["BỘ GIÁO DỤC VÀ ĐÀO TẠO"], "bgddt"),
      ("615/QĐ-UBND", ["UỶ BAN NHÂN DÂN HUYỆN TIÊN LÃNG"], "ubnd-tien-lang"),
      ("12-NQ/HU", ["ĐẢNG BỘ HUYỆN TIÊN LÃNG", "HUYỆN ỦY"], "hu-tien-lang"),
    ])
  func sure(number: String, organs: [String], id: String) throws {
    guard case .sure(let issuer) = try match(number, organs) else {
      Issue.record("\(try match(number, organs))")
      return
    }
    #expect(issuer.id.text == id)
  }

  @Test("The place where it was signed tells which body of that name it is")
  func place() throws {
    let match = try match("9/KH-PGDĐT", ["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"], place: "Bình Dương")
    #expect(match.issuer?.id.text == "pgddt-binh-duong")
  }

  @Test("A name without its symbol in site.toml is a guess, and so is one without a number")
  func byName() throws {
    let organs = ["UBND QUẬN BA ĐÌNH", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"]
    for (number, reason) in [("318/PGDĐT-CM", Message.symbolUndeclared), (nil, .issuerByName)] {
      guard case .doubtful(let issuer, let doubt) = try match(number, organs) else {
        Issue.record("\(number ?? "-")")
        return
      }
      #expect(issuer.id.text == "pgddt-ba-dinh")
      #expect(doubt == reason)
    }
  }

  @Test("A body that nobody declared is not taken for one that shares its symbol")
  func undeclared() throws {
    let organs = ["UBND THỊ XÃ MƯỜNG LAY", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"]
    #expect(
      try match("112/PGDĐT-TĐKT", organs)
        == .open([], .undeclared("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO")))
    #expect(
      try match("1/KH-BGDĐT", ["UBND HUYỆN TIÊN LÃNG"]).issuer == nil, "name against symbol")
  }

  @Test("By the number alone: the only one, the body above the school, or a choice")
  func byNumber() throws {
    #expect(try match("114/KH-BGDĐT").issuer?.id.text == "bgddt")
    let above = try match("750/KH-PGDĐT")
    #expect(above.issuer?.id.text == "pgddt-dbp")
    guard case .doubtful(_, .governingBody) = above else {
      Issue.record("\(above)")
      return
    }
    guard case .open(let candidates, .severalIssuers) = try match("21/QĐ-UBND") else {
      Issue.record("no choice")
      return
    }
    #expect(candidates.map(\.id.text) == ["ubnd-tien-lang", "ubnd-hai-phong"])
    #expect(try match("5/KH-SYT") == .open([], .noSymbol))
    #expect(try match(nil) == .open([], .nothingKnown))
  }
}
