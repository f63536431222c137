import Extraction
import News
import Reading
import Store

/// An item that has been read and, if that went well, understood: all the work that needs no database.
struct PreparedInput: Sendable {
  enum Outcome: Sendable {
    case article(Article, Findings, TextSketch?, textSHA256: String, note: String?)
    case skipped(ReadingError)
    case failed(ReadingError)
  }

  var source: String
  /// Of the bytes read; `nil` when they could not be.
  var sha256: String?
  var bytes = 0
  /// How much of all inputs had been read when it was found.
  var position = 0
  var outcome: Outcome
  /// Whether it is a part of an input.
  var isPart = false
  /// What the item took in memory.
  var size = 0
}

/// Reads and understands one item. A worker of the pipeline: no state, no database.
struct InputPreparation: Sendable {
  let reader: ItemReader
  let extractor: Extractor
  let given: GivenMetadata
  let manifest: Manifest?

  func prepare(_ item: Item) -> PreparedInput {
    let bytes = item.bytes
    return PreparedInput(
      source: item.source, sha256: bytes.map { SHA256.hexDigest(of: $0) },
      bytes: bytes?.count ?? 0, position: item.position, outcome: outcome(item),
      isPart: !item.containers.isEmpty, size: item.size)
  }

  private func outcome(_ item: Item) -> PreparedInput.Outcome {
    switch item.obstacle {
    case .skipped(let error): return .skipped(error)
    case .failed(let error): return .failed(error)
    case nil: break
    }
    do throws(ReadingError) {
      return try article(item)
    } catch {
      return isSkipped(item, error) ? .skipped(error) : .failed(error)
    }
  }

  /// Whether an item that gives no article is passed over rather than a failure: in an archive there may be all sorts of
  /// things; what the user names is meant to be an article.
  func isSkipped(_ item: Item, _ error: ReadingError) -> Bool {
    if case .skipped? = item.obstacle { return true }
    return item.obstacle == nil && !item.containers.isEmpty && error.isNoArticle
  }

  /// Reads an item without understanding it.
  func read(_ item: Item) throws(ReadingError) -> ReadArticle {
    var metadata = given
    if !item.containers.isEmpty {
      // These are of one article.
      metadata.title = nil
      metadata.url = nil
    }
    if let entry = manifest?.entry(for: item.source) {
      metadata = metadata.filled(from: entry.given)
    }
    return try reader.read(item, given: metadata)
  }

  private func article(_ item: Item) throws(ReadingError) -> PreparedInput.Outcome {
    let read = try read(item)
    var article = read.article
    try ArticleLength.check(article.text, from: item.source)
    let findings = findings(in: article)
    article.dateline = article.dateline ?? findings.dateline
    var notes = read.repairs.map(\.description)
    if let language = article.language, language != "en" {
      notes.insert("its language is “\(language)”: stored, and nothing is read from it", at: 0)
    }
    return .article(
      article, findings, TextSketch(article.text), textSHA256: SHA256.hexDigest(of: article.text),
      note: notes.isEmpty ? nil : notes.joined(separator: "; "))
  }

  /// What is found in an article; nothing in one that is not English.
  func findings(in article: Article) -> Findings { extractor.findings(inEnglish: article) }
}

extension Extractor {
  /// What is found in an article; nothing in one that is not English.
  func findings(inEnglish article: Article) -> Findings {
    guard article.language ?? "en" == "en" else { return Findings() }
    return findings(in: article)
  }
}
