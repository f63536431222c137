import Language

/// The words of a content, for questions that need no tree.
struct ContentWords {
  let words: [Token]
  let lemmas: [String]
  let hasCondition: Bool

  func holds(_ pattern: [String]) -> Bool {
    guard lemmas.count >= pattern.count else { return false }
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

  /// Whether it speaks of what will be.
  var isToCome: Bool {
    words.contains {
      ["will", "'ll", "would", "shall", "can"].contains($0.lower) || $0.lower == "going"
    } || words.first?.tag == .TO || words.first?.tag == .VB
  }

  /// "once the siege is lifted", "in exchange for …"
  var isInReturn: Bool {
    lemmas.contains("once") || holds(["in", "return"]) || holds(["in", "exchange"])
  }

  var isByForce: Bool {
    holds(["by", "force"]) || holds(["pay", "a"]) && lemmas.contains("price")
      || holds(["pay", "the", "price"]) || holds(["pay", "dearly"])
  }

  /// "would have consequences", "would be an act of war".
  var warns: Bool {
    if ["mistake", "misread", "construe", "interpret"].contains(where: {
      holds(["not", "be", $0]) && lemmas.contains("weakness")
    }) {
      return true
    }
    guard isToCome else { return false }
    return holds(["consequence"]) || holds(["act", "of", "war"])
      || holds(["declaration", "of", "war"]) || holds(["be", "met", "with"])
      || holds(["be", "meet", "with"])
  }

  /// "False, completely false": all that is said is that something is not so.
  var denies: Bool {
    let first = lemmas.prefix(8).filter { lemma in lemma.utf8.contains { $0 >= 0x61 } }
    guard let word = first.first else { return false }
    if ["false", "untrue", "nonsense", "fabrication", "wrong"].contains(word) {
      return first.count < 5
    }
    if holds(["no", "such"]) || holds(["have", "nothing", "to", "do", "with"]) { return true }
    return holds(["be", "not", "true"]) || holds(["be", "untrue"]) || holds(["be", "baseless"])
      || holds(["be", "fabricate"]) || holds(["be", "completely", "false"])
      || holds(["be", "false"])
  }

  var demands: Bool {
    lemmas.contains("must") || holds(["should", "not", "be"]) || holds(["need", "to", "stop"])
      || holds(["have", "to", "stop"]) || holds(["should", "immediately"])
  }

  var accuses: Bool {
    if fails || lemmas.contains("blame")
      || lemmas.contains("violate")
        && !words.contains(where: { ["if", "would", "will"].contains($0.lower) })
    {
      return true
    }
    return holds(["bear", "responsibility"]) || holds(["bear", "full", "responsibility"])
      || holds(["responsible", "for"]) || lemmas.contains("sabotage")
      || lemmas.contains("lie") && lemmas.contains("about") || holds(["in", "violation", "of"])
  }

  /// "failed to", but not in a clause about something else ("a matter on which they failed to agree").
  private var fails: Bool {
    words.indices.dropLast().contains {
      lemmas[$0] == "fail" && lemmas[$0 + 1] == "to" && words[$0].relation != .aclRelative
    }
  }

  var isConcerned: Bool {
    lemmas.contains {
      ["concerned", "worried", "alarmed", "alarming", "dismayed", "dire"].contains($0)
    } || holds(["deep", "concern"]) || holds(["grave", "concern"])
  }

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
