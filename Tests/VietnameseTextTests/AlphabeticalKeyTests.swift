import Testing

@testable import VietnameseText

@Suite struct AlphabeticalKeyTests {
  /// Sorted by ICU 72 for `vi`; words that ICU takes for equal in the order of their bytes.
  private let sorted = """
    “Thi đua”
    (Thi đua)
    75/KH
    750/KH-PGDĐT
    an
    ăn
    ân
    Ân
    ba
    Ba
    bà
    Bà
    bả
    bã
    bá
    bạ
    bà con
    ba que
    Bá Thước
    Bảng
    băng
    bằng
    bâng
    bầng
    da
    Dạ
    Do
    Dỗ
    đa
    Đa
    Đô
    Đỗ
    e
    é
    em
    ệ
    êm
    Hoà
    Hòa
    kola
    Köln
    le
    Lê
    Lệ
    meo
    mèo
    mẻo
    mẽo
    méo
    mẹo
    nghe
    nghề
    Nghệ
    nguyễn Thị Ánh
    Nguyễn Văn An
    Nguyễn Văn Ân
    Nguyễn Vân Anh
    o
    oeuvre
    œuvre
    Orsted
    Ørsted
    ô
    ồ
    ố
    ơ
    ờ
    ớ
    Škoda
    sông
    Thi đua
    thi-đua
    Thi, đua
    Tổ 1
    Tổ 10
    Tổ 2
    Tổ văn
    u
    ung
    ư
    ừ
    Ứng
    y
    ỷ
    ý
    zulu
    Zürich
    """.split(separator: "\n").map(String.init)

  @Test("The order is that of ICU")
  func icuOrder() {
    #expect(sorted.reversed().inAlphabeticalOrder { $0 } == sorted)
  }

  @Test("However a letter was typed, its place is the same")
  func typedOtherwise() {
    #expect(AlphabeticalKey("Ho\u{300}a") == AlphabeticalKey("Hòa"))
    #expect(AlphabeticalKey("e\u{301}\u{302}") == AlphabeticalKey("ế"))
    #expect(AlphabeticalKey("Tổ\u{A0}1") == AlphabeticalKey("Tổ 1"))
  }

  @Test("Elements of one name keep their order")
  func stable() {
    let people = [("Yến", 1), ("An", 1), ("Yến", 2), ("Ân", 1), ("An", 2)]
    let order = people.inAlphabeticalOrder { $0.0 }.map { "\($0.0)\($0.1)" }
    #expect(order == ["An1", "An2", "Ân1", "Yến1", "Yến2"])
  }

  @Test("Other letters come after all of the alphabet")
  func others() {
    #expect(["教", "zz", "ω", "~"].inAlphabeticalOrder { $0 } == ["~", "zz", "ω", "教"])
  }
}
