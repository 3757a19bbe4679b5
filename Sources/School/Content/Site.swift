/// All of a portal's content as it was read: the value that analysis and pages work on.
package struct Site: Sendable {
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
  /// The clock under which fates are decided.
  package let clock: PublicationClock

  package init(
    settings: Settings, posts: [Post], directives: [Directive], plans: [Plan], events: [Event],
    pages: [Page], opinion: [OpinionIssue], register: [RegisterEntry] = [],
    files: [String: AttachmentFacts], clock: PublicationClock
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
    self.clock = clock
  }
}

/// What is known of a file beside a content file without keeping its bytes.
package struct AttachmentFacts: Sendable, Hashable {
  /// Bytes.
  package let size: Int
  /// By its content, not its name: `application/pdf`.
  package let mediaType: String
  /// Pixels as displayed, after the orientation a camera noted; for pictures only.
  package let pixels: PixelSize?

  package init(size: Int, mediaType: String, pixels: PixelSize?) {
    self.size = size
    self.mediaType = mediaType
    self.pixels = pixels
  }
}

/// The size of a picture.
package struct PixelSize: Sendable, Hashable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}
