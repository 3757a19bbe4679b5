import Content
import Diagnostics
import Markup

/// A report as one HTML file that needs nothing beside it: light, dark, and printed on A4.
package struct HTMLReport: Sendable {
  /// UTF-8.
  package private(set) var bytes: [UInt8] = []
  private var tables = 0

  package init(_ document: ReportDocument) {
    let title = HTML.escaped(document.title)
    raw(
      """
      <!DOCTYPE html>
      <html lang="\(document.language.rawValue)">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <meta name="robots" content="noindex"/>
      <title>\(title)</title>
      <style>
      \(Self.style)</style>
      </head>
      <body>
      <main>
      <header>
      <p class="school">\(HTML.escaped(document.form.school))</p>
      <h1>\(title)</h1>
      <p class="days">\(HTML.escaped(document.subtitle))</p>
      </header>

      """)
    write(document.introduction)
    for (index, section) in document.sections.enumerated() {
      let heading = "\(SectionNumber.roman(index + 1)). \(section.title)"
      raw("<section aria-labelledby=\"s\(index + 1)\">\n")
      raw("<h2 id=\"s\(index + 1)\">\(HTML.escaped(heading))</h2>\n")
      write(section.blocks)
      raw("</section>\n")
    }
    write(document.conclusion)
    raw("</main>\n</body>\n</html>\n")
  }

  private mutating func raw(_ html: String) { bytes.append(contentsOf: html.utf8) }

  private mutating func write(_ blocks: [ReportBlock]) {
    for block in blocks {
      switch block {
      case .heading(let title): raw("<h3>\(HTML.escaped(title))</h3>\n")
      case .paragraph(let text): raw("<p>\(HTML.escaped(text))</p>\n")
      case .list(let entries):
        raw("<ul>\n")
        for entry in entries { raw("<li>\(HTML.escaped(entry))</li>\n") }
        raw("</ul>\n")
      case .table(let table): write(table)
      }
    }
  }

  private mutating func write(_ table: ReportTable) {
    tables += 1
    // A table that is too wide for a phone scrolls in its own frame, with the keyboard too.
    raw("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-labelledby=\"t\(tables)\">\n")
    raw("<table>\n<caption id=\"t\(tables)\">\(HTML.escaped(table.title))</caption>\n<thead>\n<tr>")
    for column in table.columns {
      raw("<th scope=\"col\"\(Self.look(of: column))>\(HTML.escaped(column.title))</th>")
    }
    raw("</tr>\n</thead>\n<tbody>\n")
    for row in table.rows { write(row, of: table) }
    raw("</tbody>\n")
    if let total = table.total {
      raw("<tfoot>\n")
      write(total, of: table)
      raw("</tfoot>\n")
    }
    raw("</table>\n</div>\n")
    if let chart = table.chart, let picture = ReportPicture(chart, of: table) {
      raw("<figure>\n")
      bytes += picture.bytes
      raw("\n<figcaption>\(HTML.escaped(chart.title))</figcaption>\n</figure>\n")
    }
  }

  private mutating func write(_ row: [ReportCell], of table: ReportTable) {
    raw("<tr>")
    for (column, cell) in zip(table.columns, row) {
      raw("<td\(Self.look(of: column))>")
      write(cell)
      raw("</td>")
    }
    raw("</tr>\n")
  }

  private mutating func write(_ cell: ReportCell) {
    switch cell {
    case .empty: break
    case .text(let text): raw(HTML.escaped(text))
    case .number(let number): raw(String(number))
    case .date(let date): raw("<time datetime=\"\(date)\">\(date.slashed)</time>")
    case .link(let text, let address):
      raw("<a href=\"\(HTML.escaped(address))\">\(HTML.escaped(text))</a>")
    case .state(let text, let tone):
      raw("<span class=\"\(Self.name(of: tone))\">\(HTML.escaped(text))</span>")
    case .lines(let cells):
      for (index, line) in cells.enumerated() {
        if index > 0 { raw("<br/>") }
        write(line)
      }
    }
  }

  private static func look(of column: ReportColumn) -> String {
    switch column.alignment {
    case .start: ""
    case .center: " class=\"c\""
    case .end: " class=\"n\""
    }
  }

  private static func name(of tone: ReportCell.Tone) -> String {
    switch tone {
    case .good: "good"
    case .pressing: "pressing"
    case .bad: "bad"
    case .neutral: "neutral"
    }
  }

  /// Colours reach 4.5:1 on both grounds; on paper everything is black.
  private static let style = """
    :root { --text: #1a1d21; --ground: #fff; --soft: #55606c; --line: #c3cad2; --head: #eef2f6;
      --mark: #0b57a4; --good: #1b6e35; --pressing: #8a5300; --bad: #b3261e; }
    @media (prefers-color-scheme: dark) { :root { --text: #e6e9ec; --ground: #16191d; --soft: #a7b1bc;
      --line: #434b55; --head: #22272d; --mark: #8ab8f0; --good: #7fd39a; --pressing: #f0b860;
      --bad: #ff9d94; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--ground); color: var(--text);
      font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
    main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1 { font-size: 1.6rem; line-height: 1.25; margin: .2rem 0; }
    h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; }
    h3 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
    p { margin: .4rem 0; }
    .school, .days, figcaption { color: var(--soft); }
    a { color: var(--mark); }
    a:focus-visible, .table:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
    .table { overflow-x: auto; margin: .8rem 0; }
    table { border-collapse: collapse; width: 100%; }
    caption { text-align: left; font-weight: 600; padding: .3rem 0; }
    th, td { border: 1px solid var(--line); padding: .35rem .55rem; text-align: left;
      vertical-align: top; }
    th { background: var(--head); }
    tfoot td { font-weight: 600; }
    .n { text-align: right; font-variant-numeric: tabular-nums; }
    .c { text-align: center; }
    .good { color: var(--good); font-weight: 600; }
    .pressing { color: var(--pressing); font-weight: 600; }
    .bad { color: var(--bad); font-weight: 600; }
    figure { margin: 1rem 0; }
    figure svg { max-width: 100%; height: auto; display: block; }
    svg text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      fill: var(--text); }
    svg .bar { fill: var(--mark); }
    svg .trend { fill: none; stroke: var(--mark); stroke-width: 2; }
    svg .base { stroke: var(--line); }
    @page { size: A4; margin: 20mm 20mm 20mm 30mm; }
    @media print {
      :root { --text: #000; --ground: #fff; --soft: #000; --line: #000; --head: #fff; --mark: #000;
        --good: #000; --pressing: #000; --bad: #000; }
      body { font: 13pt/1.35 "Times New Roman", "Liberation Serif", serif; }
      main { max-width: none; padding: 0; }
      h2, h3, caption { break-after: avoid; }
      tr, figure { break-inside: avoid; }
      thead { display: table-header-group; }
      .table { overflow: visible; }
      a { text-decoration: none; }
    }

    """
}
