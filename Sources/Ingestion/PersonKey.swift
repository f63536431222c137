/// What makes two full names one person's: the same words without case, initials and suffixes.
struct PersonKey: Hashable {
  private let words: [String]

  init(_ name: String) {
    words = name.lowercased().split(separator: " ").map { word in
      String(word.filter { $0 != "." && $0 != "," && $0 != "'" && $0 != "’" })
    }.filter { $0.utf8.count > 1 && !["jr", "sr", "ii", "iii"].contains($0) }
  }

  /// Whether the name is one word: a family name or a name used alone.
  var isBare: Bool { words.count < 2 }

  /// Of two forms of one name the one that tells more; between equals the first in the alphabet.
  static func fuller(_ one: String, _ two: String) -> String {
    let count = { (name: String) in (name.split(separator: " ").count, name.utf8.count) }
    if count(one) != count(two) { return count(one) > count(two) ? one : two }
    return min(one, two)
  }
}
