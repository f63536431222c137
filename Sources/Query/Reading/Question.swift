import News

/// Somebody or something that the file knows by a name in the question.
struct Actor: Hashable {
  enum Kind: Hashable { case person, ministry, organization, country, office }

  /// As typed.
  var text: String
  /// The name in the file.
  var name: String
  var kind: Kind
  /// The entities that go by the name; empty for an office that nobody is known to hold.
  var ids: [Int64]
  /// Whether the words name a city, and only stand for its country as a place.
  var isPlace = false
  var isCapital = false
  /// The words of the question.
  var range: Range<Int>
  /// Further names of the entities, for the full text.
  var names: [String] = []
  /// Capitals that stand for a country.
  var capitals: [String] = []
}

/// An office that the question names: "Pakistan's defence minister".
struct Office: Hashable {
  /// The noun: "minister".
  var head: String
  /// Every word of the title, in lower case.
  var titleWords: [String]
  var portfolio: Portfolio?
  var country: Actor?
  var range: Range<Int>

  var text: String { titleWords.joined(separator: " ") }
}

/// What a statement must be about: one word or name of the question, and what may stand for it.
struct TopicGroup: Hashable {
  /// As typed.
  var label: String
  /// The word itself, and the names of an actor.
  var terms: [String]
  /// Weaker matches.
  var synonyms: [String] = []
  /// Capitals: in what was said they stand for their country, around it for a place.
  var capitals: [String] = []
  /// A statement to or against one of these is about the group as well.
  var entityIDs: [Int64] = []
  /// Whether it is who did what is asked about: then a statement against them does not count.
  var isSubject = false
  /// Whether it only says what kind of statement is meant: "the accusation" in "who rejected the accusation".
  var isStatementNoun = false
  /// Where it stands in the question.
  var position: Int

  /// All that may stand for it in a text.
  var allTerms: [String] { terms + capitals + synonyms }
}

/// Days from which and until which something was said, in ISO 8601, as precise as the question.
struct TimeRange: Hashable {
  var since: String?
  var until: String?
  var label: String
  /// The words of the date, without its preposition.
  var words: [String] = []
}

/// How a question counts or orders statements.
enum Degree: Hashable {
  /// By the number of statements.
  case most, fewest
  /// At least so many statements.
  case atLeast(Int)
  /// By date.
  case newest, oldest
}

/// A question that has been read.
struct Question {
  enum Form: String, Hashable {
    case who, whom, what, which, when
    case whereabouts = "where"
    case why, how
    case howMany = "how many"
    case yesNo = "yes or no"
    case list, compare, timeline
  }

  var text: String
  var words: [QuestionWord]
  var phrases: [String]
  var form: Form = .list
  /// The noun behind "which": "country", "ministers".
  var wanted: String?
  var actors: [Actor] = []
  var offices: [Office] = []
  /// The verb or noun that asks for a speech act, by its base form.
  var cue: String?
  var cueIndex: Int?
  var isCueNoun = false
  /// Empty if every act will do.
  var acts: [SpeechAct] = []
  /// Indices into `actors`.
  var sources: [Int] = []
  var time: TimeRange?
  /// The rounds of which it is asked what came after them.
  var afterRounds: [Int64] = []
  var isNegated = false
  /// Whether the negation is of the verb that asks: "who has not warned".
  var isCueNegated = false
  var degree: Degree?
  /// The noun behind a country's name that says who of it speaks: "army" in "the Syrian army".
  var sourceNoun: String?
  /// Words that were taken for slips of the hand.
  var mended: [(typed: String, read: String)] = []
  /// Words that nothing else has used.
  var topicIndices: [Int] = []
  var topics: [TopicGroup] = []
  /// Words that stand nowhere in the file and are no grammar.
  var unknownWords: [String] = []
  /// How many words other than grammar are known.
  var knownWords = 0

  /// Whether one of some words stands in the question.
  func has(_ forms: Set<String>) -> Bool { words.contains { forms.contains($0.lower) } }

  func has(_ forms: String...) -> Bool { has(Set(forms)) }

  /// Whether words stand one behind the other.
  func hasSequence(_ sequence: String...) -> Bool {
    guard words.count >= sequence.count else { return false }
    return (0...(words.count - sequence.count)).contains { start in
      sequence.indices.allSatisfy { words[start + $0].lower == sequence[$0] }
    }
  }

  /// The topics without those that one of some words makes.
  func topics(without forms: Set<String>) -> [TopicGroup] {
    topics.filter { group in
      !group.terms.contains { forms.contains(StemmedText.folded($0)) }
    }
  }

  /// The actors that are not the source.
  var others: [Actor] {
    actors.indices.filter { !sources.contains($0) }.map { actors[$0] }
  }
}
