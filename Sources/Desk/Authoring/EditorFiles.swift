package import Diagnostics
import Markup
import Reading

/// What helps an editor with the files of a portal: the schemas, and snippets that begin a file with
/// every field explained.
package struct EditorFiles: Sendable {
  private let language: Language

  package init(in language: Language) {
    self.language = language
  }

  /// The schemas of all kinds, each with its name in their folder.
  package var schemas: [(name: String, text: String)] {
    let schema = JSONSchema(in: language)
    return SourceKind.allCases.map { kind in
      ("\(kind.rawValue).schema.json", schema.document(of: kind))
    }
  }

  /// Snippets of VS Code, one for each kind of content file: `bangtin-post` and so on.
  package var snippets: String {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      for (kind, head) in heads {
        json.object(kind.title[language]) { json in
          json.field("scope", "markdown")
          json.field("prefix", "bangtin-\(kind.rawValue)")
          json.field("description", kind.title[language])
          json.field("body", head)
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private var heads: [(SourceKind, [String])] {
    [
      (.post, head(PostField.self)), (.event, head(EventField.self)),
      (.page, head(PageField.self)), (.directive, head(DirectiveField.self)),
    ]
  }

  /// The lines of a head of which the required fields are to be filled in first.
  private func head<Key: FieldKey>(_ key: Key.Type) -> [String] {
    var draft = FrontMatterDraft<Key>()
    for (place, key) in Key.allCases.filter(\.isRequired).enumerated() {
      draft.set(key, to: .plain("$\(place + 1)"))
    }
    draft.explainAll()
    let lines = draft.file(in: language).split(separator: "\n").map(String.init)
    return lines + ["$0"]
  }
}
