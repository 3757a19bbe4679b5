import Analysis
import Content
import Diagnostics
import Pages
import VietnameseText

extension SitePages {
  /// The addresses of the lists of posts that somebody named: topics, departments, authors and kinds,
  /// each with the file that names it.
  var listAddresses: [AddressLedger.Entry] {
    analysis.postLists.compactMap { list, posts in
      declaration(of: list, posts: posts).map {
        AddressLedger.Entry(address: addresses[.posts(list, page: 1)], source: $0)
      }
    }
  }

  /// The plan of a topic, the settings of a department, a kind or a person; else the earliest of
  /// `posts`, which stays the same while others come.
  private func declaration(of list: PostList, posts: [Int]) -> String? {
    let site = analysis.site
    let earliest = posts.last.map { site.posts[$0].source.path }
    switch list {
    case .all, .month: return nil
    case .topic(let id):
      let plan = analysis.plans.first { analysis.catalogue.topic(id, in: [$0]) != nil }
      return plan.map { site.plans[$0].source.path } ?? earliest
    case .author(let name):
      return site.settings.people.contains { $0.name == name } ? Project.settingsFile : earliest
    case .department: return Project.settingsFile
    case .kind(let id):
      // There without being declared, the kind of every other post cannot go.
      return site.settings.kinds.contains { $0.id == id } ? Project.settingsFile : nil
    }
  }

  /// What is to be said where the list of `entry` is gone; `source` is what became of the file that
  /// named it.
  func finding(
    forList entry: AddressLedger.Entry, at place: Place, source: SourceFate?
  ) -> Diagnostic? {
    if entry.source == Project.settingsFile {
      // Named still, it waits for its next post; each of those that are gone is told by itself.
      return isDeclared(entry) ? nil : .unnamed(entry, at: place)
    }
    guard let source else { return .gone(entry, heir: nil, at: place) }
    switch source.fate.kind {
    case .published: return .unnamed(entry, at: place)
    case .scheduled, .expired, .withdrawn: return nil
    case .draft, .awaitingApproval, .rejected, .internal:
      return .hidden(entry, because: source.fate.reason, at: place)
    }
  }

  private func isDeclared(_ entry: AddressLedger.Entry) -> Bool {
    let settings = analysis.site.settings
    let parts = entry.address.split(separator: "/").map(String.init)
    return switch parts.first {
    case "bo-phan": settings.departments.contains { $0.id.text == parts.last }
    case "chuyen-muc": settings.kinds.contains { $0.id.text == parts.last }
    case "tac-gia": settings.people.contains { $0.name.slug() == parts.last }
    default: false
    }
  }
}

extension AddressLedger.Entry {
  /// Whether a list of posts stood there, and no page that staff wrote.
  var isList: Bool {
    let head = address.split(separator: "/").first
    return !source.hasPrefix("content/pages/")
      && ["chu-de", "tac-gia", "bo-phan", "chuyen-muc"].contains(head)
  }
}

extension Diagnostic {
  fileprivate static func unnamed(_ entry: AddressLedger.Entry, at place: Place) -> Diagnostic {
    Diagnostic(
      BuildingRule.addressGone, at: place,
      Message(
        vi:
          "địa chỉ đã công bố \(entry.address) không còn: \(entry.source) không còn nêu tên mục này",
        en: "the published address \(entry.address) is gone: \(entry.source) no longer names it"),
      hint: Message(
        vi:
          "ghi lại mã hay tên cũ nếu đổi nhầm, hoặc thêm redirect_from: [\(entry.address)] vào trang thay cho nó; nếu chủ ý bỏ địa chỉ này thì xóa dòng",
        en:
          "write the old id or name again if it was changed by mistake, or add redirect_from: [\(entry.address)] to the page that takes its place; or remove this line if the address is meant to go"
      ))
  }
}
