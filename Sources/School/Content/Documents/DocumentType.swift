/// A type of official document: the 29 of Decree 30/2020/NĐ-CP (article 7) with the abbreviations
/// of its annex III, the three kinds of copy, the types of legal normative document that school papers
/// cite, and the conclusions of the Party, which have a type of their own.
package struct DocumentType: Sendable, Hashable {
  /// As it stands in a number (`KH`); absent for a letter and an official note, which have none.
  package let abbreviation: String?
  /// In Vietnamese (`Kế hoạch`).
  package let name: String
  package let englishName: String
  /// For addresses (`ke-hoach`).
  package let slug: String

  private init(_ abbreviation: String?, _ name: String, _ englishName: String, _ slug: String) {
    self.abbreviation = abbreviation
    self.name = name
    self.englishName = englishName
    self.slug = slug
  }

  /// The type of what has a number in the form of a letter (`4210/GDĐT-TTTT`).
  package static let letter = DocumentType(nil, "Công văn", "Official letter", "cong-van")
  /// The type of `88/2014/QH13`-like numbers, which do not tell law from resolution.
  package static let law = DocumentType("L", "Luật", "Law", "luat")

  /// Every type, in the order of the decree.
  package static let all: [DocumentType] = [
    DocumentType("NQ", "Nghị quyết", "Resolution", "nghi-quyet"),
    DocumentType("QĐ", "Quyết định", "Decision", "quyet-dinh"),
    DocumentType("CT", "Chỉ thị", "Directive", "chi-thi"),
    DocumentType("QC", "Quy chế", "Statute", "quy-che"),
    DocumentType("QyĐ", "Quy định", "Regulation", "quy-dinh"),
    DocumentType("TC", "Thông cáo", "Communiqué", "thong-cao"),
    DocumentType("TB", "Thông báo", "Notice", "thong-bao"),
    DocumentType("HD", "Hướng dẫn", "Guidance", "huong-dan"),
    DocumentType("CTr", "Chương trình", "Programme", "chuong-trinh"),
    DocumentType("KH", "Kế hoạch", "Plan", "ke-hoach"),
    DocumentType("PA", "Phương án", "Scheme", "phuong-an"),
    DocumentType("ĐA", "Đề án", "Project proposal", "de-an"),
    DocumentType("DA", "Dự án", "Project", "du-an"),
    DocumentType("BC", "Báo cáo", "Report", "bao-cao"),
    DocumentType("BB", "Biên bản", "Minutes", "bien-ban"),
    DocumentType("TTr", "Tờ trình", "Submission", "to-trinh"),
    DocumentType("HĐ", "Hợp đồng", "Contract", "hop-dong"),
    letter,
    DocumentType("CĐ", "Công điện", "Official telegram", "cong-dien"),
    DocumentType("BGN", "Bản ghi nhớ", "Memorandum", "ban-ghi-nho"),
    DocumentType("BTT", "Bản thỏa thuận", "Agreement", "ban-thoa-thuan"),
    DocumentType("GUQ", "Giấy ủy quyền", "Power of attorney", "giay-uy-quyen"),
    DocumentType("GM", "Giấy mời", "Invitation", "giay-moi"),
    DocumentType("GGT", "Giấy giới thiệu", "Letter of introduction", "giay-gioi-thieu"),
    DocumentType("GNP", "Giấy nghỉ phép", "Leave permit", "giay-nghi-phep"),
    DocumentType("PG", "Phiếu gửi", "Delivery note", "phieu-gui"),
    DocumentType("PC", "Phiếu chuyển", "Forwarding note", "phieu-chuyen"),
    DocumentType("PB", "Phiếu báo", "Notification slip", "phieu-bao"),
    DocumentType(nil, "Thư công", "Official note", "thu-cong"),
    DocumentType("SY", "Sao y", "True copy", "sao-y"),
    DocumentType("TrS", "Trích sao", "Extract", "trich-sao"),
    DocumentType("SL", "Sao lục", "Certified copy", "sao-luc"),
    DocumentType("NĐ", "Nghị định", "Decree", "nghi-dinh"),
    DocumentType("TT", "Thông tư", "Circular", "thong-tu"),
    DocumentType("TTLT", "Thông tư liên tịch", "Joint circular", "thong-tu-lien-tich"),
    DocumentType("PL", "Pháp lệnh", "Ordinance", "phap-lenh"),
    law,
    DocumentType("KL", "Kết luận", "Conclusion", "ket-luan"),
  ]

  /// As machines are told: its abbreviation, else its name.
  package var contractName: String { abbreviation ?? name }

  /// The type with this abbreviation, letter case and all (`KH`, `QyĐ`).
  package static func abbreviated(_ abbreviation: String) -> DocumentType? {
    all.first { $0.abbreviation == abbreviation }
  }
}
