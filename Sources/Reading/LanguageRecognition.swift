/// Names the language of a text: by its script, and in Latin script by its function words.
///
/// No more is asked of it than to tell English from everything else; the codes of the others say why a text is stored
/// unread. Languages that share a script and are not listed go by the commonest that writes in it.
enum LanguageRecognition {
  /// - Returns: an ISO 639-1 code; `nil` for a scrap, and for words of no language listed. The first 20,000 bytes
  ///   decide. What `LanguageGuess` calls English is English unless another language has more of its words there.
  static func language(of text: String) -> String? {
    let head = text.withBytes { Array($0.prefix(20_000)) }
    if let script = otherScript(head) { return script }
    var words = 0
    var english = 0
    var hits = [Int](repeating: 0, count: languages.count)
    let known = ownedWords
    forEachWord(in: head) { word in
      words += 1
      guard word.isWhole, let number = known.table.number(of: word) else { return }
      if known.owners[number].isEnglish { english += 1 }
      for language in known.owners[number].languages { hits[language] += 1 }
    }
    // Ties go by the alphabet, so that the same text has the same language.
    let best = hits.indices.max { (hits[$0], $1) < (hits[$1], $0) }
    // One or two words are as often a name or a loan.
    var other = best.flatMap { hits[$0] >= 3 && hits[$0] * 12 >= words ? $0 : nil }
    // A name that comes again and again is no language either: "Dan" is a Dutch word.
    if let language = other {
      var different: Set<PackedWord> = []
      forEachWord(in: head) { word in
        if different.count < 3, word.isWhole, let number = known.table.number(of: word),
          known.owners[number].languages.contains(language)
        {
          different.insert(word)
        }
      }
      if different.count < 3 { other = nil }
    }
    if LanguageGuess.language(of: text) == "en" {
      return other.map { hits[$0] > english ? languages[$0] : "en" } ?? "en"
    }
    return other.map { languages[$0] }
  }

  /// Words are runs of letters and apostrophes; small letters, of those in ASCII.
  private static func forEachWord(in bytes: [UInt8], _ take: (PackedWord) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var word = PackedWord()
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if (byte | 0x20) &- 0x61 < 26 {
          word.append(byte | 0x20)
        } else if byte == UInt8(ascii: "'"), !word.isEmpty {
          word.append(byte)
        } else if byte >= 0x80, byte != 0xE2, byte != 0xC2 {
          word.append(byte)
        } else {
          if !word.isEmpty { take(word) }
          word = PackedWord()
          // Marks such as “ and « take three bytes or two.
          index += byte == 0xE2 ? 2 : byte == 0xC2 ? 1 : 0
        }
        index += 1
      }
      if !word.isEmpty { take(word) }
    }
  }

  /// The language of a script that is not Latin, if most letters are of it.
  private static func otherScript(_ head: [UInt8]) -> String? {
    // Letters of other scripts begin with bytes that Latin ones and the marks of Latin text do without.
    let mayBeOther = head.withUnsafeBufferPointer { bytes in
      bytes.containsBeyondASCII { bytes[$0] >= 0xCD && bytes[$0] != 0xE2 }
    }
    guard mayBeOther else { return nil }
    let text = String(decoding: head, as: UTF8.self)
    var letters = 0
    var counts: [String: Int] = [:]
    var marks: Set<UInt32> = []
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x0250 {
        letters += (0x41...0x5A).contains(value & ~0x20) || value >= 0xC0 ? 1 : 0
        continue
      }
      guard let script = scripts.first(where: { $0.range.contains(value) }) else { continue }
      letters += 1
      counts[script.language, default: 0] += 1
      marks.insert(value)
    }
    guard let (language, count) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      letters >= 5
    else { return nil }
    // Kana stand among Han, and one of these is a syllable or a word.
    let eastern = (counts["ja"] ?? 0) + (counts["zh"] ?? 0)
    if eastern * 3 > letters { return (counts["ja"] ?? 0) * 10 >= eastern ? "ja" : "zh" }
    guard count * 2 > letters else { return nil }
    switch language {
    case "ru": return marks.isDisjoint(with: [0x0456, 0x0457, 0x0454, 0x0491]) ? "ru" : "uk"
    case "ar":
      if !marks.isDisjoint(with: [0x0679, 0x0688, 0x06D2, 0x06BA]) { return "ur" }
      if !marks.isDisjoint(with: [0x0681, 0x0685, 0x0693, 0x0696, 0x06BC, 0x06D0, 0x06CD]) {
        return "ps"
      }
      return marks.isDisjoint(with: [0x067E, 0x0686, 0x0698, 0x06AF, 0x06CC]) ? "ar" : "fa"
    default: return language
    }
  }

  private static let scripts: [(range: ClosedRange<UInt32>, language: String)] = [
    (0x0370...0x03FF, "el"), (0x0400...0x052F, "ru"), (0x0530...0x058F, "hy"),
    (0x0590...0x05FF, "he"),
    (0x0600...0x077F, "ar"), (0x0900...0x097F, "hi"), (0x0980...0x09FF, "bn"),
    (0x0A00...0x0A7F, "pa"),
    (0x0A80...0x0AFF, "gu"), (0x0B80...0x0BFF, "ta"), (0x0C00...0x0C7F, "te"),
    (0x0C80...0x0CFF, "kn"),
    (0x0D00...0x0D7F, "ml"), (0x0D80...0x0DFF, "si"), (0x0E00...0x0E7F, "th"),
    (0x0E80...0x0EFF, "lo"),
    (0x1000...0x109F, "my"), (0x10A0...0x10FF, "ka"), (0x1200...0x139F, "am"),
    (0x1780...0x17FF, "km"),
    (0x3040...0x30FF, "ja"), (0x3400...0x9FFF, "zh"), (0xAC00...0xD7AF, "ko"),
    (0xFB50...0xFDFF, "ar"),
  ]

  private static let englishWords = [
    "the", "and", "that", "with", "from", "his", "this", "which", "who", "would", "were", "have",
    "has", "been", "not", "but", "they", "their", "said", "for", "to", "by", "it", "its", "on",
    "at", "of", "had", "are", "will", "she", "her", "if", "into", "than", "when", "could", "is",
    "was", "as", "be", "he",
  ]

  /// Frequent small words, as few as possible of them English.
  private static let functionWords: [String: String] = [
    "de":
      "der die und den das nicht von mit sich des auf für ist im dem ein eine als auch es werden aus hat dass sie nach bei einer um noch wie einem über einen zum war haben nur oder aber vor zur bis mehr durch wurde",
    "fr":
      "à a se le la les des et en du une un que qui dans pour sur pas plus par est au avec ce il sont son aux cette ses été mais nous ont leur ou elle même comme d'une d'un l'on c'est qu'il",
    "es":
      "el la los las de que y en un una del se por con para su es al lo como más pero sus le ha este si entre cuando sobre también fue son está desde nos hasta",
    "pt":
      "o a os as de que e do da em um uma para com não por mais dos das se na no ao como mas foi ele ela seu sua ou pelo pela são também até está pelos isso",
    "it":
      "il la di che e un una in per è del della non con si da le dei sono al gli nel lo più alla anche come delle ha ma nella dal questo degli loro dalla",
    "nl":
      "de het een en van dat niet te zijn op met voor die er aan ook als bij naar dan uit maar nog wordt om over door heeft worden deze wel geen hij zei",
    "tr":
      "ve bir bu da de için ile olarak olan daha çok gibi kadar sonra ancak ise değil en göre ne ya her mi olduğunu yeni cuma söyledi olduğu",
    "pl":
      "i w na z do się nie że to jest o jak od po co za przez ale dla są był tym oraz tego już tylko przed może jego które który",
    "sv":
      "och att det i en som är av för på den med till inte har de ett om var han men från så kan vid efter sig också eller",
    "da":
      "og at det i en er af for på den med til ikke har de et om var han men fra så kan der som sig også efter eller blev",
    "no":
      "og at det i en er av for på den med til ikke har de et om var han men fra så kan der som seg også etter eller ble",
    "fi":
      "ja on ei että se oli hän mutta ovat myös kun niin kuin joka mukaan sekä tai olla jo ollut sen",
    "ro":
      "și de în la a cu nu că pe din o un este pentru care mai sa să au fost prin ca după sau lui cel",
    "hu":
      "a az és hogy nem is egy ez volt meg csak már még de mint el azt ki szerint lehet pedig",
    "cs":
      "a se v na je že to s z o do i ale jako za pro by jsem po podle byl také které není jsou",
    "id":
      "yang dan di dengan untuk dari ini dalam tidak pada itu akan ke oleh telah juga tersebut karena kata ada bahwa",
    "vi":
      "và của là các có cho không được trong người đã một những này với khi để đến cũng như",
    "sw":
      "na ya wa kwa ni katika za la kuwa hiyo huyo alisema cha kwamba lakini pia baada huo wakati",
    "so":
      "iyo oo ka ku ah in ee la waa ay uu soo waxaa loo aan",
    "hr":
      "i je u na se da su za od koji to ne s iz bi kako što ali nije o nakon prema će",
    "sq":
      "dhe në të një për me që nga është ka më si nuk se do edhe kjo janë",
    "ca":
      "el la els les de que i en un una del per amb no és al ha dels més però també aquest",
  ]

  /// In the order of the alphabet.
  private static let languages = functionWords.keys.sorted()

  /// The languages that a word is of, by their places in `languages`.
  private struct Owners {
    var isEnglish = false
    var languages: [Int] = []
  }

  /// The words of all languages, and whose each of them is.
  private static let ownedWords: (table: PackedWordTable, owners: [Owners]) = {
    var owners: [PackedWord: Owners] = [:]
    for word in englishWords { owners[PackedWord(word), default: Owners()].isEnglish = true }
    for (index, language) in languages.enumerated() {
      for word in (functionWords[language] ?? "").split(separator: " ") {
        owners[PackedWord(String(word)), default: Owners()].languages.append(index)
      }
    }
    return (PackedWordTable(Array(owners.keys)), Array(owners.values))
  }()
}
