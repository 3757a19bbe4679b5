// swift-tools-version: 6.3
import PackageDescription

// The house: rooms (targets) stand in wings (folders of Sources/) on floors. A room imports only
// rooms of lower floors; every room may import floor 1, and every room above floor 2 also Content.
// `Tests/HouseTests` compares every `import` with this file.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// Rooms' doors that are there only with a trait: the trait's name by the door's.
let doorsOfTraits = [
  "CExpat": "OfficeFiles", "CXlsxWriter": "OfficeFiles", "CZip": "OfficeFiles",
  "CJpeg": "Photos", "CPng": "Photos", "CWebP": "Photos",
  "CMicroHTTPD": "Preview",
]

let base = ["Diagnostics", "Files", "Markup", "Terminal", "VietnameseText"]

/// A room on `floor` of `wing` that uses floor 1, Content (above floor 2) and what `uses` names.
func room(
  _ name: String, wing: String, floor: Int, uses: [String] = [], extra: [SwiftSetting] = []
) -> Target {
  let everywhere = (floor > 1 ? base : []) + (floor > 2 ? ["Content"] : [])
  return .target(
    name: name, dependencies: (everywhere + uses).map(dependency),
    path: "Sources/\(wing)/\(name)", swiftSettings: settings + extra)
}

/// Loops over pixels take a hundred times as long where they are not optimised: tests would wait for
/// minutes.
let optimised: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// What a room uses, where the trait it may hang on is enabled.
func dependency(_ name: String) -> Target.Dependency {
  doorsOfTraits[name].map { .target(name: name, condition: .when(traits: [$0])) }
    ?? .byName(name: name)
}

/// A C library of the system, found by pkg-config.
func door(_ name: String, pkgConfig: String, apt: String) -> Target {
  .systemLibrary(
    name: name, path: "Sources/CDoors/\(name)", pkgConfig: pkgConfig, providers: [.apt([apt])])
}

/// A shim of ours over the system's `library`, empty without the trait `Photos`: its headers need
/// not be there then.
func photoDoor(_ name: String, library: String) -> Target {
  .target(
    name: name, path: "Sources/CDoors/\(name)",
    cSettings: [.define("BANGTIN_PHOTOS", .when(traits: ["Photos"]))],
    linkerSettings: [.linkedLibrary(library, .when(traits: ["Photos"]))])
}

/// The tests of one room, with the folders beside them that are read and not compiled.
func tests(_ room: String, uses: [String] = [], reads folders: [String] = []) -> Target {
  .testTarget(
    name: "\(room)Tests",
    dependencies: Set([room] + base + ["Content"] + uses).sorted().map { .byName(name: $0) },
    path: "Tests/\(room)Tests", exclude: folders, swiftSettings: settings)
}

let package = Package(
  name: "bangtin",
  products: [
    .executable(name: "bangtin", targets: ["bangtin"]),
    // For tests alone: they load it before the program's own libraries.
    .library(name: "FaultInjection", type: .dynamic, targets: ["FaultInjection"]),
  ],
  traits: [
    .default(enabledTraits: ["OfficeFiles", "Photos", "Preview"]),
    .trait(
      name: "OfficeFiles",
      description: "Word, Excel and OpenDocument, with libzip, libxlsxwriter and expat"),
    .trait(name: "Photos", description: "Variants of photos, with libjpeg, libpng and libwebp"),
    .trait(name: "Preview", description: "`bangtin serve`, with libmicrohttpd"),
  ],
  targets: [
    // Floor 0: doors to C.
    door("CCmark", pkgConfig: "libcmark", apt: "libcmark-dev"),
    door("CYaml", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),
    door("CExpat", pkgConfig: "expat", apt: "libexpat1-dev"),
    door("CZip", pkgConfig: "libzip", apt: "libzip-dev"),
    door("CXlsxWriter", pkgConfig: "xlsxwriter", apt: "libxlsxwriter-dev"),
    door("CMicroHTTPD", pkgConfig: "libmicrohttpd", apt: "libmicrohttpd-dev"),
    door("CXXHash", pkgConfig: "libxxhash", apt: "libxxhash-dev"),
    photoDoor("CJpeg", library: "jpeg"),
    photoDoor("CPng", library: "png"),
    door("CWebP", pkgConfig: "libwebp", apt: "libwebp-dev"),
    .target(
      name: "CToml", path: "Sources/CDoors/CToml",
      cxxSettings: [.define("TOML_EXCEPTIONS", to: "0"), .define("TOML_HEADER_ONLY", to: "1")]),
    .target(name: "CSystem", path: "Sources/CDoors/CSystem"),
    .target(name: "CArena", dependencies: ["CCmark"], path: "Sources/CDoors/CArena"),
    .target(
      name: "CDefaultTheme", path: "Sources/CDoors/CDefaultTheme",
      exclude: ["files.inc", "list-files.sh"]),
    .target(name: "CStarter", path: "Sources/CDoors/CStarter", exclude: ["files.inc", "starter"]),

    // Floor 1: the base.
    room("Diagnostics", wing: "Base", floor: 1),
    room("VietnameseText", wing: "Base", floor: 1),
    room("Markup", wing: "Base", floor: 1),
    room("Files", wing: "Base", floor: 1, uses: ["CSystem", "CXXHash", "Diagnostics"]),
    room("Terminal", wing: "Base", floor: 1, uses: ["Files", "VietnameseText"]),

    // Floor 2: formats, and the words of a school.
    room("DataFormats", wing: "Formats", floor: 2, uses: ["CYaml", "CToml"]),
    room("Markdown", wing: "Formats", floor: 2, uses: ["CArena", "CCmark"]),
    room("Templates", wing: "Formats", floor: 2),
    room("OfficeFiles", wing: "Formats", floor: 2, uses: ["CExpat", "CXlsxWriter", "CZip"]),
    room(
      "Images", wing: "Formats", floor: 2, uses: ["CJpeg", "CPng", "CWebP"], extra: optimised),
    room("Content", wing: "School", floor: 2),
    room("Preview", wing: "Site", floor: 2, uses: ["CMicroHTTPD"]),

    // Floor 3: from files to content, and what follows from content.
    room("Reading", wing: "School", floor: 3, uses: ["DataFormats", "Markdown"]),
    room("Analysis", wing: "School", floor: 3),
    room("Attachments", wing: "School", floor: 3, uses: ["DataFormats", "Images", "OfficeFiles"]),
    room("Themes", wing: "Site", floor: 3, uses: ["CDefaultTheme", "DataFormats", "Templates"]),

    // Floors 4 to 6: the site.
    room("Exports", wing: "Site", floor: 4, uses: ["Analysis", "Markdown"]),
    room("Charts", wing: "Site", floor: 4),
    room("Search", wing: "Site", floor: 4),
    room(
      "Pages", wing: "Site", floor: 5,
      uses: [
        "Analysis", "Attachments", "Charts", "Exports", "Images", "Markdown", "Search", "Templates",
        "Themes",
      ]),
    room(
      "Authoring", wing: "Desk", floor: 4,
      uses: ["CStarter", "DataFormats", "Reading", "Templates"]),
    room(
      "Importing", wing: "Desk", floor: 5,
      uses: ["Analysis", "Attachments", "Authoring", "OfficeFiles", "Reading"]),
    room("Reports", wing: "Desk", floor: 5, uses: ["Analysis", "Exports", "OfficeFiles"]),
    room(
      "Building", wing: "Site", floor: 6,
      uses: [
        "Analysis", "Attachments", "DataFormats", "Exports", "Images", "Markdown", "Pages",
        "Reading", "Search", "Templates", "Themes",
      ]),

    // Floor 7: the command line.
    room(
      "Commands", wing: "Bangtin", floor: 7,
      uses: [
        "Analysis", "Attachments", "Authoring", "Building", "DataFormats", "Exports", "Images",
        "Importing", "Markdown", "OfficeFiles", "Pages", "Preview", "Reading", "Reports",
        "Templates",
        "Themes",
      ]),
    .executableTarget(
      name: "bangtin", dependencies: ["Commands"], path: "Sources/Bangtin/bangtin",
      swiftSettings: settings),

    .target(name: "SampleFiles", path: "Tests/SampleFiles", swiftSettings: settings),
    .target(
      name: "SampleSites",
      dependencies: ["Building", "Commands", "Content", "Diagnostics", "Reading"],
      path: "Tests/SampleSites", swiftSettings: settings),
    tests("Diagnostics"),
    tests("VietnameseText"),
    tests("Markup"),
    tests("Files"),
    tests("Terminal"),
    tests("DataFormats"),
    tests("Markdown", uses: ["SampleSites"]),
    tests("Templates", uses: ["DataFormats"]),
    tests("OfficeFiles", uses: ["SampleFiles"]),
    tests("Images", reads: ["Pictures"]),
    tests("Content"),
    tests("Preview"),
    tests("Reading", uses: ["DataFormats", "Markdown", "SampleSites"]),
    tests("Analysis", uses: ["SampleSites"], reads: ["LabelledPosts"]),
    tests("Attachments", uses: ["Images", "OfficeFiles", "SampleFiles", "SampleSites"]),
    tests("Themes", uses: ["DataFormats", "Templates"]),
    tests("Charts"),
    tests("Search", uses: ["SampleSites"]),
    tests("Exports", uses: ["Analysis", "Markdown"]),
    tests(
      "Pages",
      uses: [
        "Analysis", "Exports", "Markdown", "Reading", "SampleSites", "Templates", "Themes",
      ]),
    tests(
      "Building",
      uses: ["Analysis", "Images", "Pages", "Reading", "SampleFiles", "SampleSites", "Themes"],
      reads: ["Hosting", "Sites"]),
    tests("Authoring", uses: ["DataFormats", "Reading", "SampleSites"]),
    tests(
      "Importing",
      uses: [
        "Attachments", "Authoring", "OfficeFiles", "Reading", "SampleFiles", "SampleSites",
      ]),
    tests("Reports", uses: ["Analysis", "OfficeFiles", "SampleSites"]),
    tests(
      "Commands",
      uses: [
        "Analysis", "Attachments", "Authoring", "Building", "DataFormats", "Preview", "Reading",
        "SampleSites",
      ]),
    .testTarget(
      name: "SeedTests",
      dependencies: [
        "Analysis", "Attachments", "Building", "Content", "Diagnostics", "Exports", "Importing",
        "Markup", "Reading",
      ],
      path: "Tests/SeedTests", exclude: ["Expected", "Papers", "Sites"], swiftSettings: settings),
    .target(name: "FaultInjection", path: "Tests/FaultInjection"),
    .testTarget(
      name: "FaultTests", dependencies: ["Files", "SampleFiles", "SampleSites"],
      path: "Tests/FaultTests",
      swiftSettings: settings),
    .testTarget(name: "HouseTests", path: "Tests/HouseTests", swiftSettings: settings),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Attachments", "Authoring", "Content", "DataFormats", "Diagnostics", "Files", "Images",
        "Importing", "Markdown", "Markup", "OfficeFiles", "Reading", "SampleFiles", "Templates",
        "Terminal", "VietnameseText",
      ],
      path: "Tests/Fuzz/Targets", swiftSettings: settings),
    .testTarget(
      name: "FuzzReplay", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/Replay",
      swiftSettings: settings),
  ],
  cxxLanguageStandard: .cxx17
)

// `make fuzz`: libFuzzer brings its own `main`, so its program links only where all is compiled for it.
// The compiler checks the doors of ours for what C leaves undefined too.
if Context.environment["BANGTIN_FUZZ"] != nil {
  let checks = ["-fsanitize=undefined", "-fno-sanitize-recover=undefined", "-fno-sanitize=vptr"]
  for door in package.targets where door.type == .regular && door.path?.contains("CDoors") == true {
    door.cSettings = (door.cSettings ?? []) + [.unsafeFlags(checks)]
    door.cxxSettings = (door.cxxSettings ?? []) + [.unsafeFlags(checks)]
  }
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/fuzz", swiftSettings: settings)
  )
}
