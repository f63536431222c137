import Language
import News

/// Words of the article that stand for an entity, by token.
struct MentionDraft {
  var tokens: Range<Int>
  /// The bytes, where they are fewer than the tokens' ("India" in "India-backed").
  var bytes: Range<Int>?
  var entity: Int
  var kind: Mention.Kind
  var rule: String
}

/// Somebody's office, by token.
struct PositionDraft {
  var person: Int
  var title: Title
  /// Index of the mention beside which the title stands.
  var mention: Int
}

/// Finds countries, bodies, ministries and people by their names and titles.
///
/// Rules only, each named in `MentionDraft.rule`; a trained recogniser can replace the step that sees names.
struct MentionFinder {
  let document: Document
  let gazetteer: Gazetteer
  let evidence: NameEvidence
  let sequences: NameSequences
  var table = EntityTable()
  var mentions: [MentionDraft] = []
  var positions: [PositionDraft] = []
  /// Token → country, wherever a form of the gazetteer stands.
  var countryAt: [Int: Country.Code] = [:]
  /// Names of bodies that are people's in this article.
  var surnames: Set<String> = []
  /// The agency that the dateline names: "GENEVA (Nordpress) —".
  let agency: String?
  /// Tokens that some name holds.
  var taken: Set<Int> = []
  var people: [PersonName] = []
  /// Bodies named by one word that many bodies' names end with.
  var shortNames: [Range<Int>] = []

  /// A person's name where it stands.
  struct PersonName {
    var tokens: Range<Int>
    var words: [String]
    var title: Title?
    var honorific: String?
    var gender: Gender?
    /// What names with this one word mostly stand for in the article.
    var kindElsewhere: EntityKind?
    var rule: String
  }

  init(_ document: Document, gazetteer: Gazetteer) {
    self.document = document
    self.gazetteer = gazetteer
    evidence = NameEvidence(document)
    sequences = NameSequences(document, evidence)
    agency = Self.agency(in: document)
  }

  private static func agency(in document: Document) -> String? {
    for paragraph in document.paragraphs.prefix(3) {
      let place = paragraph.prefix(12)
      guard document.tokens[paragraph.lowerBound].shape.contains(.allCapitals),
        let open = place.first(where: { document.tokens[$0].tag == .openingBracket }),
        open + 3 < paragraph.upperBound, document.tokens[open + 2].tag == .closingBracket,
        document.tokens[open + 1].isCapitalised,
        ["—", "–", "--", "-"].contains(document.tokens[open + 3].lower)
      else { continue }
      return document.text(at: open + 1)
    }
    return nil
  }

  mutating func run() {
    findKnownNames()
    for sentence in document.sentences {
      for sequence in sequences.sequences(in: sentence) { read(sequence, in: sentence) }
    }
    findMinistries()
    settleShortNames()
    clusterPeople()
    mentions.sort {
      ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
    }
  }

  // MARK: People

  /// The bodies whose names have several words, by the first one where it tells which.
  private func bodiesByFirstWord() -> [String: Int] {
    var bodies: [String: Int] = [:]
    var shared: Set<String> = []
    for (index, entity) in table.entities.enumerated() {
      guard case .organization(let body) = entity else { continue }
      let words = body.name.split(separator: " ")
      guard words.count > 1, let first = words.first?.lowercased() else { continue }
      if bodies.updateValue(index, forKey: first) != nil { shared.insert(first) }
    }
    return bodies.filter { !shared.contains($0.key) }
  }

  mutating func clusterPeople() {
    let bodies = bodiesByFirstWord()
    let (clusters, strangers) = PersonClusters(people, bodies: Set(bodies.keys), taken: taken)
      .resolved()
    // What speaks under a name that is no person's elsewhere in the article is a body.
    for name in strangers {
      if let body = bodies[name.words[0].lowercased()] {
        mentions.append(
          MentionDraft(tokens: name.tokens, entity: body, kind: .name, rule: "short-name"))
        taken.formUnion(name.tokens)
      } else if name.rule == "speaker" {
        recordNamed(name.tokens, .other, rule: "speaking-name")
      }
    }
    for cluster in clusters {
      let entity = table.person(cluster.person)
      for member in cluster.members {
        mentions.append(
          MentionDraft(tokens: member.tokens, entity: entity, kind: .name, rule: member.rule))
        if let title = member.title {
          positions.append(PositionDraft(person: entity, title: title, mention: mentions.count - 1))
        }
      }
    }
    // Positions speak of mentions by index: keep both in step with the text.
    let order = mentions.indices.sorted {
      (mentions[$0].tokens.lowerBound, mentions[$0].tokens.upperBound, $0) < (
        mentions[$1].tokens.lowerBound, mentions[$1].tokens.upperBound, $1
      )
    }
    var place = [Int](repeating: 0, count: mentions.count)
    for (new, old) in order.enumerated() { place[old] = new }
    mentions = order.map { mentions[$0] }
    for index in positions.indices { positions[index].mention = place[positions[index].mention] }
  }
}
