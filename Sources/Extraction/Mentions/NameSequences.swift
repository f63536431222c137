import Language

/// Runs of capitalised words, with the small words that names hold: candidates for names of all kinds.
struct NameSequences {
  /// Words as written.
  let words: [String]
  let written: WrittenWords
  private let document: Document
  /// Of the words whose capital tells nothing the forms met with a capital inside a sentence: there it means a name.
  private let namesInside: Set<String>
  /// Of the words that begin sentences or stand in headlines with a capital those met in small letters.
  private let smallWords: Set<String>
  private let evidence: NameEvidence
  /// First tokens of the sentences in which every word has its capital.
  private let headlines: Set<Int>

  init(_ document: Document, _ evidence: NameEvidence) {
    self.document = document
    self.evidence = evidence
    headlines = Set(
      document.sentences.filter { NameEvidence.isHeadline($0, document) }.map(\.lowerBound))
    written = WrittenWords(document)
    words = written.words
    var named: [Int] = []
    var small: [Int] = []
    small.reserveCapacity(words.count)
    var doubtful = Doubtful()
    for sentence in document.sentences {
      let isHeadline = headlines.contains(sentence.lowerBound)
      for index in sentence where document.tokens[index].isWord {
        let isCapitalised = document.tokens[index].isCapitalised
        if isHeadline {
          if isCapitalised { doubtful.insert(document.tokens[index].lower) }
        } else if written.withArticle.contains(index) {
          named.append(index)
        } else if !isCapitalised {
          small.append(index)
        } else if Self.startsSentence(index, sentence, document) {
          doubtful.insert(document.tokens[index].lower)
        } else if !document.tokens[index].shape.contains(.allCapitals) {
          named.append(index)
        }
      }
    }
    var namesInside: Set<String> = []
    for index in named where doubtful.contains(document.tokens[index].lower) {
      let word = words[index]
      namesInside.insert(
        document.tokens[index].isCapitalised
          ? word : word.prefix(1).uppercased() + word.dropFirst())
    }
    self.namesInside = namesInside
    smallWords = Set(
      small.lazy.map { document.tokens[$0].lower }.filter(doubtful.contains))
  }

  /// Words whose capital tells nothing where they stand.
  private struct Doubtful {
    private var words: Set<String> = []
    private var sketch = WordSketch()

    mutating func insert(_ word: String) {
      words.insert(word)
      sketch.insert(word)
    }

    func contains(_ word: String) -> Bool { sketch.mayHold(word) && words.contains(word) }
  }

  /// Whether only marks stand between the start of the sentence, or of a quotation, and the token.
  static func startsSentence(_ index: Int, _ sentence: Range<Int>, _ document: Document) -> Bool {
    var before = index
    while before > sentence.lowerBound {
      before -= 1
      let token = document.tokens[before]
      if token.shape.contains(.opensQuotation) || token.lower == ":" { return true }
      if token.isWord { return false }
    }
    return true
  }

  static let particles: WordSet = [
    "al", "bin", "ibn", "bint", "de", "da", "di", "del", "della", "van", "von", "der", "den", "el",
    "ul", "ur", "la", "le", "du", "dos", "das", "ben", "abu", "ad", "e",
  ]

  /// The runs of one sentence, as token ranges.
  func sequences(in sentence: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard isNameWord(index, sentence) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < sentence.upperBound {
        if isNameWord(end, sentence, inside: true), !parts(end, sentence) {
          end += 1
        } else if let next = joined(end, from: index, sentence) {
          end = next
        } else {
          break
        }
      }
      result.append(index..<end)
      index = end
    }
    return result
  }

  private func isNameWord(_ index: Int, _ sentence: Range<Int>, inside: Bool = false) -> Bool {
    let shape = document.tokens[index].shape
    guard shape.contains(.word), !shape.contains(.number) else { return false }
    if written.withArticle.contains(index) { return true }
    guard shape.contains(.capitalised) else { return false }
    let token = document.tokens[index]
    if headlines.contains(sentence.lowerBound) { return isNameInHeadline(index) }
    if inside || !Self.startsSentence(index, sentence, document) {
      // "Hollande Says": in headlines within a text verbs have capitals, too.
      let isVerb =
        token.tag.isFinite && evidence.entity(at: index) == nil && !token.lower.hasSuffix(".")
      return isFamilyName(index, in: sentence)
        || !isVerb && !Self.neverNames.contains(token.lower)
    }
    // The first word of a sentence has its capital from there.
    if Self.neverNames.contains(token.lower) { return false }
    if Offices.abbreviated[token.lower] != nil || Offices.honorifics[token.lower] != nil {
      return true
    }
    if namesInside.contains(words[index]) { return true }
    if token.tag.isProperNoun && !smallWords.contains(token.lower) { return true }
    // Before another name a word of title or of a body's name: "Information Minister Attaullah Tarrar".
    let isOffice =
      Offices.modifiers.contains(token.lower) || Offices.isHead(token.lower)
      || OrganizationNames.heads[token.lower] != nil
    return isOffice && index + 1 < sentence.upperBound
      && document.tokens[index + 1].isCapitalised
  }

  /// "Vietnam's minister, | Do Hung Vuong": a family name that is a small word, too, in front of what is read as a name.
  private func isFamilyName(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard ["do", "so", "no", "an"].contains(document.tokens[index].lower),
      index + 1 < sentence.upperBound
    else { return false }
    let next = document.tokens[index + 1]
    return next.tag == .NNP && next.isCapitalised && !Self.neverNames.contains(next.lower)
      && document.tokens[index - 1].tag == .comma
  }

  /// In a headline the capital says nothing: what is a name elsewhere in the article is one, and what the analysis takes
  /// for one unless the article has the word in small letters.
  private func isNameInHeadline(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if Self.neverNames.contains(token.lower) || isVerbOfSpeech(token.lower) { return false }
    return namesInside.contains(words[index]) || Offices.abbreviated[token.lower] != nil
      || Offices.honorifics[token.lower] != nil || Offices.modifiers.contains(token.lower)
      || Offices.isHead(token.lower)
      || evidence.entity(at: index) != nil && !smallWords.contains(token.lower)
  }

  /// "Says", "Warns": in headlines verbs stand in the present, and are taken for names.
  private func isVerbOfSpeech(_ lower: String) -> Bool {
    lower.hasSuffix("s") && ReportingVerbs.entry(String(lower.dropLast())) != nil
  }

  /// Whether another name begins in a headline: "Hollande | Trump".
  private func parts(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard headlines.contains(sentence.lowerBound), let one = evidence.entity(at: index - 1),
      let two = evidence.entity(at: index)
    else { return false }
    return one != two
  }

  /// The index behind small words that link two parts of one name, if they do.
  private func joined(_ index: Int, from start: Int, _ sentence: Range<Int>) -> Int? {
    let token = document.tokens[index]
    guard index + 1 < sentence.upperBound else { return nil }
    let nextIsName = isNameWord(index + 1, sentence, inside: true)
    if Self.particles.contains(token.lower), nextIsName { return index + 2 }
    let previous = document.tokens[index - 1].lower
    // "the Lake Doctors’ Network"
    if token.tag == .POS, token.lower.utf8.count < 4, !token.lower.hasSuffix("s"),
      previous.hasSuffix("s"), nextIsName,
      OrganizationNames.heads[document.tokens[index + 1].lower] != nil
    {
      return index + 2
    }
    if token.lower == "of" || token.lower == "for" {
      guard Self.takesOf.contains(previous) || token.lower == "of" && previous == "secretary" else {
        return nil
      }
      if nextIsName { return index + 2 }
      if document.tokens[index + 1].lower == "the", index + 2 < sentence.upperBound,
        isNameWord(index + 2, sentence, inside: true)
      {
        return index + 3
      }
      return nil
    }
    // "Tigray People's Liberation Front"
    if token.tag == .POS, nextIsName, Self.takesPossessive.contains(previous) { return index + 2 }
    if token.lower == "and" || token.lower == "&", nextIsName {
      return ["ministry", "department", "minister"].contains(document.tokens[start].lower)
        && document.tokens[start..<index].contains { $0.lower == "of" } ? index + 2 : nil
    }
    return nil
  }

  private static let takesOf: WordSet = [
    "ministry", "department", "university", "bank", "house", "council", "organization",
    "organisation",
    "league", "chancellor", "republic", "association", "bureau", "institute", "chamber",
    "federation", "court", "board",
    "minister", "movement", "army", "union", "office", "conference", "committee", "speaker",
  ]

  /// Words whose possessive stands inside bodies' names.
  private static let takesPossessive: WordSet = [
    "people", "peoples", "workers", "women", "teachers", "farmers", "peasants", "children",
  ]

  /// Capitalised words that are part of no name.
  private static let neverNames = WordSet(
    """
    the a an he she it they we i you his her its their our my your this that these those there here but and or so yet in on at by for
    from with as if when while after before since although though because however meanwhile what who whom whose where why how which
    some many most all both each every no not another one two three several earlier later also still then now during despite instead
    asked under until once even only just mine yes officials such to of about more than has have had is are was were will would can
    could may might must should shall do does did be been being according following speaking responding
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  ).subtracting(["may", "will"])
}
