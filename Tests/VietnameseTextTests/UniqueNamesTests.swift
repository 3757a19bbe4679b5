import Testing

@testable import VietnameseText

@Suite("Unique names")
struct UniqueNamesTests {
  @Test("Who comes second gets the first number that is free")
  func numbers() {
    var names = UniqueNames()
    let wanted = ["hoa", "hoa", "hoa-3", "hoa", "hoa-2", "hoa-3", "yen"]
    #expect(
      wanted.map { names.take($0) }
        == ["hoa", "hoa-2", "hoa-3", "hoa-4", "hoa-2-2", "hoa-3-2", "yen"])
  }

  @Test("Twenty thousand may want one name whose numbers are taken", .timeLimit(.minutes(1)))
  func many() {
    var names = UniqueNames()
    for number in 2...20_000 { _ = names.take("hoa-\(number)") }
    let taken = (1...20_000).map { _ in names.take("hoa") }
    #expect(taken[..<2] == ["hoa", "hoa-20001"])
    #expect(taken.last == "hoa-39999")
  }
}
