package import Diagnostics
package import Markup
internal import VietnameseText

/// Turns Markdown into a `Body`: CommonMark, and on top what `Options` allows. A value without
/// state, to be used by any number of threads.
package struct MarkdownRenderer: Sendable {
  package let options: Options

  package init(_ options: Options = .site()) {
    self.options = options
  }

  /// Renders `range` of `source`, the part of `file` after its front matter. Every place in the
  /// result is a range of bytes of `source`. A text beyond a bound gives an empty body and an error.
  package func render(
    _ source: [UInt8], in range: Range<Int>? = nil, file: String
  ) -> Rendering {
    rendering(of: source, in: range, file: file, marking: nil)
  }

  /// Renders as above and asks `mark` once per block of text (a paragraph, a heading, a cell) for
  /// the passages in its plain text: ranges of bytes, ascending and apart. Code is blotted out of
  /// that text, at its own length. The n-th passage of
  /// the body, from 0, becomes the marks `citationStart(n)` and `citationEnd(n)`, unless an
  /// element would have to be torn for it or a link stands in its way.
  package func render(
    _ source: [UInt8], in range: Range<Int>? = nil, file: String,
    marking mark: (Span<UInt8>) -> [Range<Int>]
  ) -> Rendering {
    withoutActuallyEscaping(mark) {
      rendering(of: source, in: range, file: file, marking: $0)
    }
  }

  private func rendering(
    of source: [UInt8], in range: Range<Int>?, file: String,
    marking: ((Span<UInt8>) -> [Range<Int>])?
  ) -> Rendering {
    var text = SourceText(source, in: range ?? source.indices, file: file)
    let survey = TextSurvey(text, within: options.bounds)
    if let finding = survey.finding {
      return Rendering(body: .empty, findings: [finding], passages: [])
    }
    text.lineStarts = survey.lineStarts
    let features = options.extensions.intersection(survey.features)
    var bytes = text.range == source.indices ? source : Array(source[text.range])
    if !options.extensions.isEmpty { bytes = Composition.composed(bytes) ?? bytes }
    let hidden =
      survey.hasHidden && !options.trustsAuthor ? HiddenText.finding(in: text) : nil
    if hidden != nil { bytes = HiddenText.removed(from: bytes) }
    if let harmless = NumericReferences.harmless(bytes) { bytes = harmless }
    let guarded =
      features.isDisjoint(with: [.footnotes, .strikethrough, .taskLists])
      ? nil : Guard.guarded(bytes)
    var preparation = Preparation(
      guarded ?? bytes, features: features, hasGuards: guarded != nil,
      cellLimit: options.bounds.cells)
    let prepared = preparation.prepare()
    if let line = preparation.excessLine {
      let place = text.place(text.range(ofLines: line, to: line))
      return Rendering(
        body: .empty, findings: [.tableTooLarge(limit: options.bounds.cells, at: place)],
        passages: [])
    }
    var writer = HTMLWriter(
      text, prepared, features: features, options: options,
      seeksBlankAddresses: survey.mayHoldBlankAddress && !options.trustsAuthor, marking: marking)
    if let hidden { writer.findings.append(hidden) }
    writer.write(prepared)
    return writer.finish()
  }
}

/// What rendering gives.
package struct Rendering: Sendable {
  package let body: Body
  package let findings: [Diagnostic]
  /// Where each passage that the marking closure returned stands in the source, in its order;
  /// the whole block where it is spelt in another way there.
  package let passages: [Range<Int>]
}
