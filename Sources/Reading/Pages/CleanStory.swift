/// A text without what agencies and sites set around it, and what that said.
struct CleanStory: Hashable {
  /// Place, date and agency in front of a lead: "VARN, March 3 (EW) — ".
  struct Dateline: Hashable {
    var place: String
    var date: String?
    var agency: String?
  }

  private(set) var text: String
  private(set) var authors: [String] = []
  private(set) var dateline: Dateline?

  /// - Parameter raw: plain text as it came.
  init(_ raw: String, log: inout RepairLog) {
    let mended = StoryHygiene.mended(raw, unescaping: true, log: &log)
    var paragraphs: [String] = []
    for paragraph in mended.split(separator: "\n\n") {
      let lines = TextWrapping.unwrapped(paragraph.split(separator: "\n").map(String.init))
      var kept: [String] = []
      for line in lines {
        if let names = Self.byline(line) {
          for name in names where !authors.contains(name) { authors.append(name) }
        } else if !ClutterLines.contains(line), !Self.isCaption(line), !Self.isStamp(line) {
          kept.append(line)
        }
      }
      if !kept.isEmpty { paragraphs.append(kept.joined(separator: "\n")) }
    }
    if let first = paragraphs.first, let (found, rest) = DatelineText.split(first) {
      dateline = found
      paragraphs[0] = rest
    }
    text = paragraphs.joined(separator: "\n\n")
  }

  private static func byline(_ line: String) -> [String]? {
    let lower = line.lowercased()
    guard line.utf8.count < 200 else { return nil }
    if lower.hasPrefix("reporting by ") {
      return line.split(separator: ";").first.map { AuthorNames.names(in: String($0)) }
    }
    guard lower.hasPrefix("by "), line.last != ".", line.last != "!" else { return nil }
    let names = AuthorNames.names(in: line)
    return names.isEmpty ? nil : names
  }

  private static func isStamp(_ line: String) -> Bool {
    let lower = line.lowercased()
    guard line.utf8.count < 100 else { return false }
    return lower.hasPrefix("updated ") && line.contains(where: \.isNumber) && !lower.hasSuffix(".")
      || lower.hasPrefix("this is a developing story")
      || lower.hasPrefix("this is a breaking news story")
  }

  /// A line that ends in a credit: "(EW Photo/Jo Quill, File)".
  private static func isCaption(_ line: String) -> Bool {
    guard line.utf8.count < 400 else { return false }
    let lower = line.lowercased()
    if lower.hasSuffix("getty images") || lower.hasSuffix("/epa") || lower.hasSuffix("/afp") {
      return true
    }
    guard lower.hasSuffix(")"), let open = lower.lastIndex(of: "(") else { return false }
    let credit = lower[open...]
    return ["photo", "pictures)", "images", ", file)", "/afp", "/epa", "photograph"].contains {
      credit.contains($0)
    }
  }
}

/// Finds datelines.
enum DatelineText {
  /// The dateline and what follows it; `nil` if the paragraph begins without one.
  static func split(_ paragraph: String) -> (CleanStory.Dateline, rest: String)? {
    let scalars = Array(paragraph.unicodeScalars.prefix(120))
    for (index, scalar) in scalars.enumerated() where index > 2 {
      let before = scalars[index - 1]
      let isDash = scalar == "—" || scalar == "–" || scalar == "-"
      let isColon = scalar == ":"
      guard isDash && before == " " || isColon, index + 1 < scalars.count,
        scalars[index + 1] == " " || scalars[index + 1] == "-"
      else { continue }
      var head = String.UnicodeScalarView()
      head.append(contentsOf: scalars[..<index])
      guard let found = read(String(head).trimmingBlanks(), isColon: isColon) else { return nil }
      var rest = String.UnicodeScalarView()
      rest.append(
        contentsOf: paragraph.unicodeScalars.dropFirst(index + 1).drop { $0 == " " || $0 == "-" })
      // Capitals and a dash alone are as often a cry or a title, so a sentence has to follow.
      let words = String(rest).split(separator: " ").count
      let isPlain = found.agency == nil && found.date == nil
      return words >= (isPlain ? 3 : 1) ? (found, String(rest)) : nil
    }
    return nil
  }

  private static func read(_ head: String, isColon: Bool) -> CleanStory.Dateline? {
    var place = head
    var agency: String?
    if head.last == ")", let open = head.lastIndex(of: "(") {
      agency = String(head[head.index(after: open)...].dropLast())
      place = String(head[..<open]).trimmingBlanks()
    }
    var date: String?
    let parts = place.split(separator: ",").map { String($0).trimmingBlanks() }
    if parts.count > 1, let last = parts.last, last.contains(where: \.isNumber) {
      date = last
      place = parts.dropLast().joined(separator: ", ")
    }
    let city = place.split(separator: ",").first.map(String.init) ?? place
    let isCapital = !city.contains(where: \.isLowercase) && city.filter(\.isLetter).count >= 3
    guard
      isCapital
        || date != nil && city.first?.isUppercase == true && city.split(separator: " ").count <= 3,
      city.allSatisfy({ $0.isLetter || " /-.'’".contains($0) }),
      city.split(separator: " ").count <= 4
    else { return nil }
    if agency == nil, date == nil, acronyms.contains(city) { return nil }
    return CleanStory.Dateline(place: place, date: date, agency: agency)
  }

  private static let acronyms: Set<String> = [
    "NATO", "UN", "UNO", "EU", "OPEC", "IMF", "WHO", "IAEA", "ASEAN", "OSCE", "UNICEF", "UNESCO",
    "BRICS",
    "FBI", "CIA", "NASA", "WTO", "ECOWAS", "IGAD", "OAS", "OIC", "UNHCR", "FIFA", "UEFA", "USA",
    "UPDATE", "ANALYSIS", "OPINION", "EXPLAINER", "EXCLUSIVE", "BREAKING", "WATCH", "LIVE", "VIDEO",
  ]
}

/// Joins lines that were wrapped at some width.
enum TextWrapping {
  /// - Parameter lines: those of one paragraph. Marks of quoted mail go.
  static func unwrapped(_ lines: [String]) -> [String] {
    var lines = lines
    let isQuoted = lines.allSatisfy { $0.hasPrefix(">") }
    if isQuoted { lines = lines.map { String($0.drop { $0 == ">" || $0 == " " }) } }
    var joined: [String] = []
    for line in lines {
      // In place: a paragraph may have a million lines.
      let last = joined.count - 1
      guard last >= 0, isQuoted || isWrapped(joined[last], line) else {
        joined.append(line)
        continue
      }
      if joined[last].hasSuffix("-"), joined[last].dropLast().last?.isLetter == true {
        if line.first?.isLowercase == true { joined[last].removeLast() }
      } else {
        joined[last] += " "
      }
      joined[last] += line
    }
    return joined
  }

  /// A line goes on in the next if it is cut inside a word, or is no short one and the next begins small.
  private static func isWrapped(_ line: String, _ next: String) -> Bool {
    line.hasSuffix("-") || line.utf8.count >= 20 && next.first?.isLowercase == true
  }
}
