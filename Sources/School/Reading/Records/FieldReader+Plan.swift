import Content
import DataFormats
import Diagnostics
import Markup

/// How the text of a topic is rendered.
typealias TopicRendering = (Node) -> (prose: Prose, findings: [Diagnostic])?

extension FieldReader where Key == PlanField {
  /// The board's members.
  mutating func board() -> [BoardMember] {
    records(.board, BoardMemberField.self) { fields in
      let name = fields.text(.name)
      let position = fields.text(.position)
      let role = fields.text(.role)
      let topics = fields.references(.topics, to: Topic.self)
      let duties = fields.texts(.duties)
      return name.map {
        BoardMember(name: $0, position: position, role: role, topics: topics, duties: duties)
      }
    }
  }

  /// At least one.
  mutating func topics(_ render: TopicRendering) -> [Topic] {
    if case .list([])? = table[Key.topics.rawValue]?.content { reportMissing(.topics) }
    return withoutActuallyEscaping(render) { render in
      records(.topics, TopicField.self) { fields in
        let id = fields.id(.id, of: Topic.self)
        let number = fields.text(.number)
        let group = fields.text(.group)
        let title = fields.text(.title)
        let keywords = fields.texts(.keywords)
        let text = fields.rendered(.text, render)
        let below = fields.records(.topics, SubtopicField.self) { $0.subtopic(render) }
        guard let id, let title else { return nil }
        return Topic(
          id: id, number: number, group: group, title: title, keywords: keywords, text: text,
          topics: below)
      }
    }
  }

  /// Every topic of a plan has an id of its own, on both levels.
  mutating func checkTopicIDs() {
    var seen: Set<String> = []
    checkTopicIDs(in: table[Key.topics.rawValue], &seen)
  }

  private mutating func checkTopicIDs(in node: Node?, _ seen: inout Set<String>) {
    guard case .list(let nodes)? = node?.content else { return }
    for case .table(let topic) in nodes.map(\.content) {
      if let id = topic[TopicField.id.rawValue], case .scalar(let text) = id.content,
        !seen.insert(TextValue.trimmed(text)).inserted
      {
        reportRepeated(text, at: id.range)
      }
      checkTopicIDs(in: topic[TopicField.topics.rawValue], &seen)
    }
  }

  /// The monthly table; `months` are those of the plan.
  mutating func planItems(months: [YearMonth]) -> [PlanItem] {
    var seen: Set<String> = []
    var repeated: [Reference<String>] = []
    let items = records(.items, PlanItemField.self) { fields -> PlanItem? in
      guard let item = fields.planItem(months: months) else { return nil }
      if !seen.insert(item.key).inserted, let range = fields.valueRange(.id) {
        repeated.append(Reference(item.id, at: range))
      }
      return item
    }
    for id in repeated { reportRepeated(id.value, at: id.range) }
    return items
  }

  /// No ASCII letters or digits in the file's name to make the plan's id of.
  mutating func reportNoFileName() {
    report(
      .noAddress, at: nil,
      Message(
        vi: "Tên tệp kế hoạch phải có chữ hoặc số.",
        en: "The name of a plan's file needs letters or digits."),
      hint: Message(
        vi: "Đặt tên tệp theo kỳ, như “2020-2021.md”.",
        en: "Name the file after its period, like “2020-2021.md”."))
  }
}

extension FieldReader where Key == SubtopicField {
  fileprivate mutating func subtopic(_ render: TopicRendering) -> Topic? {
    let id = id(.id, of: Topic.self)
    let number = text(.number)
    let group = text(.group)
    let title = text(.title)
    let keywords = texts(.keywords)
    let text = rendered(.text, render)
    if let entry = table.entries.first(where: { $0.key == TopicField.topics.rawValue }) {
      report(
        .topicTooDeep, unknown: entry,
        Message(
          vi: "Nội dung con không được có nội dung con nữa.",
          en: "A sub-topic may not have topics below it."),
        hint: Message(
          vi: "Đưa các nội dung này lên một cấp.", en: "Move these topics one level up."))
    }
    guard let id, let title else { return nil }
    return Topic(
      id: id, number: number, group: group, title: title, keywords: keywords, text: text,
      topics: [])
  }
}

extension FieldReader {
  /// The Markdown behind `key`.
  fileprivate mutating func rendered(_ key: Key, _ render: TopicRendering) -> Prose? {
    guard let node = node(key) else { return nil }
    guard let rendering = render(node) else {
      reportShape(key, found: node)
      return nil
    }
    report(rendering.findings)
    return rendering.prose
  }
}

extension FieldReader where Key == PlanItemField {
  fileprivate mutating func planItem(months: [YearMonth]) -> PlanItem? {
    let number = number(.month)
    let id = id(.id, of: PlanItem.self)
    let title = text(.title)
    let assignees = textReferences(.assignees)
    let topics = references(.topics, to: Topic.self)
    let event = reference(.event, to: Event.self)
    let wants = self.number(.wants)
    let added = date(.added)
    let status = choice(.status, of: PlanItem.Status.self)
    let reason = text(.reason)
    let note = text(.note)
    if status == .postponed || status == .cancelled, !has(.reason) {
      reportMissingReason(for: .status, reason: .reason)
    }
    guard let id, let title, let month = months.first(where: { $0.month == number }) else {
      return nil
    }
    return PlanItem(
      month: month, id: id.text, title: title, assignees: assignees, topics: topics,
      event: event, wants: wants ?? 1, added: added, status: status ?? .planned, reason: reason,
      note: note)
  }
}
