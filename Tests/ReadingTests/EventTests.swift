import Content
import Diagnostics
import Testing

@testable import Reading

@Suite("An event")
struct EventTests {
  @Test("Its id is its file's name, its end its start, and it wants all three phases")
  func defaults() throws {
    let event = try #require(
      Self.read("title: Lễ kỷ niệm Ngày Nhà giáo Việt Nam 20/11\nstarts: 2020-11-20").value)
    #expect(event.id.text == "ngay-nha-giao")
    #expect(event.starts == event.ends)
    #expect(event.wants == [.before, .during, .after])
    #expect(event.place == nil)
  }

  @Test("Every field is read; phases come in their order")
  func everyField() throws {
    let result = Self.read(
      """
      title: Hội thao
      id: hoi-thao-2020
      starts: 2020-11-20T07:30
      ends: 2020-11-20
      place: Sân trường
      wants: [after, before]
      status: withdrawn
      reason: Mưa bão
      """)
    #expect(result.diagnostics == [])
    let event = try #require(result.value)
    #expect(event.id.text == "hoi-thao-2020")
    #expect(event.starts.description == "2020-11-20T07:30")
    #expect(event.ends.description == "2020-11-20T07:30")
    #expect(event.place == "Sân trường")
    #expect(event.wants == [.before, .after])
    #expect(event.publication.status == .withdrawn)
    #expect(event.publication.reason == "Mưa bão")
  }

  private static func read(_ head: String) -> ReadingResult<Event> {
    ContentReader(.standard).event(
      path: "content/events/2020-11-20-ngay-nha-giao.md",
      bytes: Array("---\n\(head)\n---\nKính mời.\n".utf8))
  }
}
