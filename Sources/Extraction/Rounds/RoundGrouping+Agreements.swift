import Language
import News

/// Which words mean the same agreement, and which truce is a part of which.
extension RoundGrouping {
  /// A named agreement is known by its name, "the truce" is the one of which has been told, and one headline or two pairs of
  /// the same sides tell of one.
  func isSameAgreement(_ phrase: RoundPhrase, _ group: [RoundPhrase]) -> Bool {
    guard let first = group.first,
      phrase.isExtension == first.isExtension || group.allSatisfy(\.isInHeadline)
    else { return false }
    if phrase.isNamed {
      guard let named = group.first(where: \.isNamed) else {
        return isApposition(phrase, of: first)
      }
      return isSameName(assembly.name(of: named), assembly.name(of: phrase))
    }
    guard !first.isNamed else { return false }
    guard sort(phrase) == sort(first),
      !group.contains(where: { $0.isEarlier != phrase.isEarlier || isApart($0, phrase) })
    else { return false }
    let others = group.map(\.parties).max { $0.count < $1.count } ?? []
    if phrase.parties.count >= 2, others.count >= 2, phrase.parties != others { return false }
    return phrase.refersBack || group.allSatisfy(\.isInHeadline)
      || phrase.parties.count >= 2 && phrase.parties == others
        && phrase.isNext == first.isNext
  }

  /// "a peace agreement, the Tunis Accord": both of one.
  private func isApposition(_ named: RoundPhrase, of phrase: RoundPhrase) -> Bool {
    let comma = phrase.tokens.upperBound
    return named.tokens.lowerBound == comma + 1 && document.tokens[comma].tag == .comma
      && document.tokens[comma + 1].lower == "the"
  }

  /// "the Tunis accord" may be said of the Tunis Declaration.
  private func isSameName(_ one: String, _ two: String) -> Bool {
    let first = EntityTable.key(one)
    let second = EntityTable.key(two)
    if first == second { return true }
    let pairs = [(one, second), (two, first)]
    return pairs.contains { loose, other in
      let words = loose.split(separator: " ")
      guard words.count == 2, ["accord", "agreement", "deal", "pact"].contains(words[1]) else {
        return false
      }
      return other.hasPrefix(words[0].lowercased() + " ")
    }
  }

  /// "extended the truce … signed the Tunis Understanding", "the truce agreed in Oslo … the Oslo Declaration": the truce that
  /// the same sides made with an agreement that has a name is a part of it.
  func joinAgreements(_ groups: inout [[RoundPhrase]]) {
    let named = groups.indices.filter { index in
      groups[index].contains(where: \.isNamed) && groups[index][0].kind == .agreement
    }
    let made = named.filter { index in
      groups[index].contains { $0.status == .agreed && $0.start != nil || isSigned($0) }
    }
    var parts: [Int: Int] = [:]
    for index in groups.indices where isTruce(groups[index]) {
      let fitting = named.filter { isPlaced(groups[index], asNamed: groups[$0]) }
      let target = fitting.count == 1 ? fitting[0] : made.count == 1 ? made[0] : nil
      guard let target,
        groups[index].allSatisfy({ truce in
          groups[target].allSatisfy { mayBePart(truce, of: $0) }
        })
      else { continue }
      parts[index] = target
    }
    for (part, target) in parts.sorted(by: { $0.key < $1.key }) {
      groups[target] += groups[part].map { phrase in
        var phrase = phrase
        phrase.isExtension = false
        return phrase
      }
    }
    for part in parts.keys.sorted(by: >) { groups.remove(at: part) }
  }

  private func isTruce(_ group: [RoundPhrase]) -> Bool {
    group.allSatisfy { $0.kind == .agreement && !$0.isNamed && !$0.isEarlier }
      && group.contains { $0.status == .agreed }
  }

  /// "agreed in Oslo": at the place that an agreement is named after.
  private func isPlaced(_ group: [RoundPhrase], asNamed named: [RoundPhrase]) -> Bool {
    let name = named.first(where: \.isNamed).map(assembly.name)
    guard let place = name?.split(separator: " ").first?.lowercased() else { return false }
    return group.contains { phrase in
      let behind = phrase.tokens.upperBound
      return behind + 2 < document.tokens.count
        && RoundAsides.makings.contains(document.tokens[behind].lemma)
        && document.tokens[behind + 1].lower == "in"
        && document.tokens[behind + 2].lower == place
    }
  }

  private func isSigned(_ phrase: RoundPhrase) -> Bool {
    guard phrase.status == .agreed,
      let verb = RoundPredicate.token(of: phrase.head, in: document)
    else { return false }
    return document.tokens[verb].lemma == "sign"
  }

  private func mayBePart(_ truce: RoundPhrase, of named: RoundPhrase) -> Bool {
    if let first = truce.start, let second = named.start, !Self.touch(first, second, within: 2) {
      return false
    }
    let sides = truce.parties
    return sides.count < 2 || named.parties.count < 2 || sides == named.parties
  }

  /// A ceasefire may be called a truce.
  private func sort(_ phrase: RoundPhrase) -> String {
    let lemma = document.tokens[phrase.head].lemma
    return ["ceasefire", "cease-fire", "armistice", "cessation"].contains(lemma) ? "truce" : lemma
  }
}
