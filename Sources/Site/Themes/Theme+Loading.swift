import DataFormats
package import Diagnostics
import Templates

extension Theme {
  /// The name of the theme beneath every other one.
  package static let defaultName = "default"

  /// Loads the theme `name`: its files in `themes/<name>` of the project, those of `themes/default`
  /// beneath them, and at the bottom the theme inside the executable. Nothing where the theme cannot
  /// be used; every reason is in `diagnostics`. `place`: where site.toml names it.
  package static func load(
    _ name: String, from project: some ThemeFiles, over builtIn: some ThemeFiles,
    at place: Place? = nil, reportingTo diagnostics: inout [Diagnostic]
  ) -> Theme? {
    var loading = ThemeLoading()
    let theme = loading.theme(name, project, builtIn, place)
    diagnostics += loading.diagnostics.sorted()
    return loading.diagnostics.contains { $0.severity == .error } ? nil : theme
  }
}

/// One reading of a theme's files.
private struct ThemeLoading {
  var diagnostics: [Diagnostic] = []

  mutating func theme(
    _ name: String, _ project: any ThemeFiles, _ builtIn: any ThemeFiles, _ place: Place?
  ) -> Theme? {
    let folders = name == Theme.defaultName ? [name] : [name, Theme.defaultName]
    var layers = folders.map { folder in
      ThemeLayers.Layer(
        files: project, folder: "themes/\(folder)", shownAs: "themes/\(folder)")
    }
    layers.append(
      ThemeLayers.Layer(files: builtIn, folder: "", shownAs: "bangtin:themes/default"))
    let isFolder = !name.isEmpty && !name.hasPrefix(".") && !name.contains("/")
    var reading = ThemeLayers()
    let exists = isFolder ? reading.read(layers) : [false]
    diagnostics += reading.diagnostics
    if name != Theme.defaultName, !exists[0] {
      diagnostics.append(.missingTheme(name, among: themes(of: project), at: place))
      return nil
    }
    let tables = reading.joined.mapValues { files in
      files.compactMap { file in table(of: file) }
    }
    let files = reading.files.values.sorted { $0.path < $1.path }
    let settings = settings(of: tables["theme.toml", default: []])
    return Theme(
      name: name,
      settings: settings,
      strings: strings(of: tables),
      templates: templates(of: files),
      assets: assets(of: files, in: color(of: settings)),
      inputs: (files + reading.joined.values.joined())
        .map { ThemeInput(path: $0.shownAs, bytes: $0.bytes) }.sorted { $0.path < $1.path })
  }

  private mutating func themes(of project: any ThemeFiles) -> [String] {
    do throws(ThemeFileError) {
      let files = try project.files(in: "themes") ?? []
      let folders = files.filter { $0.contains("/") }
        .compactMap { $0.split(separator: "/").first.map(String.init) }
      return Set(folders + [Theme.defaultName]).filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      diagnostics.append(.unreadable("themes", error.reason))
      return [Theme.defaultName]
    }
  }

  private mutating func table(of file: ThemeLayers.File) -> ThemeTable? {
    TOML.table(from: file.bytes, of: file.shownAs, reportingTo: &diagnostics)
      .map { ThemeTable(file: file.shownAs, table: $0) }
  }
}

// MARK: Files

extension ThemeLoading {
  private mutating func templates(of files: [ThemeLayers.File]) -> TemplateSources {
    var sources: [TemplateFile] = []
    for file in files {
      let name = file.path.dropFirst("templates/".count)
      guard file.path.hasPrefix("templates/"), name.hasSuffix(".mustache") else {
        report(file)
        continue
      }
      guard TextFile.check(file.bytes, of: file.shownAs, reportingTo: &diagnostics) else {
        continue
      }
      sources.append(
        TemplateFile(
          name: String(name.dropLast(".mustache".count)), file: file.shownAs, bytes: file.bytes))
    }
    return TemplateSources(sources)
  }

  /// Says that nothing uses `file`, unless it is an asset or a file that goes with any folder.
  private mutating func report(_ file: ThemeLayers.File) {
    let name = file.path.uppercased()
    let isNote = !name.contains("/") && (name.hasPrefix("README") || name.hasPrefix("LICENSE"))
    if file.path.hasPrefix("static/") || isNote { return }
    let parts =
      ["theme.toml", "templates/*.mustache", "static/"]
      + Language.allCases.map { "strings/\($0.rawValue).toml" }
    diagnostics.append(.unknownFile(file.shownAs, folders: parts))
  }

  /// The files of `static`; a school's own colour stands at the end of the style sheet.
  private mutating func assets(
    of files: [ThemeLayers.File], in color: ThemeColor?
  ) -> [ThemeAsset] {
    var paths: [String: String] = [:]
    var assets: [ThemeAsset] = []
    for file in files where file.path.hasPrefix("static/") {
      let path = String(file.path.dropFirst("static/".count))
      let rules = path == Self.styleSheet ? color.map { Array($0.rules.utf8) } ?? [] : []
      let asset = ThemeAsset(path: path, bytes: file.bytes + rules, shownAs: file.shownAs)
      if let first = paths[asset.key] {
        diagnostics.append(.assetClash(asset.key, first, at: file.shownAs))
      } else {
        paths[asset.key] = file.shownAs
        assets.append(asset)
      }
    }
    return assets
  }
}

// MARK: Colour

extension ThemeLoading {
  private static let styleSheet = "style.css"
  private static let colorKey = "color"

  /// The colour that the settings give; nothing where they give none, or a wrong one.
  private func color(of settings: [ThemeSetting]) -> ThemeColor? {
    for case .text(let text) in settings.filter({ $0.name == Self.colorKey }).map(\.value) {
      return ThemeColor(text)
    }
    return nil
  }

  private mutating func checkColor(_ text: String, at place: Place) {
    if text.isEmpty { return }
    guard let color = ThemeColor(text) else {
      diagnostics.append(.badColor(text, at: place))
      return
    }
    if !color.isReadable {
      diagnostics.append(.paleColor(text, readable: color.readableShade.text, at: place))
    }
  }
}

// MARK: Tables

/// A TOML file of a theme.
private struct ThemeTable {
  /// The path that messages show.
  let file: String
  let table: Table

  /// The place of `range` in the file.
  func place(_ range: Range<Int>) -> Place {
    Place(file: file, range: range)
  }
}

extension ThemeLoading {
  private static let keys = [
    "name", "title", "description", "author", "license", "version", "settings",
  ]

  /// The settings of all layers, the most particular value first. What the default theme has as
  /// true or false stays so.
  private mutating func settings(of tables: [ThemeTable]) -> [ThemeSetting] {
    var settings: [String: ThemeSetting] = [:]
    for table in tables.reversed() {
      for entry in table.table.entries {
        guard entry.key == "settings" else {
          check(entry, of: table)
          continue
        }
        guard case .table(let values) = entry.value.content else {
          diagnostics.append(.settingsNotTable(at: table.place(entry.value.range)))
          continue
        }
        for value in values.entries {
          settings[value.key] = setting(value, of: table, over: settings[value.key])
        }
      }
    }
    return settings.values.sorted { $0.name < $1.name }
  }

  private mutating func check(_ entry: Table.Entry, of table: ThemeTable) {
    if !Self.keys.contains(entry.key) {
      diagnostics.append(
        .unknownKey(entry.key, among: Self.keys, at: table.place(entry.keyRange)))
    } else if case .scalar = entry.value.content {
    } else {
      diagnostics.append(.badSetting(entry.key, at: table.place(entry.value.range)))
    }
  }

  private mutating func setting(
    _ entry: Table.Entry, of table: ThemeTable, over known: ThemeSetting?
  ) -> ThemeSetting? {
    guard case .scalar(let text) = entry.value.content else {
      diagnostics.append(.badSetting(entry.key, at: table.place(entry.value.range)))
      return known
    }
    if entry.key == Self.colorKey { checkColor(text, at: table.place(entry.value.range)) }
    let flag: Bool? = text == "true" ? true : text == "false" ? false : nil
    switch (known?.value, flag) {
    case (.flag, nil):
      diagnostics.append(.settingIsFlag(entry.key, at: table.place(entry.value.range)))
      return known
    case (.flag, let flag?), (nil, let flag?):
      return ThemeSetting(name: entry.key, value: .flag(flag))
    case (.text, _), (nil, nil):
      return ThemeSetting(name: entry.key, value: .text(text))
    }
  }

  /// The strings of all layers. A key that one language has, every language must have.
  private mutating func strings(of tables: [String: [ThemeTable]]) -> [Language: [ThemeString]] {
    var texts: [Language: [String: String]] = [:]
    var places: [String: Place] = [:]
    for language in Language.allCases {
      for table in tables["strings/\(language.rawValue).toml", default: []].reversed() {
        for entry in table.table.entries {
          guard case .scalar(let text) = entry.value.content else {
            diagnostics.append(.badString(entry.key, at: table.place(entry.value.range)))
            continue
          }
          texts[language, default: [:]][entry.key] = text
          places[entry.key] = table.place(entry.keyRange)
        }
      }
    }
    for (key, place) in places {
      for language in Language.allCases where texts[language]?[key] == nil {
        let folder = place.file.split(separator: "/").dropLast().joined(separator: "/")
        let file = "\(folder)/\(language.rawValue).toml"
        diagnostics.append(.stringMissing(key, from: language, in: file, at: place))
      }
    }
    return texts.mapValues { texts in
      texts.map { ThemeString(key: $0, text: $1) }.sorted { $0.key < $1.key }
    }
  }
}
