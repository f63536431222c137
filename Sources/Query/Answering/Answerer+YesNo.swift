import News
import Store

extension Answerer {
  private static let negations: Set<String> = Set(
    [
      "not", "never", "no", "neither", "nor", "without", "nobody", "nothing", "none", "cannot", "t",
      "failed", "refused", "declined",
    ].map(PorterStemmer.stem))

  /// Yes or no, when one statement or sentence has all that was asked; its negation is looked for before the verb.
  func yesNo(_ found: [RankedClaim], _ request: ClaimRequest) throws(StoreError) -> [Answer] {
    var parts: [(text: String, kind: Answer.Kind, claim: RankedClaim)] = []
    for claim in found
    where claim.match.coverage > 0.9 && claim.match.isWhole && isOfSubject(claim.row, request) {
      let sentence = session.stemmed(claim.row)
      let isDenied =
        isNegated(sentence, at: claim.match.places) || isOtherwiseDenied(claim.row)
      let isNo = isDenied != question.isNegated
      let source =
        claim.row.sourceName ?? claim.row.sourceText.flatMap { Self.isNobody($0) ? nil : $0 }
      let word = isNo ? "no" : "yes"
      let isActor = claim.row.sourceID.map { id in
        request.topics.contains { $0.entityIDs.contains(id) }
      }
      let text =
        isActor == true
        ? word : source.map { "\(word), according to \(ClaimRow.oneLine($0))" } ?? word
      parts.append((text, isNo ? .no : .yes, claim))
    }
    return merged(parts)
  }

  /// Whether the subject of the question is the one who did what its verb says: who speaks, if the statement itself is
  /// the deed, else whoever the content tells of.
  private func isOfSubject(_ row: ClaimRow, _ request: ClaimRequest) -> Bool {
    guard let performed = request.performed, let verb = verbGroup else { return true }
    let verbs = [verb.terms, verb.synonyms].joined().map { StemmedText($0).stems }
    if verbs.contains(where: { row.words.place(of: $0) != nil }) { return true }
    return row.sourceID.map { performed.source?.all.contains($0) ?? true } ?? false
  }

  /// Whether the subject of the question stands soon before its verb in a sentence.
  func isDeedOfSubject(_ sentence: StemmedText) -> Bool {
    guard question.cueIndex != nil, !question.isCueNoun, let verb = verbGroup,
      let index = question.sources.first
    else { return true }
    let subject = QuestionParser.topic(of: question.actors[index])
    let verbs = [verb.terms, verb.synonyms].joined().flatMap {
      sentence.places(of: StemmedText($0).stems)
    }
    let names = subject.terms.flatMap { sentence.places(of: StemmedText($0).stems) }
    return names.contains { name in verbs.contains { (1...6).contains($0 - name) } }
  }

  /// A denial of what is asked answers no, unless the denial is what is asked about.
  private func isOtherwiseDenied(_ row: ClaimRow) -> Bool {
    row.act == SpeechAct.deny.rawValue && !question.acts.contains(.deny)
  }

  /// Yes for each statement by which the one who is asked about did it: a threat, if the question is whether they
  /// threatened, with all the words of its topic, not
  /// only with synonyms.
  func performed(_ act: Performance, _ request: ClaimRequest) throws(StoreError) -> [Answer] {
    var exact = request
    exact.performed = nil
    exact.source = act.source
    exact.acts = Planner.exact(act.acts)
    exact.topics = act.topics
    let found = try ClaimFinder(exact, session: session).find().filter { claim in
      claim.match.coverage > 0.9 && claim.match.isWhole
        && claim.match.quality > 0.8
        && exact.acts.contains { $0.rawValue == claim.row.act }
    }
    let isNo = question.isNegated
    return merged(found.map { (isNo ? "no" : "yes", isNo ? .no : .yes, $0) })
  }

  /// Whether a word of the question's verb stands behind a negation in the sentence.
  func isNegated(_ sentence: StemmedText, at places: [Int]) -> Bool {
    guard let cue = verbGroup else { return false }
    let stems = Set([cue.terms, cue.synonyms].joined().compactMap { StemmedText($0).stems.first })
    for place in places.sorted() where stems.contains(sentence.stems[place]) {
      let before = sentence.stems[max(0, place - 3)..<place]
      if before.contains(where: { Self.negations.contains($0) }) { return true }
      // "had used no mines".
      return place + 1 < sentence.stems.count && sentence.stems[place + 1] == "no"
    }
    return false
  }

  /// The first topic behind the subject of a question for yes or no.
  private var verbGroup: TopicGroup? {
    if let index = question.cueIndex, let cue = question.cue {
      if question.isPlainReport {
        return question.topics.first { $0.entityIDs.isEmpty && $0.position > index }
      }
      return TopicGroup(
        label: cue, terms: [cue],
        synonyms: SpeechActWords.verbs(for: question.acts).sorted() + Thesaurus.synonyms(of: cue),
        position: index)
    }
    return question.topics.first { $0.entityIDs.isEmpty }
  }
}

extension Question {
  /// "did Peru say that it would sell the mine": whether it would is told by what it said, and not by the verb.
  var isPlainReport: Bool {
    guard form == .yesNo, !isCueNoun, !sources.isEmpty, let cue, let cueIndex else { return false }
    return ["say", "tell", "state", "claim", "think", "believe", "note", "add"].contains(cue)
      && topics.contains { $0.position > cueIndex && $0.entityIDs.isEmpty }
  }
}
