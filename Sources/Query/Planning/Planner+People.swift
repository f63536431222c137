import Store

extension Planner {
  private static let quoteWords: Set<String> = [
    "quoted", "quote", "quotes", "quotation", "quotations",
  ]

  /// Questions about quotations as such.
  func quotations() throws(StoreError) -> Plan? {
    if question.has("verbatim") || question.hasSequence("what", "exactly")
      || question.has("exactly", "wording") && question.cue != nil
      || question.hasSequence("exact", "words")
    {
      return .quotes(try request(.what, without: ["words", "exact", "verbatim", "wording"]))
    }
    guard question.has(Self.quoteWords) else { return nil }
    let own: Set<String> = [
      "quoted", "quote", "quotes", "quotation", "quotations", "people", "person", "persons",
      "speaker", "speakers", "different", "mentioned", "full", "partial", "direct", "scare",
      "carried", "publisher", "publishers", "several", "two", "printed", "frequently", "words",
      "around", "mentions", "unquoted", "distinct", "times", "appeared", "appear", "appears",
      "newspaper", "newspapers", "paper", "papers", "outlet", "outlets", "ran", "published",
    ]
    let rest = question.topics(without: own)
    if rest.isEmpty, question.sources.isEmpty {
      if question.isNegated, question.has("people", "person", "who", "persons", "whom") {
        return .neverQuoted
      }
      if question.has("publisher", "publishers", "newspapers", "papers", "outlets")
        || question.hasSequence("more", "than", "one")
      {
        return .repeatedQuotes
      }
      if question.form == .howMany {
        return question.has("people", "persons", "speakers", "different")
          && !question.has("full", "partial") ? .quotedPeople : .quoteForms
      }
      if question.has("most", "often", "frequently"), !question.has("least") { return .mostQuoted }
      if question.form == .who || question.has("people", "persons", "speakers") {
        return .mostQuoted
      }
    }
    guard question.form != .who || question.cue == nil else { return nil }
    var request = try request(.what, without: own)
    request.acts = []
    return .quotes(request)
  }

  /// Questions about people, their offices and their names.
  func people() -> Plan? {
    if let plan = officeCheck() { return plan }
    if let country = question.actors.first, question.actors.count == 1, country.kind == .country,
      !country.isCapital, question.cue == nil, question.has("capital"),
      [.what, .which].contains(question.form),
      question.topics(without: ["capital", "city"]).allSatisfy({
        $0.position == country.range.lowerBound
      })
    {
      return .capital(of: country)
    }
    let actor = question.actors.first { $0.kind == .person } ?? question.actors.first
    if let actor {
      let isNaming =
        question.has("called", "names", "aliases", "alias", "known", "name")
        && question.topics.allSatisfy {
          ["names", "aliases", "alias", "known", "name", "called", "by", actor.text.lowercased()]
            .contains($0.label.lowercased())
            || $0.position == actor.range.lowerBound
        }
      if isNaming, [.which, .what, .list].contains(question.form), question.actors.count == 1 {
        return .names(of: actor)
      }
      if actor.kind == .person, question.actors.count == 1 {
        let own: Set<String> = [
          "post", "office", "position", "title", "job", "role", "portfolio", "hold", "holds",
          "held", "posts", "offices", "positions", "titles", "jobs", "roles",
          "head", "heads", "lead", "leads", "run", "runs", "ministry", "work", "belong",
        ]
        let isWhoIs =
          question.form == .who && question.cue == nil
          && question.topics.allSatisfy { $0.position == actor.range.lowerBound }
        let isOffice =
          question.has(own) && [.what, .which, .whereabouts].contains(question.form)
          && question.topics(without: own).allSatisfy { $0.position == actor.range.lowerBound }
          && (question.cue == nil || question.isCueNoun)
        if isWhoIs || isOffice {
          return .offices(of: actor, ministriesOnly: question.wanted == "ministry")
        }
      }
    }
    // "which Chilean officials are named".
    let roll: Set<String> = ["officials", "people", "politicians", "persons", "representatives"]
    if let actor, [.which, .what, .list, .who].contains(question.form), question.cue == nil,
      question.actors.count == 1, actor.kind != .person, question.has(roll),
      question.has("named", "mentioned", "name", "names", "listed", "appear"),
      question.topics(without: roll.union(["named", "names", "name", "listed", "appear"]))
        .allSatisfy({ $0.position == actor.range.lowerBound })
    {
      return .speakers(for: actor)
    }
    if question.form == .who || question.form == .which,
      question.cue == "speak" || question.cue == "represent"
        || question.has("represents", "represent"), question.has("for", "represents", "represent"),
      let actor = question.actors.first
    {
      return .speakers(for: actor)
    }
    if let office = question.offices.first, [.who, .list, .which, .what].contains(question.form),
      question.cue == nil, question.offices.count == 1,
      question.topics.allSatisfy({ office.range.contains($0.position) })
    {
      return .officeHolder(office, question.time)
    }
    return nil
  }

  func ministries() throws(StoreError) -> Plan? {
    guard question.has("ministries", "ministry") else { return nil }
    if question.has("inferred", "guessed", "deduced"),
      [.which, .what, .list, .howMany].contains(question.form)
    {
      return .inferredMinistries
    }
    if question.wanted == "ministry", question.cue != nil {
      return .speakingMinistries(try request(.who(kind: "ministry")))
    }
    if [.who, .list].contains(question.form), question.cue == nil,
      question.has("heads", "head", "leads", "runs", "headed"),
      let actor = question.actors.first(where: { $0.kind == .ministry })
    {
      return .speakers(for: actor)
    }
    return nil
  }
}
