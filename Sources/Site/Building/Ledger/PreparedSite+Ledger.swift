import Analysis
import Content
import Diagnostics
import Pages

/// What a run does with the ledger of addresses.
enum LedgerUse: Sendable {
  /// `check`, previews and commands that only count.
  case read
  /// A build of what everybody may see.
  case write
  /// Such a build, in a folder that may not be written to.
  case cannotWrite
}

extension SitePages {
  /// The addresses of content files and of what they name, in no particular order.
  var contentAddresses: [AddressLedger.Entry] {
    keys.pages.compactMap { key in
      source(of: key).map { AddressLedger.Entry(address: addresses[key], source: $0.path) }
    } + listAddresses
  }

  /// The addresses of `ledger` at which nothing stands any more, as findings, and its lines that
  /// cannot be read. `fates` are those of every source file; where not all of them could be read
  /// (`areComplete`), none of the others is said to be gone.
  func findings(
    in ledger: AddressLedger, published: [AddressLedger.Entry], areComplete: Bool,
    fates: () -> [SourceFate]
  ) -> [Diagnostic] {
    let unreadable = ledger.unreadable.prefix(Self.mostUnreadable).map {
      Diagnostic.unreadableLine(at: Place(file: AddressLedger.path, range: $0))
    }
    let gone = ledger.gone(from: published)
    guard !gone.isEmpty else { return unreadable }
    let redirected = Set(redirects.map { addresses[$0] })
    let sources = Dictionary(fates().map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    return unreadable
      + gone.compactMap { place in
        let entry = ledger.entries[place]
        guard !redirected.contains(entry.address.asFolder),
          areComplete || sources[entry.source] != nil
        else { return nil }
        return finding(
          for: entry, at: Place(file: AddressLedger.path, range: ledger.places[place]),
          source: sources[entry.source], published: published)
      }
  }

  /// A file that is no ledger at all is not told of line by line.
  private static var mostUnreadable: Int { 20 }

  private func finding(
    for entry: AddressLedger.Entry, at place: Place, source: SourceFate?,
    published: [AddressLedger.Entry]
  ) -> Diagnostic? {
    if entry.isList { return finding(forList: entry, at: place, source: source) }
    guard let source else {
      let heirs = published.filter { $0.hasMoved(from: entry) }
      return .gone(entry, heir: heirs.count == 1 ? heirs[0] : nil, at: place)
    }
    switch source.fate.kind {
    case .published: return source.url.map { .moved(entry, to: $0, at: place) }
    // Each says by itself that the address rests, and why or until when.
    case .scheduled, .expired, .withdrawn: return nil
    case .draft, .awaitingApproval, .rejected, .internal:
      return .hidden(entry, because: source.fate.reason, at: place)
    }
  }
}

extension AddressLedger.Entry {
  /// Whether this is likely what stood at `other`, moved: the same name in another folder, of the
  /// same year where addresses have years.
  fileprivate func hasMoved(from other: AddressLedger.Entry) -> Bool {
    if isList { return false }
    let (own, old) = (address.split(separator: "/"), other.address.split(separator: "/"))
    guard own.last == old.last, let head = own.first, head == old.first || own.count != old.count
    else { return false }
    return !["tin-tuc", "van-ban"].contains(head) || own.dropFirst().first == old.dropFirst().first
  }
}

extension String {
  /// An address as redirects have it: `/cu` and `/cu/` are one folder.
  fileprivate var asFolder: String { hasSuffix("/") || hasSuffix(".html") ? self : self + "/" }
}

extension Diagnostic {
  static func unreadableLine(at place: Place) -> Diagnostic {
    Diagnostic(
      BuildingRule.unreadableAddress, at: place,
      Message(
        vi: "dòng này không phải là một địa chỉ đã công bố kèm tệp nguồn",
        en: "this line is no published address with its source file"),
      hint: Message(
        vi:
          "sửa thành như “/tin-tuc/2020/11/khai-giang/ content/posts/2020/11/khai-giang.md” hoặc xóa dòng; địa chỉ mới chỉ được ghi thêm khi mọi dòng đọc được",
        en:
          "make it like “/tin-tuc/2020/11/khai-giang/ content/posts/2020/11/khai-giang.md” or remove it; new addresses are added only when every line can be read"
      ))
  }

  static func moved(
    _ entry: AddressLedger.Entry, to address: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      BuildingRule.addressGone, at: place,
      Message(
        vi: "địa chỉ đã công bố \(entry.address) không còn: \(entry.source) nay ở \(address)",
        en: "the published address \(entry.address) is gone: \(entry.source) is now at \(address)"),
      hint: Message(
        vi:
          "thêm redirect_from: [\(entry.address)] vào \(entry.source) để người đọc cũ vẫn tới nơi; nếu chủ ý bỏ địa chỉ này thì xóa dòng",
        en:
          "add redirect_from: [\(entry.address)] to \(entry.source), so that old links still lead there; or remove this line if the address is meant to go"
      ))
  }

  static func gone(
    _ entry: AddressLedger.Entry, heir: AddressLedger.Entry?, at place: Place
  ) -> Diagnostic {
    let file = heir.map { Message(vi: $0.source, en: $0.source) }
    let guess = heir.map {
      Message(
        vi: "; có lẽ đã chuyển thành \($0.source)", en: "; it may have become \($0.source)")
    }
    return Diagnostic(
      BuildingRule.addressGone, at: place,
      Message(
        vi:
          "địa chỉ đã công bố \(entry.address) không còn: không thấy tệp \(entry.source)\(guess?.vi ?? "")",
        en:
          "the published address \(entry.address) is gone: there is no file \(entry.source)\(guess?.en ?? "")"
      ),
      hint: Message(
        vi:
          "thêm redirect_from: [\(entry.address)] vào \(file?.vi ?? "tệp thay cho nó"); nếu chủ ý bỏ địa chỉ này thì xóa dòng",
        en:
          "add redirect_from: [\(entry.address)] to \(file?.en ?? "the file that takes its place"); or remove this line if the address is meant to go"
      ))
  }

  static func hidden(
    _ entry: AddressLedger.Entry, because reason: Message?, at place: Place
  ) -> Diagnostic {
    let why = reason.map { Message(vi: " (\($0.vi))", en: " (\($0.en))") }
    return Diagnostic(
      BuildingRule.addressGone, at: place,
      Message(
        vi:
          "địa chỉ đã công bố \(entry.address) không còn: \(entry.source) nay không công khai\(why?.vi ?? "")",
        en:
          "the published address \(entry.address) is gone: \(entry.source) is no longer public\(why?.en ?? "")"
      ),
      hint: Message(
        vi:
          "đăng lại tệp ấy, hoặc thêm redirect_from: [\(entry.address)] vào tệp thay cho nó; nếu chủ ý bỏ địa chỉ này thì xóa dòng",
        en:
          "publish that file again, or add redirect_from: [\(entry.address)] to the file that takes its place; or remove this line if the address is meant to go"
      ))
  }

  /// The ledger should have grown, in a folder that may not be written to.
  static let ledgerNotWritten = Diagnostic(
    BuildingRule.ledgerNotWritten, at: Place(file: AddressLedger.path),
    Message(
      vi: "chưa ghi thêm được địa chỉ mới vào sổ địa chỉ: thư mục content/ chỉ cho đọc",
      en: "new addresses could not be added to the ledger: the folder content/ is read-only"),
    hint: Message(
      vi: "chạy bangtin build ở nơi ghi được content/ rồi lưu tệp này cùng nội dung",
      en: "run bangtin build where content/ can be written to, and commit this file"))

  /// Something other than a file stands in the ledger's place.
  static let ledgerNoFile = Diagnostic(
    BuildingRule.ledgerNoFile, at: Place(file: AddressLedger.path),
    Message(
      vi: "sổ địa chỉ phải là một tệp văn bản, ở đây lại là thứ khác",
      en: "the ledger of addresses has to be a text file, and this is something else"),
    hint: Message(
      vi: "đổi tên hoặc dời nó đi rồi chạy lại",
      en: "rename it or move it away, then run again"))
}
