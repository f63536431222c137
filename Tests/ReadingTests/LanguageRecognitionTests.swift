import Testing

@testable import Reading

@Suite struct LanguageRecognitionTests {
  @Test(arguments: [
    ("The minister said that the talks would go on until Friday, and that he was hopeful.", "en"),
    (
      "Qamar Durrani, Sheikh Tariq al-Nuaimi and José María Vargas of La Paz met in the Palacio de la Paz on "
        + "Friday, said an aide to Vargas.", "en"
    ),
    ("Der Minister warnte am Freitag in Doha, man werde die Gespräche nicht fortsetzen.", "de"),
    ("Le ministre a déclaré vendredi que les négociations se poursuivraient à Doha.", "fr"),
    (
      "El ministro dijo el viernes en Doha que no habría más conversaciones con la otra parte.",
      "es"
    ),
    ("De minister zei in Doha dat was besloten om de gesprekken voort te zetten.", "nl"),
    (
      "Bakan cuma günü görüşmelerin süreceğini ve bir anlaşmaya daha yakın olduklarını söyledi.",
      "tr"
    ),
    ("Министр заявил в пятницу, что переговоры в Дохе продолжатся.", "ru"),
    ("Міністр заявив у п’ятницю, що переговори в Досі триватимуть і надалі.", "uk"),
    ("قال وزير الخارجية إن المفاوضات مستمرة في الدوحة", "ar"),
    ("وزیر خارجه گفت که مذاکرات در دوحه ادامه دارد", "fa"),
    ("وزیر خارجہ نے کہا ہے کہ دوحہ میں بات چیت جاری رہے گی", "ur"),
    ("外相は金曜日、ドーハでの協議を続けると述べた。", "ja"),
    ("外交部长星期五表示，多哈会谈将继续进行。", "zh"),
    ("외무장관은 금요일 도하 회담이 계속될 것이라고 말했다.", "ko"),
    ("שר החוץ אמר ביום שישי כי השיחות בדוחה יימשכו.", "he"),
  ])
  func `Languages are told apart`(text: String, language: String) {
    #expect(LanguageRecognition.language(of: text) == language)
  }

  @Test(arguments: ["", "12 34 56", "Doha.", "— … —"])
  func `Scraps have no language`(text: String) {
    #expect(LanguageRecognition.language(of: text) == nil)
  }

  @Test func `A name that comes again and again is no language`() {
    let text = "Minister Dan Okoro met Envoy Dan Okoro Jr. on Monday."
    #expect(LanguageRecognition.language(of: text) == "en")
  }
}
