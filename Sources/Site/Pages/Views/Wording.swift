import Analysis
import Content
import Diagnostics

/// The words that view models print, in the site's language. What a theme's own text says stands in
/// its strings instead.
struct Wording: Sendable {
  let language: Language

  /// The one of both texts that is in the site's language.
  func callAsFunction(_ vi: String, _ en: String) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}

// MARK: Dates

extension Wording {
  /// Thứ Sáu, 20/11/2020.
  func long(_ date: CalendarDate) -> String {
    let vi = ["Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"]
    let en = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    let weekday = date.weekday
    let name = weekday == 7 ? "Chủ nhật" : "Thứ \(vi[weekday - 1])"
    return "\(self(name, en[weekday - 1])), \(short(date))"
  }

  /// 20/11/2020; in English 20 November 2020.
  func short(_ date: CalendarDate) -> String {
    self(date.slashed, "\(date.day) \(monthName(date.month)) \(date.year)")
  }

  /// As precise as the paper: 05/9/2020, tháng 9/2020, năm 2020.
  func text(_ date: PartialDate) -> String {
    switch date {
    case .day(let day): short(day)
    case .month(let month):
      self("tháng \(month.month)/\(month.year)", "\(monthName(month.month)) \(month.year)")
    case .year(let year): self("năm \(year)", "\(year)")
    }
  }

  /// Tháng 9/2020.
  func title(_ month: YearMonth) -> String {
    self("Tháng \(month.month)/\(month.year)", "\(monthName(month.month)) \(month.year)")
  }

  /// Th 11; in English Nov.
  func badge(_ month: Int) -> String { self("Th \(month)", String(monthName(month).prefix(3))) }

  /// Năm học 2020-2021, Năm 2023.
  func title(_ period: PlanPeriod) -> String {
    switch period {
    case .schoolYear: self("Năm học \(period)", "School year \(period)")
    case .calendarYear: self("Năm \(period)", "\(period)")
    }
  }

  private func monthName(_ month: Int) -> String {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ][month - 1]
  }
}

// MARK: Directives

extension Wording {
  func name(_ type: DocumentType) -> String { self(type.name, type.englishName) }

  func name(_ direction: Direction) -> String {
    switch direction {
    case .incoming: self("Văn bản đến", "Incoming")
    case .outgoing: self("Văn bản đi", "Outgoing")
    case .internal: self("Văn bản nội bộ", "Internal")
    }
  }

  func name(_ urgency: Urgency) -> String {
    switch urgency {
    case .urgent: self("Khẩn", "Urgent")
    case .veryUrgent: self("Thượng khẩn", "Very urgent")
    case .express: self("Hỏa tốc", "Express")
    }
  }
}

// MARK: Plans and files

extension Wording {
  func name(_ level: SchoolLevel) -> String {
    switch level {
    case .kindergarten: self("Mầm non", "Kindergarten")
    case .primary: self("Tiểu học", "Primary")
    case .lowerSecondary: self("Trung học cơ sở", "Lower secondary")
    case .upperSecondary: self("Trung học phổ thông", "Upper secondary")
    case .continuing: self("Giáo dục thường xuyên", "Continuing education")
    }
  }

  func name(_ page: PlanPage) -> String {
    switch page {
    case .topics: self("Nội dung truyền thông", "Topics")
    case .results: self("Kết quả thực hiện", "Results")
    case .text: self("Toàn văn", "Full text")
    }
  }

  func name(_ phase: Event.Phase) -> String {
    switch phase {
    case .before: self("Trước sự kiện", "Before")
    case .during: self("Trong sự kiện", "During")
    case .after: self("Sau sự kiện", "After")
    }
  }

  /// Nothing while the item stands as planned.
  func name(_ status: PlanItem.Status) -> String? {
    switch status {
    case .planned: nil
    case .postponed: self("Hoãn", "Postponed")
    case .cancelled: self("Hủy", "Cancelled")
    }
  }

  /// What became of an item of the monthly table; nothing where it was called off.
  func result(of progress: ItemProgress) -> String? {
    let missing = progress.missing
    switch progress.status {
    case .covered where progress.posts.isEmpty: return nil
    case .covered where progress.posts == progress.late:
      return self("Đã có tin, muộn", "Covered, late")
    case .covered: return self("Đã có tin", "Covered")
    case .due:
      return self("Trong tháng, còn thiếu \(missing) tin", "This month, \(missing) wanting")
    case .missed: return self("Hết tháng, thiếu \(missing) tin", "Month over, \(missing) wanting")
    case .upcoming: return self("Chưa đến tháng", "Not yet due")
    case .postponed, .cancelled: return nil
    }
  }

  func name(_ state: QuotaResult.State) -> String {
    switch state {
    case .met: self("Đạt", "Met")
    case .missed: self("Không đạt", "Missed")
    case .onTrack: self("Đang thực hiện", "On track")
    case .due: self("Sắp hết hạn", "Due")
    case .upcoming: self("Chưa đến kỳ", "Upcoming")
    }
  }

  /// 12 tin, bài.
  func posts(_ count: Int) -> String {
    self("\(grouped(count)) tin, bài", count == 1 ? "1 post" : "\(grouped(count)) posts")
  }

  /// 12 văn bản.
  func directives(_ count: Int) -> String {
    self("\(grouped(count)) văn bản", count == 1 ? "1 document" : "\(grouped(count)) documents")
  }

  /// 12.345 in Vietnamese, 12,345 in English.
  func grouped(_ count: Int) -> String {
    let plain = String(count)
    var text = ""
    for (place, digit) in plain.enumerated() {
      if place > 0, (plain.count - place) % 3 == 0 { text += self(".", ",") }
      text.append(digit)
    }
    return text
  }

  /// 820 byte, 120 KB, 1,4 MB.
  func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1000: return self("\(bytes) byte", "\(bytes) bytes")
    case ..<1_000_000: return "\((bytes + 500) / 1000) KB"
    default:
      let tenths = (bytes + 50_000) / 100_000
      return "\(tenths / 10)\(self(",", "."))\(tenths % 10) MB"
    }
  }

  /// 3 trang.
  func pages(_ count: Int) -> String {
    self("\(grouped(count)) trang", count == 1 ? "1 page" : "\(grouped(count)) pages")
  }

  /// What sort of file a media type is.
  func fileType(_ mediaType: String) -> String {
    switch mediaType {
    case "application/pdf": "PDF"
    case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "application/msword":
      "Word"
    case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "application/vnd.ms-excel":
      "Excel"
    case "application/vnd.openxmlformats-officedocument.presentationml.presentation":
      "PowerPoint"
    case "application/vnd.oasis.opendocument.text": "ODT"
    case "application/zip": "ZIP"
    case "text/csv": "CSV"
    case let type where type.hasPrefix("image/"): self("Ảnh", "Picture")
    case let type where type.hasPrefix("text/"): self("Văn bản thuần", "Text")
    default: self("Tệp", "File")
    }
  }
}
