import Language
import Testing

@Suite struct SentenceModelTests {
  @Test func `The program's own weights have the right form`() {
    #expect(SentenceModel(EmbeddedModels.sentences) != nil)
    #expect(EmbeddedModels.sentences.bytes.count <= 300_000)
  }

  @Test func `Weights of other models are refused`() {
    for (name, file) in EmbeddedModels.all where name != "sentences" {
      #expect(SentenceModel(file) == nil)
    }
  }

  @Test func `A feature that was not learned hardly ever weighs anything`() {
    let model = SentenceModel()
    // Each stands alone; a table without checks would answer most of them.
    let answered = (0..<4_000).count { number in
      let feature = UInt32(truncatingIfNeeded: FeatureHash.mix(UInt64(number) + 1))
      return withUnsafePointer(to: feature) { pointer in
        model.score(UnsafeBufferPointer(start: pointer, count: 1)) != 0
      }
    }
    #expect(answered < 80)
  }
}
