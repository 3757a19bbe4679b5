package import Templates

/// The shapes of a plan's page: its topics, its monthly table and its coverage.
extension Shapes {
  /// A member of a plan's board.
  package static let boardMember = Shape(
    "boardMember",
    [
      "name": .text,
      "position": .text,
      "role": .text,
      "topics": .list(link),
      "duties": .list(line),
    ])

  /// A topic of a plan.
  package static let subtopic = Shape(
    "subtopic",
    [
      "id": .text, "number": .text, "title": .text, "url": .text, "text": .html,
      "count": .number,
    ])

  /// A topic of a plan, with its sub-topics.
  package static let topic = Shape(
    "topic",
    [
      "id": .text,
      "number": .text,
      "group": .text,  // the heading over this and the following topics, where one starts
      "title": .text,
      "url": .text,  // absent where it has no posts
      "textURL": .text,  // what the plan says of it; absent where it says nothing more
      "text": .html,
      "count": .number,
      "topics": .list(subtopic),
    ])

  /// A line of the monthly table.
  package static let planItem = Shape(
    "planItem",
    [
      "id": .text,  // for a fragment: thang-2020-11-ngay-nha-giao
      "title": .text,
      "assignees": .text,
      "isAdded": .flag,
      "added": .record(date),
      "status": .text,  // Hoãn, Hủy; absent while planned
      "reason": .text,
      "note": .text,
      "result": .text,  // Đã có tin, Còn thiếu 1 tin …; absent where it was called off
      "isMissed": .flag,
      "posts": .list(link),
      "late": .list(link),  // those of its posts that came after its month
      "directives": .list(link),
      "channels": .text,  // where its posts were also sent
    ])

  /// A month's row of the plan.
  package static let planMonth = Shape(
    "planMonth",
    [
      "position": .number,  // STT
      "month": .text,  // 9
      "title": .text,  // Tháng 9/2020
      "items": .list(planItem),
      "added": .list(planItem),
      "hasUnplanned": .flag,
      "unplanned": .list(link),  // ngoài kế hoạch: the first ones
      "unplannedMore": .record(link),  // và 12 tin, bài khác trong tháng; absent where that is all
    ])

  /// A count of one row and column.
  package static let coverageCell = Shape("coverageCell", ["count": .number, "column": .text])

  /// The counts of one topic, department or author.
  package static let coverageRow = Shape(
    "coverageRow",
    [
      "number": .text,
      "title": .text,
      "url": .text,
      "cells": .list(coverageCell),
      "total": .number,
      "isSub": .flag,
    ])

  /// Where a quota stands in one period.
  package static let quotaResult = Shape(
    "quotaResult",
    ["period": .text, "of": .text, "count": .number, "state": .text, "isMissed": .flag])

  /// A quota with its results.
  package static let quota = Shape(
    "quota",
    ["title": .text, "atLeast": .number, "source": .text, "results": .list(quotaResult)])

  /// How many posts one phase of an event has.
  package static let phaseCount = Shape(
    "phaseCount", ["title": .text, "text": .text, "isMissing": .flag])

  /// An event with its phases.
  package static let eventCoverage = Shape(
    "eventCoverage",
    [
      "title": .text, "url": .text, "date": .record(date), "phases": .list(phaseCount),
    ])

  /// The coverage of a plan: how many posts its topics have by month.
  package static let coverage = Shape(
    "coverage",
    [
      "url": .text,  // the page that shows all of it
      "total": .text,  // 52 tin, bài
      "posts": .number,
      "itemsCovered": .text,  // 22/25; absent where items are not public or there are none
      "topicsCovered": .text,  // 15/16; absent where the matrix is not public
      "heatMap": .html,
      "trend": .html,
      "columns": .list(line),
      "topics": .list(coverageRow),
      "departments": .list(coverageRow),
      "authors": .list(coverageRow),
      "quotas": .list(quota),
      "events": .list(eventCoverage),
      "jsonURL": .text,
      "csvURL": .text,
    ])

  /// `plan`: one communication plan. `plan-topics`, `plan-results` and `plan-text`: a part of it on
  /// its own page, with the plan's fields but `months`, and `coverage` with the results alone.
  package static let plan = pageShape(
    "plan",
    [
      "title": .text,
      "url": .text,
      "part": .text,  // Kết quả thực hiện; absent on the plan's first page
      "parts": .list(link),  // the first page and the parts; empty where there is one page
      "number": .text,
      "period": .text,
      "issued": .record(date),
      "effective": .record(date),
      "expires": .record(date),
      "isInForce": .flag,
      "validity": .text,
      "banner": .record(banner),
      "issuer": .text,
      "signer": .text,
      "lead": .text,
      "level": .text,
      "boardTitle": .text,
      "board": .list(boardMember),
      "topics": .list(topic),
      "months": .list(planMonth),  // empty where the site does not show them
      "hasItems": .flag,
      "coverage": .record(coverage),  // absent where the site does not show it
      "recipients": .list(line),
      "relations": .list(relation),
      "cites": .record(citationList),
      "citedBy": .list(citationList),
      "files": .list(file),
      "changes": .list(change),
      "body": .html,
      "headings": .list(heading),
      "isPreview": .flag,
      "extra": .open,
    ])
}
