import Analysis
import Charts
import Content
import Diagnostics
import Templates

extension SitePages {
  /// What the site shows of a plan's coverage; nothing where site.toml keeps all of it inside.
  func coverage(of plan: Int) -> Record? {
    let parts = settings.publicPlanParts
    guard !parts.isDisjoint(with: PlanPart.counted) else { return nil }
    let coverage = sources.coverages[plan]
    let showsMatrix = parts.contains(.matrix)
    func rows(_ rows: [CoverageRow], if part: PlanPart, _ list: (String) -> PostList) -> [Record] {
      parts.contains(part) ? rows.map { row($0, of: coverage, list($0.id)) } : []
    }
    return Record(
      Shapes.coverage,
      [
        "url": .text(url(.planPart(plan, .results))),
        "total": .text(wording.posts(coverage.posts.total)),
        "posts": .number(coverage.posts.total),
        "itemsCovered": .optional(parts.contains(.items) ? covered(items(of: plan)) : nil),
        "topicsCovered": .optional(showsMatrix ? topicsCovered(in: coverage) : nil),
        "heatMap": .html(showsMatrix ? heatMap(of: coverage).svg : []),
        "trend": .html(showsMatrix ? trend(of: coverage).svg : []),
        "columns": .list(coverage.columns.map { .line(columnTitle($0)) }),
        "topics": .list(rows(coverage.topics, if: .matrix) { .topic(ID($0)) }),
        "departments": .list(
          rows(coverage.departments, if: .departments) { .department(ID($0)) }),
        "authors": .list(rows(coverage.authors, if: .authors) { .author($0) }),
        "quotas": .list(parts.contains(.quotas) ? quotas(over: coverage.period) : []),
        "events": .list(parts.contains(.events) ? events(over: coverage.period) : []),
        "jsonURL": .text(url(export: .coverage(plan: plan, .json))),
        "csvURL": .text(url(export: .coverage(plan: plan, .csv))),
      ])
  }

  /// The items of a plan, of `month` alone where one is given, and how far each has come.
  func items(
    of plan: Int, in month: YearMonth? = nil
  ) -> [(item: PlanItem, progress: ItemProgress)] {
    let items = site.plans[plan].items
    return items.indices.filter { month == nil || items[$0].month == month }.map { place in
      (items[place], ItemProgress(of: PlanItemIndex(plan: plan, item: place), in: ledger))
    }
  }

  /// 22/25: how many of those `items` that still stand have their posts; nothing where there are
  /// none.
  func covered(_ items: [(item: PlanItem, progress: ItemProgress)]) -> String? {
    let standing = items.filter { $0.item.status == .planned }
    let covered = standing.count { $0.progress.status == .covered }
    return standing.isEmpty ? nil : "\(covered)/\(standing.count)"
  }

  /// 15/16: how many of the topics have a post.
  private func topicsCovered(in coverage: Coverage) -> String {
    let topics = coverage.topics.filter { $0.parent == nil }
    return "\(topics.count { $0.tally.total > 0 })/\(topics.count)"
  }

  private func row(_ row: CoverageRow, of coverage: Coverage, _ list: PostList) -> Record {
    let cells = zip(row.tally.byColumn, coverage.columns).map { count, column in
      Record(
        Shapes.coverageCell,
        ["count": .number(count), "column": .text(columnTitle(column))])
    }
    return Record(
      Shapes.coverageRow,
      [
        "number": .optional(row.number),
        "title": .text(row.title),
        "url": .optional(postLists[list] == nil ? nil : url(.posts(list, page: 1))),
        "cells": .list(cells),
        "total": .number(row.tally.total),
        "isSub": .flag(row.parent != nil),
      ])
  }

  /// The topics by month as a picture.
  private func heatMap(of coverage: Coverage) -> HeatMap {
    HeatMap(
      title: wording(
        "Số tin, bài của từng nội dung theo tháng", "Posts of each topic by month"),
      columns: coverage.columns.map(columnTitle),
      rows: coverage.topics.map { row in
        let title = (row.number.map { "\($0). " } ?? "") + row.title
        return HeatMap.Row(label: title.shortened(to: 34), title: title, values: row.tally.byColumn)
      })
  }

  /// All posts by month as a picture.
  private func trend(of coverage: Coverage) -> TrendChart {
    TrendChart(
      title: wording("Số tin, bài theo tháng", "Posts by month"),
      bars: zip(coverage.columns, coverage.posts.byColumn).map { (columnTitle($0), $1) })
  }

  /// 9/2020.
  private func columnTitle(_ column: Period) -> String {
    let month = column.first.yearMonth
    return "\(month.month)/\(month.year)"
  }

  private func quotas(over period: Period) -> [Record] {
    QuotaResults.all(over: period, in: ledger).map { results in
      Record(
        Shapes.quota,
        [
          "title": .text(results.quota.title),
          "atLeast": .number(results.quota.atLeast),
          "source": .optional(results.quota.source.flatMap { analysis.told($0.value) }),
          "results": .list(results.results.filter(isPublic).map(quotaResult)),
        ])
    }
  }

  /// Whether everybody may see what the department or person of `result` came to.
  private func isPublic(_ result: QuotaResult) -> Bool {
    result.of?.part.map(settings.publicPlanParts.contains) ?? true
  }

  private func quotaResult(_ result: QuotaResult) -> Record {
    Record(
      Shapes.quotaResult,
      [
        "period": .text(result.period.name[language]),
        "of": .optional(result.name),
        "count": .number(result.count),
        "state": .text(wording.name(result.state)),
        "isMissed": .flag(result.state == .missed),
      ])
  }

  private func events(over period: Period) -> [Record] {
    EventProgress.all(over: period, in: ledger)
      .filter { analysis.fates.events[$0.position].isPublic }
      .map { progress in
        let event = progress.event
        return Record(
          Shapes.eventCoverage,
          [
            "title": .text(event.title),
            "url": .text(url(.calendar) + "#" + eventFragment(event.id)),
            "date": .record(wording.record(event.starts, offset: settings.utcOffset)),
            "phases": .list(progress.phases.map(phaseCount)),
          ])
      }
  }

  private func phaseCount(_ phase: EventProgress.PhaseProgress) -> Record {
    let text: String
    if !phase.posts.isEmpty {
      text = wording.posts(phase.posts.count)
    } else if phase.isWanted {
      text = phase.state == .missed ? wording("Không có", "None") : wording("Chưa có", "Not yet")
    } else {
      text = "–"
    }
    return Record(
      Shapes.phaseCount,
      [
        "title": .text(wording.name(phase.phase)), "text": .text(text),
        "isMissing": .flag(phase.state == .missed || phase.state == .due),
      ])
  }
}

extension String {
  /// The text cut at `limit` characters, closed with `…` where something was left out.
  fileprivate func shortened(to limit: Int) -> String {
    count <= limit ? self : prefix(limit - 1) + "…"
  }
}
