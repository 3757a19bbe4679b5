import Building
import Content
import Diagnostics
import Synchronization
import Testing

@testable import Commands

@Suite("The command line")
struct CommandLineReaderTests {
  private func read(_ words: String...) -> CommandLineReader.Reading {
    CommandLineReader(commands: allCommands).read(words)
  }

  @Test("Options are read in every form, before and after the command")
  func forms() throws {
    let reading = read(
      "-C", "trang", "build", "--now=2020-11-30T09:05", "--output", "ra", "--drafts", "--lang", "en"
    )
    #expect(reading.complaints == [])
    #expect(reading.command?.name == "build")
    let day = try #require(CalendarDate(year: 2020, month: 11, day: 30))
    var expected = Choices()
    expected.givenRoot = "trang"
    expected.now = LocalTime(day, minute: 545)
    expected.output = "ra"
    expected.showsDrafts = true
    expected.language = .en
    #expect(reading.choices == expected)
  }

  @Test("After -- nothing is an option, and - alone is a value")
  func dashes() {
    let context = read("context", "--", "--json")
    #expect(context.choices.operands == ["--json"])
    #expect(context.complaints == [])
    let render = read("render", "a.mustache", "--data", "-")
    #expect(render.choices.data == "-")
    #expect(render.choices.operands == ["a.mustache"])
  }

  @Test("A command may have two words; what follows both is its own")
  func twoWords() {
    let reading = read("import", "--dry-run", "directives", "van-ban", "--json")
    #expect(reading.complaints == [])
    #expect(reading.command?.name == "import directives")
    #expect(reading.choices.operands == ["van-ban"])
    #expect(reading.choices.isRehearsal)
    let new = read("new", "directive", "--file", "a.pdf", "--file=b.pdf", "--number", "-")
    #expect(new.choices.files == ["a.pdf", "b.pdf"])
    #expect(new.choices.number == "-")
    #expect(new.choices.operands == [])
  }

  @Test("Of an option given twice the last counts")
  func twice() {
    #expect(read("build", "--output", "a", "--output=b").choices.output == "b")
  }

  @Test(
    "Moments are read by day and by minute",
    arguments: [
      ("2020-11-30", "2020-11-30"), ("2020-11-30T09:00", "2020-11-30T09:00"),
      ("2020-11-30 23:59", "2020-11-30T23:59"), ("30/11/2020", "2020-11-30"),
    ])
  func moments(text: String, time: String) {
    #expect(LocalTime(argument: text)?.description == time)
  }

  @Test(
    "Moments that are none are refused",
    arguments: [
      "", "2020", "2020-11", "2020-02-30", "2020-11-30T", "2020-11-30T24:00", "2020-11-30T9:00",
      "2020-11-30T09:60", "11/30/2020", "2020-1-3", "hôm nay", "２０２０-11-30", "2020-11-30T09:00:00",
      "+020-11-30",
    ])
  func noMoments(text: String) {
    #expect(LocalTime(argument: text) == nil)
  }

  @Test(
    "Wrong usage is explained in Vietnamese and ends with 2",
    arguments: [
      (
        "biuld",
        "lỗi: không có lệnh “biuld”\n  → có phải ý bạn là “build”?\nXem hướng dẫn: bangtin help\n"
      ),
      ("xyz", "lỗi: không có lệnh “xyz”\nXem hướng dẫn: bangtin help\n"),
      (
        "build --ouput ra",
        """
        lỗi: không có tùy chọn “--ouput”
          → có phải ý bạn là “--output”?
        lỗi: thừa “ra” sau lệnh “build”
        Xem hướng dẫn: bangtin help build

        """
      ),
      (
        "check --durable",
        """
        lỗi: lệnh “check” không có tùy chọn --durable
          → --durable dùng với: build
        Xem hướng dẫn: bangtin help check

        """
      ),
      (
        "build --output --json",
        """
        lỗi: “--output” còn thiếu giá trị
          → hãy ghi --output DIR
        Xem hướng dẫn: bangtin help build

        """
      ),
      (
        "build --output=",
        """
        lỗi: “--output” còn thiếu giá trị
          → hãy ghi --output DIR
        Xem hướng dẫn: bangtin help build

        """
      ),
      (
        "check --json=yes",
        """
        lỗi: “--json” không nhận giá trị
          → chỉ ghi --json
        Xem hướng dẫn: bangtin help check

        """
      ),
      (
        "build --now mai",
        """
        lỗi: giá trị “mai” của --now không dùng được
          → hãy ghi năm-tháng-ngày, ví dụ 2020-11-30 hoặc 2020-11-30T09:00
        Xem hướng dẫn: bangtin help build

        """
      ),
      (
        "context",
        """
        lỗi: lệnh “context” còn thiếu PATH: địa chỉ của trang (/tin-tuc/…) hoặc tệp nguồn (content/…)
        Xem hướng dẫn: bangtin help context

        """
      ),
      (
        "import",
        """
        lỗi: sau “import” còn thiếu một từ
          → các lệnh: “import directives”, “import register”, “import plan”
        Xem hướng dẫn: bangtin help import

        """
      ),
      (
        "import directive van-ban",
        """
        lỗi: không có lệnh “import directive”
          → có phải ý bạn là “import directives”?
        Xem hướng dẫn: bangtin help import

        """
      ),
      (
        "import register",
        """
        lỗi: lệnh “import register” còn thiếu FILE.csv: sổ đăng ký văn bản, xuất từ phần mềm
        Xem hướng dẫn: bangtin help import register

        """
      ),
      (
        "imprt directives van-ban",
        "lỗi: không có lệnh “imprt”\n  → có phải ý bạn là “import”?\nXem hướng dẫn: bangtin help\n"
      ),
      (
        "help import thu",
        "lỗi: không có lệnh “import thu”\n  → các lệnh: “import directives”, “import register”, “import plan”\n"
      ),
      (
        "help buidl",
        "lỗi: không có lệnh “buidl”\n  → có phải ý bạn là “build”?\n"
      ),
    ])
  func usage(arguments: String, errors: String) throws {
    let result = try CommandLineRun(arguments)
    #expect(result.errors == errors)
    #expect(result.output == "")
    #expect(result.status == 2)
  }

  @Test("Wrong usage in English")
  func english() throws {
    let result = try CommandLineRun("build --lang en --ouput=x --now=soon -x")
    #expect(
      result.errors == """
        error: there is no option “--ouput”
          → did you mean “--output”?
        error: the value “soon” of --now makes no sense
          → write year-month-day, for example 2020-11-30 or 2020-11-30T09:00
        error: there is no option “-x”
        For help: bangtin help build

        """)
    #expect(result.status == 2)
  }

  @Test("A folder without a site is told kindly what to do")
  func noSite() throws {
    let folder = try ScratchFolder(["site.toml": "", "content/posts/a.md": ""])
    let empty = try ScratchFolder()
    let inside = try CommandLineRun("check -C \(folder.path)/content/posts")
    #expect(
      inside.errors == """
        lỗi: thư mục “\(folder.path)/content/posts” chưa phải là trang tin: chưa có tệp site.toml
          → site.toml nằm ở \(folder.path)/content/posts/../..: chạy “cd \(folder.path)/content/posts/../..” rồi gõ lại lệnh, hoặc thêm vào lệnh: -C \(folder.path)/content/posts/../..

        """)
    #expect(inside.status == 2)
    #expect(
      try CommandLineRun("build --lang=en -C \(empty.path)").errors == """
        error: the folder “\(empty.path)” is no site yet: it has no site.toml
          → go to the folder with site.toml and try again, or name that folder: -C FOLDER; without one, make it with bangtin init

        """)
    #expect(
      try CommandLineRun("status -C \(empty.path)/x").errors == """
        lỗi: không mở được \(empty.path)/x: không có tệp hoặc thư mục này
          → xem lại đường dẫn sau -C (hay --root)

        """)
  }

  @Test("What was chosen reaches the building room")
  func options() throws {
    let folder = try ScratchFolder(["site.toml": ""])
    let seen = Mutex<[String]>([])
    for line in [
      "build --output ra --now 2020-11-30 --drafts --future --durable", "check --future", "status",
    ] {
      _ = try CommandLineRun("\(line) -C \(folder.path)") { options in
        seen.withLock {
          $0.append(
            "\(options.root == folder.path) \(options.output ?? "-")"
              + " \(options.now.map(\.description) ?? "-") \(options.showsDrafts)"
              + " \(options.showsFuture) \(options.isDurable)")
        }
      }
    }
    #expect(
      seen.withLock { $0 } == [
        "true ra 2020-11-30 true true true", "true - - false true false",
        "true - - false false false",
      ])
  }

  @Test(
    "The language comes from the first variable that is set; only English is English",
    arguments: [
      (["LANG": "en_US.UTF-8"], "en"), (["LANG": "vi_VN.UTF-8"], "vi"), ([:], "vi"),
      (["LANG": "C.UTF-8"], "vi"), (["LC_ALL": "vi_VN", "LANG": "en_GB"], "vi"),
      (["LC_ALL": "", "LC_MESSAGES": "en_GB", "LANG": "vi_VN"], "en"), (["LANG": "fr_FR"], "vi"),
    ])
  func language(environment: [String: String], language: String) throws {
    let errors = try CommandLineRun("xyz", environment: environment).errors
    #expect(errors.hasPrefix(language == "en" ? "error: there is no" : "lỗi: không có"))
  }
}
