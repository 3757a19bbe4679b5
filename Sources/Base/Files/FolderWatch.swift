import Glibc

/// Tells when something in a folder may have changed, and no more than that: what changed is found by
/// looking. So an event that was lost, a renamed folder and ten thousand events at once are the same
/// to whoever waits. Nothing runs while nothing changes.
package struct FolderWatch: Sendable {
  /// From the root, links followed.
  private let folder: String
  /// The names in it that matter: files, and folders with all that is in them.
  private let names: Set<String>
  private let alarm: Alarm
  private let queue: Queue
  /// The watch of the folder itself.
  private var own: Int32 = -1
  private var watched: Set<Int32> = []

  /// How long nothing may happen until a change is over, in milliseconds: editors write a file in
  /// several steps.
  private static let quiet: Int32 = 25
  /// How long one that does not end is waited for, in the same unit.
  private static let patience = 300.0

  /// What of folders is told: files are, once they were written to the end. Links and second names
  /// of files are only ever made.
  private static let kinds = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
      | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

  /// Watches `names` in the folder at `path`, whether they are there yet or not, until `alarm` rings.
  package init(
    _ names: Set<String>, in path: String, until alarm: Alarm
  ) throws(FileError) {
    folder = try FilePath.resolved(path)
    self.names = names
    self.alarm = alarm
    queue = try Queue(for: path)
    try watchFolders()
  }

  /// Where the kernel puts its events.
  private final class Queue: Sendable {
    let descriptor: Descriptor

    init(for path: String) throws(FileError) {
      let number = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard number >= 0 else { throw FolderWatch.refusal(errno, of: path) }
      descriptor = Descriptor(owning: number)
    }
  }

  private var events: Int32 { queue.descriptor.number }

  /// Waits until something changed and has come to rest; false once the alarm has rung. Names that
  /// begin with a full stop do not count: editors keep their notes in them.
  package mutating func wait() throws(FileError) -> Bool {
    var news = News()
    while !news.isWorthALook {
      guard hasEvents(within: -1) else { return false }
      news.formUnion(try take())
    }
    let end = Self.now + Self.patience
    while Self.now < end, hasEvents(within: Self.quiet) { news.formUnion(try take()) }
    if news.touchesFolders { try watchFolders() }
    return true
  }

  /// Whether events come before `milliseconds` are over (-1: never) and before the alarm rings.
  private func hasEvents(within milliseconds: Int32) -> Bool {
    var polled = [
      pollfd(fd: events, events: Int16(POLLIN), revents: 0),
      pollfd(fd: alarm.number, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let count = unsafe poll(&polled, nfds_t(polled.count), milliseconds)
      if count < 0, errno == EINTR { continue }
      return polled[1].revents == 0 && count > 0
    }
  }

  /// Milliseconds on a clock that only runs forward.
  private static var now: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }

  private static func refusal(_ code: Int32, of path: String) -> FileError {
    let isBound = code == ENOSPC || code == EMFILE
    return FileError(.watch, path, isBound ? .tooManyWatches : .system(code))
  }
}

// MARK: Folders

extension FolderWatch {
  /// Watches every folder that is there now. What is watched already stays so: the kernel knows
  /// folders by themselves, not by their names.
  private mutating func watchFolders() throws(FileError) {
    var found: Set<Int32> = []
    own = try watch(folder) ?? -1
    if own >= 0 { found.insert(own) }
    for name in names.sorted() {
      try watchFolders(in: FilePath.joined(folder, name), into: &found, depth: 32)
    }
    for old in watched.subtracting(found) { inotify_rm_watch(events, old) }
    watched = found
  }

  private func watchFolders(
    in path: String, into found: inout Set<Int32>, depth: Int
  ) throws(FileError) {
    // First watched, then listed: a folder made in between is seen by the one or by the other.
    guard depth > 0, let number = try watch(path), found.insert(number).inserted else { return }
    for name in try folders(in: path) {
      try watchFolders(in: FilePath.joined(path, name), into: &found, depth: depth - 1)
    }
  }

  /// The folders in the one at `path`; none where it is gone already or closed to us, which whoever
  /// reads it will say.
  private func folders(in path: String) throws(FileError) -> [String] {
    do throws(FileError) {
      return try Folder(at: path).entries().entries
        .filter { $0.kind == .folder && $0.name.utf8.first != 0x2E }.map(\.name)
    } catch {
      guard Self.isGone(error.code) else { throw error }
      return []
    }
  }

  /// Watches the folder at `path`; nil for what is no folder.
  private func watch(_ path: String) throws(FileError) -> Int32? {
    let number = unsafe inotify_add_watch(events, path, Self.kinds)
    if number >= 0 { return number }
    guard Self.isGone(errno) else { throw Self.refusal(errno, of: path) }
    return nil
  }

  private static func isGone(_ code: Int32?) -> Bool {
    [ENOENT, ENOTDIR, EACCES, ELOOP].contains(code)
  }
}

// MARK: Events

extension FolderWatch {
  /// What some events come to.
  private struct News {
    var isWorthALook = false
    /// Folders came or went, or nobody knows.
    var touchesFolders = false

    mutating func formUnion(_ other: News) {
      isWorthALook = isWorthALook || other.isWorthALook
      touchesFolders = touchesFolders || other.touchesFolders
    }
  }

  /// Takes the events that have come.
  private func take() throws(FileError) -> News {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var news = News()
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(events, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { return news }
      guard count > 0 else { throw FileError(.watch, folder, .system(errno)) }
      var place = 0
      while place < count {
        let event = Event(in: buffer, at: place)
        news.formUnion(self.news(of: event))
        place += event.size
      }
    }
  }

  private func news(of event: Event) -> News {
    if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
      return News(isWorthALook: true, touchesFolders: true)
    }
    // The end of a watch: what it watched was told of before.
    if event.mask & UInt32(IN_IGNORED) != 0 { return News() }
    if event.watch == own, !names.contains(event.name) { return News() }
    if event.name.utf8.first == 0x2E { return News() }
    let isFolder = event.mask & UInt32(IN_ISDIR | IN_DELETE_SELF | IN_MOVE_SELF) != 0
    return News(isWorthALook: true, touchesFolders: isFolder)
  }

  /// One event of the kernel: four numbers, then a name filled up with zeroes.
  private struct Event {
    let watch: Int32
    let mask: UInt32
    let name: String
    let size: Int

    init(in buffer: [UInt8], at place: Int) {
      func number(_ position: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(buffer[place + position * 4 + $1]) << UInt32($1 * 8) }
      }
      watch = Int32(bitPattern: number(0))
      mask = number(1)
      let length = Int(number(3))
      name = String(
        decoding: buffer[place + 16..<place + 16 + length].prefix { $0 != 0 }, as: UTF8.self)
      size = 16 + length
    }
  }
}
