import Foundation
import Testing

@testable import Analysis

/// How good the score is on posts that it was written for and on posts that it was not. With
/// `BANGTIN_ACCURACY=1` the numbers and the confused topics are printed.
@Suite("The accuracy of proposed topics")
struct TopicAccuracyTests {
  private func show(_ name: String, _ accuracy: Accuracy) {
    if ProcessInfo.processInfo.environment["BANGTIN_ACCURACY"] != nil { print(name, accuracy) }
  }

  @Test("on the posts it was tuned on, by the plan alone")
  func tuned() throws {
    let posts = try LabelledPost.all().filter { !$0.isHeldOut }
    #expect(posts.count == 108)
    let accuracy = Accuracy(of: try LabelledPost.scores(untagged: posts), on: posts)
    show("tuned on, plan alone:", accuracy)
    #expect(accuracy.first >= 0.9)
    #expect(accuracy.amongThree >= 0.95)
  }
}
