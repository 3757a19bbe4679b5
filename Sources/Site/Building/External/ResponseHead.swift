/// The head of a server's answer as curl prints it: the last one, where provisional ones (103) come
/// before.
struct ResponseHead: Sendable, Equatable {
  let status: Int
  /// Where the server sends whoever asks.
  let location: String?
  /// After how many seconds it wants to be asked again, where it says so as a number.
  let retryAfter: Int?

  /// Whether what was asked for stands elsewhere.
  var isRedirect: Bool { [301, 302, 303, 307, 308].contains(status) && location != nil }
  /// Whether it does for good.
  var isPermanent: Bool { status == 301 || status == 308 }

  /// Whether the server wants to be left in peace.
  var isBusy: Bool { status == 429 || status == 503 && retryAfter != nil }

  /// The head at the beginning of `output`.
  init?(_ output: [UInt8]) {
    var status: Int?
    var (location, retryAfter): (String?, Int?) = (nil, nil)
    for line in output.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      if text.hasPrefix("HTTP/") {
        status = text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        (location, retryAfter) = (nil, nil)
      } else if text.isEmpty {
        guard let status, (100..<200).contains(status) else { break }
      } else if let colon = text.firstIndex(of: ":") {
        let value = String(
          text[text.index(after: colon)...].drop { $0 == " " || $0 == "\t" })
        switch text[..<colon].lowercased() {
        case "location": location = value
        case "retry-after": retryAfter = Int(value)
        default: continue
        }
      }
    }
    guard let status else { return nil }
    self.status = status
    self.location = location
    self.retryAfter = retryAfter
  }
}
