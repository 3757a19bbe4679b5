#if OfficeFiles
  import CXlsxWriter

  /// The formats of one workbook, one per style and kind of value.
  @unsafe
  struct WorkbookFormats {
    private var formats: [Key: UnsafeMutablePointer<lxw_format>] = unsafe [:]

    private struct Key: Hashable {
      let style: SheetCell.Style
      let kind: Kind
    }

    /// What of a value bears on its format.
    enum Kind: CaseIterable {
      case text, number, day, link
    }

    init(in book: UnsafeMutablePointer<lxw_workbook>) {
      for style in SheetCell.Style.allCases {
        for kind in Kind.allCases {
          guard let format = unsafe workbook_add_format(book) else { continue }
          unsafe Self.dress(format, style, kind)
          unsafe formats[Key(style: style, kind: kind)] = format
        }
      }
    }

    /// The format of a value of `kind` in `style`.
    func format(_ style: SheetCell.Style, _ kind: Kind) -> UnsafeMutablePointer<lxw_format>? {
      unsafe formats[Key(style: style, kind: kind)]
    }

    private static func dress(
      _ format: UnsafeMutablePointer<lxw_format>, _ style: SheetCell.Style, _ kind: Kind
    ) {
      unsafe format_set_font_name(format, "Times New Roman")
      unsafe format_set_font_size(format, style == .title ? 14 : 12)
      unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      switch style {
      case .plain: break
      case .title: unsafe format_set_bold(format)
      case .header:
        unsafe format_set_bold(format)
        unsafe format_set_text_wrap(format)
        unsafe format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
        unsafe format_set_bg_color(format, 0xDCE6F1)
        unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      case .body, .total:
        if style == .total { unsafe format_set_bold(format) }
        unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        if kind == .text || kind == .link { unsafe format_set_text_wrap(format) }
      }
      if kind == .day {
        unsafe format_set_num_format(format, "dd/mm/yyyy")
        unsafe format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      }
      if kind == .link {
        unsafe format_set_font_color(format, 0x0B57A4)
        unsafe format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
      }
    }
  }

  /// One sheet on its way into the library.
  @unsafe
  struct SheetFilling {
    private let sheet: Sheet
    private let page: UnsafeMutablePointer<lxw_worksheet>
    private let book: UnsafeMutablePointer<lxw_workbook>
    private let formats: WorkbookFormats

    init(
      _ sheet: Sheet, on page: UnsafeMutablePointer<lxw_worksheet>,
      of book: UnsafeMutablePointer<lxw_workbook>, _ formats: WorkbookFormats
    ) {
      unsafe self.sheet = sheet
      unsafe self.page = page
      unsafe self.book = book
      unsafe self.formats = formats
    }

    /// Writes cells, widths, print settings and chart; the last refusal, where there was one.
    func run() -> lxw_error {
      var failure = LXW_NO_ERROR
      for (column, width) in unsafe sheet.columnWidths.enumerated() {
        unsafe worksheet_set_column(
          page, lxw_col_t(column), lxw_col_t(column), width, nil)
      }
      for (row, cells) in unsafe sheet.rows.enumerated() {
        for (column, cell) in cells.enumerated() {
          let error = unsafe write(cell, lxw_row_t(row), lxw_col_t(column))
          if error != LXW_NO_ERROR { failure = error }
        }
      }
      for (row, lines) in unsafe sheet.rowLines.enumerated() where lines > 1 {
        unsafe worksheet_set_row(
          page, lxw_row_t(row), Double(lines) * Self.lineHeight + 2, nil)
      }
      unsafe setPrinting()
      if let chart = unsafe sheet.chart {
        let error = unsafe draw(chart)
        if error != LXW_NO_ERROR { failure = error }
      }
      return failure
    }

    /// Points of a line of 12-point text.
    private static let lineHeight = 15.75

    private func write(_ cell: SheetCell, _ row: lxw_row_t, _ column: lxw_col_t) -> lxw_error {
      let style = cell.style
      switch cell.value {
      case .empty:
        return cell.isWritten
          ? unsafe worksheet_write_blank(page, row, column, formats.format(style, .text))
          : LXW_NO_ERROR
      case .text(let text):
        return unsafe worksheet_write_string(
          page, row, column, text, formats.format(style, .text))
      case .number(let number):
        return unsafe worksheet_write_number(
          page, row, column, Double(number), formats.format(style, .number))
      case .day(let year, let month, let day):
        var moment = lxw_datetime()
        (moment.year, moment.month, moment.day) = (Int32(year), Int32(month), Int32(day))
        return unsafe worksheet_write_datetime(
          page, row, column, &moment, formats.format(style, .day))
      case .link(let text, let address):
        // Excel takes no more than 2,079 characters of an address.
        guard address.utf8.count < 2_000 else {
          return unsafe worksheet_write_string(
            page, row, column, text, formats.format(style, .text))
        }
        return unsafe worksheet_write_url_opt(
          page, row, column, address, formats.format(style, .link), text, nil)
      }
    }

    private func setPrinting() {
      unsafe worksheet_set_paper(page, 9)  // A4
      unsafe worksheet_set_margins(page, 0.8, 0.6, 0.8, 0.8)
      unsafe worksheet_fit_to_pages(page, 1, 0)
      unsafe worksheet_set_footer(page, "&C&P/&N")
      if unsafe sheet.isLandscape { unsafe worksheet_set_landscape(page) }
      let frozen = unsafe lxw_row_t(sheet.frozenRows)
      if frozen > 0 {
        unsafe worksheet_freeze_panes(page, frozen, 0)
        unsafe worksheet_repeat_rows(page, frozen - 1, frozen - 1)
      }
    }

    /// Bars need room for their labels: 24 pixels each, where a chart has 288.
    private static func scale(of chart: SheetChart) -> Double {
      guard chart.shape == .bars else { return 1.1 }
      return min(4, max(1.1, Double(chart.rows.count + 3) / 12))
    }

    private func draw(_ chart: SheetChart) -> lxw_error {
      let type =
        switch chart.shape {
        case .bars: LXW_CHART_BAR
        case .columns: LXW_CHART_COLUMN
        case .line: LXW_CHART_LINE
        }
      guard let picture = unsafe workbook_add_chart(book, UInt8(type.rawValue)),
        let series = unsafe chart_add_series(picture, nil, nil)
      else { return LXW_ERROR_MEMORY_MALLOC_FAILED }
      let first = lxw_row_t(chart.rows.lowerBound)
      let last = lxw_row_t(chart.rows.upperBound)
      let (labels, values) = (lxw_col_t(chart.labelColumn), lxw_col_t(chart.valueColumn))
      let name = unsafe sheet.name
      unsafe chart_series_set_categories(series, name, first, labels, last, labels)
      unsafe chart_series_set_values(series, name, first, values, last, values)
      unsafe chart_series_set_labels(series)
      unsafe chart_title_set_name(picture, chart.title)
      unsafe chart_legend_set_position(picture, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
      if chart.shape == .bars {
        // Bars grow from the bottom: the first row is to stand on top.
        unsafe chart_axis_set_reverse(picture.pointee.y_axis)
      }
      var options = unsafe lxw_chart_options()
      unsafe (options.x_scale, options.y_scale) = (1.4, Self.scale(of: chart))
      return unsafe worksheet_insert_chart_opt(
        page, lxw_row_t(chart.anchorRow), 0, picture, &options)
    }
  }
#endif
