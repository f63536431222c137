import News
import Store

/// Writes what was read from one article: its rows in every table, and the entities that they name.
struct ArticleWriter {
  let knowledgeBase: KnowledgeBase
  let countries: [Country.Code: Int64]

  /// - Parameter unsettled: gets what is to be settled with the rest of the file.
  func write(
    _ findings: Findings, of article: Article, id: Int64, _ unsettled: inout Unsettled
  ) throws(StoreError) {
    let text = CodePointText(article.text)
    let sentences = try knowledgeBase.sentences.insert(
      findings.sentences.enumerated().map { index, span in
        SentenceRecord(articleID: id, ordinal: index + 1, span: span, text: text[span])
      })
    var resolution = EntityResolution(knowledgeBase: knowledgeBase, countries: countries)
    let (entities, families) = try resolution.resolve(findings.entities)
    let mentions = try knowledgeBase.mentions.insert(
      findings.mentions.enumerated().map { index, mention in
        MentionRecord(
          articleID: id, entityID: entities[mention.entity], ordinal: index + 1,
          span: mention.span, text: text[mention.span], kind: mention.kind, rule: mention.rule)
      })
    try writePositions(findings, article, entities, mentions)
    let rounds = try RoundResolution(knowledgeBase: knowledgeBase, countries: countries)
      .enter(findings.rounds, entities: entities, article: id, sentences: sentences)
    let claims = try writeClaims(findings, article: id, sentences, entities, rounds)
    _ = try knowledgeBase.quotes.insert(
      findings.quotes.map { quote in
        QuoteRecord(
          articleID: id, sentenceID: sentences[quote.sentence],
          claimID: quote.claim.map { claims[$0] }, speakerID: quote.speaker.map { entities[$0] },
          speakerText: quote.speakerText, text: quote.text, span: quote.span, form: quote.form,
          confidence: quote.confidence)
      })
    unsettled.unindexed.insert(id)
    unsettled.written.insert(id)
    unsettled.families.formUnion(families)
    if !findings.rounds.isEmpty { unsettled.articles.insert(id) }
  }

  /// Replaces what was read from an article that stays.
  func replace(
    _ findings: Findings, of article: Article, id: Int64, _ unsettled: inout Unsettled
  ) throws(StoreError) {
    try unsettled.remember(article: id, in: knowledgeBase)
    // What is deleted is taken out of the index, where it must be.
    if unsettled.unindexed.remove(id) != nil { try knowledgeBase.fullText.insert(article: id) }
    try knowledgeBase.articles.deleteFindings(id)
    try write(findings, of: article, id: id, &unsettled)
  }

  private func writePositions(
    _ findings: Findings, _ article: Article, _ entities: [Int64], _ mentions: [Int64]
  ) throws(StoreError) {
    // One row for each office a person is given in this article; views join those of all articles.
    var seen: Set<PositionRecord> = []
    var records: [PositionRecord] = []
    let day = article.published?.cut(to: .day)
    for position in findings.positions {
      var record = PositionRecord(
        personID: entities[position.person], title: position.title,
        ministryID: position.ministry.map { entities[$0] },
        organizationID: position.organization.map { entities[$0] },
        countryID: position.country.flatMap { countries[$0] }, status: position.status,
        firstSeen: day, lastSeen: day, mentionID: 0)
      guard seen.insert(record).inserted else { continue }
      record.mentionID = mentions[position.mention]
      records.append(record)
    }
    _ = try knowledgeBase.positions.insert(records)
  }

  private func writeClaims(
    _ findings: Findings, article: Int64, _ sentences: [Int64], _ entities: [Int64],
    _ rounds: [Int64]
  ) throws(StoreError) -> [Int64] {
    let ids = try knowledgeBase.claims.insert(
      findings.claims.map { claim in
        ClaimRecord(
          claim, articleID: article, sentenceID: sentences[claim.sentence],
          sourceID: claim.source.map { entities[$0] },
          addresseeID: claim.addressee.map { entities[$0] },
          targetID: claim.target.map { entities[$0] }, roundID: claim.round.map { rounds[$0] })
      })
    try knowledgeBase.claimSpans.insert(
      zip(findings.claims, ids).flatMap { ClaimSpanRecord.all(of: $0, id: $1) })
    for (index, claim) in findings.claims.enumerated() {
      if let outer = claim.nestedIn {
        try knowledgeBase.claims.update(ids[index], nestedIn: ids[outer])
      }
    }
    return ids
  }
}

extension ClaimRecord {
  fileprivate init(
    _ claim: Claim, articleID: Int64, sentenceID: Int64, sourceID: Int64?, addresseeID: Int64?,
    targetID: Int64?, roundID: Int64?
  ) {
    self.init(
      articleID: articleID, sentenceID: sentenceID, title: claim.title, sourceID: sourceID,
      sourceText: claim.sourceText, cue: claim.cue, cueLemma: claim.cueLemma,
      content: claim.content, reporting: claim.reporting, speechAct: claim.speechAct,
      polarity: claim.polarity, modality: claim.modality, condition: claim.condition,
      addresseeID: addresseeID, targetID: targetID, roundID: roundID, said: claim.said,
      saidBasis: claim.saidBasis, rule: claim.rule, confidence: claim.confidence)
  }
}
