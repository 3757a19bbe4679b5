import Analysis
import Content
import Templates

extension SitePages {
  /// `completeness`.
  func completeness() -> Record {
    let register = RegisterCompleteness(of: analysis)
    let years = register.years
    let directions = ([.incoming, .outgoing, nil] as [Direction?]).filter { direction in
      years.contains { $0.shares[direction].map { $0.wanted > 0 } ?? false }
    }
    let title = title(of: .completeness)
    let summary = summary(of: register.share)
    let head = PageHead(
      key: .completeness, title: title, description: "\(summary) \(settings.title).",
      trail: [.archive(.all, page: 1)])
    return page(
      Shapes.completeness, head,
      [
        "title": .text(title),
        "summary": .text(summary),
        "whole": .record(share(register.share, called: wording("Tất cả", "All"))),
        "columns": .list(directions.map { .line(name(of: $0)) }),
        "years": .list(
          years.map { year in
            Record(
              Shapes.completenessYear,
              [
                "year": .text(year.year.map(String.init) ?? wording("Chưa rõ năm", "No date")),
                "shares": .list(
                  directions.map { direction in
                    share(year.shares[direction] ?? .none, called: name(of: direction))
                  }),
                "whole": .record(share(year.whole, called: wording("Tất cả", "All"))),
              ])
          }),
        "archiveURL": .text(url(.archive(.all, page: 1))),
      ])
  }

  private func summary(of share: PublicShare) -> String {
    let (there, wanted) = (wording.grouped(share.isPublic), wording.directives(share.wanted))
    let percent = share.percent ?? 100
    guard share.missing > 0 else {
      return wording(
        "Cả \(wanted) phải công khai theo sổ đăng ký văn bản của nhà trường đã có trên cổng: "
          + "\(percent)%.",
        "All \(wanted) of the school's register that must be public are on this site: \(percent)%.")
    }
    return wording(
      "Trong \(wanted) phải công khai theo sổ đăng ký văn bản của nhà trường, \(there) văn bản đã "
        + "có trên cổng: \(percent)%. Còn \(wording.grouped(share.missing)) văn bản chưa đưa lên.",
      "Of \(wanted) of the school's register that must be public, \(there) are on this site: "
        + "\(percent)%. \(wording.grouped(share.missing)) are still to come.")
  }

  private func name(of direction: Direction?) -> String {
    direction.map(wording.name) ?? wording("Chưa phân loại", "Unsorted")
  }

  private func share(_ share: PublicShare, called column: String) -> Record {
    Record(
      Shapes.share,
      [
        "column": .text(column),
        "isPublic": .number(share.isPublic),
        "wanted": .number(share.wanted),
        "percent": share.percent.map { .number($0) } ?? .absent,
        "text": .text(
          share.percent.map { "\(share.isPublic)/\(share.wanted) (\($0)%)" } ?? "–"),
        "isWhole": .flag(share.wanted > 0 && share.missing == 0),
      ])
  }
}
