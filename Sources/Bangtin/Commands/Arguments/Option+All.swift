import Content
import Diagnostics

extension Option {
  /// The options that every command takes.
  static let global: [Option] = [.root, .language, .plain, .help, .version]

  static let root = Option(
    "root", "C", placeholder: "DIR",
    help: Message(
      vi: "làm việc với thư mục trang tin này, không phải thư mục hiện tại",
      en: "work on this project folder instead of the current one"),
    completion: .folders, sets: \.givenRoot, reading: { $0 })

  static let language = Option(
    "lang", placeholder: "vi|en",
    help: Message(
      vi: "ngôn ngữ của thông báo (mặc định: theo môi trường)",
      en: "language of the messages (default: from the environment)"),
    expected: Message(vi: "chỉ nhận vi hoặc en", en: "it is vi or en"),
    completion: .words(["vi", "en"]), sets: \.language, reading: { Language(rawValue: $0) })

  static let plain = Option(
    flag: "plain", sets: \.isPlain,
    help: Message(
      vi: "không dùng màu, không hiện tiến độ (NO_COLOR cũng tắt màu)",
      en: "no colours and no progress (NO_COLOR turns colours off too)"))

  static let help = Option(
    flag: "help", "h", sets: \.wantsHelp,
    help: Message(vi: "hiện trợ giúp này", en: "show this help"))

  static let version = Option(
    flag: "version", sets: \.wantsVersion,
    help: Message(vi: "hiện phiên bản", en: "show the version"))

  static let json = Option(
    flag: "json", sets: \.wantsJSON,
    help: Message(
      vi: "in kết quả dạng JSON, cho máy đọc", en: "print the result as JSON, for machines"))

  static let strict = Option(
    flag: "strict", sets: \.isStrict,
    help: Message(
      vi: "mã thoát là 1 khi có cảnh báo, không chỉ khi có lỗi",
      en: "exit with 1 for warnings too, not for errors alone"))

  static let disclosure = Option(
    flag: "disclosure", sets: \.asksForDisclosure,
    help: Message(
      vi: "xem các mục công khai ([[disclosure]] trong site.toml) thay cho kho văn bản",
      en: "look at the disclosures ([[disclosure]] of site.toml) instead of the archive"))

  static let output = Option(
    "output", placeholder: "DIR",
    help: Message(
      vi: "ghi trang vào thư mục này, thay cho output trong site.toml",
      en: "write the site here instead of site.toml's output"),
    completion: .folders, sets: \.output, reading: { $0 })

  static let now = Option(
    "now", placeholder: "2020-11-30T09:00",
    help: Message(
      vi: "coi như đang là lúc này, theo giờ của trang; chỉ ghi ngày cũng được",
      en: "take this for the present moment, in the site's own time; a day alone will do"),
    expected: Message(
      vi: "hãy ghi năm-tháng-ngày, ví dụ 2020-11-30 hoặc 2020-11-30T09:00",
      en: "write year-month-day, for example 2020-11-30 or 2020-11-30T09:00"),
    sets: \.now, reading: { LocalTime(argument: $0) })

  static let drafts = Option(
    flag: "drafts", sets: \.showsDrafts,
    help: Message(
      vi: "đưa cả bản nháp và bài chờ duyệt vào trang",
      en: "show drafts and texts awaiting approval too"))

  static let future = Option(
    flag: "future", sets: \.showsFuture,
    help: Message(vi: "đưa cả bài hẹn giờ vào trang", en: "show scheduled texts too"))

  static let durable = Option(
    flag: "durable", sets: \.isDurable,
    help: Message(
      vi: "ghi hẳn xuống đĩa trước khi thay trang cũ (chậm hơn, phòng mất điện)",
      en: "sync the files to disk before the old site is replaced (slower; against power cuts)"))

  static let hostFiles = Option(
    flag: "host-files", sets: \.wantsHostFiles,
    help: Message(
      vi: "ghi thêm cài đặt mẫu cho máy chủ web vào host-files/ (nginx, Apache, IIS …)",
      en: "also write sample settings for web servers to host-files/ (nginx, Apache, IIS …)"))

  static let timings = Option(
    flag: "timings", sets: \.wantsTimings,
    help: Message(
      vi: "cho biết mỗi bước dựng trang mất bao lâu",
      en: "tell how long each step of the build took"))

  static let manifest = Option(
    "manifest", placeholder: "FILE",
    help: Message(
      vi: "so với danh sách tệp này (bản cất của public/bangtin.manifest), không so từng byte",
      en: "compare with this list (a kept copy of public/bangtin.manifest) instead of byte by byte"),
    completion: .files, sets: \.manifest, reading: { $0 })

  static let external = Option(
    flag: "external", sets: \.asksWeb,
    help: Message(
      vi: "hỏi cả những trang khác mà bài viết dẫn tới: liên kết nào đã hỏng, đã chuyển (cần curl)",
      en: "ask the sites that texts link to as well: which links are dead or have moved (with curl)"
    ))

  static let port = Option(
    "port", placeholder: "8000",
    help: Message(
      vi: "cổng để xem trước; đang bận thì dùng cổng kế tiếp còn trống",
      en: "the port of the preview; where it is taken, the next free one"),
    expected: Message(
      vi: "hãy ghi một số từ 1 đến 65535, hoặc 0 để lấy cổng trống bất kỳ",
      en: "it is a number from 1 to 65535, or 0 for any free port"),
    sets: \.port, reading: { UInt16($0) })

  static let data = Option(
    "data", placeholder: "data.json",
    help: Message(
      vi: "dữ liệu JSON cho mẫu; - là đầu vào chuẩn; không ghi thì là {}",
      en: "JSON data for the template; - is standard input; without it: {}"),
    completion: .files, sets: \.data, reading: { $0 })

  static let partials = Option(
    "partials", placeholder: "DIR",
    help: Message(
      vi: "thư mục chứa các mẫu con; không ghi thì mẫu con nào cũng coi là trống",
      en: "the folder of the partials; without it every partial is empty"),
    completion: .folders, sets: \.partials, reading: { $0 })
}
