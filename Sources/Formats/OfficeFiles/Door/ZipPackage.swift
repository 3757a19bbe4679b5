#if OfficeFiles
  import CZip
  import Glibc

  /// A ZIP file in memory whose parts are read, within limits.
  @safe struct ZipPackage: ~Copyable {
    private let archive: OpaquePointer
    private let limits: OfficeText.Limits
    /// What may still be unpacked of it, in bytes, and read, in elements and attributes.
    private var (bytesLeft, marksLeft): (Int, Int)

    /// Opens the ZIP file `bytes`.
    init(_ bytes: [UInt8], limits: OfficeText.Limits) throws(OfficeReadingError) {
      // libzip keeps the bytes as long as the archive is open, and frees them with it: but not where
      // there are none.
      guard !bytes.isEmpty else { throw .damaged }
      guard ZipEntryCount.most(in: bytes.span) <= UInt64(limits.entries) else { throw .tooLarge }
      guard let copy = unsafe malloc(bytes.count) else { throw .tooLarge }
      unsafe bytes.withUnsafeBytes { buffer in
        if let start = buffer.baseAddress { unsafe memcpy(copy, start, buffer.count) }
      }
      guard let source = unsafe zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, nil)
      else {
        unsafe free(copy)
        throw .damaged
      }
      guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, nil) else {
        unsafe zip_source_free(source)
        throw .damaged
      }
      unsafe self.archive = archive
      self.limits = limits
      (bytesLeft, marksLeft) = (limits.whole, limits.marks)
    }

    deinit {
      unsafe zip_discard(archive)
    }

    /// Whether there is a part called `name`, which may begin with `/`.
    func has(_ name: String) -> Bool { place(of: name) != nil }

    /// Tells `handler` what stands in the part called `name`; false where there is none. What all
    /// parts take together is counted: any number of names may lead to the same bytes.
    mutating func read(
      _ name: String, into handler: inout some XMLHandler
    ) throws(OfficeReadingError) -> Bool {
      guard let place = place(of: name) else { return false }
      try take(contents(at: place), into: &handler)
      return true
    }

    /// Tells `handler` what stands in every part, which must all be XML and declare themselves so.
    mutating func readAll(into handler: inout some XMLHandler) throws(OfficeReadingError) {
      let entries = unsafe zip_get_num_entries(archive, 0)
      for place in 0..<zip_uint64_t(max(0, entries)) {
        let part = try contents(at: place)
        guard part.starts(with: "<?xml ".utf8) else { throw .damaged }
        try take(part, into: &handler)
      }
    }

    private mutating func take(
      _ part: [UInt8], into handler: inout some XMLHandler
    ) throws(OfficeReadingError) {
      bytesLeft -= part.count
      marksLeft -= try ExpatDoor.parse(part, &handler, marks: marksLeft)
    }

    /// The first `size` bytes of the first `count` parts whose names end in one of `endings`; those
    /// that cannot be unpacked are left out.
    func beginnings(
      ofNamesWith endings: [String], count: Int, size: Int
    ) -> [[UInt8]] {
      var found: [[UInt8]] = []
      let entries = unsafe zip_get_num_entries(archive, 0)
      for place in 0..<zip_uint64_t(max(0, entries)) where found.count < count {
        guard let name = unsafe zip_get_name(archive, place, 0) else { continue }
        let text = unsafe String(cString: name).lowercased()
        guard endings.contains(where: text.hasSuffix),
          let file = unsafe zip_fopen_index(archive, place, 0)
        else { continue }
        defer { unsafe zip_fclose(file) }
        var piece = [UInt8](repeating: 0, count: size)
        let read = unsafe piece.withUnsafeMutableBytes { buffer in
          unsafe zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count))
        }
        if read > 0 { found.append(Array(piece.prefix(Int(read)))) }
      }
      return found
    }

    private func place(of name: String) -> zip_uint64_t? {
      let name = name.hasPrefix("/") ? String(name.dropFirst()) : name
      let place = unsafe zip_name_locate(archive, name, 0)
      return place >= 0 ? zip_uint64_t(place) : nil
    }

    private func contents(at place: zip_uint64_t) throws(OfficeReadingError) -> [UInt8] {
      var facts = unsafe zip_stat_t()
      guard unsafe zip_stat_index(archive, place, 0, &facts) == 0 else {
        throw .damaged
      }
      if unsafe facts.encryption_method != zip_uint16_t(ZIP_EM_NONE) { throw .locked }
      // What it says of its size is not to be trusted, only to be refused by.
      let packed = unsafe Int(min(facts.comp_size, zip_uint64_t(limits.part)))
      let allowed = min(limits.part, max(1_000_000, packed * limits.ratio), bytesLeft)
      if unsafe facts.size > zip_uint64_t(allowed) { throw .tooLarge }
      guard let file = unsafe zip_fopen_index(archive, place, 0) else {
        throw .damaged
      }
      defer { unsafe zip_fclose(file) }
      return try unsafe Self.contents(of: file, allowed: allowed)
    }

    private static func contents(
      of file: OpaquePointer, allowed: Int
    ) throws(OfficeReadingError) -> [UInt8] {
      var bytes: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = unsafe piece.withUnsafeMutableBytes { buffer in
          unsafe zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count))
        }
        if count == 0 { return bytes }
        guard count > 0 else { throw .damaged }
        bytes += piece[..<Int(count)]
        if bytes.count > allowed { throw .tooLarge }
      }
    }
  }
#else
  /// Stands where libzip is left out.
  struct ZipPackage: ~Copyable {
    /// Refuses: there is no libzip in this program.
    init(_ bytes: [UInt8], limits: OfficeText.Limits) throws(OfficeReadingError) {
      throw .notIncluded
    }

    /// There is none.
    func has(_ name: String) -> Bool { false }

    /// There is none.
    mutating func read(
      _ name: String, into handler: inout some XMLHandler
    ) throws(OfficeReadingError) -> Bool { throw .notIncluded }

    /// There are none.
    func beginnings(
      ofNamesWith endings: [String], count: Int, size: Int
    ) -> [[UInt8]] { [] }
  }
#endif
