import News

/// Says of names of one word that they are bodies: what talks as one of two sides, and has neither title nor given name, is
/// more likely a state or a movement that no list knows than a person.
struct NamedSides {
  let rounds: [Round]

  /// The entities of an article with those bodies in the places of people.
  ///
  /// - Parameter isUntitled: whether nobody in the article gives a person an office.
  func settled(_ entities: [Entity], isUntitled: (Int) -> Bool) -> [Entity] {
    var entities = entities
    for participant in rounds.lazy.flatMap(\.participants) where participant.role == .party {
      guard case .person(let person) = entities[participant.entity],
        isUntitled(participant.entity)
      else { continue }
      entities[participant.entity] = .organization(
        Organization(name: person.name, classification: .other, names: person.names))
    }
    return entities
  }
}
