import Content
package import Diagnostics
import Markup

extension SiteAnalysis {
  /// Everything that is wrong between files: names nobody declared, untagged posts, slots taken
  /// twice, files that are not there; and what is late or out of reach. In no particular order.
  package var findings: [Diagnostic] {
    var findings: [Diagnostic] = []
    for position in site.posts.indices { check(post: position, into: &findings) }
    for (directive, fate) in zip(site.directives, fates.directives) {
      check(directive, into: &findings)
      if let finding = missingText(of: directive, fate) { findings.append(finding) }
      checkPictures(of: directive.body, in: directive.source, directive.photoConsent, &findings)
    }
    for position in site.plans.indices { check(plan: position, into: &findings) }
    for event in site.events {
      checkPictures(of: event.body, in: event.source, event.photoConsent, &findings)
    }
    for page in site.pages {
      checkPictures(of: page.body, in: page.source, page.photoConsent, &findings)
      check(page.disclosure, in: page.source, into: &findings)
      check(approver: page.publication, in: page.source, into: &findings)
    }
    checkDocuments(into: &findings)
    checkSlots(into: &findings)
    for kind in site.settings.home.strips ?? [] where catalogue.kind(kind.value) == nil {
      findings.append(
        .unknownKind(kind, among: catalogue.kindNames, in: Source(path: "site.toml")))
    }
    checkEventIDs(into: &findings)
    checkWork(into: &findings)
    checkArchive(into: &findings)
    checkDisclosures(into: &findings)
    checkCitations(into: &findings)
    checkRelations(into: &findings)
    checkPersonalDetails(into: &findings)
    checkSharedFiles(into: &findings)
    return findings
  }

  private func check(post position: Int, into findings: inout [Diagnostic]) {
    let post = site.posts[position]
    let plans = catalogue.plans(on: post.date.date)
    checkFolder(of: post, into: &findings)
    check(post.topics, plans: plans, in: post.source, into: &findings)
    check(items: post.items, plans: plans, in: post.source, into: &findings)
    check(post.event, in: post.source, into: &findings)
    if let kind = post.kind, catalogue.kind(kind.value) == nil {
      findings.append(
        .unknown(
          .unknownKind, Message(vi: "chuyên mục", en: "kind"), name: kind.value.text,
          among: catalogue.kindNames,
          declared: Message(vi: "mục [[kind]] của site.toml", en: "[[kind]] of site.toml"),
          at: post.source.place(kind.range)))
    }
    if let department = post.department {
      check(department: department, in: post.source, into: &findings)
    }
    check(post.sent, in: post.source, into: &findings)
    check(approver: post.publication, in: post.source, into: &findings)
    checkPictures(ofPost: position, into: &findings)
    let needsTopic = site.settings.editorial.requiresTopics && !catalogue.plans.isEmpty
    // Where it names topics or items that nobody declared, that is said already.
    let isUntagged = tags[position].topics.isEmpty && post.topics.isEmpty && post.items.isEmpty
    if needsTopic, isUntagged, fates.posts[position].counts {
      findings.append(.untagged(post))
    }
  }

  private func check(_ directive: Directive, into findings: inout [Diagnostic]) {
    let day = directive.issued?.earliest ?? site.clock.now.date
    let plans = catalogue.plans(on: day)
    check(directive.topics, plans: plans, in: directive.source, into: &findings)
    check(items: directive.items, plans: plans, in: directive.source, into: &findings)
    check(directive.event, in: directive.source, into: &findings)
    check(directive.sent, in: directive.source, into: &findings)
    check(directive.disclosure, in: directive.source, into: &findings)
    check(approver: directive.publication, in: directive.source, into: &findings)
    checkIssuer(of: directive, into: &findings)
    for file in directive.files
    where site.files["\(directive.source.folder)/\(file.src.value)"] == nil {
      findings.append(
        .missingFile(
          file.src.value, beside: directive.source, at: directive.source.place(file.src.range)))
    }
  }

  /// A directive on the site, or soon to be, of which there is nothing to read. A plan has its topics
  /// and items to show.
  private func missingText(of directive: Directive, _ fate: Fate) -> Diagnostic? {
    guard fate.isPublic || fate.kind == .scheduled, directive.files.isEmpty,
      directive.body.body.html.isEmpty
    else { return nil }
    return Diagnostic(
      AnalysisRule.directiveWithoutText, at: directive.source.place,
      Message(
        vi: "văn bản chưa có tệp và chưa có toàn văn",
        en: "the directive has neither a file nor its text"),
      hint: Message(
        vi: "đặt tệp vào thư mục \(directive.source.folder)/ rồi ghi files: [tên tệp], hoặc chép"
          + " toàn văn vào dưới phần khai báo",
        en: "put its file into \(directive.source.folder)/ and write files: [its name], or copy its"
          + " text below the front matter"))
  }

  private func checkIssuer(of directive: Directive, into findings: inout [Diagnostic]) {
    if let issuer = directive.issuer {
      guard catalogue.issuer(issuer.value) == nil else { return }
      findings.append(
        .unknown(
          .unknownIssuer, Message(vi: "cơ quan ban hành", en: "issuer"), name: issuer.value.text,
          among: site.settings.issuers.map(\.id.text),
          declared: Message(vi: "mục [[issuer]] của site.toml", en: "[[issuer]] of site.toml"),
          at: directive.source.place(issuer.range)))
    } else if let number = directive.number, catalogue.issuer(of: directive) == nil {
      findings.append(
        .unclearIssuer(
          of: number.value, fitting: catalogue.issuers(of: number.value).map(\.id.text),
          at: directive.source.place(number.range)))
    }
  }

  private func check(plan position: Int, into findings: inout [Diagnostic]) {
    let plan = site.plans[position]
    check(plan.directive, into: &findings)
    let texts = plan.topics.flatMap { [$0.text] + $0.topics.map(\.text) }.compactMap(\.self)
    for text in [plan.directive.body] + texts {
      checkPictures(of: text, in: plan.source, plan.directive.photoConsent, &findings)
    }
    for item in plan.items {
      check(item.topics, plans: [position], in: plan.source, into: &findings)
      check(item.event, in: plan.source, into: &findings)
    }
    for member in plan.board {
      check(member.topics, plans: [position], in: plan.source, into: &findings)
    }
  }
}
