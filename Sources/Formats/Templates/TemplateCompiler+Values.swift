import Diagnostics
import Markup

/// Values and sections.
extension TemplateCompiler {
  /// Compiles `{{name}}` or `{{{name}}}`.
  mutating func write(
    _ name: TemplateName, _ isRaw: Bool, _ resolution: TemplateResolution, at place: TagPlace
  ) {
    let isAddress = place.meaning == .address
    switch resolution {
    case .failed(let diagnostic): report(diagnostic)
    case .constant(let value, let kind):
      guard mayWrite(name, kind, isRaw, at: place), !isAddress || value.isSafeAddress else {
        return
      }
      var bytes: [UInt8] = []
      bytes.append(value)
      program.add(literal: bytes)
    case .field(let field, let kind):
      guard mayWrite(name, kind, isRaw, at: place) else { return }
      let path = program.path(field)
      program.instructions.append(isAddress ? .writeAddress(path) : .write(path))
    case .open(let lookup, let fallback):
      if isRaw {
        // Free data is never HTML; only a declared name can be meant.
        guard let fallback else {
          return report(.rawText(name.text, kind: .open, at: place.source))
        }
        return write(name, isRaw, fallback, at: place)
      }
      guard mayWrite(name, .open, isRaw, at: place) else { return }
      let index = program.begin(
        .writeOpen(reference: program.reference(lookup), isAddress: isAddress, end: 0))
      if let fallback, fallback.isText { write(name, isRaw, fallback, at: place) }
      program.end(index)
    }
  }

  private mutating func mayWrite(
    _ name: TemplateName, _ kind: Shape.Kind, _ isRaw: Bool, at place: TagPlace
  ) -> Bool {
    switch kind {
    case .html where isRaw: return true
    case .html: report(.escapedHTML(name.text, at: place.source))
    case _ where isRaw: report(.rawText(name.text, kind: kind, at: place.source))
    case .number: return true
    case .text, .open:
      switch place.meaning {
      case .text, .address: return true
      case .bare: report(.unquoted(name.text, at: place.source))
      case .code: report(.readAsCode(name.text, at: place.source))
      }
    case .flag, .record, .list: report(.notText(name.text, kind: kind, at: place.source))
    }
    return false
  }

  /// Compiles a section, inverted or not.
  mutating func section(
    _ resolution: TemplateResolution, _ isInverted: Bool, _ body: [TemplateNode],
    _ scope: inout Scope
  ) {
    switch resolution {
    case .failed(let diagnostic): report(diagnostic)
    case .constant(let value, let kind):
      constantSection(value, kind, isInverted, body, &scope)
    case .field(let field, let kind):
      if case .open = kind {
        let lookup = OpenLookup(source: .field(field), names: [])
        openSection(lookup, fallback: nil, isInverted, body, &scope)
      } else {
        fieldSection(field, kind, isInverted, body, &scope)
      }
    case .open(let lookup, let fallback):
      openSection(lookup, fallback: fallback, isInverted, body, &scope)
    }
  }

  private mutating func fieldSection(
    _ field: FieldPath, _ kind: Shape.Kind, _ isInverted: Bool, _ body: [TemplateNode],
    _ scope: inout Scope
  ) {
    let path = program.path(field)
    if isInverted {
      let index = program.begin(.unless(path, end: 0))
      compile(body, &scope)
      return program.end(index)
    }
    switch kind {
    case .flag, .open:
      let index = program.begin(.when(path, end: 0))
      compile(body, &scope)
      program.end(index)
    case .text, .html, .number:
      let index = program.begin(.when(path, end: 0))
      compile(body, &scope, within: .scalar(field, kind))
      program.end(index)
    case .record(let shape):
      let index = program.begin(.with(path, end: 0))
      compile(body, &scope, within: .record(shape, index: scope.recordCount))
      program.end(index)
    case .list(let shape):
      let index = program.begin(.each(path, end: 0))
      compile(body, &scope, within: .record(shape, index: scope.recordCount))
      program.end(index)
    }
  }

  private mutating func openSection(
    _ lookup: OpenLookup, fallback: TemplateResolution?, _ isInverted: Bool,
    _ body: [TemplateNode], _ scope: inout Scope
  ) {
    let reference = program.reference(lookup)
    let index: Int
    if isInverted {
      index = program.begin(.unlessOpen(reference: reference, bodyEnd: 0, end: 0))
      compile(body, &scope)
    } else if case .opens = scope.frames.last {
      index = program.begin(.open(reference: reference, group: -1, bodyEnd: 0, end: 0))
      compile(body, &scope)
    } else {
      let group = scope.groupCount
      index = program.begin(.open(reference: reference, group: Int32(group), bodyEnd: 0, end: 0))
      compile(body, &scope, within: .opens(group: group))
    }
    program.end(index, isBody: true)
    if let fallback { section(fallback, isInverted, body, &scope) }
    program.end(index)
  }

  /// Compiles `body` with one more frame.
  mutating func compile(
    _ body: [TemplateNode], _ scope: inout Scope, within frame: TemplateFrame
  ) {
    var inner = scope
    inner.frames.append(frame)
    switch frame {
    case .record: inner.recordCount += 1
    case .opens: inner.groupCount += 1
    case .scalar, .constant: break
    }
    compile(body, &inner)
    scope.layout = inner.layout
    scope.position = inner.position
  }
}

// MARK: Constants

extension TemplateCompiler {
  /// Decides a section now. A body that does not show is compiled too, for its errors, and dropped.
  private mutating func constantSection(
    _ value: Record.Value, _ kind: Shape.Kind, _ isInverted: Bool, _ body: [TemplateNode],
    _ scope: inout Scope
  ) {
    if isInverted {
      return value.isTruthy ? check(body, scope) : compile(body, &scope)
    }
    let items = value.items
    for item in items {
      switch kind {
      case .flag: compile(body, &scope)
      case .list(let shape):
        compile(body, &scope, within: constant(item, .record(shape)))
      case .text, .html, .number, .record, .open:
        compile(body, &scope, within: constant(item, kind))
      }
    }
    guard items.isEmpty else { return }
    var inner = scope
    switch kind {
    case .flag: break
    case .list(let shape): inner.frames.append(constant(.absent, .record(shape)))
    case .text, .html, .number, .record, .open: inner.frames.append(constant(.absent, kind))
    }
    check(body, inner)
  }

  private mutating func check(_ body: [TemplateNode], _ scope: Scope) {
    let mark = program.mark
    var scope = scope
    compile(body, &scope)
    program.drop(to: mark)
  }
}

extension TemplateResolution {
  /// Whether `{{name}}` may write it.
  fileprivate var isText: Bool {
    switch self {
    case .constant(_, .text), .constant(_, .number), .constant(_, .open), .field(_, .text),
      .field(_, .number), .field(_, .open), .open:
      true
    case .constant, .field, .failed: false
    }
  }
}
