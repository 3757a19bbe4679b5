import Files

/// Asks servers whether an address still leads somewhere, with the program curl.
///
/// Links come from many hands and a check may run inside a network: before every request, redirects
/// included, the host is looked up here, refused unless its address is one of the internet's, and
/// curl is told to use that very address, so that no second look-up can name another.
struct LinkInquiry: Sendable {
  let curl: Program
  /// Who asks, for the logs of those who are asked.
  let agent: String
  let turns: HostTurns
  /// The addresses of a host.
  var lookUp: @Sendable (_ host: String) -> [NetworkAddress] = NetworkAddress.addresses

  /// How many redirects are followed.
  private static let mostRedirects = 5
  /// Answers to HEAD that say nothing of GET.
  private static let headIsUnwelcome: Set<Int> = [403, 405, 501]
  /// Bytes of an answer; its head comes first.
  private static let answerLimit = 256 << 10
  /// The peace of a server that asks for it and does not say how long, in seconds; it gets a sixtieth
  /// of it at least and a day at most.
  private static let rest = 3600
  /// Seconds for connecting, and for everything.
  private static let patience = (connecting: 10, all: 20)

  /// What became of `address`.
  func answer(at address: WebAddress) throws(FileError) -> LinkAnswer {
    var here = address
    var heir: WebAddress?
    var isLasting = true
    for _ in 0...Self.mostRedirects {
      let head: ResponseHead
      switch try ask(here) {
      case .answer(let answer): return answer
      case .head(let found): head = found
      }
      guard head.isRedirect, let location = head.location else {
        return answer(for: head.status, heir: heir)
      }
      guard let next = here.following(location) else {
        return .dead(.failure(.strangeRedirect))
      }
      isLasting = isLasting && head.isPermanent
      if isLasting { heir = next }
      here = next
    }
    return .dead(.failure(.endlessRedirects))
  }

  private func answer(for status: Int, heir: WebAddress?) -> LinkAnswer {
    switch status {
    // A page behind a password is there.
    case 200..<400, 401, 407: heir.map { .moved(to: $0.text) } ?? .fine
    case 403: .unasked(.refused)
    default: .dead(.status(status))
    }
  }

  /// What came of one address.
  private enum Reply {
    case head(ResponseHead)
    /// That no server could say more.
    case answer(LinkAnswer)
  }

  private func ask(_ address: WebAddress) throws(FileError) -> Reply {
    let known = lookUp(address.host.filter { $0 != "[" && $0 != "]" })
    guard !known.isEmpty else { return .answer(.dead(.failure(.unknownHost))) }
    // One address inside is enough to ask none of them.
    guard known.allSatisfy(\.isPublic) else { return .answer(.unasked(.insideNetwork)) }
    let first = try request(address, at: known, "--head")
    guard case .head(let head) = first, Self.headIsUnwelcome.contains(head.status) else {
      return first
    }
    return try request(address, at: known, "--include")
  }

  /// One request, when it is the host's turn.
  private func request(
    _ address: WebAddress, at known: [NetworkAddress], _ method: String
  ) throws(FileError) -> Reply {
    let run = try turns(address.host) { () throws(FileError) in
      try curl.run(
        Self.arguments(for: address, at: known, method, agent: agent),
        limits: Program.Limits(seconds: Double(Self.patience.all + 5), output: Self.answerLimit))
    }
    guard let run else {
      return .answer(
        turns.closed(address.host).map { .busy(seconds: $0) } ?? .unasked(.stopped))
    }
    guard let head = ResponseHead(run.output) else {
      return .answer(.dead(.failure(Self.failure(run.end))))
    }
    guard head.isBusy else { return .head(head) }
    // Nobody waits here: a later run asks again.
    let seconds = min(max(head.retryAfter ?? Self.rest, Self.rest / 60), Self.rest * 24)
    turns.close(address.host, for: seconds)
    return .answer(.busy(seconds: seconds))
  }

  /// What curl is told. `--disable` comes first: nobody's .curlrc has a say.
  static func arguments(
    for address: WebAddress, at known: [NetworkAddress], _ method: String, agent: String
  ) -> [String] {
    let pinned = known.map(\.text).joined(separator: ",")
    return [
      "--disable", method, "--silent", "--globoff", "--noproxy", "*", "--proto", "=http,https",
      "--connect-timeout", String(patience.connecting), "--max-time", String(patience.all),
      "--user-agent", agent, "--resolve", "\(address.host):\(address.port):\(pinned)",
      "--url", address.text,
    ]
  }

  /// What curl's exit status means.
  private static func failure(_ end: Program.End) -> LinkAnswer.Failure {
    switch end {
    case .exited(6): .unknownHost
    case .exited(7): .noConnection
    case .exited(28), .outOfTime: .outOfTime
    case .exited(35), .exited(51), .exited(58), .exited(60), .exited(83): .certificate
    default: .noAnswer
    }
  }
}
