import Store

/// Questions with a frame of their own: how long something holds, and who leads a delegation.
extension Planner {
  /// "until when was the truce extended", "how long will the ceasefire last".
  func term() throws(StoreError) -> Plan? {
    guard question.cue == nil, asksForTerm,
      question.has(Self.agreementWords.union(["talks", "round", "negotiations", "deadline"]))
    else { return nil }
    var request = try request(
      .what, without: ["long", "last", "lasts", "lasted", "until", "till", "hold", "run", "runs"])
    request.source = nil
    for index in question.sources {
      request.topics.append(QuestionParser.topic(of: question.actors[index]))
    }
    request.topics.sort { $0.position < $1.position }
    return request.topics.isEmpty ? nil : .term(request)
  }

  private var asksForTerm: Bool {
    if question.form == .how { return question.hasSequence("how", "long") }
    return question.form == .when
      && (question.hasSequence("until", "when") || question.hasSequence("till", "when"))
  }

  /// "who leads the Chilean delegation": the chief negotiator, if one is known.
  func delegationHead() throws(StoreError) -> Plan? {
    guard question.form == .who, question.cue == nil,
      question.has("leads", "led", "lead", "leading", "heads", "headed", "head", "heading"),
      let place = question.words.firstIndex(where: {
        ["delegation", "negotiators"].contains($0.lower)
          || $0.lower == "team" && question.has(Self.talkWords.union(["negotiating"]))
      }),
      let actor = question.actors.first(where: { $0.range.contains(place) })
        ?? question.actors.first(where: {
          (place + 1...place + 3).contains($0.range.lowerBound)
            && question.words[place + 1].lower == "of"
        })
        ?? question.actors.first(where: { $0.range.upperBound == place }),
      actor.kind == .country || actor.kind == .organization
    else { return nil }
    let titles = [
      ("negotiator", ["chief", "negotiator"]), ("negotiator", ["lead", "negotiator"]),
      ("delegation", ["head", "delegation"]), ("negotiator", ["negotiator"]),
    ]
    let offices = titles.map { head, words in
      // No words of the question name the office.
      Office(head: head, titleWords: words, country: actor, range: 0..<0)
    }
    return .delegationHead(offices, try request(.who(kind: nil)))
  }
}
