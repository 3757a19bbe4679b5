import Diagnostics
import Markup
import Templates

extension Promises {
  /// Of Mustache: the input is up to three templates that may bring in each other, parted by zero
  /// bytes; compiled against a shape and filled, and filled leniently with open data.
  mutating func keepOfTemplate(_ input: [UInt8]) {
    let names = ["a", "b", "c"]
    let parts = input.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
    let files = zip(names, parts).map { name, bytes in
      TemplateFile(
        name: name, file: name, bytes: Array(String(decoding: bytes, as: UTF8.self).utf8))
    }
    let sources = TemplateSources(files)
    for file in files {
      let findings = sources.diagnostics.filter { $0.place?.file == file.file }
      keep(of: findings, in: file.file, file.bytes)
    }
    let compiled = Template.compile(
      "a", from: sources, against: Self.shape, constants: Self.constants)
    expect(
      compiled.template != nil || compiled.diagnostics.contains { $0.severity == .error },
      "a template that does not compile has an error")
    for finding in compiled.diagnostics {
      guard let file = files.first(where: { $0.file == finding.place?.file }) else {
        expect(false, "\(finding.id) is about one of the templates")
        continue
      }
      keep(of: [finding], in: file.file, file.bytes)
    }
    do throws(TemplateFault) {
      var output: [UInt8] = []
      try compiled.template?.render(Self.record, into: &output)
      expect(String(validating: output, as: UTF8.self) != nil, "what is written is text")
      output = []
      try LenientTemplate.parse("a", from: sources).template?.render(Self.data, into: &output)
      expect(String(validating: output, as: UTF8.self) != nil, "what is written is text")
    } catch {
      expect(!error.diagnostic.message.vi.isEmpty, "rendering that was stopped has a reason")
    }
  }

  private static let inner = Shape("topic", ["title": .text, "count": .number])
  private static let shape = Shape(
    "page",
    [
      "title": .text, "body": .html, "isCurrent": .flag, "count": .number, "topic": .record(inner),
      "topics": .list(inner), "extra": .open,
    ])
  private static let constantShape = Shape("site", ["site": .text, "template": .text])
  private static let constants = Record(
    constantShape, ["site": .text("Trường <Thanh Trường>"), "template": .text("b")])
  private static let record = Record(
    shape,
    [
      "title": .text("Ngày \"hội\" & <hè>"), "body": .html(Array("<p>Tin</p>".utf8)),
      "isCurrent": .flag(true), "count": .number(3),
      "topic": .record(Record(inner, ["title": .text("Thi đua"), "count": .number(0)])),
      "topics": .list([
        Record(inner, ["title": .text("Một"), "count": .number(1)]),
        Record(inner, ["title": .absent, "count": .number(2)]),
      ]),
      "extra": .open(data),
    ])
  private static let data = OpenValue.table([
    ("title", .text("<b>")), ("name", .text("b")), ("flag", .flag(true)), ("none", .null),
    ("list", .list([.number("1"), .text("hai"), .table([("title", .text("ba"))])])),
  ])
}
