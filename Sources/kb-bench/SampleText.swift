/// An invented text in the manner of the news, as long as is wanted.
enum SampleText {
  private static let sentences = [
    "%, Nov. # — Negotiators from both countries sat down again on Tuesday, a week after the last round had broken up without a word on the border crossings.",
    "“If the shelling does not stop, we will close the gates for good,” Deputy Foreign Minister % % told reporters in the capital, adding that his patience was “not without end.”",
    "The ministry's spokeswoman, % %, denied that any such offer had been made.",
    "A senior official, who asked not to be named because he wasn't allowed to speak to the press, said the talks had been postponed until March #.",
    "According to the delegation, which arrived late on Monday night, three of the four points have been settled and the fourth is being drafted by lawyers of the two governments.",
    "“We didn't come here to sign a paper that nobody at home can read,” said % %, the head of the opposition's largest party.",
    "The United Nations, which has mediated since the spring, called on all sides to keep the ceasefire and to let aid convoys through without delay.",
    "Mr. % has repeatedly accused his neighbours of sheltering armed groups, a charge that they reject.",
    "About # people have fled the valley since January, the Red Crescent said, and the number is expected to rise if the road to % is not reopened soon.",
    "Asked whether the president would attend the summit in %, she answered: “That depends on what is on the table.”",
    "The agreement, signed in # after eleven months of negotiations, obliges both armies to withdraw # kilometres behind the line.",
    "Analysts in % doubt that the government can afford to wait much longer, however loudly its ministers speak of sanctions.",
  ]

  private static let names = [
    "Ormund", "Tessaly", "Kareva", "Halim", "Brandt", "Osei", "Marlow", "Yildren", "Sorokh",
    "Dunmore", "Farida", "Valdez", "Anwar", "Petrosk", "Lindqvist", "Okello", "Rahmani", "Castell",
  ]

  /// - Parameter words: how many, roughly.
  static func text(words: Int) -> String {
    var text = ""
    var state: UInt64 = 1
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    // The sentences have some 26 words each.
    for index in 0..<max(1, words / 26) {
      for character in sentences[next(sentences.count)] {
        switch character {
        case "%": text += names[next(names.count)]
        case "#": text += String(1 + next(30))
        default: text.append(character)
        }
      }
      text += index % 3 == 2 ? "\n\n" : " "
    }
    return text
  }
}
