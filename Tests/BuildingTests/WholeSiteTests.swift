import Foundation
import SampleSites
import Testing

/// `Sites/<name>/project` is a school's folder, with a theme of a few lines that shows every field of
/// the view models; `Sites/<name>/expected` is its site, byte for byte. After a change that is meant:
///
///     bangtin build -C Tests/BuildingTests/Sites/hoa-ban/project --now 2020-11-23T08:00 \
///       --output /tmp/hoa-ban
///
/// and copy over what differs (all but `assets/`, `tim-kiem/` and `bangtin.manifest`) after reading it.
@Suite("A whole small site")
struct WholeSiteTests {
  static let sites = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Sites")
    .path(percentEncoded: false)

  @Test("is written as it should be, file by file and byte by byte")
  func hoaBan() throws {
    let portal = try PortalFolder(copyOf: "\(Self.sites)/hoa-ban/project")
    let run = try portal.run("build --now 2020-11-23T08:00")
    // The tests see no tools of the machine's, so that every machine builds the same site.
    #expect(
      run.errors == """
        lưu ý: máy này chưa có pdfinfo, nên chưa đọc được chữ và số trang của 1 tệp [missing-tool]
          → cài bằng lệnh: sudo apt-get install poppler-utils

        1 lưu ý
        Giải thích kèm ví dụ: bangtin explain missing-tool

        """)
    #expect(run.status == 0)
    // Style sheets and the search page are the default theme's and change with it; the search index
    // has tests of its own.
    let site = try portal.tree().without("assets").without("tim-kiem")
    let expected = try OutputTree(of: "\(Self.sites)/hoa-ban/expected")
    #expect(site.differences(from: expected) == [])
    for path in expected.paths where site.files[path] != expected.files[path] {
      #expect(site.text(path) == expected.text(path))
    }
  }

  @Test("says what it did, and where the site is")
  func summary() throws {
    let portal = try PortalFolder(copyOf: "\(Self.sites)/hoa-ban/project")
    let run = try portal.run("build --now 2020-11-23T08:00")
    let files = try portal.tree().files.count
    #expect(
      run.output == """
        Đã dựng 35 trang trong 0,25 giây: ghi \(files) tệp, giữ nguyên 0, xóa 0.
        Tệp nguồn: 6 đã đăng.
        Trang nằm trong public. Xem thử: python3 -m http.server -d public 8000, rồi mở http://localhost:8000/

        """)
  }
}
