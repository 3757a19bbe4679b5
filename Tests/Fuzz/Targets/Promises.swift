import Authoring
import Content
import Diagnostics
import Reading

/// What is promised of every input, held against one; each kind of input has its own extension.
struct Promises {
  /// What was promised and does not hold.
  private(set) var broken: [String] = []

  /// Takes down `promise` unless it `holds`.
  mutating func expect(_ holds: Bool, _ promise: @autoclosure () -> String) {
    if !holds { broken.append(promise()) }
  }

  /// The reader of a small school's files.
  static let reader = ContentReader(settings)

  static let settings: Settings = {
    let toml = """
      title = "Trường TH-THCS Thanh Trường"
      base_url = "https://thanhtruong.example.edu.vn/"
      utc_offset = "+07:00"
      """
    guard
      let settings = ContentReader.settings(path: "site.toml", bytes: Array(toml.utf8)).value
    else { preconditionFailure("these settings are whole") }
    return settings
  }()
}

extension Promises {
  /// Findings lie inside their file and between characters, say something in both languages, and
  /// their edits leave text that is text.
  mutating func keep(of findings: [Diagnostic], in file: String, _ bytes: [UInt8]) {
    let isText = String(validating: bytes, as: UTF8.self) != nil
    for finding in findings {
      let name = finding.id
      expect(finding.place?.file == file, "\(name) is about \(file)")
      expect(!finding.message.vi.isEmpty && !finding.message.en.isEmpty, "\(name) says something")
      for range in [finding.place?.range].compactMap(\.self) + finding.edits.map(\.range) {
        expect(
          range.lowerBound >= 0 && range.upperBound <= bytes.count,
          "\(name) at \(range) lies inside \(bytes.count) bytes")
        if isText {
          expect(
            Self.isBoundary(range.lowerBound, in: bytes)
              && Self.isBoundary(range.upperBound, in: bytes),
            "\(name) at \(range) lies between characters")
        }
      }
    }
    guard broken.isEmpty, isText else { return }
    let mended = MendedText(bytes, after: findings.flatMap(\.edits))
    expect(String(validating: mended.bytes, as: UTF8.self) != nil, "edits leave text")
  }

  /// Whether no scalar is cut at `offset`.
  static func isBoundary(_ offset: Int, in bytes: [UInt8]) -> Bool {
    offset >= bytes.count || offset < 0 || bytes[offset] & 0xC0 != 0x80
  }

  /// Whether `range` lies inside `bytes` and cuts no scalar.
  static func lies(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= bytes.count
      && isBoundary(range.lowerBound, in: bytes) && isBoundary(range.upperBound, in: bytes)
  }
}
