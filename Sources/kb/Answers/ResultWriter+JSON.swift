import Export
import Query
import Store

extension ResultWriter {
  /// One object: the question, how it was read, the answers with their evidence, what was searched.
  func writeJSON(_ result: QueryResult) throws(ExportError) {
    var json = JSONWriter(output)
    try json.beginObject()
    try json.member("question", result.question)
    try json.member("reading", result.reading)
    let (outcome, word): (String, String?) =
      switch result.outcome {
      case .answered: ("answered", nil)
      case .noneFound: ("none-found", nil)
      case .notUnderstood(let word): ("not-understood", word)
      }
    try json.member("outcome", outcome)
    if let word { try json.member("word", word) }
    try json.key("answers")
    try json.beginArray()
    for answer in result.answers { try write(answer, as: &json) }
    try json.endArray()
    try json.member("articles_searched", result.articlesSearched)
    if case .noneFound(_, let from, let to) = result.outcome {
      try json.member("from", from)
      try json.member("to", to)
      try json.key("near")
      try json.beginArray()
      for near in result.nearReadings {
        try json.beginObject()
        try json.member("question", near.question)
        try json.member("statements", near.statements)
        try json.endObject()
      }
      try json.endArray()
    }
    try json.endObject()
    try json.finish()
  }

  private func write(_ answer: Answer, as json: inout JSONWriter) throws(ExportError) {
    try json.beginObject()
    try json.member("answer", answer.text)
    try json.member("kind", answer.kind.rawValue)
    try json.member("score", .real(answer.score))
    try json.member("statements", answer.statements)
    try json.member("reports", answer.reports)
    if let note = answer.note { try json.member("note", note) }
    try json.key("evidence")
    try json.beginArray()
    for evidence in answer.evidence {
      try json.beginObject()
      try json.member("article_id", .integer(evidence.articleID))
      try json.member("title", evidence.title)
      try json.member("published_on", evidence.publishedOn)
      try json.member("publisher", evidence.publisher)
      try json.member("sentence", evidence.sentence)
      try json.member("claim_id", evidence.claimID.map { .integer($0) } ?? Value.null)
      try json.member("start_offset", evidence.startOffset)
      try json.member("end_offset", evidence.endOffset)
      try json.endObject()
    }
    try json.endArray()
    try json.endObject()
  }
}
