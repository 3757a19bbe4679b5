#if OfficeFiles
  import CZip
  import Glibc

  /// The only door to libzip.
  enum ZipDoor {
    /// A ZIP archive of `entries` in their order, all dated 1 January 1980, so that the same entries
    /// make the same bytes.
    static func archive(
      of entries: [(name: String, bytes: [UInt8])]
    ) throws(OfficeFileError) -> [UInt8] {
      guard let memory = unsafe zip_source_buffer_create(nil, 0, 0, nil) else {
        throw .refused("zip_source_buffer_create")
      }
      defer { unsafe zip_source_free(memory) }
      // The archive takes one reference away when it is closed; the other one is ours.
      unsafe zip_source_keep(memory)
      guard let archive = unsafe zip_open_from_source(memory, ZIP_TRUNCATE, nil) else {
        unsafe zip_source_free(memory)
        throw .refused("zip_open_from_source")
      }
      do throws(OfficeFileError) {
        for entry in entries { try unsafe add(entry.name, entry.bytes, to: archive) }
      } catch {
        unsafe zip_discard(archive)
        throw error
      }
      guard unsafe zip_close(archive) == 0 else {
        unsafe zip_discard(archive)
        throw .refused("zip_close")
      }
      return try unsafe contents(of: memory)
    }

    private static func add(
      _ name: String, _ bytes: [UInt8], to archive: OpaquePointer
    ) throws(OfficeFileError) {
      // libzip reads when the archive is closed and frees the copy itself.
      guard let copy = unsafe malloc(max(1, bytes.count)) else { throw .refused("malloc") }
      unsafe bytes.withUnsafeBytes { buffer in
        if let start = buffer.baseAddress { unsafe memcpy(copy, start, buffer.count) }
      }
      guard
        let source = unsafe zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1)
      else {
        unsafe free(copy)
        throw .refused("zip_source_buffer")
      }
      let index = unsafe zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else {
        unsafe zip_source_free(source)
        throw .refused(name)
      }
      let place = zip_uint64_t(index)
      guard unsafe zip_set_file_compression(archive, place, zip_int32_t(ZIP_CM_DEFLATE), 9) == 0,
        unsafe zip_file_set_dostime(archive, place, 0, firstOfJanuary1980, 0) == 0
      else { throw .refused(name) }
    }

    /// As DOS counts: years since 1980 in bits 9 to 15, the month in 5 to 8, the day below.
    private static let firstOfJanuary1980: UInt16 = 1 << 5 | 1

    private static func contents(of memory: OpaquePointer) throws(OfficeFileError) -> [UInt8] {
      var facts = unsafe zip_stat_t()
      guard unsafe zip_source_stat(memory, &facts) == 0, unsafe zip_source_open(memory) == 0
      else { throw .refused("zip_source_open") }
      defer { unsafe zip_source_close(memory) }
      var bytes = [UInt8](repeating: 0, count: unsafe Int(facts.size))
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe buffer.baseAddress.map {
          unsafe zip_source_read(memory, $0, zip_uint64_t(buffer.count))
        } ?? 0
      }
      guard count == bytes.count else { throw .refused("zip_source_read") }
      return bytes
    }
  }
#else
  /// Stands where libzip is left out.
  enum ZipDoor {
    /// Refuses: there is no libzip in this program.
    static func archive(
      of entries: [(name: String, bytes: [UInt8])]
    ) throws(OfficeFileError) -> [UInt8] {
      throw .notIncluded
    }
  }
#endif
