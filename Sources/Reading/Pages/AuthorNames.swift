/// Takes the names out of bylines: "By JO QUILL and Ann Lee, Varn bureau chief | Example Wire".
enum AuthorNames {
  /// - Parameter publisher: whose name is no author's.
  static func names(in byline: String, publisher: String? = nil) -> [String] {
    // An address names a page, not a person.
    guard !byline.contains("://"), !byline.hasPrefix("www.") else { return [] }
    var rest = byline.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for opening in ["by ", "written by ", "posted by ", "reporting by ", "story by ", "from "]
    where rest.lowercased().hasPrefix(opening) {
      rest = String(rest.dropFirst(opening.count))
    }
    for mark in [
      " | ", " — ", " – ", " - ", " in ", " for ", " at ", "; Editing", "; editing", " is a ",
    ] {
      if let found = rest.split(separator: mark, maxSplits: 1).first, !found.isEmpty {
        rest = String(found)
      }
    }
    for joint in [" and ", " & ", ";", " AND ", " with ", " / "] {
      rest = rest.split(separator: joint).joined(separator: ",")
    }
    var names: [String] = []
    for part in rest.split(separator: ",") {
      let name = cased(String(part).trimmingBlanks().trimmingStops())
      guard isName(name), !names.contains(name) else { continue }
      if let publisher, BlockFilter.folded(publisher) == BlockFilter.folded(name) { continue }
      names.append(name)
    }
    return names
  }

  /// The names in a line of the page: it begins with "By", or is nothing but names of two to four words each.
  static func names(inLine line: String, publisher: String? = nil) -> [String] {
    guard line.utf8.count < 120 else { return [] }
    let isByline = line.lowercased().hasPrefix("by ")
    let parts = line.split(separator: " and ").joined(separator: ",")
      .split(separator: " & ").joined(separator: ",").split { $0 == "," || $0 == "/" }
    let looksSo = parts.allSatisfy { part in
      let words = part.split(separator: " ")
      return (2...4).contains(words.count)
        && words.allSatisfy { word in
          word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || "-’'.".contains($0) }
        }
    }
    let names = names(in: line, publisher: publisher)
    guard isByline || looksSo, names.allSatisfy({ $0.first?.isUppercase == true }) else {
      return []
    }
    return names.filter { $0.contains(" ") && !startsWithDate($0) }
  }

  private static func startsWithDate(_ text: String) -> Bool {
    let first = text.prefix { $0.isLetter }.lowercased()
    return [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
      "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december", "the",
    ].contains(first) && !text.dropFirst(first.count).contains(where: \.isUppercase)
  }

  private static func isName(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard (3...60).contains(text.count), !text.contains(where: { "@()[]<>{}\"=".contains($0) }),
      !lower.contains(".com"), text.contains(where: \.isLetter), !text.contains(where: \.isNumber)
    else { return false }
    let words = lower.split { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "’" }
    // One small word is the name that somebody logs in by.
    if words.count == 1, text == lower { return false }
    return words.count <= 6 && !words.contains { roles.contains(String($0)) }
  }

  /// Words of offices and departments.
  private static let roles: Set<String> = [
    "editor", "reporter", "correspondent", "chief", "writer", "bureau", "contributor", "columnist",
    "producer", "journalist", "desk", "newsroom", "admin", "administrator", "author", "minutes",
    "updated", "published", "photographer", "analyst", "director", "manager", "senior",
  ]

  /// Capitals right through become a name's.
  static func cased(_ name: String) -> String {
    guard name.contains(where: \.isLetter), !name.contains(where: \.isLowercase), name.count > 3
    else {
      return name
    }
    var output = ""
    // Letters of the word so far: "O’NEIL" goes on with a capital, "ABDU’L" does not.
    var letters = 0
    for character in name {
      output += letters == 0 ? String(character) : character.lowercased()
      if character.isLetter {
        letters += 1
      } else if !"’'".contains(character) || letters <= 1 {
        letters = 0
      }
    }
    return output
  }
}

extension String {
  fileprivate func trimmingStops() -> String {
    var text = Substring(self)
    while let last = text.last, ":|•·*".contains(last) { text.removeLast() }
    return String(text).trimmingBlanks()
  }
}
