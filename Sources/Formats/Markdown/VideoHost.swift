internal import Markup

/// Who shows a film.
enum VideoHost: Equatable {
  case youTube, vimeo
  /// A file that the browser plays.
  case file

  /// The host of the film at `address`; nil where that is no film.
  init?(of address: Span<UInt8>) {
    var rest = address
    for scheme: StaticString in ["https://", "http://"]
    where Address.starts(address, with: scheme) {
      rest = address.extracting(scheme.utf8CodeUnitCount..<address.count)
    }
    for prefix: StaticString in ["www.", "m."] where Address.starts(rest, with: prefix) {
      rest = rest.extracting(prefix.utf8CodeUnitCount..<rest.count)
    }
    let isRemote = rest.count < address.count
    if isRemote,
      Address.starts(rest, with: "youtube.com/watch?")
        || Address.starts(rest, with: "youtube.com/shorts/")
        || Address.starts(rest, with: "youtube.com/live/")
        || Address.starts(rest, with: "youtu.be/")
    {
      self = .youTube
    } else if isRemote, Address.starts(rest, with: "vimeo.com/") {
      self = .vimeo
    } else if address.count > 4, Address.isSafe(address),
      Address.starts(address.extracting(address.count - 4..<address.count), with: ".mp4")
    {
      self = .file
    } else {
      return nil
    }
  }

  /// The name of the host, or nil for a file.
  var name: String? {
    switch self {
    case .youTube: "YouTube"
    case .vimeo: "Vimeo"
    case .file: nil
    }
  }
}
