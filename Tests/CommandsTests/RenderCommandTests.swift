import Testing

@testable import Commands

@Suite("bangtin render")
struct RenderCommandTests {
  private let folder: ScratchFolder

  init() throws {
    self.folder = try ScratchFolder([
      "tin.mustache": "<h1>{{title}}</h1>\n{{#posts}}{{> parts/post}}{{/posts}}",
      "data.json":
        "{\"title\": \"Tin & bài\", \"posts\": [{\"name\": \"Khai giảng\"}, {\"name\": \"20/11\"}]}",
      "theme/parts/post.mustache": "<p>{{name}}</p>\n",
      "theme/notes.txt": "{{#broken}}",
      "broken.mustache": "a\n{{#posts}}\n",
      "broken.json": "{\"title\": no}\n",
    ])
  }

  private func run(_ arguments: String, input: String = "") throws -> CommandLineRun {
    try CommandLineRun("render \(arguments) -C \(folder.path)", input: input)
  }

  @Test("A template is filled with data and partials")
  func filled() throws {
    let result = try run("tin.mustache --data data.json --partials theme")
    #expect(result.output == "<h1>Tin &amp; bài</h1>\n<p>Khai giảng</p>\n<p>20/11</p>\n")
    #expect(result.errors == "")
    #expect(result.status == 0)
  }

  @Test("Paths may be absolute, and data may come from standard input")
  func absolute() throws {
    let result = try run(
      "\(folder.path)/tin.mustache --data - --partials=\(folder.path)/theme",
      input: "{\"title\": \"Đọc\", \"posts\": {\"name\": 1.50}}")
    #expect(result.output == "<h1>Đọc</h1>\n<p>1.50</p>\n")
  }

  @Test("A partial of the same name as the template is another one")
  func sameName() throws {
    let folder = try ScratchFolder(["a.mustache": "1{{> a}}", "p/a.mustache": "2{{> b}}"])
    let result = try CommandLineRun("render a.mustache --partials p -C \(folder.path)")
    #expect(result.output == "12")
  }

  @Test("Without data and partials everything is empty")
  func empty() throws {
    #expect(try run("tin.mustache").output == "<h1></h1>\n")
  }

  @Test("Wrong data is shown at its place, wherever it came from, and nothing is printed")
  func wrongData() throws {
    for (arguments, file) in [("--data broken.json", "broken.json"), ("--data -", "stdin")] {
      let result = try run("tin.mustache \(arguments)", input: "{\"title\": no}\n")
      #expect(result.errors.hasPrefix("\(file):1:11: lỗi: "))
      #expect(result.errors.contains("\n    {\"title\": no}\n              ^"))
      #expect(result.output == "")
      #expect(result.status == 1)
    }
  }

  @Test("A wrong template is shown at its place")
  func wrongTemplate() throws {
    let result = try run("broken.mustache")
    #expect(result.errors.hasPrefix("broken.mustache:2:1: lỗi: "))
    #expect(
      result.errors.hasSuffix(
        "\n1 lỗi\nGiải thích kèm ví dụ: bangtin explain template-unclosed-section\n"))
    #expect(result.output == "")
    #expect(result.status == 1)
  }

  @Test("A template that is not there is what the machine refused")
  func missing() throws {
    let result = try run("khong-co.mustache --lang en")
    #expect(
      result.errors
        == "error: cannot open \(folder.path)/khong-co.mustache: there is no such file or folder\n")
    #expect(result.status == 3)
  }
}
