import Foundation
import Preview
import SampleSites
import Testing

/// `bangtin serve` as a program of its own, for it ends by a signal.
private final class RunningPreview {
  private let process = Process()
  private let output = Pipe()
  private var said = ""

  init(_ portal: PortalFolder, _ arguments: [String] = []) throws {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    process.executableURL = URL(filePath: tests).deletingLastPathComponent()
      .appending(path: "bangtin")
    process.arguments =
      ["serve", "--port", "0", "--now", "2020-11-20T08:00", "-C", portal.path] + arguments
    process.environment = ["LANG": "vi_VN.UTF-8"]
    process.standardOutput = output
    process.standardError = output
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  /// What was said until `mark` was, without times.
  func says(_ mark: String) throws -> String {
    while !said.contains(mark) {
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else { throw Silent(said: said) }
      said += String(decoding: data, as: UTF8.self)
    }
    let end = try #require(said.firstRange(of: mark)).upperBound
    defer { said = String(said[end...]) }
    return String(said[..<end]).replacing(/\d+ ms/, with: "… ms")
      .replacing(/localhost:\d+/, with: "localhost:…")
  }

  /// Sends Ctrl-C and waits; how it ended.
  func interrupt() throws -> (status: Int32, said: String) {
    process.interrupt()
    process.waitUntilExit()
    said += String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    return (process.terminationReason == .exit ? process.terminationStatus : -1, said)
  }

  struct Silent: Error {
    let said: String
  }
}

@Suite(
  "bangtin serve", .enabled(if: PreviewServer.isIncluded), .timeLimit(.minutes(2)))
struct ServeCommandTests {
  private static let post = "content/posts/2020/11/ngay-nha-giao.md"

  private func portal(_ more: [String: String] = [:]) throws -> PortalFolder {
    try PortalFolder(
      [Self.post: "---\ntitle: Lễ 20/11\ndate: 2020-11-20\n---\nVui.\n"]
        .merging(more) { _, own in own })
  }

  @Test("It says where it is, each change in a line, and findings as they come and go")
  func session() throws {
    let portal = try portal()
    let preview = try RunningPreview(portal)
    #expect(
      try preview.says("dừng)\n") == """
        Đã đọc nội dung trong … ms: 1 đã đăng.
        Xem trước: http://localhost:…/ (chỉ mở được trên máy này; Ctrl-C để dừng)

        """)
    try portal.write(Self.post, "---\ntitle: Lễ 20/11\ndate: 31/02/2020\n---\nVui.\n")
    #expect(
      try preview.says("explain bad-date\n") == """
        Đã cập nhật sau … ms: \(Self.post)

        \(Self.post):3:7: lỗi: Không có ngày 31 tháng 2 năm 2020: tháng này có 29 ngày. [bad-date]
            date: 31/02/2020
                  ^^^^^^^^^^
          → Viết ngày như “2020-11-20” hoặc “20/11/2020”.

        1 lỗi
        Giải thích kèm ví dụ: bangtin explain bad-date

        """)
    try portal.write(Self.post, "---\ntitle: Lễ 20/11\ndate: 2020-11-20\n---\nVui lắm.\n")
    #expect(
      try preview.says("cảnh báo nào.\n") == """
        Đã cập nhật sau … ms: \(Self.post)
          Hết: 1 lỗi
          Hiện còn: Không có lỗi hay cảnh báo nào.

        """)
    try portal.remove(Self.post)
    #expect(
      try preview.says("→ viết tin đầu tiên").hasPrefix("Đã cập nhật sau … ms: −\(Self.post)\n\n"))
    let end = try preview.interrupt()
    #expect(end.status == 0)
    #expect(end.said.hasSuffix("Đã dừng xem trước.\n"))
  }

  @Test("In English, below a base path")
  func english() throws {
    let portal = try portal([
      "site.toml": SampleSite.plainSettings.replacing("edu.vn/", with: "edu.vn/truong/")
    ])
    let preview = try RunningPreview(portal, ["--lang", "en"])
    #expect(
      try preview.says("ends it)\n") == """
        Read the content in … ms: 1 published.
        Preview: http://localhost:…/truong/ (on this machine only; Ctrl-C ends it)

        """)
    #expect(try preview.interrupt().said == "The preview has ended.\n")
  }

  @Test("Many files at once are told of by the first three")
  func many() throws {
    let portal = try portal()
    let preview = try RunningPreview(portal)
    _ = try preview.says("dừng)\n")
    for number in 1...9 {
      try portal.write(
        "content/.moi/\(number).md",
        "---\ntitle: Tin \(number)\ndate: 2020-10-0\(number)\n---\nVui.\n")
    }
    // In one step, however slow this machine is.
    try FileManager.default.moveItem(
      atPath: "\(portal.path)/content/.moi", toPath: "\(portal.path)/content/posts/moi")
    #expect(
      try preview.says("tệp khác\n") == """
        Đã cập nhật sau … ms: content/posts/moi/1.md, content/posts/moi/2.md, content/posts/moi/3.md \
        và 6 tệp khác

        """)
  }

  @Test("Writes nothing into the project")
  func untouched() throws {
    let portal = try portal()
    let preview = try RunningPreview(portal)
    _ = try preview.says("dừng)\n")
    let before = try portal.tree(".").paths
    _ = try preview.interrupt()
    #expect(try portal.tree(".").paths == before)
    #expect(before == [Self.post, "site.toml"])
  }

  @Test("A port that is no number is said to be none")
  func wrongPort() throws {
    let run = try CommandLineRun("serve --port 70000")
    #expect(run.status == 2)
    #expect(run.errors.contains("hãy ghi một số từ 1 đến 65535, hoặc 0 để lấy cổng trống bất kỳ"))
  }

  @Test("A folder without a site is refused with what to do")
  func noProject() throws {
    let folder = try ScratchFolder()
    let run = try CommandLineRun("serve -C \(folder.path)")
    #expect(run.status == 2)
    #expect(run.errors.contains("chưa có tệp site.toml"))
  }
}
