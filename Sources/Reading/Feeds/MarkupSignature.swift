/// Tells pages and feeds by their content.
enum MarkupSignature {
  /// A web page: one of HTML's elements opens it, comments and declarations aside.
  static func isPage(_ bytes: [UInt8]) -> Bool {
    guard let head = head(bytes), !isFeed(bytes) else { return false }
    if ["<!doctype html", "<html", "<head", "<body"].contains(where: { head.hasPrefix($0) }) {
      return true
    }
    guard head.hasPrefix("<") else { return false }
    let marks = [
      "<html", "<body", "<head>", "<title", "<meta ", "<div", "<p>", "<p ", "<table", "<article",
      "<h1",
    ]
    return marks.contains { head.contains($0) }
  }

  /// RSS, Atom or JSON Feed.
  static func isFeed(_ bytes: [UInt8]) -> Bool { isXMLFeed(bytes) || isJSONFeed(bytes) }

  static func isXMLFeed(_ bytes: [UInt8]) -> Bool {
    guard let head = head(bytes), head.hasPrefix("<") else { return false }
    return ["<rss", "<feed", "<atom:feed", "<rdf:rdf"].contains { mark in
      head.firstRange(of: mark).map { found in
        // Nothing of a page may stand before it.
        !head[..<found.lowerBound].contains("<html") && !head[..<found.lowerBound].contains("<body")
      } ?? false
    }
  }

  static func isJSONFeed(_ bytes: [UInt8]) -> Bool {
    guard let head = head(bytes), head.hasPrefix("{") else { return false }
    return head.contains("jsonfeed.org/version")
  }

  /// The first 4096 bytes, small, without what precedes the first mark; `nil` if they are no text, or if that mark opens
  /// neither an element nor an object, as in nearly all plain text.
  private static func head(_ bytes: [UInt8]) -> String? {
    var first = Array(bytes.prefix(4096))
    if let (form, start) = WideForm.declared(in: bytes)
      ?? WideForm.guessed(from: bytes).map({ ($0, 0) })
    {
      // Each other byte of what is ASCII.
      first = stride(
        from: start + (form.littleEndian ? 0 : form.unit - 1), to: min(bytes.count, 8192),
        by: form.unit
      )
      .map { bytes[$0] }
    }
    if first.starts(with: [0xEF, 0xBB, 0xBF]) { first.removeFirst(3) }
    let visible = first.drop { $0 <= 0x20 }
    guard let mark = visible.first, mark == UInt8(ascii: "<") || mark == UInt8(ascii: "{") else {
      return nil
    }
    let small = visible.map { byte -> UInt8 in
      (0x41...0x5A).contains(byte) ? byte | 0x20 : byte < 0x80 ? byte : 0x3F
    }
    return small.contains(0) ? nil : String(decoding: small, as: UTF8.self)
  }
}
