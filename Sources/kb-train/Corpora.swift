import FoundationEssentials
import Language

/// Readers of the corpora's formats.
enum Corpora {
  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  /// A treebank in CoNLL-U. Ranges and empty nodes are passed over; the words count.
  static func universal(_ path: String, repetitions: Int = 1) throws -> [GoldSentence] {
    var sentences: [GoldSentence] = []
    var sentence = GoldSentence(source: .treebank)
    var article = 0
    var document: Substring = ""
    var spaceBefore = true
    // The last word of a range, such as "n't" in "don't", and whether a space follows the range.
    var rangeEnd = 0
    var spaceAfterRange = true
    for line in try text(path).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        if sentence.count > 0 { sentences.append(sentence) }
        sentence = GoldSentence(source: .treebank)
        rangeEnd = 0
        continue
      }
      if line.hasPrefix("# newdoc") {
        article += 1
        document = line.split(separator: " ").last ?? ""
        sentence.startsParagraph = true
      }
      if line.hasPrefix("# newpar") { sentence.startsParagraph = true }
      if line.hasPrefix("#") { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 10 else { continue }
      let spaceAfter = !fields[9].contains("SpaceAfter=No")
      if let dash = fields[0].firstIndex(of: "-"), let end = Int(fields[0][dash...].dropFirst()) {
        rangeEnd = end
        spaceAfterRange = spaceAfter
      }
      guard let head = Int32(fields[6]), let number = Int(fields[0]) else { continue }
      if sentence.count == 0 { sentence.isGlued = !spaceBefore }
      sentence.article = article
      sentence.document = document
      sentence.repetitions = repetitions
      sentence.append(word: fields[1], spaceBefore: spaceBefore)
      spaceBefore = number < rangeEnd ? false : number == rangeEnd ? spaceAfterRange : spaceAfter
      sentence.lemmas.append(String(fields[2]))
      sentence.tags.append((Tag(name: String(fields[4])) ?? .FW).rawValue)
      sentence.heads.append(head - 1)
      sentence.relations.append((Relation(name: String(fields[7])) ?? .dep).rawValue)
    }
    return sentences
  }

  /// The silver news corpus: tab-separated start, end, word, lemma, tag, name, head, relation.
  static func silver(_ path: String) throws -> [GoldSentence] {
    var sentences: [GoldSentence] = []
    var sentence = GoldSentence(source: .silver)
    var labels: [Substring] = []
    var whole = true
    var article = 0
    var lastEnd: Substring = ""
    func finish() {
      if whole, sentence.count > 0 {
        SilverConversion.convert(&sentence, labels: labels.map(String.init))
        sentences.append(sentence)
      }
      sentence = GoldSentence(source: .silver)
      labels = []
      whole = true
    }
    for line in try text(path).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        finish()
        continue
      }
      if line.hasPrefix("# article ") {
        article += 1
        continue
      }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      // A word with a line break in it spoils its sentence.
      guard fields.count == 8, let head = Int32(fields[6]), let tag = Tag(name: String(fields[4])),
        !fields[2].contains("<")
      else {
        whole = false
        continue
      }
      sentence.article = article
      sentence.append(word: fields[2], spaceBefore: fields[0] != lastEnd)
      lastEnd = fields[1]
      sentence.lemmas.append(String(fields[3]))
      sentence.tags.append(tag.rawValue)
      sentence.names.append(fields[5])
      sentence.heads.append(head - 1)
      labels.append(fields[7])
    }
    finish()
    return sentences
  }

  /// Names in two columns, word and label, a blank line between sentences.
  static func names(_ path: String) throws -> [GoldSentence] {
    var sentences: [GoldSentence] = []
    var sentence = GoldSentence(source: .names)
    for line in try text(path).split(separator: "\n", omittingEmptySubsequences: false) {
      let fields = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
      guard let word = fields.first, let name = fields.last, fields.count > 1 else {
        if sentence.count > 0 { sentences.append(sentence) }
        sentence = GoldSentence(source: .names)
        continue
      }
      if word == "-DOCSTART-" { continue }
      sentence.append(word: word, spaceBefore: true)
      sentence.names.append(name)
    }
    if sentence.count > 0 { sentences.append(sentence) }
    return sentences
  }
}
