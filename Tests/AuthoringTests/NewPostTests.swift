import Content
import Diagnostics
import Reading
import SampleSites
import Testing

@testable import Authoring

@Suite("A post that is started")
struct NewPostTests {
  private static let plan = """
    ---
    title: Kế hoạch
    period: 2020-2021
    number_pending: true
    issued_pending: true
    topics:
      - id: thi-dua
        title: Thi đua, khen thưởng
        topics: [{id: nguoi-tot, title: Người tốt}]
    items:
      - {month: 9, id: khai-giang, title: Khai giảng}
      - {month: 11, id: ngay-nha-giao, title: Ngày Nhà giáo}
      - {month: 12, id: ngay-22-12, title: Ngày 22/12}
      - {month: 11, id: bo, title: Đã bỏ, status: cancelled, reason: Mưa}
    ---
    """

  private func offer() throws -> Offer {
    let site = try SampleSite([
      "content/plans/2020-2021.md": Self.plan,
      "content/events/2020-11-20-a.md": "---\ntitle: Lễ 20/11\nid: le\nstarts: 2020-11-20\n---\n",
      "content/events/2020-09-05-b.md": "---\ntitle: Khai giảng\nid: kg\nstarts: 2020-09-05\n---\n",
    ]).read().site
    return Offer(
      of: site.plans, events: site.events, in: site.settings, on: CalendarDate(dayNumber: 18_586))
  }

  private func post(topics: [String] = [], photos: [String] = []) -> NewPost {
    NewPost(
      title: "Mít tinh: 20/11", date: CalendarDate(dayNumber: 18_586), authors: ["Hoa"],
      topics: topics, photos: photos)
  }

  @Test("What is known is filled in, the plan's ids stand under the fields that take them")
  func offered() throws {
    let text = post().draft(try offer()).file(in: .vi)
    #expect(
      text.hasPrefix(
        """
        ---
        title: "Mít tinh: 20/11"        # Tiêu đề của tin, bài.
        date: 2020-11-20                # Ngày đăng, có thể kèm giờ.
        authors: [Hoa]                  # Người viết.
        # author: […]                   # Như authors.
        # photos_by: […]                # Người chụp ảnh.
        # department: …                 # Bộ phận; bỏ trống thì lấy theo tác giả đầu tiên.
        # topics: [thi-dua]             # Mã các nội dung truyền thông của kế hoạch.
        #   thi-dua    Thi đua, khen thưởng
        #   nguoi-tot  Người tốt
        # items: [2020-11/ngay-nha-giao]  # Các mục trong kế hoạch tháng.
        #   2020-11/ngay-nha-giao  Ngày Nhà giáo
        #   2020-12/ngay-22-12     Ngày 22/12
        #   2020-09/khai-giang     Khai giảng
        # event: le                     # Mã sự kiện.
        #   le  Lễ 20/11
        #   kg  Khai giảng

        """))
    #expect(
      text.contains(
        "\nstatus: draft                   # Bản nháp, chưa đăng. Viết xong thì xóa dòng này.\n"))
    #expect(text.contains("\n# image: {src: anh-1.jpg, alt: \"Ảnh chụp gì, ở đâu\"}"))
    let read = ContentReader(try SampleSettings.read()).post(
      path: "content/posts/2020/11/a.md", bytes: Array(text.utf8))
    #expect(read.diagnostics == [])
    #expect(read.value?.title == "Mít tinh: 20/11")
  }

  @Test("Chosen topics stand in their field, and nothing is offered there")
  func chosen() throws {
    let text = post(topics: ["thi-dua"]).draft(try offer()).file(in: .en)
    #expect(
      text.contains("\ntopics: [thi-dua]               # Ids of the plan's topics.\n# items:"))
  }

  @Test("Photos stand in the text one under another, what they show still to be written")
  func photos() throws {
    #expect(post(photos: ["a.jpg", "b.jpg"]).body == "\n![](a.jpg)\n\n![](b.jpg)\n")
    #expect(post().body == "")
    let offer = try offer()
    #expect(post(photos: ["a.jpg"]).left(offer).count == 4)
    #expect(post(topics: ["thi-dua"]).left(offer) == [.writeBody, .deleteDraft])
  }

  @Test("Without a plan nobody is told to choose a topic")
  func withoutPlan() throws {
    let site = try SampleSite([:]).read().site
    let offer = Offer(
      of: [], events: [], in: site.settings, on: CalendarDate(dayNumber: 18_586))
    #expect(post().left(offer) == [.writeBody, .deleteDraft])
  }

  @Test(
    "A photo's name is safe in an address and unlike the others'",
    arguments: [
      (["Ảnh Mít Tinh (1).JPG"], ["anh-mit-tinh-1.jpg"]),
      (["a/x.jpg", "b/x.jpg", "c/X.JPEG"], ["x.jpg", "x-2.jpg", "x.jpeg"]),
      (["🎉.png", "…/IMG_0001"], ["anh.png", "img-0001"]),
    ])
  func names(originals: [String], names: [String]) {
    #expect(PhotoNames(for: originals).names == names)
  }

  @Test("A taken name is told by a number, whether a file or a folder has it")
  func places() throws {
    let portal = try PortalFolder([
      "content/posts/2020/11/tin.md": "", "content/posts/2020/11/tin-2/index.md": "",
    ])
    let place = ContentPlace.post("tin", on: CalendarDate(dayNumber: 18_586), photos: true)
    #expect(place.path == "content/posts/2020/11/tin/index.md")
    #expect(place.path(beside: "a.jpg") == "content/posts/2020/11/tin/a.jpg")
    #expect(try place.free(in: portal.path).path == "content/posts/2020/11/tin-3/index.md")
  }
}
