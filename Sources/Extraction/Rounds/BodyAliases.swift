import Language
import News

/// Names that an article gives one body: "the National Liberation Army, or NLA", "the National Liberation Army (NLA)".
struct BodyAliases {
  let document: Document
  let mentions: [MentionDraft]
  /// Token → the mention that holds it.
  let mentionAt: [Int: Int]
  let entities: [Entity]

  /// Body → the same body by its better known name.
  var aliases: [Int: Int] {
    var aliases: [Int: Int] = [:]
    for short in mentions where isBody(short) && short.tokens.count == 1 {
      guard
        document.tokens[short.tokens.lowerBound].shape.contains(.allCapitals) || isKnown(short),
        let end = end(before: short.tokens.lowerBound), let index = mentionAt[end - 1],
        mentions[index].tokens.upperBound == end, isBody(mentions[index])
      else { continue }
      let long = mentions[index]
      // Two that are known by different names are two.
      if long.entity == short.entity || isKnown(long) && isKnown(short) { continue }
      if isKnown(short) {
        aliases[long.entity] = short.entity
      } else {
        aliases[short.entity] = long.entity
      }
    }
    return aliases
  }

  /// Where the name in front of a short form ends.
  private func end(before short: Int) -> Int? {
    if short > 1, document.tokens[short - 1].lower == "(" { return short - 1 }
    guard short > 2, document.tokens[short - 1].lower == "or",
      document.tokens[short - 2].tag == .comma
    else { return nil }
    return short - 2
  }

  private func isKnown(_ mention: MentionDraft) -> Bool { mention.rule == "known-organization" }

  private func isBody(_ mention: MentionDraft) -> Bool {
    guard mention.kind == .name, case .organization = entities[mention.entity] else { return false }
    return true
  }
}
