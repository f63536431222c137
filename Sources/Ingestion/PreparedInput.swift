import Extraction
import News
import Reading
import Store

/// An input that has been read and, if that went well, understood: all the work that needs no database.
struct PreparedInput: Sendable {
  enum Outcome: Sendable {
    case article(Article, Findings, textSHA256: String, note: String?)
    case skipped(ReadingError)
    case failed(ReadingError)
  }

  var source: String
  /// Of the bytes read; `nil` when they could not be.
  var sha256: String?
  var bytes = 0
  var outcome: Outcome
}

/// Reads and understands one input. A worker of the pipeline: no state, no database.
struct InputPreparation: Sendable {
  let walker: InputWalker
  let reader: ArticleReader
  let extractor: Extractor
  let given: GivenMetadata
  let manifest: Manifest?

  func prepare(_ input: Input) -> PreparedInput {
    if case .skipped(let error)? = input.obstacle {
      return PreparedInput(source: input.source, outcome: .skipped(error))
    }
    var sha256: String?
    var count = 0
    do throws(ReadingError) {
      let bytes = try walker.load(input)
      count = bytes.count
      sha256 = SHA256.hexDigest(of: bytes)
      let outcome = try article(bytes, from: input.source)
      return PreparedInput(source: input.source, sha256: sha256, bytes: count, outcome: outcome)
    } catch {
      return PreparedInput(
        source: input.source, sha256: sha256, bytes: count, outcome: .failed(error))
    }
  }

  private func article(_ bytes: [UInt8], from source: String) throws(ReadingError)
    -> PreparedInput.Outcome
  {
    var metadata = given
    if let entry = manifest?.entry(for: source) { metadata = metadata.filled(from: entry.given) }
    let read = try reader.read(bytes, from: source, given: metadata)
    var article = read.article
    try ArticleLength.check(article.text, from: source)
    let findings = findings(in: article)
    article.dateline = article.dateline ?? findings.dateline
    let note = read.repairs.isEmpty ? nil : read.repairs.map(\.description).joined(separator: "; ")
    return .article(article, findings, textSHA256: SHA256.hexDigest(of: article.text), note: note)
  }

  func findings(in article: Article) -> Findings { extractor.findings(in: article) }
}
