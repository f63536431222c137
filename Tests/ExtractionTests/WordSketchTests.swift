import Testing

@testable import Extraction

@Suite struct WordSketchTests {
  @Test func `It grants every word that was put in`() {
    let words = ["reserve", "the", "right", "to", "counter-terrorism", "é", ""]
    let sketch = WordSketch(words)
    #expect(words.allSatisfy(sketch.mayHold))
  }

  @Test func `It denies most others`() {
    let sketch = WordSketch(["reserve", "the", "right", "to", "respond"])
    #expect((0..<1000).count { sketch.mayHold("word\($0)") } < 200)
    #expect(!WordSketch().mayHold("the"))
  }
}
