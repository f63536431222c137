import Language
import News

/// Who can be a side, and who only leads the talks or tells of them.
extension ParticipantReader {
  /// "EU-mediated talks": a body inside of a word that no mention holds.
  mutating func addLeaders(of phrase: Range<Int>, to found: inout [Round.Participant]) {
    for index in phrase where mentionAt[index] == nil && isLed(index) {
      let text = document.text(of: index..<index + 1)
      guard let hyphen = text.lastIndex(of: "-") else { continue }
      let form = String(text[..<hyphen])
      // "European Union-mediated": the name began a word earlier.
      let longer =
        index > phrase.lowerBound ? document.text(of: index - 1..<index) + " " + form : form
      guard let body = OrganizationNames.known[form] ?? OrganizationNames.known[longer],
        body.classification == .intergovernmental
      else { continue }
      add(
        resolver.table.organization(body.name, body.classification, country: nil), .mediator,
        to: &found)
    }
  }

  /// "Arakan Army": those who fight for themselves, and not for the state that names them.
  static func isForce(_ body: Organization) -> Bool {
    guard body.classification == .other, body.country == nil else { return false }
    let words = body.name.lowercased().split(separator: " ")
    return words.count > 1 && words.last == "army" && words[0] != "salvation"
  }

  /// A ministry or a newspaper that tells of talks "with Mali" need not be the other side.
  func speaksForItself(_ speaker: Int) -> Bool {
    switch entities[speaker] {
    case .ministry: false
    case .organization(let body): ![.media, .company, .officials].contains(body.classification)
    case .country, .person: true
    }
  }

  func isSaying(_ index: Int) -> Bool {
    document.tokens[index].tag.isFinite
      && ["say", "announce", "report", "confirm", "add", "note"].contains(
        document.tokens[index].lemma)
  }

  /// "with the rebels, Omani officials said": behind the comma stands who says so.
  func isSpeaker(behind comma: Int, limit: Int) -> Bool {
    for index in comma + 1..<max(comma + 1, min(comma + 7, limit)) {
      if isSaying(index) { return true }
      if document.tokens[index].tag == .comma || document.tokens[index].tag == .CC { return false }
    }
    return false
  }

  /// "Chad's internationally recognized government and the rebels agreed": the tree may take the participle for a verb, and
  /// lose the first of the two.
  func widened(_ part: Range<Int>, _ view: Sentence) -> Range<Int> {
    guard let first = part.first else { return part }
    let joint = document.tokens[first].tag == .CC ? first : first - 1
    guard joint - 2 > view.range.lowerBound, document.tokens[joint].lower == "and",
      ["government", "army", "military", "authority", "administration"].contains(
        document.tokens[joint - 1].lemma)
    else { return part }
    var before = joint - 2
    while before > view.range.lowerBound, joint - before < 6,
      document.tokens[before].tag.isAdjective || document.tokens[before].tag.isAdverb
        || [.VBN, .VBD, .HYPH].contains(document.tokens[before].tag)
    { before -= 1 }
    if document.tokens[before].tag == .POS { before -= 1 }
    guard before >= view.range.lowerBound, let mention = mentionAt[before],
      case .country = entities[mentions[mention].entity]
    else { return part }
    return before..<part.upperBound
  }
}
