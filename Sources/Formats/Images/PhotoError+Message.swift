package import Diagnostics

extension PhotoError {
  /// What is wrong, for the person who put the picture there.
  package var message: Message {
    switch self {
    case .notIncluded:
      Message(
        vi: "Bản bangtin này không kèm phần xử lý ảnh.",
        en: "This bangtin was built without its part for photos.")
    case .notAPicture:
      Message(
        vi: "Tệp này không phải ảnh JPEG, PNG, WebP hay GIF, dù tên tệp có đuôi gì.",
        en: "This file is no JPEG, PNG, WebP or GIF picture, whatever its name ends in.")
    case .cutShort(let place):
      Message(
        vi: "Ảnh bị cụt: tệp hết ở byte \(place) khi ảnh còn dở dang.",
        en: "The picture is cut short: the file ends at byte \(place), before the picture does.")
    case .damaged(let place):
      Message(
        vi: "Ảnh bị hỏng: không đọc tiếp được từ khoảng byte \(place).",
        en: "The picture is damaged: it cannot be read on from about byte \(place).")
    case .tooLarge(let width, let height, let megapixels):
      Message(
        vi: "Ảnh quá lớn: \(width) × \(height) điểm ảnh, vượt mức \(megapixels) triệu.",
        en: "The picture is too large: \(width) × \(height) pixels, above \(megapixels) million.")
    case .unsupported(let format):
      Message(
        vi: "Ảnh \(format.name) này thuộc loại hiếm mà bangtin chưa đọc được.",
        en: "This is a rare kind of \(format.name) that bangtin does not read.")
    case .notWritten(let format):
      Message(
        vi: "Không tạo được bản thu nhỏ \(format.name) của ảnh này.",
        en: "A smaller \(format.name) of this picture cannot be made.")
    case .outOfMemory:
      Message(
        vi: "Máy không đủ bộ nhớ để xử lý ảnh này.",
        en: "This machine has too little memory for this picture.")
    }
  }

  /// What to do next.
  package var hint: Message? {
    switch self {
    case .notIncluded:
      Message(
        vi: "Biên dịch lại với --traits Photos.",
        en: "Build it again with --traits Photos.")
    case .notAPicture, .unsupported:
      Message(
        vi: "Mở ảnh bằng phần mềm xem ảnh rồi lưu lại thành JPEG hoặc PNG.",
        en: "Open it in a picture viewer and save it as JPEG or PNG.")
    case .cutShort, .damaged:
      Message(
        vi: "Chép lại ảnh từ máy chụp hoặc tải lại tệp gốc: lần chép trước có thể đã dở dang.",
        en: "Copy it again from the camera, or download the original again: the last copy may not"
          + " have been finished.")
    case .tooLarge:
      Message(
        vi: "Thu nhỏ ảnh trước khi đăng: chiều rộng 4000 điểm ảnh là thừa đủ cho trang web. Cần giữ"
          + " nguyên cỡ thì nâng image_megapixels ở [limits] của site.toml.",
        en: "Make it smaller before publishing: a width of 4000 pixels is plenty for a web page. To"
          + " keep its size, raise image_megapixels in [limits] of site.toml.")
    case .notWritten, .outOfMemory: nil
    }
  }
}

extension PhotoFormat {
  /// The name that people know.
  fileprivate var name: String {
    self == .webp ? "WebP" : rawValue.uppercased()
  }
}
