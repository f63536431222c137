import News
import Store

/// Says whose the bare family names are, and what country a person speaks for.
///
/// A function of what the file holds, whatever the order it came in: in an article that prints only "Asif" the name is
/// that of the one Asif whom other articles name in full. Where several have the family name it is the one who is
/// named in far more articles; else the bare name keeps a row of its own and nobody is guessed.
///
/// A value serves the batches of one run: what it knows of families that many articles name spares it to look at all
/// those articles again for each new one.
struct PersonSettlement {
  private let knowledgeBase: KnowledgeBase
  private var settled: [String: SettledFamily] = [:]
  private var settledBearers = 0
  /// The state of the file, as far as others write to it, that `settled` was read from.
  private var version: Int?

  /// A family that fewer articles name costs less to look at than to keep.
  private static let leastUses = 16
  /// So many bearers are kept in mind at most: some 20 MB.
  private static let mostBearers = 32_768

  init(_ knowledgeBase: KnowledgeBase) { self.knowledgeBase = knowledgeBase }

  /// Settles the bearers of the family names in articles that have come, and of those that articles named which have gone.
  ///
  /// To be called in the transaction in which they came and went, once for each of them.
  ///
  /// - Returns: the articles that turned out to mean somebody else.
  mutating func settle(_ unsettled: Unsettled) throws(StoreError) -> Set<Int64> {
    let version = try knowledgeBase.versionOfOthers()
    if version != self.version || settledBearers > Self.mostBearers {
      settled.removeAll()
      settledBearers = 0
    }
    self.version = version
    let names = try knowledgeBase.familyNames(inArticles: unsettled.written)
    var changed: Set<Int64> = []
    for family in unsettled.families.union(unsettled.disturbedFamilies).sorted() {
      if let names = names[family] {
        let people = try enter(names)
        if !unsettled.disturbedFamilies.contains(family),
          try take(names, of: people, family, &changed)
        {
          continue
        }
      }
      if let old = settled.removeValue(forKey: family) { settledBearers -= old.bearerCount }
      let isDisturbed = unsettled.disturbedFamilies.contains(family)
      try settle(family, named: isDisturbed ? nil : names[family], &changed)
    }
    return changed
  }

  /// Enters the forms by which new articles name people.
  ///
  /// - Returns: the people.
  private func enter(_ names: FamilyNames) throws(StoreError) -> [Stored<PersonRecord>] {
    var people: [Stored<PersonRecord>] = []
    for (id, forms) in names.met.sorted(by: { $0.key < $1.key }) {
      guard let person = try knowledgeBase.people.find(id) else { continue }
      try knowledgeBase.enter(forms, of: person)
      people.append(person)
    }
    return people
  }

  /// Adds what new articles say to what is settled.
  ///
  /// - Returns: whether that was possible.
  private mutating func take(
    _ names: FamilyNames, of people: [Stored<PersonRecord>], _ family: String,
    _ changed: inout Set<Int64>
  ) throws(StoreError) -> Bool {
    guard var standing = settled.removeValue(forKey: family) else { return false }
    settledBearers -= standing.bearerCount
    guard standing.take(names, of: people) else { return false }
    try clearHonorifics(people, standing)
    for use in names.uses {
      var person = use.person
      if use.fullest == nil, let bearer = standing.bearerOfBareName, bearer != person {
        try knowledgeBase.reassign(person: person, to: bearer, inArticle: use.article)
        changed.insert(use.article)
        if !standing.hasFullName(person) {
          if try knowledgeBase.mentions.exist(of: person) {
            try knowledgeBase.settleCountry(ofPerson: person)
          } else {
            try knowledgeBase.removePerson(person)
            standing.forgetBareRow()
          }
        }
        person = bearer
      }
      try knowledgeBase.settleCountry(ofPerson: person, withArticle: use.article)
    }
    settled[family] = standing
    settledBearers += standing.bearerCount
    return true
  }

  /// Looks at all articles that name a bearer.
  ///
  /// - Parameter new: how new articles name them, if nothing went.
  private mutating func settle(
    _ family: String, named new: FamilyNames?, _ changed: inout Set<Int64>
  ) throws(StoreError) {
    var people = try knowledgeBase.people.all(familyName: family)
    var names = try knowledgeBase.names(ofFamily: family)
    var namesakes = NamesakeSettlement(knowledgeBase: knowledgeBase, names: names)
    if try namesakes.settle(people) {
      changed.formUnion(namesakes.changed)
      people = try knowledgeBase.people.all(familyName: family)
      names = try knowledgeBase.names(ofFamily: family)
    }
    var touched = namesakes.touched.union(new?.met.keys.map { $0 } ?? [])
    var standing = SettledFamily(people, names)
    if standing.bearerCount > 0 {
      let bareUses = names.uses.filter { $0.fullest == nil }
      if !bareUses.isEmpty, standing.bearerOfBareName == nil {
        let row = try knowledgeBase.people.insert(PersonRecord(name: family, familyName: family))
        _ = try knowledgeBase.names.insertIfNew(Name(family, .full), of: row)
        people = try knowledgeBase.people.all(familyName: family)
        standing = SettledFamily(people, names)
      }
      for use in bareUses {
        guard let bearer = standing.bearerOfBareName, bearer != use.person else { continue }
        try knowledgeBase.reassign(person: use.person, to: bearer, inArticle: use.article)
        changed.insert(use.article)
        touched.formUnion([use.person, bearer])
      }
    }
    try clearHonorifics(people, standing)
    for person in people {
      if FullName(person.name) == nil, try !knowledgeBase.mentions.exist(of: person.id) {
        try knowledgeBase.removePerson(person.id)
        standing.forgetBareRow()
      } else if new == nil || touched.contains(person.id) {
        try knowledgeBase.settleCountry(ofPerson: person.id)
      }
    }
    guard names.uses.count >= Self.leastUses else { return }
    settled[family] = standing
    settledBearers += standing.bearerCount
  }

  /// A bare name that may be one of several people's has no honorific: "Mr" was said of one of them.
  private func clearHonorifics(
    _ people: [Stored<PersonRecord>], _ standing: SettledFamily
  ) throws(StoreError) {
    guard standing.bearerCount > 0 else { return }
    for person in people where person.honorific != nil && FullName(person.name) == nil {
      var record = person.record
      record.honorific = nil
      try knowledgeBase.people.update(person.id, to: record)
    }
  }
}
