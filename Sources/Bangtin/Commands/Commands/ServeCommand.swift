import Building
import Diagnostics
import Files
import Preview

/// `bangtin serve`: the site as it is being written, in the browser of this machine.
struct ServeCommand: Command {
  let name = "serve"
  let summary = Message(
    vi: "xem trước trang ngay khi viết, tự cập nhật khi lưu tệp",
    en: "see the site while writing it; pages follow what is saved")
  let options: [Option] = [.port, .now, .drafts, .future]
  let examples = [
    Example(
      line: "bangtin serve",
      meaning: Message(
        vi: "mở http://localhost:8000/ để xem cả bản nháp và bài hẹn giờ; Ctrl-C để dừng",
        en: "open http://localhost:8000/ to see drafts and scheduled texts too; Ctrl-C ends it")),
    Example(
      line: "bangtin serve --port 8080 --now 2020-11-30",
      meaning: Message(
        vi: "xem ở cổng 8080, như thể hôm nay là 30/11/2020",
        en: "at port 8080, as of 30 November 2020")),
  ]

  /// What is looked up again when something in it changes.
  private static let watched: Set = ["site.toml", "content", "themes"]
  private static let usualPort: UInt16 = 8000

  func run(in session: Session) throws -> ExitStatus {
    try session.requireProject()
    let alarm = try Alarm()
    // Watched first, then read: nothing that changes in between is missed.
    var watch = try FolderWatch(Self.watched, in: session.choices.root, until: alarm)
    var log = ServeLog(session)
    let site = try log.reading { try LiveSite(session.previewOptions) }
    try log.found(site.standing)
    let interruption = Interruption { alarm.ring() }
    defer { interruption.end() }
    let server = try start(ServedSite(site: site, session: session), in: session)
    try log.opened(server, wish: session.choices.port ?? Self.usualPort, basePath: site.basePath)
    while try watch.wait() {
      if try log.update({ try site.update() }) { server.announceChange() }
    }
    try log.closed()
    return .success
  }

  private func start(_ site: ServedSite, in session: Session) throws -> PreviewServer {
    do throws(PreviewServer.Refusal) {
      return try PreviewServer(site, port: session.choices.port ?? Self.usualPort)
    } catch {
      throw WrongUsage(error.message, hint: error.hint)
    }
  }
}

extension Session {
  /// What the building room is told: a preview shows what is not public yet, and says so.
  fileprivate var previewOptions: BuildOptions {
    BuildOptions(
      root: choices.root, now: choices.now, showsDrafts: true, showsFuture: true,
      searchPath: searchPath)
  }
}

extension PreviewServer.Refusal {
  var message: Message {
    switch self {
    case .notIncluded:
      Message(
        vi: "bản bangtin này không có phần xem trước",
        en: "this bangtin was built without the preview")
    case .portsTaken(let first, let last):
      Message(
        vi: "các cổng từ \(first) đến \(last) đều đang có chương trình khác dùng",
        en: "other programs use every port from \(first) to \(last)")
    case .system(let code):
      Message(
        vi: "không mở được cổng để xem trước: hệ thống báo lỗi số \(code)",
        en: "no port could be opened: the system reports error \(code)")
    }
  }

  var hint: Message? {
    switch self {
    case .notIncluded:
      Message(
        vi: "dùng bản bangtin có phần Preview, hoặc bangtin build rồi xem thư mục public/",
        en: "use a bangtin with the trait Preview, or run bangtin build and look into public/")
    case .portsTaken:
      Message(vi: "chọn cổng khác: --port 0", en: "choose another one: --port 0")
    case .system: nil
    }
  }
}
