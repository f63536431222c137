import Language
import News

/// Whom pronouns mean.
extension SourceResolver {
  /// Who "I" or "we" is outside of quotations.
  mutating func ownSpeaker(at index: Int) -> (Int, String, Mention.Kind)? {
    guard !insideQuotation(index) else { return nil }
    if let source = firstPerson.source(at: index), let (entity, _, _) = decide(source) {
      return (entity, "first-person-statement", .pronoun)
    }
    return firstPerson.announced.map {
      (mentions[$0].entity, "first-person-announced", .pronoun)
    }
  }

  mutating func pronoun(_ word: String, at index: Int) -> Int? {
    switch word {
    case "he", "him", "his", "himself": return person(before: index, gender: .male)
    case "she", "her", "hers", "herself": return person(before: index, gender: .female)
    case "it", "its", "itself": return body(before: index, plural: false)
    case "they", "them", "their": return body(before: index, plural: true)
    default: return nil
    }
  }

  mutating func person(before index: Int, gender: Gender) -> Int? {
    let sentence = document.sentence(at: index)
    let genders = genders
    let fits = { (entity: Int) in genders[entity].map { $0 == gender } ?? true }
    for back in 0...8 where sentence - back >= 0 {
      let here = sentence - back
      if back > 0, let speaker = speakers[here], fits(speaker) { return speaker }
      if back > 0, let stranger = unnamedSubject(of: here, gender: gender) {
        return unnamed(stranger, country: nil)
      }
      // The subject stands first; what is said inside quotations names others.
      let candidates = (peopleIn[here] ?? []).filter {
        mentions[$0].tokens.lowerBound < index && fits(mentions[$0].entity)
      }
      if let subject = candidates.first(where: {
        !isOwner($0) && !insideQuotation(mentions[$0].tokens.lowerBound)
      }) ?? (back == 0 ? nil : candidates.first) {
        return mentions[subject].entity
      }
      if let speaker = speakers[here], fits(speaker) { return speaker }
    }
    return nil
  }

  /// "A resident shrugged. … she said": one who has no name, and is what a sentence is about.
  private func unnamedSubject(of sentence: Int, gender: Gender) -> Range<Int>? {
    let view = document[sentence: sentence]
    guard let root = view.root,
      let subject = view.dependents(of: root).first(where: {
        document.tokens[$0].relation == .nsubj
      }), document.tokens[subject].tag == .NN,
      Descriptions.people.contains(document.tokens[subject].lemma),
      Descriptions.gender(document.tokens[subject].lemma).map({ $0 == gender }) ?? true
    else { return nil }
    var phrase = view.phrase(of: subject)
    if let comma = phrase.first(where: { document.tokens[$0].tag == .comma }), comma > subject {
      phrase = phrase.lowerBound..<comma
    }
    guard ["a", "an", "one", "another"].contains(document.tokens[phrase.lowerBound].lower),
      !(peopleIn[sentence] ?? []).contains(where: { mentions[$0].tokens.overlaps(phrase) })
    else { return nil }
    return phrase
  }

  func isOwner(_ mention: Int) -> Bool {
    let after = mentions[mention].tokens.upperBound
    return after < document.tokens.count && document.tokens[after].tag == .POS
  }

  func insideQuotation(_ index: Int) -> Bool { quotations.outer(at: index) != nil }

  func body(before index: Int, plural: Bool) -> Int? {
    let sentence = document.sentence(at: index)
    // "The government said it was ready".
    if !plural, let speaker = speakingBodies[sentence], speaker.end <= index {
      return speaker.entity
    }
    // "It blamed the army": whoever is named behind the pronoun is another.
    let others = Set(
      (bodiesIn[sentence] ?? []).filter {
        mentions[$0].tokens.lowerBound > index && !plural
          && !insideQuotation(mentions[$0].tokens.lowerBound)
      }.map { mentions[$0].entity })
    for back in 0...2 where sentence - back >= 0 {
      let candidates = (bodiesIn[sentence - back] ?? []).filter {
        mentions[$0].tokens.lowerBound < index && !others.contains(mentions[$0].entity)
      }
      if plural, back > 0, let group = groups[sentence - back] { return group }
      // Who spoke goes on speaking.
      if !plural, back > 0, let speaker = speakingBodies[sentence - back],
        !others.contains(speaker.entity)
      {
        return speaker.entity
      }
      let fitting = candidates.filter { index in
        guard plural else { return true }
        guard case .organization(let organization) = table.entities[mentions[index].entity] else {
          return false
        }
        return organization.classification != .media && organization.classification != .company
      }
      // "Egypt's foreign ministry": the ministry, not its owner.
      if let subject = fitting.first(where: { !isOwner($0) }) ?? fitting.first {
        return mentions[subject].entity
      }
    }
    return nil
  }

  /// What "who" and "which" stand for: the phrase in front of them.
  mutating func antecedent(of index: Int) -> Int? {
    if let named = nameInFront(of: index) { return named }
    let floor = document.sentences[document.sentence(at: index)].lowerBound
    guard let phrase = phrases.nounPhrase(endingAt: index, floor: floor),
      phrase.upperBound <= index, phrase.lowerBound < index, phrase.count < 20
    else { return nil }
    // Names beat the rest: "Attaullah Tarrar, who earlier described …".
    if let person = person(in: phrase) { return person }
    let head = head(of: phrase)
    return mention(covering: head, in: phrase) ?? description(phrase, head: head)?.0
  }

  /// "…by Idris Mahamat, | the Europe minister, | who told": the person whom the tree hangs the clause on, with nothing but
  /// an apposition between.
  private func nameInFront(of index: Int) -> Int? {
    let tokens = document.tokens
    guard tokens[index].lower == "who", tokens[index].head >= 0 else { return nil }
    let verb = tokens[Int(tokens[index].head)]
    guard verb.relation.universal == .acl, verb.head >= 0 else { return nil }
    var noun = Int(verb.head)
    if tokens[noun].relation == .appos, tokens[noun].head >= 0 { noun = Int(tokens[noun].head) }
    guard noun < index, !(noun..<index).contains(where: { tokens[$0].tag.isFinite }) else {
      return nil
    }
    let name = (peopleIn[document.sentence(at: index)] ?? []).last {
      mentions[$0].tokens.upperBound <= index
    }
    guard let name, mentions[name].tokens.contains(noun) || isOwnApposition(name, index) else {
      return nil
    }
    return mentions[name].entity
  }

  /// "his predecessor Idris Mahamat | , who"
  private func isOwnApposition(_ name: Int, _ index: Int) -> Bool {
    let end = mentions[name].tokens.upperBound
    return end == index - 1 && document.tokens[end].tag == .comma && !isOwner(name)
  }
}
