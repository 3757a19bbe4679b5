import Diagnostics
import Foundation
import Testing
import Themes

struct BuiltInThemeTests {
  /// `themes/default` of this project.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../themes/default").standardized

  @Test(
    "The executable holds the files of themes/default; run Sources/CDoors/CDefaultTheme/list-files.sh if not"
  )
  func sameFiles() throws {
    let builtIn = BuiltInTheme()
    let held = try #require(try builtIn.files(in: ""))
    let found = FileManager.default.enumerator(atPath: Self.folder.path)?
      .compactMap { $0 as? String }
      .filter { path in
        !path.split(separator: "/").contains { $0.hasPrefix(".") }
          && !Self.folder.appending(path: path).hasDirectoryPath
      }
    let files = try (found ?? []).filter { path in
      let values = try Self.folder.appending(path: path).resourceValues(forKeys: [.isRegularFileKey]
      )
      return values.isRegularFile == true
    }
    #expect(held.sorted() == files.sorted())
    for path in held {
      let bytes = try Array(Data(contentsOf: Self.folder.appending(path: path)))
      #expect(try builtIn.bytes(of: path) == bytes, "\(path)")
    }
  }

  @Test("A file that the executable does not hold is an error, not a crash")
  func noSuchFile() throws {
    #expect(try BuiltInTheme().files(in: "themes/default") == nil)
    let error = #expect(throws: ThemeFileError.self) { try BuiltInTheme().bytes(of: "x") }
    #expect(
      error?.reason
        == Message(vi: "bangtin không mang theo tệp này", en: "bangtin holds no such file"))
  }
}
