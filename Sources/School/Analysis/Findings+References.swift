import Content
import Diagnostics

/// Checks of single references, shared by all kinds of content.
extension SiteAnalysis {
  func check(
    _ topics: [Reference<ID<Topic>>], plans: [Int], in source: Source,
    into findings: inout [Diagnostic]
  ) {
    for topic in topics where catalogue.topic(topic.value, in: plans) == nil {
      findings.append(
        .unknown(
          .unknownTopic, Message(vi: "nội dung truyền thông", en: "topic"), name: topic.value.text,
          among: catalogue.topicNames(in: plans), declared: planFile(of: plans),
          at: source.place(topic.range)))
    }
  }

  func check(
    items: [Reference<String>], plans: [Int], in source: Source,
    into findings: inout [Diagnostic]
  ) {
    for reference in items {
      let found = catalogue.items(reference.value, in: plans)
      if found.isEmpty {
        findings.append(
          .unknown(
            .unknownItem, Message(vi: "mục kế hoạch tháng", en: "plan item"),
            name: reference.value, among: catalogue.itemNames(in: plans),
            declared: planFile(of: plans), at: source.place(reference.range)))
      } else if found.count > 1 {
        let keys = found.map { catalogue.item($0).key }.uniqued().joined(separator: ", ")
        findings.append(
          Diagnostic(
            AnalysisRule.ambiguousItem, at: source.place(reference.range),
            Message(
              vi: "có \(found.count) mục kế hoạch cùng tên “\(reference.value)”",
              en: "\(found.count) plan items are called “\(reference.value)”"),
            hint: Message(
              vi: "ghi rõ một trong: \(keys)", en: "write one of: \(keys)")))
      }
    }
  }

  func check(
    _ event: Reference<ID<Event>>?, in source: Source, into findings: inout [Diagnostic]
  ) {
    guard let event, catalogue.events[event.value] == nil else { return }
    findings.append(
      .unknown(
        .unknownEvent, Message(vi: "sự kiện", en: "event"), name: event.value.text,
        among: site.events.map(\.id.text),
        declared: Message(vi: "content/events/", en: "content/events/"),
        at: source.place(event.range)))
  }

  func check(
    department: Reference<String>, in source: Source, into findings: inout [Diagnostic]
  ) {
    guard catalogue.department(department.value) == nil else { return }
    findings.append(
      .unknown(
        .unknownDepartment, Message(vi: "bộ phận", en: "department"), name: department.value,
        among: catalogue.departmentNames,
        declared: Message(
          vi: "mục [[department]] của site.toml", en: "[[department]] of site.toml"),
        at: source.place(department.range)))
  }

  func check(_ sent: [Sent], in source: Source, into findings: inout [Diagnostic]) {
    for entry in sent where catalogue.channel(entry.channel.value) == nil {
      findings.append(
        .unknown(
          .unknownChannel, Message(vi: "kênh truyền thông", en: "channel"),
          name: entry.channel.value.text, among: site.settings.channels.map(\.id.text),
          declared: Message(vi: "mục [[channel]] của site.toml", en: "[[channel]] of site.toml"),
          at: source.place(entry.channel.range)))
    }
  }

  func check(
    _ disclosure: Reference<ID<Disclosure>>?, in source: Source,
    into findings: inout [Diagnostic]
  ) {
    guard let disclosure, catalogue.disclosure(disclosure.value) == nil else { return }
    findings.append(
      .unknown(
        .unknownDisclosure, Message(vi: "mục công khai", en: "disclosure"),
        name: disclosure.value.text, among: site.settings.disclosures.map(\.id.text),
        declared: Message(
          vi: "mục [[disclosure]] của site.toml", en: "[[disclosure]] of site.toml"),
        at: source.place(disclosure.range)))
  }

  func check(
    approver publication: Publication, in source: Source, into findings: inout [Diagnostic]
  ) {
    let approvers = site.settings.editorial.approvers
    guard let approver = publication.approvedBy, !approvers.isEmpty,
      !approvers.contains(approver.value)
    else { return }
    findings.append(
      Diagnostic(
        AnalysisRule.unknownApprover, at: source.place(approver.range),
        Message(
          vi: "“\(approver.value)” không có trong danh sách người duyệt bài",
          en: "“\(approver.value)” is not among those who may approve"),
        hint: Message(
          vi: "người duyệt theo site.toml: \(approvers.joined(separator: ", "))",
          en: "site.toml names: \(approvers.joined(separator: ", "))")))
  }

  /// Two posts in one featured slot at once: the later shows, the other is a finding.
  func checkSlots(into findings: inout [Diagnostic]) {
    for slot in 1...max(1, site.settings.home.slots) {
      let rivals = featured(in: slot)
      guard let shown = rivals.first else { continue }
      for position in rivals.dropFirst() {
        guard let feature = site.posts[position].feature else { continue }
        let path = site.posts[shown].source.path
        findings.append(
          Diagnostic(
            AnalysisRule.slotTaken,
            at: site.posts[position].source.place(feature.slot.range),
            Message(
              vi: "vị trí nổi bật số \(slot) đang dành cho tin mới hơn: \(path)",
              en: "featured slot \(slot) is taken by a newer post: \(path)"),
            hint: Message(
              vi: "chọn vị trí khác, hoặc đặt until: cho một trong hai tin",
              en: "choose another slot, or set until: on one of the two")))
      }
    }
  }

  /// Two events of one id cannot be told apart.
  func checkEventIDs(into findings: inout [Diagnostic]) {
    for (position, event) in site.events.enumerated() {
      guard let first = catalogue.events[event.id], first != position else { continue }
      findings.append(
        Diagnostic(
          AnalysisRule.duplicateID, at: event.source.place,
          Message(
            vi: "sự kiện “\(event.id)” đã có ở \(site.events[first].source.path)",
            en: "the event “\(event.id)” is already in \(site.events[first].source.path)"),
          hint: Message(vi: "đặt id: khác cho một tệp", en: "give one of them another id:")))
    }
  }

  private func planFile(of plans: [Int]) -> Message {
    let files = plans.map { catalogue.plans[$0].source.path }
    return files.isEmpty
      ? Message(vi: "một kế hoạch ở content/plans/", en: "a plan in content/plans/")
      : Message(
        vi: files.joined(separator: " hoặc "), en: files.joined(separator: " or "))
  }
}

extension Diagnostic {
  /// Nobody declared `name`.
  static func unknown(
    _ rule: AnalysisRule, _ thing: Message, name: String, among known: [String],
    declared: Message, at place: Place
  ) -> Diagnostic {
    let hint: Message
    if let nearest = nearestName(to: name, among: known) {
      hint = Message(vi: "có phải là “\(nearest)”?", en: "did you mean “\(nearest)”?")
    } else {
      hint = Message(
        vi: "khai báo trong \(declared.vi), hoặc sửa lại cho đúng",
        en: "declare it in \(declared.en), or correct it")
    }
    return Diagnostic(
      rule, at: place,
      Message(vi: "chưa có \(thing.vi) “\(name)”", en: "there is no \(thing.en) “\(name)”"),
      hint: hint)
  }

  /// A number whose symbol belongs to no declared issuer, or to several.
  static func unclearIssuer(
    of number: DocumentNumber, fitting: [String], at place: Place
  ) -> Diagnostic {
    let choice = fitting.joined(separator: ", ")
    let hint =
      fitting.isEmpty
      ? Message(
        vi: "ghi issuer:, hoặc khai báo ký hiệu “\(number.organ)” ở [[issuer]] của site.toml",
        en: "write issuer:, or declare the symbol “\(number.organ)” in [[issuer]] of site.toml")
      : Message(vi: "ghi issuer: một trong \(choice)", en: "write issuer: one of \(choice)")
    return Diagnostic(
      AnalysisRule.ambiguousIssuer, at: place,
      Message(
        vi: "không rõ cơ quan nào ban hành văn bản số \(number)",
        en: "it is not clear who issued \(number)"),
      hint: hint)
  }

  /// A post that counts for no topic.
  static func untagged(_ post: Post) -> Diagnostic {
    Diagnostic(
      AnalysisRule.untaggedPost, at: post.source.place,
      Message(
        vi: "tin “\(post.title)” chưa gắn với nội dung truyền thông nào của kế hoạch",
        en: "“\(post.title)” is tagged to no topic of the plan"),
      hint: Message(
        vi: "ghi topics: [id của nội dung], hoặc items: [mục của kế hoạch tháng]; xem đề xuất:"
          + " bangtin tag",
        en: "write topics: [id of a topic], or items: [an item of the monthly plan]; for proposals:"
          + " bangtin tag"))
  }

  /// A file that a content file names is not there.
  static func missingFile(_ name: String, beside source: Source, at place: Place) -> Diagnostic {
    Diagnostic(
      AnalysisRule.missingFile, at: place,
      Message(
        vi: "không thấy tệp “\(name)” trong \(source.folder)/",
        en: "there is no file “\(name)” in \(source.folder)/"),
      hint: Message(
        vi: "đặt tệp vào cùng thư mục, hoặc sửa lại tên (phân biệt chữ hoa, chữ thường)",
        en: "put it in that folder, or correct the name (capital letters count)"))
  }
}
