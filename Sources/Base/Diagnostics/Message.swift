/// The languages bangtin speaks; Vietnamese comes first.
package enum Language: String, Sendable, Hashable, CaseIterable {
  case vi, en
}

/// One sentence in every language bangtin speaks.
package struct Message: Sendable, Hashable {
  package let vi: String
  package let en: String

  package init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The sentence in `language`.
  package subscript(language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}
