import Diagnostics
import Markup
import Templates

extension RenderCommand {
  /// The template and its partials.
  func templates(in session: Session) throws -> (main: String, files: TemplateSources) {
    ("", TemplateSources([]))
  }
  /// The data
  func readData(in session: Session) throws -> (value: OpenValue?, findings: [Diagnostic]) {
    (.null, [])
  }
  /// fill
  func fill(
    _ sources: (main: String, files: TemplateSources), with data: OpenValue
  ) -> (text: [UInt8]?, findings: [Diagnostic]) {
    (nil, [])
  }
}
