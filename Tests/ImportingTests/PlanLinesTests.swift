import Testing

@testable import Importing

@Suite("The lines of a plan")
struct PlanLinesTests {
  @Test(
    "What numbers and lists a line",
    arguments: [
      ("I. MỤC ĐÍCH", LineMark.roman, "MỤC ĐÍCH"), ("III/ TỔ CHỨC", .roman, "TỔ CHỨC"),
      ("A. PHẦN CHUNG", .capital, "PHẦN CHUNG"), ("1. Mục đích", .number("1"), "Mục đích"),
      ("12) Hợp tác", .number("12"), "Hợp tác"), ("1.Mục đích", .number("1"), "Mục đích"),
      ("1.2. Rà soát", .subnumber("1.2"), "Rà soát"), ("a) Quản lý", .letter("a"), "Quản lý"),
      ("đ) Khác", .letter("đ"), "Khác"), ("-Xây dựng", .dash, "Xây dựng"),
      ("· Làm đầu mối", .dash, "Làm đầu mối"), ("+ Tuần 1", .plus, "Tuần 1"),
      ("* Phân công", .star, "Phân công"),
    ])
  func marks(line: String, mark: LineMark, rest: String) throws {
    let split = try #require(LineMark.split(line))
    #expect(split.mark == mark)
    #expect(split.rest == rest)
  }

  @Test(
    "Running text has no mark",
    arguments: [
      "V/v tổ chức", "25/9/2020", "01 tin", "2020. Năm học", "3, 4 và 5", "-----", "ATGT", "1.",
      "Vì sao", "I", "",
    ])
  func noMarks(line: String) {
    #expect(LineMark.split(line)?.mark == nil)
  }

  @Test("Marks that only Word needs are left out, and blanks are single")
  func collapsed() {
    let lines = planLines("1.  [bookmark: bookmark1]Mục \u{A0} đích\n").all
    #expect(lines.map(\.printed) == ["1. Mục đích"])
    #expect(lines.map(\.text) == ["Mục đích"])
  }

  @Test("Lines that were wrapped are put together, however a page ended; headings stay")
  func wrapped() {
    let sentence = """
      - Đẩy mạnh thông tin, tuyên truyền kịp thời các hoạt động, công tác chỉ đạo và
      điều hành chủ trương, chính sách pháp luật về giáo dục của Đảng, Nhà nước, của

      ngành trong năm học mới.
      """
    let text =
      "II. NỘI DUNG\n1. Quản lý\n"
      + Array(repeating: sentence, count: 15)
      .joined(separator: "\n") + "\nIII. TỔ CHỨC\n"
    let lines = planLines(text).all
    #expect(lines.count == 18)
    #expect(lines.prefix(2).map(\.printed) == ["II. NỘI DUNG", "1. Quản lý"])
    #expect(lines[2].text.hasPrefix("Đẩy mạnh thông tin"))
    #expect(lines[2].text.hasSuffix("của ngành trong năm học mới."))
    #expect(lines[2].places == 3...6)
    #expect(lines[2].count == 3)
    #expect(lines[17].printed == "III. TỔ CHỨC")
  }

  @Test("Signs that are no text, and that YAML refuses, are left out")
  func cleaned() {
    let text = "K\u{1}Ế HOẠCH\u{FEFF}\u{9B} 2023\u{2028}Truyền thông\n"
    #expect(planLines(text).all.map(\.printed) == ["KẾ HOẠCH 2023", "Truyền thông"])
  }

  @Test("Short texts are taken line by line")
  func notWrapped() {
    let text = "Nâng cao nhận thức\nvà làm rõ chủ trương\n"
    #expect(planLines(text).all.map(\.text) == ["Nâng cao nhận thức", "và làm rõ chủ trương"])
  }

  @Test("A scan is known by common words that lost their marks")
  func badlyRead() {
    let bad = String(repeating: "Truyén thong vé gido duc va dao tao cua cac truong\n", count: 10)
    let good = String(repeating: "Truyền thông về giáo dục và đào tạo của các trường\n", count: 10)
    #expect(planLines(bad).isBadlyRead)
    #expect(!planLines(good).isBadlyRead)
    #expect(planLines(bad).all[0].words.has("giao duc"))
    #expect(!planLines(good.replacing("giáo", with: "gido")).all[0].words.has("giao duc"))
  }
}
