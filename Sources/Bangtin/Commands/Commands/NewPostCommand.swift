import Analysis
import Authoring
import Building
import Content
import Diagnostics

/// `bangtin new post`: a post of today, ready to be written.
struct NewPostCommand: Command {
  let name = "new post"
  let summary = Message(vi: "lập tệp cho một tin, bài mới", en: "start the file of a new post")
  let operands = [
    Operand(
      name: "TITLE",
      help: Message(vi: "tiêu đề, trong dấu nháy", en: "the headline, in quotes"), isRequired: true)
  ]
  let options: [Option] = [.topic, .item, .author, .photo, .now]
  let examples = [
    Example(
      line: "bangtin new post 'Mít tinh kỷ niệm Ngày Nhà giáo Việt Nam'",
      meaning: Message(
        vi: "lập bản nháp đề ngày hôm nay, kèm các mã của kế hoạch để chọn",
        en: "start a draft dated today, with the plan's ids to choose from")),
    Example(
      line: "bangtin new post 'Hội khỏe Phù Đổng' --topic giao-duc-the-chat --photo a.jpg"
        + " --photo b.jpg",
      meaning: Message(
        vi: "gắn với một nội dung của kế hoạch, chép hai ảnh vào cạnh bài",
        en: "tag it to a topic of the plan and copy two photos beside it")),
  ]

  func run(in session: Session) throws -> ExitStatus {
    guard let site = try session.readSite() else { return .findings }
    let today = site.analysis.site.clock.now.date
    let offer = session.offer(site, on: today)
    let choices = session.choices
    let names = PhotoNames(for: choices.files).names
    let post = NewPost(
      title: choices.operands[0], date: today, authors: choices.authors,
      topics: try choices.topics.map { try offer.topics.value(called: $0, .topic) },
      items: try choices.items.map { try offer.items.value(called: $0, .item) }, photos: names)
    let place = try session.free(
      .post(try session.slug(of: post.title), on: today, photos: !names.isEmpty))
    let file = NewContentFile(
      path: place.path, text: post.draft(offer).file(in: session.language, body: post.body),
      attachments: try session.attachments(
        choices.files, called: names.map { place.path(beside: $0) }))
    return try session.start(
      file, as: .post, in: site.analysis.site.settings, left: post.left(offer))
  }
}

extension [FieldChoice] {
  /// The value among these that `word` is, or that it ends (`2020-11/ngay-nha-giao`), where there is
  /// only one; these are all of one `kind`.
  fileprivate func value(called word: String, _ kind: Message) throws -> String {
    if contains(where: { $0.value == word }) { return word }
    let ending = filter { $0.value.hasSuffix("/\(word)") }
    if ending.count == 1 { return ending[0].value }
    if !ending.isEmpty { throw Self.ambiguous(word, ending, kind) }
    let shorts = map { $0.value.split(separator: "/").last.map(String.init) ?? $0.value }
    let near = nearestName(to: word, among: map(\.value) + shorts)
    let some = prefix(Offer.listed).map(\.value).joined(separator: ", ")
    throw WrongUsage(
      Message(
        vi: "kế hoạch không có \(kind.vi) “\(word)”", en: "the plan has no \(kind.en) “\(word)”"),
      hint: isEmpty
        ? Message(
          vi: "chưa có kế hoạch nào của hôm nay: lập bằng bangtin new plan",
          en: "there is no plan for today: make one with bangtin new plan")
        : near.map { Message(vi: "có phải là “\($0)”?", en: "did you mean “\($0)”?") }
          ?? Message(vi: "chọn một trong: \(some)", en: "choose one of: \(some)"))
  }

  private static func ambiguous(
    _ word: String, _ choices: [FieldChoice], _ kind: Message
  ) -> WrongUsage {
    let names = choices.map(\.value).joined(separator: ", ")
    return WrongUsage(
      Message(
        vi: "có \(choices.count) \(kind.vi) tên “\(word)”",
        en: "\(choices.count) \(kind.en)s are called “\(word)”"),
      hint: Message(vi: "ghi cả tháng: \(names)", en: "write the month too: \(names)"))
  }
}

extension Message {
  fileprivate static let topic = Message(vi: "nội dung", en: "topic")
  fileprivate static let item = Message(vi: "mục", en: "item")
}
