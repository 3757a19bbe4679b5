import Foundation
import SampleSites
import Testing

@testable import OfficeFiles

/// A report is sent on to other offices: besides its words it tells the school and the day that it was
/// asked for, and nothing of the person, the machine, the folder and the moment that made it.
@Suite("What the file of a report says of itself")
struct ReportMetadataTests {
  private func report(_ format: String) throws -> (file: [UInt8], portal: PortalFolder) {
    let portal = try PortalFolder([
      "content/posts/tin.md": "---\ntitle: Tin\ndate: 2020-11-19\nauthor: Hoa\n---\nMột.\n"
    ])
    let run = try portal.run("report 2020-11 --out bc.\(format) --now 2020-11-21T08:00")
    #expect(run.status == 0, "\(run.errors)")
    let file = try Data(contentsOf: URL(filePath: "\(portal.path)/bc.\(format)"))
    return (Array(file), portal)
  }

  @Test(
    "is its title, the school, and the moment of --now",
    arguments: [
      (
        "docx", "Kết quả",
        ["language": "vi-VN"]
      ),
      ("xlsx", "kết quả", ["lastModifiedBy": "Trường TH-THCS Thanh Trường"]),
    ])
  func core(format: String, word: String, more: [String: String]) throws {
    let file = try report(format).file
    let core = try PartTexts(of: "docProps/core.xml", in: file).texts
    #expect(
      core
        == more.merging([
          "title":
            "Báo cáo \(word) công tác truyền thông và tình hình dư luận tháng 11 năm 2020",
          "creator": "Trường TH-THCS Thanh Trường", "created": "2020-11-21T01:00:00Z",
          "modified": "2020-11-21T01:00:00Z",
        ]) { own, _ in own })
    let app = try PartTexts(of: "docProps/app.xml", in: file).texts
    #expect(app["Company", default: ""] == "" && app["Manager"] == nil)
  }

  @Test(
    "is no name of a machine, an account or a folder, and no other time",
    arguments: ["docx", "xlsx"])
  func machine(format: String) throws {
    let (file, portal) = try report(format)
    let parts = Parts(of: file)
    #expect(parts.names.contains("docProps/core.xml") && parts.names.count > 7)
    // What ZIP calls 1 January 1980, midnight.
    #expect(parts.times == [33 << 16])
    let now = Calendar(identifier: .gregorian).component(.year, from: Date())
    let secrets = [
      ProcessInfo.processInfo.hostName, FileManager.default.currentDirectoryPath, portal.path,
      URL(filePath: portal.path).deletingLastPathComponent().lastPathComponent, "/tmp", "\(now)-",
    ]
    for name in parts.names where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      let part = try PartTexts(of: name, in: file)
      for secret in secrets where secret.utf8.count > 3 {
        #expect(!part.all.contains(secret), "\(name): \(secret)")
      }
    }
  }
}

/// What stands in the elements of a part, by their names.
private struct PartTexts: XMLHandler {
  private(set) var texts: [String: String] = [:]
  /// All of it, with the attributes that the reading asks for.
  private(set) var all = ""
  private var element = ""

  init(of name: String, in file: [UInt8]) throws {
    var package = try ZipPackage(file, limits: OfficeText.Limits())
    #expect(try package.read(name, into: &self))
  }

  mutating func start(_ name: String, _ attributes: XMLAttributes) {
    element = name
    for name in ["Target", "name", "ref", "val", "userName"] {
      all += " " + (attributes[name] ?? "")
    }
  }

  mutating func end(_ name: String) { element = "" }

  mutating func text(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if !element.isEmpty { texts[element, default: ""] += text }
    all += text
  }
}

/// The directory at the end of a ZIP file.
private struct Parts {
  private(set) var names: [String] = []
  /// Day and time of each part, as ZIP packs them.
  private(set) var times: Set<Int> = []

  init(of file: [UInt8]) {
    func number(_ place: Int, _ bytes: Int) -> Int {
      (0..<bytes).reduce(0) { $0 | Int(file[place + $1]) << (8 * $1) }
    }
    let mark: [UInt8] = [0x50, 0x4B, 1, 2]
    for place in file.indices.dropLast(46) where Array(file[place..<place + 4]) == mark {
      times.insert(number(place + 12, 4))
      names.append(
        String(decoding: file[place + 46..<place + 46 + number(place + 28, 2)], as: UTF8.self))
    }
  }
}
