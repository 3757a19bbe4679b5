import Building
import Content
import Diagnostics
import Files
import Preview
import Terminal

/// A site in memory as the preview asks for it: its pages, and what the bar and the overlay say in the
/// words of the terminal.
struct ServedSite: PreviewedSite {
  let site: LiveSite
  let session: Session

  /// How many findings a page shows; more are no help.
  private static let mostFindings = 20

  func answer(_ path: String) -> PreviewAnswer {
    do {
      switch try site.answer(path) {
      case .page(let page): return .page(page.html, notes(on: page), isFound: page.isFound)
      case .file(let bytes): return .file(bytes)
      case .elsewhere(let address): return .elsewhere(address)
      case .nothing: return .nothing
      }
    } catch {
      // Something changed this very moment; the look that follows says what.
      return .nothing
    }
  }

  private func notes(on page: LivePage) -> PreviewNotes {
    PreviewNotes(
      language: session.language, standing: page.fate.map(standing), topics: page.topics,
      source: page.source.map { source($0, line: nil) }, findings: notes(on: page.findings),
      errors: notes(on: page.errors))
  }

  private func standing(of fate: Fate) -> PreviewNotes.Standing {
    PreviewNotes.Standing(
      word: session.text(fate.kind.word), reason: fate.reason.map(session.text),
      isPublic: fate.isPublic)
  }

  private func finding(_ finding: Diagnostic) -> PreviewNotes.Finding {
    // As in a file: without colours.
    let paper = Terminal(descriptor: -1, isInteractive: false, usesColour: false)
    let (text, line) = session.printer(on: paper).text(of: finding)
    return PreviewNotes.Finding(
      severity: finding.severity, text: text,
      source: finding.place.flatMap { isOwn($0.file) ? source($0.file, line: line) : nil })
  }

  private func notes(on findings: [Diagnostic]) -> [PreviewNotes.Finding] {
    let rest = findings.count - Self.mostFindings
    let notes = findings.prefix(Self.mostFindings).map(finding)
    guard rest > 0 else { return notes }
    let message = Message(
      vi: "… và \(rest) điểm khác; xem tất cả: bangtin check",
      en: "… and \(rest) more; see all of them: bangtin check")
    return notes + [PreviewNotes.Finding(severity: .note, text: session.text(message), source: nil)]
  }

  /// Files of the theme inside the program cannot be opened.
  private func isOwn(_ file: String) -> Bool { !file.hasPrefix("bangtin:") }

  private func source(_ file: String, line: Int?) -> PreviewNotes.Source {
    PreviewNotes.Source(name: file, path: FilePath.joined(site.root, file), line: line)
  }
}
