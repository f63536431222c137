/// What a site asks of robots (RFC 9309).
struct RobotRules {
  private var rules: [(isAllowed: Bool, pattern: [UInt8])] = []

  /// Everything is allowed.
  init() {}

  /// - Parameter name: whose rules are wanted; else those for all ("*").
  init(_ text: String, for name: String) {
    var groups: [(names: [String], rules: [(Bool, [UInt8])])] = []
    var isNaming = false
    for line in text.split(maxSplits: 20_000, whereSeparator: \.isNewline) {
      let line = line.prefix { $0 != "#" }
      guard let colon = line.firstIndex(of: ":") else { continue }
      let key = line[..<colon].lowercased().trimmingBlanks()
      let value = String(line[line.index(after: colon)...]).trimmingBlanks()
      switch key {
      case "user-agent":
        if !isNaming { groups.append(([], [])) }
        isNaming = true
        groups[groups.count - 1].names.append(value.lowercased())
      case "allow", "disallow":
        isNaming = false
        guard !groups.isEmpty, !value.isEmpty else { continue }
        groups[groups.count - 1].rules.append((key == "allow", Array(value.utf8.prefix(500))))
      default: continue
      }
    }
    let own = groups.filter { $0.names.contains(name) }
    let chosen = own.isEmpty ? groups.filter { $0.names.contains("*") } : own
    rules = chosen.flatMap(\.rules).map { (isAllowed: $0.0, pattern: $0.1) }
  }

  /// The longest rule that fits decides; of two of one length the one that allows.
  func allows(_ path: String) -> Bool {
    let bytes = Array(path.utf8)
    var best = -1
    var allowed = true
    for rule in rules where Self.fits(rule.pattern, bytes) {
      if rule.pattern.count > best || rule.pattern.count == best && rule.isAllowed {
        best = rule.pattern.count
        allowed = rule.isAllowed
      }
    }
    return allowed
  }

  /// "*" stands for anything, "$" at the end for the end.
  private static func fits(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
    let isWhole = pattern.last == UInt8(ascii: "$")
    let pieces = (isWhole ? pattern.dropLast() : pattern[...])
      .split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
    guard let first = pieces.first, path.starts(with: first) else { return false }
    var rest = path[first.count...]
    for (index, piece) in pieces.enumerated().dropFirst() {
      if isWhole, index == pieces.count - 1 {
        return rest.count >= piece.count && rest.suffix(piece.count).elementsEqual(piece)
      }
      guard
        let found = piece.isEmpty ? rest.startIndex..<rest.startIndex : rest.firstRange(of: piece)
      else { return false }
      rest = rest[found.upperBound...]
    }
    return !isWhole || rest.isEmpty
  }
}
