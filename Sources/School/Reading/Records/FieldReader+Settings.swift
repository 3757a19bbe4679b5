import Content
import DataFormats
import Diagnostics

/// The tables of site.toml that hold lists of their own.
extension FieldReader where Key == SettingsField {
  /// `[[department]]`.
  mutating func departments() -> [Department] {
    records(.department, DepartmentField.self) { fields in
      let id = fields.id(.id, of: Department.self)
      let name = fields.text(.name)
      let aliases = fields.texts(.aliases)
      let lead = fields.text(.lead)
      let contact = fields.text(.contact)
      guard let id, let name else { return nil }
      return Department(id: id, name: name, aliases: aliases, lead: lead, contact: contact)
    }
  }

  /// `[[person]]`.
  mutating func people() -> [Person] {
    records(.person, PersonField.self) { fields in
      let name = fields.text(.name)
      let fullName = fields.text(.fullName)
      let position = fields.text(.position)
      let department = fields.textReference(.department)
      let aliases = fields.texts(.aliases)
      return name.map {
        Person(
          name: $0, fullName: fullName, position: position, department: department,
          aliases: aliases)
      }
    }
  }

  /// `[[kind]]`.
  mutating func kinds() -> [Kind] {
    records(.kind, KindField.self) { fields in
      let id = fields.id(.id, of: Kind.self)
      let name = fields.text(.name)
      guard let id, let name else { return nil }
      return Kind(id: id, name: name)
    }
  }

  /// `[[field]]`.
  mutating func fieldNames() -> [FieldName] {
    records(.field, FieldNameField.self) { fields in
      let id = fields.text(.id)
      let name = fields.text(.name)
      guard let id, let name else { return nil }
      return FieldName(id: id, name: name)
    }
  }

  /// `[[channel]]`; one without a kind is of the sort `other`.
  mutating func channels() -> [Channel] {
    records(.channel, ChannelField.self) { fields in
      let id = fields.id(.id, of: Channel.self)
      let name = fields.text(.name)
      let sort = fields.choice(.kind, of: Channel.Sort.self)
      let address = fields.text(.address)
      guard let id, let name else { return nil }
      return Channel(id: id, name: name, sort: sort ?? .other, address: address)
    }
  }

  /// `[[issuer]]`.
  mutating func issuers() -> [Issuer] {
    records(.issuer, IssuerField.self) { fields in
      let id = fields.id(.id, of: Issuer.self)
      let name = fields.text(.name)
      let symbols = fields.texts(.symbols)
      let level = fields.choice(.level, of: Issuer.Level.self)
      guard let id, let name else { return nil }
      return Issuer(id: id, name: name, symbols: symbols, level: level)
    }
  }

  /// `[[report]]`.
  mutating func reports() -> [ReportDuty] {
    records(.report, ReportField.self) { fields in
      let id = fields.id(.id, of: ReportDuty.self)
      let title = fields.text(.title)
      let every = fields.choice(.every, of: ReportDuty.Rhythm.self)
      let dueDay = fields.number(.dueDay)
      if let dueDay, every == .week, dueDay > 7 { fields.reportNoWeekday(dueDay) }
      let coversThrough = fields.number(.coversThrough)
      let recipients = fields.texts(.recipients)
      let each = fields.choice(.each, of: ReportField.Unit.self)
      guard let id, let title, let every else { return nil }
      return ReportDuty(
        id: id, title: title, every: every, dueDay: dueDay, coversThrough: coversThrough,
        recipients: recipients, each: each == nil ? nil : .department)
    }
  }

  /// `[[disclosure]]`.
  mutating func disclosures() -> [Disclosure] {
    records(.disclosure, DisclosureField.self) { fields in
      let id = fields.id(.id, of: Disclosure.self)
      let title = fields.text(.title)
      let due = fields.value(.due, DateValue.monthDay)?.value
      let keepYears = fields.number(.keepYears)
      let source = fields.textReference(.source)
      guard let id, let title else { return nil }
      return Disclosure(id: id, title: title, due: due, keepYears: keepYears, source: source)
    }
  }

  /// `[[menu]]`.
  mutating func menu() -> [MenuGroup] {
    records(.menu, MenuField.self) { fields in
      let title = fields.text(.title)
      let items = fields.records(.items, MenuItemField.self) { $0.menuItem() }
      return title.map { MenuGroup(title: $0, items: items) }
    }
  }
}

extension FieldReader where Key == ReportField {
  fileprivate mutating func reportNoWeekday(_ day: Int) {
    report(
      .badNumber, at: valueRange(.dueDay),
      Message(
        vi: "Báo cáo tuần không có ngày thứ \(day).", en: "A week has no day \(day)."),
      hint: Message(
        vi: "Viết từ 1 (thứ Hai) đến 7 (Chủ nhật).", en: "Write 1 (Monday) to 7 (Sunday)."))
  }
}

extension FieldReader where Key == MenuItemField {
  fileprivate mutating func menuItem() -> MenuItem? {
    let title = text(.title)
    let address = value(.url, AddressValue.webOrRooted)
    let page = textReference(.page)
    guard has(.url) != has(.page) else {
      report(
        .menuTarget, at: range,
        Message(
          vi: "Mỗi mục trình đơn dẫn tới một “url” hoặc một “page”.",
          en: "An item of the menu leads to one “url” or one “page”."),
        hint: Message(
          vi: "Ghi một trong hai: “url” cho địa chỉ, “page” cho trang trong content/pages.",
          en: "Write one of them: “url” for an address, “page” for a page of content/pages."))
      return nil
    }
    guard let title else { return nil }
    if let address { return MenuItem(title: title, target: .address(address)) }
    return page.map { MenuItem(title: title, target: .page($0)) }
  }
}
