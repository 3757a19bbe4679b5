#if OfficeFiles
  import CZip
  import Glibc

  /// A ZIP file in memory whose parts are read, within limits.
  @safe struct ZipPackage: ~Copyable {
    private let archive: OpaquePointer
    private let limits: OfficeText.Limits

    /// Opens the ZIP file `bytes`.
    init(_ bytes: [UInt8], limits: OfficeText.Limits) throws(OfficeReadingError) {
      // libzip keeps the bytes as long as the archive is open, and frees them with it: but not where
      // there are none.
      guard !bytes.isEmpty else { throw .damaged }
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
    }

    deinit {
      unsafe zip_discard(archive)
    }

    /// The bytes of the part called `name`, which may begin with `/`; nil where there is none.
    func part(_ name: String) throws(OfficeReadingError) -> [UInt8]? {
      let name = name.hasPrefix("/") ? String(name.dropFirst()) : name
      let place = unsafe zip_name_locate(archive, name, 0)
      guard place >= 0 else { return nil }
      var facts = unsafe zip_stat_t()
      guard unsafe zip_stat_index(archive, zip_uint64_t(place), 0, &facts) == 0 else {
        throw .damaged
      }
      if unsafe facts.encryption_method != zip_uint16_t(ZIP_EM_NONE) { throw .locked }
      // What it says of its size is not to be trusted, only to be refused by.
      let packed = unsafe Int(min(facts.comp_size, zip_uint64_t(limits.part)))
      let allowed = min(limits.part, max(1_000_000, packed * limits.ratio))
      if unsafe facts.size > zip_uint64_t(allowed) { throw .tooLarge }
      guard let file = unsafe zip_fopen_index(archive, zip_uint64_t(place), 0) else {
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
    func part(_ name: String) throws(OfficeReadingError) -> [UInt8]? { throw .notIncluded }
  }
#endif
