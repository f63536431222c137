import Query
import Store
import TestSupport
import Testing

/// Which of several sentences, and which of several speakers, comes first.
@Suite struct EvidenceOrderTests {
  static let text = """
    Eritrea and Djibouti began a second round of border talks in Muscat on Monday.
    “The ships are ready and the ports are not safe,” said Dawit Habtezion, the Eritrean transport minister.
    Djibouti’s Foreign Minister Houmed Barkat replied that the ports are safe and the ships are not ready.
    The round, mediated by Oman, was suspended on Tuesday after Djibouti called its envoys home.
    Omani officials declined to comment.
    """

  private static let folder = Task { try await LusakaArticle.reading(text) }

  private func first(_ question: String) async throws -> Answer {
    let folder = try await Self.folder.value
    let base = try KnowledgeBase.open(folder.file("kb.sqlite"), access: .readOnly)
    return try #require(try QueryEngine(base).answer(question).answers.first)
  }

  @Test(arguments: [
    ("who mediated the round", "Oman", "mediated by Oman"),
    ("who brokered the talks", "Oman", "mediated by Oman"),
    ("who took part in the second round", "Djibouti", "Eritrea and Djibouti began"),
    ("what happened to the second round", "suspended", "was suspended"),
    ("where was the second round held", "Muscat", "in Muscat"),
  ])
  func `the sentence that says it comes first`(
    question: String, answer: String, sentence: String
  ) async throws {
    let first = try await first(question)
    #expect(first.text.contains(answer))
    #expect(try #require(first.evidence.first).sentence.contains(sentence))
  }

  @Test(arguments: [
    ("who said the ships are not ready", "Houmed Barkat"),
    ("who said that the ships are ready", "Dawit Habtezion"),
    ("who said the ports are not safe", "Dawit Habtezion"),
    ("who said that the ports are safe", "Houmed Barkat"),
  ])
  func `the very words come before the same words apart`(
    question: String, speaker: String
  ) async throws {
    #expect(try await first(question).text == speaker)
  }

  @Test func `whoever declined to comment did not comment`() async throws {
    #expect(try await first("who did not comment").text == "Omani officials")
  }
}
