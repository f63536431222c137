import News

extension QuestionParser {
  /// Finds the verb or noun by which the question asks for a speech act.
  mutating func readCue() {
    if let index = accordingTo() {
      isUsed[index] = true
      question.cue = "say"
      question.cueIndex = index
      return
    }
    for index in question.words.indices where !isUsed[index] {
      guard let verb = verb(at: index), !isNoun(index), !isInfinitive(index) else { continue }
      setVerb(verb, index)
      return
    }
    for index in question.words.indices where !isUsed[index] {
      guard let noun = SpeechActWords.noun(lower(index)),
        let acts = SpeechActWords.acts(ofNoun: noun)
      else { continue }
      question.cue = noun
      question.cueIndex = index
      question.isCueNoun = true
      question.acts = acts
      if noun == "comment", lower(index - 1) == "no" {
        question.acts = [.declineComment]
        question.isNegated = false
      }
      isUsed[index] = true
      return
    }
  }

  private func accordingTo() -> Int? {
    question.words.indices.first { lower($0) == "according" && lower($0 + 1) == "to" }
  }

  /// "who planned to call on" asks for no call; "what is it expected to say" asks for what is said.
  private func isInfinitive(_ index: Int) -> Bool {
    lower(index - 1) == "to" && question.form == .who
      && !["first", "last"].contains(lower(index - 2))
      || lower(index) == "continue" && lower(index + 1) == "to"
  }

  private func verb(at index: Int) -> String? {
    let word = lower(index)
    // Nearly always the noun.
    if word == "talks", lower(index - 1) != "who" { return nil }
    if word == "call" || word == "called" || word == "calls" || word == "calling" { return "call" }
    if ["rule", "ruled", "rules"].contains(word), lower(index + 1) == "out" { return "reject" }
    if ["turn", "turned", "turns"].contains(word), lower(index + 1) == "down" { return "reject" }
    return SpeechActWords.verb(word)
  }

  private mutating func setVerb(_ verb: String, _ index: Int) {
    question.cue = verb
    question.cueIndex = index
    isUsed[index] = true
    question.acts = SpeechActWords.acts(ofVerb: verb) ?? []
    switch (verb, lower(index + 1)) {
    case ("call", "for"), ("call", "on"), ("call", "upon"): question.acts = [.request, .demand]
    case ("refuse", "to"), ("decline", "to"):
      if ["comment", "say", "answer", "respond"].contains(lower(index + 2)) {
        question.acts = [.declineComment]
        isUsed[index + 2] = true
      } else if verb == "decline" {
        question.acts = [.reject, .deny]
      }
    case ("comment", _) where lower(index - 1) == "not" || lower(index - 1) == "n't":
      question.acts = [.declineComment]
      question.isNegated = false
      isUsed[index - 1] = true
    case ("express", "concern"):
      question.acts = [.expressConcern]
      isUsed[index + 1] = true
    case ("reject", "out"), ("reject", "down"): isUsed[index + 1] = true
    default: break
    }
  }

  private static let nounOpeners: Set<String> = [
    "the", "a", "an", "any", "many", "his", "her", "their", "its", "primary", "main", "first",
    "latest", "list", "show", "which", "these", "those", "all", "no", "of", "about", "on", "some",
    "further", "new", "core", "key", "most", "exact", "last", "earliest", "newest", "recent",
    "more",
    "fewest", "least", "than", "two", "three", "four", "five",
  ]

  /// "demands" is a noun in "which demands" and "Pakistan's demands" and a verb in "what Pakistan demands".
  private func isNoun(_ index: Int) -> Bool {
    guard SpeechActWords.noun(lower(index)) != nil else {
      // "welcome talks" and "fear" need no care; "report" and "note" behind an article do.
      return ["the", "a", "an", "this", "that"].contains(lower(index - 1))
        && !lower(index).hasSuffix("ed") && !lower(index).hasSuffix("ing")
    }
    if index == 0 || Self.nounOpeners.contains(lower(index - 1)) { return true }
    if question.words[index - 1].isPossessive { return true }
    if isVerbBehindSubject(index) { return false }
    if ["of", "by", "from", "made", "did", "does", "have", "has", "against"].contains(
      lower(index + 1))
    {
      return true
    }
    // "asif threats": an actor and a noun, without a question word.
    return question.form == .list
  }

  /// "what does Chile demand from Bolivia": behind "does" and a subject stands the verb itself.
  private func isVerbBehindSubject(_ index: Int) -> Bool {
    guard SpeechActWords.verb(lower(index)) == lower(index),
      let helper = question.words[..<index].lastIndex(where: {
        ["do", "does", "did"].contains($0.lower)
      }), index - helper > 1
    else { return false }
    return !(helper + 1..<index).contains { SpeechActWords.verb(lower($0)) != nil }
  }

  private static let objectOpeners: Set<String> = [
    "against", "to", "on", "about", "with", "for", "of", "towards", "toward", "regarding", "over",
    "between", "inside", "into",
  ]

  /// Decides which actors are to have said it.
  mutating func readSources() {
    let actors = question.actors
    if let index = accordingTo() {
      if let source = actors.indices.first(where: { actors[$0].range.lowerBound > index + 1 }) {
        question.sources = [source]
      }
      return
    }
    if let source = actors.indices.first(where: {
      !actors[$0].isPlace && ["by", "from"].contains(opener(of: actors[$0]))
        && (question.isCueNoun || opener(of: actors[$0]) == "by")
        && (question.cueIndex ?? Int.max) < actors[$0].range.lowerBound
    }) {
      question.sources = [source]
      return
    }
    guard question.form != .who else { return }
    // "what must the government do" asks what others want of it.
    if question.cue == nil, question.has("must", "should"), [.what, .which].contains(question.form)
    {
      return
    }
    let isCompared = question.form == .compare
    let candidates = actors.indices.filter { index in
      let opener = opener(of: actors[index])
      let isObject = Self.objectOpeners.contains(opener) && !(isCompared && opener == "between")
      return !actors[index].isPlace && !isObject
        && (question.cueIndex.map { actors[index].range.lowerBound < $0 } ?? true
          || question.isCueNoun)
    }
    if question.form == .compare {
      question.sources = candidates
    } else if let first = candidates.first, question.form != .yesNo || question.cue != nil {
      question.sources = [first]
    }
  }

  private static let bodies: Set<String> = [
    "army", "military", "navy", "police", "parliament", "court", "opposition", "media", "press",
    "embassy", "intelligence", "presidency", "cabinet", "rebels", "troops", "forces",
  ]

  /// "the Syrian army" need not be a body that the file knows: the texts may call it "the army".
  mutating func readSourceNoun() {
    guard let source = question.sources.first, question.sources.count == 1 else { return }
    let actor = question.actors[source]
    let index = actor.range.upperBound
    guard actor.kind == .country, Self.bodies.contains(lower(index)), !isUsed[index],
      !question.words[index - 1].isPossessive || lower(index + 1) != "'s"
    else { return }
    question.sourceNoun = lower(index)
    use(index..<index + 1)
  }

  /// The preposition before an actor, articles and titles skipped.
  func opener(of actor: Actor) -> String {
    var index = actor.range.lowerBound - 1
    while index >= 0, ["the", "a", "an"].contains(lower(index)) { index -= 1 }
    return lower(index)
  }
}
