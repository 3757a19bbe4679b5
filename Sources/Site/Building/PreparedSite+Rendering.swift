package import Diagnostics
import Files
import Markup
import Pages
import Templates
import Themes

/// A page whose template could not be filled.
package struct RenderingFailure: Error {
  package let diagnostic: Diagnostic
}

extension PreparedSite {
  /// Writes the page called `key` into `page`.
  func render(_ key: PageKey, into page: inout [UInt8]) throws {
    guard let template = theme?.template(pages.template(for: key), for: pages.shape(for: key))
    else { return }
    do throws(TemplateFault) {
      try template.render(pages.record(for: key), into: &page)
    } catch {
      throw RenderingFailure(diagnostic: error.diagnostic)
    }
  }
}
