/// What became of a link to another site.
enum LinkAnswer: Sendable, Hashable {
  case fine
  /// Its page stands at another address now, for good.
  case moved(to: String)
  case dead(Reason)
  /// The server wants fewer requests, and none for so many seconds.
  case busy(seconds: Int)
  /// Nothing was learned of it.
  case unasked(Hindrance)

  /// Why a link is dead.
  enum Reason: Sendable, Hashable {
    /// What the server answered.
    case status(Int)
    case failure(Failure)
  }

  /// Why no server answered, or none that makes sense.
  enum Failure: String, Sendable, CaseIterable {
    case unknownHost = "unknown-host"
    case noConnection = "no-connection"
    case outOfTime = "out-of-time"
    case certificate
    case endlessRedirects = "endless-redirects"
    case strangeRedirect = "strange-redirect"
    case noAnswer = "no-answer"
  }

  /// Why a link was not looked at.
  enum Hindrance: String, Sendable, CaseIterable {
    /// Its host is this machine, or one of a network inside.
    case insideNetwork = "inside-network"
    /// The server does not answer programs (403).
    case refused
    /// It is no address that a server could be asked for.
    case unreadable
    /// The person stopped before its turn.
    case stopped
  }
}

extension LinkAnswer {
  /// For how long it holds, in seconds; nothing where it is not kept.
  var lifetime: Int64? {
    let day: Int64 = 86_400
    return switch self {
    case .fine, .moved: 7 * day
    case .dead, .unasked(.refused): day
    case .busy(let seconds): Int64(seconds)
    case .unasked: nil
    }
  }

  /// Two words for a line of a file; the second may be empty.
  var code: (word: String, detail: String) {
    switch self {
    case .fine: ("fine", "")
    case .moved(let address): ("moved", address)
    case .dead(.status(let status)): ("status", String(status))
    case .dead(.failure(let failure)): ("failure", failure.rawValue)
    case .busy(let seconds): ("busy", String(seconds))
    case .unasked(let hindrance): ("unasked", hindrance.rawValue)
    }
  }

  /// The answer behind two such words.
  init?(word: String, detail: String) {
    switch word {
    case "fine": self = .fine
    case "moved": self = .moved(to: detail)
    case "status":
      guard let status = Int(detail) else { return nil }
      self = .dead(.status(status))
    case "failure":
      guard let failure = Failure(rawValue: detail) else { return nil }
      self = .dead(.failure(failure))
    case "busy":
      guard let seconds = Int(detail) else { return nil }
      self = .busy(seconds: seconds)
    case "unasked":
      guard let hindrance = Hindrance(rawValue: detail) else { return nil }
      self = .unasked(hindrance)
    default: return nil
    }
  }
}
