/// A day and, where one is given, a time of day, in the site's own time.
package struct LocalTime: Sendable, Hashable {
  package let date: CalendarDate
  /// Minutes since midnight, 0 to 1439; absent where only the day is known.
  package let minute: Int?

  package init(_ date: CalendarDate, minute: Int? = nil) {
    self.date = date
    self.minute = minute
  }

  /// The time at `secondsSince1970` (UTC) in a zone `offset` east of Greenwich, to the minute.
  package init(secondsSince1970 seconds: Int, offset: UTCOffset) {
    let minutes = (seconds + offset.minutes * 60).flooredQuotient(by: 60)
    self.date = CalendarDate(dayNumber: minutes.flooredQuotient(by: 1440))
    self.minute = minutes - date.dayNumber * 1440
  }

  /// Seconds since 1970-01-01T00:00Z; a day without a time counts from its midnight.
  package func secondsSince1970(offset: UTCOffset) -> Int {
    (date.dayNumber * 1440 + (minute ?? 0) - offset.minutes) * 60
  }

  /// `07:30`, where a time is given.
  package var clock: String? {
    minute.map { "\(digits($0 / 60, 2)):\(digits($0 % 60, 2))" }
  }

  /// RFC 3339: `2020-11-20T07:30:00+07:00`; a day without a time is its midnight.
  package func timestamp(offset: UTCOffset) -> String {
    "\(date)T\(clock ?? "00:00"):00\(offset)"
  }
}

extension LocalTime: Comparable {
  /// A day without a time comes at its midnight.
  package static func < (a: LocalTime, b: LocalTime) -> Bool {
    (a.date, a.minute ?? 0) < (b.date, b.minute ?? 0)
  }
}

extension LocalTime: CustomStringConvertible {
  /// `2020-11-20` or `2020-11-20T07:30`.
  package var description: String { clock.map { "\(date)T\($0)" } ?? "\(date)" }
}

/// How far east of Greenwich the site's clock stands.
package struct UTCOffset: Sendable, Hashable {
  /// -840 to 840.
  package let minutes: Int

  /// Nothing beyond 14 hours either way.
  package init?(minutes: Int) {
    guard (-840...840).contains(minutes) else { return nil }
    self.minutes = minutes
  }
}

extension UTCOffset: CustomStringConvertible {
  /// `+07:00`.
  package var description: String {
    let size = abs(minutes)
    return "\(minutes < 0 ? "-" : "+")\(digits(size / 60, 2)):\(digits(size % 60, 2))"
  }
}

extension Int {
  /// The quotient rounded towards minus infinity.
  fileprivate func flooredQuotient(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
