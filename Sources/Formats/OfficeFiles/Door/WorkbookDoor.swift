#if OfficeFiles
  import CXlsxWriter
  import Glibc

  /// The only door to libxlsxwriter.
  enum WorkbookDoor {
    /// `workbook` as XLSX. The library writes to a file alone, so it gets one in memory.
    static func bytes(of workbook: Workbook) throws(OfficeFileError) -> [UInt8] {
      let memory = cxlsx_memory_file()
      guard memory >= 0 else { throw .refused("memfd_create: \(errno)") }
      defer { close(memory) }
      guard let book = unsafe workbook_new("/proc/self/fd/\(memory)") else {
        throw .refused("workbook_new")
      }
      unsafe setProperties(of: book, from: workbook)
      let formats = unsafe WorkbookFormats(in: book)
      var failure = LXW_NO_ERROR
      for sheet in workbook.sheets {
        guard let page = unsafe workbook_add_worksheet(book, sheet.name) else {
          failure = LXW_ERROR_SHEETNAME_ALREADY_USED
          break
        }
        let error = unsafe SheetFilling(sheet, on: page, of: book, formats).run()
        if error != LXW_NO_ERROR { failure = error }
      }
      // Closing frees the workbook whether it was written or not.
      let closing = unsafe workbook_close(book)
      for error in [failure, closing] where error != LXW_NO_ERROR {
        throw .refused(unsafe String(cString: lxw_strerror(error)))
      }
      let bytes = try contents(of: memory)
      let cells = workbook.sheets.reduce(0) { $0 + $1.rows.joined().count(where: \.isWritten) }
      guard WorkbookProof.holds(bytes, cells: cells) else { throw .halfWritten }
      return bytes
    }

    private static func setProperties(
      of book: UnsafeMutablePointer<lxw_workbook>, from workbook: Workbook
    ) {
      unsafe workbook.title.withCString { title in
        unsafe workbook.author.withCString { author in
          var properties = unsafe lxw_doc_properties()
          unsafe properties.title = UnsafeMutablePointer(mutating: title)
          unsafe properties.author = UnsafeMutablePointer(mutating: author)
          unsafe properties.created = time_t(workbook.created)
          // The library copies what it is given.
          unsafe workbook_set_properties(book, &properties)
        }
      }
    }

    private static func contents(of memory: Int32) throws(OfficeFileError) -> [UInt8] {
      var facts = stat()
      guard unsafe fstat(memory, &facts) == 0 else { throw .refused("fstat: \(errno)") }
      var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
      var taken = 0
      while taken < bytes.count {
        let count = unsafe bytes.withUnsafeMutableBytes { buffer in
          unsafe pread(
            memory, buffer.baseAddress?.advanced(by: taken), buffer.count - taken, off_t(taken))
        }
        guard count > 0 else { throw .refused("pread: \(errno)") }
        taken += count
      }
      return bytes
    }
  }
#else
  /// Stands where libxlsxwriter is left out.
  enum WorkbookDoor {
    /// Refuses: there is no libxlsxwriter in this program.
    static func bytes(of workbook: Workbook) throws(OfficeFileError) -> [UInt8] {
      throw .notIncluded
    }
  }
#endif
