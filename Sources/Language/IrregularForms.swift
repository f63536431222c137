/// Irregular verbs, for the tagger by rules; `LemmaLists` has more of them, with their parts of speech.
enum IrregularForms {
  static let verbs: [String: String] = {
    var forms: [String: String] = [
      "am": "be", "is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "being": "be",
      "'m": "be", "'re": "be", "has": "have", "had": "have", "having": "have", "'ve": "have",
      "does": "do", "did": "do", "done": "do", "goes": "go", "went": "go", "gone": "go",
      "'ll": "will", "wo": "will", "ca": "can", "'d": "would", "could": "could", "say": "say",
      "said": "say",
      "says": "say", "dying": "die", "lying": "lie", "tying": "tie", "quit": "quit",
    ]
    // base, past, participle
    let table = """
      arise arose arisen;bear bore borne;beat beat beaten;become became become;begin began begun;bend bent bent;bet bet bet;
      bid bid bid;bind bound bound;bite bit bitten;bleed bled bled;blow blew blown;break broke broken;bring brought brought;
      broadcast broadcast broadcast;build built built;burn burnt burnt;buy bought bought;cast cast cast;catch caught caught;
      choose chose chosen;come came come;cost cost cost;cut cut cut;deal dealt dealt;dig dug dug;draw drew drawn;dream dreamt dreamt;
      drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;fight fought fought;
      find found found;flee fled fled;fly flew flown;forbid forbade forbidden;forget forgot forgotten;forgive forgave forgiven;
      forgo forwent forgone;freeze froze frozen;get got gotten;give gave given;grow grew grown;hang hung hung;hear heard heard;
      hide hid hidden;hit hit hit;hold held held;hurt hurt hurt;keep kept kept;kneel knelt knelt;know knew known;lay laid laid;
      lead led led;learn learnt learnt;leave left left;lend lent lent;let let let;lose lost lost;make made made;mean meant meant;
      meet met met;mislead misled misled;overcome overcame overcome;overthrow overthrew overthrown;pay paid paid;put put put;
      read read read;ride rode ridden;ring rang rung;rise rose risen;run ran run;see saw seen;seek sought sought;sell sold sold;
      send sent sent;set set set;shake shook shaken;shed shed shed;shoot shot shot;show showed shown;shut shut shut;sing sang sung;
      sink sank sunk;sit sat sat;sleep slept slept;speak spoke spoken;spend spent spent;split split split;spread spread spread;
      spring sprang sprung;stand stood stood;steal stole stolen;stick stuck stuck;strike struck struck;strive strove striven;
      swear swore sworn;sweep swept swept;swim swam swum;swing swung swung;take took taken;teach taught taught;tear tore torn;
      tell told told;think thought thought;throw threw thrown;undergo underwent undergone;understand understood understood;
      undertake undertook undertaken;undo undid undone;uphold upheld upheld;upset upset upset;wake woke woken;wear wore worn;
      win won won;withdraw withdrew withdrawn;withhold withheld withheld;withstand withstood withstood;write wrote written
      """
    for row in table.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
      let parts = row.split(separator: " ").map(String.init)
      guard parts.count == 3 else { continue }
      for form in parts where forms[form] == nil { forms[form] = parts[0] }
    }
    return forms
  }()

  /// Past forms that are no participle ("gave"), for the tagger.
  static let pastOnly: Set<String> = [
    "gave", "took", "went", "saw", "knew", "wrote", "spoke", "broke", "began", "came", "became",
    "ran",
    "rose", "fell", "drew", "grew", "threw", "flew", "drove", "chose", "swore", "wore", "shook",
    "froze",
    "forgot", "forbade", "withdrew", "undertook", "underwent", "overcame", "overthrew", "arose",
    "blew",
    "bit", "hid", "rode", "sang", "sank", "stole", "strove", "tore", "woke", "was", "were", "did",
  ]
}
