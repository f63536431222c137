import Language
import Testing

/// What holds for the document of any text.
func expectContract(_ document: Document, _ location: SourceLocation = #_sourceLocation) {
  var end: Int32 = 0
  for token in document.tokens {
    #expect(token.start >= end && token.end > token.start, sourceLocation: location)
    end = token.end
  }
  #expect(Int(end) <= document.bytes.count, sourceLocation: location)
  var next = 0
  for sentence in document.sentences {
    #expect(sentence.lowerBound == next && !sentence.isEmpty, sourceLocation: location)
    next = sentence.upperBound
    expectTree(document, sentence, location)
  }
  #expect(next == document.tokens.count, sourceLocation: location)
  var last = 0
  for entity in document.entities {
    #expect(entity.tokens.lowerBound >= last && !entity.tokens.isEmpty, sourceLocation: location)
    last = entity.tokens.upperBound
    let sentence = document.sentences[document.sentence(at: entity.tokens.lowerBound)]
    #expect(entity.tokens.upperBound <= sentence.upperBound, sourceLocation: location)
  }
}

/// One root, and from every token a way to it that stays in the sentence.
func expectTree(_ document: Document, _ sentence: Range<Int>, _ location: SourceLocation) {
  var roots = 0
  for index in sentence {
    let token = document.tokens[index]
    if token.head < 0 {
      roots += 1
      #expect(token.relation == .root, sourceLocation: location)
      continue
    }
    #expect(sentence.contains(Int(token.head)), sourceLocation: location)
    #expect(token.relation != .root, sourceLocation: location)
    var steps = 0
    var above = index
    while document.tokens[above].head >= 0, steps <= sentence.count {
      above = Int(document.tokens[above].head)
      steps += 1
    }
    #expect(steps <= sentence.count, "a circle at token \(index)", sourceLocation: location)
  }
  #expect(roots == 1, sourceLocation: location)
}
