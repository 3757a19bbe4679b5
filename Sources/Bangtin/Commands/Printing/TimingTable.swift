import Building
import Content
import Diagnostics
import Terminal

/// How long each step of a build took, for whoever makes it faster: a line a step, its parts below.
struct TimingTable {
  let text: String

  /// The table of `times`; the build as a whole took `total` seconds.
  init(_ times: PhaseTimes, total: Double, in language: Language) {
    var lines: [(name: String, seconds: Double)] = []
    for step in times.steps {
      lines.append((step.name[language], times[step] ?? 0))
      for part in times.parts(of: step) {
        lines.append(("  " + part.name[language], times[part] ?? 0))
      }
    }
    lines.append((Self.rest[language], times.rest(of: total)))
    lines.append((Self.whole[language], total))
    let width = lines.map { DisplayWidth.of($0.name) }.max() ?? 0
    let figures = lines.map { Self.thousandths($0.seconds, in: language) }
    let room = figures.map(\.count).max() ?? 0
    let rows = zip(lines, figures).map { line, figure in
      "  \(DisplayWidth.padded(line.name, to: width))  "
        + DisplayWidth.padded(figure, to: room, atStart: true) + "\n"
    }
    text = "\n\(Self.title[language])\n" + rows.joined() + Self.remark[language] + "\n"
  }

  /// `seconds` with three decimals, those of a clock that was read in the wrong order as 0.
  private static func thousandths(_ seconds: Double, in language: Language) -> String {
    let thousandths = Int((max(0, seconds) * 1000).rounded())
    let mark = language == .vi ? "," : "."
    return "\(thousandths / 1000)\(mark)\(digits(thousandths % 1000, 3))"
  }

  private static let title = Message(
    vi: "Thời gian từng bước (giây):", en: "Time of each step (seconds):")
  private static let rest = Message(vi: "việc khác", en: "everything else")
  private static let whole = Message(vi: "tất cả", en: "all of it")
  private static let remark = Message(
    vi: "Dòng lùi vào là tổng của mọi luồng, nên có thể lớn hơn bước chứa nó.",
    en: "Indented lines are sums over all threads, so they may exceed the step they belong to.")
}

extension BuildPhase {
  /// As people read it.
  fileprivate var name: Message {
    switch self {
    case .theme: Message(vi: "giao diện", en: "theme")
    case .walk: Message(vi: "tìm tệp", en: "finding files")
    case .reading: Message(vi: "đọc tệp", en: "reading files")
    case .output: Message(vi: "xem thư mục kết quả", en: "looking at the output folder")
    case .content: Message(vi: "hiểu nội dung", en: "content")
    case .frontMatter: Message(vi: "phần khai báo đầu tệp", en: "front matter")
    case .markdown: Message(vi: "Markdown", en: "Markdown")
    case .fields: Message(vi: "các trường", en: "fields")
    case .attachments: Message(vi: "tệp đính kèm", en: "attached files")
    case .analysis: Message(vi: "phân tích", en: "analysis")
    case .addresses: Message(vi: "địa chỉ, liên kết", en: "addresses and links")
    case .checks: Message(vi: "soát lỗi", en: "checks")
    case .photos: Message(vi: "ảnh", en: "photos")
    case .search: Message(vi: "chỉ mục tìm kiếm", en: "search index")
    case .pages: Message(vi: "trang và tệp", en: "pages and files")
    case .viewModels: Message(vi: "dữ liệu của trang", en: "view models")
    case .rendering: Message(vi: "điền mẫu", en: "templates")
    case .feeds: Message(vi: "nguồn tin, dữ liệu mở", en: "feeds and open data")
    case .files: Message(vi: "ghi tệp", en: "writing files")
    case .exchange: Message(vi: "thay trang cũ", en: "taking the old site's place")
    }
  }
}
