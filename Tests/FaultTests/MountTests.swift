import Files
import Foundation
import Testing

/// Disks as they are: full, mounted where the site stands, read-only. In a mount namespace of their
/// own, where the machine allows one.
@Suite("A build on a disk", .enabled(if: Mounts.areAllowed))
struct MountTests {
  let portal: DisturbedPortal
  init() throws {
    portal = try DisturbedPortal(["content/posts/a.md": Self.post("Một")])
    try FileManager.default.createDirectory(
      atPath: "\(portal.path)/dia", withIntermediateDirectories: true)
  }

  private static func post(_ text: String) -> String {
    "---\ntitle: Tin\ndate: 2025-11-20\n---\n\(text)\n"
  }

  /// Runs `script` in the project's folder and a mount namespace of its own; `$bangtin` builds into
  /// dia/public.
  private func run(_ script: String) throws -> Program.Run {
    let build =
      "\(try Built.program) build --lang vi --now 2025-11-21T08:00 --output dia/public -C \(portal.path)"
    guard let unshare = Program(at: "/usr/bin/unshare") else {
      throw Built.Missing(name: "unshare")
    }
    return try unshare.run(
      ["-m", "/bin/sh", "-euc", "cd \(portal.path); bangtin=\"\(build)\"\n\(script)"],
      limits: Program.Limits(output: 1 << 20))
  }

  private static let edit = "sed -i s/Một/Hai/ content/posts/a.md"

  @Test("that is full leaves the old site, says so, and builds once there is room")
  func full() throws {
    let run = try run(
      """
      mount -t tmpfs -o size=2m none dia
      $bangtin; cp -a dia/public cu
      \(Self.edit)
      dd if=/dev/zero of=dia/day 2>/dev/null || true; truncate -s -12K dia/day
      status=0; $bangtin 2>loi || status=$?; echo $status
      cp -a dia/public con
      rm dia/day; $bangtin; cp -a dia/public moi; ls -A dia
      """)
    #expect(run.end == .exited(0), "\(run.complaints)")
    let message = String(
      decoding: try FilePath.read("\(portal.path)/loi", limit: 9999), as: UTF8.self)
    // There was room for the lock, and a page or two.
    #expect(message.contains("/dia/.public.bangtin/spare/"), "\(message)")
    #expect(message.contains(": đĩa đã đầy\n  → Giải phóng bớt dung lượng rồi chạy lại.\n"))
    #expect(try portal.picture(of: "con") == portal.picture(of: "cu"))
    #expect(try portal.picture(of: "moi") != portal.picture(of: "cu"))
    let lines = String(decoding: run.output, as: UTF8.self).split(separator: "\n")
    #expect(lines.contains("3"))
    #expect(lines.suffix(2) == [".public.bangtin", "public"])
  }

  @Test("that is mounted as the output itself is built into, file by file")
  func bindMount() throws {
    let run = try run(
      """
      mkdir -p dia/public; mount --bind dia/public dia/public
      $bangtin; cp -a dia/public cu
      \(Self.edit)
      $bangtin; cp -a dia/public moi; umount dia/public
      mount -t tmpfs none dia/public
      $bangtin; cp -a dia/public nguyen; ls -A dia
      """)
    #expect(run.end == .exited(0), "\(run.complaints)")
    #expect(try portal.picture(of: "moi") == portal.picture(of: "nguyen"))
    #expect(try portal.picture(of: "moi") != portal.picture(of: "cu"))
  }

  @Test("that is read-only leaves the site as it is, and says so")
  func readOnly() throws {
    let run = try run(
      """
      mount -t tmpfs none dia
      $bangtin; cp -a dia/public cu; mount -o remount,ro dia
      $bangtin
      \(Self.edit)
      status=0; $bangtin 2>loi || status=$?; echo $status
      cp -a dia/public con
      """)
    #expect(run.end == .exited(0), "\(run.complaints)")
    let message = String(
      decoding: try FilePath.read("\(portal.path)/loi", limit: 9999), as: UTF8.self)
    #expect(
      message == """
        lỗi: không tạo được thư mục \(portal.path)/dia/public/.bangtin-next: ổ đĩa chỉ cho đọc
          → Chọn một nơi ghi được, hoặc gắn lại ổ đĩa ở chế độ cho ghi, rồi chạy lại.

        """)
    #expect(try portal.picture(of: "con") == portal.picture(of: "cu"))
    #expect(String(decoding: run.output, as: UTF8.self).hasSuffix("\n3\n"))
  }
}

/// Whether this machine lets the tests mount anything.
enum Mounts {
  /// Said aloud where they are not; `OutputFaultTests` and `InterruptedBuildTests` try the same cases
  /// without a mount.
  static let areAllowed: Bool = {
    do {
      let limits = Program.Limits(seconds: 10, output: 1000)
      let run = try Program(at: "/usr/bin/unshare")?.run(
        ["-m", "/bin/mount", "-t", "tmpfs", "none", "/mnt"], limits: limits)
      if run?.end == .exited(0) { return true }
    } catch {
      print(error)
    }
    print("SKIPPED: nothing can be mounted here, so no build is tried on a disk of its own")
    return false
  }()
}
