import FoundationEssentials
import Language
import News

/// Names in whole texts against entities given by code points, as re3d has them; see `ReportNames` for what counts.
enum ReportScore {
  private struct Report: Decodable {
    struct Entity: Decodable {
      var start: Int
      var end: Int
      var type: String
      var text: String
    }
    var text: String
    var entities: [Entity]
  }

  static func score(_ path: String) throws -> NameScore {
    var score = NameScore()
    for line in try Corpora.text(path).split(separator: "\n") {
      let report = try JSONDecoder().decode(Report.self, from: Data(line.utf8))
      let document = Document(report.text)
      let names = ReportNames(report.text)
      let mentions = report.entities.compactMap { entity in
        kind(entity.type).map { ReportNames.Mention(span: entity.start..<entity.end, kind: $0) }
      }
      let found = document.entities.filter { $0.kind != .other }.map { name in
        let span = document.span(of: name.tokens)
        return NamedEntity(tokens: names.trimmed(span.start..<span.end), kind: name.kind)
      }
      score.add(found: found, wanted: Array(names.names(mentions))) { span in
        let scalars = Array(report.text.unicodeScalars)
        let text = { (range: Range<Int>) in
          var string = String.UnicodeScalarView()
          string.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
          return String(string).split(whereSeparator: \.isNewline).joined(separator: " ")
        }
        return text(max(0, span.lowerBound - 50)..<span.lowerBound) + "[" + text(span) + "]"
          + text(span.upperBound..<span.upperBound + 50)
      }
    }
    return score
  }

  private static func kind(_ type: String) -> EntityKind? {
    switch type {
    case "Person": .person
    case "Organisation": .organization
    case "Location": .location
    default: nil
    }
  }
}
