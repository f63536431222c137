import Extraction
import FoundationEssentials
import Language

/// Articles with attributions by hand, as PolNeAR has them: JSON lines with `text` and `attributions`, whose source, cue and
/// content are lists of code-point ranges.
enum AttributionCorpus {
  private struct Article: Decodable {
    struct Attribution: Decodable {
      var source: [[Int]]
      var cue: [[Int]]
      var content: [[Int]]
    }
    var text: String
    var attributions: [Attribution]
  }

  /// The passages of all articles.
  static func read(_ path: String) throws -> [AttributionExample] {
    var examples: [AttributionExample] = []
    for (number, line) in try Corpora.text(path).split(separator: "\n").enumerated() {
      let article = try JSONDecoder().decode(Article.self, from: Data(line.utf8))
      let starts = codePoints(of: article.text)
      let attributions = article.attributions.map { attribution in
        let bytes = { (spans: [[Int]]) in
          spans.filter { $0.count == 2 && $0[0] < $0[1] && $0[1] < starts.count }
            .map { starts[$0[0]]..<starts[$0[1]] }
        }
        return (bytes(attribution.source), bytes(attribution.cue), bytes(attribution.content))
      }
      var states: QuotationStates?
      _ = Document(article.text) { reading in
        let all = states ?? QuotationStates(reading.quotations, count: reading.allTokens.count)
        states = all
        let passage = Passage(reading, all)
        let vectors = UnsafeBufferPointer(
          start: reading.vectors, count: passage.count * reading.vectorLength)
        var example = AttributionExample(
          article: number, passage: passage, vectors: Array(vectors), cues: [])
        for (source, cue, content) in attributions {
          guard let cue = tokens(cue, reading).first, cue.upperBound <= passage.count else {
            continue
          }
          var roles = [UInt8](repeating: 0, count: passage.count)
          for range in tokens(source, reading) {
            for index in range { roles[index] = AttributionRole.source.rawValue }
          }
          for range in tokens(content, reading) {
            for index in range { roles[index] = AttributionRole.content.rawValue }
          }
          example.cues.append(AttributionExample.Cue(words: cue, roles: roles))
        }
        examples.append(example)
      }
    }
    return examples
  }

  /// The byte offset of each code point, and of the end.
  private static func codePoints(of text: String) -> [Int] {
    var starts: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      starts.append(offset)
      offset += UTF8.width(scalar)
    }
    starts.append(offset)
    return starts
  }

  /// The passage's tokens that ranges of bytes touch, by their index in it.
  private static func tokens(_ spans: [Range<Int>], _ reading: PassageReading) -> [Range<Int>] {
    spans.compactMap { span in
      let touched = reading.tokens.filter {
        let token = reading.allTokens[$0]
        return Int(token.start) < span.upperBound && Int(token.end) > span.lowerBound
      }
      guard let first = touched.first, let last = touched.last else { return nil }
      return first - reading.tokens.lowerBound..<last + 1 - reading.tokens.lowerBound
    }
  }
}
