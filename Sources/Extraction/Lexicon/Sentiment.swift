/// Words that blame and words that praise, by lemma.
enum Sentiment {
  private static let negative: WordSet = [
    "unsuccessful", "failure", "disaster", "disastrous", "lie", "liar", "shameful", "disgrace",
    "disgraceful", "irresponsible", "reckless",
    "unacceptable", "outrageous", "illegal", "unlawful", "hypocrisy", "hypocritical", "cowardly",
    "barbaric", "brutal", "aggression",
    "terrorist", "provocation", "provocative", "absurd", "ridiculous", "nonsense", "dishonest",
    "corrupt", "terrible", "weak", "mistake",
    "blatant", "flagrant", "unjustified", "dangerous", "wrong", "criminal", "shame", "appalling",
    "abhorrent", "heinous", "baseless", "unfair", "toxic", "pretext", "insult", "insulting",
    "unforgivable", "inexcusable", "intolerable", "farce", "sham", "blackmail", "betrayal",
    "treachery", "hypocrite", "slander", "smear", "propaganda", "fantasy", "cynical", "naive",
    "monstrous", "horrific", "inhuman", "inflammatory", "counterproductive", "illegitimate",
    "theft", "piracy", "bullying", "genocide", "atrocity", "massacre", "fabrication",
  ]
  private static let positive: WordSet = [
    "courageous", "historic", "great", "excellent", "constructive", "brave", "commendable",
    "wonderful", "outstanding", "heroic", "positive",
  ]
  static let thanks: WordSet = [
    "thank", "grateful", "gratitude", "applaud", "commend", "praise", "welcome", "appreciate",
    "congratulate", "salute", "appreciation",
  ]

  static func isNegative(_ lemmas: [String]) -> Bool { lemmas.contains(where: negative.contains) }
  static func isPositive(_ lemmas: [String]) -> Bool { lemmas.contains(where: positive.contains) }
  static func praises(_ lemmas: [String]) -> Bool {
    lemmas.prefix(12).contains(where: thanks.contains)
  }
}
