import Content
import Diagnostics
import Testing

@testable import Reading

@Suite("Opinion issues")
struct OpinionTests {
  @Test("Every issue of a file is read; what is not said is open")
  func issues() throws {
    let result = ContentReader(.standard).opinionIssues(
      path: "content/internal/opinion/2020-10.md",
      bytes: Array(
        """
        ---
        issues:
          - date: 2020-10-12
            source: mạng xã hội
            summary: Phụ huynh hỏi về khoản thu đầu năm
            status: resolved
            handled_by: Tùng
            response: Đã trả lời tại cuộc họp
            post: content/posts/2020/10/thu-chi.md
            reported_to: Phòng GD&ĐT
            reported_on: 13/10/2020
          - {date: 2020-10-20, source: hòm thư, summary: Cổng trường ùn tắc}
        ---
        """.utf8))
    #expect(result.diagnostics == [])
    let issues = try #require(result.value)
    #expect(issues.map(\.status) == [.resolved, .open])
    #expect(issues.map(\.heardFrom) == ["mạng xã hội", "hòm thư"])
    let first = issues[0]
    #expect(first.date.description == "2020-10-12")
    #expect(first.summary == "Phụ huynh hỏi về khoản thu đầu năm")
    #expect([first.handledBy, first.reportedTo] == ["Tùng", "Phòng GD&ĐT"])
    #expect(first.response == "Đã trả lời tại cuộc họp")
    #expect(first.post?.value == "content/posts/2020/10/thu-chi.md")
    #expect(first.reportedOn?.description == "2020-10-13")
  }

  @Test("A month without issues may say so")
  func none() {
    let result = ContentReader(.standard).opinionIssues(
      path: "content/internal/opinion/2020-11.md", bytes: Array("---\nissues: []\n---\n".utf8))
    #expect(result.diagnostics == [])
    #expect(result.value == [])
  }
}
