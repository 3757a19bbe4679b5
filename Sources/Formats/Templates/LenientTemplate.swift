package import Diagnostics
package import Markup

/// A template rendered over data without a declared shape, as the Mustache specification says:
/// what is missing is empty. For `bangtin render`.
package struct LenientTemplate: Sendable {
  private let tree: TemplateTree
  private let sources: TemplateSources

  /// The template called `name`, with the syntax errors of every template in `sources`; no template
  /// where there are any, or no such name.
  package static func parse(
    _ name: String, from sources: TemplateSources
  ) -> (template: LenientTemplate?, diagnostics: [Diagnostic]) {
    let diagnostics = sources.diagnostics
    guard let tree = sources.tree(name), !diagnostics.contains(where: { $0.severity == .error })
    else { return (nil, diagnostics) }
    return (LenientTemplate(tree: tree, sources: sources), diagnostics)
  }

  /// Appends the template filled with `data`.
  package func render(
    _ data: OpenValue, into output: inout [UInt8]
  ) throws(TemplateFault) {
    var rendering = LenientRendering(
      sources: sources, stack: [data], limit: output.count + TemplateFault.maxOutput)
    var scope = LenientScope(tree: tree)
    try rendering.write(tree.nodes, &scope, into: &output)
  }
}

/// Where a lenient rendering stands: what does not change within one run of nodes.
private struct LenientScope {
  var tree: TemplateTree
  var overrides = TemplateOverrides.none
  var layout = TemplateLayout()
}

/// One walk over the trees of a template and what it brings in.
private struct LenientRendering {
  let sources: TemplateSources
  /// The context, the nearest last.
  var stack: [OpenValue]
  /// The size the output may not pass, in bytes.
  let limit: Int
  var depth = 0
  private var steps = 0

  init(sources: TemplateSources, stack: [OpenValue], limit: Int) {
    self.sources = sources
    self.stack = stack
    self.limit = limit
  }

  mutating func write(
    _ nodes: [TemplateNode], _ scope: inout LenientScope, into output: inout [UInt8]
  ) throws(TemplateFault) {
    for node in nodes {
      switch node {
      case .text(let range):
        output += scope.tree.bytes[range]
      case .lineStart(let leading):
        output += scope.layout.lineStart(scope.tree.bytes[leading])
      case .variable(let name, let isRaw):
        guard let text = value(of: name.parts)?.printed else { continue }
        if isRaw { output.append(text) } else { output.appendEscaped(text) }
      case .section(let name, let isInverted, let body):
        try section(value(of: name.parts), isInverted, body, &scope, into: &output)
      case .partial(let inclusion):
        try include(inclusion, overriding: [], scope, into: &output)
      case .parent(let inclusion, let blocks):
        try include(inclusion, overriding: blocks, scope, into: &output)
      case .block(let block):
        try write(block, &scope, into: &output)
      }
    }
  }

  private mutating func section(
    _ value: OpenValue?, _ isInverted: Bool, _ body: [TemplateNode], _ scope: inout LenientScope,
    into output: inout [UInt8]
  ) throws(TemplateFault) {
    let items = value?.items ?? []
    if isInverted {
      if items.isEmpty { try write(body, &scope, into: &output) }
      return
    }
    for item in items {
      steps += 1
      guard output.count < limit, steps < TemplateFault.maxSteps else {
        throw TemplateFault(diagnostic: .endless(scope.tree.file))
      }
      stack.append(item)
      try write(body, &scope, into: &output)
      stack.removeLast()
    }
  }

  private mutating func include(
    _ inclusion: TemplateInclusion, overriding blocks: [TemplateBlock], _ scope: LenientScope,
    into output: inout [UInt8]
  ) throws(TemplateFault) {
    let name: String? =
      switch inclusion.target {
      case .fixed(let name): name
      case .dynamic(let name): value(of: name.parts)?.printed
      }
    guard let name, let tree = sources.tree(name) else { return }
    steps += 1
    guard depth < TemplateFault.maxDepth, output.count < limit, steps < TemplateFault.maxSteps
    else {
      throw TemplateFault(diagnostic: .endless(tree.file))
    }
    depth += 1
    defer { depth -= 1 }
    var inner = LenientScope(
      tree: tree, overrides: scope.overrides.over(blocks, of: scope.tree),
      layout: scope.layout.including(inclusion.leading.map { scope.tree.bytes[$0] }))
    try write(tree.nodes, &inner, into: &output)
  }

  private mutating func write(
    _ site: TemplateBlock, _ scope: inout LenientScope, into output: inout [UInt8]
  ) throws(TemplateFault) {
    guard let override = scope.overrides[site.name] else {
      return try write(site.body, &scope, into: &output)
    }
    let (layout, writing) = scope.layout.overriding(
      site, of: scope.tree, by: override.block, of: override.tree)
    output += writing
    var inner = LenientScope(
      tree: override.tree, overrides: override.overrides, layout: layout)
    try write(override.block.body, &inner, into: &output)
  }

  /// The value of a dotted name: the nearest context that has its first part decides.
  private func value(of parts: [String]) -> OpenValue? {
    guard let first = parts.first else { return stack.last }
    for context in stack.reversed() {
      if let value = context.member(first) { return value.member(parts.dropFirst()) }
    }
    return nil
  }
}
