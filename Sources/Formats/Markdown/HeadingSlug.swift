// To be replaced by VietnameseText's `slug(limit:)`, which has the same signature.
extension String {
  /// The text as a part of an address, without diacritics.
  func slug(limit: Int = 80) -> String? {
    var slug: [UInt8] = []
    for scalar in self.lowercased().unicodeScalars {
      let letter = Self.letter(of: scalar)
      if let letter {
        slug.append(letter)
      } else if scalar.properties.canonicalCombiningClass == .notReordered,
        let last = slug.last, last != UInt8(ascii: "-")
      {
        slug.append(UInt8(ascii: "-"))
      }
    }
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return slug.isEmpty ? nil : String(decoding: slug, as: UTF8.self)
  }

  private static func letter(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar == "đ" { return UInt8(ascii: "d") }
    let families: KeyValuePairs<String, UInt8> = [
      "aàáảãạăằắẳẵặâầấẩẫậ": UInt8(ascii: "a"), "eèéẻẽẹêềếểễệ": UInt8(ascii: "e"),
      "iìíỉĩị": UInt8(ascii: "i"), "oòóỏõọôồốổỗộơờớởỡợ": UInt8(ascii: "o"),
      "uùúủũụưừứửữự": UInt8(ascii: "u"), "yỳýỷỹỵ": UInt8(ascii: "y"),
    ]
    for (family, letter) in families where family.unicodeScalars.contains(scalar) { return letter }
    guard scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) else {
      return nil
    }
    return UInt8(scalar.value)
  }
}
