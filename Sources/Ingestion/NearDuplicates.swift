import News
import Store

/// Links articles that are nearly the same: wire stories reprinted, updates of one story.
///
/// Articles are alike if their sketches are, and of one group if a chain of alike ones joins them. All of a group but
/// one are marked as duplicates of that one, the earliest. That is a function of what is in the file, whatever the order
/// it came in.
struct NearDuplicates {
  private let knowledgeBase: KnowledgeBase

  init(_ knowledgeBase: KnowledgeBase) { self.knowledgeBase = knowledgeBase }

  /// Takes in an article that was just stored; inside a transaction of the caller.
  ///
  /// - Parameter sketch: `nil` if the text is too short to be compared.
  func add(_ article: Int64, _ sketch: TextSketch?) throws(StoreError) {
    guard let sketch else {
      return try knowledgeBase.sketches.insert(article: article, sketch: nil, bands: [])
    }
    var originals = [article]
    for candidate in try knowledgeBase.sketches.sharing(sketch.bands)
    where candidate.original != originals.last && candidate.article != article {
      // Of each group one that is alike is enough.
      guard let bytes = try knowledgeBase.sketches.sketch(of: candidate.article),
        let other = TextSketch(bytes: bytes), other.isAlike(sketch)
      else { continue }
      originals.append(candidate.original)
    }
    try knowledgeBase.sketches.insert(article: article, sketch: sketch.bytes, bands: sketch.bands)
    try join(originals)
  }

  /// Chooses the original anew where an article's date has changed.
  func settle(_ article: Int64) throws(StoreError) {
    guard let record = try knowledgeBase.articles.find(article)?.record else { return }
    let group = try knowledgeBase.sketches.group(ofOriginal: record.duplicateOf ?? article)
    guard group.count > 1, let first = try knowledgeBase.sketches.earliest(of: group) else {
      return
    }
    try mark(group, first)
  }

  /// Sketches the articles that were stored before there were sketches, and links them.
  func addMissing() throws(StoreError) {
    while true {
      let articles = try knowledgeBase.sketches.missing(limit: 200)
      if articles.isEmpty { return }
      try knowledgeBase.write { () throws(StoreError) in
        for article in articles {
          guard let record = try knowledgeBase.articles.find(article)?.record else { continue }
          try add(article, TextSketch(record.article.text))
        }
      }
    }
  }

  /// Makes one group of several: its original is the earliest of theirs, so that only the others' members change.
  private func join(_ originals: [Int64]) throws(StoreError) {
    guard originals.count > 1, let first = try knowledgeBase.sketches.earliest(of: originals) else {
      return
    }
    for original in originals where original != first {
      try mark(try knowledgeBase.sketches.group(ofOriginal: original), first)
    }
  }

  private func mark(_ members: [Int64], _ first: Int64) throws(StoreError) {
    for member in members {
      try knowledgeBase.articles.update(member, duplicateOf: member == first ? nil : first)
    }
  }
}
