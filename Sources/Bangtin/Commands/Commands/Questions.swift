import Diagnostics
import Terminal

/// Questions to the person at the terminal; answers are asked for again until they can be used.
struct Questions {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// Asks `question` until `read` understands the answer.
  func ask<Answer>(_ question: Message, _ read: (String) throws -> Answer) throws -> Answer {
    while true {
      try session.printAside("\(session.text(question)): ")
      let text = try answer()
      do {
        return try read(text)
      } catch let misunderstood as WrongUsage {
        let complaint = misunderstood.complaint
        let lines = [complaint.message, complaint.hint].compactMap { $0 }
        for line in lines { try session.printAside("  \(session.text(line).shownSafely)\n") }
      }
    }
  }

  /// Lets the person choose one of `choices` by its position, or none.
  func choose<Choice>(_ question: Message, among choices: [(Choice, name: String)]) throws
    -> Choice?
  {
    for (position, choice) in choices.enumerated() {
      try session.printAside("  \(position + 1)) \(choice.name.shownSafely)\n")
    }
    return try ask(question) { text in
      if text.isEmpty { return nil }
      if let position = Int(text), choices.indices.contains(position - 1) {
        return choices[position - 1].0
      }
      throw WrongUsage(
        Message(
          vi: "hãy ghi một số từ 1 đến \(choices.count)",
          en: "write a number up to \(choices.count)"))
    }
  }

  private func answer() throws -> String {
    guard let line = try session.console.readLine() else {
      // Asking again would never end.
      throw WrongUsage(
        Message(
          vi: "chưa trả lời hết các câu hỏi, nên chưa ghi gì",
          en: "not every question was answered, so nothing was written"))
    }
    return String(
      line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
