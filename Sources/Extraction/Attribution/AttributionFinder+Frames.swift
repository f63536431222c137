import Language
import News

/// Who commits to what, by the tree alone: whatever stands between the subject and its verb, or the verb and its infinitive.
extension AttributionFinder {
  /// "Chad, which has troops there, has offered to host the talks", "The movement threatened on Sunday to resume its raids".
  ///
  /// - Parameter order: what the order of the words gave: it stands if it has the same subject.
  func framed(_ context: VerbContext, besides order: AttributionDraft?) -> AttributionDraft? {
    let verb = context.verb
    guard context.entry.frames.contains(.infinitive), !context.isParticiple, !context.isInfinitive
    else { return nil }
    let view = document[sentence: document.sentence(at: verb)]
    let own = view.dependents(of: verb)
    // "threatened on Sunday to resume": behind a day it is taken for a purpose.
    guard
      let infinitive = own.first(where: {
        $0 > verb
          && (tokens[$0].relation == .xcomp
            || tokens[$0].relation == .advcl && Self.plights.contains(context.entry.lemma))
      }),
      tokens[infinitive].tag == .VB, infinitive > verb + 1, infinitive - verb < 12,
      let subject = own.first(where: { $0 < verb && tokens[$0].relation == .nsubj })
        ?? inherited(verb, view),
      ![.WP, .WDT, .PRP, .EX].contains(tokens[subject].tag)
    else { return nil }
    var source = view.phrase(of: subject)
    if let comma = source.first(where: { tokens[$0].tag == .comma && $0 > subject }) {
      source = source.lowerBound..<comma
    }
    while let first = source.first, !tokens[first].isWord { source = first + 1..<source.upperBound }
    let isOrdered =
      order?.source?.contains(subject) == true
      && order?.content.contains { $0.contains(infinitive) } == true
    guard !isOrdered, source.contains(subject),
      source.upperBound <= context.groupStart
    else { return nil }
    let start =
      (verb + 1..<infinitive).last { tokens[$0].tag == .TO }.map { $0 + 1 } ?? infinitive
    let end = max(start + 1, view.phrase(of: infinitive).upperBound)
    guard let content = trimmed(start..<end) else { return nil }
    return draft(
      context, source: source, cueEnd: start == verb + 2 ? start : nil, content: [content],
      rule: "frame", confidence: 0.7)
  }

  private static let plights: WordSet = [
    "threaten", "offer", "agree", "promise", "pledge", "vow", "refuse",
  ]

  /// "said that … and offered to …": the subject of the verb before.
  private func inherited(_ verb: Int, _ view: Sentence) -> Int? {
    guard tokens[verb].relation == .conj, tokens[verb].head >= 0 else { return nil }
    return view.dependents(of: Int(tokens[verb].head)).first { tokens[$0].relation == .nsubj }
  }
}
