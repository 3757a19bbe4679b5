import Testing

@testable import Importing

@Suite("What a paper says of itself")
struct PaperFactsTests {
}
