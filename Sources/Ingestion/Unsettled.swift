import Store

/// What articles brought or took away that concerns the rest of the file.
///
/// It is settled before every commit: what is stored is right at any moment.
struct Unsettled {
  /// The family names of the people in articles that came.
  var families: Set<String> = []
  /// Those in articles whose findings went.
  private(set) var disturbedFamilies: Set<String> = []
  /// The articles whose findings came.
  var written: Set<Int64> = []
  /// The articles that tell of rounds.
  var articles: Set<Int64> = []
  /// The articles whose words are not in the full-text index yet, where they go together.
  var unindexed: Set<Int64> = []
  /// What rounds had to do with before their reports went.
  private var ties = RoundSettlement.Ties()

  /// Keeps what an article was tied to: to be called before its findings are deleted.
  mutating func remember(article: Int64, in knowledgeBase: KnowledgeBase) throws(StoreError) {
    disturbedFamilies.formUnion(try knowledgeBase.familyNames(inArticle: article))
    ties.formUnion(try RoundSettlement(knowledgeBase).ties(ofArticle: article))
  }

  /// Settles people first: who took part tells meetings apart.
  func settle(
    in knowledgeBase: KnowledgeBase, people: inout PersonSettlement
  ) throws(StoreError) {
    var articles = articles
    articles.formUnion(try people.settle(self))
    let rounds = RoundSettlement(knowledgeBase)
    var ties = ties
    for article in articles { ties.formUnion(try rounds.ties(ofArticle: article)) }
    try rounds.settle(ties)
    try index(in: knowledgeBase)
  }

  /// Indexes the articles by runs of ids that follow each other: for a batch of new ones that is one.
  private func index(in knowledgeBase: KnowledgeBase) throws(StoreError) {
    let ids = unindexed.sorted()
    var start = 0
    for place in ids.indices where place + 1 == ids.count || ids[place + 1] != ids[place] + 1 {
      try knowledgeBase.fullText.insert(articles: ids[start]...ids[place])
      start = place + 1
    }
  }
}
