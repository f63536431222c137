import Language
import News

/// Reads from a sentence what has become of the round that it names.
struct StatusReader {
  let document: Document

  /// - Returns: the status, and for an end the article's own words for the outcome.
  func status(of phrase: Range<Int>, kind: Round.Kind, in sentence: Range<Int>) -> (
    status: Round.Status, outcome: String?
  ) {
    let near =
      max(
        sentence.lowerBound, phrase.lowerBound - 12)..<min(
        sentence.upperBound, phrase.upperBound + 14)
    let tokens = document.tokens
    // What ends behind "despite" or in a clause that is joined on is another round.
    let border =
      (phrase.upperBound..<near.upperBound).first { index in
        let next = index + 1 < near.upperBound ? tokens[index + 1] : nil
        return ["despite", "after", "although"].contains(tokens[index].lower)
          || tokens[index].tag == .comma && (next?.tag == .CC || next?.tag == .WDT)
      } ?? near.upperBound
    let behind = phrase.upperBound..<border
    if let index = behind.first(where: {
      Self.ends.contains(tokens[$0].lemma) && tokens[$0].tag.isVerb
    }) {
      let outcome = document.text(of: index..<outcomeEnd(index, near.upperBound))
      let failed =
        (index..<min(near.upperBound, index + 8)).contains {
          Self.failure.contains(tokens[$0].lower)
        } || ["collapse", "fail", "break"].contains(tokens[index].lemma)
      return (failed ? .collapsed : .concluded, outcome)
    }
    if let index = near.first(where: {
      Self.failure.contains(tokens[$0].lower) && $0 >= phrase.lowerBound
    }),
      tokens[index].lower == "unsuccessful" || tokens[index].lower == "inconclusive"
        || tokens[index].lower == "fruitless"
    {
      return (.collapsed, tokens[index].lower)
    }
    for index in near {
      let token = tokens[index]
      if Self.resumes.contains(token.lemma) || token.lower == "resumed"
        || token.lower == "renegotiations" && near.contains(where: { tokens[$0].lemma == "begin" })
      {
        return (isFuture(index, sentence) ? .scheduled : .resumed, nil)
      }
      if ["suspend", "postpone", "pause", "stall"].contains(token.lemma) || token.lower == "stalled"
      {
        return (.suspended, nil)
      }
    }
    if kind == .agreement {
      return (
        near.contains {
          ["sign", "reach", "agree", "extend", "secure", "conclude"].contains(tokens[$0].lemma)
        } ? .agreed : .unknown, nil
      )
    }
    for index in near {
      let token = tokens[index]
      if ["schedule", "due", "slate", "plan"].contains(token.lemma) || token.lower == "scheduled"
        || token.lower == "upcoming"
      {
        return (.scheduled, nil)
      }
      if token.lower == "will", index + 1 < sentence.upperBound,
        ["hold", "meet", "begin", "start", "take", "resume", "be", "open", "center", "centre"]
          .contains(tokens[index + 1].lemma)
      {
        return (tokens[index + 1].lemma.hasPrefix("cent") ? .ongoing : .scheduled, nil)
      }
      if ["ongoing", "continuing", "underway"].contains(token.lower)
        || token.lemma == "continue" && token.tag.isVerb
      {
        return (.ongoing, nil)
      }
      if ["begin", "start", "open"].contains(token.lemma), token.tag.isVerb {
        return (.ongoing, nil)
      }
      if ["hold", "meet", "attend", "join"].contains(token.lemma),
        token.tag == .VBD || token.tag == .VBN
      {
        return (.concluded, nil)
      }
    }
    return (.unknown, nil)
  }

  private func isFuture(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, index - 4)..<index).contains {
      ["will", "would", "to", "may", "could"].contains(document.tokens[$0].lower)
    }
  }

  private func outcomeEnd(_ start: Int, _ limit: Int) -> Int {
    var end = start + 1
    while end < limit, document.tokens[end].tag != .comma, document.tokens[end].tag != .period,
      document.tokens[end].tag != .colon
    { end += 1 }
    return end
  }

  private static let ends: Set<String> = [
    "end", "conclude", "collapse", "fail", "break", "finish", "wrap",
  ]
  private static let failure: Set<String> = [
    "without", "no", "failed", "collapsed", "deadlock", "inconclusive", "unsuccessful",
    "inconclusively", "fruitless", "down",
  ]
  private static let resumes: Set<String> = ["resume", "restart", "reconvene"]
}
