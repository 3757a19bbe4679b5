package import Content
package import Diagnostics

/// A report as a plain value: what it says, in which order, and nothing of how it looks. Writers
/// translate it; none of them counts anything.
package struct ReportDocument: Sendable, Hashable {
  package let language: Language
  /// What the report is about, without the word for a report: `Công tác truyền thông tháng 10/2020`.
  package let title: String
  /// The days it covers, and as of when: one line below the title.
  package let subtitle: String
  /// What an official paper needs around the text.
  package let form: OfficialForm
  /// Before the first section.
  package let introduction: [ReportBlock]
  package let sections: [ReportSection]
  /// After the last section.
  package let conclusion: [ReportBlock]

  package init(
    language: Language, title: String, subtitle: String, form: OfficialForm,
    introduction: [ReportBlock], sections: [ReportSection], conclusion: [ReportBlock]
  ) {
    self.language = language
    self.title = title
    self.subtitle = subtitle
    self.form = form
    self.introduction = introduction
    self.sections = sections
    self.conclusion = conclusion
  }
}

/// One section with its heading; writers number sections in their order.
package struct ReportSection: Sendable, Hashable {
  /// Without a number.
  package let title: String
  package let blocks: [ReportBlock]

  package init(title: String, blocks: [ReportBlock]) {
    self.title = title
    self.blocks = blocks
  }
}

/// What follows one another in a section.
package enum ReportBlock: Sendable, Hashable {
  /// A heading below the section's.
  case heading(String)
  case paragraph(String)
  case list([String])
  case table(ReportTable)
}

/// What stands around the text of an official paper (Decree 30/2020/NĐ-CP, annex I). What nobody
/// declared is absent, and left to fill by hand.
package struct OfficialForm: Sendable, Hashable {
  package let governingBody: String?
  package let school: String
  /// What follows `Số:      /`: `BC-THCSTT`.
  package let notation: String
  package let place: String?
  /// The day that the paper is dated, and the moment a file gives as its making.
  package let date: LocalTime
  package let utcOffset: UTCOffset
  /// What the subject says below the word `BÁO CÁO`.
  package let subject: String
  package let recipients: [String]
  package let signer: Signer?

  package init(
    governingBody: String?, school: String, notation: String, place: String?, date: LocalTime,
    utcOffset: UTCOffset, subject: String, recipients: [String], signer: Signer?
  ) {
    self.governingBody = governingBody
    self.school = school
    self.notation = notation
    self.place = place
    self.date = date
    self.utcOffset = utcOffset
    self.subject = subject
    self.recipients = recipients
    self.signer = signer
  }
}
