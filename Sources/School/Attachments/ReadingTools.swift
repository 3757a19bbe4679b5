package import Files

/// A program that reads what bangtin does not read itself.
package enum ReadingTool: String, Sendable, Hashable, CaseIterable {
  case pdfinfo, pdftotext, pdftoppm, tesseract

  /// What to install to have it.
  package var packages: String {
    switch self {
    case .pdfinfo, .pdftotext, .pdftoppm: "poppler-utils"
    case .tesseract: "tesseract-ocr tesseract-ocr-vie"
    }
  }
}

/// Those of the programs that this machine has.
package struct ReadingTools: Sendable, Hashable {
  private let programs: [ReadingTool: Program]

  package init(_ programs: [ReadingTool: Program]) {
    self.programs = programs
  }

  /// What stands in the folders of `searchPath`, as in the variable PATH.
  package init(in searchPath: String = Program.searchPath) {
    var programs: [ReadingTool: Program] = [:]
    for tool in ReadingTool.allCases {
      programs[tool] = Program(named: tool.rawValue, in: searchPath)
    }
    self.programs = programs
  }

  package subscript(tool: ReadingTool) -> Program? { programs[tool] }

  /// Differs where the programs do: what they read may then differ too.
  package var version: String {
    ReadingTool.allCases.map { programs[$0]?.version ?? "-" }.joined(separator: " ")
  }
}
