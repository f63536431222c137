extension SchemaGuide {
  /// Every column of every table.
  static let tables: [Table] = [
    Table(
      "articles", "The articles, with their text.",
      [
        ("id", "the row"),
        ("title", "the headline; of a text without one, its first sentence"),
        ("url", "its address"),
        ("publisher", "who published it"),
        ("author", "several are joined by \"; \""),
        ("published_on", "ISO 8601, as precise as the next column says"),
        ("published_precision", "year, month, day or minute"),
        ("language", "ISO 639-1"),
        ("dateline", "as printed: \"ANKARA, Nov. 7\""),
        ("source", "the path or URL it was read from"),
        ("mime_type", "the type of the text"),
        ("text", "the body; all offsets count its code points"),
        ("text_sha256", "the identity of the article"),
        (
          "duplicate_of",
          "the article that this one reprints or updates: the earliest of those alike"
        ),
        ("run_id", "the run that added it"),
      ]),
    Table(
      "claims", "Who said what: a source, a cue and a content.",
      [
        ("id", "the row"),
        ("article_id", "its article"),
        (
          "sentence_id",
          "where the cue stands; where the content begins, if that sentence has none of it"
        ),
        ("title", "one readable line"),
        ("source_id", "who says it; NULL if unresolved"),
        ("source_text", "the words for them; NULL when nobody is named"),
        ("cue", "the words that report: \"warned\""),
        ("cue_lemma", "\"warn\""),
        ("content", "what is said; pieces are joined by one space"),
        ("reporting", "direct, indirect or mixed"),
        (
          "speech_act",
          "assert, announce, accuse, deny, reject, demand, request, threaten, warn, "
            + "promise, agree, offer, praise, criticise, express-concern, decline-comment or other"
        ),
        ("polarity", "positive or negative"),
        ("modality", "asserted, future, conditional or hypothetical"),
        ("condition", "\"if attacks continue\""),
        ("addressee_id", "to whom it is said"),
        ("target_id", "whom it is about or against"),
        ("round_id", "the round it is about"),
        ("nested_in", "the claim that reports this one"),
        ("said_on", "ISO 8601"),
        ("said_precision", "year, month, day or minute"),
        ("said_basis", "where the date comes from: text, dateline or published"),
        ("rule", "what found it"),
        ("confidence", "0 to 1"),
      ]),
    Table(
      "claim_spans", "Where the parts of a claim stand; each part may be in pieces.",
      [
        ("claim_id", "its claim"),
        ("part", "source, cue, content or condition"),
        ("start_offset", "first code point of articles.text"),
        ("end_offset", "behind the last"),
      ]),
    Table(
      "quotes", "Words inside quotation marks.",
      [
        ("id", "the row"),
        ("article_id", "its article"),
        ("sentence_id", "where it begins"),
        ("claim_id", "the claim it is a part of"),
        ("speaker_id", "who says it; NULL if unattributed"),
        ("speaker_text", "the words for them"),
        ("text", "the words inside the marks"),
        ("start_offset", "first code point of articles.text"),
        ("end_offset", "behind the last"),
        ("form", "full, partial or scare"),
        ("confidence", "0 to 1"),
      ]),
    Table(
      "sentences", "The sentences of each article.",
      [
        ("id", "the row"),
        ("article_id", "its article"),
        ("ordinal", "1 for the first"),
        ("name", "a label: \"s12\""),
        ("start_offset", "first code point of articles.text"),
        ("end_offset", "behind the last"),
        ("text", "the words"),
      ]),
    Table(
      "mentions", "Each place where somebody is mentioned.",
      [
        ("id", "the row"),
        ("article_id", "its article"),
        ("entity_id", "whom it means"),
        ("name", "a label: \"m12\""),
        ("start_offset", "first code point of articles.text"),
        ("end_offset", "behind the last"),
        ("text", "the words"),
        ("kind", "name, nominal, pronoun, demonym, metonym or place"),
        ("rule", "what decided that the words mean this entity"),
      ]),
    Table(
      "entities", "Whoever can speak, be spoken to or take part.",
      [
        ("id", "shared with the table of its kind"),
        ("kind", "person, ministry, organization or country"),
        ("name", "its name"),
      ]),
    Table(
      "people", "People, one row each, by whatever names they are mentioned.",
      [
        ("id", "the row"),
        ("name", "the fullest known"),
        ("given_name", "the given name"),
        ("family_name", "the family name"),
        ("honorific", "Mr, Dr, Sir …"),
        ("country_id", "the country they speak for"),
      ]),
    Table(
      "positions", "Offices that people hold, held or will hold.",
      [
        ("id", "the row"),
        ("person_id", "whose it is"),
        ("title", "as written"),
        ("ministry_id", "the ministry it heads or speaks for"),
        ("organization_id", "the body that is no ministry"),
        ("country_id", "its country"),
        ("status", "current, former, acting or designate"),
        ("first_seen_on", "the date of the first article that says so"),
        ("last_seen_on", "the date of the last"),
        ("mention_id", "where it is said"),
      ]),
    Table(
      "ministries", "Ministries, and offices that serve as one.",
      [
        ("id", "the row"),
        ("name", "stands alone: \"Defence Ministry of Pakistan\""),
        ("portfolio", "foreign-affairs, defence, interior, information, finance …"),
        ("country_id", "NULL if not known"),
        ("inferred", "1 if only a title was printed: \"Defence Minister\""),
      ]),
    Table(
      "organizations", "Bodies that are neither ministries nor countries.",
      [
        ("id", "the row"),
        ("name", "its name"),
        (
          "classification",
          "armed-group, party, intergovernmental, media, delegation, officials, company or other"
        ),
        ("country_id", "its country"),
        ("parent_id", "the body it is a part of"),
      ]),
    Table(
      "countries", "The countries of ISO 3166-1, there from the start.",
      [
        ("id", "the ISO 3166-1 numeric code"),
        ("name", "the common name"),
        ("iso2", "two letters"),
        ("iso3", "three letters"),
        ("official_name", "the official name"),
        ("demonym", "the adjective"),
        ("capital", "the capital city"),
      ]),
    Table(
      "names", "Every form of a name that was met.",
      [
        ("id", "the row"),
        ("entity_id", "whom it means"),
        ("name", "its name"),
        ("kind", "full, family, alias, demonym, capital, city, metonym or acronym"),
      ]),
    Table(
      "processes", "The talks that rounds belong to.",
      [
        ("id", "the row"),
        ("name", "its name"),
      ]),
    Table(
      "rounds", "Rounds of talks, summits, meetings, calls and agreements.",
      [
        ("id", "the row"),
        ("process_id", "the talks it belongs to"),
        ("name", "its name"),
        ("kind", "round, summit, meeting, call or agreement"),
        ("ordinal", "3 for \"the third round\"; as reported, never counted"),
        ("venue", "the city or building, as written"),
        ("country_id", "the country of the venue"),
        ("started_on", "ISO 8601"),
        ("started_precision", "year, month, day or minute"),
        ("ended_on", "ISO 8601"),
        ("ended_precision", "year, month, day or minute"),
        (
          "status",
          "scheduled, ongoing, suspended, resumed, concluded, collapsed, agreed or unknown"
        ),
        ("outcome", "in an article's words"),
        ("previous_round_id", "the round before it"),
      ]),
    Table(
      "round_participants", "Who took part in a round.",
      [
        ("round_id", "its round"),
        ("entity_id", "whom it means"),
        ("role", "party, mediator, host, observer or delegate"),
      ]),
    Table(
      "round_events", "What each report said had become of a round.",
      [
        ("id", "the row"),
        ("round_id", "its round"),
        ("article_id", "its article"),
        ("sentence_id", "the evidence"),
        ("status", "as in rounds"),
        ("on_date", "ISO 8601; NULL if the article gives none"),
        ("on_precision", "year, month, day or minute"),
      ]),
    Table(
      "round_reports", "What one article by itself says of a round: rounds is made from these.",
      [
        ("id", "the row"),
        ("round_id", "the round it turned out to mean"),
        ("article_id", "its article"),
        ("name", "as this article names it"),
        ("kind", "as in rounds"),
        ("ordinal", "as in rounds"),
        ("is_earlier", "1 if told as one before the others: \"the previous round\""),
        ("venue", "as in rounds"),
        ("country_id", "the country of the venue"),
        ("started_on", "ISO 8601"),
        ("started_precision", "year, month, day or minute"),
        ("ended_on", "ISO 8601"),
        ("ended_precision", "year, month, day or minute"),
        ("status", "what the article as a whole says has become of it"),
        ("outcome", "in the article's words"),
      ]),
    Table(
      "round_report_participants", "Who took part in a round, as one article says.",
      [
        ("report_id", "its report"),
        ("entity_id", "whom it means"),
        ("role", "as in round_participants"),
      ]),
    Table(
      "runs", "One row for each run of kb ingest.",
      [
        ("id", "the row"),
        ("title", "a label: \"ingest 2025-11-07T10:12:30Z\""),
        ("command", "the command line"),
        ("tool_version", "the version of kb"),
        ("extractor_version", "the version of the rules that read the articles"),
        ("started_at", "UTC"),
        ("ended_at", "UTC; NULL while running, and for ever if the run was killed"),
        ("inputs", "how many inputs it saw"),
        ("added", "articles new to the file"),
        ("updated", "articles whose data changed"),
        ("unchanged", "inputs that were there already"),
        ("skipped", "inputs that are not read by rule"),
        ("failed", "inputs that could not be read"),
      ]),
    Table(
      "inputs", "The ledger: one row for each input of each run.",
      [
        ("id", "the row"),
        ("run_id", "its run"),
        ("source", "the path or URL"),
        ("sha256", "of the bytes read; NULL when they could not be"),
        ("state", "added, updated, duplicate, skipped or failed"),
        ("reason", "why it was skipped or failed, or what was repaired"),
        ("article_id", "the article it gave"),
      ]),
    Table(
      "sketches", "What articles that are nearly the same are found by.",
      [
        ("article_id", "the article"),
        ("sketch", "60 numbers of 32 bits (MinHash); NULL for a text too short to be compared"),
      ]),
    Table(
      "sketch_bands", "Texts that are much alike share one of these.",
      [
        ("band", "a hash of three numbers of the sketch"),
        ("article_id", "the article"),
      ]),
    Table(
      "migrations", "The schema changes that the file has seen.",
      [
        ("id", "its number, from 1"),
        ("name", "the name of the migration"),
        ("sha256", "the hash of its SQL"),
        ("applied_at", "when, UTC"),
      ]),
  ]
}
