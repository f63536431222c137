import Language
import News

/// The dateline in front of a lead: "ISTANBUL, Nov. 7 (Reuters) —", "ISLAMABAD:".
struct Dateline {
  /// From the place to the token behind the dash or the colon.
  var tokens: Range<Int>
  var text: String
  var date: NewsDate?

  /// The dateline of an article, looked for at the start of its first three paragraphs.
  ///
  /// - Parameter isPlace: whether a token begins the name of a place: in front of a colon it might be a speaker's.
  static func find(
    in document: Document, dates: DateResolver, isPlace: (Int) -> Bool
  ) -> Dateline? {
    for paragraph in document.paragraphs.prefix(3) {
      if let found = find(at: paragraph, in: document, dates: dates, isPlace: isPlace) {
        return found
      }
    }
    return nil
  }

  private static func find(
    at paragraph: Range<Int>, in document: Document, dates: DateResolver, isPlace: (Int) -> Bool
  ) -> Dateline? {
    let start = paragraph.lowerBound
    let tokens = document.tokens
    guard tokens[start].shape.contains(.allCapitals) else { return nil }
    var end = start
    let limit = min(paragraph.upperBound, start + 18)
    while end < limit {
      let isColon = tokens[end].lower == ":" && end <= start + 3 && isPlace(start)
      if ["—", "–", "--", "-"].contains(tokens[end].lower) || isColon, end > start {
        let inside = start..<end
        // The place in capitals, then at most a country, a date and an agency.
        guard inside.allSatisfy({ fits(tokens[$0]) }) else { return nil }
        return Dateline(
          tokens: start..<end + 1, text: document.text(of: inside),
          date: dates.dates(in: inside).last?.date)
      }
      end += 1
    }
    return nil
  }

  private static func fits(_ token: Token) -> Bool {
    !token.isWord || token.isCapitalised || token.shape.contains(.number)
      || token.shape.contains(.abbreviation)
      || ["of", "the", "and", "al", "de", "el"].contains(token.lower)
  }

  /// An attribution whose source and content begin behind the dateline; `nil` if its cue is the dateline's own colon.
  func leftOut(of draft: AttributionDraft) -> AttributionDraft? {
    if let cue = draft.cue, tokens.overlaps(cue) { return nil }
    func behind(_ range: Range<Int>) -> Range<Int> {
      guard tokens.overlaps(range) else { return range }
      return tokens.upperBound..<max(range.upperBound, tokens.upperBound)
    }
    var draft = draft
    draft.content = draft.content.map(behind).filter { !$0.isEmpty }
    draft.source = draft.source.map(behind).flatMap { $0.isEmpty ? nil : $0 }
    return draft
  }
}
