import Content
package import Diagnostics
package import Templates
package import Themes

extension SitePages {
  /// The language of the site's words.
  package var language: Language { settings.language }

  /// The templates that `keys` need, each once, with the place that asks for one by name.
  package func wantedTemplates(for keys: [PageKey]) -> [WantedTemplate] {
    var wanted: [String: WantedTemplate] = [:]
    for key in keys {
      let name = template(for: key)
      let shape = shape(for: key)
      let use = "\(name) \(shape.name)"
      if wanted[use] == nil {
        wanted[use] = WantedTemplate(name, for: shape, at: templatePlace(for: key))
      }
    }
    return wanted.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The shape of `key`'s view model.
  package func shape(for key: PageKey) -> Shape {
    switch key {
    case .home: Shapes.home
    case .post: Shapes.post
    case .posts: Shapes.posts
    case .index: Shapes.facets
    case .directive: Shapes.directive
    case .archive: Shapes.archive
    case .plan, .planPart: Shapes.plan
    case .plans: Shapes.plans
    case .calendar: Shapes.calendar
    case .page(let position):
      disclosures.list(introducedBy: position).map(Self.shape) ?? Shapes.plainPage
    case .completeness: Shapes.completeness
    case .disclosures(let list): Self.shape(for: list)
    case .search: Shapes.search
    case .notFound: Shapes.notFound
    case .redirect: Shapes.redirect
    }
  }

  private static func shape(for list: DisclosureList) -> Shape {
    list == .all ? Shapes.disclosures : Shapes.disclosureYear
  }

  /// Where the content file of `key` names a template.
  private func templatePlace(for key: PageKey) -> Place? {
    let named: Reference<String>? =
      switch key {
      case .post(let position): site.posts[position].template
      case .directive(let position): site.directives[position].template
      case .plan(let position): site.plans[position].directive.template
      case .page(let position): site.pages[position].template
      default: nil
      }
    return named.flatMap { reference in source(of: key)?.place(reference.range) }
  }
}
