import Language

/// The names of a corpus as labels to learn.
enum NameLabels {
  /// The label of a word of which nothing is known, from which nothing is learned.
  static let unknown: UInt8 = .max

  /// The kinds of entity that the silver corpus and the hand-made ones know.
  private static func kind(_ name: Substring) -> EntityKind? {
    switch name.hasPrefix("I-") || name.hasPrefix("B-") ? name.dropFirst(2) : name {
    case "PERSON", "PER": .person
    case "ORGANIZATION", "ORG": .organization
    case "LOCATION", "LOC": .location
    case "MISC": .other
    default: nil
    }
  }

  /// Labels for names of which only the words' kinds are known: a run of one kind is a name, unless "B-" begins another.
  ///
  /// - Returns: raw values of `NameLabel`; `unknown` for "?".
  static func labels(_ names: [Substring]) -> [UInt8] {
    let kinds = names.map(kind)
    return kinds.indices.map { index in
      guard let kind = kinds[index] else { return names[index] == "?" ? unknown : 0 }
      let begins = index == 0 || kinds[index - 1] != kind || names[index].hasPrefix("B-")
      let ends =
        index + 1 == kinds.count || kinds[index + 1] != kind || names[index + 1].hasPrefix("B-")
      return NameLabel(kind, begins ? (ends ? .unit : .begin) : (ends ? .last : .inside)).rawValue
    }
  }
}
