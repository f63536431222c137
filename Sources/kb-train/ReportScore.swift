import FoundationEssentials
import Language
import News

/// Names in whole texts against entities given by code points, as re3d has them.
///
/// That corpus marks every mention and its parts: "Iraqi President Fuad Masum" and "Fuad Masum", "he", "the Minister".
/// Counted are names: mentions that hold no smaller mention of their kind, and whose first and last words have capitals.
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

  private static let pronouns: Set<String> = [
    "I", "He", "She", "His", "Her", "My", "We", "They", "It", "You", "Our", "Their", "Its",
  ]

  static func score(_ path: String) throws -> NameScore {
    var score = NameScore()
    for line in try Corpora.text(path).split(separator: "\n") {
      let report = try JSONDecoder().decode(Report.self, from: Data(line.utf8))
      let document = Document(report.text)
      var gold: [NamedEntity] = []
      for entity in report.entities where isName(entity, in: report) {
        guard let kind = kind(entity.type) else { continue }
        gold.append(NamedEntity(tokens: entity.start..<entity.end, kind: kind))
      }
      let found = document.entities.filter { $0.kind != .other }.map { name in
        let span = document.span(of: name.tokens)
        return NamedEntity(tokens: span.start..<span.end, kind: name.kind)
      }
      score.add(found: found, wanted: gold)
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

  private static func isName(_ entity: Report.Entity, in report: Report) -> Bool {
    let words = entity.text.split(separator: " ")
    guard let first = words.first?.first, let last = words.last?.first, first.isUppercase,
      last.isUppercase, !pronouns.contains(entity.text)
    else { return false }
    return !report.entities.contains { other in
      other.type == entity.type && entity.start <= other.start && other.end <= entity.end
        && other.end - other.start < entity.end - entity.start
    }
  }
}
