import News
import Store
import TestSupport

/// A small article with one row of everything.
struct Fixture {
  static let text = "“We reject it,” Khawaja Asif said. Café talks failed 👩‍👩‍👧 in Istanbul."

  let base: KnowledgeBase
  let run: Int64
  let article: Int64
  let sentence: Int64
  let country: Int64 = 9001
  let person: Int64
  let ministry: Int64
  let organization: Int64
  let mention: Int64
  let position: Int64
  let process: Int64
  let round: Int64
  let event: Int64
  let claim: Int64
  let quote: Int64

  /// - Parameter folder: where to make the file kb.sqlite; else it has no name.
  static func make(in folder: TemporaryFolder? = nil) throws -> Fixture {
    let time = Timestamp(secondsSince1970: 1_762_510_350)
    let base = try folder.map { try MigratedFile.open(in: $0) } ?? MigratedFile.open()
    return try base.write { () throws(StoreError) in try Fixture(filling: base, at: time) }
  }

  init(filling base: KnowledgeBase, at time: Timestamp) throws(StoreError) {
    self.base = base
    run = try base.runs.start(
      command: "ingest", toolVersion: "0.1.0", extractorVersion: "1", at: time)
    try base.countries.insert(Self.freedonia, id: country)
    article = try base.articles.insert(ArticleRecord(Self.article, runID: run))
    try base.inputs.insert(
      InputRecord(
        runID: run, source: "a.txt", sha256: SHA256.hexDigest(of: Self.text), state: .added,
        articleID: article))
    sentence = try base.sentences.insert(
      SentenceRecord(
        articleID: article, ordinal: 1, span: Span(start: 0, end: 34), text: Self.words(0, 34)))
    person = try base.people.insert(Self.person(country: country))
    try base.names.insertIfNew(Name("Asif", .family), of: person)
    ministry = try base.ministries.insert(Self.ministry(country: country))
    organization = try base.organizations.insert(
      OrganizationRecord(name: "Sylvanian Front", classification: .armedGroup, countryID: country))
    mention = try base.mentions.insert(
      MentionRecord(
        articleID: article, entityID: person, ordinal: 1, span: Span(start: 16, end: 28),
        text: "Khawaja Asif", kind: .name, rule: "full-name"))
    position = try base.positions.insert(
      PositionRecord(
        personID: person, title: "Defence Minister", ministryID: ministry, countryID: country,
        firstSeen: NewsDate("2025-11-07"), lastSeen: NewsDate("2025-11"), mentionID: mention))
    process = try base.processes.insert(ProcessRecord(name: "Freedonia–Sylvania talks"))
    round = try base.rounds.insert(Self.round(process: process, country: country))
    try base.roundParticipants.insertIfNew(
      RoundParticipantRecord(roundID: round, entityID: country, role: .party))
    event = try base.roundEvents.insert(
      RoundEventRecord(
        roundID: round, articleID: article, sentenceID: sentence, status: .collapsed,
        on: NewsDate("2025-11-07")))
    claim = try base.claims.insert(
      ClaimRecord(
        articleID: article, sentenceID: sentence, title: "Khawaja Asif rejects it",
        sourceID: person, sourceText: "Khawaja Asif", cue: "said", cueLemma: "say",
        content: "We reject it", reporting: .direct, speechAct: .reject, polarity: .negative,
        modality: .conditional, condition: "if", addresseeID: country, targetID: organization,
        roundID: round, said: NewsDate("2025-11-07"), saidBasis: .published, rule: "quote-said",
        confidence: 1))
    try base.claimSpans.insert(
      ClaimSpanRecord(claimID: claim, part: .content, span: Span(start: 1, end: 13)))
    try base.claimSpans.insert(
      ClaimSpanRecord(claimID: claim, part: .cue, span: Span(start: 29, end: 33)))
    quote = try base.quotes.insert(
      QuoteRecord(
        articleID: article, sentenceID: sentence, claimID: claim, speakerID: person,
        speakerText: "Khawaja Asif", text: "We reject it", span: Span(start: 1, end: 13),
        form: .full, confidence: 0.5))
    try base.fullText.insert(article: article)
    try base.runs.finish(run, at: Timestamp(secondsSince1970: 1_762_510_360))
  }

  static let article = Article(
    title: "Talks fail", url: "https://example.org/a", publisher: "The Wire", author: "A; B",
    published: NewsDate("2025-11-07T09:30+05:00"), language: "en", dateline: "ISTANBUL, Nov. 7",
    source: "a.txt", mimeType: "text/plain", text: text)

  static let freedonia = Country(
    code: Country.Code("XF"), iso3: "XFD", name: "Freedonia", officialName: "Free Freedonia",
    demonym: "Freedonian", capital: "Freetown",
    names: [Name("Freedonia", .full), Name("Freedonian", .demonym)])

  static func person(country: Int64) -> PersonRecord {
    PersonRecord(
      name: "Khawaja Asif", givenName: "Khawaja", familyName: "Asif", honorific: "Mr",
      countryID: country)
  }

  static func ministry(country: Int64) -> MinistryRecord {
    MinistryRecord(
      name: "Defence Ministry of Freedonia", portfolio: .defence, countryID: country,
      inferred: true)
  }

  static func round(process: Int64, country: Int64) -> RoundRecord {
    RoundRecord(
      processID: process, name: "Third round in Istanbul", kind: .round, ordinal: 3,
      venue: "Istanbul", countryID: country, started: NewsDate("2025-11-06"),
      ended: NewsDate("2025-11"), status: .collapsed, outcome: "no agreement")
  }

  /// The words of the text between two offsets in code points.
  static func words(_ start: Int, _ end: Int) -> String {
    var words = String.UnicodeScalarView()
    words.append(contentsOf: Array(text.unicodeScalars)[start..<end])
    return String(words)
  }
}
