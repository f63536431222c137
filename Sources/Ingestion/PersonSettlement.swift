import News
import Store

/// Says whose the bare family names are, and what country a person speaks for.
///
/// A function of what the file holds, whatever the order it came in: in an article that prints only "Asif" the name is
/// that of the one Asif whom other articles name in full. Where several have the family name it is the one who is
/// named in far more articles; else the bare name keeps a row of its own and nobody is guessed.
struct PersonSettlement {
  private let knowledgeBase: KnowledgeBase

  init(_ knowledgeBase: KnowledgeBase) { self.knowledgeBase = knowledgeBase }

  /// In how many more articles a person must be named in full than the next of the name.
  private static let dominance = 4
  private static let leastArticles = 4

  /// Settles the bearers of some family names.
  ///
  /// - Returns: the articles that turned out to mean somebody else.
  func settle(_ families: Set<String>) throws(StoreError) -> Set<Int64> {
    var changed: Set<Int64> = []
    for family in families.sorted() { try settle(family, &changed) }
    return changed
  }

  private func settle(_ family: String, _ changed: inout Set<Int64>) throws(StoreError) {
    var namesakes = NamesakeSettlement(knowledgeBase: knowledgeBase)
    try namesakes.settle(try knowledgeBase.people.all(familyName: family))
    changed.formUnion(namesakes.changed)
    let bearers = try knowledgeBase.people.all(familyName: family)
    let full = bearers.filter { FullName($0.name) != nil }
    let bare = bearers.first { FullName($0.name) == nil }
    if !full.isEmpty {
      let articles = try knowledgeBase.articlesNaming(bearers.map(\.id))
      let owner = owner(among: full, articles)
      // Articles in which a bearer of a full name is met by the bare name alone.
      for person in bearers {
        for article in articles.bareOnly[person.id] ?? [] {
          let to: Int64
          if let owner {
            to = owner
          } else if let bare {
            to = bare.id
          } else {
            to = try knowledgeBase.people.insert(PersonRecord(name: family, familyName: family))
            _ = try knowledgeBase.names.insertIfNew(Name(family, .full), of: to)
            if person.id != to {
              try knowledgeBase.reassign(person: person.id, to: to, inArticle: article)
              changed.insert(article)
            }
            // The new row serves the rest: start anew with it.
            return try settle(family, &changed)
          }
          if person.id != to {
            try knowledgeBase.reassign(person: person.id, to: to, inArticle: article)
            changed.insert(article)
          }
        }
      }
    }
    for person in try knowledgeBase.people.all(familyName: family) {
      if FullName(person.name) == nil, try knowledgeBase.mentions.articles(of: person.id).isEmpty {
        try knowledgeBase.removePerson(person.id)
      } else {
        try knowledgeBase.settleCountry(ofPerson: person.id)
      }
    }
  }

  private func owner(among full: [Stored<PersonRecord>], _ articles: KnowledgeBase.Naming) -> Int64?
  {
    if full.count == 1 { return full[0].id }
    let counts = full.map { (id: $0.id, count: articles.full[$0.id] ?? 0) }.sorted {
      $0.count > $1.count
    }
    guard counts[0].count >= Self.leastArticles, counts[0].count >= Self.dominance * counts[1].count
    else { return nil }
    return counts[0].id
  }
}
