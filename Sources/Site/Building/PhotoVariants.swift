import Content
import Diagnostics
import Files
import Glibc
import Images
import Pages
import Synchronization

/// The variants of a site's photos: made once, on all processors, then kept by the hash of the photo
/// and what was asked of it.
struct PhotoVariants: Sendable {
  /// The project's folder.
  let root: String
  private let limits: Limits
  private let kept: KeptFiles

  /// The most bytes that a kept variant may have.
  private static let keptLimit = 256_000_000

  /// The variants of the project in the folder `root`.
  init(in root: String, limits: Limits) throws(FileError) {
    self.root = try FilePath.resolved(root)
    self.limits = limits
    kept = KeptFiles(in: KeptFolder.photos, of: self.root, limit: Self.keptLimit)
  }

  /// Makes every variant of `photos` that is not kept and hands all of them to `take`; says what is
  /// wrong with the photos of which none can be made. `progress` is told how many photos are done,
  /// and how many there are.
  func make(
    of photos: [PublishedPhoto], progress: @Sendable (_ done: Int, _ of: Int) -> Void,
    take: @Sendable (_ address: String, _ bytes: [UInt8]) throws -> Void
  ) throws -> [Diagnostic] {
    // By what they show, not by name: two threads must not keep one variant at once.
    let groups = Dictionary(grouping: photos) { photo in
      photo.variants.map { photo.key(of: $0.request) }
    }
    .values.sorted { FilePath.precedes($0[0].path, $1[0].path) }
    if !groups.isEmpty { try makeFolder() }
    let done = Atomic(0)
    let heavy = Mutex(())
    let faults = try ParallelMap()(groups) { photos in
      defer { progress(done.wrappingAdd(1, ordering: .relaxed).newValue, groups.count) }
      guard photos[0].isHeavy else { return try make(of: photos, take) }
      return try heavy.withLock { _ in try make(of: photos, take) }
    }
    return faults.compactMap { $0 }
  }

  /// Says what is wrong with the photos of which no variants can be made; what it makes to find out
  /// is kept.
  func faults(in photos: [PublishedPhoto]) throws -> [Diagnostic] {
    let new = try photos.filter { photo in
      try photo.variants.contains { try !kept.has(photo.key(of: $0.request)) }
    }
    return try make(of: new, progress: { _, _ in }, take: { _, _ in })
  }

  /// Removes what no photo of `photos` needs any more.
  func drop(except photos: [PublishedPhoto]) throws(FileError) {
    try kept.drop(
      except: Set(photos.flatMap { photo in photo.variants.map { photo.key(of: $0.request) } }))
  }

  /// The variants of one photo, which several pages show, or several files hold.
  private func make(
    of photos: [PublishedPhoto], _ take: (_ address: String, _ bytes: [UInt8]) throws -> Void
  ) throws -> Diagnostic? {
    let photo = photos[0]
    let requests = photo.variants.map(\.request)
    var files = try requests.map { try kept.bytes(photo.key(of: $0)).map(Array.init) }
    let missing = requests.indices.filter { files[$0] == nil }
    if !missing.isEmpty {
      let bytes = try bytes(of: photo)
      do throws(PhotoError) {
        let made = try develop(bytes, missing.map { requests[$0] })
        for (index, file) in zip(missing, made) { files[index] = file }
      } catch {
        return error.diagnostic(in: photo.path)
      }
      for index in missing {
        if let file = files[index] { try kept.keep(file, as: photo.key(of: requests[index])) }
      }
    }
    for photo in photos {
      for (variant, file) in zip(photo.variants, files) {
        if let file { try take(variant.address, file) }
      }
    }
    return nil
  }

  /// What `requests` ask of the photo in `bytes`, in their order.
  private func develop(
    _ bytes: [UInt8], _ requests: [VariantRequest?]
  ) throws(PhotoError) -> [[UInt8]] {
    let wanted = requests.compactMap { $0 }
    guard wanted.count == requests.count else { return [try Photo.withoutMetadata(bytes)] }
    return try Photo.variants(of: bytes, wanted, megapixels: limits.imageMegapixels).map(\.bytes)
  }

  /// The bytes of `photo`, as they were when the project was read.
  private func bytes(of photo: PublishedPhoto) throws(FileError) -> [UInt8] {
    let bytes = try FilePath.read(
      FilePath.joined(root, photo.path), limit: limits.attachmentMegabytes * 1_000_000)
    guard ContentHash(of: bytes) == photo.hash else {
      // Changed meanwhile: pages tell the size of what it was.
      throw FileError(.read, photo.path, .changedMeanwhile)
    }
    return bytes
  }

  private func makeFolder() throws(FileError) {
    try KeptFolder.makeWhereAllowed(in: Folder(at: root))
  }
}

extension PublishedPhoto {
  /// Under which the variant for `request` is kept.
  fileprivate func key(of request: VariantRequest?) -> String {
    let wish =
      request.map { "\($0.width) \($0.format) \($0.quality.jpeg) \($0.quality.webp)" } ?? "whole"
    return ContentHash(of: Array("\(hash.hex) \(Photo.version) \(wish)".utf8)).hex
  }
}
