import Store

/// Says how far a text is about the topics of a question.
struct TopicMatcher {
  private struct Group {
    var terms: [[String]]
    var synonyms: [[String]]
    var capitals: [[String]]
    var entityIDs: Set<Int64>
    var isSubject: Bool
    /// The articles that have a name somewhere, if the topic is one.
    var articles: Set<Int64>
    /// In how many sentences it stands.
    var count: Int
    /// How telling it is: rare words more than common ones.
    var weight: Double
  }

  /// What of the topics was met.
  struct Match {
    /// 0 to 1: the weighted share of the topics, weaker for synonyms and for words outside the content.
    var quality = 0.0
    /// 0 to 1: the weighted share of the topics that was met at all.
    var coverage = 0.0
    /// Whether each topic was met there, and not only elsewhere in the article.
    var isWhole = true
    /// 0 to 1: how closely the words stand together, in the question's order.
    var closeness = 0.0
    var words: [String] = []
    /// Indices of the topics that were not met.
    var missing: [Int] = []
    /// Indices of the words of the sentence.
    var places: [Int] = []

    /// Whether the words stand beside one another, in whatever order.
    var isTight: Bool {
      guard let first = places.min(), let last = places.max() else { return false }
      return last - first <= places.count + 2
    }
  }

  private var groups: [Group] = []
  private let total: Double

  /// - Parameters:
  ///   - topics: the topics of the question.
  ///   - counts: for each, in how many sentences it stands.
  ///   - sentences: how many sentences there are.
  ///   - articles: for each topic that is a name, the articles that have it.
  ///   - few: of so many topics none may stand nowhere.
  init(
    _ topics: [TopicGroup], counts: [Int], sentences: Int, articles: [String: Set<Int64>] = [:],
    few: Int = 3
  ) {
    let weights = counts.map { count in
      let ratio = Double(max(sentences, 1)) / Double(count + 1)
      return max(0.3, Self.logarithm(1 + ratio))
    }
    // A word that stands nowhere tells no more than the rarest that does; a name that stands nowhere is what counts.
    let known = zip(weights, counts).filter { $0.1 > 0 }.map(\.0).max()
    for (topic, (weight, count)) in zip(topics, zip(weights, counts)) {
      let isName = topic.label.first?.isUppercase ?? false || !topic.entityIDs.isEmpty
      // Among few words, none may be missing.
      let missing = isName || topics.count <= few ? 100 : min(weight, known ?? weight)
      let limited = count == 0 ? missing : weight * (isName ? 1.3 : 1)
      groups.append(
        Group(
          terms: Self.stems(topic.terms), synonyms: Self.stems(topic.synonyms),
          capitals: Self.stems(topic.capitals),
          entityIDs: Set(topic.entityIDs), isSubject: topic.isSubject,
          articles: articles[topic.label] ?? [],
          count: count, weight: limited))
    }
    total = groups.reduce(0) { $0 + $1.weight }
  }

  var isEmpty: Bool { groups.isEmpty }

  /// The topics as parts of a search; `nil` if one of them has no word.
  ///
  /// - Parameter topics: those of the matcher.
  func parts(_ topics: [TopicGroup]) -> [PartialSearch.Part]? {
    var parts: [PartialSearch.Part] = []
    for (topic, group) in zip(topics, groups) {
      let terms = topic.allTerms
      guard let expression = MatchExpression.any(terms),
        let wider = MatchExpression.anyWord(terms)
      else { return nil }
      parts.append(
        PartialSearch.Part(
          expression: expression, wider: wider, weight: group.weight, count: group.count,
          // Names need not be repeated in the sentence.
          isName: !group.entityIDs.isEmpty || !group.articles.isEmpty))
    }
    return parts
  }

  /// - Parameters:
  ///   - content: what was said.
  ///   - sentence: the sentence around it.
  ///   - entities: to whom and against whom it was said.
  ///   - speaker: who said it, if that may make it one about them.
  ///   - countsCapitals: whether a capital in the content stands for its country.
  ///   - article: where it stands; a name need not be repeated in each sentence of an article about it.
  func match(
    content: StemmedText, sentence: StemmedText, entities: [Int64?], speaker: Int64? = nil,
    article: Int64? = nil,
    countsCapitals: Bool = true
  ) -> Match {
    var match = Match()
    guard total > 0 else { return Match(quality: 1, coverage: 1, closeness: 0) }
    var places: [Int] = []
    for (index, group) in groups.enumerated() {
      var best = 0.0
      for (text, isContent) in [(content, true), (sentence, false)] {
        let terms = isContent && countsCapitals ? group.terms + group.capitals : group.terms
        for (phrases, isTerm) in [(terms, true), (group.synonyms, false)] {
          let value = (isContent ? 1 : 0.82) * (isTerm ? 1 : 0.75)
          guard value > best || !isContent else { continue }
          for phrase in phrases {
            guard let place = text.place(of: phrase) else { continue }
            best = max(best, value)
            if !isContent {
              places.append(place)
              match.places.append(contentsOf: place..<place + phrase.count)
            }
            let word = phrase.joined(separator: " ")
            if !match.words.contains(word) { match.words.append(word) }
            break
          }
        }
      }
      let meant = group.isSubject ? [speaker] : entities + [speaker]
      if best < 0.9, meant.contains(where: { $0.map(group.entityIDs.contains) ?? false }) {
        best = 0.9
      }
      if best == 0, let article, group.articles.contains(article) {
        best = 0.4
        match.isWhole = false
      }
      match.quality += best * group.weight
      if best > 0 { match.coverage += group.weight } else { match.missing.append(index) }
    }
    match.quality /= total
    match.coverage /= total
    match.closeness = Self.closeness(places)
    return match
  }

  /// The share of neighbours in the question that stand within four words in the sentence, in the same order.
  private static func closeness(_ places: [Int]) -> Double {
    guard places.count > 1 else { return 0 }
    var near = 0
    for (left, right) in zip(places, places.dropFirst()) where right > left && right - left <= 4 {
      near += 1
    }
    return Double(near) / Double(places.count - 1)
  }

  private static func stems(_ terms: [String]) -> [[String]] {
    var result: [[String]] = []
    for term in terms {
      let stems = StemmedText(term).stems
      if !stems.isEmpty, !result.contains(stems) { result.append(stems) }
    }
    return result
  }

  /// The binary logarithm, close enough for weights: the exponent and a straight line between powers of two.
  private static func logarithm(_ value: Double) -> Double {
    Double(value.exponent) + value.significand - 1
  }
}
