import Content

@testable import Importing

/// A paper as text: what stands on one height is one line, its columns parted by tabs.
struct SamplePaper {
  let text: String

  var facts: PaperFacts { PaperFacts(of: text.split(separator: "\n")) }

  /// The number `text`, which must be one.
  static func number(_ text: String) -> DocumentNumber {
    guard let number = DocumentNumber(text) else { preconditionFailure(text) }
    return number
  }

  static let plan = SamplePaper(
    text: """
      UBND THÀNH PHỐ ĐIỆN BIÊN PHỦ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA
      PHÒNG GIÁO DỤC VÀ ĐÀO TẠO\tVIỆT NAM
      \t_______\tĐộc lập - Tự do - Hạnh phúc
      \t________________________
      \tSố: 752 /KH-PGDĐT\tĐiện Biên Phủ, ngày 07 tháng 9 năm
      \t2020
      \tKẾ HOẠCH
      \tNâng cao hiệu quả truyền thông về giáo dục và đào tạo
      \tnăm học 2020 – 2021
      Thực hiện Kế hoạch số 114/KH-BGDĐT của Bộ Giáo dục và Đào tạo về
      truyền thông giáo dục, Phòng Giáo dục và Đào tạo xây dựng kế hoạch như sau:
      II. TRÁCH NHIỆM CỦA HIỆU TRƯỞNG
      Hiệu trưởng các trường báo cáo về Phòng Giáo dục và Đào tạo để được giải quyết./.
      Nơi nhận:\tKT. TRƯỞNG PHÒNG
      - Các trường trực thuộc (để thực hiện);\tPHÓ TRƯỞNG PHÒNG
      - Lãnh đạo Phòng
      (để chỉ đạo);
      - Lưu: VT.
      \tVũ Thị Minh Khoa
      """)

  static let planInCells = SamplePaper(
    text: """
      UBND THÀNH PHỐ ĐIỆN BIÊN PHỦ
      PHÒNG GIÁO DỤC VÀ ĐÀO TẠO
      _______
      CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập – Tự do – Hạnh phúc
      Số:  752 /KH-PGDĐT
      Điện Biên Phủ, ngày 07 tháng 9 năm 2020
      KẾ HOẠCH
      Nâng cao hiệu quả truyền thông về giáo dục và đào tạo
      năm học 2020 – 2021
      Thực hiện Kế hoạch số 114/KH-BGDĐT của Bộ Giáo dục và Đào tạo, Phòng xây dựng kế hoạch như sau:
      Hiệu trưởng các trường báo cáo về Phòng Giáo dục và Đào tạo để được giải quyết./.
      Nơi nhận:
      - Các trường trực thuộc (để thực hiện);
      - Lãnh đạo Phòng (để chỉ đạo);
      - Lưu: VT.
      KT. TRƯỞNG PHÒNG
      PHÓ TRƯỞNG PHÒNG
      (Đã ký)
      Vũ Thị Minh Khoa
      """)

  static let blank = SamplePaper(
    text: """
      PHÒNG GD& ĐT TP ĐIỆN BIÊN PHỦ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TRƯỜNG TH-THCS THANH TRƯỜNG\tĐộc lập – Tự do – Hạnh phúc
      Số :\t/KH-TH-THCSTT\tThanh Trường, ngày\ttháng 9\tnăm 2020
      KẾ HOẠCH
      Truyền thông về giáo dục và đào tạo năm học 2020- 2021
      Căn cứ tình hình thực tế, nhà trường xây dựng kế hoạch như sau:
      Nơi nhận:\tHIỆU TRƯỞNG
      - Phòng GD&ĐT (b/c);
      - Lưu: VT.
      \tTrần Thị Khánh Tùng
      """)

  static let letter = SamplePaper(
    text: """
      BỘ GIÁO DỤC VÀ ĐÀO TẠO\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      \tĐộc lập - Tự do - Hạnh phúc
      Số: 4567/BGDĐT-GDTH\tHà Nội, ngày 30 tháng 8 năm 2022
      V/v chuẩn bị các điều kiện
      khai giảng năm học mới
      KHẨN
      Kính gửi:
      - Ủy ban nhân dân các tỉnh, thành phố trực thuộc
      Trung ương;
      - Các sở giáo dục và đào tạo.
      Để chuẩn bị tốt các điều kiện khai giảng năm học, Bộ đề nghị thực hiện các nội dung sau:
      1. Tổ chức lễ khai giảng gọn nhẹ, trang trọng.
      Nơi nhận:\tKT. BỘ TRƯỞNG
      - Như trên;\tTHỨ TRƯỞNG
      - Bộ trưởng (để báo cáo);\t(Đã ký và đóng dấu)
      - Lưu: VT, Vụ GDTH.
      \tLương Minh Tuệ
      """.replacing("thuộc\nTrung ương", with: "thuộc Trung ương"))

  static let decision = SamplePaper(
    text: """
      ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      HUYỆN TIÊN LÃNG\tĐộc lập - Tự do - Hạnh phúc
      Số: 1482/QĐ-UBND\tTiên Lãng, ngày 28 tháng 11 năm 2022
      \tQUYẾT ĐỊNH
      \tVề việc phê duyệt Kế hoạch kiểm tra công nhận trường mầm non
      \tđạt chuẩn quốc gia năm 2023
      \tCHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TIÊN LÃNG
      Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
      \tQUYẾT ĐỊNH:
      Điều 2. Chánh Văn phòng, Trưởng phòng Giáo dục và Đào tạo thi hành Quyết định này./.
      Nơi nhận:\tTM. ỦY BAN NHÂN DÂN
      - Như Điều 2;\tKT. CHỦ TỊCH
      - CT, các PCT UBND huyện;\tPHÓ CHỦ TỊCH
      - Lưu: VT, GDĐT.
      \tTrịnh Công Bằng
      """)

  static let joint = SamplePaper(
    text: """
      TRƯỜNG TH-THCS THANH TRƯỜNG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      BAN GIÁM HIỆU - BCH CÔNG ĐOÀN\tĐộc lập - Tự do - Hạnh phúc
      Số: 14/KHLT-TH-THCSTT\tThanh Trường, ngày 20 tháng 10 năm 2020
      \tKẾ HOẠCH LIÊN TỊCH
      \tTổ chức hội thi làm báo tường chào mừng
      \tNgày Nhà giáo Việt Nam 20/11
      Căn cứ tình hình thực tế của nhà trường, nhà trường xây dựng kế hoạch như sau:
      \tTM. BCH CÔNG ĐOÀN\tKT. HIỆU TRƯỞNG
      \tCHỦ TỊCH\tPHÓ HIỆU TRƯỞNG
      \tLê Văn Khương\tNguyễn Hải Yến
      Nơi nhận:
      - Các tổ, đoàn thể;
      - Lưu: VT, CĐ.
      """)

  static let annexed = SamplePaper(
    text: """
      PHÒNG GIÁO DỤC VÀ ĐÀO TẠO\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: 402/KH-PGDĐT\tBa Đình, ngày 08 tháng 5 năm 2023
      \tKẾ HOẠCH
      \tKiểm tra công tác công khai trong các cơ sở giáo dục
      Nơi nhận:\tKT. TRƯỞNG PHÒNG
      - Các trường (để thực hiện);\tPHÓ TRƯỞNG PHÒNG
      - Lưu: VT, KT.
      \tLý Thanh Nhàn
      \tPHỤ LỤC
      Trường: .................................
      Nơi nhận:\tHIỆU TRƯỞNG
      - Phòng GD&ĐT;\t(Ký, ghi rõ họ tên, đóng dấu)
      - Lưu: VT.
      """)

  /// The head of a district plan as a scan was once read.
  static let badScan = SamplePaper(
    text: """
      UBND THANH PHO HAI PHONG CONG HOA XA HOI CHU NGHIA VIET NAM
      SO GIAO DUC VA PAO TAO Péc lap - Ty do - Hanh phiic
      $6: 959 /IKH- SGDDT Hdi Phong, ngay A9 théng ¢4 nam 2021
      KE HOACH
      Truyén thong vé gido duc va dao tao nim hoc 2021-2022
      Cin c Chi thi s6 800/CT-BGDDT ngay 24/8/2021 ctia Bo trudng B
      Noi nhin:
      - Luu: VT.
      <77 Bui Van Kiém
      """)
}
