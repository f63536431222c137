import Language
import News

/// Turns drafts by token into findings by code point: resolves who speaks, reads acts, ties quotes and rounds.
struct FindingsAssembly {
  private let document: Document
  private let article: Article
  private let gazetteer: Gazetteer
  private let finder: MentionFinder
  private var resolver: SourceResolver
  private let drafts: [AttributionDraft]
  private let dates: DateResolver
  private let dateline: Dateline?
  private let citiesOfTalks: Set<String>

  init(
    document: Document, article: Article, gazetteer: Gazetteer, finder: MentionFinder,
    resolver: SourceResolver, drafts: [AttributionDraft]
  ) {
    self.document = document
    self.article = article
    self.gazetteer = gazetteer
    self.finder = finder
    self.resolver = resolver
    let worth = ClaimWorth(document: document)
    let dates = DateResolver(document: document, published: article.published?.day)
    let dateline = Dateline.find(in: document, dates: dates) { index in
      finder.mentions.contains { $0.kind == .place && $0.tokens.lowerBound == index }
    }
    let said = drafts.compactMap { dateline == nil ? $0 : dateline?.leftOut(of: $0) }
      .filter(worth.isClaim)
      .sorted { ($0.anchor, $0.start) < ($1.anchor, $1.start) }
    self.drafts =
      resolver.firstPerson.announced == nil
      ? said : AnnouncedStatement(document: document).attach(said)
    self.dates = dates
    self.dateline = dateline
    citiesOfTalks = PlaceRole.citiesOfTalks(in: document)
  }

  mutating func findings() -> Findings {
    var findings = Findings()
    findings.sentences = document.sentences.indices.map { document[sentence: $0].span }
    findings.dateline = dateline?.text
    // Offices first: they say which country people speak for.
    let offices = OfficeReader(
      document: document, gazetteer: gazetteer, finder: finder, dateline: dateline?.tokens,
      citiesOfTalks: citiesOfTalks
    ).offices(resolver.table, mentions: resolver.mentions)
    resolver.take(offices.table)
    findings.positions = offices.positions
    var claims: [Claim] = []
    for draft in drafts { claims.append(claim(draft)) }
    var finder = RoundFinder(
      document, dates: dates, resolver: resolver, gazetteer: gazetteer, dateline: dateline)
    let talks = finder.rounds(speakers: speakers(claims))
    resolver.take(finder.table)
    for index in claims.indices {
      claims[index].round = talks.roundOfSentence[claims[index].sentence]
      claims[index].nestedIn = narrowest(around: index, claims)
    }
    findings.rounds = talks.rounds
    findings.quotes = quotes(claims)
    findings.entities = NamedSides(rounds: talks.rounds).settled(resolver.table.entities) {
      [positions = findings.positions] person in !positions.contains { $0.person == person }
    }
    findings.mentions = resolver.mentions.map { draft in
      Mention(
        entity: draft.entity,
        span: draft.bytes.map(document.span(bytes:)) ?? document.span(of: draft.tokens),
        kind: draft.kind, rule: draft.rule)
    }
    findings.claims = claims
    return findings
  }

  /// For each token who said it.
  private func speakers(_ claims: [Claim]) -> [Int?] {
    var speakers = [Int?](repeating: nil, count: document.tokens.count)
    for (draft, claim) in zip(drafts, claims) {
      guard let source = claim.source else { continue }
      for token in draft.content.joined() { speakers[token] = source }
    }
    return speakers
  }

  // MARK: Claims

  private mutating func claim(_ draft: AttributionDraft) -> Claim {
    let sentence = document.sentence(at: draft.anchor)
    let source =
      draft.rule == AnnouncedStatement.rule
      ? resolver.announcedSpeaker : draft.source.flatMap { resolver.resolve($0, speaks: true) }
    if let source { resolver.note(speaker: source, as: draft.source, sentence: sentence) }
    let own = source.flatMap(resolver.table.country(of:))
    let places = finder.countryAt
    let reading = ClaimReader(document: document) { own != nil && places[$0] == own }.read(draft)
    let addressee = draft.addressee.flatMap { resolver.resolve(withoutPlace($0), speaks: false) }
    let target =
      draft.target.flatMap {
        namesTalks($0.lowerBound..<$0.upperBound + 1) ? nil : resolver.resolve($0, speaks: false)
      }
      ?? countryAgainst(draft, source: source)
    let content = contentPieces(draft)
    let said = SaidDate(document: document, dates: dates, dateline: dateline, article: article)
      .date(of: draft, sentence: sentence)
    let sourceText = draft.source.map { document.text(of: $0) }
    let cue = draft.cue.map { document.text(of: $0) }
    let text = content.map { document.text(of: $0) }.joined(separator: " ")
    return Claim(
      sentence: evidence(content, sentence), title: title(source, sourceText, cue, text),
      source: source,
      sourceText: sourceText, cue: cue, cueLemma: draft.lemma,
      content: text, sourceSpans: draft.source.map { [document.span(of: $0)] } ?? [],
      cueSpans: draft.cue.map { [document.span(of: $0)] } ?? [],
      contentSpans: content.map { document.span(of: $0) },
      conditionSpans: reading.condition.map { [document.span(of: $0)] } ?? [],
      reporting: reporting(draft), speechAct: reading.act, polarity: reading.polarity,
      modality: reading.modality,
      condition: reading.condition.map { document.text(of: $0) }, addressee: addressee,
      target: target == source ? nil : target,
      said: said?.date, saidBasis: said?.basis, rule: draft.rule, confidence: draft.confidence)
  }

  /// "The envoy continued:" and a new paragraph: where the content begins, if the cue's sentence has none of it.
  private func evidence(_ content: [Range<Int>], _ sentence: Int) -> Int {
    guard let first = content.first,
      !content.contains(where: { $0.overlaps(document.sentences[sentence]) })
    else { return sentence }
    return document.sentence(at: first.lowerBound)
  }

  /// "journalists | in the lobby": whom it was said to, without where.
  private func withoutPlace(_ phrase: Range<Int>) -> Range<Int> {
    let end = phrase.dropFirst().first { index in
      let token = document.tokens[index]
      return token.tag == .IN && token.lower != "of" && token.lower != "for"
    }
    return phrase.lowerBound..<(end ?? phrase.upperBound)
  }

  /// Wholly quoted content is kept without its outer marks: they are not what was said.
  private func contentPieces(_ draft: AttributionDraft) -> [Range<Int>] {
    draft.content.compactMap { range in
      var range = range
      if document.tokens[range.lowerBound].shape.contains(.opensQuotation),
        let quotation = document.quotation(openingAt: range.lowerBound),
        quotation.tokensWithMarks.upperBound >= range.upperBound
      {
        range = quotation.tokens.clamped(to: range)
      }
      return range.isEmpty ? nil : range
    }
  }

  private func reporting(_ draft: AttributionDraft) -> Claim.Reporting {
    var quoted = 0
    var words = 0
    for range in draft.content {
      for index in range where document.tokens[index].isWord {
        words += 1
        if document.isQuoted(index) { quoted += 1 }
      }
    }
    return quoted == 0 ? .indirect : quoted == words ? .direct : .mixed
  }

  private func title(_ source: Int?, _ sourceText: String?, _ cue: String?, _ content: String)
    -> String
  {
    let who = if let source { name(source) } else { sourceText }
    let said = OneLine.shortened(content)
    let line = [who, cue].compactMap { $0 }.joined(separator: " ")
    return OneLine.text(line.isEmpty ? said : line + ": " + said)
  }

  private func name(_ entity: Int) -> String {
    switch resolver.table.entities[entity] {
    case .person(let person): person.name
    case .ministry(let ministry): ministry.name
    case .organization(let organization): organization.name
    case .country(let code): gazetteer.countries[code]?.name ?? code.iso2
    }
  }

  /// The first country in the content that is not the speaker's own.
  private func countryAgainst(_ draft: AttributionDraft, source: Int?) -> Int? {
    let own = source.flatMap(resolver.table.country(of:))
    for range in draft.content {
      for mention in finder.mentions
      where range.contains(mention.tokens.lowerBound) && mention.kind != .place
        && !namesTalks(mention.tokens.lowerBound..<mention.tokens.upperBound + 1)
      {
        switch resolver.table.entities[mention.entity] {
        case .country(let code) where code != own: return mention.entity
        case .organization(let organization)
        where organization.classification == .armedGroup && mention.entity != source:
          return mention.entity
        default: continue
        }
      }
    }
    return nil
  }

  /// "the Istanbul round", "the Doha Agreement": where it was, not whom it is against.
  private func namesTalks(_ phrase: Range<Int>) -> Bool {
    if phrase.count == 2, citiesOfTalks.contains(document.tokens[phrase.lowerBound].lower),
      finder.mentions.contains(where: {
        $0.tokens.lowerBound == phrase.lowerBound && ["capital", "city"].contains($0.rule)
      })
    {
      return true
    }
    return phrase.clamped(to: document.tokens.indices).contains {
      Self.talks.contains(document.tokens[$0].lower)
    }
  }

  private static let talks: WordSet = [
    "round", "rounds", "talks", "meeting", "summit", "conference", "negotiations", "dialogue",
    "process", "agreement", "agreements", "accord", "accords", "deal", "treaty", "protocol",
    "truce",
  ]

  /// The claim whose content holds another's cue and content: the narrowest.
  private func narrowest(around index: Int, _ claims: [Claim]) -> Int? {
    let inner = claims[index]
    guard let cue = inner.cueSpans.first else { return nil }
    var best: Int?
    var width = Int.max
    // Contents reach a few sentences; claims stand in the order of their cues.
    for other in max(0, index - 12)..<min(claims.count, index + 12) where other != index {
      let spans = claims[other].contentSpans
      guard spans.contains(where: { $0.contains(cue) }),
        inner.contentSpans.allSatisfy({ span in spans.contains { $0.contains(span) } })
      else { continue }
      let size = spans.reduce(0) { $0 + $1.count }
      if size < width, size > inner.contentSpans.reduce(0, { $0 + $1.count }) {
        (best, width) = (other, size)
      }
    }
    return best
  }

  // MARK: Quotes

  private func quotes(_ claims: [Claim]) -> [Quote] {
    QuoteFinder(document: document).quotes(drafts).map { found in
      let claim = found.claim
      return Quote(
        sentence: document.sentence(at: found.quotation.tokens.lowerBound), claim: claim,
        speaker: claim.flatMap { claims[$0].source },
        speakerText: claim.flatMap { claims[$0].sourceText },
        text: document.text(of: found.quotation.tokens),
        span: document.span(of: found.quotation.tokens),
        form: found.form, confidence: found.confidence)
    }
  }
}

/// Text made fit for one line.
enum OneLine {
  /// White space of any kind and length becomes one space.
  static func text(_ text: String) -> String {
    if isOneLine(text) { return text }
    var line = String.UnicodeScalarView()
    var isBehindSpace = false
    for scalar in text.unicodeScalars {
      if scalar.isASCII ? scalar.value <= 0x20 : scalar.properties.isWhitespace {
        isBehindSpace = true
      } else {
        if isBehindSpace, !line.isEmpty { line.append(" ") }
        isBehindSpace = false
        line.append(scalar)
      }
    }
    return String(line)
  }

  /// At most 110 characters, the last of them an ellipsis where something is left out.
  static func shortened(_ text: String) -> String {
    guard text.utf8.count > 110 else { return text }
    // In ASCII a character is a byte, but for CR LF.
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.prefix(111).allSatisfy { $0 < 0x80 && $0 != 0x0D }
    }
    if isPlain == true {
      return String(decoding: text.utf8.prefix(107), as: UTF8.self) + "…"
    }
    return text.prefix(111).count > 110 ? String(text.prefix(107)) + "…" : text
  }

  /// Whether single spaces are all the white space there is, as is mostly the case.
  private static func isOneLine(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var last: UInt8 = 0x20
      for (index, byte) in bytes.enumerated() {
        if byte < 0x20 || byte == 0x20 && last == 0x20 { return false }
        // White space beyond ASCII begins so; quotation marks and dashes are U+2010 to U+2027.
        if byte == 0xC2 || byte == 0xE1 || byte == 0xE3 { return false }
        if byte == 0xE2 {
          guard index + 2 < bytes.count, bytes[index + 1] == 0x80,
            (0x90...0xA7).contains(bytes[index + 2])
          else { return false }
        }
        last = byte
      }
      return last != 0x20
    }
  }
}
