/// What a shell may offer where a value is typed.
enum ValueCompletion: Sendable, Hashable {
  /// Nobody can know it.
  case nothing
  /// The shell completes names of files, or of folders, itself.
  case files, folders
  /// One of these.
  case words([String])
  /// Words of the names of commands.
  case commands
  /// `hk1`, `2020-10` and the years of plans.
  case periods
  /// Ids of rules.
  case rules
  /// Ids of the project.
  case topics, items, channels, departments, events, issuers
  /// Content files of the project.
  case sources
}
