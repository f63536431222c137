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
  let quotations: QuotationIndex
  private(set) var drafts: [AttributionDraft] = []
  /// Sentence being read.
  private var sentence: Range<Int> = 0..<0
  /// Drafts of this sentence begin here.
  private var firstOfSentence = 0

  init(_ document: Document) {
    self.document = document
    phrases = Phrases(document)
    quotations = QuotationIndex(document)
  }

  private var tokens: [Token] { document.tokens }

  mutating func run() {
    drafts = TranscriptFinder(document: document).drafts()
    for sentence in document.sentences {
      self.sentence = sentence
      firstOfSentence = drafts.count
      findAccording()
      for index in sentence { readVerb(index) }
      findNounCues()
    }
    drafts = FloatingQuotations(document, quotations).attach(drafts)
  }

  // MARK: Verbs

  private mutating func readVerb(_ verb: Int) {
    let token = document.tokens[verb]
    guard token.tag.isVerb, let entry = ReportingVerbs.entry(token.lemma) else { return }
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
    let passive = phrases.isPassive(verb, groupStart: start)
    var context = VerbContext(verb: verb, groupStart: start, entry: entry, passive: passive)
    if token.tag == .VBG, start == verb { context.isParticiple = true }
    if token.tag == .VB, verb > sentence.lowerBound, document.tokens[verb - 1].tag == .TO {
      context.isInfinitive = true
    }
    if passive {
      readPassive(context)
    } else if let draft = quoting(context) ?? inverted(context) ?? trailing(context)
      ?? leading(context)
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

  private func draft(
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

  /// `“…,” said the envoy` and `…, said the envoy`.
  private func inverted(_ context: VerbContext) -> AttributionDraft? {
    let verb = context.verb
    guard context.entry.frames.contains(.clause), context.groupStart == verb,
      [.VBD, .VBZ, .VBP, .VBN].contains(tokens[verb].tag), verb > sentence.lowerBound,
      verb + 1 < sentence.upperBound
    else { return nil }
    let before = tokens[verb - 1]
    let quoteBefore = before.shape.contains(.closesQuotation) || before.isQuotationMark
    // Without a quotation only the plainest verbs stand in front of their subject.
    guard quoteBefore || Self.plainest.contains(context.entry.lemma) else { return nil }
    guard
      quoteBefore || before.lower == "," || before.lower == "—" || before.lower == "–"
        || before.lower == "?" || before.lower == "!"
    else { return nil }
    var next = verb + 1
    if tokens[next].tag.isAdverb { next += 1 }
    guard next < sentence.upperBound,
      let source = phrases.nounPhrase(startingAt: next, limit: sentence.upperBound)
    else { return nil }
    // A noun phrase with its own verb behind it is the content's subject: "…, said the move would …".
    if source.upperBound < sentence.upperBound, tokens[source.upperBound].tag.isFinite, !quoteBefore
    {
      return nil
    }
    guard let content = contentBefore(verb) else { return nil }
    if !quoteBefore, content.count == 1, !hasClause(content[0]) { return nil }
    return draft(
      context, source: source, content: content + quotationsBehind(source.upperBound),
      rule: quoteBefore ? "inverted-quote" : "inverted",
      confidence: quoteBefore ? 0.93 : 0.7)
  }

  private static let plainest: Set<String> = ["say", "add", "write", "report", "note"]

  /// `“…,” the envoy said` and `…, the envoy said`.
  private func trailing(_ context: VerbContext) -> AttributionDraft? {
    guard context.entry.frames.contains(.clause), !context.isParticiple, !context.isInfinitive
    else { return nil }
    let (after, addressee) = behindAdjuncts(
      context.verb + 1, hearer: context.entry.frames.contains(.hearer))
    let ends =
      after >= sentence.upperBound || tokens[after].tag == .period
      || tokens[after].lower == ","
      || tokens[after].isQuotationMark && startsNewQuote(after) && after > context.verb
      || tokens[after].tag == .closingBracket || tokens[after].lower == "—"
      || tokens[after].lower == "–" || tokens[after].lower == ":" || tokens[after].lower == ";"
    guard ends else { return nil }
    if after < sentence.upperBound, tokens[after].lower == ":" { return nil }
    let border = phrases.clauseStart(before: context.groupStart, floor: sentence.lowerBound)
    guard
      let source = phrases.nounPhrase(endingAt: context.groupStart, floor: border)
        ?? appositionSource(context), source.lowerBound > sentence.lowerBound
    else { return nil }
    let before = tokens[source.lowerBound - 1]
    guard
      before.lower == "," || before.isQuotationMark || before.lower == "—" || before.lower == "–"
        || before.lower == "?" || before.lower == "!" || before.lower == "("
    else { return nil }
    guard let content = contentBefore(source.lowerBound) else { return nil }
    let quoted = content.contains { range in range.contains { quotations.outer(at: $0) != nil } }
    // "Asked whether …, he said: “…”": the quotation behind is what was said.
    let behind = quotationsBehind(after)
    if !quoted, !behind.isEmpty, let first = content.first, isAdverbial(first.lowerBound) {
      return draft(context, source: source, content: behind, rule: "leading-quote", confidence: 0.9)
    }
    var pieces = content + behind
    if !quoted, !content[content.count - 1].contains(where: { tokens[$0].tag.isFinite }) {
      // "Mediators, he said, had promised …": the cue stands between subject and verb.
      guard tokens[after == sentence.upperBound ? after - 1 : after].lower == ",",
        after + 1 < sentence.upperBound, tokens[after + 1].tag.isFinite,
        let rest = trimmed(after + 1..<sentence.upperBound)
      else { return nil }
      pieces.append(rest)
    }
    // "…, he said, “…”" goes on behind the cue.
    var result = draft(
      context, source: source, content: pieces,
      rule: quoted ? "trailing-quote" : "trailing",
      confidence: quoted ? 0.93 : 0.8)
    result.addressee = addressee
    return result
  }

  /// Whether a stretch begins like an adverbial: "Asked if", "When", "Speaking in", "With".
  private func isAdverbial(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.tag == .VBN || token.tag == .VBG || token.tag == .IN || token.tag == .WRB
      || token.tag.isAdverb || token.lower == "asked"
  }

  private func appositionSource(_ context: VerbContext) -> Range<Int>? {
    guard context.groupStart > sentence.lowerBound, tokens[context.groupStart - 1].lower == ","
    else { return nil }
    let floor =
      (sentence.lowerBound..<context.groupStart).last { tokens[$0].isQuotationMark }.map { $0 + 1 }
      ?? sentence.lowerBound
    return phrases.nounPhrase(endingAt: context.groupStart, floor: floor)
  }

  /// `the envoy said that …`, `demanded the release of …`, `, adding that …`.
  private func leading(_ context: VerbContext) -> AttributionDraft? {
    if let declined = declined(context) { return declined }
    guard let (content, cueEnd, addressee, target) = contentBehind(context) else { return nil }
    var source: Range<Int>?
    var rule = "leading"
    var confidence = context.entry.frames.contains(.attitude) ? 0.6 : 0.82
    if context.isParticiple || context.isInfinitive {
      guard context.isParticiple, context.verb > sentence.lowerBound else {
        return context.isInfinitive ? infinitive(context, content, cueEnd, addressee, target) : nil
      }
      source = inheritedSource(context)
      rule = "participle"
      confidence = 0.75
      if source == nil { return nil }
    } else {
      let floor = floorBehindQuotation(context.groupStart)
      let border = phrases.clauseStart(before: context.groupStart, floor: floor)
      source = phrases.nounPhrase(endingAt: context.groupStart, floor: border)
      if source == nil, context.groupStart > floor, tokens[context.groupStart - 1].lower == "," {
        source = phrases.nounPhrase(endingAt: context.groupStart, floor: floor)
      }
      if source == nil, context.groupStart > sentence.lowerBound,
        tokens[context.groupStart - 1].tag == .CC || tokens[context.groupStart - 1].lower == ","
          || tokens[context.groupStart - 1].lower == "then"
      {
        source = inheritedSource(context)
        rule = "joined-verb"
        confidence = 0.72
      }
      guard source != nil else { return nil }
    }
    var result = draft(
      context, source: source, cueEnd: cueEnd, content: content, rule: rule, confidence: confidence)
    result.addressee = addressee
    result.target = target
    return result
  }

  /// "declined to comment": what is declined is all the content there is.
  private func declined(_ context: VerbContext) -> AttributionDraft? {
    let to = context.verb - 1
    guard context.isInfinitive, context.entry.lemma == "comment", to > sentence.lowerBound,
      ["decline", "refuse"].contains(tokens[to - 1].lemma)
    else { return nil }
    let start = phrases.verbGroupStart(to - 1, floor: sentence.lowerBound)
    let border = phrases.clauseStart(before: start, floor: sentence.lowerBound)
    guard let source = phrases.nounPhrase(endingAt: start, floor: border) else { return nil }
    var end = context.verb + 1
    while end < sentence.upperBound, tokens[end].isWord, tokens[end].tag != .CC { end += 1 }
    var context = context
    context.groupStart = start
    return draft(
      context, source: source, cueEnd: to, content: [context.verb..<end], rule: "declined",
      confidence: 0.85)
  }

  /// "declined to comment", "was expected to announce": only with a verb in front that keeps the subject.
  private func infinitive(
    _ context: VerbContext, _ content: [Range<Int>], _ cueEnd: Int, _ addressee: Range<Int>?,
    _ target: Range<Int>?
  ) -> AttributionDraft? {
    let to = context.verb - 1
    guard to > sentence.lowerBound,
      ["decline", "refuse", "continue", "go", "appear", "begin", "seem", "rush", "want", "use"]
        .contains(tokens[to - 1].lemma), tokens[to - 1].tag.isVerb
    else { return nil }
    let start = phrases.verbGroupStart(to - 1, floor: sentence.lowerBound)
    let border = phrases.clauseStart(before: start, floor: sentence.lowerBound)
    guard let source = phrases.nounPhrase(endingAt: start, floor: border) else { return nil }
    var context = context
    context.groupStart = start
    var result = draft(
      context, source: source, cueEnd: cueEnd, content: content, rule: "verb-chain", confidence: 0.6
    )
    result.addressee = addressee
    result.target = target
    return result
  }

  /// "was told that …", "is said to …", "was quoted as saying".
  private mutating func readPassive(_ context: VerbContext) {
    guard
      context.entry.frames.contains(.clause) || context.entry.frames.contains(.object)
        || context.entry.frames.contains(.naming)
    else { return }
    let border = phrases.clauseStart(before: context.groupStart, floor: sentence.lowerBound)
    guard let subject = phrases.nounPhrase(endingAt: context.groupStart, floor: border) else {
      return
    }
    let next = context.verb + 1
    // "was quoted as saying": the subject speaks.
    if context.entry.lemma == "quote", next + 1 < sentence.upperBound, tokens[next].lower == "as",
      tokens[next + 1].tag == .VBG
    {
      var inner = context
      inner.verb = next + 1
      if let (content, cueEnd, addressee, target) = contentBehind(inner) {
        var result = draft(
          inner, source: subject, cueEnd: cueEnd, content: content, rule: "quoted-as",
          confidence: 0.8)
        if let entry = ReportingVerbs.entry(tokens[inner.verb].lemma) {
          (result.lemma, result.act) = (entry.lemma, entry.act)
        }
        result.addressee = addressee
        result.target = target
        drafts.append(result)
      }
      return
    }
    // "The report was denied by Kabul", "strikes were reported".
    guard !context.entry.frames.contains(.attitude), !context.entry.frames.contains(.hearer) else {
      return
    }
    var source: Range<Int>?
    if let by = (next..<min(next + 4, sentence.upperBound)).first(where: {
      tokens[$0].lower == "by"
    }) {
      source = phrases.nounPhrase(startingAt: by + 1, limit: sentence.upperBound)
    }
    guard source != nil, subject.count > 1 || tokens[subject.lowerBound].tag != .PRP else { return }
    drafts.append(
      draft(context, source: source, content: [subject], rule: "passive", confidence: 0.4))
  }

  /// "State television quoted the army as saying …": the one quoted speaks.
  private func quoting(_ context: VerbContext) -> AttributionDraft? {
    guard context.entry.lemma == "quote" || context.entry.lemma == "cite",
      let speaker = phrases.nounPhrase(startingAt: context.verb + 1, limit: sentence.upperBound),
      speaker.upperBound + 1 < sentence.upperBound,
      tokens[speaker.upperBound].lower == "as", tokens[speaker.upperBound + 1].tag == .VBG
    else { return nil }
    var inner = context
    inner.verb = speaker.upperBound + 1
    inner.groupStart = inner.verb
    guard let entry = ReportingVerbs.entry(tokens[inner.verb].lemma) else { return nil }
    inner.entry = entry
    guard let (content, cueEnd, addressee, target) = contentBehind(inner) else { return nil }
    var result = draft(
      inner, source: speaker, cueEnd: cueEnd, content: content, rule: "quoted-as", confidence: 0.8)
    result.addressee = addressee
    result.target = target
    return result
  }

  // MARK: Sources

  /// The source of the verb before this one in the sentence, else the sentence's subject.
  private func inheritedSource(_ context: VerbContext) -> Range<Int>? {
    if let last = drafts[firstOfSentence...].last(where: {
      $0.source != nil && $0.rule != "according" && ($0.cueHead ?? 0) < context.verb
    }) {
      return last.source
    }
    let floor = sentence.lowerBound
    guard
      let verb = (floor..<context.groupStart).first(where: {
        tokens[$0].tag.isFinite && quotations.outer(at: $0) == nil
      })
    else {
      // "Speaking in Doha, …" has its subject behind it.
      return nil
    }
    let start = phrases.verbGroupStart(verb, floor: floor)
    let border = phrases.clauseStart(before: start, floor: floor)
    return phrases.nounPhrase(endingAt: start, floor: border)
      ?? phrases.nounPhrase(endingAt: start, floor: floor)
  }

  /// Behind the last quotation that ends before the token, or the start of the sentence.
  private func floorBehindQuotation(_ index: Int) -> Int {
    (sentence.lowerBound..<index).last {
      tokens[$0].shape.contains(.closesQuotation)
        && tokens[$0 - 1 < sentence.lowerBound ? $0 : $0 - 1].tag.isPunctuation
    }.map { $0 + 1 } ?? sentence.lowerBound
  }

  // MARK: According to

  private mutating func findAccording() {
    for index in sentence
    where document.tokens[index].lower == "according" && index + 2 < sentence.upperBound
      && document.tokens[index + 1].lower == "to"
    {
      guard quotations.outer(at: index) == nil,
        let source = phrases.nounPhrase(startingAt: index + 2, limit: sentence.upperBound)
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

  // MARK: Contents

  /// The content in front of a cue or its source: the quotations that end there, or the clause.
  private func contentBefore(_ end: Int) -> [Range<Int>]? {
    var last = end
    while last > sentence.lowerBound, [",", "—", "–"].contains(tokens[last - 1].lower) { last -= 1 }
    guard last > sentence.lowerBound else { return nil }
    if let quotation = quotations.endingNear(last), quotation.opening < last {
      // A whole quotation, with what of it stands in the sentences before.
      let isWhole = quotation.opening <= sentence.lowerBound || isFloatingStart(quotation.opening)
      if isWhole { return quotations.withContinuations(before: quotation) }
      // "The move, “a mistake,” he said": the clause that holds the marks.
      let start = clauseFloor(quotation.opening)
      return trimmed(start..<last).map { [$0] }
    }
    let start = clauseFloor(last)
    return trimmed(start..<last).map { [$0] }
  }

  private func isFloatingStart(_ opening: Int) -> Bool {
    guard opening > sentence.lowerBound else { return true }
    let before = tokens[opening - 1]
    return before.tag == .colon
      || before.tag == .comma
        && (drafts[firstOfSentence...].contains {
          ($0.cue?.upperBound ?? 0) <= opening && ($0.cue?.upperBound ?? 0) > opening - 4
        })
  }

  /// Where content in front of `end` begins: the sentence, without conjunctions and what other cues hold.
  private func clauseFloor(_ end: Int) -> Int {
    var floor = sentence.lowerBound
    for draft in drafts[firstOfSentence...] {
      if let cue = draft.cue, cue.upperBound <= end, draft.rule != "according",
        let content = draft.content.last, content.lowerBound < end, content.lowerBound >= floor
      {
        floor = max(floor, content.lowerBound)
      }
    }
    while floor < end,
      tokens[floor].tag == .CC || tokens[floor].lower == "," || tokens[floor].tag == .colon
    { floor += 1 }
    return floor
  }

  /// Quotations that go on behind the cue: "…,” he said. “…”", to the end of the paragraph.
  private func quotationsBehind(_ index: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = index
    let paragraph = document.paragraphs[document.paragraph(at: sentence.lowerBound)]
    while index < paragraph.upperBound {
      let token = tokens[index]
      if token.shape.contains(.opensQuotation), let quotation = quotations.opening(at: index) {
        let inSentence = index < sentence.upperBound
        guard inSentence || opensSentence(index) else { break }
        let end = quotation.tokensWithMarks.upperBound
        // Behind a quotation with a cue of its own the next speaker begins.
        if hasOwnCue(after: end) { break }
        found.append(index..<end)
        found += quotations.continuations(after: quotation)
        index = end
      } else if token.tag == .period || token.tag == .comma || token.tag == .colon {
        index += 1
      } else if index < sentence.upperBound,
        !found.isEmpty || token.isWord && index > sentence.lowerBound
      {
        // Adjuncts of the cue ("in a statement") may stand between; another clause may not.
        guard found.isEmpty,
          let next = (index..<sentence.upperBound).first(where: {
            tokens[$0].shape.contains(.opensQuotation)
          }),
          next - index < 14, !(index..<next).contains(where: { tokens[$0].tag.isFinite }),
          tokens[next - 1].lower == "," || tokens[next - 1].tag == .colon
        else {
          if !found.isEmpty { break }
          index = sentence.upperBound
          continue
        }
        index = next
      } else {
        break
      }
    }
    return found
  }

  private func opensSentence(_ index: Int) -> Bool {
    document.sentences[document.sentence(at: index)].lowerBound == index
  }

  /// Whether a verb of speech follows a quotation's end at once: "…,” said", "…,” the envoy said".
  private func hasOwnCue(after end: Int) -> Bool {
    var index = end
    let limit = min(end + 12, document.tokens.count)
    let sentenceEnd = document.sentences[document.sentence(at: max(0, end - 1))].upperBound
    while index < min(limit, sentenceEnd) {
      let token = tokens[index]
      if token.tag.isVerb, ReportingVerbs.entry(token.lemma)?.frames.contains(.clause) == true {
        return true
      }
      if token.isQuotationMark || token.tag == .period { return false }
      index += 1
    }
    return false
  }

  private func startsNewQuote(_ index: Int) -> Bool {
    tokens[index].shape.contains(.opensQuotation)
  }

  /// Skips what may stand between a verb and its content: hearer, time, place, manner.
  private func behindAdjuncts(_ start: Int, hearer: Bool) -> (Int, Range<Int>?) {
    var index = start
    var addressee: Range<Int>?
    if hearer, index < sentence.upperBound, !startsClauseContent(index),
      let phrase = phrases.nounPhrase(
        startingAt: index, limit: sentence.upperBound, apposition: false)
    {
      // "told Reuters", "told the briefing": unless the phrase has a verb of its own.
      if phrase.upperBound >= sentence.upperBound || !tokens[phrase.upperBound].tag.isFinite {
        addressee = phrase
        index = phrase.upperBound
      }
    }
    while index < sentence.upperBound {
      let token = tokens[index]
      if token.tag.isAdverb && token.lower != "so" || Self.days.contains(token.lower)
        || token.lower == "earlier" || token.lower == "later"
      {
        index += 1
      } else if token.tag == .IN, Self.adjunctPrepositions.contains(token.lower),
        index + 1 < sentence.upperBound,
        let phrase = phrases.nounPhrase(
          startingAt: index + 1, limit: sentence.upperBound, apposition: false),
        phrase.upperBound >= sentence.upperBound || !tokens[phrase.upperBound].tag.isFinite
      {
        index = phrase.upperBound
      } else if token.tag == .TO, index + 1 < sentence.upperBound,
        ["reporters", "journalists", "the", "cnn", "reuters", "lawmakers", "supporters"].contains(
          tokens[index + 1].lower),
        let phrase = phrases.nounPhrase(
          startingAt: index + 1, limit: sentence.upperBound, apposition: false)
      {
        addressee = addressee ?? phrase
        index = phrase.upperBound
      } else {
        break
      }
    }
    return (index, addressee)
  }

  private func startsClauseContent(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.lower == "that" || token.isQuotationMark || token.tag == .colon
      || token.tag == .PRP && index + 1 < sentence.upperBound
        && (tokens[index + 1].tag.isFinite || tokens[index + 1].tag.isAdverb)
  }

  private static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
    "yesterday",
  ]
  private static let times: Set<String> = [
    "week", "month", "year", "night", "morning", "evening", "afternoon", "weekend", "summer",
    "spring", "fall", "winter", "autumn", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "day",
  ]
  private static let adjunctPrepositions: Set<String> = [
    "in", "on", "at", "during", "after", "before", "via", "through", "over", "following", "by",
    "from",
  ]

  /// The content behind a verb, the end of the cue, whom it is said to and whom it is against.
  private func contentBehind(_ context: VerbContext) -> (
    content: [Range<Int>], cueEnd: Int, addressee: Range<Int>?, target: Range<Int>?
  )? {
    let frames = context.entry.frames
    let verb = context.verb
    var (index, addressee) = behindAdjuncts(verb + 1, hearer: frames.contains(.hearer))
    guard index < sentence.upperBound else { return contentInNextParagraph(context) }
    var cueEnd = verb + 1
    var target: Range<Int>?
    let token = tokens[index]

    if token.lower == ":"
      || token.lower == "," && index + 1 < sentence.upperBound && startsNewQuote(index + 1)
    {
      index += 1
    }
    guard index < sentence.upperBound else { return contentInNextParagraph(context) }
    let first = tokens[index]
    if first.tag == .period || first.tag == .closingBracket || first.tag == .comma { return nil }

    var start = index
    if first.lower == "that" && first.tag == .IN
      || first.lower == "that" && frames.contains(.clause) && index + 1 < sentence.upperBound
        && !tokens[index + 1].tag.isFinite
    {
      cueEnd = index == verb + 1 ? index + 1 : cueEnd
      start = index + 1
    } else if first.tag == .TO {
      guard frames.contains(.infinitive) || frames.contains(.order) else { return nil }
      cueEnd = index + 1
      start = index + 1
    } else if first.tag == .IN || first.tag == .RP,
      !(first.lower == "if" || first.lower == "whether")
    {
      if first.shape.contains(.opensQuotation) == false, !frames.contains(.preposition) {
        return frames.contains(.clause) && first.lower == "as" ? nil : nil
      }
      guard index == verb + 1 || addressee != nil else { return nil }
      cueEnd = index == verb + 1 ? index + 1 : cueEnd
      start = index + 1
      // "called on Kabul to act": the order behind the hearer.
      if first.lower == "on" || first.lower == "upon",
        let phrase = phrases.nounPhrase(
          startingAt: start, limit: sentence.upperBound, apposition: false),
        phrase.upperBound < sentence.upperBound, tokens[phrase.upperBound].tag == .TO
      {
        addressee = phrase
      }
    } else if startsNewQuote(index) {
      // Behind a quotation mark the quotation decides.
    } else if frames.contains(.object) || frames.contains(.naming) || frames.contains(.order)
      || frames.contains(.clause)
    {
      let phrase = phrases.nounPhrase(
        startingAt: index, limit: sentence.upperBound, apposition: false)
      let behind = phrase?.upperBound ?? index
      let isClause =
        phrase.map {
          behind < sentence.upperBound
            && (tokens[behind].tag.isFinite || tokens[behind].tag.isAdverb
              || tokens[behind].tag == .comma || tokens[behind].tag == .WP
              || tokens[behind].tag == .WDT || tokens[behind].tag == .VBN
              || hasFiniteSoon($0.upperBound))
        }
        ?? (first.tag == .WP || first.tag == .WRB || first.tag == .WDT || first.tag == .EX
          || first.lower == "if" || first.lower == "whether" || hasFiniteSoon(index))
      if let phrase, behind < sentence.upperBound, frames.contains(.order),
        tokens[behind].tag == .TO
      {
        addressee = phrase
      }
      if let phrase,
        context.entry.act == .accuse || frames.contains(.naming) || context.entry.act == .criticise
          || context.entry.act == .praise
      {
        target = phrase
      }
      let takesObject =
        frames.contains(.object) || frames.contains(.naming) || addressee == phrase && phrase != nil
      guard
        isClause && frames.contains(.clause) || takesObject && phrase != nil
          || first.tag == .VBG && frames.contains(.object)
      else { return nil }
    } else {
      return nil
    }
    guard let content = contentRange(from: start, relative: isRelative(context)) else { return nil }
    return (content, cueEnd, addressee, target)
  }

  /// "the Afghan side" of "the Afghan side of delay tactics".
  private func untilOf(_ phrase: Range<Int>) -> Range<Int> {
    let end =
      phrase.first { tokens[$0].lower == "of" && $0 > phrase.lowerBound } ?? phrase.upperBound
    return phrase.lowerBound..<end
  }

  private func hasFiniteSoon(_ index: Int) -> Bool {
    for probe in index..<min(index + 14, sentence.upperBound) {
      let tag = tokens[probe].tag
      if tag.isFinite { return true }
      if tokens[probe].lower == ";" || tag == .period { return false }
    }
    return false
  }

  /// "He continued:" at a paragraph's end, with the quotation in the next.
  private func contentInNextParagraph(_ context: VerbContext) -> (
    [Range<Int>], Int, Range<Int>?, Range<Int>?
  )? {
    guard tokens[sentence.upperBound - 1].tag == .colon || context.verb + 8 > sentence.upperBound
    else { return nil }
    let next = sentence.upperBound
    guard next < document.tokens.count, startsNewQuote(next),
      let quotation = quotations.opening(at: next), tokens[sentence.upperBound - 1].lower == ":"
    else { return nil }
    let end = quotation.tokensWithMarks.upperBound
    if hasOwnCue(after: end) { return nil }
    return ([next..<end] + quotations.continuations(after: quotation), context.verb + 1, nil, nil)
  }

  /// From a start to the end of what is said: the sentence's end, or the next cue that is joined to this one.
  private func contentRange(from start: Int, relative: Bool) -> [Range<Int>]? {
    guard start < sentence.upperBound else { return nil }
    if startsNewQuote(start), let quotation = quotations.opening(at: start) {
      let end = quotation.tokensWithMarks.upperBound
      let isClosedBySentence =
        end > sentence.upperBound - 2 || tokens[end - 1 > start ? end - 2 : start].tag.isPunctuation
      if isClosedBySentence {
        return [start..<end] + quotations.continuations(after: quotation)
          + (end >= sentence.upperBound - 1
            ? quotationsInParagraph(after: end) : quotationsBehind(end))
      }
    }
    var end = sentence.upperBound
    var index = start
    while index < sentence.upperBound {
      let token = tokens[index]
      if let quotation = quotations.opening(at: index) {
        index = min(sentence.upperBound, quotation.tokensWithMarks.upperBound)
        continue
      }
      if index > start,
        endsContent(token, at: index) || relative && closesRelative(token, at: index)
      {
        end = index
        break
      }
      index += 1
    }
    return trimmed(start..<end).map { wholeQuotations([$0]) }
  }

  private func quotationsInParagraph(after end: Int) -> [Range<Int>] { quotationsBehind(end) }

  /// Whether the verb's subject is "who" or "which": its clause ends where the main one goes on.
  private func isRelative(_ context: VerbContext) -> Bool {
    guard context.groupStart > sentence.lowerBound else { return false }
    let before = tokens[context.groupStart - 1]
    return before.tag == .WP || before.tag == .WDT
  }

  /// A comma with the main clause's verb behind it: "who described the round as a failure, said …".
  private func closesRelative(_ token: Token, at index: Int) -> Bool {
    guard token.tag == .comma else { return false }
    var next = index + 1
    while next < sentence.upperBound, tokens[next].tag.isAdverb { next += 1 }
    return next < sentence.upperBound && tokens[next].tag.isFinite
  }

  /// ", adding that …", ", according to …", "and called for …", "; the ministry said …".
  private func endsContent(_ token: Token, at index: Int) -> Bool {
    guard index + 1 < sentence.upperBound else { return false }
    let next = tokens[index + 1]
    if token.lower == "according", next.lower == "to" { return true }
    if token.tag == .comma {
      if next.tag == .VBG, let entry = ReportingVerbs.entry(next.lemma),
        !entry.frames.contains(.attitude)
      {
        return true
      }
      if next.lower == "according" || next.lower == ";" { return true }
      if next.tag == .CC, index + 2 < sentence.upperBound, joinedCue(index + 2) { return true }
      return parentheticalCue(index + 1)
    }
    if token.tag == .CC { return joinedCue(index + 1) }
    return token.lower == ";"
  }

  /// A verb of speech in the past without a subject of its own: "and called for", "but also warned".
  private func joinedCue(_ index: Int) -> Bool {
    var index = index
    while index < sentence.upperBound, tokens[index].tag.isAdverb { index += 1 }
    guard index < sentence.upperBound, tokens[index].tag == .VBD,
      let entry = ReportingVerbs.entry(tokens[index].lemma)
    else { return false }
    return !entry.frames.contains(.attitude)
  }

  /// ", he said," and ", the ministry said," behind what is said.
  private func parentheticalCue(_ index: Int) -> Bool {
    guard
      let phrase = phrases.nounPhrase(
        startingAt: index, limit: sentence.upperBound, apposition: false), phrase.count <= 6
    else { return false }
    let verb = phrase.upperBound
    guard verb < sentence.upperBound,
      ["said", "says", "added", "told", "wrote"].contains(tokens[verb].lower)
    else { return false }
    return verb + 1 >= sentence.upperBound || tokens[verb + 1].tag == .period
      || tokens[verb + 1].tag == .comma
  }

  private func hasClause(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].tag.isFinite } || range.count > 8
  }

  /// Without marks at the ends; `nil` if nothing is left.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, [",", ":", ";", "—", "–", "--"].contains(tokens[start].lower) { start += 1 }
    while end > start, [",", ".", ";", ":", "—", "–", "--"].contains(tokens[end - 1].lower),
      !tokens[end - 1].shape.contains(.abbreviation)
    { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// Content that cuts a quotation takes the whole of it.
  private func wholeQuotations(_ content: [Range<Int>]) -> [Range<Int>] {
    guard var last = content.last,
      let quotation = quotations.outer(at: last.upperBound - 1)
        ?? quotations.opening(at: last.upperBound - 1)
    else { return content }
    let end = quotation.tokensWithMarks.upperBound
    guard end > last.upperBound, quotation.opening >= last.lowerBound else { return content }
    last = last.lowerBound..<end
    return content.dropLast() + [last] + quotations.continuations(after: quotation)
  }
}

// MARK: Nouns

extension AttributionFinder {
  /// "Pakistan's insistence that …", "Kabul's reluctance to …", "his primary demand … — …".
  private mutating func findNounCues() {
    for index in sentence {
      let token = document.tokens[index]
      guard token.tag.isNoun, !token.isCapitalised, let noun = ReportingVerbs.nouns[token.lower],
        quotations.outer(at: index) == nil,
        let possessor = possessor(of: index), let content = nounContent(index)
      else { continue }
      if drafts[firstOfSentence...].contains(where: { $0.cueHead == index }) { continue }
      drafts.append(
        AttributionDraft(
          source: possessor.source, cue: possessor.cueStart..<content.cueEnd, cueHead: index,
          lemma: noun.lemma, act: noun.act,
          content: [content.range], rule: "noun-cue", confidence: 0.62))
    }
  }

  /// Who owns the noun: "Kabul's", "its", or "a demand by Kabul".
  private func possessor(of noun: Int) -> (source: Range<Int>, cueStart: Int)? {
    var start = noun
    while start > sentence.lowerBound,
      tokens[start - 1].tag.isAdjective || tokens[start - 1].tag == .VBN
        || tokens[start - 1].tag == .CD
    { start -= 1 }
    guard start > sentence.lowerBound else { return nil }
    if tokens[start - 1].tag == .PRPS { return (start - 1..<start, start) }
    if tokens[start - 1].tag == .POS, start - 1 > sentence.lowerBound,
      let owner = phrases.nounPhrase(endingAt: start - 1, floor: sentence.lowerBound)
    {
      return (owner, start)
    }
    return nil
  }

  private func nounContent(_ noun: Int) -> (range: Range<Int>, cueEnd: Int)? {
    let next = noun + 1
    guard next + 1 < sentence.upperBound else { return nil }
    let isPlain = Self.speechNouns.contains(tokens[noun].lower)
    let leadsOn = tokens[next].tag == .TO || tokens[next].lower == "for"
    if tokens[next].lower == "that" || isPlain && leadsOn {
      guard let range = trimmed(next + 1..<nounContentEnd(next + 1)) else { return nil }
      return (range, next + 1)
    }
    // "demand remains unchanged — …", "his warning: …"
    if isPlain,
      let dash = (next..<min(next + 8, sentence.upperBound)).first(where: {
        tokens[$0].tag == .colon && tokens[$0].lower != ";"
      }),
      let range = trimmed(dash + 1..<sentence.upperBound), range.count > 3
    {
      return (range, noun + 1)
    }
    return nil
  }

  /// Nouns that report by themselves; of the others only "that" makes a report.
  private static let speechNouns: Set<String> = [
    "demand", "demands", "insistence", "warning", "threat", "threats", "refusal", "reluctance",
    "call", "calls", "appeal", "request", "pledge", "vow", "claim", "accusation",
  ]

  private func nounContentEnd(_ start: Int) -> Int {
    var index = start
    while index < sentence.upperBound {
      let token = tokens[index]
      if let quotation = quotations.opening(at: index) {
        index = min(sentence.upperBound, quotation.tokensWithMarks.upperBound)
        continue
      }
      if token.lower == ";" || token.tag == .comma && index > start + 2 || token.lower == "—"
        || token.lower == "–"
      {
        return index
      }
      index += 1
    }
    return sentence.upperBound
  }
}
