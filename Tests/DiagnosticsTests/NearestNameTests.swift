import Diagnostics
import Testing

@Suite("The name that was meant")
struct NearestNameTests {
  @Test(
    "is the nearest one, at most one letter in three away",
    arguments: [
      ("tilte", "title"), ("titel", "title"), ("TITLE", "title"), ("sumary", "summary"),
      ("topic", "topics"), ("khen-thuong", nil), ("", nil), ("xyz", nil),
      ("to-chuyên-mon", "to-chuyen-mon"),
    ])
  func nearest(typed: String, meant: String?) {
    let names = ["title", "summary", "topics", "date", "to-chuyen-mon"]
    #expect(nearestName(to: typed, among: names) == meant)
  }

  @Test("is the only one that begins so, where none is nearer")
  func beginning() {
    let names = ["thi-dua-khen-thuong", "doan-doi", "doan-the-cong-doan"]
    #expect(nearestName(to: "thi-dua", among: names) == "thi-dua-khen-thuong")
    #expect(nearestName(to: "doan", among: names) == nil)
    #expect(nearestName(to: "thi", among: names) == nil)
  }

  @Test("is the first where two are as near")
  func tie() {
    #expect(nearestName(to: "tin-x", among: ["tin-a", "tin-b"]) == "tin-a")
    #expect(nearestName(to: "tin", among: []) == nil)
  }
}
