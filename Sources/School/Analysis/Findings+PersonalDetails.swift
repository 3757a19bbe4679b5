import Content
import Diagnostics

/// Mail addresses, mobile numbers and numbers of identity cards that everybody would read.
extension SiteAnalysis {
  /// One finding for each sort in each text that is public or about to be, and in each file that
  /// such a directive lists.
  func checkPersonalDetails(into findings: inout [Diagnostic]) {
    let contacts = OfficialContacts(of: site.settings)
    func check(_ prose: Prose, of source: Source, _ fate: Fate) {
      guard !prose.personalDetails.isEmpty, fate.isPublic || fate.kind == .scheduled else { return }
      for (kind, details) in contacts.strangers(among: prose.personalDetails) {
        findings.append(
          .personal(kind, details, at: source.place(details[0].range)))
      }
    }
    for (post, fate) in zip(site.posts, fates.posts) { check(post.body, of: post.source, fate) }
    for (event, fate) in zip(site.events, fates.events) {
      check(event.body, of: event.source, fate)
    }
    for (page, fate) in zip(site.pages, fates.pages) { check(page.body, of: page.source, fate) }
    for (directive, fate) in zip(site.directives, fates.directives) {
      check(directive.body, of: directive.source, fate)
      checkFiles(of: directive, fate, contacts, into: &findings)
    }
    for (plan, fate) in zip(site.plans, fates.plans) {
      check(plan.directive.body, of: plan.source, fate)
      checkFiles(of: plan.directive, fate, contacts, into: &findings)
    }
  }

  /// Papers name somebody to call, as they must; more than so many are a list of persons.
  private static let contactsOfAPaper = 5

  private func checkFiles(
    of directive: Directive, _ fate: Fate, _ contacts: OfficialContacts,
    into findings: inout [Diagnostic]
  ) {
    guard !site.texts.isEmpty, fate.isPublic || fate.kind == .scheduled else { return }
    for file in directive.files {
      let path = "\(directive.source.folder)/\(file.src.value)"
      guard let text = site.texts[path]?.text else { continue }
      let details = PersonalDetail.all(in: text.utf8.span)
      for (kind, details) in contacts.strangers(among: details)
      where kind == .identity || details.count > Self.contactsOfAPaper {
        findings.append(.personal(kind, details, inFileAt: path))
      }
    }
  }
}

/// The addresses and numbers that are the school's own to give out.
private struct OfficialContacts {
  private let domains: [String]
  private let declared: Set<String>

  init(of settings: Settings) {
    let host = settings.baseURL.origin.split(separator: "/").last.map(String.init) ?? ""
    let site = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    domains = (settings.editorial.officialMailDomains + [site]).map { $0.lowercased() }
    let school = settings.school
    let contacts =
      [school.phone, school.email, school.address, settings.description]
      + settings.channels.map(\.address)
    let text = contacts.compactMap(\.self).joined(separator: "\n")
    declared = Set(PersonalDetail.all(in: text.utf8.span).map(\.normalForm))
  }

  /// What of `details` is somebody's own, each once, by sort.
  func strangers(
    among details: [PersonalDetail]
  ) -> [(kind: PersonalDetail.Kind, details: [PersonalDetail])] {
    var seen = declared
    let others = details.filter { seen.insert($0.normalForm).inserted && !isOfficial($0) }
    return PersonalDetail.Kind.allCases.compactMap { kind in
      let own = others.filter { $0.kind == kind }
      return own.isEmpty ? nil : (kind, own)
    }
  }

  private func isOfficial(_ detail: PersonalDetail) -> Bool {
    guard detail.kind == .mail else { return false }
    return domains.contains {
      detail.normalForm.hasSuffix("@" + $0) || detail.normalForm.hasSuffix("." + $0)
    }
  }
}

extension Diagnostic {
  /// `details` of one `kind` in a text of the site.
  fileprivate static func personal(
    _ kind: PersonalDetail.Kind, _ details: [PersonalDetail], at place: Place
  ) -> Diagnostic {
    let more = details.count - 1
    let others = Message(
      vi: more == 0 ? "" : " (và \(more) chỗ khác trong tệp này)",
      en: more == 0 ? "" : " (and \(more) more in this file)")
    let what = name(kind, details[0].normalForm)
    return Diagnostic(
      rule(of: kind), at: place,
      Message(
        vi: "\(what.vi) sẽ hiện công khai\(others.vi)",
        en: "\(what.en) would be public\(others.en)"),
      hint: hint(kind))
  }

  /// `details` of one `kind` in the file at `path`, which is offered as it is.
  fileprivate static func personal(
    _ kind: PersonalDetail.Kind, _ details: [PersonalDetail], inFileAt path: String
  ) -> Diagnostic {
    let count = details.count
    let what =
      switch kind {
      case .mail: Message(vi: "\(count) địa chỉ thư riêng", en: "\(count) private mail addresses")
      case .mobile: Message(vi: "\(count) số di động", en: "\(count) mobile numbers")
      case .identity:
        Message(
          vi: "\(count) dãy số giống số căn cước",
          en: count == 1
            ? "a number that looks like one of an identity card"
            : "\(count) numbers that look like those of identity cards")
      }
    return Diagnostic(
      rule(of: kind), at: Place(file: path),
      Message(
        vi: "trong tệp này có \(what.vi) sẽ hiện công khai",
        en: "this file holds \(what.en), which would be public"),
      hint: Message(
        vi: "đăng bản đã bỏ những cột ấy; bản đủ thì giữ ở content/internal/ hay gửi riêng",
        en: "publish a version without them; keep the whole one in content/internal/, or send it"))
  }

  private static func rule(of kind: PersonalDetail.Kind) -> AnalysisRule {
    switch kind {
    case .mail: .privateMail
    case .mobile: .privatePhone
    case .identity: .identityNumber
    }
  }

  private static func name(_ kind: PersonalDetail.Kind, _ text: String) -> Message {
    switch kind {
    case .mail: Message(vi: "địa chỉ thư riêng “\(text)”", en: "the private mail address “\(text)”")
    case .mobile: Message(vi: "số di động “\(text)”", en: "the mobile number “\(text)”")
    case .identity:
      Message(
        vi: "dãy số “\(text)” giống số căn cước,", en: "“\(text)”, like an identity card's number,")
    }
  }

  private static func hint(_ kind: PersonalDetail.Kind) -> Message {
    switch kind {
    case .mail:
      Message(
        vi: "ghi hòm thư công vụ; hòm thư chung của trường thì khai ở email dưới [school] của"
          + " site.toml, tên miền của ngành ở official_mail_domains dưới [editorial]",
        en: "write an official mailbox; declare the school's own as email below [school] of"
          + " site.toml, official domains in official_mail_domains below [editorial]")
    case .mobile:
      Message(
        vi: "ghi số của trường thay vào; đường dây nóng thì khai ở phone dưới [school] của"
          + " site.toml",
        en: "write the school's number instead; declare a hotline as phone below [school] of"
          + " site.toml")
    case .identity:
      Message(
        vi: "bỏ dãy số này: họ tên, lớp là đủ; là số khác thì ghi rõ ngay trước, như “số tài"
          + " khoản”",
        en: "take it out: name and class are enough; before another number say what it is, like"
          + " “số tài khoản”")
    }
  }
}
