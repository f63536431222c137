/// Ranks and forms of address, which stand in front of a person's name and are no part of it (CoNLL-2003). Titles that
/// people take for part of the name, such as "Pope" and "Prince", are not among them.
enum Ranks {
  /// - Parameter word: a word's `WordForm.lower`.
  static func contains(_ word: UInt64) -> Bool { forms.contains(word) }

  private static let forms = Set(
    text.split(whereSeparator: \.isWhitespace).map { word in
      Array(word.utf8).withUnsafeBufferPointer { WordForm($0).lower }
    })

  private static let text = """
    mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor messrs messrs. mme mme. monsieur herr frau señor señora
    general gen gen. lieutenant lt lt. lt-gen lt-col lieutenant-general lieutenant-colonel maj-gen major-general brig-gen
    brigadier brig brig. brigadier-general colonel col col. major maj maj. captain capt capt. sergeant sgt sgt. staff
    corporal cpl cpl. private pvt pvt. pfc pfc. spc spc. specialist admiral adm adm. vice-admiral rear-admiral commodore
    commander cmdr cmdr. marshal field-marshal petty officer inspector constable detective superintendent sheriff
    president minister senator sen sen. representative rep rep. congressman congresswoman governor gov gov. secretary
    ambassador chancellor premier chairman chairwoman spokesman spokeswoman judge justice coroner engineer reverend rev
    rev.
    """
}
