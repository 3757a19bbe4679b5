package import Templates

/// The view models' shapes: every name a theme may write. `themes/README.md` explains them.
///
/// Texts are ready to print (dates, counts and sizes in the site's language); addresses are
/// root-relative and already hold the base path.
package enum Shapes {
  /// A link.
  package static let link = Shape(
    "link",
    [
      "title": .text,
      "url": .text,
      "isCurrent": .flag,
      "isExternal": .flag,
    ])

  /// A plain text in a list.
  package static let line = Shape("line", ["text": .text])

  /// A date. `iso` is absent where only the month or the year is known; `text` never is.
  package static let date = Shape(
    "date",
    [
      "iso": .text,  // 2020-11-20 or 2020-11-20T07:30:00+07:00
      "text": .text,  // 20/11/2020, tháng 9/2020, năm 2020
      "long": .text,  // Thứ Sáu, 20/11/2020
      "day": .text,  // 20
      "month": .text,  // Th 11
      "time": .text,  // 07:30; absent where only the day is known
    ])

  /// A picture. A photo has variants to choose from: those of `srcset` in the format of `src`, those
  /// of `webpSrcset` smaller; the template knows how wide it shows them, for `sizes`.
  package static let image = Shape(
    "image",
    [
      "src": .text,
      "srcset": .text,  // absent for a drawing in SVG and what moves
      "webpSrcset": .text,  // likewise
      "alt": .text,
      "width": .text,
      "height": .text,
    ])

  /// A picture of a gallery; `url` leads to it as large as it is published.
  package static let galleryPicture = Shape(
    "galleryPicture", ["url": .text, "image": .record(image)])

  /// A file to download.
  package static let file = Shape(
    "file",
    [
      "title": .text,
      "url": .text,
      "type": .text,  // PDF, Word, Excel …
      "size": .text,  // 120 KB
      "pages": .text,  // 3 trang; empty where unknown
    ])

  /// A heading of the text, for a table of contents.
  package static let heading = Shape(
    "heading",
    [
      "id": .text,
      "text": .text,
      "isSub": .flag,  // below the first level of the text
    ])

  /// A note on what changed.
  package static let change = Shape("change", ["date": .record(date), "note": .text])

  /// A post in a list.
  package static let card = Shape(
    "card",
    [
      "title": .text,
      "url": .text,
      "date": .record(date),
      "summary": .text,
      "image": .record(image),
      "kind": .record(link),
      "topics": .list(link),
      "authors": .text,  // Tùng, Hoa
      "isLead": .flag,  // the first of the featured ones, shown large
      "isPreview": .flag,  // a draft or scheduled text shown by --drafts or --future
    ])

  /// A directive in a list.
  package static let row = Shape(
    "row",
    [
      "number": .text,  // absent while no number was given
      "title": .text,  // Kế hoạch số 750/KH-PGDĐT; Kế hoạch (chưa cấp số)
      "url": .text,
      "issued": .record(date),  // absent where the paper leaves it open
      "subject": .text,
      "type": .record(link),
      "issuer": .record(link),
      "files": .list(file),
      "isInForce": .flag,
      "validity": .text,  // Còn hiệu lực, Hết hiệu lực …
    ])

  /// Directives of a list under one heading.
  package static let rowSection = Shape(
    "rowSection",
    [
      "id": .text,  // chu-dd; absent where the list has one section without a title
      "title": .text,  // Đ
      "rows": .list(row),
    ])

  /// An entry of a list of lists: a topic, a year, an issuer.
  package static let facet = Shape(
    "facet",
    [
      "title": .text,
      "url": .text,
      "count": .number,
      "isCurrent": .flag,
    ])

  /// Facets of one sort.
  package static let facetGroup = Shape(
    "facetGroup",
    [
      "title": .text,
      "facets": .list(facet),
      "isFolded": .flag,  // a long one beside others: to be opened when wanted
    ])

  /// Links under a title.
  package static let way = Shape("way", ["title": .text, "links": .list(link)])

  /// Where one stands in a list of several pages; absent when there is one page.
  package static let pagination = Shape(
    "pagination",
    [
      "current": .number,
      "total": .number,
      "previous": .record(link),
      "next": .record(link),
      "pages": .list(link),
    ])

  /// An entry of the site's menu, with what opens below it.
  package static let menuEntry = Shape(
    "menuEntry",
    [
      "title": .text,
      "url": .text,  // absent where the entry only opens `items`
      "isCurrent": .flag,
      "isExternal": .flag,
      "items": .list(link),
    ])

  /// An urgent notice, pinned on every page.
  package static let notice = Shape("notice", ["title": .text, "url": .text])

  /// A feed that the page announces.
  package static let feed = Shape("feed", ["title": .text, "url": .text, "type": .text])

  /// What every page has.
  package static let page = Shape(
    "page",
    [
      "title": .text,
      "fullTitle": .text,  // with the site's title, for <title>
      "description": .text,
      "url": .text,
      "canonical": .text,  // absolute
      "isHome": .flag,
      "isIndexed": .flag,  // false: search engines should leave it out
      "breadcrumbs": .list(link),
      "feeds": .list(feed),
      "openGraphType": .text,
      "openGraphImage": .text,  // absolute
      "jsonLD": .html,
    ])
}
