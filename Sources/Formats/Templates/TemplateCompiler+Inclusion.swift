import Diagnostics
import Markup

/// Partials, parents and blocks.
extension TemplateCompiler {
  /// Compiles `{{>name}}`, `{{<name}}` and their dynamic forms.
  mutating func include(
    _ inclusion: TemplateInclusion, overriding blocks: [TemplateBlock], _ scope: Scope
  ) {
    let place = scope.tree.place(inclusion.range)
    let overrides = scope.overrides.over(blocks, of: scope.tree)
    switch inclusion.target {
    case .fixed(let name):
      check(blocks, of: name, in: scope.tree)
      include(name, inclusion, overrides, scope)
    case .dynamic(let name):
      let resolution = scope.frames.resolve(name, at: place)
      switch resolution {
      case .failed(let diagnostic): report(diagnostic)
      case .constant(.text(let text), _), .constant(.open(.text(let text)), _):
        if !text.isEmpty { include(text, inclusion, overrides, scope) }
      case .constant(.absent, .text), .constant(_, .open): break
      case .field(let field, .text):
        let path = program.path(field)
        callNamed(open: nil, path, inclusion, overrides, scope)
      case .field(let field, .open):
        let lookup = OpenLookup(source: .field(field), names: [])
        callNamed(open: program.reference(lookup), nil, inclusion, overrides, scope)
      case .open(let lookup, let fallback):
        var path: TemplateProgram.SlotPath?
        if case .field(let field, .text) = fallback { path = program.path(field) }
        callNamed(open: program.reference(lookup), path, inclusion, overrides, scope)
      case .constant(_, let kind), .field(_, let kind):
        report(.notATemplateName(name.text, kind: kind, at: place))
      }
    }
  }

  private mutating func include(
    _ name: String, _ inclusion: TemplateInclusion, _ overrides: TemplateOverrides,
    _ scope: Scope
  ) {
    let place = scope.tree.place(inclusion.range)
    guard let tree = sources.tree(name) else {
      return report(.missingTemplate(name, among: sources.names, at: place))
    }
    for diagnostic in tree.diagnostics { report(diagnostic) }
    if tree.isBroken { return }
    var inner = self.scope(of: tree, inclusion, overrides, scope)
    let isActive = scope.chain.contains {
      $0.name == name && $0.overrides == overrides.signature
    }
    let isOpen = scope.frames.last?.isOpen ?? false
    if isActive, case .opens = scope.frames.last {
      return program.instructions.append(.call(routine: Int32(routine(of: inner))))
    }
    guard inner.chain.count <= Self.maxDepth, !isActive || isOpen else {
      let repeats = scope.chain.drop { $0.name != name }.map(\.name)
      return report(.recursion(Array(repeats.prefix(8)) + [name], at: place))
    }
    compile(tree.nodes, &inner)
  }

  private func scope(
    of tree: TemplateTree, _ inclusion: TemplateInclusion, _ overrides: TemplateOverrides,
    _ scope: Scope
  ) -> Scope {
    var inner = scope
    inner.tree = tree
    inner.overrides = overrides
    inner.layout = scope.layout.including(inclusion.leading.map { scope.tree.bytes[$0] })
    inner.chain.append(
      Activation(
        name: tree.name, place: Place(file: tree.file), overrides: overrides.signature,
        frameCount: scope.frames.count))
    return inner
  }

  /// The routine that runs `scope.tree` in its context; one that is known already is used again,
  /// whatever its indentation.
  private mutating func routine(of scope: Scope) -> Int {
    let key =
      ([scope.tree.name, scope.isTentative ? "?" : "", scope.overrides.signature]
      + scope.frames.map(\.key)).joined(separator: "|")
    if let known = routineIndex[key] { return known }
    let index = program.routines.count
    program.routines.append(.waiting)
    routineIndex[key] = index
    if index >= Self.maxRoutines || scope.frames.count > Self.maxDepth {
      let diagnostic = Diagnostic.tooLarge(at: scope.chain[0].place)
      program.routines[index] = .failed(diagnostic)
      report(diagnostic)
    } else {
      waiting.append(WaitingRoutine(index: index, scope: scope))
    }
    return index
  }

  /// Compiles a tag whose template is known only while rendering: every template that can be used
  /// here becomes a routine. One with errors here is an error once a value names it.
  private mutating func callNamed(
    open: Int32?, _ field: TemplateProgram.SlotPath?, _ inclusion: TemplateInclusion,
    _ overrides: TemplateOverrides, _ scope: Scope
  ) {
    var routines: [String: Int] = [:]
    let isOpen = scope.frames.last?.isOpen ?? false
    for name in sources.names {
      guard let tree = sources.tree(name), !tree.isBroken else { continue }
      let grows = scope.chain.contains {
        $0.name == name && $0.frameCount < scope.frames.count
      }
      if grows && !isOpen { continue }
      var inner = self.scope(of: tree, inclusion, overrides, scope)
      inner.isTentative = true
      routines[name] = routine(of: inner)
    }
    program.namedCalls.append(
      TemplateProgram.NamedCall(
        open: open, field: field, routines: routines,
        place: scope.tree.place(inclusion.range)))
    program.instructions.append(.callNamed(Int32(program.namedCalls.count - 1)))
  }

  /// Compiles a block that can be overridden.
  mutating func compile(_ site: TemplateBlock, _ scope: inout Scope) {
    guard let override = scope.overrides[site.name] else { return compile(site.body, &scope) }
    let (layout, writing) = scope.layout.overriding(
      site, of: scope.tree, by: override.block, of: override.tree)
    program.add(literal: writing)
    var inner = scope
    inner.tree = override.tree
    inner.overrides = override.overrides
    inner.layout = layout
    compile(override.block.body, &inner)
  }

  /// Reports the blocks that the template `parent` does not have.
  private mutating func check(
    _ blocks: [TemplateBlock], of parent: String, in tree: TemplateTree
  ) {
    if blocks.isEmpty || sources.tree(parent) == nil { return }
    var names: [String] = []
    var visited: Set<String> = []
    collectBlocks(of: parent, into: &names, &visited)
    // A parent that is named by a value, or that is broken, may have any block.
    guard !visited.contains("*") else { return }
    for block in blocks where !names.contains(block.name) {
      report(
        .unknownBlock(block.name, of: parent, among: names, at: tree.place(block.range)))
    }
  }

  private func collectBlocks(
    of name: String, into names: inout [String], _ visited: inout Set<String>
  ) {
    guard visited.insert(name).inserted, let tree = sources.tree(name) else { return }
    if tree.isBroken { visited.insert("*") }
    collectBlocks(in: tree.nodes, into: &names, &visited)
  }

  private func collectBlocks(
    in nodes: [TemplateNode], into names: inout [String], _ visited: inout Set<String>
  ) {
    for node in nodes {
      switch node {
      case .text, .lineStart, .variable: break
      case .section(_, _, let body): collectBlocks(in: body, into: &names, &visited)
      case .block(let block):
        if !names.contains(block.name) { names.append(block.name) }
        collectBlocks(in: block.body, into: &names, &visited)
      case .partial(let inclusion): collectBlocks(of: inclusion, into: &names, &visited)
      case .parent(let inclusion, let blocks):
        collectBlocks(of: inclusion, into: &names, &visited)
        for block in blocks { collectBlocks(in: block.body, into: &names, &visited) }
      }
    }
  }

  private func collectBlocks(
    of inclusion: TemplateInclusion, into names: inout [String], _ visited: inout Set<String>
  ) {
    switch inclusion.target {
    case .fixed(let name): collectBlocks(of: name, into: &names, &visited)
    case .dynamic: visited.insert("*")
    }
  }
}
