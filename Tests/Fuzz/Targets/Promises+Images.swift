import Diagnostics
import Images

extension Promises {
  /// Of heads of pictures, of pictures freed of their metadata, and of drawings.
  mutating func keepOfImage(_ input: [UInt8]) {
    do throws(PhotoError) {
      let facts = try PhotoFacts(of: input)
      expect(facts.width > 0 && facts.height > 0, "a picture has a size")
      expect(facts.height(atWidth: 480) > 0, "a picture has a height at every width")
      expect(
        facts.widths(of: [480, 1200]).allSatisfy { $0 > 0 && $0 <= facts.width },
        "no variant is wider than the picture")
      keepOfBare(input, facts)
      try facts.check(megapixels: Photo.standardMegapixels)
    } catch {
      expect(!error.diagnostic(in: "a.jpg").message.vi.isEmpty, "a picture refused has a reason")
    }
    keepOfDrawing(input)
    _ = ForeignFormat(beginning: input)
  }

  /// A picture freed of its metadata is the same picture, and has none left to be freed of.
  private mutating func keepOfBare(_ input: [UInt8], _ facts: PhotoFacts) {
    do throws(PhotoError) {
      let bare = try Photo.withoutMetadata(input)
      do throws(PhotoError) {
        let again = try PhotoFacts(of: bare)
        expect(
          again.format == facts.format && again.width == facts.width
            && again.height == facts.height && again.orientation == facts.orientation,
          "the picture without metadata is \(facts), not \(again)")
        let twice = try Photo.withoutMetadata(bare)
        expect(twice == bare, "nothing is left to be taken off")
      } catch {
        expect(false, "the picture without metadata is one: \(error)")
      }
    } catch {}
  }

  private mutating func keepOfDrawing(_ input: [UInt8]) {
    do throws(SVGFault) {
      let drawing = try SVGCheck(input)
      expect(drawing.width.map { $0 > 0 && $0.isFinite } ?? true, "a drawing's width is one")
      expect(drawing.height.map { $0 > 0 && $0.isFinite } ?? true, "a drawing's height is one")
    } catch {
      keep(of: [error.diagnostic(in: "a.svg")], in: "a.svg", input)
    }
  }

  /// Of pixels; small pictures only, so that there is time for many.
  mutating func keepOfPhoto(_ input: [UInt8]) {
    do throws(PhotoError) {
      let facts = try PhotoFacts(of: input)
      guard facts.width <= 512, facts.height <= 512 else { return }
      let requests = facts.requests(widths: [16, 64])
      let variants = try Photo.variants(of: input, requests, megapixels: 1)
      expect(variants.count == requests.count, "each request is answered")
      for variant in variants {
        do throws(PhotoError) {
          let made = try PhotoFacts(of: variant.bytes)
          expect(
            made.width == variant.width && made.height == variant.height
              && made.format == variant.request.format,
            "a variant is what it says: \(made)")
        } catch {
          expect(false, "a variant is a picture: \(error)")
        }
      }
    } catch {
      expect(!error.diagnostic(in: "a.jpg").message.vi.isEmpty, "a picture refused has a reason")
    }
  }
}
