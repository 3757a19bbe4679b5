/// The blocks that the templates further out give to a parent, and what they mean there.
final class TemplateOverrides: Sendable {
  /// One block, with the template and the overrides of where it is written.
  struct Override: Sendable {
    let block: TemplateBlock
    let tree: TemplateTree
    let overrides: TemplateOverrides
  }

  private let blocks: [String: Override]
  /// Equal for equal overrides.
  let signature: String

  /// No overrides: the state at the root of a page.
  static let none = TemplateOverrides([:])

  private init(_ blocks: [String: Override]) {
    self.blocks = blocks
    signature = blocks.keys.sorted().map { name in
      let place = blocks[name].map {
        "\($0.tree.file):\($0.block.range)(\($0.overrides.signature))"
      }
      return "\(name)=\(place ?? "")"
    }.joined(separator: ";")
  }

  /// What overrides the block `name`.
  subscript(name: String) -> Override? {
    blocks[name]
  }

  /// These overrides and, beneath them, `blocks` as written in `tree`.
  func over(_ blocks: [TemplateBlock], of tree: TemplateTree) -> TemplateOverrides {
    if blocks.isEmpty { return self }
    var merged = self.blocks
    for block in blocks where merged[block.name] == nil {
      merged[block.name] = Override(block: block, tree: tree, overrides: self)
    }
    return TemplateOverrides(merged)
  }
}
