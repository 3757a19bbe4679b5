/// What a page may load and do (Content-Security-Policy): nothing from other hosts, no script and
/// no style but those of files of the site. The pages say it themselves (`{{{site.contentPolicy}}}`
/// in the theme's head), and the host files say it once more for the server.
package enum ContentPolicy {
  /// As a page says it.
  package static let page =
    "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
    + "object-src 'none'; base-uri 'none'; form-action 'self'"

  /// As a server says it: only a header may also say who can put the page into a frame.
  package static let header = page + "; frame-ancestors 'self'"
}
