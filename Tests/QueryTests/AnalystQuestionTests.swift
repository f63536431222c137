import News
import Store
import Testing

@testable import Query

/// What analysts ask of one article, over the whole program: reading, extraction, resolution and search.
@Suite struct AnalystQuestionTests {
  /// What an answer must hold, in one of its answers, notes or sentences; the first must be in the first answer.
  struct Expectation: Sendable, CustomTestStringConvertible {
    var question: String
    var words: [String]

    init(_ question: String, _ words: String...) {
      self.question = question
      self.words = words
    }

    var testDescription: String { question }
  }

  static let answered: [Expectation] = [
    Expectation("Who is Malawi's defence minister?", "Themba Kaliyati"),
    Expectation("What post does Chisomo Phalula hold?", "Information Minister (Malawi)"),
    Expectation("Who speaks for Malawi in these articles?", "Chisomo Phalula", "Themba Kaliyati"),
    Expectation("Which names is Themba Kaliyati called by?", "Themba Kaliyati", "Mr Kaliyati"),
    Expectation("How many different people are quoted?", "2"),
    Expectation("Who is quoted most often?", "Chisomo Phalula"),
    Expectation(
      "Who was defence minister on 3 May 2025?", "Themba Kaliyati", "the article is undated"),
    Expectation(
      "Which ministries have spoken about the talks?", "Malawian Ministry",
      "Malawian Ministry of Defence",
      "Malawian Ministry of Information"),
    Expectation(
      "What has Malawi's Information Ministry said?", "", "Malawi had handed over “plain evidence”"),
    Expectation(
      "Compare what the defence and information ministries said about the Mozambican side.",
      "Themba Kaliyati:",
      "Chisomo Phalula: the Mozambican side failed"),
    Expectation(
      "Which ministries in the file were only inferred from a minister's title?",
      "Malawian Ministry of Defence",
      "Malawian Ministry of Information"),
    Expectation(
      "Which countries are parties to the talks, and which host them?", "Mozambique", "Lusaka"),
    Expectation("What does Malawi accuse Tanzania of?", "backed by Tanzania"),
    Expectation(
      "What has Lilongwe demanded?", "", "Mozambican soil must not be used",
      "swift and lasting measures",
      "the Mzuzu Agreement and action"),
    Expectation("Who are the mediators?", "mediators, not named", "host countries, not named"),
    Expectation(
      "How many accusations did each country or its officials make?", "Malawi: 3 distinct",
      "stalling, evasion"),
    Expectation(
      "Did the Mozambican side acknowledge the evidence?", "yes, according to Chisomo Phalula"),
    Expectation("Where were the talks held?", "Lusaka"),
    Expectation("When did the latest round begin?", "not dated in the source"),
    Expectation(
      "How many rounds of Malawi-Mozambique talks have there been?", "2 described"),
    Expectation("Which rounds ended without agreement?", "first round"),
    Expectation("Give a timeline of the talks.", "first round: collapsed", "resumed"),
    Expectation("Who took part in the Lusaka round?", "Mozambique"),
    Expectation("Are the talks still going on?", "yes, resumed"),
    Expectation("Why did the talks resume?", "at the request of the host countries"),
    Expectation(
      "How did the outcome of the initial round differ from the resumed one?", "",
      "ended without agreement", "resumed"),
    Expectation("What agreements are cited in the talks?", "Mzuzu Agreement"),
    Expectation("Who called the Lusaka round fruitless?", "Chisomo Phalula"),
    Expectation("Who warned of strikes?", "Themba Kaliyati", "would launch strikes on the camps"),
    Expectation(
      "What did Themba Kaliyati warn?", "", "would not put up with breaches", "we will strike back",
      "would launch strikes"),
    Expectation(
      "What is Malawi demanding from Mozambique?", "", "Mozambican soil must not be used"),
    Expectation(
      "Under what conditions would Malawi strike inside Mozambique?", "if the raids go on"),
    Expectation(
      "Whom did Phalula accuse, and of what?", "Mozambican delegates", "of stalling, evasion"),
    Expectation(
      "What did the Mozambican side fail to give, according to Malawi?",
      "failed to give firm guarantees"),
    Expectation("How many demands has Malawi made?", "4 distinct", "swift and lasting measures"),
    Expectation(
      "Compare Phalula's and Kaliyati's statements on the first round.", "Chisomo Phalula:",
      "Themba Kaliyati:"),
    Expectation(
      "List Malawi's threats in date order.", "we will strike back", "would launch strikes",
      "not dated"),
    Expectation(
      "Which claims come from unnamed officials?", "", "meant to keep the channel open",
      "main demand has not changed"),
    Expectation("Which statements are second-hand?", "reported by Malawian officials"),
    Expectation(
      "What exactly did Kaliyati say about the river?",
      "If the raiders cross our river again, we will"),
    Expectation("Who said \"sober and lawful requests\"?", "Chisomo Phalula"),
    Expectation(
      "How many full direct quotes and how many partial ones are there?", "2 full; 3 partial"),
    Expectation(
      "Where in the article is the quote, with the words around it?", "characters",
      "no guarantees were given,” Ms."),
    Expectation(
      "Which article reports the strike threat, and at which characters?",
      "Malawi and Mozambique resumed",
      "characters"),
    Expectation("Find passages about cattle raids.", "plain evidence"),
    Expectation("How was this claim extracted, by which version and rule?", "claim 1: rule"),
  ]

  @Test(arguments: answered)
  func `what the article says is answered`(expectation: Expectation) async throws {
    let result = try QueryEngine(await LusakaArticle.knowledgeBase()).answer(expectation.question)
    #expect(result.outcome == .answered, "\(result.reading)")
    let texts = result.answers.map(Self.text)
    #expect(
      texts.first?.contains(expectation.words[0]) == true || expectation.words[0].isEmpty,
      "\(texts)")
    for words in expectation.words.dropFirst() {
      #expect(texts.contains { $0.contains(words) }, "\(words): \(texts)")
    }
  }

  /// Typed as people type.
  @Test(arguments: [
    Expectation("what did malawi's defence minister say abt strikes", "would launch strikes"),
    Expectation("who warnd of striks", "Themba Kaliyati"),
    Expectation("malawi demands", "", "Mozambican soil must not be used"),
    Expectation("kaliyati threats", "we will strike back"),
    Expectation("phalula on evidence", "plain evidence"),
    Expectation("defence minister malawi", "Themba Kaliyati"),
    Expectation("defnce minister's warnings", "", "would not put up with breaches"),
    Expectation("talks where held", "Lusaka"),
    Expectation("why talks resumed", "at the request of the host countries"),
    Expectation("who made the most accusations", "Chisomo Phalula", "2 distinct"),
    Expectation("who has threatened more than once", "Themba Kaliyati"),
    Expectation("which country made the fewest accusations", "Malawi: 3 distinct"),
    Expectation("how often did kaliyati warn", "3 distinct"),
    Expectation("latest statement by kaliyati", "", "not dated in the source"),
    Expectation("who was the first to warn of strikes", "Themba Kaliyati"),
    Expectation(
      "phalula vs kaliyati on the mozambican side", "Chisomo Phalula:", "Themba Kaliyati:"),
    Expectation(
      "difference between what phalula and kaliyati said about the mediators", "Chisomo Phalula:",
      "Themba Kaliyati:"),
    Expectation("timeline of threats", "we will strike back"),
    Expectation("who hasnt denied the accusations", "Chisomo Phalula", "Themba Kaliyati"),
    Expectation("who has not spoken about the camps", "Chisomo Phalula", "no such statement"),
    Expectation("did kaliyati warn of strikes", "yes", "would launch strikes"),
    Expectation("did malawi threaten strikes?", "yes"),
    Expectation("is kaliyati defence minister", "yes"),
    Expectation("is phalula the defence minister?", "not by this file"),
    Expectation("are the talks over", "no, resumed"),
    Expectation("whom does malawi accuse", "Mozambique", "Mozambican delegates"),
    Expectation("people quoted", "Chisomo Phalula", "Themba Kaliyati"),
    Expectation("what does malawi want from mozambique", "", "Mozambican soil must not be used"),
    Expectation("which people are ministers", "Chisomo Phalula", "Themba Kaliyati"),
    Expectation("what happened to the earlier round", "", "ended without agreement"),
    Expectation("how many times was phalula quoted", "3", "no guarantees were given"),
    Expectation("what posts does phalula hold", "Information Minister (Malawi)"),
    Expectation("what did ms phalula say abt evidence", "plain evidence"),
    Expectation("what conditions did malawi set", "", "if the raids go on"),
    Expectation("what did phalula call the round", "fruitless"),
    Expectation("which countries host the talks", "", "host countries, not named"),
    Expectation("who spoke of strikes", "Themba Kaliyati"),
    Expectation("how many statements did kaliyati make", "distinct"),
    Expectation("which ministers spoke about the mediators", "Themba Kaliyati"),
  ])
  func `plain typing is understood`(expectation: Expectation) async throws {
    try await `what the article says is answered`(expectation: expectation)
  }

  /// Other actors, other acts, other addressees, false premises, other times.
  static let unanswerable = [
    "Which people are mentioned but never quoted?", "Who denied the accusations?",
    "Has anyone contradicted or reversed an earlier statement?",
    "Which quotes were carried by more than one publisher?",
    "Who is Mozambique's defence minister?", "Who is the president of Malawi?",
    "Who is Zambia's foreign minister?", "Which ministry does Radio Lilongwe head?",
    "What did Tanzania say?", "What did the foreign minister warn?", "What has Zambia demanded?",
    "What did Kaliyati promise?", "What did Phalula praise?", "Who praised the mediators?",
    "Who apologised for the raids?", "Who threatened sanctions?", "Who warned of earthquakes?",
    "Who condemned Zambia?", "Whom did Tanzania accuse?", "What did Mozambique threaten?",
    "Under what conditions would Mozambique withdraw?", "How many threats has Mozambique made?",
    "How many accusations has Zambia made?", "Did Mozambique deny the evidence?",
    "Did Phalula threaten strikes?", "Did Kaliyati resign?",
    "Did Tanzania acknowledge the evidence?",
    "Did Malawi sign a ceasefire?", "Did Zambia demand guarantees?",
    "Where were the Geneva talks held?", "Who took part in the Nairobi round?",
    "When was the Harare summit?", "Who warned of strikes in March 2024?",
    "What did Kaliyati say since 2020?", "What did Phalula say last week?",
    "What did Kaliyati say about inflation?", "What did Phalula say about the election?",
    "What exactly did Kaliyati say about oil?", "Who said \"no surrender\"?",
    "Why did Tanzania leave the talks?", "Find passages about nuclear weapons.",
    "Compare what Zambia and Tanzania said.", "Who has warned more than nine times?",
    "Which treaty did Zambia sign in Nairobi?", "Who mediated between Kenya and Somalia?",
    "who did not comment", "who joked", "How many camps did Tanzania offer to close?",
  ]

  @Test(arguments: unanswerable)
  func `what the article does not say is not answered`(question: String) async throws {
    let result = try QueryEngine(await LusakaArticle.knowledgeBase()).answer(question)
    #expect(result.answers.isEmpty, "\(result.reading): \(result.answers.map(Self.text))")
    #expect(result.outcome != .answered)
    #expect(!result.reading.isEmpty)
  }

  private static func text(_ answer: Answer) -> String {
    ([answer.text, answer.note ?? ""] + answer.evidence.map(\.sentence)).joined(separator: " | ")
  }
}
