import CSystem
import Glibc

/// A program on its way, in a process group of its own.
struct RunningProgram: ~Copyable {
  private let path: String
  private let process: pid_t
  private let output: Descriptor
  private let complaints: Descriptor
  private let limits: Program.Limits
  private let deadline: Double

  /// How much of standard error is kept, in bytes.
  private static let complaintLimit = 4096

  /// Starts the program at `path`.
  init(_ path: String, _ arguments: [String], limits: Program.Limits) throws(FileError) {
    self.path = path
    self.limits = limits
    deadline = Self.now + limits.seconds
    let output = try Pipe(to: path)
    let complaints = try Pipe(to: path)
    process = try Self.spawn(
      path, arguments, output: output.write.number, complaints: complaints.write.number)
    self.output = output.read
    self.complaints = complaints.read
    // Set from outside, since what is spawned cannot be told to limit itself; where the system
    // refuses, the clock and the output bound it still. The processor's time counts where this
    // process is stopped before it can stop the other.
    _ = csystem_limit(process, limits.memory, UInt32(limits.seconds.rounded(.up)) + 1)
  }

  /// What a program writes into, and where it comes out.
  private struct Pipe: ~Copyable {
    let read: Descriptor
    let write: Descriptor

    /// A pipe for the program at `path`, read without waiting.
    init(to path: String) throws(FileError) {
      var ends: [Int32] = [-1, -1]
      try system(.run, path) { unsafe csystem_pipe(&ends) }
      read = Descriptor(owning: ends[0])
      write = Descriptor(owning: ends[1])
    }
  }

  /// Waits for the end, reading what is written meanwhile.
  consuming func finish() throws(FileError) -> Program.Run {
    var text: [UInt8] = []
    var complaint: [UInt8] = []
    var isOpen = (output: true, complaints: true)
    var forced: Program.End?
    while forced == nil, !hasEnded {
      let left = deadline - Self.now
      if left <= 0 {
        forced = .outOfTime
        break
      }
      wait(for: isOpen, milliseconds: left * 1000)
      if isOpen.output { isOpen.output = take(from: output, into: &text, limits.output + 1) }
      if text.count > limits.output { forced = .tooMuchOutput }
      if isOpen.complaints {
        isOpen.complaints = take(from: complaints, into: &complaint, Self.complaintLimit)
      }
    }
    // What it wrote last, then whatever it started: its group lives as long as the process has not
    // been waited for, so that nobody else's is hit.
    if forced == nil { _ = take(from: output, into: &text, limits.output + 1) }
    _ = take(from: complaints, into: &complaint, Self.complaintLimit)
    kill(-process, SIGKILL)
    let status = try reap()
    let end: Program.End =
      forced
      ?? (text.count > limits.output
        ? .tooMuchOutput
        : status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .crashed(signal: status & 0x7F))
    return Program.Run(
      end: end, output: Array(text.prefix(limits.output)),
      complaints: String(decoding: complaint.prefix(Self.complaintLimit), as: UTF8.self))
  }

  /// Seconds on a clock that only runs forward.
  private static var now: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Whether the process has ended; it stays to be waited for.
  private var hasEnded: Bool {
    var facts = unsafe siginfo_t()
    let result = unsafe waitid(P_PID, id_t(process), &facts, WEXITED | WNOHANG | WNOWAIT)
    if result != 0 { return true }
    return unsafe facts.si_signo == SIGCHLD
  }

  /// How it ended, as `waitpid` says it; well, where the system was told to forget processes that end.
  private func reap() throws(FileError) -> Int32 {
    let process = process
    var status: Int32 = 0
    do throws(FileError) {
      try system(.run, path) { unsafe waitpid(process, &status, 0) }
    } catch {
      guard error.code == ECHILD else { throw error }
    }
    return status
  }

  /// Waits until something can be read, and no longer than a moment: a process may end while
  /// something it started holds its output open.
  private func wait(for isOpen: (output: Bool, complaints: Bool), milliseconds: Double) {
    var polled = [
      pollfd(fd: isOpen.output ? output.number : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: isOpen.complaints ? complaints.number : -1, events: Int16(POLLIN), revents: 0),
    ]
    let isSilent = !isOpen.output && !isOpen.complaints
    let moment = min(milliseconds, isSilent ? 1 : 20)
    _ = unsafe poll(&polled, nfds_t(polled.count), Int32(moment.rounded(.up)))
  }

  /// Reads what there is; what exceeds `limit` is read and dropped. False at the end of it.
  private func take(
    from source: borrowing Descriptor, into bytes: inout [UInt8], _ limit: Int
  ) -> Bool {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe piece.withUnsafeMutableBytes {
        unsafe Glibc.read(source.number, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return count < 0 && errno == EAGAIN }
      bytes += piece[..<min(count, max(0, limit - bytes.count))]
      if bytes.count >= limit { return true }
    }
  }

  /// What the program sees of the environment: nothing that would change what it writes.
  private static var environment: [String] {
    let kept = ["PATH", "HOME", "TMPDIR", "TESSDATA_PREFIX"].compactMap { (name: String) in
      unsafe getenv(name).map { value in unsafe "\(name)=\(String(cString: value))" }
    }
    return kept + ["LC_ALL=C.UTF-8", "TZ=UTC", "OMP_THREAD_LIMIT=1"]
  }

  private static func spawn(
    _ path: String, _ arguments: [String], output: Int32, complaints: Int32
  ) throws(FileError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, complaints, 2)

    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe sigfillset(&signals)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)

    var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe words.indices { unsafe free(words[index]) }
      for index in unsafe variables.indices { unsafe free(variables[index]) }
    }
    var process: pid_t = 0
    var code = unsafe posix_spawn(&process, path, &actions, &attributes, &words, &variables)
    // A program that has just been put there is busy as long as another thread's child, still on its
    // way to its own program, holds the file open.
    for _ in 0..<100 where code == ETXTBSY {
      usleep(2_000)
      code = unsafe posix_spawn(&process, path, &actions, &attributes, &words, &variables)
    }
    guard code == 0 else { throw FileError(.run, path, .system(code)) }
    return process
  }
}
