import Diagnostics
import Testing

@testable import Images

@Suite("Drawings in SVG")
struct SVGCheckTests {
  private func svg(_ inside: String, _ attributes: String = "") -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\"\(attributes)>\(inside)</svg>"
  }

  private func fault(of text: String) -> SVGFault? {
    do throws(SVGFault) {
      _ = try SVGCheck(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "What only draws passes",
    arguments: [
      "<path d=\"M0 0h10v10z\" fill=\"#d00\"/>",
      "<title>Huy hiệu Trường Tiểu học Hoa Ban &amp; bạn bè</title>",
      "<defs><linearGradient id=\"a\"/></defs><rect fill=\"url(#a)\"/>",
      "<style>.a { fill: url( '#a' ) }</style><g class=\"a\"/>",
      "<style><![CDATA[ .a > .b { fill: red } ]]></style>",
      "<use href=\"#a\"/><use xlink:href=\"#b\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/>",
      "<image href=\"data:image/png;base64,iVBORw0KGgo=\"/>",
      "<!-- vẽ bằng Inkscape --><animate attributeName=\"opacity\" values=\"0;1\"/>",
      "<g inkscape:label=\"a\" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\"/>",
      "<style>@font-face { font-family: A; src: url(data:font/woff2;base64,d09G) }</style>",
      "<style>/* vẽ \\ tay */</style><style><!-- .a --> .b { fill: red }</style>",
      "<?xpacket begin=\"\"?><text x='1'>on &#x111;&#432;&#x1EDD;ng</text>",
    ])
  func harmless(inside: String) {
    #expect(fault(of: svg(inside)) == nil)
  }

  /// What is refused inside a drawing, and the bytes that are pointed at.
  static let harm: [(inside: String, rule: ImagesRule, found: String)] = [
    ("<script>alert(1)</script>", ImagesRule.svgScript, "<script"),
    ("<x:SCRIPT xmlns:x=\"http://www.w3.org/2000/svg\"/>", .svgScript, "<x:SCRIPT"),
    ("<g onclick=\"a()\"/>", .svgScript, "onclick=\"a()\""),
    ("<g\nONLOAD = 'a()'/>", .svgScript, "ONLOAD = 'a()'"),
    ("<a href=\"java&#10;script:a()\"/>", .svgScript, "href=\"java&#10;script:a()\""),
    ("<set attributeName=\"onclick\" to=\"a\"/>", .svgScript, "attributeName=\"onclick\""),
    ("<set attributeName=\"xlink:href\"/>", .svgScript, "attributeName=\"xlink:href\""),
    ("<foreignObject/>", .svgForeignContent, "<foreignObject"),
    (
      "<b xmlns=\"http://www.w3.org/1999/xhtml\"/>", .svgForeignContent,
      "xmlns=\"http://www.w3.org/1999/xhtml\""
    ),
    (
      "<image href=\"https://a.example/b.png\"/>", .svgOutsideReference,
      "href=\"https://a.example/b.png\""
    ),
    ("<use href=\"b.svg#a\"/>", .svgOutsideReference, "href=\"b.svg#a\""),
    (
      "<use href=\"data:image/svg+xml,%3Csvg\"/>", .svgOutsideReference,
      "href=\"data:image/svg+xml,%3Csvg\""
    ),
    ("<g xml:base=\"//a.example\"/>", .svgOutsideReference, "xml:base=\"//a.example\""),
    ("<g fill=\"URL( //a.example/b )\"/>", .svgOutsideReference, "fill=\"URL( //a.example/b )\""),
    ("<style>@import 'a.css';</style>", .svgOutsideReference, "@import 'a.css';"),
    ("<style>a{fill:\\75rl(b)}</style>", .svgOutsideReference, "a{fill:\\75rl(b)}"),
    ("<style>a{fill:url(/**/#a)}</style>", .svgOutsideReference, "a{fill:url(/**/#a)}"),
    // Browsers join what comments and CDATA part, and take every child's text for CSS.
    (
      "<style>@im<!-- -->port 'a.css'</style>", .svgOutsideReference, "@im<!-- -->port 'a.css'"
    ),
    (
      "<style>a{fill:u<![CDATA[rl(//a.example)]]>}</style>", .svgOutsideReference,
      "a{fill:u<![CDATA[rl(//a.example)]]>}"
    ),
    ("<style>a{fill:\\75<!-- -->rl(b)}</style>", .svgOutsideReference, "a{fill:\\75<!-- -->rl(b)}"),
    ("<s:STYLE>@import 'a'</s:STYLE>", .svgOutsideReference, "@import 'a'"),
    ("<a ping=\"https://a.example/\"/>", .svgOutsideReference, "ping=\"https://a.example/\""),
    ("<img srcset=\"b.png 2x\"/>", .svgOutsideReference, "srcset=\"b.png 2x\""),
    (
      "<image href=\"data:image/png+svg,a\"/>", .svgOutsideReference,
      "href=\"data:image/png+svg,a\""
    ),
    (
      "<image href=\" DATA:image/svg+xml;base64,PHN2Zz4=\"/>", .svgOutsideReference,
      "href=\" DATA:image/svg+xml;base64,PHN2Zz4=\""
    ),
    ("<set attributeName=\" hRef \" to=\"#a\"/>", .svgScript, "attributeName=\" hRef \""),
    ("<a href=\"&#x20;JavaScript&#58;a()\"/>", .svgScript, "href=\"&#x20;JavaScript&#58;a()\""),
    ("<g &#111;nload=\"a()\"/>", .svgNotReadable, "&"),
    (
      "<animate attributeName=\"fill\" values=\"red;url(//a.example/b#c)\"/>",
      .svgOutsideReference, "values=\"red;url(//a.example/b#c)\""
    ),
    (
      "<feImage xlink:href=\"//a.example/b.png\"/>", .svgOutsideReference,
      "xlink:href=\"//a.example/b.png\""
    ),
    ("<g onBegin='a()'/>", .svgScript, "onBegin='a()'"),
    ("<?xml-stylesheet href=\"a.css\"?>", .svgOutsideReference, "<?xml"),
    ("<text>&a;</text>", .svgEntity, "&a;"),
    ("<g><path></g>", .svgNotReadable, "</g>"),
    ("<g a=\"1\" a=\"2\"/>", .svgNotReadable, "a=\"2\""),
    ("<g a=\"<\"/>", .svgNotReadable, "a=\"<"),
  ]

  @Test("What does more is found, where it stands", arguments: harm)
  func harmful(inside: String, rule: ImagesRule, found: String) throws {
    let text = svg(inside)
    let fault = try #require(self.fault(of: text))
    #expect(fault.rule == rule)
    #expect(String(decoding: Array(text.utf8)[fault.range], as: UTF8.self) == found)
  }

  @Test("A DTD, an unclosed drawing, two drawings, another root, another encoding are refused")
  func frames() {
    #expect(fault(of: "<!DOCTYPE svg><svg/>")?.rule == .svgEntity)
    #expect(fault(of: "<svg><g/>")?.rule == .svgNotReadable)
    #expect(fault(of: "<svg/><svg/>")?.rule == .svgNotReadable)
    #expect(fault(of: "<html/>")?.rule == .svgForeignContent)
    #expect(fault(of: "<g/>")?.rule == .svgNotReadable)
    #expect(fault(of: "")?.rule == .svgNotReadable)
    #expect(fault(of: "\u{FEFF}<?xml version=\"1.0\" encoding='UTF-8'?>\n<svg/>\n") == nil)
    #expect(fault(of: String(repeating: "<svg>", count: 300))?.rule == .svgNotReadable)
  }

  @Test("Only UTF-8 passes: what a browser may read in another way is not looked at")
  func encodings() {
    let text = svg("<script>alert(1)</script>")
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let declared = ["utf-7", "UTF-16", "iso-8859-1", "utf-8\" encoding=\"utf-7"].map {
      Array("<?xml version=\"1.0\" encoding=\"\($0)\"?><svg/>".utf8)
    }
    // The last one is compressed.
    let others = [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big, [0x1F, 0x8B, 8, 0]]
    for bytes in others + declared {
      #expect(throws: SVGFault.self) { try SVGCheck(bytes) }
      do throws(SVGFault) {
        _ = try SVGCheck(bytes)
      } catch {
        #expect(error.rule == .svgEncoding)
        #expect(
          error.message
            == Message(
              vi: "Hình SVG không được lưu bằng UTF-8, hoặc bị nén (.svgz).",
              en: "The SVG is not saved in UTF-8, or it is compressed (.svgz)."))
      }
    }
  }

  @Test(
    "The size is told in pixels where the drawing has one",
    arguments: [
      (" width=\"120\" height=\"80px\"", 120, 80),
      (" viewBox=\"0 0 24 16\"", 24, 16),
      (" width=\"100%\" height=\"2em\" viewBox=\"0,0,24,16\"", 24, 16),
      (" width=\"0\" height=\"5\"", nil, nil),
      ("", nil, nil),
    ] as [(String, Double?, Double?)])
  func size(attributes: String, width: Double?, height: Double?) throws {
    let check = try SVGCheck(Array(svg("", attributes).utf8))
    #expect(check.width == width)
    #expect(check.height == height)
  }

  @Test(
    "Faults begin and end between characters",
    arguments: ["\u{FEFF}", "<sMM\u{FEFF}<", "<!--ổ", "<!ổổổ", "<svg ổ"])
  func characters(text: String) throws {
    let range = try #require(fault(of: text)).range
    let bytes = Array(text.utf8)
    #expect(String(validating: bytes[range], as: UTF8.self) != nil)
    #expect(!range.isEmpty)
  }

  @Test("Cut anywhere it is a fault, never a crash")
  func cut() {
    let text = Array(svg("<?a b?><!-- c --><style><![CDATA[d]]></style><g e='&amp;'/>f").utf8)
    for count in 0..<text.count {
      #expect(throws: SVGFault.self) { try SVGCheck(Array(text.prefix(count))) }
    }
  }

  @Test(
    "Each finding says what and what next",
    arguments: [
      (
        "<g onload=\"a()\"/>", "Hình SVG có mã chạy được: onload.",
        "The SVG has code that can run: onload.", "Bỏ phần ấy đi, hoặc xuất hình ra PNG.",
        "Remove it, or export the drawing as PNG."
      ),
      (
        "<iframe/>", "Hình SVG chứa nội dung trang web bên trong: <iframe>.",
        "The SVG has a web page inside it: <iframe>.", "Bỏ phần ấy đi, hoặc xuất hình ra PNG.",
        "Remove it, or export the drawing as PNG."
      ),
      (
        "<image href=\"//a.example/b\"/>", "Hình SVG trỏ ra ngoài tệp: //a.example/b.",
        "The SVG points to something outside the file: //a.example/b.",
        "Nhúng ảnh, phông chữ vào tệp hoặc chuyển chữ thành nét, rồi xuất lại; trong Inkscape chọn"
          + " “Plain SVG”.",
        "Embed pictures, turn text into outlines, and export again; in Inkscape choose “Plain SVG”."
      ),
      (
        "&a;", "Hình SVG có khai báo DTD hoặc thực thể: &a;.",
        "The SVG declares a DTD or uses an entity: &a;.",
        "Xóa dòng <!DOCTYPE …> ở đầu tệp; trình duyệt không cần dòng này.",
        "Delete the line <!DOCTYPE …> at the top; browsers do not need it."
      ),
      (
        "</g>", "Tệp SVG sai cú pháp ở “</g>”.", "The SVG is not well formed at “</g>”.",
        "Mở hình bằng phần mềm vẽ rồi xuất lại thành SVG.",
        "Open it in a drawing program and export it as SVG again."
      ),
    ] as [(String, String, String, String, String)])
  func said(inside: String, vi: String, en: String, hintVi: String, hintEn: String) throws {
    let finding = try #require(fault(of: svg(inside))).diagnostic(in: "logo.svg")
    #expect(finding.message == Message(vi: vi, en: en))
    #expect(finding.hint == Message(vi: hintVi, en: hintEn))
    #expect(finding.severity == .error)
    #expect(finding.place?.file == "logo.svg")
  }
}
