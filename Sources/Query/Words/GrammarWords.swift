/// The words that build a question and are not what it is about.
enum GrammarWords {
  static func contains(_ word: String) -> Bool { all.contains(word) }

  static let all: Set<String> = set(
    """
    who whom whose what which when where why how whether that this these those there here
    a an the some any each every all both either neither another other others one ones
    i me my you your he him his she her hers it its we our they them their theirs himself herself itself themselves
    us someone anyone everybody anybody somebody nobody everyone
    am is are was were be been being do does did done doing has have had having will would shall should can could may
    might must ought
    and or but nor so if then than as because while although though
    of in on at by for from to into onto with without within about against between among during before after since
    until till under over above below across through upon off out up down near inside outside towards toward via per
    regarding concerning abt re
    not no never none n't nt 's s 're 've 'll 'd 'm
    please also too only just even still yet ever again already very really exactly actually much many more most less
    least often often ago thing things
    list show give find compare versus tell-me name mention mentioned say said
    timeline chronology chronological
    article articles file report reports news source sources story stories text database
    according while whereas such own same different else
    """)

  /// Words that say how a person or a government acts, beside an actor's name: "the Afghan side".
  static let actorNouns: Set<String> = set(
    """
    side sides delegation delegations government governments regime officials official authorities authority
    representatives representative administration leadership team negotiators
    """)

  /// Verbs that only carry a noun: "which demands has it made".
  static let lightVerbs: Set<String> = set(
    """
    make made makes making issue issued issues give gave given gives raise raised raises put come comes came get got
    have has had take took taken hold held holds
    """)

  /// What a quick hand writes short: one word may stand for two.
  static let abbreviations: [String: String] = [
    "abt": "about", "amb": "ambassador", "agmt": "agreement", "b/w": "between", "b4": "before",
    "bcoz": "because", "btw": "between", "coz": "because", "cuz": "because",
    "defense": "defence", "fm": "foreign minister", "gov't": "government", "govt": "government",
    "info": "information", "min": "minister", "mins": "ministers", "pls": "please",
    "pm": "prime minister", "ppl": "people", "pres": "president", "spox": "spokesperson",
    "u": "you", "v": "versus", "vs": "versus", "vs.": "versus", "wat": "what", "whats": "what",
    "whn": "when", "whos": "who", "wht": "what", "wot": "what",
    "arent": "are not", "cant": "can not", "couldnt": "could not", "didnt": "did not",
    "doesnt": "does not", "dont": "do not", "hadnt": "had not", "hasnt": "has not",
    "havent": "have not", "isnt": "is not", "shouldnt": "should not", "wasnt": "was not",
    "werent": "were not", "wont": "will not", "wouldnt": "would not",
    "cd": "could", "shd": "should", "shld": "should", "wd": "would", "wld": "would",
  ]

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
