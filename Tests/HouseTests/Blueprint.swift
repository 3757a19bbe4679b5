/// The rooms as Package.swift declares them: what each may import, and on which floor it stands.
struct Blueprint {
  /// One room of the house.
  struct Room: Equatable {
    let name: String
    let wing: String
    let floor: Int
    /// The modules its target depends on.
    let imports: Set<String>

    /// Its folder, from the package's.
    var folder: String { "Sources/\(wing)/\(name)" }
  }

  let rooms: [Room]
  /// The C doors, by name: floor 0.
  let doors: Set<String>

  /// Reads the `room(…)` lines, the doors and the executable of `manifest`.
  init(manifest: String) {
    let manifest = SwiftText(manifest).withoutComments
    let everywhere = Self.list(in: manifest.firstMatch(of: /let base = \[([^\]]*)\]/)?.1)
    self.rooms =
      manifest.matches(
        of:
          /room\(\s*"(\w+)",\s*wing: "(\w+)",\s*floor: (\d+)(?:,\s*uses: \[([^\]]*)\])?(?:,\s*extra: \w+)?,?\s*\)/
      ).map { match in
        let floor = Int(match.3) ?? -1
        let base = (floor > 1 ? everywhere : []).union(floor > 2 ? ["Content"] : [])
        return Room(
          name: String(match.1), wing: String(match.2), floor: floor,
          imports: base.union(Self.list(in: match.4)))
      }
      + manifest.matches(
        of:
          /executableTarget\(\s*name: "(\w+)",\s*dependencies: \[([^\]]*)\],\s*path: "Sources\/(\w+)\//
      ).map { match in
        Room(
          name: String(match.1), wing: String(match.3), floor: 8, imports: Self.list(in: match.2))
      }
    self.doors = Set(
      manifest.matches(of: /Sources\/CDoors\/(\w+)"/).map { String($0.1) }
        + manifest.matches(of: /[dD]oor\("(\w+)"/).map { String($0.1) })
  }

  /// The floor of `module`, where it belongs to the house.
  func floor(of module: String) -> Int? {
    doors.contains(module) ? 0 : rooms.first { $0.name == module }?.floor
  }

  private static func list(in text: Substring?) -> Set<String> {
    Set((text ?? "").matches(of: /"(\w+)"/).map { String($0.1) })
  }
}
