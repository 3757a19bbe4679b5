import Diagnostics

/// Compiles one template with all it brings in, against the shape of a page's record.
struct TemplateCompiler {
  /// The bounds of one compiled template: steps, bytes of text, routines.
  static let maxInstructions = 100_000
  /// How many tags and texts may be gone through, whether anything comes of them or not: templates
  /// that bring in two others each grow by the power of two.
  static let maxNodes = 500_000
  static let maxLiterals = 32 << 20
  static let maxRoutines = 2_000
  /// How deep templates and contexts may stand in each other.
  static let maxDepth = 100

  let sources: TemplateSources
  var program = TemplateProgram()
  /// What was found, each once.
  private(set) var diagnostics: [Diagnostic] = []
  private var reported: Set<Diagnostic> = []
  var routineIndex: [String: Int] = [:]
  var waiting: [WaitingRoutine] = []
  private var constantCount = 0
  private var nodeCount = 0

  /// A compiler of templates of `sources`.
  init(sources: TemplateSources) {
    self.sources = sources
  }

  /// Where the compiler stands: the file, the context, and how it came there.
  struct Scope {
    var tree: TemplateTree
    /// The nearest last.
    var frames: [TemplateFrame]
    /// How many records are on the stack of the rendering.
    var recordCount: Int
    /// How many runs of open contexts there are.
    var groupCount = 0
    var overrides = TemplateOverrides.none
    var layout = TemplateLayout()
    var position = MarkupPosition()
    /// The templates that brought in each other, the root first.
    var chain: [Activation]
    /// Whether it is unknown if this code will ever run: its errors wait until it does.
    var isTentative = false
  }

  /// A template being compiled.
  struct Activation {
    let name: String
    /// The file as a whole.
    let place: Place
    let overrides: String
    let frameCount: Int
  }

  /// Where a value is written: in the file, and in the page.
  struct TagPlace {
    let source: Place
    let meaning: MarkupPosition.Meaning

    init(in tree: TemplateTree, at range: Range<Int>, meaning: MarkupPosition.Meaning) {
      source = tree.place(range)
      self.meaning = meaning
    }
  }

  /// A routine whose code comes behind that of the page.
  struct WaitingRoutine {
    let index: Int
    let scope: Scope
  }

  /// Compiles `tree` with the root `shape` over `constants`.
  mutating func compile(_ tree: TemplateTree, against shape: Shape, constants: Record?) {
    var frames: [TemplateFrame] = []
    if let constants { frames.append(constant(.record(constants), .record(constants.shape))) }
    frames.append(.record(shape, index: 0))
    let activation = Activation(
      name: tree.name, place: Place(file: tree.file),
      overrides: TemplateOverrides.none.signature, frameCount: frames.count)
    var scope = Scope(tree: tree, frames: frames, recordCount: 1, chain: [activation])
    compile(tree.nodes, &scope)
    program.main = 0..<program.instructions.count
    while !waiting.isEmpty { compileRoutine(waiting.removeFirst()) }
  }

  /// Compiles `nodes`, one after the other.
  mutating func compile(_ nodes: [TemplateNode], _ scope: inout Scope) {
    for node in nodes {
      nodeCount += 1
      guard program.instructions.count < Self.maxInstructions,
        program.literals.count < Self.maxLiterals, nodeCount < Self.maxNodes
      else { return report(.tooLarge(at: scope.chain[0].place)) }
      switch node {
      case .text(let range):
        program.add(literal: scope.tree.bytes[range])
        scope.position.read(scope.tree.bytes[range])
      case .lineStart(let leading):
        let blanks = scope.layout.lineStart(scope.tree.bytes[leading])
        program.add(literal: blanks)
        scope.position.read(blanks)
      case .variable(let name, let isRaw):
        let place = TagPlace(in: scope.tree, at: name.range, meaning: scope.position.meaning)
        write(name, isRaw, scope.frames.resolve(name, at: place.source), at: place)
        scope.position.passValue()
      case .section(let name, let isInverted, let body):
        let resolution = scope.frames.resolve(name, at: scope.tree.place(name.range))
        let start = scope.position
        section(resolution, isInverted, body, &scope)
        scope.position.join(start)
      case .partial(let inclusion): include(inclusion, overriding: [], scope)
      case .parent(let inclusion, let blocks): include(inclusion, overriding: blocks, scope)
      case .block(let block): compile(block, &scope)
      }
    }
  }

  /// Keeps `diagnostic`, once.
  mutating func report(_ diagnostic: Diagnostic) {
    if reported.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }

  /// A frame of a value known now.
  mutating func constant(_ value: Record.Value, _ kind: Shape.Kind) -> TemplateFrame {
    constantCount += 1
    return .constant(value, kind, id: constantCount)
  }

  /// Compiles a routine behind all other code.
  private mutating func compileRoutine(_ routine: WaitingRoutine) {
    let outer = (diagnostics, reported)
    let start = program.start()
    var scope = routine.scope
    if scope.isTentative { (diagnostics, reported) = ([], []) }
    compile(scope.tree.nodes, &scope)
    program.routines[routine.index] = .code(start..<program.instructions.count)
    guard scope.isTentative else { return }
    if let error = diagnostics.first(where: { $0.severity == .error }) {
      program.routines[routine.index] = .failed(error)
    }
    (diagnostics, reported) = outer
  }
}
