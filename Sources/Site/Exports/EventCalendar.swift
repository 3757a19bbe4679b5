package import Content
import Markup

/// Events as iCalendar (RFC 5545).
package struct EventCalendar: Sendable {
  /// One event.
  package struct Entry: Sendable {
    /// Unique and permanent: `su-kien-khai-giang-2020@host`.
    package let uid: String
    package let title: String
    package let starts: LocalTime
    /// Its last moment, or its last day.
    package let ends: LocalTime
    package let place: String?
    package let description: String?
    /// Absolute.
    package let url: String
    /// Whether it leaves the day free: a plan's item for a month does.
    package let isBackground: Bool

    package init(
      uid: String, title: String, starts: LocalTime, ends: LocalTime, place: String?,
      description: String?, url: String, isBackground: Bool
    ) {
      self.uid = uid
      self.title = title
      self.starts = starts
      self.ends = ends
      self.place = place
      self.description = description
      self.url = url
      self.isBackground = isBackground
    }
  }

  package let title: String
  package let offset: UTCOffset
  package let entries: [Entry]

  package init(title: String, offset: UTCOffset, entries: [Entry]) {
    self.title = title
    self.offset = offset
    self.entries = entries
  }

  /// The calendar as a file.
  package var ics: [UInt8] {
    var ics = ICSWriter()
    ics.component("VCALENDAR") { ics in
      ics.property("VERSION", raw: "2.0")
      ics.property("PRODID", raw: "-//bangtin//bangtin//VI")
      ics.property("CALSCALE", raw: "GREGORIAN")
      ics.property("METHOD", raw: "PUBLISH")
      ics.property("X-WR-CALNAME", text: title)
      for entry in entries { write(entry, to: &ics) }
    }
    return ics.bytes
  }

  private func write(_ entry: Entry, to ics: inout ICSWriter) {
    ics.component("VEVENT") { ics in
      ics.property("UID", text: entry.uid)
      // The event's own day: the clock must not reach the output.
      ics.property("DTSTAMP", raw: universal(LocalTime(entry.starts.date)))
      if entry.starts.minute == nil {
        ics.property("DTSTART;VALUE=DATE", raw: basic(entry.starts.date))
        ics.property("DTEND;VALUE=DATE", raw: basic(entry.ends.date.advanced(by: 1)))
      } else {
        ics.property("DTSTART", raw: universal(entry.starts))
        if entry.ends.minute != nil, entry.ends > entry.starts {
          ics.property("DTEND", raw: universal(entry.ends))
        } else if entry.ends.date > entry.starts.date {
          ics.property("DTEND", raw: universal(LocalTime(entry.ends.date.advanced(by: 1))))
        }
      }
      ics.property("SUMMARY", text: entry.title)
      if let place = entry.place { ics.property("LOCATION", text: place) }
      if let description = entry.description { ics.property("DESCRIPTION", text: description) }
      ics.property("URL", raw: entry.url)
      if entry.isBackground { ics.property("TRANSP", raw: "TRANSPARENT") }
    }
  }

  /// `20201120`.
  private func basic(_ date: CalendarDate) -> String {
    digits(date.year, 4) + digits(date.month, 2) + digits(date.day, 2)
  }

  /// `20201120T003000Z`.
  private func universal(_ time: LocalTime) -> String {
    guard let greenwich = UTCOffset(minutes: 0) else { return basic(time.date) }
    let seconds = time.secondsSince1970(offset: offset)
    let there = LocalTime(secondsSince1970: seconds, offset: greenwich)
    let minute = there.minute ?? 0
    return "\(basic(there.date))T\(digits(minute / 60, 2))\(digits(minute % 60, 2))00Z"
  }
}
