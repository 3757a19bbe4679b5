import Content
import Diagnostics
import Testing

@testable import Importing

@Suite("What a paper says of itself")
struct PaperFactsTests {
  @Test("A plan in two columns, with stray blanks and a deputy's signature")
  func plan() {
    let facts = SamplePaper.plan.facts
    #expect(
      facts.summary == """
        số: 752/KH-PGDĐT
        ngày: 2020-09-07
        cơ quan: UBND THÀNH PHỐ ĐIỆN BIÊN PHỦ | PHÒNG GIÁO DỤC VÀ ĐÀO TẠO
        nơi: Điện Biên Phủ
        loại: Kế hoạch
        trích yếu: Nâng cao hiệu quả truyền thông về giáo dục và đào tạo năm học 2020 – 2021
        ký: KT. | Phó Trưởng phòng | Vũ Thị Minh Khoa
        nhận: Các trường trực thuộc (để thực hiện) | Lãnh đạo Phòng (để chỉ đạo) | Lưu: VT
        """)
    #expect(facts.subject?.line == facts.subject?.value)
    #expect(facts.number?.line == "Số: 752 /KH-PGDĐT")
  }

  @Test("The same paper column after column, as it comes from cells, says the same")
  func cells() {
    #expect(SamplePaper.planInCells.facts.summary == SamplePaper.plan.facts.summary)
  }

  @Test("The same paper with a single blank between the columns, as scans have it")
  func narrow() {
    let lines = SamplePaper.plan.text.replacing("\t", with: " ")
    let facts = PaperFacts(of: lines.split(separator: "\n"))
    #expect(facts.organs.map(\.value).first == "UBND THÀNH PHỐ ĐIỆN BIÊN PHỦ")
    #expect(facts.number?.value == .given(SamplePaper.number("752/KH-PGDĐT")))
    #expect(facts.number?.isSure == false)
  }

  @Test("A school's own plan without number and day: nothing is invented")
  func blanks() {
    let facts = SamplePaper.blank.facts
    #expect(
      facts.summary == """
        số: (chưa cấp)
        ngày: 2020-09 ? bản giấy để trống ngày hoặc tháng
        cơ quan: PHÒNG GD& ĐT TP ĐIỆN BIÊN PHỦ | TRƯỜNG TH-THCS THANH TRƯỜNG
        nơi: Thanh Trường
        loại: Kế hoạch
        trích yếu: Truyền thông về giáo dục và đào tạo năm học 2020- 2021
        ký:  | Hiệu trưởng | Trần Thị Khánh Tùng
        nhận: Phòng GD&ĐT (b/c) | Lưu: VT
        """)
  }

  @Test("A letter: its subject under the number, its addressees for “Như trên”")
  func letter() {
    #expect(
      SamplePaper.letter.facts.summary == """
        số: 4567/BGDĐT-GDTH
        ngày: 2022-08-30
        cơ quan: BỘ GIÁO DỤC VÀ ĐÀO TẠO
        nơi: Hà Nội
        loại: Công văn
        trích yếu: Chuẩn bị các điều kiện khai giảng năm học mới
        ký: KT. | Thứ trưởng | Lương Minh Tuệ
        nhận: Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương | Các sở giáo dục và đào tạo | Bộ trưởng (để báo cáo) | Lưu: VT, Vụ GDTH
        khẩn: khan
        """)
  }

  @Test("A decision: “Về việc” goes, the authority's line is no subject, three lines of titles")
  func decision() {
    #expect(
      SamplePaper.decision.facts.summary == """
        số: 1482/QĐ-UBND
        ngày: 2022-11-28
        cơ quan: ỦY BAN NHÂN DÂN HUYỆN TIÊN LÃNG
        nơi: Tiên Lãng
        loại: Quyết định
        trích yếu: Phê duyệt Kế hoạch kiểm tra công nhận trường mầm non đạt chuẩn quốc gia năm 2023
        ký: KT. | Phó Chủ tịch | Trịnh Công Bằng
        nhận: Như Điều 2 | CT, các PCT UBND huyện | Lưu: VT, GDĐT
        """)
  }

  @Test("A joint paper names both who signed, and is to be looked at")
  func joint() {
    let facts = SamplePaper.joint.facts
    #expect(facts.signer?.value.name == "Nguyễn Hải Yến")
    #expect(facts.signer?.value.authority == "KT.")
    #expect(facts.signer?.doubt?.vi == "văn bản còn người ký khác: Lê Văn Khương")
    #expect(facts.type?.value.abbreviation == "KH")
    #expect(facts.type?.doubt?.vi == "ký hiệu lại là loại “Công văn”")
    #expect(
      facts.subject?.value
        == "Tổ chức hội thi làm báo tường chào mừng Ngày Nhà giáo Việt Nam 20/11")
  }

  @Test("A form among the annexes signs nothing")
  func annex() {
    let facts = SamplePaper.annexed.facts
    #expect(facts.signer?.value.name == "Lý Thanh Nhàn")
    #expect(facts.recipients?.value == ["Các trường (để thực hiện)", "Lưu: VT, KT"])
  }

  @Test("A scan read badly: what is odd is said to be odd, what is lost stays open")
  func badScan() {
    let facts = SamplePaper.badScan.facts
    #expect(facts.number?.value == .given(SamplePaper.number("959/KH-SGDDT")))
    #expect(facts.number?.doubt?.vi == "số trên giấy viết không đúng quy cách")
    #expect(facts.issued == nil)
    #expect(
      facts.type?.doubt?.vi == "tên loại trên giấy sai dấu, có thể do nhận dạng chữ")
    #expect(facts.signer == nil)
  }

  @Test("What a letter is about ends where its body begins, with “Kính gửi” or without")
  func letterWithoutAddress() {
    let facts = PaperFacts(of: [
      "TRƯỜNG MẦM NON QUANG PHỤC", "Số: 12/MNQP-CM", "V/v đăng ký tài khoản", "gửi tin, bài",
      "Trường Mầm non Quang Phục đăng ký hai tài khoản gửi tin, bài lên cổng thông tin của Phòng.",
      "Trân trọng cảm ơn",
    ])
    #expect(facts.subject?.value == "Đăng ký tài khoản gửi tin, bài")
  }

  @Test("A date in the body is not the paper's; one without a place before it is doubted")
  func bodyDates() {
    let minutes = PaperFacts(of: [
      "TRƯỜNG MẦM NON QUANG PHỤC", "Hôm nay, hồi 14 giờ 00 phút ngày 10 tháng 9 năm 2020",
      "Hôm nay, ngày 10 tháng 9 năm 2020",
    ])
    #expect(minutes.issued == nil)
    let bare = PaperFacts(of: ["Thanh Trường ngày 5 tháng 9 năm 2020"])
    #expect(bare.issued?.value.description == "2020-09-05")
    #expect(
      bare.issued?.doubt?.vi
        == "trước ngày không có địa danh và dấu phẩy, chưa chắc là ngày ban hành")
  }

  @Test("The stamp of a state secret is seen")
  func secret() {
    #expect(PaperFacts(of: ["SỞ GIÁO DỤC VÀ ĐÀO TẠO", "TỐI MẬT", "Số: 1/BC-SGDĐT"]).isSecret)
    #expect(!SamplePaper.plan.facts.isSecret)
  }

  @Test("Running text has no facts")
  func prose() {
    let facts = PaperFacts(of: [
      "LỊCH TRỰC TUẦN 12", "Thứ hai, ngày 20 tháng 11 năm 2023: cô Hoa, thầy Nam trực cổng trường.",
      "Số học sinh đi học: 120/125 em.",
    ])
    #expect(facts.number == nil)
    #expect(facts.subject == nil)
    #expect(facts.type == nil)
    #expect(facts.signer == nil)
    #expect(facts.recipients == nil)
  }

  @Test(
    "Titles above a signature",
    arguments: [
      (["HIỆU TRƯỞNG"], nil, "Hiệu trưởng"),
      (["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"], "KT.", "Phó Hiệu trưởng"),
      (["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "TM.", "Chủ tịch"),
      (["T/M BAN THƯỜNG VỤ", "BÍ THƯ"], "TM.", "Bí thư"),
      (["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"], "TL.", "Chánh Văn phòng"),
      (["TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG"], "TUQ.", "Trưởng phòng"),
      (["Q. HIỆU TRƯỞNG"], "Q.", "Hiệu trưởng"),
      (["KT.TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"], "KT.", "Phó Trưởng phòng"),
      (["PHÓ TRƯỞNG PHÒNG", "PHỤ TRÁCH"], nil, "Phó Trưởng phòng phụ trách"),
      (["KT. HIỆU TRƯỞNG"], "KT.", nil),
    ] as [([String], String?, String?)])
  func titles(lines: [String], authority: String?, position: String?) {
    let title = SignerTitle(of: lines)
    #expect(title.authority == authority)
    #expect(title.position == position)
  }

  @Test(
    "Dates as heads of papers write them",
    arguments: [
      ("Thanh Trường, ngày 05 tháng 9 năm 2020", "2020-09-05"),
      ("TP. Điện Biên Phủ, ngày 1 tháng 10 năm 2020", "2020-10-01"),
      ("Quang Phục, ngày 05/01/2023", "2023-01-05"),
      ("Hà Nội, ngày    tháng 8 năm 2021", "2021-08"), ("Hà Nội, ngày … tháng … năm 2018", "2018"),
      ("Hà Nội, ngày 31 tháng 02 năm 2021", nil), ("Nam Định, ngày tháng năm", nil),
    ] as [(String, String?)])
  func dates(line: String, date: String?) {
    #expect(PaperFacts(of: [line]).issued?.value.description == date)
  }
}

extension PaperFacts {
  /// A line for each fact; a doubt behind a question mark.
  fileprivate var summary: String {
    func line<Value>(
      _ name: String, _ guess: Guess<Value>?, _ text: (Value) -> String
    ) -> String? {
      guess.map { "\(name): \(text($0.value))\($0.doubt.map { " ? \($0.vi)" } ?? "")" }
    }
    return [
      line("số", number) { if case .given(let number) = $0 { "\(number)" } else { "(chưa cấp)" } },
      line("ngày", issued) { "\($0)" },
      "cơ quan: " + organs.map(\.value).joined(separator: " | "),
      place.map { "nơi: \($0)" }, line("loại", type, \.name), line("trích yếu", subject) { $0 },
      line("ký", signer) {
        [$0.authority, $0.position, $0.name].map { $0 ?? "" }.joined(separator: " | ")
      },
      line("nhận", recipients) { $0.joined(separator: " | ") },
      line("khẩn", urgency, \.rawValue),
    ].compactMap { $0 }.joined(separator: "\n")
  }
}
