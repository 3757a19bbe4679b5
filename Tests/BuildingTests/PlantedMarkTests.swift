import Images
import SampleSites
import Testing

/// What cameras and programs write into pictures, planted in every format and shown in every way.
@Suite("Marks in pictures", .enabled(if: Photo.isIncluded))
struct PlantedMarkTests {
  private static let mark = Array("DAURIENG".utf8)

  private static func planted(_ name: String) throws -> [UInt8] {
    var bytes = try SamplePhoto.bytes(name)
    switch PhotoFormat(beginning: bytes) {
    case .jpeg:
      func segment(_ marker: UInt8, _ head: String) -> [UInt8] {
        let body = Array(head.utf8) + mark
        return [0xFF, marker, 0, UInt8(body.count + 2)] + body
      }
      bytes.insert(
        contentsOf: segment(0xFE, "") + segment(0xE1, "Exif\0\0")
          + segment(0xE1, "http://ns.adobe.com/xap/1.0/\0") + segment(0xED, "Photoshop 3.0\0")
          + segment(0xE2, "MPF\0") + segment(0xEB, "JP"), at: 2)
    case .png:
      func chunk(_ name: String, _ head: String) -> [UInt8] {
        let body = Array(head.utf8) + mark
        return [0, 0, 0, UInt8(body.count)] + Array(name.utf8) + body + [0, 0, 0, 0]
      }
      bytes.insert(
        contentsOf: chunk("tEXt", "Author\0") + chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0")
          + chunk("tIME", "") + chunk("prIv", ""), at: 33)
    case .webp:
      func chunk(_ name: String) -> [UInt8] {
        Array(name.utf8) + [UInt8(mark.count), 0, 0, 0] + mark
      }
      let more = chunk("XMP ") + chunk("EXIF") + chunk("PRIV")
      bytes += more
      let length = bytes.count - 8
      bytes.replaceSubrange(
        4..<8, with: [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: length >> $0) })
    case .gif:
      // Before the trailer: a comment, and a program's own block.
      bytes.removeLast()
      bytes += [0x21, 0xFE, UInt8(mark.count)] + mark + [0]
      bytes +=
        [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + [UInt8(mark.count)] + mark + [0, 0x3B]
    case nil: Issue.record("no picture: \(name)")
    }
    return bytes + mark
  }

  @Test(
    "None is published, whatever the format, whichever way the picture is shown",
    arguments: [
      ("progressive.jpg", "jpg"), ("everything.jpg", "jpg"), ("plain.png", "png"),
      ("moving.png", "png"), ("photo.webp", "webp"), ("moving.webp", "webp"), ("moving.gif", "gif"),
    ])
  func everyWay(name: String, ending: String) throws {
    let portal = try PortalFolder([
      "content/posts/tin/index.md": """
      ---
      title: Tin
      date: 2020-11-19
      image: {src: dau.\(ending), alt: Đầu bài}
      feature: {slot: 1}
      gallery: true
      photos: [{src: chum.\(ending), alt: Chùm}]
      ---
      ![Hiện](hien.\(ending)) và [ảnh](dan.\(ending)).
      """,
      "content/pages/trang.md":
        "---\ntitle: Trang\n---\n![A](trang.\(ending)) [B](trang2.\(ending))",
      "content/events/le.md": "---\ntitle: Lễ\nstarts: 2020-11-25\n---\n![A](le.\(ending))",
      "content/directives/so.md":
        "---\nnumber: 1/KH-A\nissued: 2020-11-01\nsubject: A\nfiles: [quet.\(ending)]\n---\n"
        + "![A](hinh.\(ending))",
      "content/plans/2020-2021.md":
        "---\ntitle: A\nperiod: 2020-2021\nnumber_pending: true\nissued: 2020-09-01\n"
        + "files: [ke-hoach.\(ending)]\ntopics: [{id: a, title: A, text: \"![A](chu-de.\(ending))\"}]"
        + "\n---\n",
    ])
    let photo = try Self.planted(name)
    let files = [
      "posts/tin/dau", "posts/tin/chum", "posts/tin/chum-khac", "posts/tin/hien", "posts/tin/dan",
      "pages/trang", "pages/trang2", "events/le", "directives/quet", "directives/hinh",
      "plans/ke-hoach", "plans/chu-de",
    ]
    for (number, file) in files.enumerated() {
      // No two are the same: what one becomes is not taken from another.
      try portal.write("content/\(file).\(ending)", bytes: photo + [UInt8(number)])
    }
    let run = try portal.run("build --now 2020-11-20T08:00")
    #expect(run.status == 0, "\(run.errors)")
    let site = try portal.tree()
    let pictures = site.paths.filter { path in
      ["jpg", "png", "webp", "gif"].contains { path.hasSuffix(".\($0)") }
    }
    #expect(pictures.count >= files.count)
    #expect(try portal.tree("content").files(holding: "DAURIENG").count == files.count)
    #expect(site.files(holding: "DAURIENG") == [])
  }
}
