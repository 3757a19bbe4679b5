package import Diagnostics
package import Templates

/// A theme: the project's own files over those of the default theme, file by file.
package struct Theme: Sendable {
  /// The folder's name, as site.toml gives it.
  package let name: String
  /// The `[settings]` of theme.toml, each under its name.
  package let settings: [ThemeSetting]
  /// The words of each language, in the order of the keys.
  package let strings: [Language: [ThemeString]]
  package let templates: TemplateSources
  /// The files of `static`, in the order of their paths.
  package let assets: [ThemeAsset]
  /// Every file the theme was made from, in the order of the paths: what a fingerprint must hold.
  package let inputs: [ThemeInput]
}

/// A value of `[settings]`.
package struct ThemeSetting: Sendable, Equatable {
  /// A text, or a yes or no.
  package enum Value: Sendable, Equatable {
    case text(String)
    case flag(Bool)
  }

  package let name: String
  package let value: Value

  package init(name: String, value: Value) {
    self.name = name
    self.value = value
  }
}

/// A word or sentence of the theme in one language.
package struct ThemeString: Sendable, Equatable {
  package let key: String
  package let text: String
}

/// A file that went into a theme.
package struct ThemeInput: Sendable {
  /// The path that messages show.
  package let path: String
  package let bytes: [UInt8]
}

// MARK: Records

extension Theme {
  /// `theme`: the settings, for templates.
  package var settingsRecord: Record {
    let fields = settings.map { setting in
      switch setting.value {
      case .text(let text): (setting.name, Shape.Kind.text, Record.Value.text(text))
      case .flag(let flag): (setting.name, Shape.Kind.flag, Record.Value.flag(flag))
      }
    }
    return Record(
      Shape("theme", fields: fields.map { ($0.0, $0.1) }), values: fields.map(\.2))
  }

  /// `t`: the words of the theme in `language`.
  package func stringsRecord(in language: Language) -> Record {
    let strings = strings[language, default: []]
    return Record(
      Shape("t", fields: strings.map { ($0.key, .text) }), values: strings.map { .text($0.text) })
  }

  /// `asset`: the address of each file of `static`.
  package func assetRecord(address: (ThemeAsset) -> String) -> Record {
    Record(
      Shape("asset", fields: assets.map { ($0.key, .text) }),
      values: assets.map { .text(address($0)) })
  }

  /// What is the same on every page: `site` from the caller, `theme`, `t` and `asset` from here.
  package func constants(
    site: Record, language: Language, address: (ThemeAsset) -> String
  ) -> Record {
    let theme = settingsRecord
    let strings = stringsRecord(in: language)
    let assets = assetRecord(address: address)
    let shape = Shape(
      "site.toml",
      [
        "site": .record(site.shape), "theme": .record(theme.shape), "t": .record(strings.shape),
        "asset": .record(assets.shape),
      ])
    return Record(
      shape,
      [
        "site": .record(site), "theme": .record(theme), "t": .record(strings),
        "asset": .record(assets),
      ])
  }
}
