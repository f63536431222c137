import News
import Store

/// Says which full names of one first and last word are one person's.
///
/// A function of what the file holds, whatever the order it came in. Names that agree are joined: "James Comey" and "James B.
/// Comey Jr." A name that agrees with two which do not agree with each other stays by itself ("George Bush"), and names that
/// one article gives to two people are two people's ("Donald Trump" and "Donald Trump Jr.").
struct NamesakeSettlement {
  private let knowledgeBase: KnowledgeBase
  private let names: FamilyNames
  /// The articles that turned out to mean somebody else.
  private(set) var changed: Set<Int64> = []
  /// The people of whom articles said something that is now another's, and those others.
  private(set) var touched: Set<Int64> = []

  /// - Parameter names: how all articles name the bearers of the family name.
  init(knowledgeBase: KnowledgeBase, names: FamilyNames) {
    self.knowledgeBase = knowledgeBase
    self.names = names
  }

  /// A name in the articles that know a person by it and by nothing fuller.
  private struct Use {
    let person: Int64
    let article: Int64
    let form: String
    let name: FullName
  }

  /// Settles the people with full names among the bearers of a family name.
  ///
  /// - Returns: whether there are namesakes: their rows may have changed.
  mutating func settle(_ people: [Stored<PersonRecord>]) throws(StoreError) -> Bool {
    var byBase: [String: [Stored<PersonRecord>]] = [:]
    for person in people {
      if let name = FullName(person.name) { byBase[name.base, default: []].append(person) }
    }
    let shared = byBase.filter { $0.value.count > 1 }
    for (_, namesakes) in shared.sorted(by: { $0.key < $1.key }) { try join(namesakes) }
    return !shared.isEmpty
  }

  private mutating func join(_ namesakes: [Stored<PersonRecord>]) throws(StoreError) {
    let ids = Set(namesakes.map(\.id))
    var uses: [Use] = []
    for use in names.uses where ids.contains(use.person) {
      if let form = use.fullest, let name = FullName(form) {
        uses.append(Use(person: use.person, article: use.article, form: form, name: name))
      }
    }
    let groups = Self.groups(uses)
    var taken: Set<Int64> = []
    var forms: [Int64: Set<String>] = [:]
    for group in groups {
      let members = uses.filter { group.contains($0.name) }
      let target = try row(for: members, among: uses, taken: taken)
      taken.insert(target)
      for use in members where use.person != target {
        try knowledgeBase.reassign(person: use.person, to: target, inArticle: use.article)
        changed.insert(use.article)
        touched.formUnion([use.person, target])
      }
      forms[target] = Set(members.map(\.form))
    }
    for (id, forms) in forms.sorted(by: { $0.key < $1.key }) {
      try name(id, by: forms, from: namesakes)
    }
    for person in namesakes where !taken.contains(person.id) {
      if try !knowledgeBase.mentions.exist(of: person.id) {
        try knowledgeBase.removePerson(person.id)
      }
    }
  }

  /// The names of each person, the most telling first.
  private static func groups(_ uses: [Use]) -> [Set<FullName>] {
    let names = Set(uses.map(\.name)).sorted { ($0.detail, $0.order) > ($1.detail, $1.order) }
    var apart: Set<[FullName]> = []
    for (_, met) in Dictionary(grouping: uses, by: \.article) where met.count > 1 {
      for one in met {
        for two in met where one.person != two.person { apart.insert([one.name, two.name]) }
      }
    }
    // Where father and son were met together "Jr." tells them apart everywhere.
    let suffixTells = apart.contains { $0[0].suffix != $0[1].suffix }
    var groups: [Set<FullName>] = []
    for name in names {
      var fits = groups.indices.filter { index in
        groups[index].allSatisfy {
          $0.agrees(with: name) && !apart.contains([name, $0])
            && (!suffixTells || $0.suffix == name.suffix)
        }
      }
      // Of father and son the name without "Jr." is the father's.
      if fits.count > 1 {
        fits = fits.filter { groups[$0].contains { $0.suffix == name.suffix } }
      }
      if fits.count == 1 { groups[fits[0]].insert(name) } else { groups.append([name]) }
    }
    return groups
  }

  /// The row that a group is to have: one of its own that no move into it could mix with another's.
  private func row(for members: [Use], among uses: [Use], taken: Set<Int64>) throws(StoreError)
    -> Int64
  {
    let articles = Set(members.map(\.article))
    let names = Set(members.map(\.name))
    let others = Set(
      uses.filter { !names.contains($0.name) && articles.contains($0.article) }.map(\.person))
    let own = Set(members.map(\.person)).subtracting(taken).subtracting(others)
    if let id = own.min() { return id }
    let form = members.map(\.form).reduce("") { FullName.fuller($0, $1) }
    return try knowledgeBase.people.insert(PersonRecord(name: form))
  }

  /// Gives a row the fullest name of its group as its own, and what is known of all namesakes.
  private func name(
    _ id: Int64, by forms: Set<String>, from namesakes: [Stored<PersonRecord>]
  ) throws(StoreError) {
    guard let first = namesakes.first, let old = try knowledgeBase.people.find(id)?.record
    else { return }
    var record = old
    record.name = forms.sorted().reduce("") { FullName.fuller($0, $1) }
    record.familyName = first.familyName
    let words = record.name.split(separator: " ").map(String.init)
    record.givenName =
      words.first == first.familyName ? words.dropFirst().joined(separator: " ") : words.first
    // The rows do not tell which article printed it.
    record.honorific = namesakes.compactMap(\.honorific).min()
    if record != old { try knowledgeBase.people.update(id, to: record) }
    try knowledgeBase.settleNames(ofPerson: id)
  }
}

extension FullName {
  /// How much a name tells besides its first and last word.
  fileprivate var detail: Int {
    middles.reduce(0) { $0 + 10 + $1.utf8.count } + (suffix == nil ? 0 : 5)
  }

  fileprivate var order: String { middles.joined(separator: " ") + "|" + (suffix ?? "") }
}
