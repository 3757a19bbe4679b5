import Content
import Diagnostics

/// Files that papers for internal circulation and public ones both list: a public paper's files are
/// public, whoever else lists them.
extension SiteAnalysis {
  func checkSharedFiles(into findings: inout [Diagnostic]) {
    let papers =
      Array(zip(site.directives, fates.directives))
      + zip(site.plans.map(\.directive), fates.plans)
    var inside: [String: Source] = [:]
    for (paper, fate) in papers where fate.kind == .internal {
      for file in paper.files { inside[paper.source.path(of: file)] = paper.source }
    }
    guard !inside.isEmpty else { return }
    for (paper, fate) in papers where fate.isPublic || fate.kind == .scheduled {
      for file in paper.files {
        guard let other = inside[paper.source.path(of: file)] else { continue }
        findings.append(
          .sharedWithInternal(file, listedIn: other, at: paper.source.place(file.src.range)))
      }
    }
  }
}

extension Source {
  fileprivate func path(of file: AttachedFile) -> String { "\(folder)/\(file.src.value)" }
}

extension Diagnostic {
  fileprivate static func sharedWithInternal(
    _ file: AttachedFile, listedIn other: Source, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      AnalysisRule.sharedInternalFile, at: place,
      Message(
        vi: "“\(file.src.value)” sẽ công khai, dù \(other.path) lưu hành nội bộ cũng ghi tệp này",
        en: "“\(file.src.value)” is public here, although \(other.path), for internal circulation, "
          + "lists it too"),
      hint: Message(
        vi:
          "không được công khai thì bỏ tệp khỏi files ở đây; được công khai thì bỏ ở văn bản nội bộ",
        en: "take it out of files here where it may not be public, else out of the internal paper"))
  }
}
