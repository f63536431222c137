/// Addresses of the web, without what only counts visitors.
enum WebAddress {
  /// Resolves an address against another (RFC 3986, section 5, for what links hold) and takes out its fragment and
  /// the parameters that say where a reader came from.
  ///
  /// - Returns: `nil` if the result is no address of the web.
  static func clean(_ address: String?, base: String?) -> String? {
    guard let address = address?.trimmingBlanks(), !address.isEmpty else { return nil }
    guard let whole = resolved(address, base: base) else { return nil }
    let lower = whole.lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://"),
      !whole.contains(where: \.isWhitespace)
    else { return nil }
    return withoutTracking(whole)
  }

  static func resolved(_ address: String, base: String?) -> String? {
    if hasScheme(address) { return address }
    guard let base, let parts = Parts(base) else { return nil }
    if address.hasPrefix("//") { return parts.scheme + ":" + address }
    if address.hasPrefix("/") { return parts.root + withoutDots(address) }
    if address.hasPrefix("?") { return parts.root + parts.path + address }
    if address.hasPrefix("#") { return parts.root + parts.path + parts.query }
    let folder = parts.path.lastIndex(of: "/").map { String(parts.path[...$0]) } ?? "/"
    return parts.root + withoutDots(folder + address)
  }

  /// Whether a user's word is an address of the web rather than a path.
  static func isAddress(_ text: String) -> Bool {
    let head = text.prefix(8).lowercased()
    return head.hasPrefix("http://") || head.hasPrefix("https://")
  }

  static func hasScheme(_ address: String) -> Bool {
    guard let colon = address.firstIndex(of: ":") else { return false }
    let scheme = address[..<colon]
    return scheme.first?.isLetter == true
      && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }

  private struct Parts {
    let scheme: String
    let root: String
    let path: String
    let query: String

    init?(_ address: String) {
      let pieces = address.split(separator: "://", maxSplits: 1)
      guard pieces.count == 2 else { return nil }
      scheme = String(pieces[0])
      let host = pieces[1].prefix { !"/?#".contains($0) }
      root = scheme + "://" + host
      let rest = pieces[1].dropFirst(host.count).prefix { $0 != "#" }
      let way = rest.prefix { $0 != "?" }
      path = way.isEmpty ? "/" : String(way)
      query = String(rest.dropFirst(way.count))
    }
  }

  private static func withoutDots(_ path: String) -> String {
    let end = path.firstIndex { $0 == "?" || $0 == "#" } ?? path.endIndex
    let way = path[..<end]
    guard way.contains("./") || way.hasSuffix("/.") || way.hasSuffix("/..") else { return path }
    var kept: [Substring] = []
    for part in way.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      if part == ".." {
        kept = kept.dropLast()
      } else if part != "." {
        kept.append(part)
      }
    }
    return "/" + kept.joined(separator: "/") + path[end...]
  }

  private static func withoutTracking(_ address: String) -> String {
    let page = address.prefix { $0 != "#" }
    guard let mark = page.firstIndex(of: "?") else { return String(page) }
    let kept = page[page.index(after: mark)...].split(separator: "&").filter { parameter in
      let name = parameter.prefix { $0 != "=" }.lowercased()
      return !name.hasPrefix("utm_") && !tracking.contains(name)
    }
    return page[..<mark] + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }

  private static let tracking: Set<String> = [
    "fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "yclid", "twclid",
    "gbraid",
    "wbraid", "_ga", "ncid", "cmpid", "icid", "ocid", "smid", "cmp", "ito", "at_medium",
    "at_campaign",
    "ftag", "xtor", "wt.mc_id", "_hsenc", "_hsmi", "mkt_tok",
  ]
}
