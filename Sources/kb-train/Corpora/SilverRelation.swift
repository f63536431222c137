import Language

/// The relations of the silver corpus, which are of version 1 of Universal Dependencies as CoreNLP writes them.
enum SilverRelation {
  private static let names = [
    "root", "punct", "case", "nmod", "nsubj", "det", "compound", "amod", "dobj", "advmod", "mark",
    "aux", "cc", "conj", "nmod:poss", "ccomp", "xcomp", "advcl", "cop", "dep", "acl:relcl",
    "nummod", "acl", "neg", "appos", "auxpass", "nsubjpass", "nmod:tmod", "compound:prt",
    "parataxis", "mwe", "expl", "nmod:npmod", "csubj", "iobj", "det:predet", "cc:preconj",
    "discourse", "csubjpass",
  ]
  private static let dep = 19

  /// The number of a relation, for learning; of an unknown one that of "dep".
  static func number(_ name: Substring) -> UInt8 {
    UInt8(names.firstIndex { $0 == name } ?? dep)
  }
}
