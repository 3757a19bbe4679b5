import Markup
import Testing

@Suite("Addresses of links and pictures")
struct AddressTests {
  @Test(
    "Places of the site and of other hosts are safe",
    arguments: [
      "", "#muc-1", "/lich/", "tep.pdf", "../750-kh-pgddt.md", "Mục 1: kế hoạch.pdf", "?a=b:c",
      "//host.example/", "https://host.example/", "HTTPS://host.example/",
      "http://host.example:80/",
      "mailto:hop.thu@truong.example.edu.vn", "tel:0900000000", "sms:0900000000",
      "ftp://host.example/tep", "C:\\tep.pdf", "1:2", "./javascript:x", ":x",
    ])
  func safe(address: String) {
    let isSafe = Address.isSafe(address.utf8Span.span)
    #expect(isSafe)
  }

  @Test(
    "What runs, opens a program or reads the reader's machine is not, in any case of letters",
    arguments: [
      "javascript:x", "JavaScript:x", "javascript://host.example/%0Ax", "vbscript:x", "data:,x",
      "DATA:text/html,x", "data:image/svg+xml,x", "data:image/png;base64,x", "file:///etc/passwd",
      "blob:https://host.example/1", "filesystem:https://host.example/", "about:blank",
      "view-source:https://host.example/", "jar:https://host.example/!/", "feed:javascript:x",
      "ms-word:ofe|u|https://host.example/", "intent://x#Intent;end", "search-ms:query=x",
      "httpsx://host.example/", "htt:x", "https+x://host.example/", "lop-1.a:x",
    ])
  func unsafe(address: String) {
    let isSafe = Address.isSafe(address.utf8Span.span)
    #expect(!isSafe)
  }
}
