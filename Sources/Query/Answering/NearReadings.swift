import News
import Store

/// Questions near to one that nothing answers: with another act, of anybody, about anything, at any time.
///
/// They are only drafts: a draft is shown if it has an answer.
struct NearReadings {
  let request: ClaimRequest
  let session: QuerySession

  /// How many drafts are worth asking.
  private static let limit = 3

  func drafts() throws(StoreError) -> [String] {
    var drafts: [String] = []
    let topic = request.topics.map(\.label).filter { !$0.hasPrefix("“") }.joined(separator: " ")
    if !request.acts.isEmpty {
      for act in try otherActs() { drafts.append(Self.question(request.source?.label, act, topic)) }
    }
    if request.source != nil, !topic.isEmpty {
      drafts.append(Self.question(nil, request.acts.first ?? .assert, topic))
    }
    if let source = request.source, !topic.isEmpty, !request.acts.isEmpty {
      drafts.append(Self.question(source.label, request.acts.first ?? .assert, ""))
    }
    if request.since != nil || request.until != nil {
      drafts.append(Self.question(request.source?.label, request.acts.first ?? .assert, topic))
    }
    var distinct: [String] = []
    for draft in drafts where !distinct.contains(draft) { distinct.append(draft) }
    return Array(distinct.prefix(Self.limit))
  }

  /// The acts of statements by the same source and about the same, commonest first.
  private func otherActs() throws(StoreError) -> [SpeechAct] {
    guard !request.topics.isEmpty else { return [] }
    var wide = request
    wide.acts = []
    wide.cue = nil
    var counts: [SpeechAct: Int] = [:]
    for claim in try ClaimFinder(wide, session: session).find() {
      guard let act = SpeechAct(rawValue: claim.row.act), !request.acts.contains(act) else {
        continue
      }
      counts[act, default: 0] += 1
    }
    return SpeechAct.allCases.enumerated().filter { counts[$0.element] != nil }.sorted {
      let (one, other) = (counts[$0.element] ?? 0, counts[$1.element] ?? 0)
      return one != other ? one > other : $0.offset < $1.offset
    }.prefix(2).map(\.element)
  }

  static func question(_ source: String?, _ act: SpeechAct, _ topic: String) -> String {
    let about = topic.isEmpty ? "" : " about \(topic)"
    if let nouns = nouns[act] {
      return source.map { "what \(nouns) did \($0) make\(about)" } ?? "who made \(nouns)\(about)"
    }
    let (past, base) = verbs[act] ?? ("spoke about", "say")
    guard let source else { return topic.isEmpty ? "who \(past)" : "who \(past) \(topic)" }
    return "what did \(source) \(base)\(about)"
  }

  private static let nouns: [SpeechAct: String] = [
    .announce: "announcements", .accuse: "accusations", .deny: "denials", .reject: "rejections",
    .demand: "demands", .request: "requests", .threaten: "threats", .warn: "warnings",
    .promise: "promises", .offer: "offers",
  ]

  private static let verbs: [SpeechAct: (past: String, base: String)] = [
    .agree: ("agreed to", "agree"), .praise: ("praised", "praise"),
    .criticise: ("criticised", "criticise"),
    .expressConcern: ("expressed concern about", "express concern"),
  ]
}
