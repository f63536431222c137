import Language

/// A text put together again from a corpus's sentences, and where these lie in it.
struct PlainText {
  var text = ""
  /// In bytes that are no white space, so that the text's own spaces do not matter.
  var sentences: [Range<Int>] = []

  /// - Parameter sentences: those of one document. Paragraphs are parted by blank lines, words as the corpus says.
  init(_ sentences: ArraySlice<GoldSentence>) {
    var bytes: [UInt8] = []
    var written = 0
    for sentence in sentences {
      if !bytes.isEmpty {
        bytes += sentence.startsParagraph ? [0x0A, 0x0A] : sentence.isGlued ? [] : [0x20]
      }
      bytes += sentence.bytes
      let length = sentence.bytes.reduce(0) { $0 + (Self.isSpace($1) ? 0 : 1) }
      self.sentences.append(written..<written + length)
      written += length
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// One for each document of a corpus.
  static func documents(_ sentences: [GoldSentence]) -> [PlainText] {
    var texts: [PlainText] = []
    var start = 0
    while start < sentences.count {
      var end = start
      while end < sentences.count, sentences[end].article == sentences[start].article { end += 1 }
      texts.append(PlainText(sentences[start..<end]))
      start = end
    }
    return texts
  }

  /// For every token of a document how many bytes that are no white space stand in front of it, and in the end the
  /// number of all.
  static func positions(_ document: Document) -> [Int] {
    var position = 0
    var written = 0
    var positions = document.tokens.map { token in
      while position < Int(token.start) {
        if !isSpace(document.bytes[position]) { written += 1 }
        position += 1
      }
      return written
    }
    while position < document.bytes.count {
      if !isSpace(document.bytes[position]) { written += 1 }
      position += 1
    }
    positions.append(written)
    return positions
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
}

extension PlainText {
  /// The articles of the silver corpus, in their own spaces: a gap of more than one character parts paragraphs.
  static func silver(_ path: String) throws -> [PlainText] {
    var texts: [PlainText] = []
    var bytes: [UInt8] = []
    var sentences: [Range<Int>] = []
    var written = 0
    var sentenceStart = 0
    var lastEnd = 0
    var whole = true
    func finishSentence() {
      if written > sentenceStart { sentences.append(sentenceStart..<written) }
      sentenceStart = written
    }
    func finish() {
      finishSentence()
      if whole, !bytes.isEmpty {
        texts.append(PlainText(text: String(decoding: bytes, as: UTF8.self), sentences: sentences))
      }
      bytes = []
      sentences = []
      written = 0
      sentenceStart = 0
      lastEnd = 0
      whole = true
    }
    for line in try Corpora.text(path).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        finishSentence()
      } else if line.hasPrefix("# article ") {
        finish()
      } else {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        // A word with a line break in it spoils its article.
        guard fields.count == 8, let start = Int(fields[0]), let end = Int(fields[1]) else {
          whole = false
          continue
        }
        if !bytes.isEmpty, start > lastEnd {
          bytes += start == lastEnd + 1 ? [0x20] : [0x0A, 0x0A]
        }
        bytes += fields[2].utf8
        written += fields[2].utf8.reduce(0) { $0 + (isSpace($1) ? 0 : 1) }
        lastEnd = end
      }
    }
    finish()
    return texts
  }

  private init(text: String, sentences: [Range<Int>]) {
    self.text = text
    self.sentences = sentences
  }
}
