import Testing

@testable import Commands

@Suite("Help")
struct HelpTests {
  @Test("Without arguments: what bangtin is and which commands it has")
  func short() throws {
    let result = try CommandLineRun("")
    #expect(
      result.output == """
        bangtin 0.1.0: trang tin nhà trường từ một thư mục Markdown

        Cách dùng:
          bangtin LỆNH [tùy chọn]

        Các lệnh:
          init               lập một cổng thông tin mới, dựng được ngay
          build              dựng trang tin
          serve              xem trước trang ngay khi viết, tự cập nhật khi lưu tệp
          check              soát lỗi nội dung; --fix sửa giúp những chỗ chắc chắn
          status             tình trạng xuất bản của từng tệp, kèm lý do
          quota              chỉ tiêu tin, bài và báo cáo sắp phải nộp
          report             báo cáo tuần, tháng, quý, học kỳ, năm
          archive            văn bản nào chưa công khai; nội dung công khai nào còn thiếu
          tag                đề xuất nội dung của kế hoạch cho tin chưa gắn
          new post           lập tệp cho một tin, bài mới
          new event          lập tệp cho một sự kiện
          new page           lập tệp cho một trang thông tin
          new plan           lập kế hoạch năm mới từ kế hoạch năm trước
          new directive      lập tệp cho một văn bản mới
          import directives  đưa một thư mục văn bản PDF, Word vào kho
          import register    lập bản nháp cho văn bản có trong sổ mà kho chưa có
          import plan        lập tệp kế hoạch truyền thông từ văn bản Word, ODT, chữ thuần
          verify             trang tải từ máy chủ về có còn đúng như đã đăng không
          context            in dữ liệu mà mẫu của một trang nhận được (cho người làm giao diện)
          render             điền dữ liệu JSON vào một mẫu Mustache
          schema             in JSON Schema của từng loại tệp (cho trình soạn thảo)
          explain            giải thích một lỗi, cảnh báo, kèm ví dụ sai và đúng
          doctor             máy này và thư mục này có đủ những gì bangtin cần không
          completions        để phím Tab gõ nốt lệnh, mã nội dung, tên tệp
          help               trợ giúp về một lệnh

        Xem thêm: bangtin help, bangtin help LỆNH

        """)
    #expect(result.errors == "")
    #expect(result.status == 0)
  }

  @Test("One command, in English")
  func command() throws {
    #expect(
      try CommandLineRun("build --help --lang en").output == """
        bangtin build: build the site

        Usage:
          bangtin build [options]

        Options:
          --output DIR            write the site here instead of site.toml's output
          --now 2020-11-30T09:00  take this for the present moment, in the site's own time; a day alone will do
          --drafts                show drafts and texts awaiting approval too
          --future                show scheduled texts too
          --durable               sync the files to disk before the old site is replaced (slower; against power cuts)
          --host-files            also write sample settings for web servers to host-files/ (nginx, Apache, IIS …)
          --timings               tell how long each step of the build took
          --strict                exit with 1 for warnings too, not for errors alone
          --json                  print the result as JSON, for machines

        Options of every command:
          -C DIR, --root DIR  work on this project folder instead of the current one
          --lang vi|en        language of the messages (default: from the environment)
          --plain             no colours and no progress (NO_COLOR turns colours off too)
          -h, --help          show this help
          --version           show the version

        Examples:
          bangtin build
              build this folder's site into public/
          bangtin build --now 2020-11-30T09:00 --output /tmp/thu
              build the site as of 09:00 on 30 November 2020 into /tmp/thu

        """)
  }

  @Test(
    "help X is X --help, each with an example, in both languages",
    arguments: allCommands.map(\.name), ["vi", "en"])
  func same(command: String, language: String) throws {
    let result = try CommandLineRun("help \(command) --lang \(language)")
    #expect(try result.output == CommandLineRun("\(command) -h --lang \(language)").output)
    #expect(result.output.contains(language == "vi" ? "\nVí dụ:\n  " : "\nExamples:\n  "))
    #expect(result.output.contains("bangtin \(command)"))
    #expect(result.status == 0)
  }

  @Test("The commands that share a word", arguments: ["help import", "import --help", "-h import"])
  func group(line: String) throws {
    let result = try CommandLineRun(line)
    #expect(
      result.output == """
        bangtin import

        Các lệnh:
          bangtin import directives DIR     đưa một thư mục văn bản PDF, Word vào kho
          bangtin import register FILE.csv  lập bản nháp cho văn bản có trong sổ mà kho chưa có
          bangtin import plan FILE          lập tệp kế hoạch truyền thông từ văn bản Word, ODT, chữ thuần

        Ví dụ:
          bangtin import directives van-ban-den/
              đọc số, ngày, cơ quan, trích yếu, người ký trên từng văn bản, ghi vào kho ở trạng thái chờ duyệt
          bangtin import register content/directives/register.csv
              mỗi văn bản còn thiếu một tệp nháp, chờ điền và kèm tệp
          bangtin import plan ke-hoach-truyen-thong.docx
              đọc nội dung, bảng từng tháng, ban truyền thông, chỉ tiêu; ghi vào content/plans/ ở trạng thái chờ duyệt

        """)
    #expect(result.status == 0)
  }

  @Test("A command of two words, with its usage")
  func twoWords() throws {
    let output = try CommandLineRun("help import register").output
    #expect(
      output.hasPrefix(
        """
        bangtin import register: lập bản nháp cho văn bản có trong sổ mà kho chưa có

        Cách dùng:
          bangtin import register FILE.csv [tùy chọn]

        Trong đó:
          FILE.csv  sổ đăng ký văn bản, xuất từ phần mềm

        Tùy chọn:
          --dry-run  chỉ cho xem sẽ ghi những gì, không ghi
          --json     in kết quả dạng JSON, cho máy đọc

        """))
  }

  @Test("All of it: an example of each command, and the exit statuses")
  func all() throws {
    let help = try CommandLineRun("help").output
    #expect(try help == CommandLineRun("--help").output)
    #expect(
      help.hasSuffix(
        """
        Ví dụ:
          bangtin init hoa-ban
              hỏi bốn câu rồi lập cổng trong thư mục hoa-ban
          bangtin build
              dựng trang của thư mục này vào public/
          bangtin serve
              mở http://localhost:8000/ để xem cả bản nháp và bài hẹn giờ; Ctrl-C để dừng
          bangtin check
              nêu mọi lỗi và cảnh báo, kèm chỗ sai và cách sửa
          bangtin status
              tệp nào đã đăng, tệp nào chưa và vì sao
          bangtin quota
              chỉ tiêu của kỳ này, còn mấy ngày, báo cáo nào sắp đến hạn
          bangtin report 2020-10
              xem báo cáo tháng 10/2020 ngay trên màn hình
          bangtin archive
              đối chiếu kho với sổ đăng ký và với mọi viện dẫn; mã thoát 1 khi chưa đủ 100%
          bangtin tag
              mỗi tin chưa gắn nên thuộc nội dung nào, chắc đến đâu, vì sao; trên màn hình thì hỏi từng tin trước khi ghi
          bangtin new post 'Mít tinh kỷ niệm Ngày Nhà giáo Việt Nam'
              lập bản nháp đề ngày hôm nay, kèm các mã của kế hoạch để chọn
          bangtin new event 'Lễ kỷ niệm Ngày Nhà giáo Việt Nam' --starts 2020-11-20T07:30
              ghi vào content/events/; bangtin sẽ nhắc tin trước, trong và sau ngày ấy
          bangtin new page 'Tuyển sinh đầu cấp'
              lập bản nháp content/pages/tuyen-sinh-dau-cap.md
          bangtin new plan
              chép nội dung, bảng từng tháng, chỉ tiêu sang năm sắp tới; bỏ kết quả, số và ngày cũ
          bangtin new directive 750/KH-PGDĐT
              hỏi ngày, trích yếu và tệp, rồi ghi vào content/directives/
          bangtin import directives van-ban-den/
              đọc số, ngày, cơ quan, trích yếu, người ký trên từng văn bản, ghi vào kho ở trạng thái chờ duyệt
          bangtin import register content/directives/register.csv
              mỗi văn bản còn thiếu một tệp nháp, chờ điền và kèm tệp
          bangtin import plan ke-hoach-truyen-thong.docx
              đọc nội dung, bảng từng tháng, ban truyền thông, chỉ tiêu; ghi vào content/plans/ ở trạng thái chờ duyệt
          bangtin verify tai-ve
              tệp nào khác, thiếu, thừa so với public/; mã thoát 1 khi có tệp như vậy
          bangtin context /
              dữ liệu của trang chủ
          bangtin render the.mustache --data du-lieu.json
              in mẫu đã điền ra màn hình
          bangtin schema post
              các trường ở đầu một tin, bài
          bangtin explain bad-date
              vì sao ngày ấy sai và viết thế nào
          bangtin doctor
              còn thiếu công cụ nào, cài bằng lệnh gì; mã thoát 1 khi có điều cản trở
          bangtin completions bash > ~/.local/share/bash-completion/completions/bangtin
              dùng từ lần mở cửa sổ lệnh sau; trước đó: mkdir -p ~/.local/share/bash-completion/completions
          bangtin help build
              như bangtin build --help

        Mã thoát:
          0  xong
          1  nội dung có lỗi (với --strict: cả cảnh báo)
          2  dùng lệnh sai
          3  máy không làm được (đĩa đầy, không có quyền …)

        """))
  }

  @Test("The version alone", arguments: ["--version", "build --version"])
  func version(arguments: String) throws {
    let result = try CommandLineRun(arguments)
    #expect(result.output == "bangtin 0.1.0\n")
    #expect(result.status == 0)
  }
}
