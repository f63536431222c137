import Language
import Testing

@Suite struct LemmaTests {
  @Test(arguments: [
    ("He said no.", 1, "say"), ("She was accusing them.", 2, "accuse"),
    ("It reserves the right.", 1, "reserve"),
    ("They threatened war.", 1, "threaten"), ("He had written it.", 2, "write"),
    ("They planned a meeting.", 1, "plan"),
    ("Kabul denied it.", 1, "deny"), ("They repeated it.", 1, "repeat"),
    ("He urged calm.", 1, "urge"),
    ("They promised aid.", 1, "promise"), ("She told them.", 1, "tell"),
    ("He was adding that it failed.", 2, "add"),
    ("He emphasized that it failed.", 1, "emphasize"), ("They rejected it.", 1, "reject"),
    ("She acknowledged it.", 1, "acknowledge"),
  ])
  func `Gives the base form`(_ text: String, _ index: Int, _ lemma: String) {
    #expect(Document(text).tokens[index].lemma == lemma)
  }
}
