import Analysis
import Content

// MARK: Relations

extension Wording {
  /// How this directive bears on those listed, or (`isInverse`) they on it.
  func title(_ relation: Relation, isInverse: Bool) -> String {
    switch (relation, isInverse) {
    case (.basedOn, false): self("Căn cứ", "Based on")
    case (.basedOn, true): self("Là căn cứ của", "Basis of")
    case (.replaces, false): self("Thay thế", "Replaces")
    case (.replaces, true): self("Được thay thế bởi", "Replaced by")
    case (.amends, false): self("Sửa đổi, bổ sung", "Amends")
    case (.amends, true): self("Được sửa đổi, bổ sung bởi", "Amended by")
    case (.repeals, false): self("Bãi bỏ", "Repeals")
    case (.repeals, true): self("Bị bãi bỏ bởi", "Repealed by")
    case (.corrects, false): self("Đính chính", "Corrects")
    case (.corrects, true): self("Được đính chính bởi", "Corrected by")
    case (.related, _): self("Liên quan", "Related")
    }
  }
}

// MARK: Where a directive stands

extension Wording {
  /// Còn hiệu lực, Chưa có hiệu lực, Đã bị bãi bỏ …
  func name(_ standing: Standing) -> String {
    if standing.validity.isInForce, standing.starts != nil {
      return self("Chưa có hiệu lực", "Not yet in force")
    }
    if standing.validity == .superseded, case .repealed? = standing.notes.first {
      return self("Đã bị bãi bỏ", "Repealed")
    }
    return name(standing.validity)
  }

  func name(_ validity: Validity) -> String {
    switch validity {
    case .inForce: self("Còn hiệu lực", "In force")
    case .superseded: self("Đã được thay thế", "Superseded")
    case .expired: self("Hết hiệu lực", "Expired")
    case .withdrawn: self("Đã thu hồi", "Withdrawn")
    case .corrected: self("Đã đính chính", "Corrected")
    }
  }

  /// What a banner is called: the standing, unless that is simply to be in force.
  func bannerTitle(_ standing: Standing) -> String {
    guard standing.validity == .inForce, standing.starts == nil else { return name(standing) }
    switch standing.notes.first {
    case .amended?: return self("Đã được sửa đổi, bổ sung", "Amended")
    case .ending?: return self("Sắp hết hiệu lực", "Soon out of force")
    default: return name(standing)
    }
  }

  /// The sentence that says `note`, up to the directives that it names.
  func sentence(_ note: Standing.Note) -> String {
    switch note {
    case .withdrawn(on: let day?):
      self(
        "Văn bản này đã được thu hồi ngày \(short(day)).",
        "This document was withdrawn on \(short(day)).")
    case .withdrawn(on: nil):
      self("Văn bản này đã được thu hồi.", "This document has been withdrawn.")
    case .replaced:
      self("Văn bản này đã được thay thế bởi ", "This document has been replaced by ")
    case .repealed:
      self("Văn bản này đã bị bãi bỏ bởi ", "This document has been repealed by ")
    case .superseded:
      self("Văn bản này đã được thay thế.", "This document has been replaced.")
    case .expired(after: let day?):
      self(
        "Văn bản này chỉ có hiệu lực đến hết ngày \(short(day)).",
        "This document was in force until \(short(day)) only.")
    case .expired(after: nil):
      self("Văn bản này đã hết hiệu lực.", "This document has expired.")
    case .starting(let day):
      self(
        "Văn bản này có hiệu lực từ ngày \(short(day)).",
        "This document takes effect on \(short(day)).")
    case .corrected(by: let others) where others.isEmpty:
      self("Văn bản này đã được đính chính.", "This document has been corrected.")
    case .corrected:
      self("Văn bản này được đính chính bởi ", "This document is corrected by ")
    case .amended:
      self("Văn bản này được sửa đổi, bổ sung bởi ", "This document is amended by ")
    case .ending(.repeals, _, let day):
      self(
        "Từ ngày \(short(day)), văn bản này bị bãi bỏ bởi ",
        "From \(short(day)) this document is repealed by ")
    case .ending(_, _, let day):
      self(
        "Từ ngày \(short(day)), văn bản này được thay thế bởi ",
        "From \(short(day)) this document is replaced by ")
    }
  }

  /// Behind the name of a directive: when it was issued, and from when it is in force where that is
  /// another day.
  func dates(of directive: Directive) -> String {
    var text = ""
    if let issued = directive.issued {
      let date = self.text(issued)
      text = self(issued.date == nil ? " \(date)" : " ngày \(date)", " of \(date)")
    }
    if let effective = directive.effective, effective != directive.issued?.date {
      let day = short(effective)
      text += self(" (có hiệu lực từ ngày \(day))", " (in force from \(day))")
    }
    return text
  }

  /// What stands before the `place`-th of `count` names.
  func separator(_ place: Int, of count: Int) -> String {
    place == 0 ? "" : place == count - 1 ? self(" và ", " and ") : ", "
  }
}
