import Files
import Glibc

extension BuildRecord {
  /// Keeps the record in the project's folder, hidden from git. A project that may not be written to
  /// has none, and is built each time.
  func keep(for place: OutputPlace) throws(FileError) {
    do throws(FileError) {
      let project = try Folder(at: place.project)
      try KeptFolder.make(in: project)
      // For the account that built it only: a diagnostic may name what is not public.
      try project.replace(place.record, with: bytes, mode: 0o600)
    } catch {
      guard [EACCES, EPERM, EROFS].contains(error.code) else { throw error }
    }
  }
}
