package import Content
package import VietnameseText

/// An entry of the archive: a directive, or a plan, which is one too. Positions are those of the
/// site's lists.
package enum ArchiveEntry: Sendable, Hashable {
  case directive(Int)
  case plan(Int)
}

extension Site {
  /// The directive that `entry` is.
  package func directive(_ entry: ArchiveEntry) -> Directive {
    switch entry {
    case .directive(let position): directives[position]
    case .plan(let position): plans[position].directive
    }
  }

  /// Whether `a` stands before `b` in lists: by date as far as it is known, undated ones last, then
  /// by number, since of one day's numbers the highest was given last, then by source path.
  func isNewer(_ a: ArchiveEntry, _ b: ArchiveEntry) -> Bool {
    let (a, b) = (directive(a), directive(b))
    let (first, second) = (a.issued?.earliest, b.issued?.earliest)
    guard first != second else {
      let numbers = [a, b].map { $0.number.flatMap { Int($0.value.number) } ?? 0 }
      return numbers[0] != numbers[1]
        ? numbers[0] > numbers[1] : a.source.path < b.source.path
    }
    guard let first else { return false }
    guard let second else { return true }
    return first > second
  }
}

/// Somebody who signed directives. One name is one person, whatever offices stood beside it.
package struct ArchiveSigner: Sendable {
  /// As the newest directive has it.
  package let name: String
  /// The latest office; absent where none was ever given.
  package internal(set) var position: String?
  /// The newest first.
  package internal(set) var entries: [ArchiveEntry]
}

/// The public archive by everything a list of directives is made of. Every list is the newest
/// first: by date as far as it is known, undated ones last, then by number and source path.
package struct ArchiveLists: Sendable {
  package let newest: [ArchiveEntry]
  /// By subject, from A to Z.
  package let alphabetical: [ArchiveEntry]
  /// Which of `alphabetical` stand under which letter, in its order.
  package let letters: [(letter: IndexLetter, places: Range<Int>)]
  /// Entries whose date is open stand under nothing.
  package let byYear: [Int?: [ArchiveEntry]]
  package let byType: [DocumentType: [ArchiveEntry]]
  package let byIssuer: [ID<Issuer>: [ArchiveEntry]]
  package let byField: [String: [ArchiveEntry]]
  package let byDirection: [Direction: [ArchiveEntry]]
  /// By the signer's name in small letters.
  package let bySigner: [String: ArchiveSigner]
  /// What stands under a sub-topic stands once under its topic too.
  package let byTopic: [ID<Topic>: [ArchiveEntry]]
  /// By number in normal form and year; several bodies may give the same number.
  package let byNumber: [String: [ArchiveEntry]]

  init(of site: Site, fates: Fates, catalogue: Catalogue) {
    let entries =
      site.directives.indices.filter { fates.directives[$0].isPublic }
      .map(ArchiveEntry.directive)
      + site.plans.indices.filter { fates.plans[$0].isPublic }.map(ArchiveEntry.plan)
    newest = entries.sorted(by: site.isNewer)
    alphabetical = newest.inAlphabeticalOrder { site.directive($0).subject.indexed }
    letters = Self.letters(of: alphabetical.map { IndexLetter(of: site.directive($0).subject) })
    var byYear: [Int?: [ArchiveEntry]] = [:]
    var byType: [DocumentType: [ArchiveEntry]] = [:]
    var byIssuer: [ID<Issuer>: [ArchiveEntry]] = [:]
    var byField: [String: [ArchiveEntry]] = [:]
    var byDirection: [Direction: [ArchiveEntry]] = [:]
    var bySigner: [String: ArchiveSigner] = [:]
    var byTopic: [ID<Topic>: [ArchiveEntry]] = [:]
    var byNumber: [String: [ArchiveEntry]] = [:]
    for entry in newest {
      let directive = site.directive(entry)
      byYear[directive.issued?.year, default: []].append(entry)
      if let type = directive.type { byType[type, default: []].append(entry) }
      if let issuer = catalogue.issuer(of: directive) {
        byIssuer[issuer.id, default: []].append(entry)
      }
      if let field = directive.field { byField[field, default: []].append(entry) }
      if let direction = directive.direction { byDirection[direction, default: []].append(entry) }
      if let key = directive.signer?.key, let name = directive.signer?.name {
        let position = directive.signer?.position
        var signer =
          bySigner[key] ?? ArchiveSigner(name: name, position: position, entries: [])
        signer.position = signer.position ?? position
        signer.entries.append(entry)
        bySigner[key] = signer
      }
      for topic in catalogue.topics(of: directive) { byTopic[topic, default: []].append(entry) }
      if let number = directive.number?.value {
        byNumber[number.normalForm, default: []].append(entry)
      }
    }
    self.byYear = byYear
    self.byType = byType
    self.byIssuer = byIssuer
    self.byField = byField
    self.byDirection = byDirection
    self.bySigner = bySigner
    self.byTopic = byTopic
    self.byNumber = byNumber
  }

  /// Where each run of equal letters stands.
  private static func letters(
    of letters: [IndexLetter]
  ) -> [(letter: IndexLetter, places: Range<Int>)] {
    var runs: [(letter: IndexLetter, places: Range<Int>)] = []
    for (place, letter) in letters.enumerated() {
      if let last = runs.last, last.letter == letter {
        runs[runs.count - 1].places = last.places.lowerBound..<place + 1
      } else {
        runs.append((letter, place..<place + 1))
      }
    }
    return runs
  }
}

extension Signer {
  /// Under what the signer's directives are listed: the name in small letters, since papers print
  /// names in capitals or not; nothing where no name is given.
  package var key: String? {
    guard let name else { return nil }
    let words = name.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ").lowercased()
  }
}

extension Catalogue {
  /// The topics that `directive` names, and those above them, each once.
  fileprivate func topics(of directive: Directive) -> [ID<Topic>] {
    guard !directive.topics.isEmpty else { return [] }
    let plans = directive.issued.map { self.plans(on: $0.earliest) } ?? Array(plans.indices)
    return directive.topics.map(\.value).flatMap { id -> [ID<Topic>] in
      guard let found = topic(id, in: plans) else { return [] }
      return [id] + [found.parent].compactMap { $0 }
    }
    .uniqued()
  }
}
