import Extraction
import News
import TestSupport

/// A text read by the extractor, with ways to name what was found.
struct Reading {
  static let extractor = Extractor(countries: SampleWorld.countries)

  let findings: Findings

  init(_ text: String, published: String? = nil) {
    findings = Self.extractor.findings(
      in: Article(
        title: "Test", published: published.flatMap { NewsDate($0) }, source: "test.txt", text: text
      ))
  }

  func name(_ entity: Int?) -> String? {
    guard let entity else { return nil }
    switch findings.entities[entity] {
    case .person(let person): return person.name
    case .ministry(let ministry): return ministry.name
    case .organization(let organization): return organization.name
    case .country(let code): return code.iso2
    }
  }

  /// Who takes part in a round in some role.
  func names(_ round: Round, _ role: Round.Participant.Role) -> Set<String> {
    Set(round.participants.filter { $0.role == role }.compactMap { name($0.entity) })
  }

  func claim(cue: String) -> Claim? { findings.claims.first { $0.cue == cue } }

  func person(_ name: String) -> Person? {
    for entity in findings.entities {
      if case .person(let person) = entity, person.name == name { return person }
    }
    return nil
  }

  func position(of name: String) -> Position? {
    findings.positions.first { self.name($0.person) == name }
  }
}
