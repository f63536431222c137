/// Words with capitals that stand beside names, or alone, and are no part of one.
enum NamelessWords {
  static func isTitle(_ word: String) -> Bool { titles.contains(word.lowercased()) }

  /// Whether it is a month or a day that is nothing else.
  static func isCalendar(_ word: String) -> Bool {
    calendar.contains { word.lowercased().hasPrefix($0) }
  }

  /// Whether it may be a month, or part of what follows a day's name.
  static func isMonth(_ word: String) -> Bool {
    ["march", "may", "june", "jan", "jan."].contains(word.lowercased())
  }

  private static let calendar = [
    "january", "february", "april", "july", "august", "september", "october", "november",
    "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Words in front of a person's name, or for the person, that are no part of it.
  private static let titles: Set<String> = [
    "president", "vice", "prime", "minister", "deputy", "chancellor", "premier", "king", "queen",
    "prince", "princess", "emperor", "empress", "sultan", "sheikh", "emir", "pope", "bishop",
    "archbishop", "cardinal", "father", "sister", "brother", "reverend", "rev.", "rev", "rabbi",
    "imam", "ayatollah", "lord", "lady", "sir", "dame", "duke", "duchess", "count", "countess",
    "baron", "marquis", "mr.", "mr", "mrs.", "mrs", "ms.", "ms", "miss", "mister", "madam", "dr.",
    "dr", "doctor", "prof.", "prof", "professor", "senator", "sen.", "representative", "rep.",
    "congressman", "congresswoman", "governor", "gov.", "mayor", "secretary", "ambassador",
    "envoy", "speaker", "chairman", "chairwoman", "chair", "chief", "director", "judge",
    "justice", "attorney", "general", "gen.", "gen", "colonel", "col.", "col", "major", "maj.",
    "captain", "capt.", "capt", "lieutenant", "lt.", "lt", "sergeant", "sgt.", "sgt", "admiral",
    "adm.", "marshal", "commander", "officer", "detective", "inspector", "sheriff", "constable",
    "private", "corporal", "brigadier", "coach", "uncle", "aunt", "mom", "mum", "dad", "mommy",
    "daddy", "grandma", "grandpa", "god", "saint", "regent", "solicitor", "counsel", "former",
    "ceo",
    "member", "architect", "poet", "author", "abbot", "youtuber", "assistant", "student", "host",
    "engineer", "manager", "editor", "chairperson", "commissioner", "lieutenant-governor", "tsar",
    "shah", "psalmist", "dean", "petitioner", "respondent", "plaintiff", "defendant", "pharaoh",
    "herr", "frau", "señor", "monsieur", "madame",
  ]
}
