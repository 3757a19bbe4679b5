import Files
import Glibc
import SampleSites
import Testing

/// What is said when the machine fails a build, as printed.
@Suite("The messages of a machine that fails")
struct FaultMessageTests {
  let portal: DisturbedPortal
  init() throws {
    portal = try DisturbedPortal([
      "content/posts/a.md": "---\ntitle: Tin\ndate: 2025-11-20\n---\nMột.\n"
    ])
  }

  private static let arguments = "build --now 2025-11-21T08:00"

  /// What a first build prints when a call named `name` fails with `code` at `path`.
  private func message(_ code: Int32, at name: String, of path: String, in language: String) throws
    -> String
  {
    let arguments = "\(Self.arguments) --lang \(language)"
    try forgetBuilds()
    let calls = try portal.calls(of: arguments)
    let number = try #require(
      calls.firstIndex { $0.name == name && $0.path == "\(portal.path)/\(path)" })
    try forgetBuilds()
    let run = try portal.run(arguments, meeting: (.fails(code), at: number + 1))
    #expect(run.end == .exited(3))
    return run.complaints.replacing(portal.path, with: "…")
  }

  /// What an earlier build has left changes which calls the next one makes.
  private func forgetBuilds() throws {
    for built in ["public", ".public.bangtin", ".bangtin", "content/addresses.txt"] {
      try Folder(at: portal.path).removeAll(built)
    }
  }

  @Test(
    "say what, where and what to do next, in both languages",
    arguments: [
      (
        ENOSPC,
        """
        lỗi: không ghi được …/.public.bangtin/spare/index.html: đĩa đã đầy
          → Giải phóng bớt dung lượng rồi chạy lại.

        """,
        """
        error: cannot write …/.public.bangtin/spare/index.html: the disk is full
          → Free some space and run again.

        """
      ),
      (
        EROFS,
        """
        lỗi: không ghi được …/.public.bangtin/spare/index.html: ổ đĩa chỉ cho đọc
          → Chọn một nơi ghi được, hoặc gắn lại ổ đĩa ở chế độ cho ghi, rồi chạy lại.

        """,
        """
        error: cannot write …/.public.bangtin/spare/index.html: the file system is read-only
          → Choose a place that can be written to, or mount the file system writable, and run again.

        """
      ),
      (
        EIO,
        """
        lỗi: không ghi được …/.public.bangtin/spare/index.html: lỗi thiết bị lưu trữ
          → Sao lưu dữ liệu và kiểm tra ổ đĩa trước khi chạy lại.

        """,
        """
        error: cannot write …/.public.bangtin/spare/index.html: the storage device failed
          → Back up your data and have the device checked before you run again.

        """
      ),
      (
        EMFILE,
        """
        lỗi: không ghi được …/.public.bangtin/spare/index.html: mở quá nhiều tệp cùng lúc
          → Tăng giới hạn số tệp được mở (ulimit -n) rồi chạy lại.

        """,
        """
        error: cannot write …/.public.bangtin/spare/index.html: too many files are open
          → Raise the limit of open files (ulimit -n) and run again.

        """
      ),
    ])
  func writing(code: Int32, vi: String, en: String) throws {
    let page = ".public.bangtin/spare/index.html"
    #expect(try message(code, at: "openat", of: page, in: "vi") == vi)
    #expect(try message(code, at: "openat", of: page, in: "en") == en)
  }

  @Test("name the build that is at work already")
  func locked() throws {
    try portal.run("\(Self.arguments) --lang vi")
    let before = try portal.picture(of: "public")
    try portal.folder.write("content/posts/b.md", "---\ntitle: Tin\ndate: 2025-11-20\n---\nHai.\n")
    let lock = try FileLock(at: "\(portal.path)/.public.bangtin/lock")
    let run = try portal.run("\(Self.arguments) --lang vi")
    _ = consume lock
    #expect(run.end == .exited(3))
    #expect(
      run.complaints.replacing(portal.path, with: "…") == """
        lỗi: không khoá được …/.public.bangtin/lock: một lệnh bangtin khác đang chạy (tiến trình \(getpid()))
          → Chờ lệnh kia xong rồi chạy lại.

        """)
    #expect(try portal.picture(of: "public") == before)
  }

  @Test("do not blame the person for a folder that the machine cannot open")
  func root() throws {
    let run = try portal.run("\(Self.arguments) --lang vi", meeting: (.fails(EIO), at: 1))
    #expect(run.end == .exited(3))
    #expect(
      run.complaints.replacing(portal.path, with: "…") == """
        lỗi: không mở được …: lỗi thiết bị lưu trữ
          → Sao lưu dữ liệu và kiểm tra ổ đĩa trước khi chạy lại.

        """)
  }
}
