import News
import Store

/// Chooses a plan for a question that has been read. The rules are tried in order; the last takes every question.
struct Planner {
  let question: Question
  let gazetteer: Gazetteer
  let filters: Filters

  func plan() throws(StoreError) -> Plan {
    if let plan = provenance() { return plan }
    if let plan = try quotations() { return plan }
    if let plan = try delegationHead() { return plan }
    if let plan = people() { return plan }
    if let plan = try ministries() { return plan }
    if let plan = try statements() { return plan }
    if let plan = try term() { return plan }
    if let plan = talks() { return plan }
    if let plan = try degrees() { return plan }
    if question.has("passages", "passage", "sentences") {
      return .passages(try request(.what, without: ["passages", "passage", "sentences"]))
    }
    return try general()
  }

  private func provenance() -> Plan? {
    guard question.has("claim", "statement", "quote"),
      question.has("extracted", "rule", "rules", "version")
    else { return nil }
    let number = question.words.compactMap { Int64($0.lower) }.first
    return .provenance(claimID: number)
  }

  /// The filters and parts that all requests for statements share.
  func request(
    _ wanted: ClaimRequest.Wanted, without: Set<String> = [], acts: [SpeechAct]? = nil
  ) throws(StoreError) -> ClaimRequest {
    var request = ClaimRequest(wanted: wanted, acts: acts ?? question.acts)
    request.cue = question.isCueNoun ? nil : question.cue
    request.topics = question.topics(without: without)
    request.isDenial = ["deny", "denial"].contains(question.cue)
    if !question.sources.isEmpty {
      request.source = try source(question.sources.map { question.actors[$0] })
      try addShortened(to: &request)
    }
    switch question.degree {
    case .newest: request.order = .newest
    case .oldest: request.order = .oldest
    default: break
    }
    if question.form == .who, let index = question.cueIndex, !question.isCueNoun {
      let words = question.words.dropFirst(index + 1).drop { $0.lower == "that" }
      request.wording = words.flatMap { StemmedText($0.text).stems }
    }
    apply(to: &request)
    return request
  }

  /// "A Western diplomat" is "the diplomat" in the next sentence of the same article.
  private func addShortened(to request: inout ClaimRequest) throws(StoreError) {
    guard question.sources.count == 1,
      let actor = question.sources.first.map({ question.actors[$0] }),
      actor.kind == .organization,
      let noun = actor.name.split(separator: " ").last?.lowercased(),
      actor.name.contains(" "), QuestionParser.describingNouns.contains(noun)
    else { return }
    let later = try gazetteer.shortened(actor.ids, to: noun)
    guard !later.ids.isEmpty else { return }
    let known = request.source?.all ?? []
    request.source?.all += later.ids.filter { !known.contains($0) }
    request.articles = later.articles
  }

  func apply(to request: inout ClaimRequest) {
    request.since = filters.since ?? question.time?.since
    request.until = filters.until ?? question.time?.until
    request.speakers = filters.speakers
    request.limit = filters.limit
    if let act = filters.act { request.acts = [act] }
  }

  func source(_ actors: [Actor]) throws(StoreError) -> SourceFilter {
    var ids: [Int64] = []
    for actor in actors { for id in actor.ids where !ids.contains(id) { ids.append(id) } }
    var all = ids
    for id in try gazetteer.spokespeople(of: ids) where !all.contains(id) { all.append(id) }
    let noun = actors.count == 1 ? question.sourceNoun : nil
    let label = actors.map(\.name).joined(separator: " and ") + (noun.map { " (\($0))" } ?? "")
    return SourceFilter(label: label, direct: ids, all: all, noun: noun)
  }
}

/// The command line's filters, resolved against the file.
struct Filters {
  var since: String?
  var until: String?
  var speakers: [Int64]?
  var act: SpeechAct?
  var limit: Int
}
