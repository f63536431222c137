import Language
import News

/// The attributions that the network finds, as drafts: spans put in order by rules.
struct NetworkAttributions {
  private let document: Document
  private let quotations: QuotationIndex

  init(_ document: Document, _ quotations: QuotationIndex) {
    self.document = document
    self.quotations = quotations
  }

  /// A draft of what the network read, whose content may be empty.
  ///
  /// - Parameter start: the passage's first token in the document.
  func draft(_ reading: AttributionWorker.Reading, from start: Int) -> AttributionDraft {
    let cue = start + reading.cue.lowerBound..<start + reading.cue.upperBound
    let content = contents(reading.roles, from: start, cue: cue)
    let behind = content.first { $0.lowerBound >= cue.upperBound } ?? 0..<0
    let word = CueMeaning.read(cue, object: document.tokens[behind], in: document)
    let source = source(reading.roles, from: start, cue: cue)
    return AttributionDraft(
      source: source, cue: cue, cueHead: word.index, lemma: word.lemma, act: word.act,
      content: content, rule: "network",
      confidence: Calibration.share(
        Double(reading.confidence), source == nil ? .withoutSource : form(of: content)))
  }

  private func form(of content: [Range<Int>]) -> Calibration.Form {
    let words = content.joined().filter { document.tokens[$0].isWord }
    let quoted = words.count { document.isQuoted($0) }
    return quoted == 0 ? .indirect : quoted == words.count ? .quoted : .partlyQuoted
  }

  // MARK: Spans

  /// The runs of one role, in the document's tokens.
  private func runs(_ roles: [UInt8], _ role: AttributionRole, from start: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (index, raw) in roles.enumerated() where raw == role.rawValue {
      let token = start + index
      if let last = runs.last, last.upperBound == token {
        runs[runs.count - 1] = last.lowerBound..<token + 1
      } else {
        runs.append(token..<token + 1)
      }
    }
    return runs
  }

  private func contents(_ roles: [UInt8], from start: Int, cue: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    for run in runs(roles, .content, from: start) {
      if let last = pieces.last, !(last.upperBound..<run.upperBound).overlaps(cue),
        (last.upperBound..<run.lowerBound).allSatisfy({
          document.tokens[$0].tag.isPunctuation || roles[$0 - start] == 0
        }), run.lowerBound - last.upperBound <= 2 || isHole(last.upperBound..<run.lowerBound)
      {
        pieces[pieces.count - 1] = last.lowerBound..<run.upperBound
      } else {
        pieces.append(run)
      }
    }
    let longest = pieces.map(\.count).max() ?? 0
    return pieces.compactMap { piece in
      // A stray word or two far from the rest are a slip.
      if piece.count < 3, longest > 4, quotations.outer(at: piece.lowerBound) == nil { return nil }
      return trimmed(piece)
    }
  }

  /// Words in the middle of a clause that the network left out: no marks, no verb in the past, one sentence.
  private func isHole(_ range: Range<Int>) -> Bool {
    range.count <= Self.widestHole
      && document.sentence(at: range.lowerBound - 1) == document.sentence(at: range.upperBound)
      && range.allSatisfy { index in
        let token = document.tokens[index]
        return !token.isQuotationMark && (token.isWord || token.tag == .comma)
          && ReportingVerbs.entry(token.lemma).map { _ in !token.tag.isFinite } ?? true
      }
  }

  private static let widestHole = 8

  /// Without the marks at its ends, but for those of quotations.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var range = range
    while let first = range.first, isLoose(first) { range.removeFirst() }
    while let last = range.last, isLoose(last) { range.removeLast() }
    return range.contains { document.tokens[$0].isWord } ? range : nil
  }

  private func isLoose(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.tag.isPunctuation && !token.isQuotationMark && token.tag != .openingBracket
      && token.tag != .closingBracket
  }

  private func source(_ roles: [UInt8], from start: Int, cue: Range<Int>) -> Range<Int>? {
    let runs = runs(roles, .source, from: start)
    let nearest = runs.min { distance($0, cue) < distance($1, cue) }
    return nearest.flatMap(trimmed)
  }

  private func distance(_ range: Range<Int>, _ cue: Range<Int>) -> Int {
    max(0, range.lowerBound - cue.upperBound, cue.lowerBound - range.upperBound)
  }
}
