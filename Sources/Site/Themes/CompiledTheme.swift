package import Diagnostics
package import Templates

/// The templates of a theme, compiled for the pages of one site.
package struct CompiledTheme: Sendable {
  /// A template with the shape of the pages that use it.
  private struct Key: Hashable {
    let name: String
    let shape: ObjectIdentifier
  }

  private let templates: [Key: Template]

  /// The template `name` for pages of `shape`, if it was wanted when the theme was compiled.
  package func template(_ name: String, for shape: Shape) -> Template? {
    templates[Key(name: name, shape: ObjectIdentifier(shape))]
  }

  /// Compiles every template in `wanted` over `constants`. Nothing where there are errors; all of
  /// them, and the syntax errors of templates nobody wants, are in `diagnostics`, each once.
  package init?(
    _ theme: Theme, for wanted: [WantedTemplate], constants: Record,
    reportingTo diagnostics: inout [Diagnostic]
  ) {
    var templates: [Key: Template] = [:]
    var found = Set(theme.templates.diagnostics)
    let names = theme.templates.names
    for want in wanted {
      let key = Key(name: want.name, shape: ObjectIdentifier(want.shape))
      guard names.contains(want.name) else {
        found.insert(.missingTemplate(want, of: theme))
        continue
      }
      if templates[key] != nil { continue }
      let result = Template.compile(
        want.name, from: theme.templates, against: want.shape, constants: constants)
      found.formUnion(result.diagnostics)
      if let template = result.template { templates[key] = template }
    }
    diagnostics += found.sorted()
    if found.contains(where: { $0.severity == .error }) { return nil }
    self.templates = templates
  }
}

/// A template that pages of one shape need.
package struct WantedTemplate: Sendable {
  package let name: String
  package let shape: Shape
  /// Where a content file asks for it by `template:`; nil for the pages' own.
  package let place: Place?

  package init(_ name: String, for shape: Shape, at place: Place? = nil) {
    self.name = name
    self.shape = shape
    self.place = place
  }
}
