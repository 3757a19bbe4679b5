import Markup
import Templates

/// A small school site: shapes and records as the pages have them.
enum Sample {
  static let link = Shape("link", ["title": .text, "url": .text])
  static let date = Shape("date", ["iso": .text, "day": .text])
  static let card = Shape(
    "card",
    [
      "title": .text, "url": .text, "date": .record(date), "summary": .text,
      "topics": .list(link), "count": .number, "isFirst": .flag, "image": .record(link),
    ])
  static let post = Shape(
    "post",
    [
      "title": .text, "body": .html, "author": .record(link), "related": .list(card),
      "isPreview": .flag, "count": .number, "template": .text, "extra": .open,
    ])

  static let site = Shape(
    "site", ["title": .text, "menu": .list(link), "leader": .record(link), "isDemo": .flag])
  static let strings = Shape("t", ["related": .text, "more": .text])
  static let constants = Shape(
    "constants", ["site": .record(site), "t": .record(strings), "theme": .open])

  static func linkRecord(_ title: String, _ url: String) -> Record {
    Record(link, ["title": .text(title), "url": .text(url)])
  }

  static func cardRecord(
    _ title: String, topics: [Record] = [], isFirst: Bool = false
  ) -> Record {
    Record(
      card,
      [
        "title": .text(title), "url": .text("/tin-tuc/"),
        "date": .record(
          Record(date, ["iso": .text("2020-11-20"), "day": .text("20/11/2020")])),
        "summary": .absent, "topics": .list(topics), "count": .number(topics.count),
        "isFirst": .flag(isFirst), "image": .absent,
      ])
  }

  static func postRecord(
    title: String = "Lễ kỷ niệm <20/11> & \"thi đua\" của O'Ngà", related: [Record] = [],
    isPreview: Bool = false, template: String = "", extra: OpenValue = .null
  ) -> Record {
    Record(
      post,
      [
        "title": .text(title), "body": .html(Array("<p>Mít tinh</p>".utf8)),
        "author": .record(linkRecord("Cô Hoa", "/tac-gia/hoa/")), "related": .list(related),
        "isPreview": .flag(isPreview), "count": .number(related.count),
        "template": .text(template), "extra": .open(extra),
      ])
  }

  static let constantsRecord = Record(
    constants,
    [
      "site": .record(
        Record(
          site,
          [
            "title": .text("Trường TH&THCS Thanh Trường"),
            "menu": .list([linkRecord("Tin tức", "/tin-tuc/"), linkRecord("Văn bản", "/van-ban/")]),
            "leader": .absent, "isDemo": .flag(true),
          ])),
      "t": .record(
        Record(strings, ["related": .text("Tin liên quan"), "more": .text("Xem thêm")])),
      "theme": .open(
        .table([
          (name: "colour", value: .text("#0a5")),
          (name: "links", value: .list([.text("a"), .text("b")])),
        ])),
    ])

  /// `templates` by name, each in the file `<name>.mustache`.
  static func sources(_ templates: [String: String]) -> TemplateSources {
    TemplateSources(
      templates.map {
        TemplateFile(name: $0, file: "\($0).mustache", bytes: Array($1.utf8))
      })
  }
}
