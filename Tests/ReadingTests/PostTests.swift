import Content
import Diagnostics
import Markup
import Testing

@testable import Reading

@Suite("A post")
struct PostTests {
  /// The post of the design, with every field.
  static let everything = """
    ---
    title: Mít tinh kỷ niệm Ngày Nhà giáo Việt Nam 20/11
    date: 2020-11-20T08:00
    authors: [Tùng]
    photos_by: [Hoa]
    department: to-chuyen-mon
    topics: [thi-dua-khen-thuong]
    items: [2020-11/ngay-nha-giao, le-ky-niem]
    event: ngay-nha-giao-2020
    kind: nguoi-tot-viec-tot
    sent:
      - {channel: phong-gddt, date: 2020-11-21, posted: 22/11/2020, link: "https://example.edu.vn/1"}
    feature: {slot: 1, from: 2020-11-20, until: 2020-11-30}
    notice_until: 2020-11-25
    status: approved
    approved_by: Hiệu trưởng
    hide_after: 2021-08-31
    changes: [{date: 2020-11-22, note: Đính chính tên đội đạt giải}]
    summary: |
      Dòng một.
      Dòng hai.
    image: {src: mit-tinh.jpg, alt: "Học sinh tặng hoa", consent: true}
    slug: Lễ mít tinh
    redirect_from: [/tin-cu/12/]
    template: bai-dai
    extra: {video: true, so: 012, anh: [a, {b: c}], trong: }
    ---
    # Lời mở đầu

    Sáng 20/11, nhà trường tổ chức *mít tinh*.
    """

  @Test("Every field is read")
  func everyField() throws {
    let result = ContentReader(.standard).post(
      path: "content/posts/2020/11/ngay-nha-giao.md", bytes: Array(Self.everything.utf8))
    #expect(result.diagnostics == [])
    let post = try #require(result.value)
    let day = try #require(CalendarDate(year: 2020, month: 11, day: 20))
    #expect(post.source.path == "content/posts/2020/11/ngay-nha-giao.md")
    #expect(post.title == "Mít tinh kỷ niệm Ngày Nhà giáo Việt Nam 20/11")
    #expect(post.date == LocalTime(day, minute: 480))
    #expect(post.authors.map(\.value) == ["Tùng"])
    #expect(post.photosBy.map(\.value) == ["Hoa"])
    #expect(post.department?.value == "to-chuyen-mon")
    #expect(post.topics.map(\.value.text) == ["thi-dua-khen-thuong"])
    #expect(post.items.map(\.value) == ["2020-11/ngay-nha-giao", "le-ky-niem"])
    #expect(post.event?.value.text == "ngay-nha-giao-2020")
    #expect(post.kind?.value.text == "nguoi-tot-viec-tot")
    let sent = try #require(post.sent.first)
    #expect(sent.channel.value.text == "phong-gddt")
    #expect("\(sent.date) \(sent.posted.map(\.slashed) ?? "–")" == "2020-11-21 22/11/2020")
    #expect(sent.link == "https://example.edu.vn/1")
    let feature = try #require(post.feature)
    #expect(feature.slot.value == 1)
    #expect([feature.from, feature.until] == [day, day.advanced(by: 10)])
    #expect(post.noticeUntil == day.advanced(by: 5))
    #expect(post.publication.status == .approved)
    #expect(post.publication.approvedBy?.value == "Hiệu trưởng")
    #expect(post.publication.from == post.date)
    #expect(post.publication.hideAfter == CalendarDate(year: 2021, month: 8, day: 31))
    #expect(
      post.changes == [Change(date: day.advanced(by: 2), note: "Đính chính tên đội đạt giải")])
    #expect(post.summary == "Dòng một.\nDòng hai.")
    #expect(post.image?.src.value == "mit-tinh.jpg")
    #expect(post.image?.alt == "Học sinh tặng hoa")
    #expect(post.image?.consent == true)
    #expect(post.slug == "le-mit-tinh")
    #expect(post.redirectFrom.map(\.value) == ["/tin-cu/12/"])
    #expect(post.template?.value == "bai-dai")
    #expect(
      post.extra
        == .table([
          (name: "video", value: .flag(true)), (name: "so", value: .text("012")),
          (name: "anh", value: .list([.text("a"), .table([(name: "b", value: .text("c"))])])),
          (name: "trong", value: .null),
        ]))
    #expect(post.body.plainText == "Lời mở đầu\nSáng 20/11, nhà trường tổ chức mít tinh.")
  }

  @Test("A post may show its folder as a gallery, describe its pictures and say that all agreed")
  func gallery() throws {
    let post = try #require(
      Self.post(
        """
        title: Hội khỏe
        date: 2021-03-26
        gallery: true
        photos:
          - {src: keo-co.jpg, alt: "Kéo co", consent: true}
          - {src: trao-giai.jpg}
        photo_consent: true
        """, path: "content/posts/hoi-khoe/index.md"))
    #expect(post.gallery?.value == true)
    #expect(post.photos.map(\.src.value) == ["keo-co.jpg", "trao-giai.jpg"])
    #expect(post.photos.map(\.alt) == ["Kéo co", nil])
    #expect(post.photos.map(\.consent) == [true, nil])
    #expect(post.photoConsent == true)
  }

  @Test("Two fields make a post; the rest has its defaults")
  func smallest() throws {
    let post = try #require(
      Self.post("title: Khai giảng\ndate: 5/9/2020", path: "content/posts/khai-giang.md"))
    #expect(post.date.description == "2020-09-05")
    #expect(post.publication == Publication(from: post.date))
    #expect(post.authors.isEmpty && post.topics.isEmpty && post.sent.isEmpty)
    #expect(post.feature == nil && post.image == nil && post.kind == nil)
    #expect(post.gallery == nil && post.photos.isEmpty && post.photoConsent == nil)
    #expect(post.extra == .null)
  }

  @Test(
    "The slug is written, or the file's or the folder's name without a date, or the title",
    arguments: [
      ("content/posts/2020/09/khai-giang.md", "", "khai-giang"),
      ("content/posts/2020/09/2020-09-05-khai-giang.md", "", "khai-giang"),
      ("content/posts/2020/09/Lễ khai giảng.md", "", "le-khai-giang"),
      ("content/posts/2020/09/khai-giang/index.md", "", "khai-giang"),
      ("content/posts/2020/2020-09-05-khai-giang/index.md", "", "khai-giang"),
      ("content/posts/2020-09-05.md", "", "le-khai-giang-nam-hoc-2020-2021"),
      ("content/posts/2020-09-051.md", "", "2020-09-051"),
      ("content/posts/a.md", "slug: Đón năm học mới", "don-nam-hoc-moi"),
    ])
  func slug(path: String, fields: String, expected: String) throws {
    let head = "title: Lễ khai giảng năm học 2020-2021\ndate: 2020-09-05\n\(fields)"
    #expect(try #require(Self.post(head, path: path)).slug == expected)
  }

  @Test("One author may stand alone, under either name")
  func author() throws {
    let head = "title: Khai giảng\ndate: 2020-09-05\n"
    #expect(Self.post(head + "author: Tùng")?.authors.map(\.value) == ["Tùng"])
    #expect(Self.post(head + "author: [Tùng, Hoa]")?.authors.map(\.value) == ["Tùng", "Hoa"])
    #expect(Self.post(head + "authors: Tùng")?.authors.map(\.value) == ["Tùng"])
  }

  @Test("A reference knows the bytes it stands at")
  func places() throws {
    let text = "---\ntitle: Khai giảng\ndate: 2020-09-05\ntopics: [thi-dua, chi-dao]\n---\n"
    let bytes = Array(text.utf8)
    let result = ContentReader(.standard).post(path: "content/posts/a.md", bytes: bytes)
    let topics = try #require(result.value).topics
    let passages = topics.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(passages == ["thi-dua", "chi-dao"])
  }

  @Test("A status that cannot be read keeps the post a draft")
  func unreadableStatus() {
    let head = "title: Khai giảng\ndate: 2020-09-05\nstatus: chờ"
    #expect(Self.post(head)?.publication.status == .draft)
  }

  @Test(
    "There is no post without a title, a date or an address",
    arguments: ["title: Khai giảng", "date: 2020-09-05", "title: 🎉\ndate: 2020-09-05"])
  func none(head: String) {
    #expect(Self.post(head, path: "content/posts/🎉.md") == nil)
  }

  private static func post(_ head: String, path: String = "content/posts/a.md") -> Post? {
    ContentReader(.standard).post(path: path, bytes: Array("---\n\(head)\n---\n".utf8)).value
  }
}
