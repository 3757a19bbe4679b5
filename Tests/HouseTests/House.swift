/// The sources held to the blueprint and to the rules that the compiler does not hold.
struct House {
  /// Package.swift.
  let manifest: String
  /// The files of Sources, by path from the package's folder.
  let files: [String: String]

  /// Modules from outside that any room may import.
  private static let outside: Set<String> = ["Dispatch", "Glibc", "Synchronization"]

  /// Words that must not stand in the code of any room, with the reason.
  private static let forbidden: [(word: String, reason: String)] = [
    ("public", "access is package or less"),
    ("try?", "an error is answered, not dropped"),
    ("fatalError(", "wrong input is a diagnostic"),
    ("@unchecked Sendable", "the compiler checks sendability"),
    ("nonisolated(unsafe)", "the compiler checks isolation"),
  ]

  private static let longestFile = 400

  /// Everything that is wrong, one line each, sorted.
  var faults: [String] {
    let blueprint = Blueprint(manifest: manifest)
    return
      (upwardUses(in: blueprint) + strayFolders(besides: blueprint)
      + emptyRooms(of: blueprint) + files.flatMap { faults(in: $0, $1, blueprint) }).sorted()
  }

  /// A room that Package.swift lets use a room of its own floor or above. Floor 1 is open to all.
  private func upwardUses(in blueprint: Blueprint) -> [String] {
    blueprint.rooms.flatMap { room in
      room.imports.compactMap { module in
        guard let floor = blueprint.floor(of: module) else {
          return "Package.swift: \(room.name) uses \(module), which is no room"
        }
        return floor < room.floor || floor == 1
          ? nil
          : "Package.swift: \(room.name) (floor \(room.floor)) uses \(module) (floor \(floor))"
      }
    }
  }

  private func strayFolders(besides blueprint: Blueprint) -> [String] {
    let known = Set(blueprint.rooms.map(\.folder) + blueprint.doors.map { "Sources/CDoors/\($0)" })
    let found = Set(files.keys.map { $0.split(separator: "/").prefix(3).joined(separator: "/") })
    return found.subtracting(known).map { "\($0): no target in Package.swift" }
  }

  private func emptyRooms(of blueprint: Blueprint) -> [String] {
    blueprint.rooms.filter { room in !files.keys.contains { $0.hasPrefix(room.folder + "/") } }
      .map { "\($0.folder): a target without a folder" }
  }

  private func faults(in path: String, _ text: String, _ blueprint: Blueprint) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let count = text.hasSuffix("\n") ? lines.count - 1 : lines.count
    let length = count > Self.longestFile ? ["\(path): \(count) lines"] : []
    guard path.hasSuffix(".swift") else { return length }
    let bare = SwiftText(text).withoutCommentsAndStrings
    let suspects = Self.forbidden.filter { bare.contains($0.word) }
    let code = bare.split(separator: "\n", omittingEmptySubsequences: false)
    let room = blueprint.rooms.first { path.hasPrefix($0.folder + "/") }
    return length
      + code.enumerated().flatMap { number, line in
        (found(suspects, in: line) + wrongImport(in: line, of: room, blueprint)).map {
          "\(path):\(number + 1): \($0)"
        }
      }
  }

  private func found(_ words: [(word: String, reason: String)], in line: Substring) -> [String] {
    words.filter { Self.contains($0.word, in: line) }.map { "\($0.word): \($0.reason)" }
  }

  /// Whether `word` stands in `line` and is not the end or the start of a longer name, nor the
  /// member or case of that name.
  private static func contains(_ word: String, in line: Substring) -> Bool {
    func isName(_ character: Character?) -> Bool {
      character.map { $0.isLetter || $0.isNumber || "_`.".contains($0) } ?? false
    }
    return line.ranges(of: word).contains { range in
      !isName(line[..<range.lowerBound].last)
        && !(isName(word.last) && isName(line[range.upperBound...].first))
    }
  }

  private func wrongImport(
    in line: Substring, of room: Blueprint.Room?, _ blueprint: Blueprint
  ) -> [String] {
    // Making the pattern takes longer than most lines are worth.
    guard let room, line.contains("import") else { return [] }
    let pattern =
      /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:\w+\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/
    guard let module = line.firstMatch(of: pattern)?.1 else { return [] }
    let name = String(module)
    if let floor = blueprint.floor(of: name), floor >= room.floor, floor != 1 {
      return ["\(room.name) (floor \(room.floor)) imports \(name) (floor \(floor))"]
    }
    return room.imports.contains(name) || Self.outside.contains(name)
      ? [] : ["\(room.name) imports \(name), which Package.swift does not say"]
  }
}
