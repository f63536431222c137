/// The base form of a word, by its part of speech: exceptions from a table, the rest by the rules of spelling.
///
/// After Minnen, Carroll and Pearce 2001, "Applied morphological processing of English". The conventions are those of the
/// UD English treebanks: "me" is "i", "these" is "this", "better" is "good", "n't" is "not", "20,000" is "20000". Works on
/// bytes, without an allocation for lemmas of up to 15 of them; where the lemma equals the word it is the same string.
package struct Lemmatizer: Sendable {
  private let exceptions = LemmaExceptions.shared

  package init() {}

  /// The base form.
  ///
  /// - Parameter lower: the word, lower-cased, with straight apostrophes.
  package func lemma(_ lower: String, _ tag: Tag) -> String {
    guard let family = Family(tag) else { return lower }
    var word = lower
    return word.withUTF8 { bytes in
      if family == .small {
        // None of the exceptions is longer.
        if bytes.count > 6 { return tag == .CD ? Self.withoutCommas(bytes) ?? lower : lower }
        if tag == .CD, let number = Self.withoutCommas(bytes) { return number }
        return exceptions.lemma(of: bytes, seed: Self.seed(tag)) ?? lower
      }
      if tag.isAdverb, let known = exceptions.lemma(of: bytes, seed: Self.seed(tag)) {
        return known
      }
      if let known = exceptions.lemma(of: bytes, seed: family.rawValue) { return known }
      let stem =
        switch family {
        case .present: LemmaRules.withoutVerbS(bytes)
        case .plural: LemmaRules.withoutPluralS(bytes)
        case .past: LemmaRules.withoutEd(bytes, exceptions)
        case .participle: LemmaRules.withoutIng(bytes, exceptions)
        case .comparative: LemmaRules.withoutEr(bytes, exceptions)
        case .superlative: LemmaRules.withoutEst(bytes, exceptions)
        case .base, .small: LemmaRules.Stem?.none
        }
      return stem.map { Self.string($0, of: bytes) } ?? lower
    }
  }

  /// The seed of the exceptions that only one part of speech has.
  static func seed(_ tag: Tag) -> UInt64 { UInt64(tag.rawValue) + 8 }

  /// Parts of speech that share exceptions and a rule; the words of other parts are their own base forms.
  enum Family: UInt64 {
    case base, present, past, participle, plural, comparative, superlative, small

    init?(_ tag: Tag) {
      switch tag {
      case .VB, .VBP, .MD: self = .base
      case .VBZ: self = .present
      case .VBD, .VBN: self = .past
      case .VBG: self = .participle
      case .NNS, .NNPS: self = .plural
      case .JJR, .RBR: self = .comparative
      case .JJS, .RBS: self = .superlative
      case .PRP, .DT, .RB, .POS, .TO, .NN, .FW, .IN, .CC, .CD: self = .small
      case .openingQuote, .closingQuote, .colon, .comma, .HYPH, .SYM, .NFP: self = .small
      default: return nil
      }
    }
  }

  private static func string(_ stem: LemmaRules.Stem, of word: UnsafeBufferPointer<UInt8>) -> String
  {
    String(unsafeUninitializedCapacity: stem.count) { memory in
      for index in 0..<stem.kept { memory.initializeElement(at: index, to: word[index]) }
      if stem.first != 0 { memory.initializeElement(at: stem.kept, to: stem.first) }
      if stem.second != 0 { memory.initializeElement(at: stem.kept + 1, to: stem.second) }
      return stem.count
    }
  }

  /// "20,000" as "20000"; `nil` if nothing is to be done.
  private static func withoutCommas(_ word: UnsafeBufferPointer<UInt8>) -> String? {
    guard word.count > 4, (0x30...0x39).contains(word[0]), word.contains(0x2C) else { return nil }
    return String(unsafeUninitializedCapacity: word.count) { memory in
      var count = 0
      for byte in word where byte != 0x2C {
        memory.initializeElement(at: count, to: byte)
        count += 1
      }
      return count
    }
  }
}
