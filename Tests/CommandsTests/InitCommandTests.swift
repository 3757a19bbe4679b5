import Testing

@testable import Commands

@Suite("bangtin init")
struct InitCommandTests {
  private static let mind = """
    Lưu ý: lưu lên kho công khai (GitHub, GitLab …) là đã công khai mọi tệp, kể cả bản nháp và
    content/internal/. Có hồ sơ nội bộ thì để kho ở chế độ riêng tư.


    """

  @Test(
    "Four questions, each with a default and asked again until it makes sense, then what comes next"
  )
  func transcript() throws {
    let folder = try ScratchFolder()
    let result = try CommandLineRun(
      "init hoa-ban --now 2026-11-21 -C \(folder.path)",
      input: "Trường Mầm non Sơn Ca\nđại học\n\nmáy chủ\nsonca.edu.vn\n\n", asksPerson: true,
      portal: nil)
    #expect(
      result.errors == """
        Tên trường [Trường Tiểu học Hoa Ban]: \
        Cấp học (mam-non, tieu-hoc, thcs, thpt, gdtx) [mam-non]:   không có cấp học “đại học”
          chọn một trong: mam-non, tieu-hoc, thcs, thpt, gdtx
        Cấp học (mam-non, tieu-hoc, thcs, thpt, gdtx) [mam-non]: \
        Địa chỉ của trang [https://sonca.example.edu.vn/]:   “máy chủ” không dùng làm địa chỉ của trang được
          viết như https://hoaban.example.edu.vn/
        Địa chỉ của trang [https://sonca.example.edu.vn/]: \
        Kế hoạch của năm học (hoặc năm) [2026-2027]: \("")
        """)
    #expect(
      result.output == """
        Đã lập cổng thông tin “Trường Mầm non Sơn Ca” trong thư mục hoa-ban: 25 tệp.

        """ + "\n" + Self.mind + """
          Ba lệnh tiếp theo:
            cd hoa-ban
            bangtin serve
            bangtin new post 'Tin đầu tiên của tôi'

          """)
    #expect(result.status == 0)
    let settings = try folder.text(of: "hoa-ban/site.toml")
    #expect(settings.hasPrefix("#:schema ./.vscode/bangtin/site.schema.json\n"))
    #expect(
      settings.contains("\ntitle = \"Trường Mầm non Sơn Ca\"\nbase_url = \"https://sonca.edu.vn/\"")
    )
  }

  @Test("Without a terminal the defaults stand, in English where that is chosen")
  func defaults() throws {
    let folder = try ScratchFolder()
    let result = try CommandLineRun(
      "init --now 2026-11-21 --lang en -C \(folder.path)", portal: nil)
    #expect(
      result.output == """
        Began the portal “Trường Tiểu học Hoa Ban” in this folder: 25 files.

        Mind: what is committed to a public repository (GitHub, GitLab …) is public, drafts and
        content/internal/ too. With internal records keep the repository private.

        The next three commands:
          bangtin serve
          bangtin new post 'My first post'
          bangtin quota

        """)
    #expect(result.errors == "")
  }

  @Test("What is made is a portal: checked without a word, built, its quota met")
  func whole() throws {
    let folder = try ScratchFolder()
    let words = ["--name", "Trường THCS \"Hoa Ban\"", "--url", "may-chu.example/truong"]
    let begun = try CommandLineRun(
      "init --now 2026-11-21 -C \(folder.path)", words: words, portal: nil)
    #expect(begun.status == 0)
    let at = "--now 2026-11-21 -C \(folder.path)"
    let check = try CommandLineRun("check --strict \(at)", portal: nil)
    #expect(check.output == "Không có lỗi hay cảnh báo nào.\n")
    #expect(check.status == 0)
    #expect(try CommandLineRun("build \(at)", portal: nil).status == 0)
    let home = try folder.text(of: "public/index.html")
    #expect(home.contains("Cổng thông tin của nhà trường đi vào hoạt động"))
    #expect(home.contains("/truong/tin-tuc/2026/11/"))
    let quota = try CommandLineRun("quota \(at)", portal: nil)
    #expect(quota.output == "đạt  1/1  2026-11  Mỗi tháng có ít nhất 1 tin, bài\n")
    #expect(quota.status == 0)
  }

  @Test("The files of a portal")
  func tree() throws {
    let folder = try ScratchFolder(["README.md": "của tôi\n", ".git/HEAD": "ref\n"])
    let result = try CommandLineRun("init --now 2026-11-21 -C \(folder.path)", portal: nil)
    #expect(
      result.output == """
        Đã lập cổng thông tin “Trường Tiểu học Hoa Ban” trong thư mục này: 24 tệp.
        Đã có sẵn, giữ nguyên:
          README.md
        Đã thêm:
          .editorconfig
          .gitattributes
          .github/workflows/portal.yml
          .gitignore
          .gitlab-ci.yml
          .vscode/bangtin.code-snippets
          .vscode/bangtin/directive.schema.json
          .vscode/bangtin/event.schema.json
          .vscode/bangtin/opinion.schema.json
          .vscode/bangtin/page.schema.json
          .vscode/bangtin/plan.schema.json
          .vscode/bangtin/post.schema.json
          .vscode/bangtin/site.schema.json
          .vscode/extensions.json
          .vscode/settings.json
          ci/install-bangtin.sh
          ci/publish.sh
          content/directives/2024/09-2024-tt-bgddt.md
          content/pages/cong-khai.md
          content/pages/gioi-thieu.md
          content/pages/lien-he.md
          content/plans/2026-2027.md
          content/posts/2026/11/cong-thong-tin-cua-nha-truong-di-vao-hoat-dong.md
          site.toml


        """ + Self.mind + """
          Ba lệnh tiếp theo:
            bangtin serve
            bangtin new post 'Tin đầu tiên của tôi'
            bangtin quota

          """)
    #expect(try folder.text(of: "README.md") == "của tôi\n")
  }

  @Test("An init that was interrupted is run again, and what it wrote stays")
  func interrupted() throws {
    let folder = try ScratchFolder([
      "content/pages/gioi-thieu.md": "---\ntitle: Của tôi\n---\n", ".gitignore": "/public/\n",
    ])
    let result = try CommandLineRun("init --now 2026-11-21 -C \(folder.path)", portal: nil)
    #expect(
      result.output.contains("giữ nguyên:\n  .gitignore\n  content/pages/gioi-thieu.md\nĐã thêm:\n")
    )
    #expect(try folder.text(of: "content/pages/gioi-thieu.md") == "---\ntitle: Của tôi\n---\n")
    #expect(try folder.text(of: ".gitignore") == "/public/\n")
  }

  @Test(
    "A portal is never touched, nor a folder of other things, nor a file",
    arguments: [
      (
        "init cong",
        """
        lỗi: “cong” đã là một cổng thông tin (có site.toml), nên giữ nguyên mọi thứ
          → thêm tin bằng bangtin new post; lập cổng khác: bangtin init THƯ_MỤC_MỚI

        """
      ),
      (
        "init khac --lang en",
        """
        error: the folder “khac” holds other things (a.docx …); nothing was written
          → choose a new folder: bangtin init hoa-ban

        """
      ),
      (
        "init tep",
        """
        lỗi: “tep” không phải là thư mục
          → chọn thư mục mới: bangtin init hoa-ban

        """
      ),
      (
        "init moi --level dai-hoc",
        """
        lỗi: không có cấp học “dai-hoc”
          → chọn một trong: mam-non, tieu-hoc, thcs, thpt, gdtx

        """
      ),
      (
        "init moi --url ftp://a --lang en",
        """
        error: “ftp://a” cannot be the address of the site
          → write it like https://hoaban.example.edu.vn/

        """
      ),
      (
        "init moi --year 2026-2028",
        """
        lỗi: “2026-2028” không phải là năm học hay năm.
          → Viết năm học như “2020-2021”, năm dương lịch như “2023”.

        """
      ),
      (
        "init moi --name 123!",
        ""
      ),
      (
        "init moi --name …",
        """
        lỗi: “…” không phải là tên trường
          → ghi tên đầy đủ, như Trường Tiểu học Hoa Ban

        """
      ),
    ])
  func refusals(line: String, errors: String) throws {
    let files = [
      "cong/site.toml": "a", "khac/a.docx": "a", "khac/b.docx": "b", "tep": "a",
    ]
    let folder = try ScratchFolder(files)
    let result = try CommandLineRun("\(line) --now 2026-11-21 -C \(folder.path)", portal: nil)
    #expect(result.errors == errors)
    #expect(result.status == (errors.isEmpty ? 0 : 2))
    for (path, text) in files { #expect(try folder.text(of: path) == text) }
    if !errors.isEmpty {
      #expect(throws: (any Error).self) { try folder.text(of: "moi/README.md") }
    }
  }

  @Test("An end of the answers writes nothing")
  func ends() throws {
    let folder = try ScratchFolder()
    let result = try CommandLineRun(
      "init --now 2026-11-21 -C \(folder.path)", input: "Trường A\n", asksPerson: true, portal: nil)
    #expect(result.errors.hasSuffix("lỗi: chưa trả lời hết các câu hỏi, nên chưa ghi gì\n"))
    #expect(result.status == 2)
    #expect(throws: (any Error).self) { try folder.text(of: "README.md") }
  }
}
