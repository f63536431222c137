/// A grammatical relation of Universal Dependencies 2, with the subtypes of the English treebanks.
public enum Relation: UInt8, Sendable, Hashable, CaseIterable {
  case root, acl, aclRelative, advcl, advclRelative, advmod, amod, appos, aux, auxPassive
  /// A preposition or a possessive mark, under its noun.
  case caseMarker
  case cc, ccPreconjunct, ccomp, compound, compoundParticle, conj, cop
  case csubj, csubjOuter, csubjPassive, dep, det, detPredeterminer, discourse, dislocated, expl
  case fixed, flat, goeswith, iobj, list, mark
  case nmod, nmodDescriptive, nmodPossessive, nmodUnmarked
  case nsubj, nsubjOuter, nsubjPassive, nummod, obj, obl, oblAgent, oblUnmarked
  case orphan, parataxis, punct, reparandum, vocative, xcomp

  package static let count = 51

  private static let names = [
    "root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux",
    "aux:pass", "case", "cc", "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop",
    "csubj", "csubj:outer", "csubj:pass", "dep", "det", "det:predet", "discourse", "dislocated",
    "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss",
    "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent",
    "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp",
  ]

  /// The relation as the treebanks write it: "nsubj:pass".
  public var name: String { Self.names[Int(rawValue)] }

  /// The relation of that name; of an unknown subtype the plain relation; `nil` if that is unknown too.
  public init?(name: String) {
    if let index = Self.names.firstIndex(of: name) {
      self.init(rawValue: UInt8(index))
    } else if let colon = name.firstIndex(of: ":") {
      self.init(name: String(name[..<colon]))
    } else {
      return nil
    }
  }

  /// The relation without its subtype: `nsubj` for `nsubj:pass`.
  public var universal: Relation {
    switch self {
    case .aclRelative: .acl
    case .advclRelative: .advcl
    case .auxPassive: .aux
    case .ccPreconjunct: .cc
    case .compoundParticle: .compound
    case .csubjOuter, .csubjPassive: .csubj
    case .detPredeterminer: .det
    case .nmodDescriptive, .nmodPossessive, .nmodUnmarked: .nmod
    case .nsubjOuter, .nsubjPassive: .nsubj
    case .oblAgent, .oblUnmarked: .obl
    default: self
    }
  }

  /// Whether it is the subject of a clause, of whatever voice.
  public var isSubject: Bool {
    switch universal {
    case .nsubj, .csubj: true
    default: false
    }
  }
}
