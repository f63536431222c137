import Language
import News

/// When something was said: by a date beside the cue, else by the dateline, else by the article's own date.
struct SaidDate {
  let document: Document
  let dates: DateResolver
  let dateline: Dateline?
  let article: Article

  /// - Parameter sentence: the cue's.
  func date(of draft: AttributionDraft, sentence: Int) -> (date: NewsDate, basis: Claim.DateBasis)?
  {
    if let cue = draft.cueHead {
      let near = dates.dates(in: document.sentences[sentence]).filter { found in
        !draft.content.contains { $0.overlaps(found.tokens) }
          && abs(found.tokens.lowerBound - cue) < 12 && isPast(found.date) && isNews(found.date)
          && tells(found.tokens, of: cue)
      }
      if let found = near.min(by: {
        abs($0.tokens.lowerBound - cue) < abs($1.tokens.lowerBound - cue)
      }) {
        return (found.date, .text)
      }
    }
    if let date = dateline?.date { return (date, .dateline) }
    return article.published.map { ($0.cut(to: .day), .published) }
  }

  /// "this month" says less than the article's own date.
  private func isNews(_ date: NewsDate) -> Bool {
    guard let published = article.published?.cut(to: .day) else { return true }
    return date.precision == .day || !published.text.hasPrefix(date.text)
  }

  /// What is to come has not been said yet.
  private func isPast(_ date: NewsDate) -> Bool {
    guard let published = article.published?.cut(to: .day) else { return true }
    return date.text <= published.text || published.text.hasPrefix(date.text)
  }

  /// Whether a date is when the cue was spoken: not the date of a clause about somebody ("who took office in May"), nor an end of
  /// something ("a truce from Monday").
  private func tells(_ date: Range<Int>, of cue: Int) -> Bool {
    let before = date.lowerBound > 0 ? document.tokens[date.lowerBound - 1].lower : ""
    if Self.borders.contains(before) { return false }
    var ancestors: Set<Int> = []
    var climber = cue
    while climber >= 0, ancestors.insert(climber).inserted {
      climber = Int(document.tokens[climber].head)
    }
    climber = date.first { !date.contains(Int(document.tokens[$0].head)) } ?? date.lowerBound
    for _ in 0..<8 {
      if ancestors.contains(climber) { return true }
      let token = document.tokens[climber]
      guard token.head >= 0, !Self.clausal.contains(token.relation.universal) else { return false }
      climber = Int(token.head)
    }
    return false
  }

  private static let borders: WordSet = [
    "from", "until", "till", "since", "by", "before", "after",
  ]
  private static let clausal: Set<Relation> = [.acl, .advcl, .ccomp, .appos, .parataxis]
}
