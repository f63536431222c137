import Language

/// Brings the silver corpus, whose trees follow Universal Dependencies 1 as CoreNLP writes them, to version 2, as far as
/// rules can.
struct SilverConversion {
  private var sentence: GoldSentence
  private var labels: [String]

  static func convert(_ sentence: inout GoldSentence, labels: [String]) {
    var conversion = SilverConversion(sentence: sentence, labels: labels)
    conversion.convertLemmas()
    conversion.convertTags()
    conversion.convertNames()
    conversion.convertRelations()
    conversion.moveCoordination()
    sentence = conversion.sentence
  }

  private func tag(_ index: Int) -> Tag { Tag(rawValue: sentence.tags[index]) ?? .FW }

  private mutating func convertTags() {
    for index in 0..<sentence.count {
      // The treebanks keep TO for the infinitive; the preposition is IN.
      if tag(index) == .TO, labels[index] == "case" { sentence.tags[index] = Tag.IN.rawValue }
      let word = sentence.word(index)
      if word.contains("://") || word.hasPrefix("www.")
        || word.contains("@") && word.utf8.count > 1
      {
        sentence.tags[index] = Tag.ADD.rawValue
      }
    }
  }

  /// Where its base forms follow other conventions than the treebanks' they are left out: marks are spelt anew, "his" is
  /// "he", "better", "these", "Americans" and "20,000" stay what they are.
  private mutating func convertLemmas() {
    for index in 0..<sentence.count {
      switch tag(index) {
      case .PRPS, .DT, .JJR, .JJS, .RBR, .RBS, .NNPS, .CD, .POS, .TO, .SYM, .dollar, .LS:
        sentence.lemmas[index] = ""
      case let mark where mark.isPunctuation: sentence.lemmas[index] = ""
      default: break
      }
    }
  }

  private mutating func convertRelations() {
    let predicates = Set(
      (0..<sentence.count).filter { ["cop", "nsubj", "nsubjpass"].contains(labels[$0]) }
        .map { sentence.heads[$0] })
    sentence.relations = labels.indices.map { index in
      let head = sentence.heads[index]
      // What hangs on a predicate is oblique, what hangs on a noun is its modifier.
      let isOblique =
        head >= 0
        && (!tag(Int(head)).isNoun && tag(Int(head)) != .PRP && tag(Int(head)) != .CD
          && tag(Int(head)) != .DT || predicates.contains(head))
      let isPassive = labels.indices.contains {
        sentence.heads[$0] == head && labels[$0] == "auxpass"
      }
      return relation(labels[index], index, isOblique: isOblique, isPassive: isPassive).rawValue
    }
  }

  private func relation(_ label: String, _ index: Int, isOblique: Bool, isPassive: Bool)
    -> Relation
  {
    switch label {
    case "dobj": return .obj
    case "nsubjpass": return .nsubjPassive
    case "csubjpass": return .csubjPassive
    case "auxpass": return .auxPassive
    case "mwe": return .fixed
    case "neg": return tag(index) == .DT ? .det : .advmod
    case "nmod:tmod", "nmod:npmod": return isOblique ? .oblUnmarked : .nmodUnmarked
    case "nmod":
      guard isOblique else { return .nmod }
      let isAgent =
        isPassive
        && sentence.heads.indices.contains {
          sentence.heads[$0] == Int32(index) && sentence.word($0) == "by"
        }
      return isAgent ? .oblAgent : .obl
    default: return Relation(name: label) ?? .dep
    }
  }

  /// In version 2 the first word of a person's name is its head, and a title in front hangs on that.
  private mutating func convertNames() {
    var start = 0
    while start < sentence.count {
      var end = start
      while end < sentence.count, isName(end), labels[end] == "compound" { end += 1 }
      guard end > start, end < sentence.count, isName(end),
        (start..<end).allSatisfy({ sentence.heads[$0] == Int32(end) })
      else {
        start = end + 1
        continue
      }
      for index in 0..<sentence.count
      where sentence.heads[index] == Int32(end) && !(start..<end).contains(index) {
        sentence.heads[index] = Int32(start)
        if index < start, labels[index] == "compound", tag(index).isNoun {
          labels[index] = "nmod:desc"
        }
      }
      sentence.heads[start] = sentence.heads[end]
      labels[start] = labels[end]
      for index in start + 1...end {
        sentence.heads[index] = Int32(start)
        labels[index] = "flat"
      }
      start = end + 1
    }
  }

  private func isName(_ index: Int) -> Bool {
    sentence.names[index] == "PERSON" && tag(index).isProperNoun
  }

  /// In version 2 a conjunction, and a comma between two members, hang on the member behind them.
  private mutating func moveCoordination() {
    for index in 0..<sentence.count
    where labels[index] == "cc" || labels[index] == "punct" && tag(index) == .comma {
      let head = sentence.heads[index]
      guard head >= 0, index > Int(head) else { continue }
      let member = (index + 1..<sentence.count + 1).first {
        $0 < sentence.count && sentence.heads[$0] == head && labels[$0] == "conj"
      }
      if let member { sentence.heads[index] = Int32(member) }
    }
  }
}
