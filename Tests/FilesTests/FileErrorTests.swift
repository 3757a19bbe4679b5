import Diagnostics
import Files
import Foundation
import Testing

@Suite struct FileErrorTests {
  @Test(
    "A refusal is a sentence in both languages",
    arguments: [
      (
        FileError(.write, "public/index.html", .system(ENOSPC)),
        "không ghi được public/index.html: đĩa đã đầy",
        "cannot write public/index.html: the disk is full",
        "Giải phóng bớt dung lượng rồi chạy lại."
      ),
      (
        FileError(.read, "a.md", .tooLarge(limit: 4)),
        "không đọc được a.md: tệp lớn hơn 4 byte",
        "cannot read a.md: the file is larger than 4 bytes", nil
      ),
      (
        FileError(.open, "a.md", .system(EACCES)), "không mở được a.md: không có quyền",
        "cannot open a.md: permission denied",
        "Kiểm tra quyền của thư mục và của tài khoản đang chạy lệnh."
      ),
      (
        FileError(.read, "a.md", .changedMeanwhile),
        "không đọc được a.md: tệp bị thay đổi trong lúc đang đọc",
        "cannot read a.md: it was changed while it was read",
        "Chờ tệp được lưu hoặc chép xong rồi chạy lại."
      ),
      (
        FileError(.lock, "lock", .locked(by: 12)),
        "không khoá được lock: một lệnh bangtin khác đang chạy (tiến trình 12)",
        "cannot lock lock: another bangtin is running (process 12)",
        "Chờ lệnh kia xong rồi chạy lại."
      ),
      (
        FileError(.watch, "content", .tooManyWatches),
        "không theo dõi được content: hệ thống không cho theo dõi thêm thư mục nào",
        "cannot watch content: the system watches no more folders for this account",
        "Nâng giới hạn rồi chạy lại: sudo sysctl fs.inotify.max_user_watches=524288"
          + " fs.inotify.max_user_instances=512"
      ),
      (
        FileError(.exchange, "public", .system(9999)),
        "không tráo được public: hệ thống báo lỗi số 9999",
        "cannot exchange public: the system reports error 9999", nil
      ),
    ])
  func messages(error: FileError, vi: String, en: String, hint: String?) {
    #expect(error.message == Message(vi: vi, en: en))
    #expect(error.hint?.vi == hint)
  }
}
