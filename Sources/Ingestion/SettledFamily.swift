import News
import Store

/// The bearers of a family name when all articles are settled, as far as further articles can change what older ones mean.
///
/// It is kept from batch to batch, so that a batch costs what it brings and not what the file holds.
struct SettledFamily {
  private struct Bearer {
    var record: PersonRecord
    /// By which full names articles know them best.
    var fullest: Set<String> = []
    /// In how many articles they are named by several words.
    var articles = 0
  }

  /// The people with full names.
  private var bearers: [Int64: Bearer] = [:]
  /// The same by the first and the last word of their names.
  private var namesakes: [String: Set<Int64>] = [:]
  /// The full names that one article gives to two people.
  private var apart: Set<Set<FullName>> = []
  /// Whose the bare name is, of those with full names.
  private var owner: Int64?
  /// The row that the bare name has for itself.
  private var bare: Int64?

  var bearerCount: Int { bearers.count }

  /// In how many more articles a person must be named in full than the next of the name.
  private static let dominance = 4
  private static let leastArticles = 4

  /// - Parameter names: how all articles name the bearers.
  init(_ people: [Stored<PersonRecord>], _ names: FamilyNames) {
    for person in people {
      guard let name = FullName(person.name) else {
        bare = bare ?? person.id
        continue
      }
      bearers[person.id] = Bearer(record: person.record)
      namesakes[name.base, default: []].insert(person.id)
    }
    for use in names.uses {
      guard let fullest = use.fullest else { continue }
      bearers[use.person]?.fullest.insert(fullest)
      bearers[use.person]?.articles += 1
    }
    apart = pairs(of: names)
    owner = dominant
  }

  /// Takes in what new articles say.
  ///
  /// - Parameter people: those whom they name.
  /// - Returns: whether that leaves what older ones mean as it is. If not, the family is to be settled anew, and this
  ///   value is of no more use.
  mutating func take(_ names: FamilyNames, of people: [Stored<PersonRecord>]) -> Bool {
    for person in people {
      let (id, record) = (person.id, person.record)
      guard let base = FullName(record.name)?.base else {
        guard id == bare || bare == nil else { return false }
        bare = id
        continue
      }
      if let known = bearers[id] {
        guard FullName(known.record.name)?.base == base else { return false }
        if namesakes[base, default: []].count > 1 {
          guard known.record.isAlike(record) else { return false }
        }
        bearers[id]?.record = record
      } else {
        guard namesakes[base] == nil else { return false }
        bearers[id] = Bearer(record: record)
        namesakes[base] = [id]
      }
    }
    for use in names.uses {
      guard let fullest = use.fullest else { continue }
      guard let bearer = bearers[use.person] else { return false }
      if let base = FullName(bearer.record.name)?.base, namesakes[base, default: []].count > 1 {
        guard bearer.fullest.contains(fullest) else { return false }
      }
      bearers[use.person]?.fullest.insert(fullest)
      bearers[use.person]?.articles += 1
    }
    let isBareNamePlaced =
      bearers.isEmpty || bearerOfBareName != nil || names.uses.allSatisfy { $0.fullest != nil }
    return isBareNamePlaced && owner == dominant && pairs(of: names).isSubset(of: apart)
  }

  /// Whose row an article's bare name belongs to; `nil` if that row is yet to be made.
  var bearerOfBareName: Int64? { owner ?? bare }

  /// Whether a person has a full name.
  func hasFullName(_ person: Int64) -> Bool { bearers[person] != nil }

  /// The row of the bare name is gone.
  mutating func forgetBareRow() { bare = nil }

  /// The one with a full name, or the one who is named in far more articles than the others.
  private var dominant: Int64? {
    if bearers.count == 1 { return bearers.first?.key }
    var first: (id: Int64, articles: Int) = (0, 0)
    var second = 0
    for (id, bearer) in bearers {
      if bearer.articles > first.articles {
        (second, first) = (first.articles, (id, bearer.articles))
      } else {
        second = max(second, bearer.articles)
      }
    }
    let isDominant =
      first.articles >= Self.leastArticles && first.articles >= Self.dominance * second
    return isDominant ? first.id : nil
  }

  /// The full names of namesakes that are met in one article.
  private func pairs(of names: FamilyNames) -> Set<Set<FullName>> {
    var met: [Meeting: [FullName]] = [:]
    for use in names.uses {
      guard let bearer = bearers[use.person], let base = FullName(bearer.record.name)?.base,
        namesakes[base, default: []].count > 1, let name = use.fullest.flatMap({ FullName($0) })
      else { continue }
      met[Meeting(article: use.article, base: base), default: []].append(name)
    }
    var pairs: Set<Set<FullName>> = []
    for names in met.values where names.count > 1 {
      for (index, one) in names.enumerated() {
        for two in names[..<index] { pairs.insert([one, two]) }
      }
    }
    return pairs
  }

  private struct Meeting: Hashable {
    let article: Int64
    let base: String
  }
}

extension PersonRecord {
  /// Whether another says the same, the country aside.
  fileprivate func isAlike(_ other: PersonRecord) -> Bool {
    var other = other
    other.countryID = countryID
    return self == other
  }
}
