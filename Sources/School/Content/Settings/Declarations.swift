/// Whoever writes and is counted (bộ phận: tổ, đoàn thể, phòng chuyên môn).
package struct Department: Sendable, Hashable {
  package let id: ID<Department>
  package let name: String
  /// As plans abbreviate it.
  package let aliases: [String]
  package let lead: String?
  package let contact: String?

  package init(
    id: ID<Department>, name: String, aliases: [String], lead: String?, contact: String?
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.lead = lead
    self.contact = contact
  }
}

/// A person posts and plans name.
package struct Person: Sendable, Hashable {
  /// As posts and plans write it.
  package let name: String
  package let fullName: String?
  package let position: String?
  /// A department, by id, name or alias.
  package let department: Reference<String>?
  package let aliases: [String]

  package init(
    name: String, fullName: String?, position: String?, department: Reference<String>?,
    aliases: [String]
  ) {
    self.name = name
    self.fullName = fullName
    self.position = position
    self.department = department
    self.aliases = aliases
  }
}

/// A kind of story (chuyên mục); `tin` exists without being declared.
package struct Kind: Sendable, Hashable {
  package let id: ID<Kind>
  package let name: String

  package init(id: ID<Kind>, name: String) {
    self.id = id
    self.name = name
  }

  /// The kind of a post that names none.
  package static let news = Kind(id: ID("tin"), name: "Tin tức")
}

/// Where posts also go (kênh truyền thông); the site itself needs no entry.
package struct Channel: Sendable, Hashable {
  /// Sorts of channels.
  package enum Sort: String, Sendable, Hashable, CaseIterable {
    case portal, press, broadcast, social, email, event, display, other
  }

  package let id: ID<Channel>
  package let name: String
  package let sort: Sort
  /// Where items are sent.
  package let address: String?

  package init(id: ID<Channel>, name: String, sort: Sort, address: String?) {
    self.id = id
    self.name = name
    self.sort = sort
    self.address = address
  }
}

/// A body whose directives the archive holds (cơ quan ban hành).
package struct Issuer: Sendable, Hashable {
  /// Where it stands in the administration.
  package enum Level: String, Sendable, Hashable, CaseIterable {
    case school, district, province, ministry, government, party, assembly
  }

  package let id: ID<Issuer>
  package let name: String
  /// As they stand in numbers.
  package let symbols: [String]
  package let level: Level?

  package init(id: ID<Issuer>, name: String, symbols: [String], level: Level?) {
    self.id = id
    self.name = name
    self.symbols = symbols
    self.level = level
  }
}

/// A field that directives are sorted by (lĩnh vực). A field that nobody declares is called as it is
/// written.
package struct FieldName: Sendable, Hashable {
  /// As directives write it.
  package let id: String
  package let name: String

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// What the law says must be on the site each school year (công khai).
package struct Disclosure: Sendable, Hashable {
  package let id: ID<Disclosure>
  package let title: String
  /// By when this year's must be up.
  package let due: MonthDay?
  package let keepYears: Int?
  /// The number of the directive that asks for it.
  package let source: Reference<String>?

  package init(
    id: ID<Disclosure>, title: String, due: MonthDay?, keepYears: Int?,
    source: Reference<String>?
  ) {
    self.id = id
    self.title = title
    self.due = due
    self.keepYears = keepYears
    self.source = source
  }
}

/// A day of every year: `06-30`.
package struct MonthDay: Sendable, Hashable {
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int

  /// Nothing where no year has such a day.
  package init?(month: Int, day: Int) {
    guard CalendarDate(year: 2000, month: month, day: day) != nil else { return nil }
    self.month = month
    self.day = day
  }
}
