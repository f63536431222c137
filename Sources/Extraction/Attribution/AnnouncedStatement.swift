import Language
import News

/// A text that is one person's statement from its headline on ("Statement by President Karimov on …"): what its sentences
/// demand, promise or praise, they demand, promise or praise in that person's name, with no verb of speech.
struct AnnouncedStatement {
  let document: Document

  static let rule = "announced"

  /// The drafts with those of the statement, which have neither source nor cue.
  func attach(_ drafts: [AttributionDraft]) -> [AttributionDraft] {
    var drafts = drafts.filter { !isDuty($0) }
    let reader = SpeechActReader(document: document)
    for sentence in document.sentences.dropFirst() {
      guard let content = content(of: sentence),
        !drafts.contains(where: { sentence.overlaps($0.start..<$0.start + 1) })
      else { continue }
      let draft = AttributionDraft(
        source: nil, cue: nil, cueHead: nil, lemma: "state", act: .assert, content: [content],
        rule: Self.rule, confidence: 0.55)
      let words = draft.words(in: document)
      guard reader.act(of: draft, words: words, condition: false) != .assert else { continue }
      drafts.append(draft)
    }
    return drafts.sorted { ($0.anchor, $0.start) < ($1.anchor, $1.start) }
  }

  /// "It is critical that …", "The government must continue to …": no speech of its own but the statement's.
  private func isDuty(_ draft: AttributionDraft) -> Bool {
    guard let cue = draft.cue, let head = draft.cueHead else { return false }
    if draft.source == nil { return document.tokens[head].tag.isAdjective }
    return cue.contains { ["must", "should"].contains(document.tokens[$0].lower) }
  }

  private func content(of sentence: Range<Int>) -> Range<Int>? {
    var range = sentence
    while let last = range.last, document.tokens[last].tag == .period { range.removeLast() }
    guard range.count > 3, !range.contains(where: { document.isQuoted($0) }),
      range.contains(where: { document.tokens[$0].tag.isFinite })
    else { return nil }
    return range
  }
}
