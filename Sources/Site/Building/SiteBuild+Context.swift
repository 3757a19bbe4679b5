import Content
package import Markup
import Pages
import Templates

extension SiteBuild {
  /// The view model of the page at address `path`, or made from the source file of that path, with
  /// the name of its template; nothing where there is no such page.
  package func context(of path: String) throws -> (template: String, value: OpenValue)? {
    let pages = try prepare(try Project(options)).pages
    let wanted = pages.keys.pages.first { key in
      pages.addresses[key] == path || pages.url(key) == path
        || pages.source(of: key)?.path == path
    }
    return wanted.map { (pages.template(for: $0), pages.record(for: $0).openValue) }
  }
}

extension Record {
  /// The record as data, field by field.
  fileprivate var openValue: OpenValue {
    .table(zip(shape.fields, values).map { ($0.name, $1.openValue) })
  }
}

extension Record.Value {
  fileprivate var openValue: OpenValue {
    switch self {
    case .text(let text): .text(text)
    // HTML is UTF-8 that this program wrote.
    case .html(let bytes): .text(String(decoding: bytes, as: UTF8.self))
    case .flag(let flag): .flag(flag)
    case .number(let number): .number(String(number))
    case .record(let record): record.openValue
    case .list(let records): .list(records.map(\.openValue))
    case .open(let value): value
    case .absent: .null
    }
  }
}
