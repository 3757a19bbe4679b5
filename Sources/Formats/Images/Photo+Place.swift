extension Photo {
  /// Whether the JPEG that begins with `head` says where it was taken: in EXIF, the entry of GPS data
  /// (tag 0x8825).
  package static func tellsPlace(_ head: [UInt8]) -> Bool {
    let view = ByteView(head[...])
    var place = 2
    while view[place] == 0xFF, let marker = view[place + 1], marker != 0xDA,
      let length = view.bigEndian(at: place + 2, bytes: 2), length >= 2
    {
      let body = place + 4..<max(place + 4, min(place + 2 + length, view.count))
      if marker == 0xE1, view.has("Exif", at: place + 4), let exif = view.slice(body),
        ExifDirectory(exif)?[0x8825] != nil
      {
        return true
      }
      place += 2 + length
    }
    return false
  }
}
