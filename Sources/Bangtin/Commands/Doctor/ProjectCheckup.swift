import Building
import Content
import Diagnostics
import Files
import Glibc
import Reading

/// The project's folder, and where its site goes.
struct ProjectCheckup {
  private let session: Session
  private var root: String { session.choices.root }

  init(_ session: Session) {
    self.session = session
  }

  var chapter: Checkup {
    get throws {
      Checkup(
        title: Message(vi: "Thư mục trang tin", en: "The project's folder"), results: try results())
    }
  }

  private func results() throws -> [Checkup.Result] {
    do {
      try session.requireProject()
    } catch let missing as WrongUsage {
      return [
        Checkup.Result(
          state: .lacking, message: missing.complaint.message, next: missing.complaint.hint)
      ]
    }
    let path = try FilePath.resolved(root)
    let found = Checkup.Result(
      state: .fine, message: Message(vi: "trang tin: \(path)", en: "the project: \(path)"))
    let reading = ContentReader.settings(path: "site.toml", bytes: try session.read("site.toml"))
    guard let settings = reading.value else { return [found, unreadable(reading.diagnostics)] }
    let readable = Checkup.Result(
      state: .fine,
      message: Message(
        vi: "site.toml đọc được: \(settings.title)", en: "site.toml can be read: \(settings.title)")
    )
    return [found, readable] + (try outputResults(settings))
  }

  private func unreadable(_ findings: [Diagnostic]) -> Checkup.Result {
    let count = findings.count { $0.severity == .error }
    return Checkup.Result(
      state: .inTheWay,
      message: Message(
        vi: "site.toml có \(count) lỗi nên chưa đọc được",
        en: "site.toml cannot be read: \(count) error\(count == 1 ? "" : "s")"),
      next: Message(vi: "xem từng lỗi: bangtin check", en: "see each: bangtin check"))
  }

  private func outputResults(_ settings: Settings) throws -> [Checkup.Result] {
    let name = session.choices.output ?? settings.output
    let place: OutputPlace
    do {
      place = try OutputPlace(of: name, in: root)
    } catch let refusal as OutputRefusal {
      let diagnostic = refusal.diagnostic
      return [
        Checkup.Result(state: .inTheWay, message: diagnostic.message, next: diagnostic.hint)
      ]
    }
    let folder = try Self.nearestFolder(to: FilePath.parent(of: place.path))
    guard try FilePath.isWritable(folder) else {
      return [
        Checkup.Result(
          state: .inTheWay,
          message: Message(
            vi: "không ghi được vào \(folder), nơi đặt thư mục xuất \(name)",
            en: "\(folder), where the output \(name) goes, cannot be written to"),
          next: Message(
            vi: "xin quyền ghi thư mục ấy, hoặc đổi output trong site.toml",
            en: "get the right to write there, or change output in site.toml"))
      ]
    }
    let writable = Checkup.Result(
      state: .fine,
      message: Message(
        vi: "ghi được thư mục xuất: \(name)", en: "the output can be written: \(name)"))
    return [writable, try exchange(in: folder), try space(at: folder)]
  }

  /// `path`, or the nearest folder above it that is there.
  private static func nearestFolder(to path: String) throws -> String {
    var folder = path
    while try FilePath.facts(of: folder) == nil, folder != "/", !folder.isEmpty {
      folder = FilePath.parent(of: folder)
    }
    return folder.isEmpty ? "/" : folder
  }

  /// Tries what a build does at its end, on two empty folders.
  private func exchange(in path: String) throws -> Checkup.Result {
    let folder = try Folder(at: path)
    let names = ["old", "new"].map { ".bangtin-doctor-\(getpid())-\($0)" }
    do throws(FileError) {
      for name in names { try folder.makeFolders(name) }
    } catch {
      return Checkup.Result(state: .inTheWay, message: error.message, next: error.hint)
    }
    let failure = Self.failure { () throws(FileError) in
      try folder.exchange(names[0], with: names[1])
    }
    for name in names { try folder.removeFolder(name) }
    if failure == nil {
      return Checkup.Result(
        state: .fine,
        message: Message(
          vi: "trang mới thay trang cũ được trong một bước",
          en: "a new site can replace the old one in one step"))
    }
    return Checkup.Result(
      state: .lacking,
      message: Message(
        vi: "hệ thống tệp này không đổi chỗ được hai thư mục: trang được ghi tại chỗ, từng tệp một",
        en: "this file system cannot exchange folders: sites are written in place, file by file"),
      next: Message(
        vi: "không phải làm gì; nếu được, đặt thư mục xuất trên đĩa của máy",
        en: "nothing needs to be done; if possible, put the output on a local disk"))
  }

  private static func failure(of work: () throws(FileError) -> Void) -> FileError? {
    do throws(FileError) {
      try work()
      return nil
    } catch {
      return error
    }
  }

  private static let littleSpace = 200_000_000

  private func space(at path: String) throws -> Checkup.Result {
    let free = try FilePath.freeBytes(at: path)
    let megabytes = free / 1_000_000
    if free >= Self.littleSpace {
      return Checkup.Result(
        state: .fine,
        message: Message(
          vi: "đĩa còn trống \(megabytes.grouped(in: .vi)) MB",
          en: "\(megabytes.grouped(in: .en)) MB free on the disk"))
    }
    return Checkup.Result(
      state: .inTheWay,
      message: Message(
        vi: "đĩa chỉ còn trống \(megabytes) MB", en: "only \(megabytes) MB are free on the disk"),
      next: Message(
        vi: "dọn bớt: trang mới nằm cạnh trang cũ cho đến khi thay xong",
        en: "make room: the new site stands beside the old one until it replaces it"))
  }
}
