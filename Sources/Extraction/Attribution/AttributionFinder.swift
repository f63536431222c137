import Language
import News

/// Finds who says what: verbs of speech and thought with their sources and contents.
///
/// The order of the parts decides: content, source, cue ("“…,” the envoy said"); content, cue, source ("“…,” said the
/// envoy"); source, cue, content ("the envoy said that …"). Participles and joined verbs inherit the source of the
/// verb before them.
struct AttributionFinder {
  let document: Document
  let phrases: Phrases
  let tokens: [Token]
  let quotations: QuotationIndex
  var drafts: [AttributionDraft] = []
  /// Statements without quotation marks, and the words for who makes them.
  var statements: [(tokens: Range<Int>, source: Range<Int>)] = []
  /// Sentence being read.
  var sentence: Range<Int> = 0..<0
  /// Drafts of this sentence begin here.
  var firstOfSentence = 0

  init(_ document: Document) {
    self.document = document
    tokens = document.tokens
    phrases = Phrases(document)
    quotations = QuotationIndex(document)
  }

  /// - Parameter readings: what the network found, each with the first token of its passage.
  mutating func run(_ readings: [(start: Int, reading: AttributionWorker.Reading)]) {
    let transcript = TranscriptFinder(document)
    drafts = transcript.drafts()
    for sentence in document.sentences {
      self.sentence = sentence
      firstOfSentence = drafts.count
      findAccording()
      findReducedRelatives()
      for index in sentence { readVerb(index) }
      findNounCues()
      findAsClauses()
      findSilences()
      findPhrasalVerbs()
    }
    let network = NetworkAttributions(document, quotations)
    drafts = DraftMerger(document, quotations).merge(
      rules: drafts, network: readings.map { network.draft($0.reading, from: $0.start) })
    (drafts, statements) = StatementFinder(document).attach(drafts)
    drafts = transcript.complete(drafts)
    statements += transcript.turns
    drafts = LeadIns(document, quotations).attach(drafts)
    drafts = FloatingQuotations(document, quotations).attach(drafts)
  }

  // MARK: Verbs

  mutating func readVerb(_ verb: Int) {
    guard tokens[verb].tag.isVerb else { return }
    let token = tokens[verb]
    guard let entry = ReportingVerbs.entry(token.lemma) else { return }
    // "Tursunova, asked whether …, replied": who is asked does not ask.
    if token.lower == "asked", verb > sentence.lowerBound, document.tokens[verb - 1].lower == "," {
      return
    }
    // What is said inside a quotation is the speaker's own: its verbs are not ours.
    guard quotations.outer(at: verb) == nil else { return }
    // "according", "asked-for" and nouns are no verbs; a participle before a noun is an adjective.
    if token.tag == .VBN || token.tag == .VBG, verb + 1 < sentence.upperBound,
      document.tokens[verb + 1].tag.isNoun,
      verb > sentence.lowerBound, [.DT, .PRPS, .POS, .IN].contains(document.tokens[verb - 1].tag)
    {
      return
    }
    if drafts[firstOfSentence...].contains(where: { $0.cueHead == verb }) { return }
    let start = phrases.verbGroupStart(verb, floor: sentence.lowerBound)
    let shared = joinedPassive(verb)
    let passive = shared != nil || phrases.isPassive(verb, groupStart: start)
    var context = VerbContext(verb: verb, groupStart: start, entry: entry, passive: passive)
    if token.tag == .VBG, start == verb { context.isParticiple = true }
    if token.tag == .VB, verb > sentence.lowerBound, document.tokens[verb - 1].tag == .TO {
      context.isInfinitive = true
    }
    if passive {
      readPassive(context, subject: shared)
    } else if let draft = quoting(context) ?? inverted(context) ?? framed(
      context, besides: leading(context))
      ?? trailing(context) ?? leading(context)
    {
      drafts.append(draft)
    }
  }

  struct VerbContext {
    var verb: Int
    var groupStart: Int
    var entry: ReportingVerbs.Entry
    var passive: Bool
    var isParticiple = false
    var isInfinitive = false
  }

  func draft(
    _ context: VerbContext, source: Range<Int>?, cueEnd: Int? = nil, content: [Range<Int>],
    rule: String, confidence: Double
  )
    -> AttributionDraft
  {
    AttributionDraft(
      source: source, cue: context.groupStart..<(cueEnd ?? context.verb + 1), cueHead: context.verb,
      lemma: context.entry.lemma, act: context.entry.act, content: content, rule: rule,
      confidence: confidence)
  }

  // MARK: According to

  mutating func findAccording() {
    for index in sentence
    where document.begins(index, with: "a") && tokens[index].lower == "according"
      && index + 2 < sentence.upperBound
      && document.tokens[index + 1].lower == "to"
    {
      guard quotations.outer(at: index) == nil,
        // In front of its content the comma ends the source: what follows is what it says.
        let source = phrases.nounPhrase(
          startingAt: index + 2, limit: sentence.upperBound,
          apposition: index > sentence.lowerBound + 1)
      else { continue }
      var content: [Range<Int>] = []
      if index == sentence.lowerBound || index == sentence.lowerBound + 1 {
        var start = source.upperBound
        while start < sentence.upperBound,
          document.tokens[start].lower == "," || document.tokens[start].lower == ":"
        { start += 1 }
        content = trimmed(start..<sentence.upperBound).map { [$0] } ?? []
      } else {
        var floor = sentence.lowerBound
        while floor < index, document.tokens[floor].tag == .CC { floor += 1 }
        content = trimmed(floor..<index).map { [$0] } ?? []
      }
      guard !content.isEmpty else { continue }
      drafts.append(
        AttributionDraft(
          source: source, cue: index..<index + 2, cueHead: index, lemma: "according", act: .assert,
          content: wholeQuotations(content), rule: "according", confidence: 0.85))
    }
  }
}
