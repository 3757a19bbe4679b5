import Diagnostics
import Foundation
import SampleSites
import Testing

@testable import Commands

@Suite("bangtin completions")
struct CompletionsTests {
  /// What is offered where `words` are typed, the last of them still being typed.
  private func offers(_ words: String..., over portal: PortalFolder? = nil) throws -> [String] {
    let input = words.map { $0 + "\n" }.joined()
    let output =
      try portal?.run("completions --typed", input: input).output
      ?? CommandLineRun("completions --typed", input: input).output
    return output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
  }

  @Test("offers the commands by their first word, then by their second")
  func commands() throws {
    #expect(try offers("co") == ["context", "completions"])
    #expect(try offers("imp") == ["import"])
    #expect(try offers("import", "") == ["directives", "register", "plan"])
    #expect(try offers("help", "import", "r") == ["register"])
    #expect(try Set(offers("")) == Set(allCommands.map { $0.words[0] }))
  }

  @Test("shows what a command does and what an option means")
  func meanings() throws {
    let output = try CommandLineRun("completions --typed", input: "build\n--dr\n").output
    #expect(output == "--drafts\tđưa cả bản nháp và bài chờ duyệt vào trang\n")
    #expect(
      try CommandLineRun("completions --typed --lang en", input: "quo\n").output
        == "quota\tquotas, and the reports due\n")
  }

  @Test("offers a command's own options and the global ones, and no other's")
  func options() throws {
    #expect(try offers("context", "--d") == ["--drafts"])
    #expect(try offers("status", "--st") == [])
    #expect(try offers("help", "--l") == ["--lang"])
  }

  @Test("offers the values that an option takes, apart or behind =, as bash parts them too")
  func values() throws {
    #expect(try offers("build", "--lang", "") == ["vi", "en"])
    #expect(try offers("build", "--lang=e") == ["en"])
    #expect(try offers("build", "--lang", "=", "v") == ["vi"])
    #expect(try offers("report", "--format", "d") == ["docx"])
    #expect(try offers("build", "--output", "") == [":folders"])
    #expect(try offers("render", "--data", "x") == [":files"])
    #expect(try offers("build", "--now", "") == [])
  }

  @Test("offers the ids of rules")
  func rules() throws {
    #expect(
      try offers("explain", "bad-d") == ["bad-date", "bad-document-number", "bad-document-type"])
  }

  @Test("offers periods and files of the project, from its own folder or the one that -C names")
  func project() throws {
    let portal = try PortalFolder(ExampleSchool.files)
    #expect(
      try offers("report", "", over: portal) == [
        "hk1", "hk2", "2020-2021", "2020-11", "2021-06", "2021-07",
      ])
    #expect(
      try offers("context", "content/pl", over: portal) == ["content/plans/2020-2021.md"])
    #expect(try offers("-C", portal.path, "report", "2021-0") == ["2021-06", "2021-07"])
  }

  @Test("knows the ids of everything that a project declares")
  func ids() throws {
    let portal = try PortalFolder(ExampleSchool.files)
    let values = ProjectValues(root: portal.path, language: .vi)
    let offered: [(ValueCompletion, [String])] = [
      (.topics, ["thi-dua-khen-thuong"]),
      (.items, ["2020-11/ngay-nha-giao", "2021-06/hoat-dong-he", "2021-07/hoat-dong-he"]),
      (.channels, ["phong-gddt"]), (.departments, ["to-chuyen-mon"]), (.events, ["22-12"]),
      (.issuers, ["phong-gddt-dbp"]),
    ]
    for (completion, ids) in offered {
      #expect(try values.candidates(for: completion).map(\.word) == ids)
    }
  }

  @Test("offers the ids that a new post and its files may take")
  func authoring() throws {
    let portal = try PortalFolder(ExampleSchool.files)
    #expect(try offers("new", "post", "--topic", "", over: portal) == ["thi-dua-khen-thuong"])
    #expect(
      try offers("new", "post", "--item", "2021-0", over: portal) == [
        "2021-06/hoat-dong-he", "2021-07/hoat-dong-he",
      ])
    #expect(try offers("new", "post", "--photo", "") == [":files"])
    #expect(try offers("tag", "--period", "2021", over: portal) == ["2021-06", "2021-07"])
    #expect(try offers("import", "plan", "") == [":files"])
    #expect(try offers("schema", "p") == ["post", "plan", "page"])
  }

  @Test("leaves out files whose names would be taken for something else")
  func oddNames() throws {
    let post = "---\ntitle: Tin\ndate: 2020-11-20\n---\nVui.\n"
    let portal = try PortalFolder([
      "content/posts/a.md": post, "content/posts/b\nc.md": post,
      "content/posts/d\u{1B}[2J.md": post,
    ])
    #expect(try offers("context", "content/posts/", over: portal) == ["content/posts/a.md"])
  }

  @Test("says nothing where there is no project, or one that cannot be read")
  func silent() throws {
    let portal = try PortalFolder(["site.toml": "title = \n"])
    let run = try portal.run("completions --typed", input: "report\n\n")
    #expect(run.errors == "")
    #expect(try offers("-C", "/khong/co", "context", "content/") == [])
    #expect(
      try CommandLineRun("completions --typed -C /khong/co", input: "report\n\n").errors == "")
  }

  @Test("offers no name that would steer the terminal, or be two")
  func controls() throws {
    let post = "---\ntitle: Tin\ndate: 2020-11-10\n---\n"
    let portal = try PortalFolder([
      "content/posts/a\u{1B}[2J.md": post, "content/posts/a\nb.md": post,
      "content/posts/ab.md": post,
    ])
    #expect(
      try portal.run("completions --typed", input: "context\ncontent/posts/a\n").output
        == "content/posts/ab.md\t\n")
  }

  @Test("asks for the shell, and names the nearest one")
  func shells() throws {
    #expect(
      try CommandLineRun("completions").errors == """
        lỗi: chưa ghi trình vỏ: bash, zsh hay fish
          → trên Linux thường là: bangtin completions bash

        """)
    #expect(
      try CommandLineRun("completions bsh").errors == """
        lỗi: chưa có cho “bsh”
          → có phải ý bạn là “bash”?

        """)
  }

  @Test("A shell that reads its script completes words", arguments: ["bash", "zsh", "fish"])
  func sourced(shell: String) throws {
    guard let program = Self.path(of: shell) else {
      print("skipped: \(shell) is not installed here")
      return
    }
    let folder = try ScratchFolder([
      "script": try CommandLineRun("completions \(shell)").output,
      // Stands for bangtin: says what it was asked, and answers.
      "bangtin": """
      #!/bin/sh
      cat > "$0.asked"
      printf 'docx\\tWord\\ndai so.md\\tTin\\n$(id>x);`id`.md\\t\\n'

      """,
    ])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path + "/bangtin")
    let bangtin = folder.path + "/bangtin"
    let lines =
      switch shell {
      case "bash":
        ". \(folder.path)/script; COMP_WORDS=(\(bangtin) report --format d); COMP_CWORD=3; "
          + "_bangtin; printf '%s\\n' \"${COMPREPLY[@]}\""
      case "zsh":
        "compdef() { :; }; _describe() { print -rl -- \"${offers[@]}\"; }; . \(folder.path)/script; "
          + "words=(\(bangtin) report --format d); CURRENT=4; _bangtin"
      default:
        "source \(folder.path)/script; complete -C '\(bangtin) report --format d'"
      }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments =
      (shell == "bash" ? ["--norc"] : shell == "zsh" ? ["-f"] : []) + ["-c", lines]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(try folder.text(of: "bangtin.asked") == "report\n--format\nd\n")
    #expect(output.contains("docx"))
    // What stands in COMPREPLY goes into the command line as it is.
    if shell == "bash" {
      #expect(output == "docx\ndai\\ so.md\n\\$\\(id\\>x\\)\\;\\`id\\`.md\n")
    }
  }

  private static func path(of program: String) -> String? {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + program }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
