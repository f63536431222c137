// The treebank's own names are the field's.
// swift-format-ignore: AlwaysUseLowerCamelCase
// The names are the treebanks' own.
// swift-format-ignore: AlwaysUseLowerCamelCase
/// A part of speech of the Penn Treebank (Santorini 1990), with the marks that the UD English treebanks add.
public enum Tag: UInt8, Sendable, Hashable, CaseIterable {
  case CC, CD, DT, EX, FW, IN, JJ, JJR, JJS, LS, MD, NN, NNS, NNP, NNPS, PDT, POS, PRP
  /// PRP$
  case PRPS
  case RB, RBR, RBS, RP, SYM, TO, UH, VB, VBD, VBG, VBN, VBP, VBZ, WDT, WP
  /// WP$
  case WPS
  case WRB
  /// #
  case pound
  /// $
  case dollar
  /// ''
  case closingQuote
  /// ``
  case openingQuote
  case comma
  /// . ? !
  case period
  /// : ; … –
  case colon
  /// -LRB-
  case openingBracket
  /// -RRB-
  case closingBracket
  case HYPH, NFP, ADD, AFX, GW

  /// The tags in the treebanks' own spelling, in the order of the cases.
  private static let names = [
    "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS", "NNP", "NNPS",
    "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG",
    "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "#", "$", "''", "``", ",", ".", ":", "-LRB-",
    "-RRB-", "HYPH", "NFP", "ADD", "AFX", "GW",
  ]

  /// The tag as the treebanks write it: "NNP", "WP$", "-LRB-".
  public var name: String { Self.names[Int(rawValue)] }

  /// The tag of that name in the treebanks; `nil` if there is none.
  public init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  /// Whether it is a form of a main verb or an auxiliary (not a modal).
  public var isVerb: Bool {
    switch self {
    case .VB, .VBD, .VBG, .VBN, .VBP, .VBZ: true
    default: false
    }
  }

  /// Whether it can head a finite clause.
  public var isFinite: Bool {
    switch self {
    case .VBD, .VBP, .VBZ, .MD: true
    default: false
    }
  }

  public var isNoun: Bool {
    switch self {
    case .NN, .NNS, .NNP, .NNPS: true
    default: false
    }
  }

  public var isProperNoun: Bool { self == .NNP || self == .NNPS }

  public var isAdjective: Bool { self == .JJ || self == .JJR || self == .JJS }

  public var isAdverb: Bool { self == .RB || self == .RBR || self == .RBS }

  public var isPunctuation: Bool {
    switch self {
    case .closingQuote, .openingQuote, .comma, .period, .colon, .openingBracket, .closingBracket,
      .HYPH, .NFP:
      true
    default: false
    }
  }
}
