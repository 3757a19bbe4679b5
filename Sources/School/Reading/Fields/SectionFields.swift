import Content

/// `[pace]`.
package enum PaceField: String, FieldKey {
  case warnDays = "warn_days"

  package var field: Field {
    .optional(.number(0...366), "Nhắc trước mấy ngày.", "How many days before the end to warn.")
  }
}

/// `[plan]`.
package enum PlanPartsField: String, FieldKey {
  case parts = "public"

  package var field: Field {
    .optional(
      .list(of: .oneOf(PlanPart.self)), "Phần kế hoạch người ngoài xem được.",
      "What of a plan's coverage the site shows.")
  }
}

/// `[[menu]]`.
package enum MenuField: String, FieldKey {
  case title, items

  package var field: Field {
    switch self {
    case .title: .required(.text, "Tên nhóm.", "The entry's title.")
    case .items: .required(.list(of: .record(MenuItemField.self)), "Các mục.", "What opens below.")
    }
  }
}

/// An entry of a menu's `items`.
package enum MenuItemField: String, FieldKey {
  case title, url, page

  package var field: Field {
    switch self {
    case .title: .required(.text, "Chữ hiện trên trình đơn.", "What readers see.")
    case .url: .optional(.link, "Địa chỉ dẫn tới.", "The address it leads to.")
    case .page: .optional(.text, "Trang trong content/pages.", "A page of content/pages.")
    }
  }
}

/// `[home]`.
package enum HomeField: String, FieldKey {
  case slots, latest, strips, coverage

  package var field: Field {
    switch self {
    case .slots: .optional(.number(0...50), "Số chỗ nổi bật.", "Featured places.")
    case .latest: .optional(.number(0...200), "Số tin mới nhất.", "Latest posts.")
    case .strips:
      .optional(
        .list(of: .id), "Chuyên mục có dải tin riêng.", "Kinds of story with a strip of their own.")
    case .coverage:
      .optional(
        .boolean, "Hiện tiến độ kế hoạch của tháng.", "Whether to show how the month's plan stands."
      )
    }
  }
}

/// `[paginate]`.
package enum PaginateField: String, FieldKey {
  case size

  package var field: Field {
    .optional(.number(1...1000), "Số mục mỗi trang danh sách.", "Entries a page of a list.")
  }
}

/// `[publish]`.
package enum PublishField: String, FieldKey {
  case inPlace = "in_place"

  package var field: Field {
    .optional(
      .boolean, "Thư mục kết quả là một điểm gắn kết (mount).",
      "Whether the output folder is a mount point.")
  }
}

/// `[limits]`.
package enum LimitsField: String, FieldKey {
  case markdown = "markdown_mb"
  case attachment = "attachment_mb"
  case image = "image_megapixels"
  case nesting
  case tableCells = "table_cells"
  case frontMatter = "front_matter_kb"
  case frontMatterNesting = "front_matter_nesting"

  package var field: Field {
    switch self {
    case .markdown: .optional(.number(1...64), "Tệp Markdown, MB.", "A Markdown file, MB.")
    case .attachment: .optional(.number(1...10_000), "Tệp kèm theo, MB.", "An attachment, MB.")
    case .image: .optional(.number(1...1000), "Ảnh, triệu điểm ảnh.", "An image, megapixels.")
    case .nesting: .optional(.number(1...1000), "Số lớp lồng nhau.", "Levels of nesting.")
    case .tableCells:
      .optional(.number(1...10_000_000), "Số ô của các bảng.", "Cells of a file's tables.")
    case .frontMatter:
      .optional(.number(1...1024), "Phần khai báo của một tệp, KB.", "A file's front matter, KB.")
    case .frontMatterNesting:
      .optional(
        .number(1...100), "Số bậc lồng nhau trong phần khai báo.",
        "Levels of nesting in front matter.")
    }
  }
}
