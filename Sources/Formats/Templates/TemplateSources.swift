package import Diagnostics

/// One template file, not yet read.
package struct TemplateFile: Sendable {
  /// What other templates call it: `card`, `parts/card`.
  package let name: String
  /// The path that messages show.
  package let file: String
  /// UTF-8.
  package let bytes: [UInt8]

  package init(name: String, file: String, bytes: [UInt8]) {
    self.name = name
    self.file = file
    self.bytes = bytes
  }
}

/// The templates of a theme, each taken apart once, compiled as often as there are kinds of pages.
package struct TemplateSources: Sendable {
  private let trees: [String: TemplateTree]

  /// Takes `files` apart; of two with one name the first counts.
  package init(_ files: [TemplateFile]) {
    var trees: [String: TemplateTree] = [:]
    for file in files where trees[file.name] == nil {
      trees[file.name] = TemplateTree(parsing: file)
    }
    self.trees = trees
  }

  /// The names of all templates, in order.
  package var names: [String] {
    trees.keys.sorted()
  }

  /// The syntax errors and warnings of every file, in order.
  package var diagnostics: [Diagnostic] {
    trees.values.flatMap(\.diagnostics).sorted()
  }

  /// The template called `name`.
  func tree(_ name: String) -> TemplateTree? {
    trees[name]
  }
}
