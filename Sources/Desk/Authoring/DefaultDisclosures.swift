/// The disclosures that circular 09/2024/TT-BGDĐT asks of kindergartens and schools, as sections of
/// site.toml that a school mends to fit itself.
package enum DefaultDisclosures {
  /// Ready to stand in a site.toml.
  package static let toml = """
    # --- Công khai (Thông tư 09/2024/TT-BGDĐT) --------------------------------------------------
    # Mỗi [[disclosure]] là một mục phải có trên trang trong từng năm học. Một trang hay một văn bản
    # đáp ứng mục nào thì ghi ở đầu tệp:
    #
    #     disclosure: thu-chi
    #     disclosure_year: 2025-2026     # không ghi thì theo ngày ban hành, ngày đăng
    #
    # due: ngày cuối cùng còn kịp, tháng trước ngày sau. Thông tư ghi “trước ngày 30 tháng 6” nên là
    #      06-29. Thông tin thay đổi thì cập nhật chậm nhất sau 10 ngày làm việc.
    # keep_years: giữ trên trang ít nhất năm năm kể từ ngày công khai.
    # Tên mục sửa được cho hợp với trường; mục không phải của trường mình thì xóa. id đã dùng trong
    # các tệp thì đừng đổi. Xem mục nào còn thiếu: bangtin archive --disclosure

    [[disclosure]]                                # Điều 4: tên, địa chỉ, loại hình, sứ mạng và mục
    id = "thong-tin-chung"                        # tiêu, lịch sử, người đại diện, tổ chức bộ máy,
    title = "Thông tin chung về cơ sở giáo dục"   # quy chế, nội quy và các văn bản khác
    due = "06-29"
    keep_years = 5
    source = "09/2024/TT-BGDĐT"

    [[disclosure]]                                # Điều 5: tình hình tài chính năm trước; các khoản
    id = "thu-chi"                                # thu và mức thu đối với người học; chính sách và
    title = "Thu, chi tài chính"                  # kết quả miễn, giảm, học bổng; số dư các quỹ
    due = "06-29"
    keep_years = 5
    source = "09/2024/TT-BGDĐT"

    # Điều kiện bảo đảm chất lượng: Điều 6 (mầm non), Điều 8 (phổ thông)

    [[disclosure]]                                # số giáo viên, cán bộ quản lý, nhân viên; tỷ lệ đạt
    id = "doi-ngu"                                # chuẩn nghề nghiệp, hoàn thành bồi dưỡng hằng năm
    title = "Đội ngũ giáo viên, cán bộ quản lý và nhân viên"
    due = "06-29"
    keep_years = 5
    source = "09/2024/TT-BGDĐT"

    [[disclosure]]                                # diện tích, phòng học, khối phòng, thiết bị, đồ chơi;
    id = "co-so-vat-chat"                         # trường phổ thông: cả danh mục sách giáo khoa
    title = "Cơ sở vật chất, thiết bị và tài liệu học tập"
    due = "06-29"
    keep_years = 5
    source = "09/2024/TT-BGDĐT"

    [[disclosure]]                                # tự đánh giá, đánh giá ngoài, công nhận đạt chuẩn,
    id = "kiem-dinh"                              # kế hoạch cải tiến chất lượng
    title = "Kết quả đánh giá và kiểm định chất lượng giáo dục"
    due = "06-29"
    keep_years = 5
    source = "09/2024/TT-BGDĐT"

    # Kế hoạch và kết quả giáo dục: Điều 7 (mầm non), Điều 9 (phổ thông)

    [[disclosure]]                                # tuyển sinh, kế hoạch giáo dục của năm học, phối hợp
    id = "ke-hoach-giao-duc"                      # với gia đình, hoạt động hỗ trợ học sinh, bán trú
    title = "Kế hoạch hoạt động giáo dục của năm học"
    due = "06-29"
    keep_years = 5
    source = "09/2024/TT-BGDĐT"

    [[disclosure]]                                # của năm học trước: số lớp, số học sinh, kết quả học
    id = "ket-qua-giao-duc"                       # tập và rèn luyện, lên lớp, tốt nghiệp, hoàn thành
    title = "Kết quả giáo dục của năm học trước"  # chương trình; mầm non: chăm sóc, nuôi dưỡng
    due = "06-29"
    keep_years = 5
    source = "09/2024/TT-BGDĐT"

    [[disclosure]]                                # một báo cáo gồm các nội dung trên, theo mẫu của
    id = "bao-cao-thuong-nien"                    # Thông tư, công bố trước ngày 30 tháng 6
    title = "Báo cáo thường niên"
    due = "06-29"
    keep_years = 5
    source = "09/2024/TT-BGDĐT"

    """
}
