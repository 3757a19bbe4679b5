import Content
import Files
import Foundation
import Testing

@testable import Attachments

@Suite("What was read of documents is kept")
struct ReadingCacheTests {
  private let key = ContentHash(high: 1, low: 2)

  private func reading(
    _ text: String?, pages: Int? = nil, problem: AttachmentProblem? = nil
  ) -> AttachmentReading {
    AttachmentReading(
      hash: key, mediaType: "application/pdf", size: 1200, sha256: "ab12", pages: pages,
      text: text.map { AttachmentText($0) }, problem: problem)
  }

  @Test("and comes back as it was, for this account alone")
  func roundTrip() throws {
    let desk = try Desk()
    let cache = ReadingCache(in: "kho/tep", of: desk.path)
    #expect(try cache.reading(of: key, stamp: "1") == nil)
    for kept in [
      reading("Số: 750\tngày 5\nđiều 1\n\u{0C}trang 2\n", pages: 2), reading("", pages: 3),
      reading(nil),
      reading(nil, pages: 1, problem: .notUTF8(looksLike: "TCVN3 (ABC)")),
      reading(nil, problem: .notUTF8(looksLike: nil)), reading("a\n", problem: .cutShort),
      reading(nil, problem: .outOfTime(.tesseract)), reading(nil, problem: .crashed(.pdftotext)),
      reading(nil, problem: .damaged), reading(nil, problem: .locked),
      reading(nil, problem: .legacyOffice), reading("", problem: .scanned),
      reading(nil, problem: .tooLarge), reading("a\n", problem: .photoTellsPlace),
      reading("a\n", problem: .runsScript),
    ] {
      try cache.keep(kept, stamp: "1 pdfinfo")
      #expect(try cache.reading(of: key, stamp: "1 pdfinfo") == kept)
    }
    let facts = try FilePath.facts(of: "\(desk.path)/kho/tep/\(key.hex)")
    #expect(facts?.mode == 0o600)
  }

  @Test("but not for other tools or other wishes")
  func stamps() throws {
    let desk = try Desk()
    let cache = ReadingCache(in: "", of: desk.path)
    let all = ReadingTools()
    let readers = [
      AttachmentReader(tools: ReadingTools([:])),
      AttachmentReader(tools: ReadingTools([:]), readsScans: true),
      AttachmentReader(tools: try desk.tools(.pdfinfo, "exit 0")), AttachmentReader(tools: all),
    ]
    #expect(Set(readers.map(\.stamp)).count == (all[.pdfinfo] == nil ? 3 : 4))
    try cache.keep(reading("a\n"), stamp: readers[0].stamp)
    #expect(try cache.reading(of: key, stamp: readers[0].stamp) != nil)
    #expect(try cache.reading(of: key, stamp: readers[1].stamp) == nil)
  }

  @Test("not where something was missing that may be installed")
  func passing() throws {
    let desk = try Desk()
    let cache = ReadingCache(in: "", of: desk.path)
    for problem in [AttachmentProblem.missing(.pdftotext), .missingVietnamese, .officeLeftOut] {
      try cache.keep(reading(nil, problem: problem), stamp: "1")
      #expect(try cache.reading(of: key, stamp: "1") == nil)
    }
  }

  @Test("An entry that was cut off or changed is none")
  func broken() throws {
    let desk = try Desk()
    let cache = ReadingCache(in: "", of: desk.path)
    try cache.keep(reading("Kế hoạch\n", pages: 1), stamp: "1")
    let path = "\(desk.path)/\(key.hex)"
    let whole = try Data(contentsOf: URL(filePath: path))
    for count in 0..<whole.count {
      try whole.prefix(count).write(to: URL(filePath: path))
      #expect(try cache.reading(of: key, stamp: "1") == nil)
    }
    var changed = whole
    changed[whole.count - 3] ^= 1
    try changed.write(to: URL(filePath: path))
    #expect(try cache.reading(of: key, stamp: "1") == nil)
    try whole.write(to: URL(filePath: path))
    #expect(try cache.reading(of: key, stamp: "1") == reading("Kế hoạch\n", pages: 1))
  }

  @Test("Entries of documents that are gone are dropped")
  func dropping() throws {
    let desk = try Desk()
    let cache = ReadingCache(in: "kho", of: desk.path)
    try cache.drop(except: [])
    try cache.keep(reading("a\n"), stamp: "1")
    let other = ContentHash(high: 3, low: 4)
    try cache.drop(except: [key, other])
    #expect(try cache.reading(of: key, stamp: "1") != nil)
    try cache.drop(except: [other])
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(desk.path)/kho") == [])
  }
}
