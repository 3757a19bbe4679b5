import Testing

@testable import Authoring

@Suite("Front matter that is written")
struct FrontMatterDraftTests {
}
