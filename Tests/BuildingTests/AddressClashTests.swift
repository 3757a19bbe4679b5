import SampleSites
import Testing

/// No two things are written to one file: whoever came first keeps the address, the other is told.
@Suite("One address for two things")
struct AddressClashTests {
  private static let post = "---\ntitle: Tin\ndate: 2020-11-01\n"

  /// The findings of `files`, on one line each, without excerpt and hint.
  private func findings(_ files: [String: String]) throws -> [String] {
    let portal = try PortalFolder(files)
    let run = try portal.run("build --now 2020-11-20T08:00")
    let site = try portal.tree()
    #expect(run.status == (run.errors.contains("lỗi:") ? 1 : 0))
    #expect(run.status == 0 || site.files == [:])
    return run.errors.split(separator: "\n").filter { $0.hasPrefix("content/") }.map(String.init)
  }

  @Test("Two posts of one month and slug")
  func posts() throws {
    #expect(
      try findings([
        "content/posts/a/tin.md": Self.post + "---\n",
        "content/posts/b/tin.md": Self.post + "---\n",
      ]) == [
        "content/posts/b/tin.md: lỗi: địa chỉ /tin-tuc/2020/11/tin/ đã thuộc về content/posts/a/tin.md [address-taken]"
      ])
  }

  @Test(
    "A page whose path is that of a list",
    arguments: ["tin-tuc", "lich", "tac-gia", "van-ban", "chu-de/index", "ke-hoach"])
  func pageAtList(name: String) throws {
    let found = try findings(["content/pages/\(name).md": "---\ntitle: Trang\n---\n"])
    #expect(found.count == 1)
    #expect(
      found.first?.contains("dành cho phần khác của trang. [reserved-address]") == true,
      "\(found)")
  }

  @Test("A redirect from an address that is a page, by whichever name")
  func redirectFromPage() throws {
    for old in ["/tin-tuc/", "/tin-tuc", "/tin-tuc/index.html", "/index.html"] {
      let found = try findings([
        "content/posts/tin.md": Self.post + "redirect_from: [\(old)]\n---\n"
      ])
      #expect(found.count == 1)
      #expect(
        found.first?.contains(
          "không thể chuyển hướng từ \(old): địa chỉ này đang là một trang hay một tệp [address-taken]"
        )
          == true, "\(old): \(found)")
    }
  }

  @Test("A redirect from an address that is a file for machines")
  func redirectFromFile() throws {
    for old in ["/feed.xml", "/robots.txt", "/lich/lich.ics"] {
      let found = try findings([
        "content/posts/tin.md": Self.post + "redirect_from: [\(old)]\n---\n"
      ])
      #expect(found.count == 1, "\(old)")
    }
  }

  @Test("Two redirects from one address")
  func twoRedirects() throws {
    let found = try findings([
      "content/posts/a.md": Self.post + "redirect_from: [/bai/42/]\n---\n",
      "content/posts/b.md": Self.post + "redirect_from: [/bai/42]\n---\n",
    ])
    #expect(found.count == 1, "\(found)")
    #expect(
      found == [
        "content/posts/b.md:4:17: lỗi: không thể chuyển hướng từ /bai/42: content/posts/a.md đã chuyển hướng từ địa chỉ này [address-taken]"
      ])
  }

  @Test("A file that would be written over its own page is refused, as every other page is")
  func fileAtPage() throws {
    let portal = try PortalFolder([
      "content/posts/tin/index.md": Self.post + "---\n[bản cũ](index.html)\n",
      "content/posts/tin/index.html": "BAN-CU",
    ])
    let run = try portal.run("build --now 2020-11-20T08:00")
    #expect(run.status == 1)
    #expect(run.errors.contains("content/posts/tin/index.html: lỗi: trình duyệt mở tệp này"))
    #expect(try portal.tree().files == [:])
  }
}
