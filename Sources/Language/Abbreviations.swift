/// Words that keep their full stop.
enum Abbreviations {
  /// What is known of an abbreviation.
  struct Kind: OptionSet, Sendable {
    let rawValue: UInt8
    /// A name or a number follows: it never ends a sentence.
    static let beforeName = Kind(rawValue: 1)
    /// As often a word of its own.
    static let ambiguous = Kind(rawValue: 2)
    /// Only in front of a number: "No. 7".
    static let beforeNumber = Kind(rawValue: 4)
  }

  /// What a word of at most eight bytes is as an abbreviation; `nil` if it is none.
  ///
  /// - Parameter word: its bytes in small letters, the last in the lowest place.
  static func kind(_ word: UInt64) -> Kind? { kinds[word] }

  private static let kinds: [UInt64: Kind] = {
    var kinds: [UInt64: Kind] = [:]
    func key(_ word: String) -> UInt64 { word.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
    for word in others { kinds[key(word)] = [] }
    for word in beforeNames {
      // "No!" and "St." end sentences too.
      kinds[key(word)] = word == "no" || word == "st" ? [] : .beforeName
    }
    for word in ambiguous { kinds[key(word)]?.insert(.ambiguous) }
    for word in ["no", "art", "fig", "vol", "sec"] { kinds[key(word)]?.insert(.beforeNumber) }
    return kinds
  }()

  /// Never the end of a sentence: a name or a number follows.
  private static let beforeNames: Set<String> = [
    "mr", "mrs", "ms", "mx", "messrs", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "govs",
    "gen", "col", "lt", "maj", "sgt", "capt", "cpl", "cmdr", "adm", "brig", "pres", "supt", "hon",
    "rev", "fr", "amb", "sec", "st", "ste", "mt", "ft", "no", "nos", "art", "fig", "vol", "pp",
    "vs",
    "v", "ed", "eds", "approx", "ca", "cf", "e.g", "i.e", "viz", "al-", "mme", "mlle", "spc",
    "insp",
    "det", "atty", "asst", "dep",
  ]

  /// May end a sentence.
  private static let others: Set<String> = [
    "jr", "sr", "inc", "corp", "co", "cos", "ltd", "plc", "llc", "bros", "assn", "dept", "univ",
    "etc", "esq", "ph.d", "m.d", "b.a", "m.a", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
    "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "ala",
    "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la",
    "md",
    "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex",
    "vt", "va", "wash", "wis", "wyo", "ave", "blvd", "rd", "et al", "a.m", "p.m", "a.k.a",
  ]

  /// Words that are as often no abbreviation: "no", "mar", "fig", "sec" … count only where a capital letter and
  /// what follows say so.
  private static let ambiguous: Set<String> = [
    "no", "art", "mar", "jun", "jul", "sun", "sat", "mon", "wed", "fri", "ed", "v", "ill", "ind",
    "la", "mass", "miss", "wash", "co", "fig", "vol", "sec", "pres", "dep", "hon", "mo", "del",
    "det",
    "ore", "fr", "st", "mt", "ft", "pa", "md", "spc", "va", "ca", "ga", "amb", "al-", "kan", "adm",
    "brig", "gen", "col", "rep", "reps", "dec", "sep", "cos",
  ]
}
