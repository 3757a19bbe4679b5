import Content
import Diagnostics
import Testing

@testable import Reading

@Suite("A directive")
struct DirectiveTests {
  @Test("Every field is read")
  func everyField() throws {
    let result = Self.read(
      """
      number: 750/KH-PGDĐT
      issued: 05/09/2020
      issuer: pgddt-dbp
      type: Kế hoạch
      subject: Nâng cao hiệu quả truyền thông về giáo dục và đào tạo năm học 2020 – 2021
      signer: {name: Nguyễn Văn A, position: Trưởng phòng, authority: KT.}
      effective: 2020-09-05
      expires: 2021-08-31
      field: truyen-thong
      direction: incoming
      recipients: [Các trường]
      urgency: thuong-khan
      circulation: public
      files: [750-kh-pgddt.pdf, {src: phu-luc.xlsx, title: Phụ lục}]
      based_on: [114/KH-BGDĐT]
      replaces: 749/KH-PGDĐT
      replaced_by: [812/KH-PGDĐT, 815/KH-PGDĐT]
      validity: withdrawn
      withdrawn: 2021-03-01
      reason: Ban hành nhầm
      status: approved
      published: 2020-09-10
      changes: [{date: 2020-10-01, note: Bổ sung phụ lục}]
      topics: [quan-ly-chi-dao]
      items: [2020-09/ke-hoach-nam-hoc]
      event: khai-giang-2020
      sent: []
      disclosure: thu-chi
      disclosure_year: 2020-2021
      """)
    #expect(result.diagnostics == [])
    let directive = try #require(result.value)
    #expect(directive.number?.value.normalForm == "750/KH-PGDĐT")
    #expect(directive.slug == "750-kh-pgddt")
    #expect(directive.issued?.description == "2020-09-05")
    #expect(directive.issuer?.value.text == "pgddt-dbp")
    #expect(directive.type?.abbreviation == "KH")
    #expect(
      directive.signer
        == Signer(name: "Nguyễn Văn A", position: "Trưởng phòng", authority: "KT."))
    #expect(directive.effective?.slashed == "05/09/2020")
    #expect(directive.expires?.slashed == "31/08/2021")
    #expect(directive.field == "truyen-thong")
    #expect(directive.direction == .incoming)
    #expect(directive.recipients == ["Các trường"])
    #expect(directive.urgency == .veryUrgent)
    #expect(directive.files.map(\.src.value) == ["750-kh-pgddt.pdf", "phu-luc.xlsx"])
    #expect(directive.files.map(\.title) == [nil, "Phụ lục"])
    #expect(directive.relations.count == 2)
    #expect(directive.relations[.basedOn]?.map(\.value.normalForm) == ["114/KH-BGDĐT"])
    #expect(directive.relations[.replaces]?.map(\.value.normalForm) == ["749/KH-PGDĐT"])
    #expect(
      directive.inverseRelations.mapValues { $0.map(\.value.normalForm) }
        == [.replaces: ["812/KH-PGDĐT", "815/KH-PGDĐT"]])
    #expect(directive.validity?.value == .withdrawn)
    #expect(directive.withdrawn?.slashed == "01/03/2021")
    #expect(directive.publication.reason == "Ban hành nhầm")
    #expect(directive.publication.from?.description == "2020-09-10")
    #expect(!directive.publication.isInternal)
    #expect(directive.changes.map(\.note) == ["Bổ sung phụ lục"])
    #expect(directive.topics.map(\.value.text) == ["quan-ly-chi-dao"])
    #expect(directive.items.map(\.value) == ["2020-09/ke-hoach-nam-hoc"])
    #expect(directive.event?.value.text == "khai-giang-2020")
    #expect(directive.disclosure?.value.text == "thu-chi")
    #expect(directive.disclosureYear == .schoolYear(2020))
  }

  @Test(
    "The type is that of the number, unless another is written",
    arguments: [
      ("number: 32/2018/TT-BGDĐT", "Thông tư", "32-2018-tt-bgddt"),
      ("number: 29-NQ/TW", "Nghị quyết", "29-nq-tw"),
      ("number: 4210/GDĐT-TTTT", "Công văn", "4210-gddt-tttt"),
      ("number: 88/2014/QH13\ntype: NQ", "Nghị quyết", "88-2014-qh13"),
      ("number: 88/2014/QH13\ntype: luat", "Luật", "88-2014-qh13"),
      ("number: 05/BGD&ĐT-VP", "Công văn", "05-bgddt-vp"),
      ("number_pending: true\ntype: Thông báo", "Thông báo", "hop-phu-huynh"),
      ("number: 750/KH-PGDĐT\nslug: Kế hoạch số 750", "Kế hoạch", "ke-hoach-so-750"),
    ])
  func type(head: String, type: String, slug: String) throws {
    let result = Self.read("\(head)\nissued: 2018\nsubject: Họp phụ huynh")
    #expect(result.diagnostics == [])
    #expect(result.value?.type?.name == type)
    #expect(result.value?.slug == slug)
  }

  @Test(
    "A date may be a day, a month, a year, or pending",
    arguments: [
      ("issued: 05/09/2020", "2020-09-05"), ("issued: 2020-09", "2020-09"),
      ("issued: 9/2020", "2020-09"), ("issued: 2020", "2020"), ("issued_pending: true", "nil"),
    ])
  func issued(head: String, expected: String) {
    let result = Self.read("number_pending: true\n\(head)\nsubject: Họp phụ huynh")
    #expect(result.diagnostics == [])
    #expect(result.value?.issued?.description ?? "nil" == expected)
  }

  @Test(
    "Only what is plainly public leaves the school",
    arguments: [
      ("", false), ("circulation: public", false), ("circulation: internal", true),
      ("circulation: interal", true), ("circulation:", true), ("circulation: mật", true),
      ("circulation: Tối mật", true), ("circulation: secret", true),
      ("circulation: [public]", true),
    ])
  func circulation(head: String, isInternal: Bool) {
    let result = Self.read("number: 750/KH-PGDĐT\nissued: 2020\nsubject: Họp\n\(head)")
    #expect(result.value?.publication.isInternal == isInternal)
  }

  private static func read(_ head: String) -> ReadingResult<Directive> {
    ContentReader(.standard).directive(
      path: "content/directives/2020/hop-phu-huynh.md",
      bytes: Array("---\n\(head)\n---\nToàn văn.\n".utf8))
  }
}
