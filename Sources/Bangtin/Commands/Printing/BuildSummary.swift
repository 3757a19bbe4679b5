import Building
import Content
import Diagnostics
import Terminal

/// What a build did, for people: counts, fates, where the site is and what to do next.
struct BuildSummary {
  let text: String

  /// The summary of `report`, which took `seconds`.
  init(
    _ report: BuildReport, hostFiles: HostFilesReport? = nil, seconds: Double, language: Language
  ) {
    let hasErrors = report.diagnostics.contains { $0.severity == .error }
    let lines =
      hasErrors
      ? [Self.refusal(report)]
      : [
        Self.work(report, seconds), Self.fates(report), Self.foreign(report),
        hostFiles.map(Self.hosting), Self.next(report),
      ]
    self.text = lines.compactMap { $0?[language] }.map { $0 + "\n" }.joined()
  }

  private static func refusal(_ report: BuildReport) -> Message {
    Message(
      vi:
        "Chưa ghi gì: hãy sửa các lỗi trên rồi chạy lại. Trang cũ trong \(report.output) vẫn nguyên.",
      en: "Nothing was written: mend the errors above and try again. \(report.output) is as it was."
    )
  }

  private static func work(_ report: BuildReport, _ seconds: Double) -> Message {
    let hundredths = Int((max(0, seconds) * 100).rounded())
    let fraction = hundredths % 100 < 10 ? "0\(hundredths % 100)" : "\(hundredths % 100)"
    let whole = hundredths / 100
    func text(_ language: Language) -> [String] {
      [report.pages, report.written, report.unchanged, report.removed].map {
        $0.grouped(in: language)
      }
    }
    let (vi, en) = (text(.vi), text(.en))
    let isIdle = report.written == 0 && report.removed == 0
    return Message(
      vi: isIdle
        ? "Không có gì thay đổi: \(vi[0]) trang, \(vi[2]) tệp giữ nguyên (\(whole),\(fraction) giây)."
        : "Đã dựng \(vi[0]) trang trong \(whole),\(fraction) giây: ghi \(vi[1]) tệp, giữ nguyên \(vi[2]), xóa \(vi[3]).",
      en: isIdle
        ? "Nothing has changed: \(en[0]) pages, \(en[2]) files left as they were (\(whole).\(fraction) s)."
        : "Built \(en[0]) pages in \(whole).\(fraction) s: \(en[1]) files written, \(en[2]) unchanged, \(en[3]) removed."
    )
  }

  private static func fates(_ report: BuildReport) -> Message? {
    let hidden = report.fates.contains { $0.key != .published && $0.value > 0 }
    guard report.fates.contains(where: { $0.value > 0 }) else { return nil }
    let vi = FateCounts(report.fates, in: .vi).text
    let en = FateCounts(report.fates, in: .en).text
    return Message(
      vi: "Tệp nguồn: \(vi)." + (hidden ? " Xem từng tệp và lý do: bangtin status" : ""),
      en: "Sources: \(en)." + (hidden ? " See each with its reason: bangtin status" : ""))
  }

  private static let namedForeignFiles = 5

  private static func foreign(_ report: BuildReport) -> Message? {
    guard !report.foreign.isEmpty else { return nil }
    let names = report.foreign.prefix(namedForeignFiles).map(\.shownSafely).joined(separator: ", ")
    let rest = report.foreign.count - namedForeignFiles
    return Message(
      vi: "Giữ lại tệp không do bangtin tạo trong \(report.output): \(names)"
        + (rest > 0 ? " và \(rest) tệp khác" : ""),
      en: "Kept files in \(report.output) that bangtin did not make: \(names)"
        + (rest > 0 ? " and \(rest) more" : ""))
  }

  private static func hosting(_ report: HostFilesReport) -> Message {
    let written = report.written.joined(separator: ", ")
    let kept = report.kept.joined(separator: ", ")
    let (folder, readme) = (report.folder, "\(report.folder)/README.md")
    let asWritten = Message(
      vi: written.isEmpty
        ? "Cài đặt mẫu cho máy chủ đã có trong \(folder)/"
        : "Cài đặt mẫu cho máy chủ: đã ghi vào \(folder)/ \(written)",
      en: written.isEmpty
        ? "The samples for web servers are already in \(folder)/"
        : "Samples for web servers: written to \(folder)/ \(written)")
    let asKept = Message(
      vi: kept.isEmpty ? "" : "; giữ nguyên tệp khác bản mẫu: \(kept)",
      en: kept.isEmpty ? "" : "; left as they are, unlike the samples: \(kept)")
    return Message(
      vi: "\(asWritten.vi)\(asKept.vi). Tệp nào đặt ở đâu: xem \(readme)",
      en: "\(asWritten.en)\(asKept.en). Which goes where: see \(readme)")
  }

  private static func next(_ report: BuildReport) -> Message {
    let folder = report.output.quotedForShell
    let command = "python3 -m http.server -d \(folder) 8000"
    return Message(
      vi: "Trang nằm trong \(report.output). Xem thử: \(command), rồi mở http://localhost:8000/",
      en: "The site is in \(report.output). To look at it: \(command), then http://localhost:8000/")
  }
}

extension String {
  /// The text as one word of a shell's command line.
  fileprivate var quotedForShell: String {
    let isPlain = utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"), 0x80...:
        true
      default: false
      }
    }
    return isPlain && !isEmpty ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
