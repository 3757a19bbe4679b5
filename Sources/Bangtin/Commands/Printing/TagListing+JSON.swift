import Analysis
import Content
import Diagnostics
import Markup

extension TagListing {
  /// The same for machines.
  func json(of proposals: [TagProposal], _ outcomes: [TagOutcome]) -> String {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.array("posts") { json in
        for (proposal, outcome) in zip(proposals, outcomes) { write(proposal, outcome, to: &json) }
      }
      json.object("counts") { json in
        let (sure, perhaps, unknown) = Self.counts(of: proposals)
        json.field("sure", sure)
        json.field("perhaps", perhaps)
        json.field("unknown", unknown)
        json.field("written", outcomes.count { $0.choice != nil })
        json.field("refused", outcomes.count(where: \.isRefusal))
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private func write(
    _ proposal: TagProposal, _ outcome: TagOutcome, to json: inout JSONWriter
  ) {
    let post = scores.analysis.site.posts[proposal.post]
    json.object { json in
      json.field("file", post.source.path)
      json.field("title", post.title)
      json.field("certainty", proposal.certainty.rawValue)
      json.object("topics") { json in
        json.field("certainty", proposal.topicCertainty.rawValue)
        json.array("candidates") { json in
          for candidate in proposal.topics {
            json.object { json in
              json.field("id", candidate.thing.id.text)
              json.field("title", candidate.thing.title)
              json.field("score", candidate.percent)
              json.array("reasons") { json in
                for reason in scores.reasons(forPost: proposal.post, candidate) {
                  json.object { json in
                    json.field("phrase", reason.phrase)
                    json.field("count", reason.count)
                  }
                }
              }
            }
          }
        }
      }
      json.object("items") { json in
        json.field("certainty", proposal.itemCertainty.rawValue)
        json.array("candidates") { json in
          for candidate in proposal.items {
            json.object { json in
              json.field("id", candidate.thing.key)
              json.field("title", candidate.thing.title)
              json.field("score", candidate.percent)
            }
          }
        }
      }
      json.object("written") { json in
        json.field("topics", outcome.choice?.topics.map(\.text) ?? [])
        json.field("items", outcome.choice?.items ?? [])
      }
      json.field("refused", outcome.refusal?[language])
    }
  }
}

extension TagOutcome {
  /// What was written.
  fileprivate var choice: TagChoice? { if case .written(let choice) = self { choice } else { nil } }

  /// Why nothing was.
  fileprivate var refusal: Message? {
    if case .refused(let reason, _) = self { reason } else { nil }
  }
}
