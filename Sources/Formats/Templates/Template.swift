package import Diagnostics

/// A template compiled against the shape of the records it will be filled with: every name is
/// resolved, the site's constants are part of the text.
package struct Template: Sendable {
  package let name: String
  /// The shape of the records it takes.
  package let shape: Shape
  private let program: TemplateProgram

  /// The template called `name` with all it brings in, compiled against `shape`; the names of
  /// `constants` lie beneath it and become text now. No template where there are errors; warnings
  /// and the syntax errors of the templates it uses are among the findings.
  package static func compile(
    _ name: String, from sources: TemplateSources, against shape: Shape, constants: Record? = nil
  ) -> (template: Template?, diagnostics: [Diagnostic]) {
    guard let tree = sources.tree(name) else { return (nil, []) }
    if tree.isBroken { return (nil, tree.diagnostics) }
    var compiler = TemplateCompiler(sources: sources)
    for diagnostic in tree.diagnostics { compiler.report(diagnostic) }
    compiler.compile(tree, against: shape, constants: constants)
    let diagnostics = compiler.diagnostics.sorted()
    if diagnostics.contains(where: { $0.severity == .error }) { return (nil, diagnostics) }
    let template = Template(name: name, shape: shape, program: compiler.program)
    return (template, diagnostics)
  }

  /// Appends the template filled with `record`, which must be of the template's shape.
  package func render(
    _ record: Record, into output: inout [UInt8]
  ) throws(TemplateFault) {
    precondition(record.shape === shape, "\(name) takes \(shape.name), not \(record.shape.name)")
    var rendering = TemplateRendering(
      program: program, file: name, root: record, limit: output.count + TemplateFault.maxOutput)
    try rendering.run(program.main, into: &output)
  }
}
