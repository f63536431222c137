import Language
import Testing

@Test func scratch() {
  let text = """
    ISTANBUL, Nov. 7 — “If the Taliban government violates our borders, we will respond,” he said, adding that Pakistan’s army can't wait. "What next?" asked Mr. Asif. The U.S. said it would act. He met Sen. John McCain at 3 p.m. on Nov. 7 in Washington D.C. He left…no one saw it.
    “One para goes on.

    “Second para ends.” Then the 'logical' one, he said: ‘it is ok’. The parties' demands aren't met
    """
  let d = Document(text)
  for s in d.sentences {
    print("S:", d.tokens[s].map { String(decoding: d.bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) + "/\($0.tag)/" + $0.lemma }.joined(separator: " "))
  }
  for q in d.quotations { print("Q:", q.depth, q.continues, q.closing as Any, d.text(of: q.tokens)) }
  #expect(!d.tokens.isEmpty)
}
