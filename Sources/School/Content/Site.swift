/// All of a portal's content as it was read: the value that analysis and pages work on.
package final class Site: Sendable {
  package let settings: Settings
  /// Every list in the order of the source paths.
  package let posts: [Post]
  package let directives: [Directive]
  package let plans: [Plan]
  package let events: [Event]
  package let pages: [Page]
  package let opinion: [OpinionIssue]
  /// The office's register, line by line; empty where there is none.
  package let register: [RegisterEntry]
  /// The files beside content files, by path relative to the project.
  package let files: [String: AttachmentFacts]
  /// What stands in the files that directives and plans list, by the same paths; never those of
  /// internal circulation alone.
  package let texts: [String: AttachmentText]
  /// The clock under which fates are decided.
  package let clock: PublicationClock

  package init(
    settings: Settings, posts: [Post], directives: [Directive], plans: [Plan], events: [Event],
    pages: [Page], opinion: [OpinionIssue], register: [RegisterEntry] = [],
    files: [String: AttachmentFacts], texts: [String: AttachmentText] = [:],
    clock: PublicationClock
  ) {
    self.settings = settings
    self.posts = posts
    self.directives = directives
    self.plans = plans
    self.events = events
    self.pages = pages
    self.opinion = opinion
    self.register = register
    self.files = files
    self.texts = texts
    self.clock = clock
  }
}
