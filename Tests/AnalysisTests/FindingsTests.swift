import Content
import Diagnostics
import SampleSites
import Testing

@testable import Analysis

@Suite("Between files")
struct FindingsTests {
  @Test(
    "a name nobody declared is an error with the nearest name",
    arguments: [
      (
        "topics: [thi-duaa]",
        "«thi-duaa» [unknown-topic] chưa có nội dung truyền thông “thi-duaa” "
          + "→ có phải là “thi-dua”?"
      ),
      (
        "items: [2020-11/ngay-nha-giap]",
        "«2020-11/ngay-nha-giap» [unknown-item] chưa có mục kế hoạch tháng "
          + "“2020-11/ngay-nha-giap” → có phải là “2020-11/ngay-nha-giao”?"
      ),
      (
        "items: [hoat-dong-he]",
        "«hoat-dong-he» [ambiguous-item] có 2 mục kế hoạch cùng tên “hoat-dong-he” "
          + "→ ghi rõ một trong: 2021-06/hoat-dong-he, 2021-07/hoat-dong-he"
      ),
      (
        "event: le-20-12",
        "«le-20-12» [unknown-event] chưa có sự kiện “le-20-12” → có phải là “le-20-11”?"
      ),
      (
        "kind: phong-su",
        "«phong-su» [unknown-kind] chưa có chuyên mục “phong-su” "
          + "→ khai báo trong mục [[kind]] của site.toml, hoặc sửa lại cho đúng"
      ),
      (
        "department: cong-doann",
        "«cong-doann» [unknown-department] chưa có bộ phận “cong-doann” "
          + "→ có phải là “cong-doan”?"
      ),
      (
        "sent: [{channel: bao, date: 2020-11-20}]",
        "«bao» [unknown-channel] chưa có kênh truyền thông “bao” "
          + "→ khai báo trong mục [[channel]] của site.toml, hoặc sửa lại cho đúng"
      ),
    ])
  func undeclared(fields: String, line: String) throws {
    let sample = sample(fields + (fields.hasPrefix("topics") ? "" : "\ntopics: [thi-dua]"))
    let analysis = SiteAnalysis(of: try sample.read().site)
    let lines = references(in: analysis).filter { $0.id != "untagged-post" }
      .map { $0.line(in: sample) }
    #expect(lines == ["content/posts/2020/11/mit-tinh.md \(line)"])
  }

  @Test("a post that counts for no topic is a warning, unless the site does not care")
  func untagged() throws {
    let sample = sample("")
    let analysis = SiteAnalysis(of: try sample.read().site)
    #expect(
      references(in: analysis).map { $0.line(in: sample) } == [
        "content/posts/2020/11/mit-tinh.md [untagged-post] tin “Mít tinh” chưa gắn với nội dung "
          + "truyền thông nào của kế hoạch → ghi topics: [id của nội dung], hoặc items: [mục của "
          + "kế hoạch tháng]; xem đề xuất: bangtin tag"
      ])
    #expect(references(in: analysis).allSatisfy { $0.severity == .warning })
  }

  @Test("a picture that is not there is an error, one without words a warning")
  func pictures() throws {
    let sample = sample("topics: [thi-dua]\nimage: {src: le.jpg}")
    let analysis = SiteAnalysis(of: try sample.read().site)
    #expect(
      references(in: analysis).map { $0.line(in: sample) } == [
        "content/posts/2020/11/mit-tinh.md «le.jpg» [missing-file] không thấy tệp “le.jpg” trong "
          + "content/posts/2020/11/ → đặt tệp vào cùng thư mục, hoặc sửa lại tên (phân biệt chữ "
          + "hoa, chữ thường)",
        "content/posts/2020/11/mit-tinh.md «le.jpg» [missing-alt-text] ảnh “le.jpg” chưa có lời tả "
          + "(alt) cho người không nhìn thấy ảnh → ghi: image: {src: le.jpg, alt: \"Ảnh chụp gì, "
          + "ở đâu\"}",
      ])
  }

  @Test("an issuer that the number does not tell is asked for")
  func issuers() throws {
    let sample = SampleSite([
      "site.toml": SampleSite.plainSettings + """
        [[issuer]]
        id = "pgddt-dbp"
        name = "Phòng GD&ĐT TP Điện Biên Phủ"
        symbols = ["PGDĐT"]
        [[issuer]]
        id = "pgddt-bd"
        name = "Phòng GD&ĐT Bình Dương"
        symbols = ["PGD&ĐT"]
        """,
      "content/directives/2020/750.md":
        "---\nnumber: 750/KH-PGDĐT\nissued: 05/09/2020\nsubject: Truyền thông\n---\nKính gửi …",
    ])
    let analysis = SiteAnalysis(of: try sample.read().site)
    #expect(
      analysis.findings.map { $0.line(in: sample) } == [
        "content/directives/2020/750.md «750/KH-PGDĐT» [ambiguous-issuer] không rõ cơ quan nào ban "
          + "hành văn bản số 750/KH-PGDĐT → ghi issuer: một trong pgddt-dbp, pgddt-bd"
      ])
  }

  @Test("of two posts in one featured slot the later shows and the other is a finding")
  func slots() throws {
    func post(_ title: String, _ day: Int) -> String {
      "---\ntitle: \(title)\ndate: 2020-11-\(day)\nfeature: {slot: 1, until: 2020-11-30}\n---\n"
    }
    let sample = SampleSite([
      "content/posts/a.md": post("Cũ", 18), "content/posts/b.md": post("Mới", 19),
    ])
    let analysis = SiteAnalysis(of: try sample.read().site)
    #expect(analysis.featured(in: 1) == [1, 0])
    #expect(
      references(in: analysis).map { $0.line(in: sample) } == [
        "content/posts/a.md «1» [slot-taken] vị trí nổi bật số 1 đang dành cho tin mới hơn: "
          + "content/posts/b.md → chọn vị trí khác, hoặc đặt until: cho một trong hai tin"
      ])
  }

  /// The findings, without those about the sample's bare plan and event.
  private func references(in analysis: SiteAnalysis) -> [Diagnostic] {
    let others = ["item-without-assignee", "event-phase-due", "event-phase-missed"]
    return analysis.findings.filter { !others.contains($0.id) }
  }

  private func sample(_ fields: String) -> SampleSite {
    SampleSite([
      "site.toml": TagsTests.settings, "content/plans/2020-2021.md": TagsTests.plan,
      "content/events/2020-11-20-le.md": TagsTests.event,
      "content/posts/2020/11/mit-tinh.md": """
      ---
      title: Mít tinh
      date: 2020-11-20
      \(fields)
      ---
      Toàn trường dự lễ.
      """,
    ])
  }
}
