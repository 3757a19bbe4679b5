package import Content

/// Which posts an event has before, during and after.
package struct EventProgress: Sendable {
  /// Where one phase stands.
  package enum State: String, Sendable, Hashable, CaseIterable {
    /// It has a post.
    case covered
    /// Its time has not come, or there is still plenty of it.
    case upcoming
    /// It is time to write.
    case due
    /// Its time is over without a post.
    case missed
    /// The event wants no post of it, and has none.
    case unwanted
  }

  /// One phase of the event.
  package struct PhaseProgress: Sendable {
    package let phase: Event.Phase
    /// Positions in `Site.posts`, the oldest first.
    package let posts: [Int]
    package let isWanted: Bool
    package let state: State
  }

  /// Position in `Site.events`.
  package let position: Int
  package let event: Event
  /// Before, during and after, in this order.
  package let phases: [PhaseProgress]
  /// Days until it starts; negative once it has.
  package let daysLeft: Int

  /// The phase's posts and state.
  package subscript(phase: Event.Phase) -> PhaseProgress {
    switch phase {
    case .before: phases[0]
    case .during: phases[1]
    case .after: phases[2]
    }
  }

  /// The wanted phases that have no post, whether or not their time has come.
  package var missing: [Event.Phase] {
    phases.filter { $0.isWanted && $0.posts.isEmpty }.map(\.phase)
  }

  /// The wanted phases that have no post and whose time it is.
  package var due: [Event.Phase] { phases.filter { $0.state == .due }.map(\.phase) }

  /// The progress of `Site.events[position]`.
  package init(of position: Int, in ledger: PostLedger) {
    let site = ledger.analysis.site
    let event = site.events[position]
    let posts = Dictionary(grouping: ledger.byEvent[event.id, default: []]) {
      event.phase(on: site.posts[$0].date.date)
    }
    self.position = position
    self.event = event
    daysLeft = event.starts.date.dayNumber - ledger.today.dayNumber
    phases = Event.Phase.allCases.map { phase in
      let posts = posts[phase, default: []]
      let isWanted = event.wants.contains(phase)
      let state: State =
        if !posts.isEmpty { .covered } else if !isWanted { .unwanted } else {
          Self.openState(phase, event, ledger.today, warnDays: site.settings.warnDays)
        }
      return PhaseProgress(phase: phase, posts: posts, isWanted: isWanted, state: state)
    }
  }

  /// The state of a wanted phase without a post. One writes before within `warnDays` of the start,
  /// and after within `warnDays` of the end.
  private static func openState(
    _ phase: Event.Phase, _ event: Event, _ today: CalendarDate, warnDays: Int
  ) -> State {
    let (first, last): (CalendarDate, CalendarDate) =
      switch phase {
      case .before:
        (event.starts.date.advanced(by: -max(1, warnDays)), event.starts.date.advanced(by: -1))
      case .during: (event.starts.date, event.ends.date)
      case .after:
        (event.ends.date.advanced(by: 1), event.ends.date.advanced(by: max(1, warnDays)))
      }
    return today < first ? .upcoming : today > last ? .missed : .due
  }

  /// The events that share a day with `period`, the first to start first. Drafts and rejected ones
  /// are left out.
  package static func all(over period: Period, in ledger: PostLedger) -> [EventProgress] {
    let site = ledger.analysis.site
    return site.events.indices
      .filter { position in
        let event = site.events[position]
        let days = event.starts.date...max(event.starts.date, event.ends.date)
        return ledger.analysis.fates.events[position].counts && days.overlaps(period.days)
      }
      .sorted { a, b in
        let (first, second) = (site.events[a], site.events[b])
        return (first.starts, first.id.text) < (second.starts, second.id.text)
      }
      .map { EventProgress(of: $0, in: ledger) }
  }
}
