package import Diagnostics
import Glibc

extension FileError {
  /// The refusal as a sentence.
  package var message: Message {
    let (vi, en) = action
    let reason = reason
    return Message(
      vi: "không \(vi) \(path): \(reason.vi)", en: "cannot \(en) \(path): \(reason.en)")
  }

  /// What to do about it, where there is something to say.
  package var hint: Message? {
    switch cause {
    case .system(ENOSPC), .system(EDQUOT):
      Message(vi: "Giải phóng bớt dung lượng rồi chạy lại.", en: "Free some space and run again.")
    case .system(EACCES), .system(EPERM):
      Message(
        vi: "Kiểm tra quyền của thư mục và của tài khoản đang chạy lệnh.",
        en: "Check the permissions of the folder and of the account that runs the command.")
    case .system(EMFILE), .system(ENFILE):
      Message(
        vi: "Tăng giới hạn số tệp được mở (ulimit -n) rồi chạy lại.",
        en: "Raise the limit of open files (ulimit -n) and run again.")
    case .system(ENAMETOOLONG):
      Message(vi: "Đặt tên tệp ngắn hơn.", en: "Choose a shorter file name.")
    case .changedMeanwhile:
      Message(
        vi: "Chờ tệp được lưu hoặc chép xong rồi chạy lại.",
        en: "Wait until it has been saved or copied, then run again.")
    case .system(EROFS):
      Message(
        vi: "Chọn một nơi ghi được, hoặc gắn lại ổ đĩa ở chế độ cho ghi, rồi chạy lại.",
        en:
          "Choose a place that can be written to, or mount the file system writable, and run again."
      )
    case .system(EIO):
      Message(
        vi: "Sao lưu dữ liệu và kiểm tra ổ đĩa trước khi chạy lại.",
        en: "Back up your data and have the device checked before you run again.")
    case .locked:
      Message(
        vi: "Chờ lệnh kia xong rồi chạy lại.", en: "Wait until it has finished, then run again.")
    case .tooManyWatches:
      Message(
        vi: "Nâng giới hạn rồi chạy lại: sudo sysctl fs.inotify.max_user_watches=524288"
          + " fs.inotify.max_user_instances=512",
        en: "Raise the limit and run again: sudo sysctl fs.inotify.max_user_watches=524288"
          + " fs.inotify.max_user_instances=512")
    default: nil
    }
  }

  private var action: (vi: String, en: String) {
    switch operation {
    case .open: ("mở được", "open")
    case .read: ("đọc được", "read")
    case .write: ("ghi được", "write")
    case .list: ("liệt kê được", "list")
    case .inspect: ("xem được thông tin của", "inspect")
    case .makeFolder: ("tạo được thư mục", "make the folder")
    case .remove: ("xoá được", "remove")
    case .rename: ("đổi được tên", "rename")
    case .link: ("tạo được liên kết", "link")
    case .copy: ("sao chép được", "copy")
    case .lock: ("khoá được", "lock")
    case .exchange: ("tráo được", "exchange")
    case .sync: ("ghi xuống đĩa được", "sync")
    case .resolve: ("tìm được", "find")
    case .changeMode: ("đặt được quyền cho", "set the mode of")
    case .run: ("chạy được", "run")
    case .watch: ("theo dõi được", "watch")
    }
  }

  private var reason: Message {
    switch cause {
    case .system(let code): Self.reason(of: code)
    case .notAFile: Message(vi: "không phải là tệp thường", en: "it is not a regular file")
    case .tooLarge(let limit):
      Message(vi: "tệp lớn hơn \(limit) byte", en: "the file is larger than \(limit) bytes")
    case .changedMeanwhile:
      Message(
        vi: "tệp bị thay đổi trong lúc đang đọc", en: "it was changed while it was read")
    case .locked(let holder?):
      Message(
        vi: "một lệnh bangtin khác đang chạy (tiến trình \(holder))",
        en: "another bangtin is running (process \(holder))")
    case .locked(nil):
      Message(vi: "một lệnh bangtin khác đang chạy", en: "another bangtin is running")
    case .tooManyWatches:
      Message(
        vi: "hệ thống không cho theo dõi thêm thư mục nào",
        en: "the system watches no more folders for this account")
    }
  }

  private static func reason(of code: Int32) -> Message {
    switch code {
    case ENOENT: Message(vi: "không có tệp hoặc thư mục này", en: "there is no such file or folder")
    case EACCES, EPERM: Message(vi: "không có quyền", en: "permission denied")
    case ENOSPC: Message(vi: "đĩa đã đầy", en: "the disk is full")
    case EDQUOT: Message(vi: "đã dùng hết dung lượng được cấp", en: "the disk quota is used up")
    case EROFS: Message(vi: "ổ đĩa chỉ cho đọc", en: "the file system is read-only")
    case ENAMETOOLONG: Message(vi: "tên quá dài", en: "the name is too long")
    case EMFILE, ENFILE: Message(vi: "mở quá nhiều tệp cùng lúc", en: "too many files are open")
    case EEXIST: Message(vi: "đã có tệp hoặc thư mục này", en: "it exists already")
    case ENOTDIR:
      Message(
        vi: "một phần của đường dẫn không phải là thư mục", en: "a part of the path is not a folder"
      )
    case EISDIR: Message(vi: "đây là thư mục", en: "it is a folder")
    case ENOTEMPTY: Message(vi: "thư mục không rỗng", en: "the folder is not empty")
    case ELOOP: Message(vi: "liên kết vòng quanh", en: "symbolic links go in a circle")
    case EXDEV:
      Message(vi: "nằm ở hai ổ đĩa khác nhau", en: "the two are on different file systems")
    case EBUSY: Message(vi: "đang được hệ thống sử dụng", en: "it is in use by the system")
    case EIO: Message(vi: "lỗi thiết bị lưu trữ", en: "the storage device failed")
    case EFBIG:
      Message(vi: "tệp quá lớn với ổ đĩa này", en: "the file is too large for this file system")
    default:
      Message(vi: "hệ thống báo lỗi số \(code)", en: "the system reports error \(code)")
    }
  }
}
