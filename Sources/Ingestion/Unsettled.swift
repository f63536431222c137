import Store

/// What articles brought or took away that concerns the rest of the file.
///
/// It is settled before every commit: what is stored is right at any moment.
struct Unsettled {
  /// The family names of people who were named.
  var families: Set<String> = []
  /// The articles that tell of rounds.
  var articles: Set<Int64> = []
  /// What rounds had to do with before their reports went.
  private var ties = RoundSettlement.Ties()

  /// Keeps what an article was tied to: to be called before its findings are deleted.
  mutating func remember(article: Int64, in knowledgeBase: KnowledgeBase) throws(StoreError) {
    families.formUnion(try knowledgeBase.familyNames(inArticle: article))
    ties.formUnion(try RoundSettlement(knowledgeBase).ties(ofArticle: article))
  }

  /// Settles people first: who took part tells meetings apart.
  func settle(in knowledgeBase: KnowledgeBase) throws(StoreError) {
    var articles = articles
    articles.formUnion(try PersonSettlement(knowledgeBase).settle(families))
    let rounds = RoundSettlement(knowledgeBase)
    var ties = ties
    for article in articles { ties.formUnion(try rounds.ties(ofArticle: article)) }
    try rounds.settle(ties)
  }
}
