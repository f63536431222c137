public import News

/// What every extraction must keep, whatever the text.
public enum FindingsContract {
  /// - Returns: a sentence for each breach; nothing if the findings fit the text.
  public static func breaches(of findings: Findings, in text: String) -> [String] {
    var contract = Contract(findings: findings, text: Array(text.unicodeScalars))
    contract.check()
    return contract.breaches
  }

  private struct Contract {
    let findings: Findings
    let text: [Unicode.Scalar]
    var breaches: [String] = []

    mutating func check() {
      var end = 0
      for (index, span) in findings.sentences.enumerated() {
        expect(span.start >= end && lies(span), "sentence \(index) does not follow the one before")
        end = span.end
      }
      for (index, mention) in findings.mentions.enumerated() {
        expect(lies(mention.span), "mention \(index) lies outside the text")
        expect(findings.entities.indices.contains(mention.entity), "mention \(index) has no entity")
        expect(!mention.rule.isEmpty, "mention \(index) names no rule")
      }
      for (index, position) in findings.positions.enumerated() {
        expect(isPerson(position.person), "position \(index) is nobody's")
        expect(!position.title.isEmpty, "position \(index) has no title")
        expect(
          findings.mentions.indices.contains(position.mention), "position \(index) has no mention")
        if let ministry = position.ministry {
          expect(
            findings.entities.indices.contains(ministry)
              && findings.entities[ministry].kind == .ministry, "position \(index) has no ministry")
        }
      }
      for index in findings.claims.indices { check(claim: index) }
      for (index, quote) in findings.quotes.enumerated() {
        expect(
          lies(quote.span) && slice(quote.span) == quote.text,
          "quote \(index) differs from its span")
        expect(
          findings.sentences.indices.contains(quote.sentence), "quote \(index) has no sentence")
        if let claim = quote.claim {
          expect(findings.claims.indices.contains(claim), "quote \(index) has no claim")
        }
        if let speaker = quote.speaker {
          expect(findings.entities.indices.contains(speaker), "quote \(index) has no speaker")
        }
        expect((0...1).contains(quote.confidence), "the confidence of quote \(index) is no share")
      }
      for (index, round) in findings.rounds.enumerated() {
        expect(!round.name.isEmpty, "round \(index) has no name")
        expect(!round.events.isEmpty, "round \(index) is told by no sentence")
        expect(
          round.events.allSatisfy { findings.sentences.indices.contains($0.sentence) },
          "round \(index) is told by a sentence that is not there")
        expect(
          round.participants.allSatisfy { findings.entities.indices.contains($0.entity) },
          "a participant of round \(index) is not there")
      }
    }

    private mutating func check(claim index: Int) {
      let claim = findings.claims[index]
      let spans = claim.sourceSpans + claim.cueSpans + claim.contentSpans + claim.conditionSpans
      expect(spans.allSatisfy(lies), "a part of claim \(index) lies outside the text")
      expect(!claim.contentSpans.isEmpty, "claim \(index) has no content")
      guard spans.allSatisfy(lies) else { return }
      for part in [claim.sourceSpans, claim.cueSpans, claim.contentSpans, claim.conditionSpans] {
        expect(
          zip(part, part.dropFirst()).allSatisfy { $0.end <= $1.start },
          "spans of one part of claim \(index) meet or are out of order")
      }
      let content = claim.contentSpans.map(slice).joined(separator: " ")
      expect(content == claim.content, "the content of claim \(index) differs from its spans")
      expect(
        claim.sourceText == nil || claim.sourceSpans.map(slice) == [claim.sourceText],
        "the source of claim \(index) differs from its span")
      expect(
        claim.cue == nil || claim.cueSpans.map(slice) == [claim.cue],
        "the cue of claim \(index) differs from its span")
      expect(findings.sentences.indices.contains(claim.sentence), "claim \(index) has no sentence")
      if let source = claim.source {
        expect(findings.entities.indices.contains(source), "claim \(index) has no source")
      }
      if let outer = claim.nestedIn {
        expect(
          findings.claims.indices.contains(outer) && outer != index,
          "claim \(index) is nested in itself or in nothing")
      }
      if let round = claim.round {
        expect(findings.rounds.indices.contains(round), "claim \(index) has no round")
      }
      expect(
        (claim.said == nil) == (claim.saidBasis == nil),
        "the date of claim \(index) and its basis differ")
      expect((0...1).contains(claim.confidence), "the confidence of claim \(index) is no share")
      expect(
        !claim.title.contains(where: \.isNewline), "the title of claim \(index) has several lines")
    }

    private func isPerson(_ index: Int) -> Bool {
      findings.entities.indices.contains(index) && findings.entities[index].kind == .person
    }

    private func lies(_ span: Span) -> Bool {
      span.start >= 0 && span.start < span.end && span.end <= text.count
    }

    private func slice(_ span: Span) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: text[span.start..<span.end])
      return String(view)
    }

    private mutating func expect(_ holds: Bool, _ breach: String) {
      if !holds { breaches.append(breach) }
    }
  }
}
