import Building
import Diagnostics
import Terminal

/// One run of one command: what was chosen, in which language, and the doors to write through.
struct Session: Sendable {
  let choices: Choices
  let language: Language
  let console: Console
  let output: Terminal
  let errors: Terminal
  /// The folders where programs of the system stand, as in the variable PATH.
  let searchPath: String
  /// The program that opens a file for the person, as in the variables VISUAL and EDITOR.
  let editor: String?
  /// Opens the building room, so that tests can put another in its place.
  let openSite: @Sendable (BuildOptions) -> any SiteBuilding

  /// What the building room is told.
  var buildOptions: BuildOptions {
    BuildOptions(
      root: choices.root, output: choices.output, now: choices.now,
      showsDrafts: choices.showsDrafts, showsFuture: choices.showsFuture,
      isDurable: choices.isDurable, searchPath: searchPath,
      timer: choices.wantsTimings ? console.seconds : nil)
  }

  /// `message` in the session's language.
  func text(_ message: Message) -> String { message[language] }

  /// Prints `text` to standard output.
  func print(_ text: String) throws { try output.write(text) }

  /// Prints `text` to standard error.
  func printAside(_ text: String) throws { try errors.write(text) }
}
