import Glibc

/// A file that the machine would not read.
struct FileFailure: Error {
  let path: String
  /// The machine's error number.
  let code: Int32
}

/// All bytes of the file at `path`.
func readFile(_ path: String) throws(FileFailure) -> [UInt8] {
  let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw FileFailure(path: path, code: errno) }
  defer { close(descriptor) }
  return try readAll(from: descriptor, called: path)
}

/// All bytes of an open file.
func readAll(from descriptor: Int32, called name: String) throws(FileFailure) -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = unsafe read(descriptor, &chunk, chunk.count)
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { throw FileFailure(path: name, code: errno) }
    if count == 0 { return bytes }
    bytes += chunk[..<count]
  }
}

/// The names of the files in the folder at `path`, in the order of their bytes.
func listFolder(_ path: String) throws(FileFailure) -> [String] {
  guard let folder = unsafe opendir(path) else { throw FileFailure(path: path, code: errno) }
  defer { unsafe closedir(folder) }
  var names: [String] = []
  while let entry = unsafe readdir(folder) {
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
      unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted()
}

/// Whether something stands at `path`.
func fileExists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

/// Whether a folder stands at `path`.
func folderExists(_ path: String) -> Bool { unsafe access(path + "/.", F_OK) == 0 }

/// What the machine says of the error `code`.
func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
