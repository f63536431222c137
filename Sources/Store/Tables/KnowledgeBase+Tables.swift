/// One small type for each table: `kb.claims.insert(record)`.
extension KnowledgeBase {
  public var articles: ArticlesTable { ArticlesTable(connection) }
  public var claims: ClaimsTable { ClaimsTable(connection) }
  public var claimSpans: ClaimSpansTable { ClaimSpansTable(connection) }
  public var countries: CountriesTable { CountriesTable(connection) }
  public var entities: EntitiesTable { EntitiesTable(connection) }
  public var inputs: InputsTable { InputsTable(connection) }
  public var mentions: MentionsTable { MentionsTable(connection) }
  public var ministries: MinistriesTable { MinistriesTable(connection) }
  public var names: NamesTable { NamesTable(connection) }
  public var organizations: OrganizationsTable { OrganizationsTable(connection) }
  public var people: PeopleTable { PeopleTable(connection) }
  public var positions: PositionsTable { PositionsTable(connection) }
  public var processes: ProcessesTable { ProcessesTable(connection) }
  public var quotes: QuotesTable { QuotesTable(connection) }
  public var roundEvents: RoundEventsTable { RoundEventsTable(connection) }
  public var roundParticipants: RoundParticipantsTable { RoundParticipantsTable(connection) }
  public var roundReports: RoundReportsTable { RoundReportsTable(connection) }
  public var rounds: RoundsTable { RoundsTable(connection) }
  public var runs: RunsTable { RunsTable(connection) }
  public var sentences: SentencesTable { SentencesTable(connection) }
  public var sketches: SketchesTable { SketchesTable(connection) }

  /// The full-text index over sentences, claims and quotes.
  public var fullText: FullTextIndex { FullTextIndex(connection) }
}
