import News
import Store
import Testing

/// What is inserted is read back, equal in every field.
@Suite struct TablesTests {
  private let fixture: Fixture
  private var base: KnowledgeBase { fixture.base }

  init() throws { fixture = try Fixture.make() }

  @Test func articles() throws {
    let stored = try #require(try base.articles.find(fixture.article))
    #expect(stored.record == ArticleRecord(Fixture.article, runID: fixture.run))
    #expect(stored.article.published?.precision == .minute)
    #expect(try base.articles.find(textSHA256: stored.textSHA256) == stored)
    #expect(try base.articles.all(fromSource: "a.txt") == [stored])
    #expect(try base.articles.find(textSHA256: "none") == nil)
    #expect(try base.articles.ids() == [fixture.article])
    var article = Fixture.article
    article.source = "b.txt"
    article.published = nil
    try base.articles.update(fixture.article, metadata: article)
    #expect(try base.articles.find(fixture.article)?.article == article)
  }

  @Test func aTextIsStoredOnce() throws {
    let error = try #require(throws: StoreError.self) {
      try base.articles.insert(ArticleRecord(Fixture.article, runID: fixture.run))
    }
    #expect(error.resultCode == .constraintUnique)
  }

  @Test func duplicates() throws {
    var copy = Fixture.article
    copy.text += " "
    let id = try base.articles.insert(
      ArticleRecord(copy, duplicateOf: fixture.article, runID: fixture.run))
    #expect(try base.articles.find(id)?.duplicateOf == fixture.article)
    try base.articles.delete(fixture.article)
    #expect(try base.articles.find(id)?.duplicateOf == nil)
    try base.articles.update(id, duplicateOf: nil)
  }

  @Test func sentences() throws {
    let stored = try #require(try base.sentences.all(ofArticle: fixture.article).first)
    #expect(stored.id == fixture.sentence)
    #expect(stored.text == Fixture.words(0, 34))
    #expect(stored.span == Span(start: 0, end: 34))
    #expect(try base.sentences.find(fixture.sentence) == stored)
    let label = try base.connection.first("SELECT name FROM sentences") { $0.text(0) }
    #expect(label == "s1")
  }

  @Test func entities() throws {
    let entity = try #require(try base.entities.find(fixture.person))
    #expect(entity.record == EntityRecord(kind: .person, name: "Khawaja Asif"))
    #expect(try base.entities.all(.person, named: "Khawaja Asif") == [entity])
    #expect(try base.entities.all(.organization, named: "Khawaja Asif").isEmpty)
  }

  @Test func aNewNameReachesTheTableOfTheKind() throws {
    try base.entities.rename(fixture.person, to: "Khawaja Muhammad Asif")
    #expect(try base.people.find(fixture.person)?.name == "Khawaja Muhammad Asif")
    try base.entities.rename(fixture.ministry, to: "Ministry of Defence")
    #expect(try base.ministries.find(fixture.ministry)?.name == "Ministry of Defence")
    try base.entities.rename(fixture.organization, to: "The Front")
    #expect(try base.organizations.all(named: "The Front").map(\.id) == [fixture.organization])
  }

  @Test func anEntityIsDeletedOnlyWhenNothingNeedsIt() throws {
    let error = try #require(throws: StoreError.self) { try base.entities.delete(fixture.person) }
    #expect(error.resultCode == .constraintForeignKey)
    #expect(try base.entities.unreferenced().isEmpty)
    try base.articles.delete(fixture.article)
    let left = try base.entities.unreferenced().map(\.id)
    #expect(left == [fixture.person, fixture.ministry, fixture.organization])
    for id in left { try base.entities.delete(id) }
    #expect(try base.people.all().isEmpty)
    #expect(try base.names.all(of: fixture.person).isEmpty)
    #expect(try base.check().isEmpty)
  }

  @Test func countries() throws {
    let stored = try #require(try base.countries.all().first { $0.id == fixture.country })
    #expect(stored.record == Fixture.freedonia)
    #expect(try base.countries.idByCode()[Country.Code("XF")] == fixture.country)
    #expect(try base.countries.id(of: Country.Code("XF")) == fixture.country)
    #expect(try base.countries.code(of: fixture.country) == Country.Code("XF"))
  }

  @Test func ministries() throws {
    let stored = try #require(
      try base.ministries.all(.defence, countryID: fixture.country).first)
    #expect(stored.record == Fixture.ministry(country: fixture.country))
    #expect(try base.ministries.all(.defence, countryID: nil).isEmpty)
    var record = stored.record
    record.inferred = false
    record.name = "Ministry of Defence"
    try base.ministries.update(stored.id, to: record)
    #expect(try base.ministries.all().map(\.record) == [record])
    #expect(try base.entities.find(stored.id)?.name == "Ministry of Defence")
  }

  @Test func aMinistryMayHaveNoCountry() throws {
    let record = MinistryRecord(name: "Foreign Ministry", portfolio: .foreignAffairs)
    let id = try base.ministries.insert(record)
    #expect(try base.ministries.all(.foreignAffairs, countryID: nil) == [Stored(id: id, record)])
  }

  @Test func organizations() throws {
    let stored = try #require(try base.organizations.all(named: "Sylvanian Front").first)
    #expect(stored.id == fixture.organization)
    var record = stored.record
    #expect(record.classification == .armedGroup)
    record.parentID = try base.organizations.insert(
      OrganizationRecord(name: "The Movement", classification: .party))
    try base.organizations.update(stored.id, to: record)
    #expect(try base.organizations.find(stored.id)?.record == record)
    #expect(try base.organizations.all().count == 2)
  }

  @Test func people() throws {
    let stored = try #require(try base.people.find(fixture.person))
    #expect(stored.record == Fixture.person(country: fixture.country))
    #expect(try base.people.all(familyName: "Asif") == [stored])
    #expect(try base.people.all(calledBy: "Asif") == [stored])
    #expect(try base.people.all(calledBy: "asif").isEmpty)
    var record = stored.record
    record.name = "Khawaja Muhammad Asif"
    record.givenName = "Khawaja Muhammad"
    try base.people.update(stored.id, to: record)
    #expect(try base.people.all() == [Stored(id: stored.id, record)])
  }

  @Test func names() throws {
    #expect(try !base.names.insertIfNew(Name("Asif", .family), of: fixture.person))
    #expect(try base.names.insertIfNew(Name("Asif", .alias), of: fixture.person))
    #expect(
      try base.names.all(of: fixture.person) == [Name("Asif", .family), Name("Asif", .alias)])
    #expect(try base.names.entities(calledBy: "Asif") == [fixture.person])
    try base.names.delete(Name("Asif", .alias), of: fixture.person)
    let other = try base.people.insert(PersonRecord(name: "K. Asif", familyName: "Asif"))
    try base.names.insertIfNew(Name("Asif", .family), of: other)
    try base.names.reassign(other, to: fixture.person)
    #expect(try base.names.all(of: fixture.person) == [Name("Asif", .family)])
    #expect(try base.names.all(of: other).isEmpty)
  }

  @Test func mentions() throws {
    let stored = try #require(try base.mentions.all(ofArticle: fixture.article).first)
    #expect(
      stored.record
        == MentionRecord(
          articleID: fixture.article, entityID: fixture.person, name: "m1",
          span: Span(start: 16, end: 28), text: "Khawaja Asif", kind: .name, rule: "full-name"))
    #expect(try base.mentions.find(fixture.mention) == stored)
    #expect(try base.mentions.exist(of: fixture.person))
    try base.mentions.reassign(fixture.person, to: fixture.organization, inArticle: 77)
    #expect(try base.mentions.all(ofEntity: fixture.person) == [stored])
    try base.mentions.reassign(
      fixture.person, to: fixture.organization, inArticle: fixture.article)
    #expect(try base.mentions.all(ofEntity: fixture.person).isEmpty)
    #expect(
      try base.mentions.all(ofEntity: fixture.organization, inArticle: fixture.article).map(\.id)
        == [fixture.mention])
  }

  @Test func positions() throws {
    let stored = try #require(try base.positions.all(ofPerson: fixture.person).first)
    #expect(stored.firstSeen == NewsDate("2025-11-07"))
    #expect(stored.lastSeen?.precision == .month)
    #expect(try base.positions.find(like: stored.record) == stored)
    #expect(try base.positions.all(ofArticle: fixture.article) == [stored])
    var record = stored.record
    record.status = .former
    #expect(try base.positions.find(like: record) == nil)
    record.ministryID = nil
    record.organizationID = fixture.organization
    try base.positions.update(stored.id, to: record)
    #expect(try base.positions.find(fixture.position)?.record == record)
    let other = try base.people.insert(PersonRecord(name: "K. Asif"))
    let front = try base.organizations.insert(
      OrganizationRecord(name: "The Front", classification: .armedGroup))
    try base.positions.reassign(person: fixture.person, to: other)
    try base.positions.reassign(organization: fixture.organization, to: front)
    #expect(try base.positions.all(ofPerson: other).first?.organizationID == front)
    try base.positions.delete(fixture.position)
    #expect(try base.positions.find(fixture.position) == nil)
  }

  @Test func positionsMoveToAnotherMinistry() throws {
    let other = try base.ministries.insert(
      MinistryRecord(name: "Ministry of Defence", portfolio: .defence))
    try base.positions.reassign(ministry: fixture.ministry, to: other)
    #expect(try base.positions.find(fixture.position)?.ministryID == other)
  }

  @Test func processes() throws {
    let stored = try #require(try base.processes.find(named: "Freedonia–Sylvania talks"))
    #expect(try base.processes.find(fixture.process) == stored)
    try base.processes.rename(stored.id, to: "The talks")
    #expect(try base.processes.all().map(\.name) == ["The talks"])
    let other = try base.processes.insert(ProcessRecord(name: "Others"))
    try base.processes.delete(other)
    #expect(try base.processes.all().count == 1)
  }

  @Test func rounds() throws {
    let stored = try #require(try base.rounds.all(ofProcess: fixture.process).first)
    var record = Fixture.round(process: fixture.process, country: fixture.country)
    #expect(stored.record == record)
    #expect(try base.rounds.all(ofArticle: fixture.article) == [stored])
    #expect(try base.rounds.all(ofProcess: nil).isEmpty)
    let next = try base.rounds.insert(
      RoundRecord(name: "Fourth round", kind: .round, previousRoundID: fixture.round))
    #expect(try base.rounds.find(next)?.previousRoundID == fixture.round)
    record.status = .resumed
    try base.rounds.update(stored.id, to: record)
    #expect(try base.rounds.all().first?.record == record)
    try base.rounds.delete(fixture.round)
    #expect(try base.rounds.find(next)?.previousRoundID == nil)
    #expect(try base.claims.find(fixture.claim)?.roundID == nil)
    #expect(try base.roundParticipants.all(ofRound: fixture.round).isEmpty)
  }

  @Test func roundParticipants() throws {
    let record = RoundParticipantRecord(
      roundID: fixture.round, entityID: fixture.country, role: .party)
    #expect(try base.roundParticipants.all(ofRound: fixture.round) == [record])
    #expect(try !base.roundParticipants.insertIfNew(record))
    try base.roundParticipants.insertIfNew(
      RoundParticipantRecord(roundID: fixture.round, entityID: fixture.person, role: .party))
    try base.roundParticipants.reassign(fixture.person, to: fixture.country)
    #expect(try base.roundParticipants.all(ofRound: fixture.round) == [record])
    try base.roundParticipants.deleteAll(ofRound: fixture.round)
    #expect(try base.roundParticipants.all(ofRound: fixture.round).isEmpty)
  }

  @Test func roundEvents() throws {
    let stored = try #require(try base.roundEvents.all(ofRound: fixture.round).first)
    #expect(stored.on == NewsDate("2025-11-07"))
    #expect(try base.roundEvents.all(ofArticle: fixture.article) == [stored])
    let other = try base.rounds.insert(RoundRecord(name: "Fourth round", kind: .round))
    try base.roundEvents.reassign(
      round: fixture.round, to: other, inArticle: fixture.article)
    #expect(try base.roundEvents.all(ofRound: other).map(\.id) == [fixture.event])
  }

  @Test func claims() throws {
    let stored = try #require(try base.claims.all(ofArticle: fixture.article).first)
    #expect(try base.claims.find(fixture.claim) == stored)
    #expect(stored.speechAct == .reject)
    #expect(stored.said == NewsDate("2025-11-07"))
    #expect(stored.saidBasis == .published)
    #expect(stored.confidence == 1)
    let inner = try base.claims.insert(stored.record)
    try base.claims.update(inner, nestedIn: fixture.claim)
    try base.claims.update(inner, roundID: nil)
    var expected = stored.record
    expected.nestedIn = fixture.claim
    expected.roundID = nil
    #expect(try base.claims.find(inner)?.record == expected)
  }

  @Test func claimsAndQuotesChangeTheirPeople() throws {
    let other = try base.people.insert(PersonRecord(name: "K. Asif"))
    try base.claims.reassign(entity: fixture.person, to: other, inArticle: 77)
    #expect(try base.claims.find(fixture.claim)?.sourceID == fixture.person)
    try base.claims.reassign(entity: fixture.person, to: other)
    try base.claims.reassign(entity: fixture.country, to: other, inArticle: fixture.article)
    try base.claims.reassign(entity: fixture.organization, to: other)
    let claim = try #require(try base.claims.find(fixture.claim))
    #expect([claim.sourceID, claim.addresseeID, claim.targetID] == [other, other, other])
    let round = try base.rounds.insert(RoundRecord(name: "Fourth round", kind: .round))
    try base.claims.reassign(round: fixture.round, to: round)
    #expect(try base.claims.find(fixture.claim)?.roundID == round)
    try base.quotes.reassign(speaker: fixture.person, to: other)
    #expect(try base.quotes.find(fixture.quote)?.speakerID == other)
  }

  @Test func claimSpans() throws {
    let spans = try base.claimSpans.all(ofClaim: fixture.claim)
    #expect(spans.map(\.part) == [.content, .cue])
    let claim = Claim(
      sentence: 0, title: "x", content: "a b", sourceSpans: [Span(start: 0, end: 1)],
      contentSpans: [Span(start: 2, end: 3), Span(start: 5, end: 6)],
      conditionSpans: [Span(start: 7, end: 9)], reporting: .indirect, rule: "r", confidence: 1)
    let stored = try #require(try base.claims.find(fixture.claim))
    let id = try base.claims.insert(stored.record)
    try base.claimSpans.insert(ClaimSpanRecord.all(of: claim, id: id))
    #expect(
      try base.claimSpans.all(ofClaim: id).map(\.span.start) == [7, 2, 5, 0])
  }

  @Test func quotes() throws {
    let stored = try #require(try base.quotes.all(ofArticle: fixture.article).first)
    #expect(
      stored.record
        == QuoteRecord(
          articleID: fixture.article, sentenceID: fixture.sentence, claimID: fixture.claim,
          speakerID: fixture.person, speakerText: "Khawaja Asif", text: "We reject it",
          span: Span(start: 1, end: 13), form: .full, confidence: 0.5))
  }

  @Test func runsCountTheirInputs() throws {
    let run = try base.runs.start(
      command: "ingest", toolVersion: "1", extractorVersion: "2",
      at: Timestamp(secondsSince1970: 0))
    #expect(try base.runs.find(run)?.endedAt == nil)
    for state in InputRecord.State.allCases + [.failed] {
      try base.inputs.insert(
        InputRecord(runID: run, source: state.rawValue, state: state, reason: "why"))
    }
    let counts = try base.runs.finish(run, at: Timestamp(secondsSince1970: 60))
    #expect(counts.inputs == 6)
    #expect(
      [counts.added, counts.updated, counts.unchanged, counts.skipped, counts.failed]
        == [1, 1, 1, 1, 2])
    let stored = try #require(try base.runs.find(run))
    #expect(stored.title == "ingest 1970-01-01T00:00:00Z")
    #expect(stored.endedAt == "1970-01-01T00:01:00Z")
    #expect(stored.counts == counts)
    #expect(try base.runs.all().map(\.id) == [fixture.run, run])
    #expect(try base.inputs.all(ofRun: run).map(\.state.rawValue).last == "failed")
  }

  @Test func inputs() throws {
    let stored = try #require(try base.inputs.all(ofRun: fixture.run).first)
    #expect(
      stored.record
        == InputRecord(
          runID: fixture.run, source: "a.txt", sha256: SHA256.hexDigest(of: Fixture.text),
          state: .added, articleID: fixture.article))
    #expect(try base.inputs.all(ofArticle: fixture.article) == [stored])
    try base.articles.delete(fixture.article)
    #expect(try base.inputs.all(ofRun: fixture.run).first?.articleID == nil)
  }

  @Test func aWordThatNoEnumerationHasIsSaidToBeDamage() throws {
    try base.connection.execute(
      "PRAGMA ignore_check_constraints = ON; UPDATE entities SET kind = 'ghost' WHERE id = 9001")
    let error = try #require(throws: StoreError.self) { try base.entities.find(9001) }
    #expect(error.code == .damaged)
    #expect(error.message.contains("'ghost'"))
  }
}
