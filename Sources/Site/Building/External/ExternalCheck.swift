package import Content
package import Diagnostics
import Files
import Glibc
package import Pages
import Synchronization

/// Asks the sites that a portal links to whether they are still there (`check --external`).
package struct ExternalCheck: Sendable {
  private let root: String
  private let site: BaseURL
  private let searchPath: String
  /// Seconds between two requests to one host.
  var pause = 1.0
  /// Seconds since 1970 UTC.
  var now = Int64(time(nil))
  /// The addresses of a host.
  var lookUp: @Sendable (_ host: String) -> [NetworkAddress] = NetworkAddress.addresses

  /// So many hosts are asked at once.
  private static let hosts = 4
  /// Seconds between two savings of what was learned.
  private static let savingPause = 1

  /// Links of the project at `root`, whose site stands at `site`; the program curl is looked for in
  /// `searchPath`, as in the variable PATH.
  package init(of root: String, at site: BaseURL, searchPath: String) {
    self.root = root
    self.site = site
    self.searchPath = searchPath
  }

  /// What is wrong with `links`, sorted. `progress` is told how many addresses are known, how many
  /// there are, and the host that was asked last. Once `isStopped`, nothing more is asked; what was
  /// learned is kept.
  package func findings(
    on links: [ExternalLink], isStopped: @escaping @Sendable () -> Bool,
    progress: @Sendable (_ asked: Int, _ of: Int, _ host: String) -> Void
  ) throws -> [Diagnostic] {
    if links.isEmpty { return [] }
    guard let curl = Program(named: "curl", in: searchPath) else { return [.curlMissing] }
    let root = try FilePath.resolved(root)
    try KeptFolder.makeWhereAllowed(in: Folder(at: root))
    let kept = try KeptAnswers(of: root, now: now)
    let inquiry = LinkInquiry(
      curl: curl, agent: "bangtin/\(toolVersion) (link check of \(site.absolute("/")))",
      turns: HostTurns(pause: pause, isStopped: isStopped), lookUp: lookUp)
    let answers = try ask(inquiry, kept, Set(links.map(\.address)), progress)
    try kept.save()
    return Set(
      links.compactMap { link in
        answers[link.address].flatMap { .said($0, of: link.address, at: link.place) }
      }
    ).sorted()
  }

  /// What is known of `links` or can be learned, host by host.
  private func ask(
    _ inquiry: LinkInquiry, _ kept: KeptAnswers, _ links: Set<String>,
    _ progress: @Sendable (_ asked: Int, _ of: Int, _ host: String) -> Void
  ) throws -> [String: LinkAnswer] {
    var answers: [String: LinkAnswer] = [:]
    var unknown: [WebAddress: [String]] = [:]
    for link in links {
      guard let address = WebAddress(link) else {
        answers[link] = .unasked(.unreadable)
        continue
      }
      if let answer = kept[address.text] {
        answers[link] = answer
      } else {
        unknown[address, default: []].append(link)
      }
    }
    let hosts = Dictionary(grouping: unknown.keys.sorted { $0.text < $1.text }, by: \.host)
      .sorted { $0.key < $1.key }
    let count = unknown.count
    let done = Atomic(0)
    let saved = Mutex(time(nil))
    let learned = try ParallelMap(threads: Self.hosts)(hosts) { host, addresses throws(FileError) in
      try addresses.map { address throws(FileError) in
        let answer = try inquiry.answer(at: address)
        kept.remember(answer, of: address.text)
        progress(done.wrappingAdd(1, ordering: .relaxed).newValue, count, host)
        let isDue = saved.withLock { saved in
          guard time(nil) - saved >= Self.savingPause else { return false }
          saved = time(nil)
          return true
        }
        if isDue { try kept.save() }
        return (address, answer)
      }
    }
    for (address, answer) in learned.joined() {
      for link in unknown[address, default: []] { answers[link] = answer }
    }
    return answers
  }
}
