import Files

/// What is answered to a request, as HTTP has it.
struct PreviewResponse: Equatable {
  let status: Int
  /// Names and values.
  var headers: [Header]
  let body: Body

  /// A line of the head.
  struct Header: Equatable {
    let name: String
    let value: String
  }

  /// What follows the head.
  enum Body: Equatable {
    case bytes([UInt8])
    /// The stream of events, as long as the client listens.
    case events
  }
}

/// Turns requests into responses; knows nothing of sockets.
struct PreviewResponder: Sendable {
  let site: any PreviewedSite
  let port: UInt16

  /// The response to a request of `method` for `target` (as sent) to `host`.
  func response(method: String, target: [UInt8], host: String?) -> PreviewResponse {
    switch PreviewRequest(method: method, target: target, host: host, port: port) {
    case .stranger: plain(403, "bangtin serve only answers to localhost:\(port).\n")
    case .otherMethod: plain(405, "Only GET and HEAD.\n", ["Allow": "GET, HEAD"])
    case .malformed: plain(400, "No such address.\n")
    case .path(PreviewPage.events):
      response(200, "text/event-stream", .events)
    case .path(PreviewPage.script):
      response(200, PreviewFileType.name(of: PreviewPage.script), .bytes(PreviewScript.bytes))
    case .path(let path): response(to: path)
    }
  }

  private func response(to path: String) -> PreviewResponse {
    switch site.answer(path) {
    case .page(let html, let notes, let isFound):
      let page = PreviewPage(html, notes)
      return response(
        isFound ? 200 : 404, PreviewFileType.name(of: ".html"), .bytes(page.bytes),
        ["ETag": page.tag])
    case .file(let bytes):
      return response(200, PreviewFileType.name(of: path), .bytes(bytes))
    case .elsewhere(let address):
      return plain(302, "", ["Location": address])
    case .nothing:
      return plain(404, "There is nothing at this address.\n")
    }
  }

  private func plain(
    _ status: Int, _ text: String, _ headers: KeyValuePairs<String, String> = [:]
  ) -> PreviewResponse {
    response(status, PreviewFileType.name(of: ".txt"), .bytes(Array(text.utf8)), headers)
  }

  /// Nothing is kept by browsers, guessed by them or lent to pages of other sites.
  private func response(
    _ status: Int, _ type: String, _ body: PreviewResponse.Body,
    _ headers: KeyValuePairs<String, String> = [:]
  ) -> PreviewResponse {
    let always: KeyValuePairs = [
      "Content-Type": type, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
    ]
    return PreviewResponse(
      status: status,
      headers: (Array(always) + Array(headers)).map { .init(name: $0.key, value: $0.value) },
      body: body)
  }
}
