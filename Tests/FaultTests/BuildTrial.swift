import Files
import Foundation
import Glibc
import SampleSites

/// Builds of one portal in turns with two contents, each disturbed at one call after the other and
/// looked at after each.
final class BuildTrial {
  private let portal: DisturbedPortal
  private let scenario: OutputFaultTests.Scenario
  private let arguments: String
  /// The sites of both contents, as built without faults.
  private let sites: [FolderPicture]
  /// What stands beside the site after each build without faults.
  private let surroundings: FolderPicture

  /// What was not as it must be.
  private(set) var problems: [String] = []
  /// How many faults were met.
  private(set) var injected = 0
  /// What was said of them, without paths.
  private(set) var messages: Set<String> = []

  private static let post = "content/posts/2025/11/ngay-nha-giao.md"

  init(_ scenario: OutputFaultTests.Scenario) throws {
    self.scenario = scenario
    arguments = "build --lang vi --now 2025-11-21T08:00 \(scenario.flags)"
    portal = try DisturbedPortal([
      "site.toml": Self.settings(inPlace: scenario.isInPlace)
    ])
    var sites: [FolderPicture] = []
    for version in 0...1 {
      try Self.write(version, to: portal)
      try portal.run(arguments)
      sites.append(try portal.picture(of: "public"))
    }
    self.sites = sites
    // Once more, so that there is a spare.
    try Self.write(0, to: portal)
    try portal.run(arguments)
    surroundings = try Self.surroundings(of: portal)
  }

  /// A site.toml that builds in place or not.
  static func settings(inPlace: Bool) -> String {
    """
    title = "Trường Tiểu học Hoa Ban"
    base_url = "https://hoaban.example.edu.vn/"
    utc_offset = "+07:00"
    \(inPlace ? "[publish]\nin_place = true" : "")
    """
  }

  /// Writes the content of `version`, 0 or 1: a page of the one's is not among the other's.
  private static func write(_ version: Int, to portal: DisturbedPortal) throws {
    try portal.folder.write(
      post,
      """
      ---
      title: Lễ kỷ niệm Ngày Nhà giáo Việt Nam 20/11
      date: 2025-11-20
      author: \(["Hoa", "Tùng"][version])
      ---
      Sáng 20/11, thầy trò toàn trường dự lễ kỷ niệm, bản \(version).
      """)
  }

  /// What the project's folder holds besides the site, the spare and the record of the build.
  private static func surroundings(of portal: DisturbedPortal) throws -> FolderPicture {
    var picture = try portal.picture(except: ["public"])
    picture.forget { $0.hasPrefix(".public.bangtin/spare/") || $0.hasSuffix(".record") }
    picture.forget { $0 == post }
    return picture
  }

  /// Disturbs a build at each of its calls.
  func run(_ plan: OutputFaultTests.Plan) throws {
    var version = scenario.begins == .unchanged ? 0 : 1
    try prepare(version)
    let calls = try portal.calls(of: arguments)
    for (index, call) in calls.enumerated()
    where plan.faults.contains(where: { $0.canMeet(call) }) {
      if scenario.begins == .withSite { version = 1 - version }
      try prepare(version)
      let old = try portal.picture(of: "public")
      let sources = try portal.picture(of: "content")
      for fault in plan.faults where fault.canMeet(call) {
        let run = try portal.run(arguments, meeting: (fault, at: index + 1))
        injected += 1
        let place = "\(index + 1) \(call.name) \(call.path.suffix(60)) \(fault)"
        check(run, at: place)
        try checkSite(after: run, old: old, new: sites[version], version, at: place)
        try checkSources(sources, at: place)
      }
      let run = try portal.run(arguments)
      let place = "after \(index + 1) \(call.name) \(call.path.suffix(60))"
      if run.end != .exited(0) { note("\(place): \(run.end) \(run.complaints)") }
      note(try portal.picture(of: "public").differences(from: sites[version]), at: place)
      note(try Self.surroundings(of: portal).differences(from: surroundings), at: place)
      if problems.count > 30 { return }
    }
  }

  /// Makes the content and the folders what the disturbed build is to find.
  private func prepare(_ version: Int) throws {
    try Self.write(version, to: portal)
    guard scenario.begins == .empty else { return }
    for name in ["public", ".public.bangtin", ".bangtin", "content/addresses.txt"] {
      try Folder(at: portal.path).removeAll(name)
    }
  }

  /// The run ended by itself or was killed, and said why.
  private func check(_ run: Program.Run, at place: String) {
    switch run.end {
    case .exited(0), .crashed(signal: SIGKILL): return
    case .exited(1...3):
      let lines = run.complaints.split(separator: "\n")
      let message = (lines.first { $0.contains("lỗi: ") } ?? lines.first).map(String.init) ?? ""
      messages.insert(message.replacing(portal.path, with: "…"))
      if !message.contains(": không ") && !message.contains(": Không ") {
        note("\(place): it says “\(message)”")
      }
    default: note("\(place): \(run.end) \(run.complaints)")
    }
  }

  /// The site is the old one or the new one.
  private func checkSite(
    after run: Program.Run, old: FolderPicture, new: FolderPicture, _ version: Int,
    at place: String
  ) throws {
    var seen = try portal.picture(of: "public", except: [".bangtin-next"])
    if seen != old, seen != new, scenario.isInPlace {
      if !seen.isMixed(of: old, and: new) { note("\(place): half a file") }
      // The next command completes it, whatever it says of the content.
      try portal.folder.write("content/posts/hong.md", "---\ntitle: [\n---\n")
      try portal.run(arguments)
      try portal.folder.remove("content/posts/hong.md")
      seen = try portal.picture(of: "public")
    }
    let isRight = run.end == .exited(0) ? seen == new : seen == old || seen == new
    if !isRight { note(seen.differences(from: new), at: "\(place): \(run.end)") }
  }

  /// Nothing that staff write has changed; the ledger of addresses is whole.
  private func checkSources(_ sources: FolderPicture, at place: String) throws {
    var seen = try portal.picture(of: "content")
    seen.forget { $0.hasPrefix("addresses.txt") || $0.hasPrefix(".addresses.txt") }
    var before = sources
    before.forget { $0 == "addresses.txt" }
    note(seen.differences(from: before), at: place)
  }

  private func note(_ problem: String) { problems.append(problem) }

  private func note(_ differences: [String], at place: String) {
    if !differences.isEmpty {
      problems.append("\(place): \(differences.prefix(4).joined(separator: ", "))")
    }
  }
}
