/// What there is to know about a rule: the entry of `bangtin explain` and of the catalogue in docs/.
package struct RuleExplanation: Sendable, Hashable {
  /// What was found, in a few words.
  package let title: Message
  /// Why it matters and what to do, in one or a few sentences.
  package let text: Message
  /// A piece of a project that is found fault with, as somebody would write it.
  package let wrong: [ExamplePart]
  /// The same, mended.
  package let right: [ExamplePart]

  package init(
    _ title: Message, _ text: Message, wrong: [ExamplePart], right: [ExamplePart]
  ) {
    self.title = title
    self.text = text
    self.wrong = wrong
    self.right = right
  }
}

/// One file of an example, or the part of it that matters.
package struct ExamplePart: Sendable, Hashable {
  /// How much of the file is shown.
  package enum Extent: Sendable, Hashable {
    /// All of it.
    case whole
    /// Lines of its front matter, between the two `---`.
    case head
    /// Lines of its text, below the second `---`.
    case body
    /// Lines that stand among others.
    case lines
  }

  package let extent: Extent
  /// The file's path in the project; absent where words tell what no text can show.
  package let file: String?
  /// What stands there, the same in every language but where it is told in words.
  package let text: Message

  private init(_ extent: Extent, of file: String?, _ text: Message) {
    self.extent = extent
    self.file = file
    self.text = text
  }

  /// The whole `file`.
  package static func file(_ file: String, _ text: String) -> ExamplePart {
    ExamplePart(.whole, of: file, Message(vi: text, en: text))
  }

  /// Lines of the front matter of `file`.
  package static func head(_ file: String, _ text: String) -> ExamplePart {
    ExamplePart(.head, of: file, Message(vi: text, en: text))
  }

  /// Lines of the text of `file`.
  package static func body(_ file: String, _ text: String) -> ExamplePart {
    ExamplePart(.body, of: file, Message(vi: text, en: text))
  }

  /// Lines of `file`.
  package static func lines(_ file: String, _ text: String) -> ExamplePart {
    ExamplePart(.lines, of: file, Message(vi: text, en: text))
  }

  /// What no text of a file can show.
  package static func told(vi: String, en: String) -> ExamplePart {
    ExamplePart(.whole, of: nil, Message(vi: vi, en: en))
  }
}

/// The files of the school that the examples are about.
extension String {
  package static let samplePost = "content/posts/2020/11/mit-tinh.md"
  package static let sampleDirective = "content/directives/2020/812-kh-pgddt.md"
  package static let samplePlan = "content/plans/2020-2021.md"
  package static let sampleEvent = "content/events/22-12.md"
  package static let sampleRegister = "content/directives/register.csv"
  package static let settingsFile = "site.toml"
}
