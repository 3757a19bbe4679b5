import Diagnostics
import Files

/// A command that cannot be done as it was asked for.
struct WrongUsage: Error {
  let complaint: CommandLineReader.Complaint

  init(_ message: Message, hint: Message? = nil) {
    self.complaint = CommandLineReader.Complaint(message: message, hint: hint)
  }
}

extension CommandLineReader.Complaint {
  /// What to say of an error that the machine is the cause of.
  static func failure(of error: any Error) -> CommandLineReader.Complaint {
    switch error {
    case let failure as FileError:
      CommandLineReader.Complaint(message: failure.message, hint: failure.hint)
    default:
      CommandLineReader.Complaint(
        message: Message(vi: "máy không làm được: \(error)", en: "the machine failed: \(error)"),
        hint: nil)
    }
  }
}
