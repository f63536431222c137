extension SchemaGuide {
  /// Every column of every view and full-text table.
  static let views: [Table] = [
    Table(
      "claims_view", "Claims with names in place of keys, and their article.",
      [
        ("id", "the claim"),
        ("source", "who says it"),
        ("source_text", "the words for them; NULL when nobody is named"),
        (
          "speech_act",
          "assert, announce, accuse, deny, reject, demand, request, threaten, warn, "
            + "promise, agree, offer, praise, criticise, express-concern, decline-comment or other"
        ),
        ("cue", "the words that report: \"warned\""),
        ("content", "what is said; pieces are joined by one space"),
        ("reporting", "direct, indirect or mixed"),
        ("polarity", "positive or negative"),
        ("modality", "asserted, future, conditional or hypothetical"),
        ("condition", "\"if attacks continue\""),
        ("addressee", "to whom"),
        ("target", "whom it is about or against"),
        ("round", "the round it is about"),
        ("nested_in", "the claim that reports this one"),
        ("said_on", "ISO 8601"),
        ("said_precision", "year, month, day or minute"),
        ("said_basis", "where the date comes from: text, dateline or published"),
        ("sentence", "the sentence of the cue"),
        ("article_title", "the headline"),
        ("published_on", "the date of the article"),
        ("publisher", "who published it"),
        ("url", "its address"),
        ("article_id", "its article"),
        ("rule", "what found it"),
        ("confidence", "0 to 1"),
      ]),
    Table(
      "quotes_view", "Quotes with names in place of keys, and their article.",
      [
        ("id", "the quote"),
        ("speaker", "who says it"),
        ("speaker_text", "the words for them"),
        ("text", "the words inside the marks"),
        ("form", "full, partial or scare"),
        ("start_offset", "first code point of articles.text"),
        ("end_offset", "behind the last"),
        ("sentence", "the sentence in which it begins"),
        ("article_title", "the headline"),
        ("published_on", "the date of the article"),
        ("publisher", "who published it"),
        ("url", "its address"),
        ("article_id", "its article"),
        ("claim_id", "the claim it is a part of"),
        ("confidence", "0 to 1"),
      ]),
    Table(
      "people_view", "People with each of their positions.",
      [
        ("id", "the person"),
        ("name", "the fullest known"),
        ("given_name", "the given name"),
        ("family_name", "the family name"),
        ("honorific", "Mr, Dr, Sir …"),
        ("country", "the country they speak for"),
        ("title", "the office, as written"),
        ("status", "current, former, acting or designate"),
        ("ministry", "the ministry of the office"),
        ("organization", "the body of the office"),
        ("position_country", "the country of the office"),
        ("first_seen_on", "the date of the first article that says so"),
        ("last_seen_on", "the date of the last"),
        ("article_title", "where it is said"),
        ("published_on", "the date of that article"),
        ("url", "its address"),
      ]),
    Table(
      "rounds_view", "Rounds with names in place of keys, their parties and others.",
      [
        ("id", "the round"),
        ("name", "its name"),
        ("kind", "round, summit, meeting, call or agreement"),
        ("process", "the talks it belongs to"),
        ("ordinal", "3 for \"the third round\"; as reported, never counted"),
        ("venue", "the city or building, as written"),
        ("country", "the country of the venue"),
        ("started_on", "ISO 8601"),
        ("started_precision", "year, month, day or minute"),
        ("ended_on", "ISO 8601"),
        ("ended_precision", "year, month, day or minute"),
        (
          "status",
          "scheduled, ongoing, suspended, resumed, concluded, collapsed, agreed or unknown"
        ),
        ("outcome", "in an article's words"),
        ("previous_round", "the round before it"),
        ("parties", "the parties, joined by \"; \""),
        ("others", "mediators, hosts and others"),
        ("articles", "how many articles report it"),
      ]),
    Table(
      "timeline_view", "What became of the rounds, report by report.",
      [
        ("id", "the event"),
        ("on_date", "ISO 8601; NULL if the article gives none"),
        ("on_precision", "year, month, day or minute"),
        ("round", "the round"),
        ("kind", "round, summit, meeting, call or agreement"),
        ("status", "as in rounds"),
        ("process", "the talks"),
        ("venue", "the city or building"),
        ("sentence", "the evidence"),
        ("article_title", "the headline"),
        ("published_on", "the date of the article"),
        ("publisher", "who published it"),
        ("url", "its address"),
        ("round_id", "its round"),
        ("article_id", "its article"),
      ]),
    Table(
      "sentences_fts", "Full text of sentences (FTS5).",
      [
        ("text", "the words")
      ]),
    Table(
      "claims_fts", "Full text of claims (FTS5).",
      [
        ("title", "the claim in one line"),
        ("content", "what is said"),
      ]),
    Table(
      "quotes_fts", "Full text of quotes (FTS5).",
      [
        ("text", "the words")
      ]),
  ]
}
