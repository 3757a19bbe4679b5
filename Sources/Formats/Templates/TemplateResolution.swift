import Diagnostics
import Markup

/// What a template sees of the context at one point, known while it is compiled.
enum TemplateFrame {
  /// A record on the stack of the rendering, counted from the root of the page.
  case record(Shape, index: Int)
  /// A text, HTML or number whose section this is.
  case scalar(FieldPath, Shape.Kind)
  /// Any number of values of free data; `group` counts these runs from the root.
  case opens(group: Int)
  /// A value known while compiling; `id` tells constants apart.
  case constant(Record.Value, Shape.Kind, id: Int)

  /// Equal for frames in which the same code means the same.
  var key: String {
    switch self {
    case .record(let shape, let index): "r\(index)\(ObjectIdentifier(shape))"
    case .scalar(let path, _): "s\(path.frame)\(path.slots)"
    case .opens(let group): "o\(group)"
    case .constant(_, _, let id): "c\(id)"
    }
  }

  /// Whether names here are looked up in free data.
  var isOpen: Bool {
    switch self {
    case .opens, .constant(_, .open, _): true
    case .record, .scalar, .constant: false
    }
  }
}

/// A field of a record on the stack; without slots, the record itself.
struct FieldPath: Hashable {
  let frame: Int
  let slots: [Int]
}

/// A name in free data, to be looked up while rendering.
struct OpenLookup {
  /// Where its first part is looked for.
  enum Source {
    case field(FieldPath)
    /// Runs of open contexts, the nearest first.
    case groups([Int])
    case top
  }

  let source: Source
  let names: [String]
}

/// What a name means at one point of a template.
indirect enum TemplateResolution {
  case constant(Record.Value, Shape.Kind)
  case field(FieldPath, Shape.Kind)
  /// Free data first; where it has no such name, the fallback.
  case open(OpenLookup, fallback: TemplateResolution?)
  case failed(Diagnostic)
}

extension [TemplateFrame] {
  /// What `name` means with these frames, the nearest last.
  func resolve(_ name: TemplateName, at place: Place) -> TemplateResolution {
    guard let first = name.parts.first else { return top(at: place) }
    let walk = NameWalk(parts: name.parts, place: place)
    var groups: [Int] = []
    var crossedConstant = false
    var found: TemplateResolution?
    for frame in reversed() where found == nil {
      switch frame {
      case .record(let shape, let index):
        if shape.slot(of: first) != nil {
          found = walk.field(FieldPath(frame: index, slots: []), .record(shape), from: 0)
        }
      case .constant(let value, .record(let shape), _):
        if shape.slot(of: first) != nil {
          found = walk.constant(value, .record(shape), from: 0)
        }
      case .constant(let value, .open, _):
        crossedConstant = true
        if case .open(let open) = value, open.member(first) != nil {
          found = walk.constant(value, .open, from: 0)
        }
      case .opens(let group): groups.append(group)
      case .scalar, .constant: break
      }
    }
    if !groups.isEmpty {
      let lookup = OpenLookup(source: .groups(groups), names: name.parts)
      if case .failed = found { found = nil }
      return .open(lookup, fallback: found)
    }
    return found ?? (crossedConstant ? .constant(.absent, .open) : .failed(unknown(first, place)))
  }

  private func top(at place: Place) -> TemplateResolution {
    switch last {
    case .record(let shape, let index):
      .field(FieldPath(frame: index, slots: []), .record(shape))
    case .scalar(let path, let kind): .field(path, kind)
    case .opens: .open(OpenLookup(source: .top, names: []), fallback: nil)
    case .constant(let value, let kind, _): .constant(value, kind)
    case nil: .failed(unknown(".", place))
    }
  }

  private func unknown(_ name: String, _ place: Place) -> Diagnostic {
    var shapes: [String] = []
    var names: [String] = []
    for frame in reversed() {
      switch frame {
      case .record(let shape, _), .constant(_, .record(let shape), _):
        shapes.append(shape.name)
        names += shape.fields.map(\.name).filter { !names.contains($0) }
      case .scalar, .opens, .constant: break
      }
    }
    return .unknownName(name, in: shapes, among: names, at: place)
  }
}

/// A walk along the parts of a dotted name.
private struct NameWalk {
  let parts: [String]
  let place: Place

  func field(_ path: FieldPath, _ kind: Shape.Kind, from index: Int) -> TemplateResolution {
    if index == parts.count { return .field(path, kind) }
    switch kind {
    case .record(let shape):
      guard let slot = shape.slot(of: parts[index]) else { return unknown(in: shape, index) }
      let next = FieldPath(frame: path.frame, slots: path.slots + [slot])
      return field(next, shape.fields[slot].kind, from: index + 1)
    case .open:
      let lookup = OpenLookup(source: .field(path), names: Array(parts[index...]))
      return .open(lookup, fallback: nil)
    case .text, .html, .flag, .number, .list: return noNames(kind, index)
    }
  }

  func constant(
    _ value: Record.Value, _ kind: Shape.Kind, from index: Int
  ) -> TemplateResolution {
    if index == parts.count { return .constant(value, kind) }
    switch kind {
    case .record(let shape):
      guard let slot = shape.slot(of: parts[index]) else { return unknown(in: shape, index) }
      var next = Record.Value.absent
      if case .record(let record) = value { next = record.values[slot] }
      return constant(next, shape.fields[slot].kind, from: index + 1)
    case .open:
      guard case .open(let open) = value, let next = open.member(parts[index...]) else {
        return .constant(.absent, .open)
      }
      return .constant(.open(next), .open)
    case .text, .html, .flag, .number, .list: return noNames(kind, index)
    }
  }

  private func unknown(in shape: Shape, _ index: Int) -> TemplateResolution {
    .failed(
      .unknownName(
        parts[index], in: [shape.name], among: shape.fields.map(\.name), at: place))
  }

  private func noNames(_ kind: Shape.Kind, _ index: Int) -> TemplateResolution {
    .failed(.noNames(in: parts[..<index].joined(separator: "."), kind: kind, at: place))
  }
}
