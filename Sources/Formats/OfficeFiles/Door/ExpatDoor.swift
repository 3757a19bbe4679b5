#if OfficeFiles
  import CExpat

  /// The only door to expat. Nothing outside of the document is ever read, entities are refused.
  enum ExpatDoor {
    /// How deep elements may stand in one another; tables in tables are 6 deep each.
    private static let depth = 256
    /// The most bytes of one tag, which expat keeps until it ends.
    private static let tag = 1 << 20

    /// Tells `handler` what stands in the XML document `bytes`; says how many elements and attributes
    /// that were, at most `marks`.
    static func parse<Handler: XMLHandler>(
      _ bytes: [UInt8], _ handler: inout Handler, marks: Int
    ) throws(OfficeReadingError) -> Int {
      guard let parser = unsafe XML_ParserCreate(nil) else { throw .tooLarge }
      defer { unsafe XML_ParserFree(parser) }
      var state = unsafe State(handler: handler, parser: parser, marksLeft: marks)
      let isParsed = unsafe withUnsafeMutablePointer(to: &state) { state in
        unsafe setHandlers(of: parser, state)
        return unsafe feed(bytes, to: parser) { unsafe state.pointee.stop(.tooLarge) }
      }
      if let told = state.handler as? Handler { handler = told }
      if let error = state.error { throw error }
      guard isParsed else { throw .damaged }
      return marks - state.marksLeft
    }

    /// What expat hands back with each call.
    @safe private struct State {
      var handler: any XMLHandler
      let parser: XML_Parser
      var marksLeft: Int
      var depth = 0
      var error: OfficeReadingError?

      mutating func stop(_ error: OfficeReadingError) {
        self.error = error
        unsafe XML_StopParser(parser, XML_Bool(XML_FALSE))
      }
    }

    private static func state(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<State>? {
      unsafe data?.assumingMemoryBound(to: State.self)
    }

    private static func setHandlers(
      of parser: XML_Parser, _ state: UnsafeMutablePointer<State>
    ) {
      unsafe XML_SetUserData(parser, state)
      unsafe XML_SetElementHandler(
        parser,
        { data, name, attributes in
          guard let state = unsafe ExpatDoor.state(data), let name = unsafe name else { return }
          let values = unsafe XML_GetSpecifiedAttributeCount(state.pointee.parser) / 2
          unsafe state.pointee.marksLeft -= 1 + Int(values)
          unsafe state.pointee.depth += 1
          if unsafe state.pointee.depth > ExpatDoor.depth || state.pointee.marksLeft < 0 {
            unsafe state.pointee.stop(.tooLarge)
            return
          }
          unsafe state.pointee.handler.start(
            ExpatDoor.localName(name), ExpatDoor.attributes(attributes))
        },
        { data, name in
          guard let state = unsafe ExpatDoor.state(data), let name = unsafe name else { return }
          unsafe state.pointee.depth -= 1
          unsafe state.pointee.handler.end(ExpatDoor.localName(name))
        })
      unsafe XML_SetCharacterDataHandler(parser) { data, text, count in
        guard let state = unsafe ExpatDoor.state(data), let text = unsafe text else { return }
        let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(count))
        unsafe state.pointee.handler.text(Array(bytes))
      }
      unsafe XML_SetEntityDeclHandler(parser) { data, _, _, _, _, _, _, _, _ in
        unsafe ExpatDoor.state(data)?.pointee.stop(.damaged)
      }
    }

    /// Expat takes pieces; one after which it still waits for the end of a tag that began long ago
    /// is the last.
    private static func feed(
      _ bytes: [UInt8], to parser: XML_Parser, refusing refuse: () -> Void
    ) -> Bool {
      let size = 1 << 18
      var place = 0
      repeat {
        let end = min(place + size, bytes.count)
        let status = unsafe bytes[place..<end].withUnsafeBytes { piece in
          unsafe XML_Parse(
            parser, piece.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(piece.count),
            end == bytes.count ? 1 : 0)
        }
        guard status == XML_STATUS_OK else { return false }
        place = end
        if unsafe place - Int(XML_GetCurrentByteIndex(parser)) > tag, place < bytes.count {
          refuse()
          return false
        }
      } while place < bytes.count
      return true
    }

    private static func localName(_ name: UnsafePointer<CChar>) -> String {
      let whole = unsafe String(cString: name)
      guard let colon = whole.utf8.lastIndex(of: UInt8(ascii: ":")) else { return whole }
      return String(whole[whole.utf8.index(after: colon)...])
    }

    /// The list of names and values, one after the other, with nothing at its end.
    private static func attributes(
      _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    ) -> XMLAttributes {
      guard var next = unsafe list else { return XMLAttributes([]) }
      var values: [(name: String, value: String)] = []
      while let name = unsafe next[0], let value = unsafe next[1] {
        values.append(unsafe (localName(name), String(cString: value)))
        unsafe next += 2
      }
      return XMLAttributes(values)
    }
  }
#else
  /// Stands where expat is left out.
  enum ExpatDoor {
    /// Refuses: there is no expat in this program.
    static func parse<Handler: XMLHandler>(
      _ bytes: [UInt8], _ handler: inout Handler, marks: Int
    ) throws(OfficeReadingError) -> Int {
      throw .notIncluded
    }
  }
#endif
