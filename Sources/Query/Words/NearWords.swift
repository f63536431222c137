/// Words by which one tells of a thing without its name; too loose for synonyms, they are tried when nothing else is
/// there: who is asked about the truce and says that the guns are silent has spoken of it.
enum NearWords {
  /// A request that these words may answer, too, and the word that they stand for; `nil` if there are none for it.
  ///
  /// Only what one source said is widened so: of everybody's statements some would always fit.
  static func added(to request: ClaimRequest) -> (request: ClaimRequest, word: String)? {
    guard request.source != nil, case .what = request.wanted else { return nil }
    var changed = request
    var word: String?
    for index in changed.topics.indices where changed.topics[index].entityIDs.isEmpty {
      guard let near = table[PorterStemmer.stem(changed.topics[index].label.lowercased())] else {
        continue
      }
      changed.topics[index].synonyms += near
      word = changed.topics[index].label
    }
    return word.map { (changed, $0) }
  }

  private static let table: [String: [String]] = {
    let rows: [(words: [String], near: [String])] = [
      (
        ["truce", "ceasefire", "cease-fire", "armistice"],
        [
          "extension", "hold fire", "hold their fire", "hold its fire", "holding fire",
          "stop firing", "stop shooting", "stopped shooting", "lay down arms", "guns silent",
        ]
      )
    ]
    var table: [String: [String]] = [:]
    for row in rows {
      for word in row.words { table[PorterStemmer.stem(word)] = row.near }
    }
    return table
  }()
}
