import Analysis
import Content
import Diagnostics
import SampleSites
import Testing

@testable import Pages

@Suite("Redirects from old addresses")
struct RedirectTests {
  /// What is found where a post of November 2020 redirects from `old`, and another one from `/cu/`.
  private func findings(_ old: String) throws -> [String] {
    let sample = SampleSite([
      "content/posts/2020/11/a.md":
        "---\ntitle: Một\ndate: 2020-11-18\nredirect_from: [/cu/]\n---\nMột.\n",
      "content/posts/2020/11/b.md":
        "---\ntitle: Hai\ndate: 2020-11-19\nredirect_from: [\(old)]\n---\nHai.\n",
    ])
    let (site, findings) = try sample.read()
    #expect(findings == [])
    return SitePages(of: SiteAnalysis(of: site)).findings { _ in nil }.map { $0.line(in: sample) }
  }

  @Test(
    "lead from where nothing stands",
    arguments: [
      "/cu2/", "/bai.html", "/cu/bai/", "/feed/",
      "/joomla/index.html",
    ])
  func free(old: String) throws {
    #expect(try findings(old) == [])
  }

  @Test(
    "are refused where a page, a feed or bangtin's own file stands",
    arguments: [
      "/", "/index.html", "/tin-tuc/", "/tin-tuc/index.html", "/404.html", "/feed.xml",
      "/feed.xml/cu/", "/tin-tuc/2020/11/a/", "/bangtin.manifest", "/bangtin.manifest/x.html",
      "/Index.html", "/TIN-TUC/", "/tin-tuc/2020/11/A/", "/default.html", "/tin-tuc/Default.html",
      "/CNAME", "/_redirects/", "/web.config",
    ])
  func taken(old: String) throws {
    #expect(
      try findings(old) == [
        "content/posts/2020/11/b.md «\(old)» [address-taken] không thể chuyển hướng từ \(old): "
          + "địa chỉ này đang là một trang hay một tệp → bỏ dòng này khỏi redirect_from"
      ])
  }

  @Test("are refused where another one leads from", arguments: ["/cu/", "/cu"])
  func twice(old: String) throws {
    #expect(
      try findings(old) == [
        "content/posts/2020/11/b.md «\(old)» [address-taken] không thể chuyển hướng từ \(old): "
          + "content/posts/2020/11/a.md đã chuyển hướng từ địa chỉ này → bỏ dòng này khỏi redirect_from"
      ])
  }
}
