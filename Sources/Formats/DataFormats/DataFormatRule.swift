package import Diagnostics

/// Everything this room can find wrong with a file's form.
package enum DataFormatRule: String, Rule {
  // The text of the file.
  case notUTF8 = "not-utf8"
  case nulByte = "nul-byte"
  case controlCharacter = "control-character"

  // The frame of the front matter.
  case noFrontMatter = "no-front-matter"
  case unclosedFrontMatter = "unclosed-front-matter"
  case frontMatterTooLarge = "front-matter-too-large"
  case notFields = "not-fields"

  // YAML as people get it wrong.
  case unquotedColon = "unquoted-colon"
  case textAfterValue = "text-after-value"
  case needsQuotes = "needs-quotes"
  case unclosedQuote = "unclosed-quote"
  case unclosedBracket = "unclosed-bracket"
  case missingComma = "missing-comma"
  case missingColon = "missing-colon"
  case missingSpace = "missing-space"
  case tabIndentation = "tab-indentation"
  case wrongIndentation = "wrong-indentation"
  case unknownEscape = "unknown-escape"
  case cutByComment = "cut-by-comment"
  case yamlSyntax = "yaml-syntax"

  // YAML that is allowed elsewhere and refused here.
  case yamlAnchor = "yaml-anchor"
  case yamlTag = "yaml-tag"
  case complexKey = "complex-key"
  case severalDocuments = "several-documents"

  // Both YAML and TOML, and JSON.
  case duplicateKey = "duplicate-key"
  case tooDeep = "too-deep"

  case tomlSyntax = "toml-syntax"
  case jsonSyntax = "json-syntax"
  case csvSyntax = "csv-syntax"
  case csvTooLarge = "csv-too-large"

  /// Only text that a comment may have swallowed is a guess, and so a warning.
  package var severity: Severity {
    self == .cutByComment ? .warning : .error
  }
}
