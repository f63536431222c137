import Language

/// Names out of GUM's entities, which are all noun phrases, nested, with their sorts: "(1-person-new-…" to "1)".
///
/// Of nested phrases the outermost counts that is wholly a name. Labels follow CoNLL-2003, as the silver corpus does:
/// titles and determiners stand outside, nationalities are MISC. The first word of a name that follows another of its
/// kind has "B-" in front. "?" marks a word of which nothing is known, and nothing should be learned from.
struct GumNames {
  private struct Phrase {
    var words: Range<Int>
    var sort: Substring
    var number: Substring
  }

  private enum Label {
    case outside, unknown
    case name(kind: Substring, number: Int)
  }

  private let sentence: GoldSentence
  private let words: [String]
  private let tags: [Tag]
  private var labels: [Label]
  private var settled: [Bool]
  private var names = 0

  /// The labels of a sentence's words, in the silver corpus's spelling.
  ///
  /// - Parameters:
  ///   - entities: each word's value of `Entity`, empty if it has none.
  ///   - sentence: has its tags, lemmas and heads.
  static func labels(_ entities: [Substring], of sentence: GoldSentence) -> [Substring] {
    var reading = GumNames(sentence)
    for phrase in phrases(entities) { reading.read(phrase) }
    reading.readRest()
    return reading.written
  }

  private init(_ sentence: GoldSentence) {
    self.sentence = sentence
    words = (0..<sentence.count).map(sentence.word)
    tags = sentence.tags.map { Tag(rawValue: $0) ?? .FW }
    labels = [Label](repeating: .outside, count: sentence.count)
    settled = [Bool](repeating: false, count: sentence.count)
  }

  // MARK: Brackets

  /// The phrases of a sentence, the outer before the inner ones. What is not closed is left out.
  private static func phrases(_ entities: [Substring]) -> [Phrase] {
    var open: [Phrase] = []
    var closed: [Phrase] = []
    func close(_ number: Substring, at index: Int) {
      guard let place = open.lastIndex(where: { $0.number == number }) else { return }
      var phrase = open.remove(at: place)
      phrase.words = phrase.words.lowerBound..<index + 1
      closed.append(phrase)
    }
    for (index, entity) in entities.enumerated() {
      var rest = entity
      while let first = rest.first {
        let isOpening = first == "("
        if isOpening { rest.removeFirst() }
        let part = rest.prefix { $0 != "(" && $0 != ")" }
        rest = rest[part.endIndex...]
        let fields = part.split(separator: "-", maxSplits: 2)
        if isOpening, fields.count > 1 {
          open.append(Phrase(words: index..<index + 1, sort: fields[1], number: fields[0]))
        }
        if rest.first == ")" {
          rest.removeFirst()
          if let number = fields.first { close(number, at: index) }
        }
      }
    }
    return closed.enumerated().sorted {
      ($0.element.words.lowerBound, -$0.element.words.upperBound, -$0.offset)
        < ($1.element.words.lowerBound, -$1.element.words.upperBound, -$1.offset)
    }.map(\.element)
  }

  // MARK: Phrases

  private mutating func read(_ phrase: Phrase) {
    // A word that belongs to an outer name belongs to no inner one.
    guard !phrase.words.contains(where: { settled[$0] }) else { return }
    var span = phrase.words
    while let last = span.last, tags[last] == .POS || isMark(last) { span.removeLast() }
    while let first = span.first, isIntroduction(first) || isMark(first) { span.removeFirst() }
    guard !span.isEmpty else { return }
    if phrase.sort == "person" {
      readPerson(span, of: phrase.words)
    } else if let kind = kind(of: phrase.sort, span), isName(span) {
      for part in parts(span, kind) { settle(part, kind) }
    } else if phrase.sort == "time" {
      // Months and days are no names, nor is a man called March.
      for index in span
      where tags[index].isProperNoun
        && (NamelessWords.isCalendar(words[index]) || NamelessWords.isMonth(words[index]))
      { settled[index] = true }
    }
  }

  /// The words that the tree joins into the name of the phrase's head.
  private mutating func readPerson(_ span: Range<Int>, of phrase: Range<Int>) {
    guard let head = span.first(where: { !phrase.contains(Int(sentence.heads[$0])) }),
      tags[head].isProperNoun
    else { return }
    let joined = span.filter {
      sentence.heads[$0] == Int32(head) && sentence.relations[$0] == Relation.flat.rawValue
    }
    var start = head
    var end = (joined.last ?? head) + 1
    while start - 2 >= span.lowerBound, tags[start - 1] == .HYPH, tags[start - 2].isProperNoun {
      start -= 2
    }
    while end + 1 < span.upperBound, tags[end] == .HYPH, tags[end + 1].isProperNoun { end += 2 }
    while end < span.upperBound, Self.joining.contains(words[end - 1].lowercased()),
      tags[end].isProperNoun
    {
      end += 1
    }
    while start + 1 < end, NamelessWords.isTitle(words[start]) { start += 1 }
    guard start < end, end <= span.upperBound else { return }
    if tags[end - 1] == .NNPS, Self.isPeople(words[end - 1]) {
      settle(start..<end, "MISC")
      return
    }
    if end - start == 1 {
      let word = words[start]
      // "the Joker", "the Clintons", "Mom": names or not, as one takes it.
      if NamelessWords.isTitle(word) || tags[start] == .NNPS || word.utf8.count < 3
        || start > phrase.lowerBound && isIntroduction(start - 1)
      {
        return
      }
    }
    settle(start..<end, "PERSON")
  }

  private mutating func settle(_ span: Range<Int>, _ kind: Substring) {
    names += 1
    for index in span {
      labels[index] = .name(kind: kind, number: names)
      settled[index] = true
    }
  }

  /// What follows the phrases: nationalities are MISC, titles nothing, other proper nouns unknown.
  private mutating func readRest() {
    for index in labels.indices where !settled[index] {
      let word = words[index]
      let isWritten = word.first?.isUppercase ?? false
      if tags[index].isAdjective, isWritten, sentence.lemmas[index].first?.isUppercase ?? false,
        word.contains(where: \.isLowercase)
      {
        settle(index..<index + 1, "MISC")
      } else if isProper(index) || tags[index] == .FW && isWritten {
        let isTitle = NamelessWords.isTitle(word) || NamelessWords.isCalendar(word)
        labels[index] = isTitle ? .outside : .unknown
      }
    }
  }

  // MARK: Names of things

  private func kind(of sort: Substring, _ span: Range<Int>) -> Substring? {
    let isLong = span.count > 1
    // An author and a year are a source, which is called after a person.
    if let last = span.last, sort == "abstract", tags[last] == .CD, isProper(span.lowerBound) {
      return nil
    }
    switch sort {
    case "organization": return "ORGANIZATION"
    case "place":
      if !isLong, words[span.lowerBound].utf8.count < 2 { return nil }
      return span.contains { Self.institutions.contains(words[$0].lowercased()) }
        ? "ORGANIZATION" : "LOCATION"
    case "event", "object", "abstract": break
    case "animal", "plant", "substance": if !isLong { return nil }
    default: return nil
    }
    // "PhD" and "DNA" are no names; single small words neither.
    let word = words[span.lowerBound]
    return isLong || word.utf8.count > 4 && word.contains(where: \.isLowercase) ? "MISC" : nil
  }

  /// Whether all words are proper nouns or such as join them.
  private func isName(_ span: Range<Int>) -> Bool {
    guard let first = span.first, let last = span.last, span.contains(where: isProper),
      isProper(first) || tags[first] == .CD || isCapital(first),
      isProper(last) || tags[last] == .CD
    else { return false }
    let head = span.first { !span.contains(Int(sentence.heads[$0])) }
    return span.allSatisfy { index in
      // "Italy and France" are two names, which stand inside.
      if sentence.relations[index] == Relation.conj.rawValue, head == Int(sentence.heads[index]) {
        return false
      }
      return isProper(index) || tags[index] == .CD || tags[index] == .HYPH || tags[index] == .POS
        || isCapital(index) || tags[index] == .comma
        || Self.joining.contains(words[index].lowercased())
    }
  }

  /// The names that commas part: "Austin, Texas" are two, "Acme, Inc." is one, and so is "Ministry of Trade, Industry
  /// and Energy"; of "Elm University, Austin" only the first is of that kind.
  private func parts(_ span: Range<Int>, _ kind: Substring) -> [Range<Int>] {
    guard let comma = span.last(where: { tags[$0] == .comma }) else { return [span] }
    if kind != "LOCATION" {
      let rest = comma + 1..<span.upperBound
      if rest.contains(where: { tags[$0] == .CC || Self.forms.contains(words[$0].lowercased()) }) {
        return [span]
      }
    }
    let parts = span.split { tags[$0] == .comma }.compactMap { part -> Range<Int>? in
      guard let first = part.first, let last = part.last, part.contains(where: isProper) else {
        return nil
      }
      return first..<last + 1
    }
    return kind == "LOCATION" ? parts : Array(parts.prefix(1))
  }

  /// Addresses of the web are tagged as proper nouns, but are no names.
  private func isProper(_ index: Int) -> Bool {
    tags[index].isProperNoun && !words[index].contains { $0 == "@" || $0 == "#" }
      && !words[index].contains("://")
  }

  private func isCapital(_ index: Int) -> Bool {
    (tags[index].isAdjective || tags[index].isNoun || tags[index] == .FW)
      && words[index].first?.isUppercase ?? false
  }

  private func isMark(_ index: Int) -> Bool { tags[index].isPunctuation && tags[index] != .HYPH }

  private func isIntroduction(_ index: Int) -> Bool {
    tags[index] == .DT || tags[index] == .PDT || tags[index] == .PRPS
  }

  private static func isPeople(_ word: String) -> Bool {
    peoples.contains { word.lowercased().hasSuffix($0) }
  }

  /// How the names of peoples and of those of a faith end.
  private static let peoples = [
    "ans", "ese", "ish", "ists", "lims", "jews", "arabs", "democrats", "ites", "ics", "inos",
    "swedes", "turks", "kurds", "danes", "finns", "poles", "serbs", "croats", "greeks", "israelis",
    "iraqis", "pakistanis", "saudis", "yemenis", "bengalis",
  ]

  private static let joining: Set<String> = [
    "of", "the", "and", "&", "de", "la", "le", "les", "du", "des", "del", "di", "da", "do", "dos",
    "al", "el", "et", "und", "der", "von", "van", "for", "-", "–", "'", "’", "'s", "’s", "/",
  ]

  /// The forms of firms, which stand behind a comma.
  private static let forms: Set<String> = [
    "inc.", "inc", "ltd.", "ltd", "llc", "corp.", "corp", "co.", "plc", "gmbh", "s.a.",
  ]

  /// What makes of a place one that can act.
  private static let institutions: Set<String> = [
    "university", "college", "school", "institute", "academy", "hospital", "church", "museum",
    "library", "center", "centre", "hotel", "restaurant", "clinic", "seminary", "foundation",
  ]

  // MARK: Writing

  private var written: [Substring] {
    labels.indices.map { index in
      switch labels[index] {
      case .outside: return "O"
      case .unknown: return "?"
      case .name(let kind, let number):
        if index > 0, case .name(kind, let other) = labels[index - 1], other != number {
          return "B-" + kind
        }
        return kind
      }
    }
  }
}
