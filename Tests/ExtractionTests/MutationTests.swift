import Extraction
import News
import TestSupport
import Testing

/// Whatever a text is, what is found in it fits it.
@Suite struct MutationTests {
  @Test func findingsFitAnyText() {
    let texts = [
      """
      ANKARA, Nov. 7 — Foreign Minister Nodira Orlan warned on Friday that “strikes” would follow if the raids go on.

      “We will wait,” Mr Dorvan told reporters after the third round of talks in Doha, “but not for ever.”
      """,
      """
      Q: Who pays? A: “Nobody,” she said. According to the Defence Ministry of Freedonia, 12,000 men left on 3 March
      2026; he denied it, adding that the U.N.-led talks (the second round) had collapsed.
      """,
      "The Qatari prime minister, Sheikh Hamad al-Thani, said: “He told me: ‘No.’” Kabul rejected the claim.",
    ].map { Array($0.utf8) }
    let words = [
      "said", " that ", "warned ", "Mr ", "according to", "he ", "“", "”", ". ", ", ", "\n\n",
      "the third round ",
      "Minister of ", "not ", "if ", "Doha", "Freedonia", "Nov. 7, 2025", ": ", "; ", " — ", "(",
      ")", "told ",
    ]
    let extractor = Extractor(countries: SampleWorld.countries)
    Mutation.run(of: texts, words: words, count: 120) { bytes in
      // As reading hands it on: valid, without zeros.
      let text = String(decoding: bytes.filter { $0 != 0 && $0 != 13 }, as: UTF8.self)
      let article = Article(title: "Talks", source: "a.txt", mimeType: "text/plain", text: text)
      let findings = extractor.findings(in: article)
      #expect(FindingsContract.breaches(of: findings, in: text).isEmpty, "\(text)")
    }
  }
}
