import CStarter

/// The files of starter/ as they stood when the executable was built.
enum StarterFiles {
  /// Each with its path in starter/, in the order of the paths.
  static var all: [(path: String, bytes: [UInt8])] {
    (0..<starter_count()).map { index in
      let file = unsafe starter_file_at(index)
      let bytes = unsafe UnsafeBufferPointer(start: file.bytes, count: file.size)
      return (unsafe String(cString: file.path), unsafe Array(bytes))
    }
  }
}
