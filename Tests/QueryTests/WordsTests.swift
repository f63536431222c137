import News
import Store
import Testing

@testable import Query

@Suite struct PorterStemmerTests {
  @Test(arguments: [
    ("caresses", "caress"), ("ponies", "poni"), ("cats", "cat"), ("feed", "feed"),
    ("agreed", "agre"), ("plastered", "plaster"), ("motoring", "motor"), ("sing", "sing"),
    ("conflated", "conflat"), ("hopping", "hop"), ("falling", "fall"), ("filing", "file"),
    ("happy", "happi"), ("relational", "relat"), ("conditional", "condit"),
    ("digitizer", "digit"), ("operator", "oper"), ("triplicate", "triplic"),
    ("hopefulness", "hope"), ("revival", "reviv"), ("adoption", "adopt"), ("controlled", "control"),
    ("negotiations", "negoti"), ("is", "is"), ("año", "año"),
  ])
  func `stems are Porter's`(word: String, stem: String) {
    #expect(PorterStemmer.stem(word) == stem)
  }

  @Test func `stems are those of the full-text index`() throws {
    let fixture = try Fixture()
    let connection = fixture.knowledgeBase.connection
    try connection.execute(
      """
      CREATE VIRTUAL TABLE temp.probe USING fts5 (text, tokenize="porter unicode61 remove_diacritics 2");
      CREATE VIRTUAL TABLE temp.terms USING fts5vocab (probe, row);
      """)
    let text =
      Fixture.first + " accusations violated territorial integrity Peña's allegedly running"
      + " relations generously possibility authorities condemning Ministries agreement's dying"
    try connection.run("INSERT INTO probe (text) VALUES (?)", [text])
    let terms = try connection.rows("SELECT term FROM terms") { $0.text(0) }
    #expect(Set(terms) == Set(StemmedText(text).stems))
  }
}

@Suite struct StemmedTextTests {
  @Test func `spans count code points`() {
    let text = StemmedText("“Peña’s” raids")
    #expect(text.stems == ["pena", "s", "raid"])
    #expect(text.spans.map(\.start) == [1, 6, 9])
  }

  @Test func `a phrase is found where its words stand together`() {
    let text = StemmedText("border posts and the border posts")
    #expect(text.places(of: ["border", "post"]) == [0, 4])
    #expect(text.places(of: []).isEmpty)
  }
}

@Suite struct SpeechActWordsTests {
  @Test(arguments: [
    ("warned", "warn"), ("threatening", "threaten"), ("said", "say"), ("denies", "deny"),
    ("pledged", "pledge"), ("condemns", "condemn"), ("vowing", "vow"),
  ])
  func `inflected verbs are known`(form: String, lemma: String) {
    #expect(SpeechActWords.verb(form) == lemma)
  }

  @Test func `warnings and threats answer for one another`() {
    #expect(SpeechActWords.acts(ofVerb: "warn") == [.warn, .threaten])
    #expect(SpeechActWords.acts(ofNoun: "threat") == [.threaten])
  }

  @Test func `plain speech admits every act`() {
    #expect(SpeechActWords.acts(ofVerb: "say") == [])
    #expect(SpeechActWords.acts(ofVerb: "swim") == nil)
  }
}

@Suite struct ThesaurusTests {
  @Test(arguments: [
    ("strikes", "attack"), ("negotiations", "talks"), ("truce", "ceasefire"),
    ("soldiers", "troops"),
    ("frontier", "border"), ("deal", "accord"),
  ])
  func `words of the field stand for one another`(word: String, other: String) {
    #expect(Thesaurus.synonyms(of: word).contains(other))
    #expect(!Thesaurus.synonyms(of: word).contains(word))
  }
}

@Suite struct SpellingTests {
  @Test(arguments: [
    ("warnd", "warned", true), ("threatned", "threatened", true), ("acuse", "accuse", true),
    ("quipse", "quispe", true), ("talks", "talks", false), ("iran", "tirana", false),
    ("strike", "stroke", true), ("asif", "saif", true),
  ])
  func `one slip is one letter`(left: String, right: String, isSlip: Bool) {
    #expect(Spelling.differByOneSlip(left, right) == isSlip)
  }

  @Test func `an ambiguous slip is not mended`() {
    #expect(Spelling.correction(of: "stroke", in: ["strike", "stroked"]) == nil)
    #expect(Spelling.correction(of: "stryke", in: ["strike", "talks"]) == "strike")
  }
}

@Suite struct MatchExpressionTests {
  @Test(arguments: [
    ("border", "\"border\""), ("say \"so\"", "\"say \"\"so\"\"\""), ("a\u{0}b", "\"ab\""),
  ])
  func `words stand in quotes`(text: String, expression: String) {
    #expect(MatchExpression.phrase(text) == expression)
  }

  @Test(arguments: ["", "?", "\"", "–", "*^:"])
  func `what has no letter is no term`(text: String) {
    #expect(MatchExpression.phrase(text) == nil)
  }
}
