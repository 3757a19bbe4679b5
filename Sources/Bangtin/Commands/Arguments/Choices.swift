import Content
import Diagnostics
import Reports

/// What the options of one command line chose. One field per option; a command looks only at those
/// it declares.
struct Choices: Sendable, Equatable {
  /// The folder after `-C`.
  var givenRoot: String?
  /// Absent: the environment's.
  var language: Language?
  var isPlain = false
  var wantsHelp = false
  var wantsVersion = false
  var wantsJSON = false
  var isStrict = false
  /// Of the archive, the disclosures.
  var asksForDisclosure = false
  var output: String?
  var now: LocalTime?
  var showsDrafts = false
  var showsFuture = false
  var isDurable = false
  var wantsHostFiles = false
  var wantsTimings = false
  /// Where `serve` listens; 0: any free port.
  var port: UInt16?
  /// A file of JSON; `-` is standard input.
  var data: String?
  /// The folder of the partials.
  var partials: String?
  /// Absent: by the name after `--out`, else the terminal's.
  var format: ReportFormat?
  var writesAllFormats = false
  /// A file or a folder for reports.
  var reportPlace: String?
  var from: CalendarDate?
  var to: CalendarDate?
  /// One report per department.
  var each: Quota.Unit?
  /// As typed.
  var period: String?
  /// Writes what is sure.
  var applies = false
  /// Shows what would be written.
  var isRehearsal = false
  /// A document number, as typed.
  var number: String?
  /// A day, a month or a year, as typed.
  var issued: String?
  var subject: String?
  /// Files to copy beside what is written.
  var files: [String] = []
  /// Ids of topics and items, as typed.
  var topics: [String] = []
  var items: [String] = []
  var authors: [String] = []
  /// When an event starts.
  var starts: LocalTime?
  /// What `init` asks, as typed.
  var schoolName: String?
  var level: String?
  var url: String?
  var year: String?
  /// Where to write the schemas of all kinds.
  var schemaFolder: String?
  /// Mends what is safe to mend.
  var mends = false
  /// Of all rules, the page for the documentation.
  var wantsCatalogue = false
  /// A shell asks what may stand where somebody types.
  var completesTyped = false
  /// A manifest that was kept.
  var manifest: String?
  /// Asks the web whether links to other sites still work.
  var asksWeb = false
  /// The words that are no options, after the command's name.
  var operands: [String] = []

  /// The project's folder: the one at hand where none was given.
  var root: String { givenRoot ?? "." }
}
