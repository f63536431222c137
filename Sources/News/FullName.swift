/// A person's full name in the parts that tell people apart.
///
/// Two full names may be one person's when their first and last words are the same ("Joe" is "Joseph"), what stands between
/// does not differ, and neither does a generation's suffix. Whether they are is for whoever sees all the names to say: "George
/// Bush" fits "George W. Bush" and "George H. W. Bush", who do not fit each other.
public struct FullName: Sendable, Hashable {
  /// Lower-cased, without points and apostrophes; the usual short forms stand for the long ones.
  public let first: String
  public let last: String
  /// What stands between, lower-cased; an initial is one letter.
  public let middles: [String]
  /// "jr", "sr", "ii" …
  public let suffix: String?

  /// - Returns: `nil` for a name of one word.
  public init?(_ name: String) {
    var words = Self.words(of: name)
    suffix = words.last.flatMap { Self.suffixes.contains($0) ? $0 : nil }
    if suffix != nil { words.removeLast() }
    guard words.count > 1, let first = words.first, let last = words.last else { return nil }
    self.first = Self.longForms[first] ?? first
    self.last = Self.withoutArticle(last)
    middles = Array(words[1..<words.count - 1])
  }

  /// The first and the last word.
  public var base: String { first + " " + last }

  /// Whether nothing in the two names speaks against one bearer.
  public func agrees(with other: FullName) -> Bool {
    guard last == other.last, first == other.first,
      suffix == nil || other.suffix == nil || suffix == other.suffix
    else { return false }
    if middles.isEmpty || other.middles.isEmpty { return true }
    if middles.count == other.middles.count {
      return zip(middles, other.middles).allSatisfy { one, two in
        one == two || one.utf8.count == 1 && two.hasPrefix(one)
          || two.utf8.count == 1 && one.hasPrefix(two)
      }
    }
    let (fewer, more) =
      middles.count < other.middles.count ? (middles, other.middles) : (other.middles, middles)
    return fewer.allSatisfy { $0.utf8.count > 1 && more.contains($0) }
  }

  /// Of two forms of one name the one that tells more; between equals the one with fewer capitals ("HIllary" is a slip),
  /// then the first in the alphabet.
  public static func fuller(_ one: String, _ two: String) -> String {
    if one == two { return min(one, two) }
    let (size, otherSize) = (size(of: one), size(of: two))
    if size != otherSize { return size > otherSize ? one : two }
    let capitals = one.count(where: \.isUppercase)
    let otherCapitals = two.count(where: \.isUppercase)
    if capitals != otherCapitals { return capitals < otherCapitals ? one : two }
    return min(one, two)
  }

  private static func size(of name: String) -> (words: Int, bytes: Int) {
    (name.split(separator: " ").count, name.utf8.count)
  }

  /// Parted at spaces and points, in small letters, without marks.
  private static func words(of name: String) -> [String] {
    guard name.utf8.allSatisfy({ $0 < 0x80 }) else {
      return name.lowercased().split(whereSeparator: { $0 == " " || $0 == "." }).map { word in
        String(word.filter { !marks.contains($0) })
      }.filter { !$0.isEmpty }
    }
    // The same by bytes: names are compared by the thousand.
    var words: [String] = []
    words.reserveCapacity(4)
    var word: [UInt8] = []
    word.reserveCapacity(24)
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "."):
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      case UInt8(ascii: ","), UInt8(ascii: "'"), UInt8(ascii: "\""): continue
      default: word.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static let marks: Set<Character> = [",", "'", "’", "\"", "“", "”"]
  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

  private static func withoutArticle(_ word: String) -> String {
    for article in ["al-", "el-"] where word.hasPrefix(article) && word.utf8.count > 5 {
      return String(word.dropFirst(article.count))
    }
    return word
  }

  private static let longForms: [String: String] = [
    "joe": "joseph", "bill": "william", "mike": "michael", "tony": "anthony", "antony": "anthony",
    "tom": "thomas", "jim": "james", "jimmy": "james", "bob": "robert", "bobby": "robert",
    "rob": "robert", "dick": "richard", "rick": "richard", "chuck": "charles",
    "charlie": "charles", "dave": "david", "dan": "daniel", "don": "donald", "ben": "benjamin",
    "ken": "kenneth", "ron": "ronald", "steve": "steven", "stephen": "steven",
    "chris": "christopher", "matt": "matthew", "nick": "nicholas", "pete": "peter",
    "sam": "samuel", "tim": "timothy", "greg": "gregory", "jeff": "jeffrey",
    "larry": "lawrence", "liz": "elizabeth", "debbie": "deborah", "dmitri": "dmitry",
    "sergey": "sergei", "mohammad": "mohammed", "muhammad": "mohammed", "mohamed": "mohammed",
    "mohamad": "mohammed", "alex": "alexander", "andy": "andrew", "ed": "edward",
    "fred": "frederick", "gerry": "gerald", "jon": "jonathan", "phil": "philip",
    "phillip": "philip", "ray": "raymond", "walt": "walter", "geoff": "geoffrey",
  ]
}
