import News
import Store

extension QuestionParser {
  /// "the defence and information ministries", "Ministry of Defence".
  mutating func readMinistries() throws(StoreError) {
    for index in question.words.indices {
      guard ["ministry", "ministries"].contains(lower(index)) else { continue }
      var positions: [(index: Int, portfolio: Portfolio)] = []
      var start = index
      while start > 0, !isUsed[start - 1] {
        if let portfolio = OfficeWords.portfolio(lower(start - 1)) {
          positions.insert((start - 1, portfolio), at: 0)
        } else if lower(start - 1) != "and" && lower(start - 1) != "affairs" {
          break
        }
        start -= 1
      }
      var end = index + 1
      if positions.isEmpty, lower(index + 1) == "of" {
        end = index + 2
        if lower(end) == "the" { end += 1 }
        while let portfolio = OfficeWords.portfolio(lower(end)) {
          positions.append((end, portfolio))
          end += 1
          if lower(end) == "affairs" { end += 1 }
          if lower(end) == "and" { end += 1 }
        }
      }
      guard !positions.isEmpty else { continue }
      try addMinistries(positions, start..<end)
    }
  }

  private mutating func addMinistries(
    _ positions: [(index: Int, portfolio: Portfolio)], _ range: Range<Int>
  ) throws(StoreError) {
    var whole = range
    let owner = question.actors.firstIndex { actor in
      actor.kind == .country
        && (actor.range.upperBound == range.lowerBound
          || actor.range.lowerBound == range.upperBound + 1
            && ["of", "in"].contains(lower(range.upperBound)))
    }
    var countries: [Int64] = []
    if let owner {
      let actor = question.actors.remove(at: owner)
      countries = actor.ids
      whole =
        min(
          actor.range.lowerBound, range.lowerBound)..<max(
          actor.range.upperBound, range.upperBound)
    }
    for (index, portfolio) in positions {
      let rows = try gazetteer.ministries(portfolio: portfolio.rawValue, countries: countries)
      question.actors.append(
        Actor(
          text: lower(index) + " ministry", name: rows.first?.name ?? lower(index) + " ministry",
          kind: .ministry, ids: rows.map(\.id), range: index..<index + 1, names: rows.map(\.name)))
    }
    use(whole.clamped(to: question.words.indices))
    question.actors.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// "Pakistan's defence minister", "foreign secretary of Pakistan", "UN Special Envoy for Yemen".
  mutating func readOffices() throws(StoreError) {
    for index in question.words.indices {
      guard let head = OfficeWords.heads[lower(index)], !isUsed[index] else { continue }
      var office = Office(head: head, titleWords: [], range: index..<index + 1)
      var start = index
      while start > 0,
        !isUsed[start - 1] || lower(start - 1) == "un",
        OfficeWords.modifiers.contains(lower(start - 1))
          || OfficeWords.portfolio(lower(start - 1)) != nil
      {
        start -= 1
      }
      var end = index + 1
      var portfolios = (start..<index).compactMap { OfficeWords.portfolio(lower($0)) }
      if ["of", "for"].contains(lower(end)) {
        var next = end + 1
        if lower(next) == "the" { next += 1 }
        while OfficeWords.portfolio(lower(next)) != nil
          || ["affairs", "state"].contains(lower(next))
        {
          if let portfolio = OfficeWords.portfolio(lower(next)) { portfolios.append(portfolio) }
          next += 1
          end = next
        }
      }
      office.portfolio =
        head == "minister" || head == "secretary" || head == "spokesman" ? portfolios.first : nil
      if head == "secretary", office.portfolio == nil,
        (index..<end).contains(where: { lower($0) == "state" })
      {
        office.portfolio = .foreignAffairs
      }
      office.titleWords = (start..<end).map { lower($0) }
        .filter { !["of", "for", "the"].contains($0) }
      office.range = start..<end
      try add(office)
    }
  }

  private mutating func add(_ office: Office) throws(StoreError) {
    var office = office
    if let next = question.actors.firstIndex(where: {
      $0.kind == .person && $0.range.lowerBound == office.range.upperBound
    }) {
      // A title before a name adds nothing to the name.
      use(office.range)
      question.actors[next].range = office.range.lowerBound..<question.actors[next].range.upperBound
      return
    }
    if let owner = question.actors.firstIndex(where: { actor in
      actor.kind == .country || actor.kind == .organization
        ? actor.range.upperBound == office.range.lowerBound
          || actor.range.lowerBound <= office.range.upperBound + 2
            && actor.range.lowerBound > office.range.upperBound
            && ["of", "for", "to"].contains(lower(office.range.upperBound))
          || actor.range.lowerBound == office.range.upperBound && question.form == .list
        : false
    }) {
      let actor = question.actors.remove(at: owner)
      office.country = actor
      office.range =
        min(
          actor.range.lowerBound, office.range.lowerBound)..<max(
          actor.range.upperBound, office.range.upperBound)
    }
    use(office.range)
    question.offices.append(office)
    let holders = try gazetteer.holders(of: office)
    let countryText = office.country.map { $0.name + " " } ?? ""
    question.actors.append(
      Actor(
        text: countryText + office.text, name: countryText + office.text, kind: .office,
        // Of an office that many hold, no name stands for it.
        ids: holders.map(\.id), range: office.range,
        names: holders.count > 8 ? [] : holders.map(\.name)))
    question.actors.sort { $0.range.lowerBound < $1.range.lowerBound }
  }
}
