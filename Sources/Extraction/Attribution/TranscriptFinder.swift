import Language
import News

/// Lines of a transcript: "PENCE: I think …", "MS HENDRICKS: We welcome …", "“…” — Maria Karimova".
struct TranscriptFinder {
  let document: Document
  /// What each speaker of a transcript says until the next has the word, and the words for who it is.
  let turns: [(tokens: Range<Int>, source: Range<Int>)]
  /// Whether it is the record of a briefing, whose every sentence is a statement; a few lines amid an article are one each.
  private let isBriefing: Bool

  init(_ document: Document) {
    self.document = document
    var turns: [(tokens: Range<Int>, source: Range<Int>)] = []
    let labels = document.paragraphs.map { Self.label(of: $0, in: document) }
    isBriefing =
      labels.count { $0 != nil } > 1
      && labels.contains { label in
        label?.contains {
          let word = document.tokens[$0].lower
          return Self.askers.contains(word) || Offices.honorifics[word] != nil
        } ?? false
      }
    for (paragraph, label) in zip(document.paragraphs, labels) {
      if let label {
        turns.append((label.upperBound + 1..<paragraph.upperBound, label))
      } else if isBriefing, let last = turns.last,
        last.tokens.upperBound == paragraph.lowerBound, Self.goesOn(paragraph, document)
      {
        turns[turns.count - 1].tokens = last.tokens.lowerBound..<paragraph.upperBound
      }
    }
    self.turns = turns
  }

  func drafts() -> [AttributionDraft] {
    var drafts: [AttributionDraft] = []
    let quotations = document.quotations
    var next = 0
    for paragraph in document.paragraphs {
      if let draft = line(paragraph) {
        drafts.append(draft)
      } else {
        while next < quotations.count, quotations[next].opening < paragraph.upperBound {
          if quotations[next].opening >= paragraph.lowerBound,
            let draft = signed(
              quotations[next], in: paragraph, before: drafts.last?.source?.upperBound)
          {
            drafts.append(draft)
          }
          next += 1
        }
      }
    }
    return drafts
  }

  private func line(_ paragraph: Range<Int>) -> AttributionDraft? {
    guard let name = Self.label(of: paragraph, in: document), !isQuestion(name),
      let content = isBriefing
        ? sentences(in: name.upperBound + 1..<paragraph.upperBound).first
        : name.upperBound + 1..<paragraph.upperBound
    else { return nil }
    return AttributionDraft(
      source: name, cue: name.upperBound..<name.upperBound + 1, cueHead: name.upperBound,
      lemma: ":", act: .assert, content: [content], rule: "transcript", confidence: 0.85)
  }

  /// Adds the sentences that no draft holds, each as a claim of who has the word; a question is nobody's claim.
  func complete(_ drafts: [AttributionDraft]) -> [AttributionDraft] {
    guard isBriefing else { return drafts }
    let asked = turns.filter { isQuestion($0.source) }.map(\.tokens)
    var result = drafts.filter { draft in
      draft.source.map(isQuestion) != true
        && (!asked.contains { $0.contains(draft.anchor) } || draft.source.map(isNamed) == true)
        && !isIdle(draft)
    }
    // "I can confirm that …" says it better than the whole sentence.
    let own = result.filter(isFirstPerson)
    result.removeAll { draft in
      draft.rule == "transcript" && own.contains { draft.content[0].contains($0.anchor) }
    }
    for turn in turns where !isQuestion(turn.source) {
      for content in sentences(in: turn.tokens)
      where !result.contains(where: { $0.holdsMost(of: content) })
        && !own.contains(where: { content.contains($0.anchor) })
      {
        result.append(
          AttributionDraft(
            source: turn.source, cue: nil, cueHead: nil, lemma: ":", act: .assert,
            content: [content], rule: "transcript", confidence: 0.7))
      }
    }
    return result.sorted { $0.start < $1.start }
  }

  private func isNamed(_ source: Range<Int>) -> Bool {
    source.contains { document.tokens[$0].tag.isProperNoun } && !isQuestion(source)
  }

  private func isFirstPerson(_ draft: AttributionDraft) -> Bool {
    guard let source = draft.source, source.count == 1 else { return false }
    return ["i", "we"].contains(document.tokens[source.lowerBound].lower)
  }

  /// "I would refer you to …", "What I can tell you is …": what a speaker thinks or says to the askers is told by the sentence.
  private func isIdle(_ draft: AttributionDraft) -> Bool {
    guard turns.contains(where: { $0.tokens.contains(draft.anchor) }) else { return false }
    if draft.lemma == "thank", draft.content.joined().count < 3 { return true }
    return isFirstPerson(draft) && (draft.act == .other || draft.act == .assert)
  }

  /// Sentences that say something: no greetings, no thanks.
  private func sentences(in turn: Range<Int>) -> [Range<Int>] {
    document.sentences.compactMap { sentence in
      let own = sentence.clamped(to: turn)
      guard own.count > 3, own.contains(where: { document.tokens[$0].tag.isFinite }),
        own.count > 7 || !Self.courtesies.contains(document.tokens[own.lowerBound].lower)
      else { return nil }
      return own
    }
  }

  private static let courtesies: WordSet = ["thank", "thanks", "good", "hello", "welcome", "okay"]

  private func isQuestion(_ label: Range<Int>) -> Bool {
    label.contains { Self.askers.contains(document.tokens[$0].lower) }
  }

  private static let askers: WordSet = ["question", "q", "reporter", "journalist", "moderator"]

  /// A paragraph of whole sentences without a quotation is said by who spoke before it.
  private static func goesOn(_ paragraph: Range<Int>, _ document: Document) -> Bool {
    guard paragraph.count > 4, document.tokens[paragraph.upperBound - 1].tag == .period else {
      return false
    }
    return paragraph.contains {
      FirstPerson.words.contains(document.tokens[$0].lower)
    }
  }

  /// "MS HENDRICKS", "Q": who has the word in a line, in front of its colon.
  private static func label(of paragraph: Range<Int>, in document: Document) -> Range<Int>? {
    // A transcript that is quoted whole has a mark in front of each speaker.
    let opens = document.tokens[paragraph.lowerBound].shape.contains(.opensQuotation)
    let start = paragraph.lowerBound + (opens ? 1 : 0)
    guard start < paragraph.upperBound,
      let colon = (start..<min(paragraph.upperBound, start + 6)).first(where: {
        document.tokens[$0].lower == ":"
      }), colon > start, colon + 1 < paragraph.upperBound
    else { return nil }
    let name = start..<colon
    let marks = name.filter {
      !document.tokens[$0].shape.contains(.abbreviation) && document.tokens[$0].isWord
    }
    guard !marks.isEmpty, marks.allSatisfy({ document.tokens[$0].shape.contains(.allCapitals) })
    else { return nil }
    // "UPDATE:", "BREAKING:" and the like are no speakers.
    let first = document.tokens[start].lower
    guard !labels.contains(first),
      first.utf8.count > 2 || Offices.honorifics[first] != nil || name.count == 1 && first == "q"
    else { return nil }
    return name
  }

  private static let labels: WordSet = [
    "update", "breaking", "editor", "note", "watch", "read", "related", "photo", "video", "source",
    "via", "by", "correction", "exclusive", "live", "report", "poll", "vs", "analysis", "opinion",
  ]

  private static let dashes: WordSet = ["—", "–", "―", "‒", "--", "-"]

  /// "“…” — NAME": a paragraph or a line of its own.
  ///
  /// - Parameter before: where the line before ends, if it is one of these.
  private func signed(_ quotation: Quotation, in paragraph: Range<Int>, before: Int?)
    -> AttributionDraft?
  {
    guard quotation.depth == 0, let closing = quotation.closing,
      closing + 2 < paragraph.upperBound,
      Self.dashes.contains(document.tokens[closing + 1].lower),
      document.tokens[closing + 2].isCapitalised
    else { return nil }
    let sentence = document.sentences[document.sentence(at: closing + 2)]
    let limit = min(sentence.upperBound, paragraph.upperBound)
    // The next line's quotation may follow without a full stop.
    let end = (closing + 2..<limit).first { document.tokens[$0].shape.contains(.opensQuotation) }
    var source = closing + 2..<(end ?? limit)
    if end == nil, quotation.opening == paragraph.lowerBound, paragraph.upperBound - closing < 16 {
      source = source.lowerBound..<paragraph.upperBound
    } else {
      // Amid other lines the dash must be one, and the quotation a line's first word.
      let opening = document.sentences[document.sentence(at: quotation.opening)]
      guard opening.lowerBound == quotation.opening || quotation.opening == before,
        document.tokens[closing + 1].lower.utf8.count > 2
      else { return nil }
    }
    guard source.count < 14, !source.contains(where: { document.tokens[$0].tag.isFinite }) else {
      return nil
    }
    return AttributionDraft(
      source: source, cue: closing + 1..<closing + 2, cueHead: closing + 1, lemma: "—",
      act: .assert, content: [quotation.tokensWithMarks], rule: "signed", confidence: 0.85)
  }
}
