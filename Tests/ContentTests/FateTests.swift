import Diagnostics
import Testing

@testable import Content

@Suite("The fate of a text")
struct FateTests {
  let noon = LocalTime(CalendarDate(dayNumber: 18_586), minute: 720)  // 2020-11-20T12:00

  @Test("without a status is published at once")
  func published() {
    #expect(clock().fate(of: Publication()) == Fate(.published))
  }

  @Test("awaits approval without a status where the site requires it")
  func awaiting() {
    let fate = clock(requiresApproval: true).fate(of: Publication())
    #expect(fate.kind == .awaitingApproval)
    #expect(fate.reason?.vi == "chưa ghi status: approved")
    let approved = Publication(status: .approved)
    #expect(clock(requiresApproval: true).fate(of: approved).kind == .published)
  }

  @Test(
    "follows its status",
    arguments: [
      (Status.draft, Fate.Kind.draft), (.review, .awaitingApproval), (.approved, .published),
      (.rejected, .rejected), (.withdrawn, .withdrawn),
    ])
  func status(status: Status, kind: Fate.Kind) {
    let fate = clock().fate(of: Publication(status: status, reason: "trùng nội dung"))
    #expect(fate.kind == kind)
  }

  @Test("carries the reason of a rejection or withdrawal")
  func reason() {
    let fate = clock().fate(of: Publication(status: .withdrawn, reason: "sai tên đội đạt giải"))
    #expect(fate.reason?.vi == "sai tên đội đạt giải")
  }

  @Test("is scheduled until its minute has come")
  func scheduled() {
    let later = LocalTime(noon.date, minute: 721)
    let fate = clock().fate(of: Publication(from: later))
    #expect(fate.kind == .scheduled)
    #expect(fate.reason?.vi == "đăng từ 2020-11-20T12:01")
    #expect(clock().fate(of: Publication(from: noon)).kind == .published)
    #expect(clock(showsFuture: true).fate(of: Publication(from: later)).kind == .published)
  }

  @Test("lasts to the end of its last day")
  func expired() {
    #expect(clock().fate(of: Publication(hideAfter: noon.date)).kind == .published)
    let fate = clock().fate(of: Publication(hideAfter: noon.date.advanced(by: -1)))
    #expect(fate.kind == .expired)
    #expect(fate.reason?.vi == "chỉ đăng đến hết 2020-11-19")
    #expect(fate.counts)
  }

  @Test("of an internal record is internal whatever else it says")
  func `internal`() {
    let publication = Publication(status: .approved, isInternal: true)
    #expect(clock(showsDrafts: true).fate(of: publication).kind == .internal)
  }

  @Test("changes next when it is due or ends")
  func nextChange() {
    let later = LocalTime(noon.date.advanced(by: 3))
    #expect(clock().nextChange(of: Publication(from: later)) == later)
    let midnight = LocalTime(noon.date.advanced(by: 1), minute: 0)
    #expect(clock().nextChange(of: Publication(hideAfter: noon.date)) == midnight)
    #expect(clock().nextChange(of: Publication()) == nil)
  }

  private func clock(
    showsDrafts: Bool = false, showsFuture: Bool = false, requiresApproval: Bool = false
  ) -> PublicationClock {
    PublicationClock(
      now: noon, showsDrafts: showsDrafts, showsFuture: showsFuture,
      requiresApproval: requiresApproval)
  }
}
