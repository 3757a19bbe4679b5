import Diagnostics
import Foundation
import SampleSites
import Testing

/// Links in a project: whoever may commit a file may commit a link, and must not reach by it what is
/// not public, or not the school's.
@Suite("Symbolic links in a project")
struct LinkedContentTests {
  private static let post = """
    ---
    title: Lễ khai giảng
    date: 2020-09-05
    ---
    Xem [văn bản](a.pdf), [sổ](b.txt), [bản nháp](c.txt).

    """
  private static let secret = "Phụ huynh phản ánh về bữa ăn bán trú"

  private func portal() throws -> PortalFolder {
    try PortalFolder([
      "content/posts/2020/09/khai-giang/index.md": Self.post,
      "content/posts/2020/09/nhap.md":
        "---\ntitle: Nháp\ndate: 2020-09-06\nstatus: draft\n---\n\(Self.secret)\n",
      "content/internal/ho-so.pdf": Self.secret,
      "content/internal/opinion/2020-09.md":
        "---\ntitle: Tháng 9\ndate: 2020-09-30\n---\n\(Self.secret)\n",
      "../nha/khoa.pem": Self.secret,
    ])
  }

  private func link(_ name: String, to target: String, in portal: PortalFolder) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(portal.path)/content/\(name)", withDestinationPath: target)
  }

  @Test("bring nothing in, from inside the project or from outside")
  func links() throws {
    let portal = try portal()
    let folder = "posts/2020/09/khai-giang"
    try link("\(folder)/a.pdf", to: "../../../../internal/ho-so.pdf", in: portal)
    try link("\(folder)/b.txt", to: "../../../../internal/opinion/2020-09.md", in: portal)
    try link("\(folder)/c.txt", to: "../nhap.md", in: portal)
    try link("posts/2020/09/noi-bo", to: "../../../internal", in: portal)
    try link("posts/2020/09/ngoai", to: "../../../../../nha", in: portal)
    let run = try portal.run("build --now 2020-10-01T08:00 --lang en")
    #expect(
      run.errors.split(separator: "\n").filter { $0.contains("[passed-over]") }
        == [
          "content/posts/2020/09/khai-giang/a.pdf", "content/posts/2020/09/khai-giang/b.txt",
          "content/posts/2020/09/khai-giang/c.txt", "content/posts/2020/09/ngoai",
          "content/posts/2020/09/noi-bo",
        ].map {
          "\($0): warning: this is a symbolic link and no file, so it is not read [passed-over]"
        })
    // Its links lead to nothing then: the site is not built.
    #expect(run.status == 1)
    #expect(try portal.tree().paths == [])
  }

  @Test(
    "are no register and no ledger: not a line of what they lead to is printed",
    arguments: [
      "directives/register.csv", "addresses.txt",
    ])
  func lists(name: String) throws {
    let portal = try portal()
    try FileManager.default.createDirectory(
      atPath: "\(portal.path)/content/directives", withIntermediateDirectories: true)
    try link(name, to: "\(portal.path)/../nha/khoa.pem", in: portal)
    for command in ["check", "build"] {
      let run = try portal.run("\(command) --now 2020-10-01T08:00 --lang en")
      #expect(!(run.output + run.errors).contains(Self.secret))
      #expect(
        (run.output + run.errors).contains(
          "content/\(name): warning: this is a symbolic link and no file, so it is not read"))
    }
  }
}
