package import Content
package import Diagnostics

/// Dates that people type outside of files, read by the same rules.
package enum TypedDate {
  /// Why what was typed is no date.
  package struct Complaint: Error, Sendable {
    package let message: Message
    package let hint: Message?
  }

  /// Years beyond these are taken for typing errors.
  package static let years = DateValue.years

  /// A day, a month or a year, as `issued` has them.
  package static func issued(_ text: String) throws(Complaint) -> PartialDate {
    do throws(ValueFault) {
      return try DateValue.partialDate(text)
    } catch {
      throw Complaint(message: error.message, hint: error.hint)
    }
  }

  /// What a plan runs over: a school year or a calendar year.
  package static func planPeriod(_ text: String) throws(Complaint) -> PlanPeriod {
    do throws(ValueFault) {
      return try SmallValue.period(text)
    } catch {
      throw Complaint(message: error.message, hint: error.hint)
    }
  }
}
