package import Templates

/// The shapes of what is the same on every page; themes find it beneath the page's own names.
extension Shapes {
  /// A person with a position.
  package static let person = Shape("person", ["name": .text, "position": .text])

  /// `site`: the school and its portal.
  package static let site = Shape(
    "site",
    [
      "title": .text,
      "description": .text,
      "language": .text,
      "homeURL": .text,
      "newsURL": .text,
      "archiveURL": .text,
      "planURL": .text,
      "calendarURL": .text,
      "searchURL": .text,
      "completenessURL": .text,  // absent where there is no register
      "disclosuresURL": .text,  // absent where nothing must be disclosed
      "feedURL": .text,
      "contentPolicy": .html,  // what a page may load, for the head
      "governingBody": .text,
      "address": .text,
      "phone": .text,
      "email": .text,
      "leader": .record(person),
      "spokesperson": .record(person),
    ])
}
