import Store
import TestSupport
import Testing

@testable import Query

/// Questions that take something for granted of talks: where they were, what came after them, how they ended.
@Suite struct PremiseQuestionTests {
  private static let text = """
    OSLO, 14 November 2024 - Ardenia and Boskov opened a third round of peace talks in Oslo on 13 November 2024, mediated by Norway.

    The second round, held in Doha in October 2024 and hosted by Qatar, collapsed over the border. Boskov has freed 25 of the 60 prisoners that it holds in the war.

    Chadian President Idris Moussa spoke by phone with Nigerien President Salou Issa on 12 November 2024.
    """

  private static let folder = Task { try await LusakaArticle.reading(text) }

  @Test(
    arguments: [
      ("where were the Ardenia-Boskov talks held", "Doha"),
      ("when did the Doha talks collapse", "2024-10"),
      ("what happened after the Doha talks", "third round of peace talks"),
      ("which rounds did Norway mediate", "third round"),
      ("list all calls", "phone call, 2024-11-12"),
      ("when did Moussa and Issa speak by phone", "2024-11-12"),
      ("how many prisoners has Boskov freed", "25 of the 60 prisoners"),
      ("who mediated the third round between Ardenia and Boskov in Doha", nil),
      ("when did the Niamey summit take place", nil),
      ("how many tanks has Boskov lost", nil),
    ] as [(String, String?)])
  func `the first answer is right`(question: String, text: String?) async throws {
    let folder = try await Self.folder.value
    let base = try KnowledgeBase.open(folder.file("kb.sqlite"), access: .readOnly)
    let result = try QueryEngine(base).answer(question)
    let found = result.answers.map(\.text)
    #expect(
      text.map { found.first?.hasPrefix($0) ?? false } ?? found.isEmpty,
      "\(result.reading): \(found)")
  }
}
