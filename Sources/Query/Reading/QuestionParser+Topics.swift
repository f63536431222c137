import Store

extension QuestionParser {
  /// Makes topic groups of the words that are left and of the actors that are not the source.
  mutating func readTopics() throws(StoreError) {
    for index in question.words.indices where !isUsed[index] {
      let word = lower(index)
      if GrammarWords.contains(word) || GrammarWords.lightVerbs.contains(word) && question.isCueNoun
      {
        continue
      }
      guard MatchExpression.phrase(word) != nil, !isEmptyOfMeaning(index) else { continue }
      question.topicIndices.append(index)
      let typed = question.words[index].text
      var group = TopicGroup(
        label: typed, terms: [typed], synonyms: Thesaurus.synonyms(of: word), position: index)
      if word != StemmedText.folded(typed) { group.synonyms.append(word) }
      if namesStatement(index) {
        if let cue = question.cueIndex, index < cue,
          [.which, .what, .list, .howMany].contains(question.form)
        {
          continue
        }
        group.isStatementNoun = true
      }
      if try gazetteer.sentences(holding: group.terms + group.synonyms, limit: 1) == 0 {
        question.unknownWords.append(typed)
      } else {
        question.knownWords += 1
      }
      question.topics.append(group)
    }
    if let group = givingUp {
      question.topics.append(group)
      if try gazetteer.sentences(holding: group.allTerms, limit: 1) == 0 {
        question.unknownWords.append(group.label)
      } else {
        question.knownWords += 1
      }
    }
    for phrase in question.phrases {
      question.topics.append(
        TopicGroup(label: "“\(phrase)”", terms: [phrase], position: question.words.count))
      if try gazetteer.sentences(holding: [phrase], limit: 1) == 0 {
        question.unknownWords.append(phrase)
      } else {
        question.knownWords += 1
      }
    }
    for (index, actor) in question.actors.enumerated() where !question.sources.contains(index) {
      question.topics.append(Self.topic(of: actor))
    }
    question.topics.sort { $0.position < $1.position }
  }

  /// "will it give up the mine": both words are grammar elsewhere, here they are what is asked.
  private var givingUp: TopicGroup? {
    guard question.form == .yesNo,
      let index = question.words.indices.first(where: {
        ["give", "gives", "gave", "given", "giving"].contains(lower($0)) && lower($0 + 1) == "up"
      })
    else { return nil }
    return TopicGroup(
      label: "give up", terms: ["give up", "gave up", "given up"],
      synonyms: ["abandon", "renounce", "relinquish", "forgo"], position: index)
  }

  /// "who rejected the accusation": what was rejected need not be called one.
  private func namesStatement(_ index: Int) -> Bool {
    guard question.cue != nil, !question.isCueNoun, !question.acts.isEmpty,
      let noun = SpeechActWords.noun(lower(index))
    else { return false }
    return !["word", "view", "position"].contains(noun)
  }

  private static let taking: Set<String> = ["take", "takes", "taking", "taken", "took"]

  /// "their country" is whoever speaks, and to "carry out" is to do.
  private func isEmptyOfMeaning(_ index: Int) -> Bool {
    if ["altogether", "overall"].contains(lower(index)) { return true }
    if lower(index) == "total", lower(index - 1) == "in" { return true }
    if lower(index) == "two", ["sides", "parties", "countries"].contains(lower(index + 1)) {
      return true
    }
    if lower(index) == "far", lower(index - 1) == "so" { return true }
    if lower(index) == "place", Self.taking.contains(lower(index - 1)) { return true }
    if Self.taking.contains(lower(index)), lower(index + 1) == "place" { return true }
    if lower(index) == "named", ["are", "is", "were", "was", "been"].contains(lower(index - 1)),
      ["", "in", "by"].contains(lower(index + 1))
    {
      return true
    }
    let owners: Set<String> = ["their", "his", "her", "its", "own"]
    let owned: Set<String> = ["country", "government", "nation", "side", "own"]
    if owners.contains(lower(index - 1)), owned.contains(lower(index)) { return true }
    return ["carry", "carried", "carries", "carrying"].contains(lower(index))
      && lower(index + 1) == "out"
  }

  static func topic(of actor: Actor) -> TopicGroup {
    if actor.isPlace || actor.isCapital && actor.kind == .country && actor.isPlace {
      return TopicGroup(label: actor.text, terms: [actor.text], position: actor.range.lowerBound)
    }
    var terms = [actor.text]
    for name in actor.names where !terms.contains(name) { terms.append(name) }
    if actor.kind != .office { terms.append(actor.name) }
    return TopicGroup(
      label: actor.text, terms: terms, capitals: actor.capitals.filter { !terms.contains($0) },
      entityIDs: actor.ids, position: actor.range.lowerBound)
  }
}
