import Testing

@Suite("Links that run")
struct UnsafeLinkTests {
  @Test(
    "No spelling that cmark undoes, or leaves, makes a link that runs",
    arguments: [
      "&#106;avascript:x", "&#x6A;avascript:x", "&#0000106;avascript:x", "javascript&colon;x",
      "javascript&#58;x", "javascript\\:x", "java&Tab;script:x", "java&NewLine;script:x",
      "java&#13;script:x", "&#1;javascript:x", "&#32;javascript:x", "&#xA0;javascript:x",
      "&#xFEFF;javascript:x", "&#0;javascript:x", "java&#xAD;script:x", "%6Aavascript:x",
      "javascript%3Ax", "ｊavascript:x", "javascript：x", "javaſcript:x",
    ])
  func spellings(address: String) {
    for text in [
      "[a](<\(address)>)", "![a](<\(address)>)", "[a]\n\n[a]: <\(address)>",
      "[^a]\n\n[^a]: [a](<\(address)>)",
      "| a |\n| - |\n| [a](<\(address)>) |", "<\(address)>", "[a](<\(address)//.mp4>)",
    ] {
      let html = Rendered(text).html.lowercased()
      #expect(!html.contains("=\"javascript:"), "\(text): \(html)")
      #expect(!html.contains("=\"\t") && !html.contains("=\" "), "\(text): \(html)")
    }
  }
}
