import Language
import News

/// Who leads a delegation: it takes part for its side.
extension ParticipantReader {
  private static let headings: WordSet = ["head", "lead", "co-lead"]

  private static let teams: WordSet = [
    "delegation", "team", "side", "negotiator", "rebel",
  ]

  /// "The rebel team is led by Anna Okello", "Omar Diop heads the delegation", "Omar Diop, head of the delegation".
  mutating func addHeads(
    of index: Int, in sentence: Range<Int>, to found: inout [Round.Participant]
  ) {
    let token = document.tokens[index]
    let view = document[sentence: document.sentence(at: index)]
    if Self.headings.contains(token.lemma), token.tag.isVerb {
      guard RoundPredicate.tense(of: index, view, document) != .unreal else { return }
      addLeaders(by: index, view, to: &found)
    } else if token.lemma == "negotiator" && token.tag == .NN && !isFormer(index, sentence)
      || ["head", "leader"].contains(token.lemma) && token.tag.isNoun && leadsTeam(index, sentence)
    {
      guard let person = named(beside: index, view) else { return }
      found.append(Round.Participant(entity: person, role: .delegate))
    }
  }

  /// "Former Uzbek negotiator …": at those talks or at none of late.
  private func isFormer(_ noun: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, noun - 3)..<noun).contains {
      ["former", "ex", "then", "retired"].contains(document.tokens[$0].lower)
    }
  }

  private mutating func addLeaders(
    by verb: Int, _ view: Sentence, to found: inout [Round.Participant]
  ) {
    let dependents = view.dependents(of: verb)
    let led = dependents.filter {
      [.obj, .nsubjPassive].contains(document.tokens[$0].relation)
        || document.tokens[verb].tag != .VBN && document.tokens[$0].relation.universal == .obj
    }
    guard led.contains(where: { Self.teams.contains(document.tokens[$0].lemma) }) else { return }
    let isPassive = led.contains { document.tokens[$0].relation == .nsubjPassive }
    var part: [Range<Int>] = []
    if isPassive {
      // "The government's team is led by A, and the rebels by B."
      part = (verb..<view.range.upperBound).filter { document.tokens[$0].lower == "by" }
        .map { list(after: $0, limit: view.range.upperBound) }
    } else if let actor = actor(of: verb, view) {
      part = [actor]
    }
    for range in part {
      guard let person = range.compactMap({ person(at: $0) }).first,
        !found.contains(where: { $0.entity == person })
      else { continue }
      found.append(Round.Participant(entity: person, role: .delegate))
    }
  }

  /// "head of the rebels' delegation"
  private func leadsTeam(_ noun: Int, _ sentence: Range<Int>) -> Bool {
    guard noun + 2 < sentence.upperBound, document.tokens[noun + 1].lower == "of" else {
      return false
    }
    return (noun + 2..<min(noun + 7, sentence.upperBound)).contains {
      ["delegation", "team"].contains(document.tokens[$0].lemma)
    }
  }

  /// The person of whom a noun is said.
  private func named(beside noun: Int, _ view: Sentence) -> Int? {
    let token = document.tokens[noun]
    if [.appos, .nmodDescriptive, .compound].contains(token.relation), token.head >= 0,
      let person = person(at: Int(token.head))
    {
      return person
    }
    return view.dependents(of: noun)
      .filter { [.appos, .nmodDescriptive, .flat].contains(document.tokens[$0].relation) }
      .compactMap { person(at: $0) }.first
  }

  private func person(at token: Int) -> Int? {
    guard let mention = mentionAt[token], mentions[mention].kind == .name,
      case .person = entities[mentions[mention].entity], !isBareName(mentions[mention].entity)
    else { return nil }
    return mentions[mention].entity
  }
}
