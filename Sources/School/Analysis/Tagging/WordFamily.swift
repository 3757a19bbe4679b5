import VietnameseText

/// Words that belong together in the life of a school: a topic called by one of the names is told by
/// the words too, though its plan does not say them. Where a plan's own keywords are many, these
/// hardly matter; a school's first plan has few.
struct WordFamily: Sendable {
  /// What plans call it, in a topic's title or keywords.
  let names: [String]
  /// What news of it speaks of, parted by commas.
  let words: String

  private init(_ names: [String], _ words: String) {
    self.names = names
    self.words = words
  }

  static let all = [
    WordFamily(
      ["tài chính", "thu chi", "học phí", "ngân sách"],
      """
      kế toán, dự toán, quyết toán, kinh phí, khoản thu, mức thu, miễn giảm, biên lai, hóa đơn,
      chứng từ, chi tiêu, bảo hiểm y tế, tiền ăn, đóng góp, nộp tiền, chuyển khoản, số dư, quỹ,
      công khai tài chính
      """),
    WordFamily(
      ["tổ chức cán bộ", "tuyển dụng", "biên chế"],
      """
      bổ nhiệm, điều động, luân chuyển, biệt phái, thuyên chuyển, nghỉ hưu, nâng lương, bậc lương,
      tiền lương, thăng hạng, chức danh nghề nghiệp, viên chức, hợp đồng lao động,
      vị trí việc làm, nhiệm kỳ, quyết định, nhân sự, quy chế dân chủ, trúng tuyển
      """),
    WordFamily(
      ["nhà giáo", "bồi dưỡng", "giáo viên"],
      """
      tập huấn, chuẩn nghề nghiệp, chuẩn hiệu trưởng, giáo viên giỏi, dạy giỏi, thao giảng,
      hội giảng, dự giờ, trình độ chuẩn, nâng chuẩn, mô đun, đồng nghiệp, sư phạm, tay nghề,
      tự học, nghiệp vụ, khóa học, tiết dạy, giáo án
      """),
    WordFamily(
      ["cơ sở vật chất", "trang thiết bị"],
      """
      phòng học, bàn ghế, thiết bị dạy học, sửa chữa, xây dựng, khánh thành, khởi công, thi công,
      nhà vệ sinh, sân trường, sân chơi, hàng rào, mái tôn, nước sạch, công trình, bàn giao,
      quét sơn, quyên góp, ủng hộ, tài trợ, xã hội hóa, thư viện, nhà đa năng, ngày công, kiểm kê,
      tài sản
      """),
    WordFamily(
      ["công nghệ thông tin", "phần mềm", "chuyển đổi số"],
      """
      máy tính, trực tuyến, internet, mạng xã hội, trang web, cổng thông tin điện tử,
      sổ điểm điện tử, học bạ điện tử, bài giảng điện tử, e-learning, dữ liệu, tin học, mật khẩu,
      đăng nhập, kho học liệu, phòng máy, điện thoại, tài khoản, màn hình, an toàn mạng, tin giả
      """),
    WordFamily(
      ["hợp tác quốc tế", "quốc tế"],
      """
      tình nguyện viên, giao lưu văn hóa, Nhật Bản, Hàn Quốc, Lào, Thái Lan, Singapore, Hoa Kỳ,
      Anh quốc, Pháp, Đức, ASEAN, UNICEF, UNESCO, trường bạn, viết thư
      """),
    WordFamily(
      ["dân tộc", "dân tộc thiểu số"],
      """
      vùng cao, vùng khó khăn, bán trú, nội trú, trưởng bản, điểm bản, người Mông, người Thái,
      Khơ Mú, người Dao, tiếng Mông, tiếng Thái, chữ Thái, tăng cường tiếng Việt, thổ cẩm,
      trang phục, khèn, xòe, lễ hội, bản sắc, hộ nghèo, cấp gạo, hỗ trợ gạo, nghệ nhân, đồng bào,
      nương rẫy
      """),
    WordFamily(
      ["thể chất", "thể dục", "thể thao"],
      """
      bơi, bóng đá, bóng rổ, bóng bàn, cầu lông, đá cầu, cờ vua, điền kinh, chạy, kéo co, võ,
      vận động viên, huấn luyện, thi đấu, chung kết, huy chương, khởi động, thể lực,
      rèn luyện sức khỏe, đuối nước, tai nạn thương tích, tắm sông, ao hồ, sông suối,
      bạo lực học đường
      """),
    WordFamily(
      ["chính trị tư tưởng", "đạo đức", "pháp luật"],
      """
      đảng viên, chi bộ, kết nạp, nghị quyết, đại hội đảng, Bác Hồ, làm theo gương, liệt sĩ,
      thương binh, cựu chiến binh, nghĩa trang, gia đình chính sách, thắp hương, bộ đội,
      biên phòng, biển đảo, Trường Sa, Quân đội, ngày pháp luật, luật, phiên tòa, công an, ma túy,
      lối sống, kể chuyện, chào cờ, chi đoàn, liên đội, về nguồn
      """),
    WordFamily(
      ["thanh tra", "kiểm tra nội bộ"],
      """
      đoàn thanh tra, đơn thư, khiếu nại, tố cáo, phản ánh, xác minh, kết luận, biên bản,
      giám sát, phúc tra, tiếp công dân, tiếp dân, vi phạm, sai phạm, khắc phục, chấn chỉnh,
      ký cam kết, dạy thêm, học thêm, hồ sơ sổ sách, đột xuất, đối chiếu, xử lý, quy định,
      nhắc nhở
      """),
    WordFamily(
      ["ngoại ngữ", "tiếng Anh"],
      """
      English, từ vựng, ngữ pháp, nói tiếng Anh, luyện nghe, giao tiếp, chứng chỉ, khung năng lực,
      khảo thí, hùng biện, song ngữ, tiếng Pháp, tiếng Trung
      """),
    WordFamily(
      ["sách giáo khoa", "chương trình mới", "chương trình giáo dục phổ thông"],
      """
      bộ sách, bản mẫu, chọn sách, danh mục sách, thay sách, sách mới, biên soạn,
      tài liệu địa phương, yêu cầu cần đạt, hoạt động trải nghiệm, môn học mới, lộ trình, học vần,
      đánh vần, khoa học tự nhiên, kết nối tri thức, cánh diều, chân trời sáng tạo
      """),
    WordFamily(
      ["giáo dục thường xuyên", "học tập suốt đời", "học tập cộng đồng"],
      """
      khuyến học, xóa mù chữ, lớp xóa mù, học nghề, dạy nghề, giáo dục nghề nghiệp, hướng nghiệp,
      khởi nghiệp, người lớn, người dân, khuyến nông, đọc sách, văn hóa đọc, thư viện lưu động,
      thủ thư, cuốn sách, cộng đồng
      """),
    WordFamily(
      ["thi đua", "khen thưởng"],
      """
      bằng khen, giấy khen, tuyên dương, phần thưởng, trao thưởng, danh hiệu, chiến sĩ thi đua,
      lao động tiên tiến, tập thể xuất sắc, cờ thi đua, tấm gương, gương sáng, vượt khó,
      nhặt được, trả lại, người mất, giúp bạn, sáng kiến, nhà giáo ưu tú, phong trào thi đua,
      phát động
      """),
    WordFamily(
      ["cải cách hành chính", "thủ tục hành chính"],
      """
      giấy tờ, hồ sơ, một cửa, tiếp nhận, văn thư, trả kết quả, dịch vụ công, lệ phí, mẫu đơn,
      nộp đơn, giấy hẹn, quy trình, hài lòng, ký số, học bạ, bản sao, chuyển trường, xác nhận,
      niêm yết, đơn giản hóa, rút ngắn, công dân, cấp lại
      """),
    WordFamily(
      ["đánh giá học sinh", "sinh hoạt chuyên môn", "ngoại khóa", "kiểm tra học kỳ"],
      """
      nhận xét, bài kiểm tra, ôn tập, đề thi, học sinh giỏi, đội tuyển, kỳ thi, hội thi, cuộc thi,
      phương pháp dạy học, bàn tay nặn bột, dạy học, dự giờ, nghiên cứu bài học, y tế học đường,
      phòng dịch, tiêm chủng, an toàn giao thông, mũ bảo hiểm, học sinh khuyết tật, hòa nhập,
      phổ cập, tổng kết, tốt nghiệp, tuyển sinh, khai giảng, sinh hoạt hè, tiết học,
      rung chuông vàng, văn nghệ
      """),
    WordFamily(
      ["chỉ đạo", "ban giám hiệu"],
      """
      hiệu trưởng, hội đồng sư phạm, họp, giao ban, hội nghị, công văn, triển khai, quán triệt,
      phân công, phổ biến, kế hoạch năm học, nhiệm vụ năm học, chỉ tiêu, nền nếp, kỷ cương,
      nội quy, kỷ niệm, tọa đàm, về thăm, làm việc, báo cáo, nghỉ học, thông báo
      """),
  ]
}

extension WordFamily {
  /// Names and words as one text.
  var text: String { (names + [words]).joined(separator: ", ") }

  /// Whether one of `titles` holds one of its names, with marks or without.
  func isCalled(_ titles: [String]) -> Bool {
    titles.contains { title in
      let spoken = Syllable.all(in: title).map(\.letters)
      return names.contains { spoken.contains(Syllable.all(in: $0).map(\.letters)) }
    }
  }
}
