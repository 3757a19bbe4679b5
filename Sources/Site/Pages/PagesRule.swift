package import Diagnostics

/// What is found when content is given its addresses.
package enum PagesRule: String, Rule {
  case addressTaken = "address-taken"
  case brokenLink = "broken-link"
  case hiddenLink = "hidden-link"
  case brokenFragment = "broken-fragment"
  case deadOwnAddress = "dead-own-address"
  case brokenImage = "broken-image"
  case outsideImage = "outside-image"
  case unknownPage = "unknown-page"

  package var severity: Severity {
    switch self {
    case .addressTaken, .brokenLink, .brokenImage, .unknownPage: .error
    case .hiddenLink, .brokenFragment, .deadOwnAddress, .outsideImage: .warning
    }
  }
}
