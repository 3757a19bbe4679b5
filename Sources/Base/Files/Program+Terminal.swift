import CSystem
import Glibc

extension Program {
  /// Runs the program on this process's own terminal, as a person would, and waits until it ends;
  /// the interrupt key is the program's meanwhile. Throws where it could not be started, not for how
  /// it ended.
  package func runInTerminal(_ arguments: [String]) throws(FileError) {
    var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    defer { for index in unsafe words.indices { unsafe free(words[index]) } }
    let code = unsafe csystem_run_in_terminal(path, &words)
    guard code == 0 else { throw FileError(.run, path, .system(code)) }
  }
}
