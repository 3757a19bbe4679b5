/// What is told of an XML document while it is read. Names come without their prefix: no two
/// elements that matter here differ in it alone.
protocol XMLHandler {
  mutating func start(_ name: String, _ attributes: XMLAttributes)
  mutating func end(_ name: String)
  /// A piece of text; a text may come in several.
  mutating func text(_ bytes: [UInt8])
}

/// The attributes of one element.
struct XMLAttributes {
  private let values: [(name: String, value: String)]

  init(_ values: [(name: String, value: String)]) {
    self.values = values
  }

  /// The value of the attribute called `name`, whatever its prefix.
  subscript(name: String) -> String? { values.first { $0.name == name }?.value }
}

/// What stands in an element of one name, where the document has only one that matters: the number
/// of pages, say.
struct SingleTextHandler: XMLHandler {
  /// The element.
  let name: String
  private(set) var found: [UInt8] = []
  private var isInside = false

  init(_ name: String) {
    self.name = name
  }

  mutating func start(_ name: String, _ attributes: XMLAttributes) { isInside = name == self.name }

  mutating func end(_ name: String) { isInside = false }

  mutating func text(_ bytes: [UInt8]) {
    if isInside, found.count < 64 { found += bytes }
  }
}

/// The relations of a part of a package (OPC, part 2, section 8.5): what belongs to it, and where.
struct RelationHandler: XMLHandler {
  /// By the last part of the type's name: `officeDocument`.
  private(set) var byType: [String: String] = [:]
  private(set) var byID: [String: String] = [:]

  mutating func start(_ name: String, _ attributes: XMLAttributes) {
    guard name == "Relationship", attributes["TargetMode"] != "External",
      let target = attributes["Target"], let type = attributes["Type"]
    else { return }
    let kind = type.split(separator: "/").last.map(String.init) ?? type
    if byType[kind] == nil { byType[kind] = target }
    if let id = attributes["Id"] { byID[id] = target }
  }

  mutating func end(_ name: String) {}

  mutating func text(_ bytes: [UInt8]) {}
}
