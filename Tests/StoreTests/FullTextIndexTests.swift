import News
import Store
import TestSupport
import Testing

@Suite struct FullTextIndexTests {
  private let fixture: Fixture
  private var base: KnowledgeBase { fixture.base }

  init() throws { fixture = try Fixture.make() }

  private func found(_ table: String, _ words: String) throws -> [Int64] {
    try base.connection.rows(
      "SELECT rowid FROM \(table) WHERE \(table) MATCH ? ORDER BY rowid", [words]
    ) { $0.int64(0) }
  }

  @Test(arguments: ["rejecting", "REJECT", "khawaja asif", "\"we reject\""])
  func wordsAreFoundInTheirForms(words: String) throws {
    #expect(try found("sentences_fts", words) == [fixture.sentence])
  }

  @Test func claimsAreFoundByTitleAndContent() throws {
    #expect(try found("claims_fts", "title: asif") == [fixture.claim])
    #expect(try found("claims_fts", "content: reject") == [fixture.claim])
    #expect(try found("claims_fts", "content: asif").isEmpty)
    #expect(try found("quotes_fts", "reject") == [fixture.quote])
  }

  @Test func theDefencesOfTheConnectionDoNotHinderIt() throws {
    #expect(try base.connection.count("PRAGMA trusted_schema") == 0)
    #expect(throws: StoreError.self) {
      try base.connection.run("DELETE FROM sentences_fts_docsize")
    }
    try base.fullText.rebuild()
    try base.fullText.optimize()
    #expect(try base.fullText.integrityCheck().isEmpty)
    #expect(try found("sentences_fts", "reject") == [fixture.sentence])
  }

  @Test func aDeletedArticleIsFoundNoMore() throws {
    var other = Fixture.article
    other.text = "They reject nothing."
    let id = try base.articles.insert(ArticleRecord(other, runID: fixture.run))
    let sentence = try base.sentences.insert(
      SentenceRecord(
        articleID: id, ordinal: 1, span: Span(start: 0, end: 20), text: other.text))
    try base.fullText.insert(article: id)
    #expect(try found("sentences_fts", "reject") == [fixture.sentence, sentence])
    try base.write { () throws(StoreError) in try base.articles.delete(fixture.article) }
    #expect(try found("sentences_fts", "reject") == [sentence])
    #expect(try found("claims_fts", "asif").isEmpty)
    #expect(try found("quotes_fts", "reject").isEmpty)
    #expect(try base.fullText.integrityCheck().isEmpty)
    #expect(try base.claims.all(ofArticle: fixture.article).isEmpty)
    #expect(try base.mentions.all(ofArticle: fixture.article).isEmpty)
  }

  @Test func findingsCanBeTakenOutAloneAndTheArticleStays() throws {
    try base.write { () throws(StoreError) in
      try base.articles.deleteFindings(fixture.article)
    }
    #expect(try base.articles.find(fixture.article) != nil)
    #expect(try base.sentences.all(ofArticle: fixture.article).isEmpty)
    #expect(try base.positions.all(ofPerson: fixture.person).isEmpty)
    #expect(try found("sentences_fts", "reject").isEmpty)
    #expect(try base.check().isEmpty)
  }

  @Test func theIntegrityCheckSeesAChangedRow() throws {
    try base.connection.run("UPDATE quotes SET text = 'We accept it'")
    #expect(try base.fullText.integrityCheck() == ["quotes_fts"])
    try base.fullText.rebuild()
    #expect(try base.fullText.integrityCheck().isEmpty)
  }
}
