import Content
import Diagnostics
import Foundation
import SampleSites
import Testing

@testable import Authoring

@Suite("What a portal begins with")
struct StarterTests {
  @Test(
    "The executable holds the files of CStarter/starter/; run Sources/CDoors/CDefaultTheme/list-files.sh if not"
  )
  func sameFiles() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/CDoors/CStarter/starter").standardized
      .path(percentEncoded: false)
    let files = try OutputTree(of: folder).files.filter {
      !$0.key.hasSuffix(".DS_Store") && !$0.key.hasSuffix(".swp")
    }
    let held = StarterFiles.all
    #expect(held.map(\.path).sorted() == files.keys.sorted())
    for file in held { #expect(files[file.path] == file.bytes, "\(file.path)") }
  }

  @Test(
    "Every level's portal, begun on any day, is read without a word",
    arguments: SchoolLevel.allCases,
    ["2026-09-01", "2026-11-21", "2027-02-28", "2027-06-21", "2027-07-15", "2027-08-31"])
  func everyLevel(level: SchoolLevel, day: String) throws {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    let today = try #require(CalendarDate(year: parts[0], month: parts[1], day: parts[2]))
    let files = starter(named: "Trường \"Hoa \\ Ban\" & 12", level, on: today).files
    #expect(!files.contains { $0.path.hasSuffix(".md") && $0.text.contains("{{") })
    let sample = SampleSite(
      Dictionary(
        uniqueKeysWithValues: files.filter {
          $0.path.hasPrefix("content/") || $0.path == "site.toml"
        }))
    let (site, findings) = try sample.read(now: LocalTime(today, minute: 480))
    #expect(findings == [])
    #expect(site.settings.title == "Trường \"Hoa \\ Ban\" & 12")
    #expect(Set(site.plans[0].items.map(\.month.month)) == Set(1...12))
    #expect(site.posts[0].date.date == today)
  }

  private func starter(named name: String, _ level: SchoolLevel, on today: CalendarDate) -> Starter
  {
    Starter(
      Starter.Answers(
        name: name, level: level, url: "https://hoaban.example.edu.vn/", year: .schoolYear(2026)),
      today: today, in: .vi)
  }

  @Test("site.toml comes last: until it is there, nothing is a portal")
  func order() throws {
    let today = CalendarDate(dayNumber: 20_000)
    let paths = starter(named: "A", .primary, on: today).files.map(\.path)
    #expect(paths.last == "site.toml")
    #expect(Set(paths).count == paths.count)
  }

  @Test("A kindergarten has no youth union, an upper secondary school has its examination")
  func levels() {
    let today = CalendarDate(dayNumber: 20_000)
    func text(_ level: SchoolLevel) -> String {
      starter(named: "A", level, on: today).files.map(\.text).joined()
    }
    #expect(!text(.kindergarten).contains("doan-doi"))
    #expect(text(.kindergarten).contains("cham-soc-nuoi-duong"))
    #expect(text(.upperSecondary).contains("thi-tot-nghiep"))
    #expect(!text(.primary).contains("thi-tot-nghiep"))
  }

  @Test(
    "A school's name tells its level",
    arguments: [
      ("Trường Mầm non Sơn Ca", SchoolLevel.kindergarten),
      ("Trường Tiểu học và THCS Hoa Ban", .primary), ("Trường TH-THCS A", .primary),
      ("Trường Trung học cơ sở Lê Lợi", .lowerSecondary),
      ("Trường THPT Chu Văn An", .upperSecondary),
      ("Trung tâm GDTX huyện", .continuing), ("Trường Hoa Ban", .primary),
    ])
  func level(name: String, level: SchoolLevel) {
    #expect(SchoolLevel(ofSchool: name) == level)
  }

  @Test("Actions are pinned to commits and get no more rights than they need")
  func pipelines() throws {
    let files = Dictionary(
      uniqueKeysWithValues: StarterFiles.all.map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
    let workflow = try #require(files[".github/workflows/portal.yml"])
    let uses = workflow.split(separator: "\n").filter { $0.contains("uses:") }
    #expect(uses.count == 4)
    for line in uses {
      #expect(line.contains(/@[0-9a-f]{40} # v[0-9.]+$/), "\(line)")
    }
    #expect(workflow.contains("\npermissions:\n  contents: read\n"))
    #expect(workflow.contains("cron: \"0 23 * * *\""))
    // What findings quote of a text is no command to the machine that prints them.
    let quiet = try #require(workflow.range(of: "echo \"::stop-commands::$token\"\n"))
    #expect(quiet.upperBound < (try #require(workflow.range(of: "bangtin check"))).lowerBound)
    let gitlab = try #require(files[".gitlab-ci.yml"])
    for step in ["sh ci/install-bangtin.sh", "bangtin check", "bangtin build", "sh ci/publish.sh"] {
      #expect(workflow.contains(step))
      #expect(gitlab.contains(step))
    }
  }
}
