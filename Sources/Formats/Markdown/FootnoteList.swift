/// The footnotes of a body while it is written.
struct FootnoteList {
  /// A note that something refers to.
  struct Note {
    let label: String
    let item: CmarkNode
    /// How many references lead to it.
    var references = 0
  }

  /// The notes as they are numbered: by first reference.
  private(set) var notes: [Note] = []
  private var items: [String: CmarkNode] = [:]
  private var numbers: [String: Int] = [:]
  /// The notes as they were written, for the search of those without references.
  private(set) var definitions: [(label: String, item: CmarkNode)] = []

  /// Whether there are notes at all.
  var isEmpty: Bool { definitions.isEmpty }

  /// Adds the note `item` called `label`; false where there is one of that name.
  mutating func define(_ label: String, _ item: CmarkNode) -> Bool {
    let key = label.lowercased()
    guard items[key] == nil else { return false }
    items[key] = item
    definitions.append((label, item))
    return true
  }

  /// Whether a note is called `label`, in letters of either case.
  func isDefined(_ label: String) -> Bool {
    items[label.lowercased()] != nil
  }

  /// The number, from 1, of the note called `label`, and how many references it has with this one.
  mutating func refer(to label: String) -> (number: Int, reference: Int)? {
    let key = label.lowercased()
    guard let item = items[key] else { return nil }
    if numbers[key] == nil {
      notes.append(Note(label: label, item: item))
      numbers[key] = notes.count
    }
    guard let number = numbers[key] else { return nil }
    notes[number - 1].references += 1
    return (number, notes[number - 1].references)
  }

  /// The notes that nothing refers to.
  var unused: [(label: String, item: CmarkNode)] {
    definitions.filter { numbers[$0.label.lowercased()] == nil }
  }
}
