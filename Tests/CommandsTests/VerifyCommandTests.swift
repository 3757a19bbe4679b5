import Foundation
import SampleSites
import Testing

@testable import Building

@Suite("bangtin verify")
struct VerifyCommandTests {
  private static let files = [
    "content/posts/khai-giang.md": "---\ntitle: Khai giảng\ndate: 2020-09-05\n---\nSáng nay.\n",
    "content/pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\nTrường ta.\n",
  ]
  private static let copy = "tai-ve"
  private static let page = "tin-tuc/2020/09/khai-giang/index.html"

  /// A portal whose site was built, and a copy of that beside it.
  private func published() throws -> PortalFolder {
    let portal = try PortalFolder(Self.files)
    #expect(try portal.run("build --now 2020-11-20T08:00").status == 0)
    try FileManager.default.copyItem(
      atPath: "\(portal.path)/public", toPath: "\(portal.path)/\(Self.copy)")
    return portal
  }

  private func verify(
    _ portal: PortalFolder, _ flags: String = "", copy: String = copy
  ) throws -> PortalFolder.Run {
    try portal.run("verify \(portal.path)/\(copy) \(flags)")
  }

  /// What is said of single files, without the paths of the machine.
  private func lines(_ run: PortalFolder.Run) -> [String] {
    run.output.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("  →") }
      .map { String($0.dropFirst(2)) }
  }

  @Test("A faithful copy is told so, with what it was compared with, and exit 0")
  func same() throws {
    let portal = try published()
    let count = try portal.tree().paths.count
    let run = try verify(portal)
    #expect(
      run.output == """
        So \(portal.path)/tai-ve với lần dựng gần nhất ở \(portal.path)/public, từng byte một.
        \(count) tệp giống hệt.

        """)
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test("Every file that is not as it was published is told, with what to do, and exit 1")
  func differences() throws {
    let portal = try published()
    let index = try portal.tree().text("index.html")
    try portal.write("\(Self.copy)/index.html", index.replacing("Khai giảng", with: "Khai giảnh"))
    try portal.write("\(Self.copy)/404.html", index + index)
    try portal.write("\(Self.copy)/feed.xml", "<?xml")
    try portal.remove("\(Self.copy)/gioi-thieu")
    try portal.write("\(Self.copy)/gioi-thieu", "Không phải thư mục")
    try portal.remove("\(Self.copy)/\(Self.page)")
    try portal.write("\(Self.copy)/wp-login.php", "<?php")
    try portal.write("\(Self.copy)/.ẩn/shell.php", "<?php")
    let size = try portal.tree().files["feed.xml"]?.count ?? 0
    let count = try portal.tree().paths.count
    let run = try verify(portal)
    #expect(
      run.output == """
        So \(portal.path)/tai-ve với lần dựng gần nhất ở \(portal.path)/public, từng byte một.

          thừa  .ẩn/shell.php
          khác  404.html
          cụt  feed.xml (5 trên \(size) byte)
          thừa  gioi-thieu
          thiếu  gioi-thieu/index.html
          khác  index.html
          thiếu  tin-tuc/2020/09/khai-giang/index.html
          thừa  wp-login.php

        8 tệp không như đã đăng, \(count - 5) tệp giống hệt.
          → đăng lại cả trang; tệp nào không ai trong trường đã sửa hay đặt vào thì báo nhà cung cấp máy chủ và đổi mật khẩu trước khi đăng lại

        """)
    #expect(run.status == 1)
  }

  @Test("A byte of the same size is found, in the first and in the last piece of a large file")
  func oneByte() throws {
    let portal = try PortalFolder(Self.files)
    let large = [UInt8](repeating: 0x41, count: 200_000)
    try portal.write("content/posts/khai-giang/tep.txt", bytes: large)
    try portal.remove("content/posts/khai-giang.md")
    try portal.write(
      "content/posts/khai-giang/index.md",
      "---\ntitle: Khai giảng\ndate: 2020-09-05\n---\n[Tệp](tep.txt)\n")
    #expect(try portal.run("build --now 2020-11-20T08:00").status == 0)
    try FileManager.default.copyItem(
      atPath: "\(portal.path)/public", toPath: "\(portal.path)/\(Self.copy)")
    #expect(try verify(portal).status == 0)
    for place in [0, 65_536, 199_999] {
      var changed = large
      changed[place] = 0x42
      try portal.write("\(Self.copy)/tin-tuc/2020/09/khai-giang/tep.txt", bytes: changed)
      for flags in ["", "--manifest \(portal.path)/public/bangtin.manifest"] {
        let run = try verify(portal, flags)
        #expect(lines(run) == ["khác  tin-tuc/2020/09/khai-giang/tep.txt"], "\(place) \(flags)")
      }
    }
  }

  @Test("An upload that broke off is told as one")
  func cutShort() throws {
    let portal = try published()
    try portal.write("\(Self.copy)/feed.xml", "")
    try portal.remove("\(Self.copy)/\(Self.page)")
    let run = try verify(portal, "--lang en")
    #expect(run.output.contains("2 not as published, "))
    #expect(
      run.output.hasSuffix("  → publish the whole site again: the last upload did not end\n"))
  }

  @Test("Links are never followed, whatever they lead to")
  func links() throws {
    let portal = try published()
    let copy = "\(portal.path)/\(Self.copy)"
    try portal.remove("\(Self.copy)/index.html")
    // The very bytes that were published, and yet no file of the folder.
    try FileManager.default.createSymbolicLink(
      atPath: "\(copy)/index.html", withDestinationPath: "\(portal.path)/public/index.html")
    try portal.remove("\(Self.copy)/tin-tuc")
    try FileManager.default.createSymbolicLink(
      atPath: "\(copy)/tin-tuc", withDestinationPath: "\(portal.path)/public/tin-tuc")
    try FileManager.default.createSymbolicLink(
      atPath: "\(copy)/quanh", withDestinationPath: ".")
    let said = lines(try verify(portal))
    #expect(said.contains("không phải tệp  index.html"))
    #expect(said.contains("thiếu  \(Self.page)"))
    #expect(said.contains("thừa  tin-tuc") && said.contains("thừa  quanh"))
  }

  @Test("Files that somebody keeps beside the site are told, and compared where that is possible")
  func foreign() throws {
    let portal = try PortalFolder(Self.files)
    #expect(try portal.run("build --now 2020-11-20T08:00").status == 0)
    try portal.write("public/CNAME", "hoaban.example.edu.vn\n")
    try portal.write("public/.well-known/security.txt", "Contact: mailto:vp@example.edu.vn\n")
    try portal.write("content/pages/moi.md", "---\ntitle: Mới\n---\nMới.\n")
    #expect(try portal.run("build --now 2020-11-20T08:00").status == 0)
    try FileManager.default.copyItem(
      atPath: "\(portal.path)/public", toPath: "\(portal.path)/\(Self.copy)")
    let run = try verify(portal)
    #expect(
      run.output.hasSuffix(
        "Tệp đặt thêm cạnh trang, không do bangtin tạo: .well-known/security.txt, CNAME\n"))
    #expect(run.status == 0)
    try portal.write("\(Self.copy)/CNAME", "lua-dao.example\n")
    try portal.remove("\(Self.copy)/.well-known")
    #expect(lines(try verify(portal)) == ["khác  CNAME"])
  }

  @Test("Outside of a project the folder's own manifest is all there is, and that is said")
  func itself() throws {
    let portal = try published()
    try portal.remove("site.toml")
    let run = try verify(portal)
    #expect(
      run.output.hasPrefix(
        "So \(portal.path)/tai-ve với danh sách tệp nằm trong chính thư mục ấy: biết tệp hỏng, thiếu; người cố ý sửa trang thì sửa được cả danh sách.\n"
      ))
    #expect(run.status == 0)
    try portal.write("\(Self.copy)/feed.xml", "<?xml")
    #expect(try verify(portal).status == 1)
  }

  @Test("The output itself is compared with its own manifest")
  func output() throws {
    let portal = try published()
    #expect(try verify(portal, copy: "public").status == 0)
    let feed = try portal.tree().text("feed.xml")
    try portal.write("public/feed.xml", feed.replacing("Khai", with: "KHAI"))
    let run = try verify(portal, copy: "public")
    #expect(lines(run) == ["khác  feed.xml"])
    #expect(run.output.contains("chính thư mục ấy"))
  }

  @Test("A manifest that was kept elsewhere finds what the folder's own no longer tells")
  func kept() throws {
    let portal = try published()
    let manifest = try #require(
      FileManager.default.contents(atPath: "\(portal.path)/public/bangtin.manifest"))
    try portal.write("luu.manifest", bytes: Array(manifest))
    // Whoever changes the site makes its manifest anew.
    try portal.write("content/posts/khai-giang.md", "---\ntitle: Lừa\ndate: 2020-09-05\n---\n")
    #expect(try portal.run("build --now 2020-11-20T08:00 --output gia").status == 0)
    let run = try verify(portal, "--manifest \(portal.path)/luu.manifest", copy: "gia")
    #expect(
      run.output.hasPrefix(
        "So \(portal.path)/gia với danh sách tệp \(portal.path)/luu.manifest, theo cỡ và mã băm của từng tệp.\n"
      ))
    #expect(lines(run).contains("khác  bangtin.manifest"))
    #expect(lines(run).contains { $0.contains(Self.page) })
    #expect(run.status == 1)
  }

  @Test("JSON says the same")
  func json() throws {
    let portal = try published()
    try portal.write("\(Self.copy)/robots.txt", "Us")
    try portal.write("\(Self.copy)/la.php", "<?php")
    let size = try portal.tree().files["robots.txt"]?.count ?? 0
    let run = try verify(portal, "--json")
    let count = try portal.tree().paths.count - 1
    #expect(
      run.output == """
        {
          "folder": "\(portal.path)/tai-ve",
          "comparedWith": {
            "kind": "build",
            "path": "\(portal.path)/public"
          },
          "same": \(count),
          "differences": [
            {
              "path": "la.php",
              "kind": "extra"
            },
            {
              "path": "robots.txt",
              "kind": "cutShort",
              "size": 2,
              "publishedSize": \(size)
            }
          ],
          "foreign": []
        }

        """)
    #expect(run.status == 1)
  }

  @Test("An output that was changed after the build proves nothing, and that is said")
  func changedOutput() throws {
    let portal = try published()
    let feed = try portal.tree().text("feed.xml")
    try portal.write("public/feed.xml", feed.replacing("Khai", with: "KHAI"))
    let run = try verify(portal)
    #expect(
      run.errors == """
        lỗi: \(portal.path)/public/feed.xml đã bị sửa sau lần dựng gần nhất nên không dùng để so được
          → dựng lại trang đã đăng bằng bangtin build rồi so lại, hoặc chỉ ra danh sách đã cất: --manifest TỆP

        """)
    #expect(run.status == 2)
    // Written again, or copied, its bytes are those that were built: that will do.
    try portal.write("public/feed.xml", feed)
    #expect(try verify(portal).status == 0)
  }

  @Test("Nothing to compare, or nothing to compare with, is wrong usage with what to do")
  func usage() throws {
    let portal = try PortalFolder(Self.files)
    try portal.write("tai-ve/index.html", "<p>")
    let unbuilt = try verify(portal)
    #expect(
      unbuilt.errors.hasPrefix(
        "lỗi: \(portal.path)/public không có danh sách tệp đã đăng (bangtin.manifest)\n"))
    #expect(unbuilt.status == 2)
    #expect(try portal.run("build --now 2020-11-20T08:00").status == 0)
    #expect(
      try verify(portal, copy: "khong-co").errors.hasPrefix(
        "lỗi: không có thư mục “\(portal.path)/khong-co”\n"))
    #expect(try portal.run("verify").status == 2)
    try portal.write("hong.manifest", "bangtin-manifest 1\n")
    let broken = try verify(portal, "--manifest \(portal.path)/hong.manifest")
    #expect(broken.errors.hasPrefix("lỗi: \(portal.path)/hong.manifest bị hỏng, bị sửa, hoặc"))
    #expect(broken.status == 2)
  }
}
