import Testing

@testable import Reading

@Suite struct LanguageGuessTests {
  @Test(arguments: [
    "The minister said that the talks would go on until Friday, and that he was hopeful.",
    "Talks resumed. The envoy warned that Kabul would face strikes.",
    "“WE WILL RESPOND,” HE SAID, ADDING THAT THE BORDER HAS BEEN CLOSED.",
  ])
  func `English is known by its function words`(text: String) {
    #expect(LanguageGuess.language(of: text) == "en")
  }

  @Test(arguments: [
    "Der Minister warnte am Freitag in Doha, man werde die Gespräche nicht fortsetzen.",
    "Le ministre a déclaré vendredi que les négociations se poursuivraient à Doha.",
    "De minister zei in Doha dat was besloten om de gesprekken voort te zetten.",
    "El ministro dijo el viernes en Doha que no habría más conversaciones con la otra parte.",
    "Bakan cuma günü Doha’da görüşmelerin süreceğini ve bir anlaşmaya yakın olduklarını söyledi.",
    "قال وزير الخارجية إن المفاوضات مستمرة في الدوحة", "12 34 56 78 90", "", "Of the.",
  ])
  func `Other languages, numbers and scraps are not called English`(text: String) {
    #expect(LanguageGuess.language(of: text) == nil)
  }
}
