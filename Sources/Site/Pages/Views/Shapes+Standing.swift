package import Templates

/// The shapes of where a directive stands and what it has to do with others.
extension Shapes {
  /// Another directive, in a list of relations.
  package static let relatedDirective = Shape(
    "relatedDirective",
    [
      "title": .text,  // Kế hoạch số 812/KH-PGDĐT
      "url": .text,  // absent where the archive does not hold it
      "isCurrent": .flag,  // this and the next as in every link
      "isExternal": .flag,
      "issued": .record(date),
      "subject": .text,
      "mark": .text,  // Đã được thay thế …; absent while it is in force
    ])

  /// A title with what is listed below it: relations of a directive.
  package static let relation = Shape(
    "relation", ["title": .text, "items": .list(relatedDirective)])

  /// A directive within a sentence: what stands before it, its name, what stands behind it.
  package static let mention = Shape(
    "mention",
    [
      "before": .text,  // a comma, “và” or nothing
      "title": .text,
      "url": .text,  // absent where the archive does not hold it
      "after": .text,  // “ ngày 10/09/2021”
    ])

  /// A sentence that may name directives at its end.
  package static let statement = Shape(
    "statement", ["text": .text, "documents": .list(mention), "end": .text])

  /// What readers must know before they follow a directive.
  package static let banner = Shape(
    "banner",
    [
      "title": .text,  // Đã được thay thế
      "isInForce": .flag,
      "statements": .list(statement),
    ])
}
