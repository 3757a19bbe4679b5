import Foundation
import Testing

@Suite("The house")
struct HouseTests {
  @Test("Every import, file and word in Sources keeps the rules")
  func sources() throws {
    let faults = try House.ofThisPackage().faults
    #expect(faults == [])
  }

  @Test("The blueprint is read: rooms, floors and doors are not few")
  func blueprint() throws {
    let blueprint = Blueprint(manifest: try House.ofThisPackage().manifest)
    #expect(blueprint.rooms.count >= 18)
    #expect(blueprint.doors.isSuperset(of: ["CCmark", "CYaml", "CXXHash", "CToml", "CSystem"]))
    #expect(blueprint.floor(of: "Commands") == 7)
    #expect(blueprint.floor(of: "bangtin") == 8)
    let building = blueprint.rooms.first { $0.name == "Building" }
    #expect(building?.imports.isSuperset(of: ["Files", "Content", "Pages", "Themes"]) == true)
  }

  @Test("A small house without fault has none")
  func small() {
    #expect(House.small().faults == [])
  }

  @Test(
    "Each rule finds what breaks it",
    arguments: [
      (
        "Sources/Site/Pages/A.swift", "import Reading\n",
        "Sources/Site/Pages/A.swift:1: Pages imports Reading, which Package.swift does not say"
      ),
      (
        "Sources/School/Reading/A.swift", "// why\npackage import Pages\n",
        "Sources/School/Reading/A.swift:2: Reading (floor 3) imports Pages (floor 5)"
      ),
      (
        "Sources/Site/Pages/A.swift", "@testable import struct Foundation.URL\n",
        "Sources/Site/Pages/A.swift:1: Pages imports Foundation, which Package.swift does not say"
      ),
      (
        "Sources/Site/Pages/A.swift", "internal import CYaml\n",
        "Sources/Site/Pages/A.swift:1: Pages imports CYaml, which Package.swift does not say"
      ),
      (
        "Sources/Base/Files/A.swift", "import Content\n",
        "Sources/Base/Files/A.swift:1: Files (floor 1) imports Content (floor 2)"
      ),
      ("Sources/Site/Search/A.swift", "", "Sources/Site/Search: no target in Package.swift"),
      ("Sources/Main.swift", "", "Sources/Main.swift: no target in Package.swift"),
      (
        "Sources/Site/Pages/A.swift", "let a = 1\npublic let b = 2\n",
        "Sources/Site/Pages/A.swift:2: public: access is package or less"
      ),
      (
        "Sources/Site/Pages/A.swift", "let a = try? read()\n",
        "Sources/Site/Pages/A.swift:1: try?: an error is answered, not dropped"
      ),
      (
        "Sources/Site/Pages/A.swift", "fatalError(\"never\")\n",
        "Sources/Site/Pages/A.swift:1: fatalError(: wrong input is a diagnostic"
      ),
      (
        "Sources/Site/Pages/A.swift", "final class A: @unchecked Sendable {}\n",
        "Sources/Site/Pages/A.swift:1: @unchecked Sendable: the compiler checks sendability"
      ),
      (
        "Sources/Site/Pages/A.swift", "nonisolated(unsafe) var a = 1\n",
        "Sources/Site/Pages/A.swift:1: nonisolated(unsafe): the compiler checks isolation"
      ),
    ])
  func rule(path: String, text: String, fault: String) {
    #expect(House.small(with: [path: text]).faults == [fault])
  }

  @Test(
    "What only looks like a fault is none",
    arguments: [
      "// public, try? and fatalError( in a comment\n",
      "/* import Reading /* nested */ public */ let a = 1\n",
      "let sentence = \"the public; try? \\\" fatalError(\"\n",
      "let raw = #\"public \" try?\"#\n",
      "let long = \"\"\"\n  public\n  import Reading\n  \"\"\"\n",
      "let isPublic = publicPages + `public`\n",
      "let isOpen = circulation == .public\n",
      "import Glibc\n@preconcurrency import Files\npackage import Content\n",
    ])
  func innocent(text: String) {
    #expect(House.small(with: ["Sources/Site/Pages/A.swift": text]).faults == [])
  }

  @Test(
    "A file may have 400 lines, of Swift or of C, and no more",
    arguments: ["Sources/Site/Pages/Long.swift", "Sources/CDoors/CYaml/long.h"])
  func length(path: String) {
    let line = "// …\n"
    #expect(House.small(with: [path: String(repeating: line, count: 400)]).faults == [])
    #expect(
      House.small(with: [path: String(repeating: line, count: 401)]).faults == [
        "\(path): 401 lines"
      ])
  }

  @Test("A room may not use a room beside or above it, nor one that is not there")
  func manifest() {
    let manifest = House.smallManifest.replacing(
      "floor: 3)", with: "floor: 3, uses: [\"Pages\", \"Attic\"])")
    #expect(
      House(manifest: manifest, files: House.small().files).faults == [
        "Package.swift: Reading (floor 3) uses Pages (floor 5)",
        "Package.swift: Reading uses Attic, which is no room",
      ])
  }

  @Test("A target whose folder is gone is found")
  func emptyRoom() {
    var files = House.small().files
    files["Sources/Site/Pages/Page.swift"] = nil
    #expect(
      House(manifest: House.smallManifest, files: files).faults == [
        "Sources/Site/Pages: a target without a folder"
      ])
  }
}

extension House {
  /// This package, found from where this file was compiled.
  static func ofThisPackage(file: String = #filePath) throws -> House {
    let root = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let start = root.path(percentEncoded: false)
    let sources = root.appending(path: "Sources")
    let entries = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var files: [String: String] = [:]
    for case let url as URL in entries
    where ["swift", "c", "cpp", "h"].contains(url.pathExtension) {
      let path = String(url.path(percentEncoded: false).dropFirst(start.count))
      files[path] = try String(contentsOf: url, encoding: .utf8)
    }
    let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    return House(manifest: manifest, files: files)
  }

  static let smallManifest = """
    let base = ["Diagnostics", "Files"]
        door("CYaml", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),
        .target(name: "CSystem", path: "Sources/CDoors/CSystem"),
        room("Diagnostics", wing: "Base", floor: 1),
        room("Files", wing: "Base", floor: 1, uses: ["CSystem", "Diagnostics"]),
        room("Content", wing: "School", floor: 2),
        // room("Attic", wing: "Site", floor: 9),
        room("Reading", wing: "School", floor: 3),
        room(
          "Pages", wing: "Site", floor: 5,
          uses: [
            "Content",
          ]),
        .executableTarget(
          name: "bangtin", dependencies: ["Pages"], path: "Sources/Bangtin/bangtin"),
    """

  /// A made-up house of five rooms without fault, with `more` files.
  static func small(with more: [String: String] = [:]) -> House {
    let files = [
      "Sources/CDoors/CYaml/shim.h": "#include <yaml.h>\n",
      "Sources/CDoors/CSystem/csystem.c": "",
      "Sources/Base/Diagnostics/Place.swift": "package struct Place {}\n",
      "Sources/Base/Files/Path.swift": "import CSystem\npackage import Diagnostics\n",
      "Sources/School/Content/Post.swift": "import Files\n",
      "Sources/School/Reading/Reader.swift": "import Content\nimport Files\n",
      "Sources/Site/Pages/Page.swift": "import Content\n",
      "Sources/Bangtin/bangtin/main.swift": "import Pages\n",
    ]
    return House(manifest: smallManifest, files: files.merging(more) { $1 })
  }
}
