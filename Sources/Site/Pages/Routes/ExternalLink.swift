import Content
package import Diagnostics
import Markup

/// An address of another site that public content links to.
package struct ExternalLink: Sendable, Hashable {
  /// As written.
  package let address: String
  /// Where it stands.
  package let place: Place

  package init(_ address: String, at place: Place) {
    self.address = address
    self.place = place
  }
}

extension SitePages {
  /// Every link of public content and of the menu that leads to the web outside this site, in no
  /// particular order.
  package var externalLinks: [ExternalLink] {
    let inTexts = publicContent.flatMap { content in
      content.bodies.flatMap { body in
        body.body.marks.compactMap { mark -> ExternalLink? in
          let address: String
          switch mark.kind {
          case .link(let destination): address = destination
          case .image(let image): address = image.source
          case .citationStart, .citationEnd: return nil
          }
          guard leadsOut(address) else { return nil }
          return ExternalLink(
            address, at: Place(file: content.source.path, range: mark.source))
        }
      }
    }
    let inMenu = settings.menu.flatMap(\.items).compactMap { item -> ExternalLink? in
      guard case .address(let address) = item.target, leadsOut(address.value) else { return nil }
      return ExternalLink(address.value, at: Place(file: "site.toml", range: address.range))
    }
    let sent = keys.pages.flatMap { key -> [ExternalLink] in
      guard case .post(let position) = key else { return [] }
      let post = site.posts[position]
      return post.sent.compactMap { sent in
        sent.link.map { ExternalLink($0, at: Place(file: post.source.path)) }
      }
    }
    return inTexts + inMenu + sent
  }

  private func leadsOut(_ address: String) -> Bool {
    LinkResolver.isWeb(address) && links.ownAddress(of: address) == nil
  }
}
