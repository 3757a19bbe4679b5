import Analysis
import Content
import Diagnostics
import Markup

/// What a page says of itself to machines (JSON-LD, schema.org), beside its breadcrumbs: the fields
/// of one object.
struct StructuredData {
  let write: (inout JSONWriter) -> Void
}

extension SitePages {
  /// The page's JSON-LD: its breadcrumbs and its subject in one graph.
  func structuredData(of head: PageHead, picture: String?) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("@context", "https://schema.org")
      json.array("@graph") { json in
        if let subject = head.subject {
          json.object { json in
            subject.write(&json)
            if let picture { json.field("image", picture) }
          }
        }
        if head.key != .home { breadcrumbList(of: head, into: &json) }
      }
    }
    return json.bytes
  }

  private func breadcrumbList(of head: PageHead, into json: inout JSONWriter) {
    let above = ([.home] + head.trail).map { (title(of: $0), absoluteURL($0)) }
    let trail = above + [(head.crumb ?? head.title, absoluteURL(head.key))]
    json.object { json in
      json.field("@type", "BreadcrumbList")
      json.array("itemListElement") { json in
        for (place, entry) in trail.enumerated() {
          json.object { json in
            json.field("@type", "ListItem")
            json.field("position", place + 1)
            json.field("name", entry.0)
            json.field("item", entry.1)
          }
        }
      }
    }
  }

  /// The site, for the home page.
  func webSite() -> StructuredData {
    StructuredData { json in
      json.field("@type", "WebSite")
      publisher(into: &json)
      json.field("name", settings.title)
      json.field("url", settings.baseURL.absolute("/"))
      json.field("inLanguage", settings.language.rawValue)
      if let description = settings.description { json.field("description", description) }
    }
  }

  /// A post as `NewsArticle`.
  func newsArticle(_ position: Int) -> StructuredData {
    let post = site.posts[position]
    let offset = settings.utcOffset
    let changed = post.changes.map(\.date).max().map { LocalTime($0) }
    return StructuredData { json in
      json.field("@type", "NewsArticle")
      publisher(into: &json)
      json.field("headline", post.title)
      json.field("description", summary(of: post))
      json.field("url", absoluteURL(.post(position)))
      json.field("mainEntityOfPage", absoluteURL(.post(position)))
      json.field("inLanguage", settings.language.rawValue)
      json.field("datePublished", post.date.timestamp(offset: offset))
      json.field("dateModified", (changed ?? post.date).timestamp(offset: offset))
      json.array("author") { json in
        let authors = analysis.tags[position].authors
        for author in authors {
          json.object { json in
            json.field("@type", "Person")
            json.field("name", author)
          }
        }
        if authors.isEmpty {
          json.object { json in
            json.field("@type", "Organization")
            json.field("name", settings.title)
          }
        }
      }
    }
  }

  /// A directive as `Legislation`.
  func legislation(_ entry: ArchiveEntry, at key: PageKey) -> StructuredData {
    let directive = site.directive(entry)
    return StructuredData { json in
      json.field("@type", "Legislation")
      json.field("name", "\(heading(of: directive)): \(directive.subject)")
      json.field("url", absoluteURL(key))
      json.field("inLanguage", "vi")
      if let number = directive.number?.value {
        json.field("legislationIdentifier", number.normalForm)
      }
      if let type = directive.type { json.field("legislationType", wording.name(type)) }
      if let date = directive.issued?.date { json.field("legislationDate", date.description) }
      if let issuer = analysis.catalogue.issuer(of: directive) {
        json.object("legislationPassedBy") { json in
          json.field("@type", "Organization")
          json.field("name", issuer.name)
        }
      }
      if let day = directive.effective {
        json.field("legislationDateOfApplicability", day.description)
      }
      if let day = directive.expires { json.field("expires", day.description) }
      json.field(
        "legislationLegalForce",
        analysis.standing(of: entry).isInForce
          ? "https://schema.org/InForce" : "https://schema.org/NotInForce")
      for group in analysis.relations(of: entry) where !group.isInverse {
        guard let property = group.relation.schemaProperty else { continue }
        json.array(property) { json in
          for other in group.others { legislation(other, into: &json) }
        }
      }
    }
  }

  /// Another directive, as far as it must be known to be found.
  private func legislation(_ other: RelatedDirective, into json: inout JSONWriter) {
    json.object { json in
      json.field("@type", "Legislation")
      switch other {
      case .entry(let entry):
        let directive = site.directive(entry)
        json.field("name", "\(heading(of: directive)): \(directive.subject)")
        if let number = directive.number?.value {
          json.field("legislationIdentifier", number.normalForm)
        }
        json.field("url", absoluteURL(pageKey(of: entry)))
      case .number(let number): json.field("legislationIdentifier", number.normalForm)
      }
    }
  }

  private func publisher(into json: inout JSONWriter) {
    json.object("publisher") { json in
      json.field("@type", "School")
      json.field("name", settings.title)
      json.field("url", settings.baseURL.absolute("/"))
      if let address = settings.school.address { json.field("address", address) }
      if let email = settings.school.email { json.field("email", email) }
    }
  }
}

extension Relation {
  /// What schema.org calls it; nothing where it has no word for it.
  fileprivate var schemaProperty: String? {
    switch self {
    case .basedOn: "isBasedOn"
    case .replaces: "legislationChanges"
    case .amends: "legislationAmends"
    case .repeals: "legislationRepeals"
    case .corrects: "legislationCorrects"
    case .related: nil
    }
  }
}
