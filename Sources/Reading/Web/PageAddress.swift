/// The parts of an address of the web that matter for asking.
struct PageAddress {
  let scheme: String
  /// Without the brackets of IPv6.
  let host: String
  let port: Int
  /// With the query, without the fragment; at least "/".
  let path: String

  /// - Returns: `nil` for what is no address of the web, has a user in it, or holds what no address holds.
  init?(_ text: String) {
    let text = text.prefix { $0 != "#" }
    guard let mark = text.firstRange(of: "://"),
      text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") })
    else { return nil }
    scheme = text[..<mark.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let rest = text[mark.upperBound...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    guard !authority.isEmpty, !authority.contains("@") else { return nil }
    let tail = rest[authority.endIndex...]
    path = tail.hasPrefix("/") ? String(tail) : "/" + tail
    var name = authority
    var number: Int? = scheme == "http" ? 80 : 443
    if authority.hasPrefix("["), let close = authority.firstIndex(of: "]") {
      name = authority[authority.index(after: authority.startIndex)..<close]
      let behind = authority[authority.index(after: close)...]
      if behind.hasPrefix(":") { number = Int(behind.dropFirst()) }
    } else if let colon = authority.lastIndex(of: ":") {
      name = authority[..<colon]
      number = Int(authority[authority.index(after: colon)...])
    }
    guard let number, (1...65_535).contains(number), !name.isEmpty,
      name.unicodeScalars.allSatisfy({
        $0.isASCII && ("a"..."z").contains($0)
          || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
          || "-._:%".unicodeScalars.contains($0)
      })
    else { return nil }
    host = name.lowercased()
    port = number
  }

  var isNumericSix: Bool { host.contains(":") }

  /// "https://a.example:8443".
  var origin: String {
    let name = isNumericSix ? "[\(host)]" : host
    let isUsual = port == (scheme == "http" ? 80 : 443)
    return "\(scheme)://\(name)" + (isUsual ? "" : ":\(port)")
  }

  var text: String { origin + path }
}
