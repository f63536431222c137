import Language

/// The words of a content, for questions that need no tree.
struct ContentWords {
  let words: [Token]
  let lemmas: [String]
  let hasCondition: Bool
  /// Whether it speaks of what will be.
  let isToCome: Bool
  /// Of the lemmas: most contents hold none of the phrases that are asked for.
  private let sketch: WordSketch

  init(words: [Token], lemmas: [String], hasCondition: Bool) {
    self.words = words
    self.lemmas = lemmas
    self.hasCondition = hasCondition
    sketch = WordSketch(lemmas)
    isToCome =
      words.contains { Self.future.contains($0.lower) } || words.first?.tag == .TO
      || words.first?.tag == .VB
  }

  private static let future: WordSet = ["will", "'ll", "would", "shall", "can", "going"]

  /// Whether one of the lemmas is that word.
  func holds(_ word: String) -> Bool { sketch.mayHold(word) && lemmas.contains(word) }

  /// Whether some lemmas in a row are those words.
  func holds(_ pattern: [String]) -> Bool {
    guard lemmas.count >= pattern.count, pattern.allSatisfy(sketch.mayHold) else { return false }
    return (0...lemmas.count - pattern.count).contains { start in
      pattern.indices.allSatisfy { lemmas[start + $0] == pattern[$0] }
    }
  }

  /// Whether harm is spoken of, outside what is a condition of something.
  var harms: Bool {
    var isCondition = false
    for word in words {
      if Self.conditions.contains(word.lower) {
        isCondition = true
      } else if word.tag == .comma {
        isCondition = false
      } else if !isCondition, Self.harm.contains(word.lemma) || Self.harm.contains(word.lower) {
        return true
      }
    }
    return false
  }

  private static let conditions: WordSet = ["if", "unless", "once", "provided", "providing"]

  var reservesRight: Bool {
    holds(["reserve", "the", "right"]) || holds(["reserve", "all", "right"])
      || holds(["reserve", "its", "right"]) || holds(["reserve", "our", "right"])
  }

  /// "once the siege is lifted", "in exchange for …"
  var isInReturn: Bool {
    holds("once") || holds(["in", "return"]) || holds(["in", "exchange"])
  }

  var isByForce: Bool {
    holds(["by", "force"]) || holds(["pay", "a"]) && holds("price")
      || holds(["pay", "the", "price"]) || holds(["pay", "dearly"])
  }

  /// "would have consequences", "would be an act of war".
  var warns: Bool {
    if holds("weakness"),
      ["mistake", "misread", "construe", "interpret"].contains(where: { holds(["not", "be", $0]) })
    {
      return true
    }
    guard isToCome else { return false }
    return holds("consequence") || holds(["act", "of", "war"])
      || holds(["declaration", "of", "war"]) || holds(["be", "met", "with"])
      || holds(["be", "meet", "with"])
  }

  /// "False, completely false": all that is said is that something is not so.
  var denies: Bool {
    let first = lemmas.prefix(8).lazy.filter { lemma in lemma.utf8.contains { $0 >= 0x61 } }
    guard let word = first.first else { return false }
    if Self.untruths.contains(word) { return first.prefix(5).count < 5 }
    if holds(["no", "such"]) || holds(["have", "nothing", "to", "do", "with"]) { return true }
    return holds(["be", "not", "true"]) || holds(["be", "untrue"]) || holds(["be", "baseless"])
      || holds(["be", "fabricate"]) || holds(["be", "completely", "false"])
      || holds(["be", "false"])
  }

  private static let untruths: WordSet = ["false", "untrue", "nonsense", "fabrication", "wrong"]

  var demands: Bool {
    holds("must") || holds(["should", "not", "be"]) || holds(["need", "to", "stop"])
      || holds(["have", "to", "stop"]) || holds(["should", "immediately"])
  }

  var accuses: Bool {
    if fails || holds("blame")
      || holds("violate")
        && !words.contains(where: { ["if", "would", "will"].contains($0.lower) })
    {
      return true
    }
    return holds(["bear", "responsibility"]) || holds(["bear", "full", "responsibility"])
      || holds(["responsible", "for"]) || holds("sabotage")
      || holds("lie") && holds("about") || holds(["in", "violation", "of"])
  }

  /// "failed to", but not in a clause about something else ("a matter on which they failed to agree").
  private var fails: Bool {
    sketch.mayHold("fail")
      && words.indices.dropLast().contains {
        lemmas[$0] == "fail" && lemmas[$0 + 1] == "to" && words[$0].relation != .aclRelative
      }
  }

  var isConcerned: Bool {
    lemmas.contains(where: Self.concerns.contains) || holds(["deep", "concern"])
      || holds(["grave", "concern"])
  }

  private static let concerns: WordSet = [
    "concerned", "worried", "alarmed", "alarming", "dismayed", "dire",
  ]

  /// Steps against others that are announced under a condition.
  static let reprisals: WordSet = blows.union([
    "leave", "quit", "exit", "pull", "withdraw", "suspend", "expel", "cut", "close", "block",
    "mobilise", "mobilize", "seize", "blockade", "respond", "retaliate", "answer", "act",
  ])

  static let blows: WordSet = [
    "shoot", "strike", "attack", "bomb", "destroy", "hit", "sink", "down", "intercept", "target",
    "punish", "crush", "annihilate", "eliminate", "invade", "repel", "kill",
  ]

  /// What hurts somebody, and words for it.
  static let harm: WordSet = [
    "respond", "retaliate", "strike", "attack", "bomb", "destroy", "hit", "punish", "invade",
    "crush", "defend", "annihilate", "eliminate", "response", "retaliation", "war", "force",
    "unilaterally", "strikes", "airstrike", "offensive", "sanction", "sanctions", "expel",
    "suspend", "withdraw", "blockade", "shoot", "avenge", "revenge", "obliterate",
  ]
}
