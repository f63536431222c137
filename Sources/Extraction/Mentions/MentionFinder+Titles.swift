import Language
import News

/// The offices beside a name: in front of it, behind it, in small letters.
extension MentionFinder {
  /// The country's name or demonym in front of a title belongs to it.
  func withCountry(_ title: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    var start = title.lowerBound
    while start > sentence.lowerBound,
      countryAt[start - 1] != nil
        || document.tokens[start - 1].tag == .POS && start - 1 > sentence.lowerBound
          && countryAt[start - 2] != nil
        || Offices.formerWords.contains(document.tokens[start - 1].lower)
    {
      start -= 1
    }
    return start..<title.upperBound
  }

  /// "deputy campaign manager Rich Beeson", "Kremlin spokesman Dmitry Peskov".
  func titleInSmallLetters(before name: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard name > sentence.lowerBound, !document.tokens[name - 1].isCapitalised,
      Offices.isHead(document.tokens[name - 1].lower)
    else { return nil }
    var start = name - 1
    while start > sentence.lowerBound {
      let token = document.tokens[start - 1]
      let fits =
        Offices.modifiers.contains(token.lower) || Offices.isHead(token.lower)
        || countryAt[start - 1] != nil
        || token.tag == .POS && start > sentence.lowerBound + 1
          && (countryAt[start - 2] != nil || Offices.isHead(document.tokens[start - 2].lower))
        || token.isCapitalised && token.tag.isProperNoun && taken.contains(start - 1)
      if !fits { break }
      start -= 1
    }
    return start..<name
  }

  /// ", Russia's foreign minister," behind a name.
  func titleBehind(_ name: Range<Int>, in sentence: Range<Int>) -> Title? {
    var index = name.upperBound
    guard index + 1 < sentence.upperBound, document.tokens[index].lower == ",", name.count > 1
    else { return nil }
    index += 1
    if document.tokens[index].shape.contains(.number), index + 2 < sentence.upperBound,
      document.tokens[index + 1].lower == ","
    {
      index += 2
    }
    let start = index
    var head: Int?
    while index < sentence.upperBound, index - start < 14 {
      let token = document.tokens[index]
      guard token.isWord || token.tag == .POS || token.lower == "&" else { break }
      if token.tag.isFinite || token.tag == .WP || token.tag == .WDT || token.tag == .VBG
        || token.tag == .PRP
      {
        break
      }
      if token.tag == .IN || token.tag == .TO, head == nil { break }
      if Offices.isHead(token.lower), head == nil || index == (head ?? 0) + 1 {
        head = index
      }
      index += 1
    }
    guard let head, head - start < 8,
      index == sentence.upperBound
        || [",", ".", "said", "who", ";", "—", "–"].contains(document.tokens[index].lower)
        || document.tokens[index].tag.isFinite || document.tokens[index].isQuotationMark
        || document.tokens[index].tag == .WP
    else { return nil }
    return TitleReader(document: document, countryAt: countryAt).read(start..<index)
  }

  /// "army chief | General Idris Mahamat", "the commander of the force, | General Idris Mahamat": the office in front of a rank.
  func office(before rank: Range<Int>, _ name: Range<Int>, in sentence: Range<Int>) -> Title? {
    guard isRank(rank) else { return nil }
    var start = rank.lowerBound
    while start > sentence.lowerBound, Offices.lesser.contains(document.tokens[start - 1].lower) {
      start -= 1
    }
    let office =
      titleInSmallLetters(before: start, in: sentence)
      ?? titleInCapitals(before: start, in: sentence)
    if let office {
      return TitleReader(document: document, countryAt: countryAt).read(
        withCountry(office, sentence))
    }
    return titleInFront(name, from: start, in: sentence)
  }

  func isRank(_ title: Range<Int>) -> Bool {
    title.allSatisfy { Offices.lesser.contains(document.tokens[$0].lower) }
  }

  /// "Defence Minister | retired Gen. Idris Mahamat"
  private func titleInCapitals(before name: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard name > sentence.lowerBound, Offices.isHead(document.tokens[name - 1].lower),
      document.tokens[name - 1].isCapitalised
    else { return nil }
    var start = name - 1
    while start > sentence.lowerBound, document.tokens[start - 1].isCapitalised,
      Offices.modifiers.contains(document.tokens[start - 1].lower)
        || Offices.isHead(document.tokens[start - 1].lower)
    {
      start -= 1
    }
    return start..<name
  }

  /// "A spokeswoman for the Foreign Ministry, Gulchehra Saidova,": an office in front of a comma.
  ///
  /// - Parameter front: where the name begins, or the rank in front of it.
  func titleInFront(_ name: Range<Int>, from front: Int, in sentence: Range<Int>) -> Title? {
    let comma = front - 1
    guard name.count > 1, comma > sentence.lowerBound, document.tokens[comma].lower == ",",
      name.upperBound < sentence.upperBound,
      [",", "."].contains(document.tokens[name.upperBound].lower)
        || document.tokens[name.upperBound].tag.isFinite
    else { return nil }
    var start = comma
    while start > sentence.lowerBound, comma - start < 14 {
      let token = document.tokens[start - 1]
      guard token.isWord || token.tag == .POS, !token.tag.isFinite, token.tag != .PRP else { break }
      start -= 1
    }
    guard let start = officeStart(in: start..<comma) else { return nil }
    return TitleReader(document: document, countryAt: countryAt).read(
      withCountry(start..<comma, sentence))
  }

  /// Where an office begins in some words: in small letters, or behind an article or a possessive ("My Secretary of State").
  /// Its head stands before any preposition.
  private func officeStart(in words: Range<Int>) -> Int? {
    func hasHead(from start: Int, capitalised: Bool) -> Bool {
      let end =
        words.first { $0 > start && document.tokens[$0].tag == .IN } ?? words.upperBound
      return (start..<end).contains {
        Offices.isHead(document.tokens[$0].lower)
          && (capitalised || !document.tokens[$0].isCapitalised)
      }
    }
    for index in words where index + 1 < words.upperBound {
      let tag = document.tokens[index].tag
      if tag == .DT || tag == .PRPS || tag == .POS, hasHead(from: index + 1, capitalised: true),
        !people.contains(where: { words.overlaps($0.tokens) })
      {
        return index + 1
      }
    }
    return words.first.flatMap { hasHead(from: $0, capitalised: false) ? $0 : nil }
  }

  /// "U.N. envoy to Syria Staffan de Mistura", "my Special Envoy for Yemen Tim Lenderking".
  func titleWithPlace(before name: Int, in sentence: Range<Int>) -> Range<Int>? {
    var index = name - 1
    var hasPlace = false
    while index > sentence.lowerBound, name - index < 7,
      taken.contains(index) || countryAt[index] != nil
        || ["the", "and"].contains(document.tokens[index].lower)
    {
      hasPlace = hasPlace || taken.contains(index) || countryAt[index] != nil
      index -= 1
    }
    guard hasPlace, index > sentence.lowerBound,
      ["to", "for", "on", "in", "at"].contains(document.tokens[index].lower),
      Offices.isHead(document.tokens[index - 1].lower)
    else { return nil }
    var start = index - 1
    while start > sentence.lowerBound {
      let token = document.tokens[start - 1]
      guard
        Offices.modifiers.contains(token.lower) || Offices.isHead(token.lower)
          || taken.contains(start - 1) || countryAt[start - 1] != nil
      else { break }
      start -= 1
    }
    return start..<name
  }
}
