import Language

/// Sentences cut from a treebank's plain text, against its own: right is one with the same beginning and end.
enum SentenceScore {
  static func f1(_ sentences: [GoldSentence], _ model: SentenceModel = SentenceModel()) -> Double {
    f1(PlainText.documents(sentences), model)
  }

  static func f1(_ texts: [PlainText], _ model: SentenceModel) -> Double {
    var right = 0
    var total = 0
    for text in texts {
      let document = Document(text.text, analysis: .sentences)
      let positions = PlainText.positions(document)
      let found = Set(
        SentenceSplitter.sentences(document, model: model).map {
          positions[$0.lowerBound]..<positions[$0.upperBound]
        })
      right += found.intersection(text.sentences).count
      total += found.count + text.sentences.count
    }
    return 200 * Double(right) / Double(max(1, total))
  }
}
