import Content
import Diagnostics
import Reading
import SampleSites
import Testing

@testable import Importing

@Suite("Drafts from the office's register")
struct RegisterImportTests {
  private static let settings =
    SampleSite.plainSettings + """
      [[issuer]]
      id = "bgddt"
      name = "Bộ Giáo dục và Đào tạo"
      symbols = ["BGDĐT"]
      [archive]
      exempt = [{number = "29-NQ/TW", reason = "Văn bản của Trung ương"}]

      """

  private static let register = """
    Số, ký hiệu;Ngày ban hành;Cơ quan ban hành;Trích yếu;Lưu hành
    27/2020/TT – BGDĐT;04/09/2020;Bộ GD&ĐT;Đánh giá học sinh: tiểu học;
    85/KH-THTT;08/09/2020;;Nhiệm vụ năm học;
    29-NQ/TW;04/11/2013;;Đổi mới căn bản;
    15/TB-THTT;;;;
    ;09/2020;;Kế hoạch truyền thông;
    ;09/2020;;Nhiệm vụ năm học;
    3/QĐ-THTT;2020;;Kỷ luật;nội bộ
    số mười hai;2020;;Sai số;

    """

  @Test("Each missing directive gets a draft; what is there, exempt or internal is passed over")
  func drafts() throws {
    let there = "---\nnumber: 85/KH-THTT\nissued: 2020-09-08\nsubject: Nhiệm vụ năm học\n---\n"
    let files = ["site.toml": Self.settings, "content/directives/85.md": there]
    let portal = try PortalFolder(files)
    let site = try SampleSite(files).read().site
    let entries = try #require(
      ContentReader(site.settings).register(path: "so.csv", bytes: Array(Self.register.utf8)).value)
    var work = RegisterImport(into: site, at: portal.path, language: .vi, isRehearsal: false)
    let lines = try work.run(entries).map(\.line)
    #expect(
      lines == [
        "27/2020/TT – BGDĐT: content/directives/2020/27-2020-tt-bgddt.md",
        "85/KH-THTT: bỏ qua: đã có trong kho: content/directives/85.md",
        "29-NQ/TW: bỏ qua: được miễn: Văn bản của Trung ương",
        "15/TB-THTT: content/directives/15-tb-thtt.md",
        "Kế hoạch truyền thông: content/directives/2020/ke-hoach-truyen-thong.md",
        "Nhiệm vụ năm học: bỏ qua: đã có trong kho: content/directives/85.md",
        "3/QĐ-THTT: bỏ qua: lưu hành nội bộ, không đưa vào trang",
        "số mười hai: lỗi: không đọc được số, ký hiệu này: sửa trong sổ rồi chạy lại",
      ])
    let tree = try portal.tree("content/directives")
    #expect(
      tree.text("2020/27-2020-tt-bgddt.md") == """
        ---
        # Lập từ sổ đăng ký văn bản; văn bản này chưa có tệp và chưa có toàn văn.
        number: 27/2020/TT-BGDĐT
        issued: 2020-09-04
        issuer: bgddt
        subject: "Đánh giá học sinh: tiểu học"
        # files: [{src: van-ban.pdf, title: …}]  # chép tệp văn bản vào cạnh tệp này rồi ghi tên vào đây
        status: draft                   # có tệp hoặc toàn văn rồi thì xóa dòng này để đăng
        ---

        """)
    #expect(
      tree.text("15-tb-thtt.md").contains(
        """
        number: 15/TB-THTT
        issued_pending: true            # sổ không ghi ngày: điền issued rồi xóa dòng này
        # issuer: ma-so                 # chưa có [[issuer]] nào trong site.toml mang ký hiệu này: khai thêm rồi ghi mã vào đây
        subject: Thông báo số 15/TB-THTT  # sổ không ghi trích yếu, hãy thay bằng trích yếu trên văn bản

        """))
    let reader = ContentReader(site.settings)
    for path in tree.paths {
      let read = reader.directive(path: path, bytes: tree.files[path, default: []])
      #expect(read.diagnostics == [], "\(path)")
    }
    #expect(try work.run(entries).allSatisfy { $0.path == nil }, "the second run finds all of it")
  }
}

extension ImportOutcome {
  fileprivate var path: String? {
    if case .written(let path, _) = result { path } else { nil }
  }
}
