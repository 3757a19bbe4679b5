/// The compositions of Latin letters with combining marks, as the Unicode Character Database gives
/// them: every letter of Vietnamese and of every other language written in Latin letters.
struct CompositionTable: Sendable {
  /// One combining mark, the letters it joins and what becomes of them, in the same order.
  private struct Row {
    let mark: UInt32
    let letters: String
    let composites: String
  }

  /// The table of this machine, built once from the rows below (500 pairs, under 0.1 ms).
  static let latin = CompositionTable()

  /// Letter and mark, in one number, to the composite.
  private let composites: [UInt64: UInt32]
  /// A composite to its letter and mark; the letter may be a composite itself.
  private let parts: [UInt32: (letter: UInt32, mark: UInt32)]

  /// The canonical combining classes of U+0300 to U+036F.
  private let classes: [UInt8]

  private init() {
    classes = (0x0300...0x036F).compactMap { Unicode.Scalar($0 as UInt32) }
      .map { $0.properties.canonicalCombiningClass.rawValue }
    var composites: [UInt64: UInt32] = [:]
    var parts: [UInt32: (letter: UInt32, mark: UInt32)] = [:]
    for row in Self.rows {
      for (letter, composite) in zip(row.letters.unicodeScalars, row.composites.unicodeScalars) {
        composites[Self.key(letter.value, row.mark)] = composite.value
        parts[composite.value] = (letter.value, row.mark)
      }
    }
    self.composites = composites
    self.parts = parts
  }

  /// The one scalar for `letter` followed by `mark`, if there is one.
  func composite(of letter: UInt32, _ mark: UInt32) -> UInt32? {
    composites[Self.key(letter, mark)]
  }

  /// The canonical combining class of a mark, 0 for everything but U+0300 to U+036F.
  func combiningClass(of scalar: UInt32) -> UInt8 {
    let index = Int(scalar) - 0x0300
    return classes.indices.contains(index) ? classes[index] : 0
  }

  /// Appends the letter and the marks that `scalar` consists of, as far as they go.
  func appendParts(of scalar: UInt32, to scalars: inout [UInt32]) {
    switch scalar {
    case 0x0340: scalars.append(0x0300)
    case 0x0341: scalars.append(0x0301)
    case 0x0343: scalars.append(0x0313)
    case 0x0344: scalars += [0x0308, 0x0301]
    default:
      guard let (letter, mark) = parts[scalar] else {
        scalars.append(scalar)
        return
      }
      appendParts(of: letter, to: &scalars)
      scalars.append(mark)
    }
  }

  private static func key(_ letter: UInt32, _ mark: UInt32) -> UInt64 {
    UInt64(letter) << 32 | UInt64(mark)
  }

  private static let rows = [
    Row(  // combining grave accent
      mark: 0x0300,
      letters: "AEIOUaeiouÜüNnĒēŌōWwÂâĂăÊêÔôƠơƯưYy",
      composites: "ÀÈÌÒÙàèìòùǛǜǸǹḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳ"),
    Row(  // combining acute accent
      mark: 0x0301,
      letters: "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØøÇçĒēÏïKkMmÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯư",
      composites: "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿḈḉḖḗḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứ"),
    Row(  // combining circumflex accent
      mark: 0x0302,
      letters: "AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ",
      composites: "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"),
    Row(  // combining tilde
      mark: 0x0303,
      letters: "ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy",
      composites: "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"),
    Row(  // combining macron
      mark: 0x0304,
      letters: "AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyGgḶḷṚṛ",
      composites: "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳḠḡḸḹṜṝ"),
    Row(  // combining breve
      mark: 0x0306,
      letters: "AaEeGgIiOoUuȨȩẠạ",
      composites: "ĂăĔĕĞğĬĭŎŏŬŭḜḝẶặ"),
    Row(  // combining dot above
      mark: 0x0307,
      letters: "CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtWwXxYyſ",
      composites: "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆẇẊẋẎẏẛ"),
    Row(  // combining diaeresis
      mark: 0x0308,
      letters: "AEIOUaeiouyYHhÕõŪūWwXxt",
      composites: "ÄËÏÖÜäëïöüÿŸḦḧṎṏṺṻẄẅẌẍẗ"),
    Row(  // combining hook above
      mark: 0x0309,
      letters: "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy",
      composites: "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"),
    Row(  // combining ring above
      mark: 0x030A,
      letters: "AaUuwy",
      composites: "ÅåŮůẘẙ"),
    Row(  // combining double acute accent
      mark: 0x030B,
      letters: "OoUu",
      composites: "ŐőŰű"),
    Row(  // combining caron
      mark: 0x030C,
      letters: "CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh",
      composites: "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ"),
    Row(  // combining double grave accent
      mark: 0x030F,
      letters: "AaEeIiOoRrUu",
      composites: "ȀȁȄȅȈȉȌȍȐȑȔȕ"),
    Row(  // combining inverted breve
      mark: 0x0311,
      letters: "AaEeIiOoRrUu",
      composites: "ȂȃȆȇȊȋȎȏȒȓȖȗ"),
    Row(  // combining horn
      mark: 0x031B,
      letters: "OoUu",
      composites: "ƠơƯư"),
    Row(  // combining dot below
      mark: 0x0323,
      letters: "BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯưYy",
      composites: "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ"),
    Row(  // combining diaeresis below
      mark: 0x0324,
      letters: "Uu",
      composites: "Ṳṳ"),
    Row(  // combining ring below
      mark: 0x0325,
      letters: "Aa",
      composites: "Ḁḁ"),
    Row(  // combining comma below
      mark: 0x0326,
      letters: "SsTt",
      composites: "ȘșȚț"),
    Row(  // combining cedilla
      mark: 0x0327,
      letters: "CcGgKkLlNnRrSsTtEeDdHh",
      composites: "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ"),
    Row(  // combining ogonek
      mark: 0x0328,
      letters: "AaEeIiUuOo",
      composites: "ĄąĘęĮįŲųǪǫ"),
    Row(  // combining circumflex accent below
      mark: 0x032D,
      letters: "DdEeLlNnTtUu",
      composites: "ḒḓḘḙḼḽṊṋṰṱṶṷ"),
    Row(  // combining breve below
      mark: 0x032E,
      letters: "Hh",
      composites: "Ḫḫ"),
    Row(  // combining tilde below
      mark: 0x0330,
      letters: "EeIiUu",
      composites: "ḚḛḬḭṴṵ"),
    Row(  // combining macron below
      mark: 0x0331,
      letters: "BbDdKkLlNnRrTtZzh",
      composites: "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ"),
  ]
}
