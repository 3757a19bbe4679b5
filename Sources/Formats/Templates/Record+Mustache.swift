import Markup

/// How templates look at a value.
extension Record.Value {
  /// Nothing, `false`, zero, empty texts and empty lists are falsy.
  var isTruthy: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .html(let html): !html.isEmpty
    case .flag(let flag): flag
    case .number(let number): number != 0
    case .record: true
    case .list(let records): !records.isEmpty
    case .open(let value): value.isTruthy
    case .absent: false
    }
  }

  /// Whether it may begin an address.
  var isSafeAddress: Bool {
    switch self {
    case .text(let text): Address.isSafe(text.utf8.span)
    case .open(let value): value.printed.map { Address.isSafe($0.utf8.span) } ?? true
    default: true
    }
  }

  /// What a section repeats its body for.
  var items: [Record.Value] {
    switch self {
    case .list(let records): records.map { .record($0) }
    case .open(let value): value.items.map { .open($0) }
    default: isTruthy ? [self] : []
    }
  }
}

extension [UInt8] {
  /// Appends `value` where an address begins, unless it is not safe to follow.
  mutating func append(address value: Record.Value) {
    if value.isSafeAddress { append(value) }
  }

  /// Appends `value` as a tag writes it: HTML as it is, all else escaped.
  mutating func append(_ value: Record.Value) {
    switch value {
    case .text(let text): appendEscaped(text)
    case .html(let html): self += html
    case .number(let number): append(String(number))
    case .open(let value):
      if let text = value.printed { appendEscaped(text) }
    case .flag, .record, .list, .absent: break
    }
  }
}
