import Diagnostics
import Testing

@testable import Building

@Suite("Every file of content/ is read, or named")
struct InventoryTests {
  let project: ProjectFolder

  init() throws { project = try ProjectFolder() }

  /// The findings of a project with these files, each as its place, message and hint.
  private func findings(_ files: [String]) throws -> [String] {
    for file in files { try project.write(file, "x") }
    return try Inventory(of: project.path, register: "content/directives/register.csv").findings
      .map { "\($0.place?.file ?? "-"): \($0.message.vi) → \($0.hint?.vi ?? "")" }
  }

  @Test(
    "A file that was meant to be Markdown is named",
    arguments: ["bai.MD", "bai.mD", "bai.md.txt", "bai.MD.TXT", "bai.markdown", "bai.md.docx"])
  func misnamed(name: String) throws {
    #expect(
      try findings(["content/posts/\(name)", "content/posts/hai.md"]) == [
        "content/posts/\(name): tệp này không được đọc, vì tên không kết thúc bằng “.md” → đổi tên thành “bai.md”"
      ])
  }

  @Test(
    "A site without any content says so",
    arguments: [[], ["posts/bai.md"], ["content/posts/anh.jpg"], ["Content/posts/bai.md"]])
  func empty(files: [String]) throws {
    #expect(
      try findings(files) == [
        "content: trang chưa có nội dung nào: không có tệp .md nào trong content/ → viết tin đầu tiên vào một tệp như content/posts/2025/11/ngay-nha-giao.md"
      ])
  }

  @Test("A file in no folder that is read is named")
  func misplaced() throws {
    #expect(
      try findings(["content/post/bai.md", "content/internal/ghi-chep.md"]) == [
        "content/post/bai.md: tệp này không nằm trong thư mục nào mà bangtin đọc → chuyển vào content/posts/ (tin bài), content/directives/ (văn bản), content/plans/ (kế hoạch), content/events/ (sự kiện) hoặc content/pages/ (trang)"
      ])
  }

  @Test("The register and the ledger of addresses are neither content nor attachments")
  func lists() throws {
    let names = ["addresses.txt", "directives/register.csv", "directives/addresses.txt", "a.pdf"]
    for name in names { try project.write("content/\(name)", "x") }
    #expect(
      try Inventory(of: project.path, register: "content/directives/register.csv").attachments
        == ["content/a.pdf", "content/directives/addresses.txt"])
  }
}
