/// Questions about things as such: what the news say of them only if they say it in so many words.
extension Planner {
  /// "what is the population of Peru", "what colour is the flag".
  var asksForAttribute: Bool {
    guard question.form == .what, question.cue == nil, question.wanted == nil, question.time == nil,
      let index = question.words.firstIndex(where: { $0.lower == "what" })
    else { return false }
    let words = question.words[(index + 1)...]
    let isCopula = ["is", "was", "are", "were"].contains(words.first?.lower ?? "")
    if words.count > 1, !isCopula { return words.dropFirst().first?.lower == "is" }
    return isCopula && words.contains { $0.lower == "of" }
  }

  /// Where the word stands that asks for a measure: "tall" in "how tall is the tower", "cost" in "how much did it cost".
  var measureIndex: Int? {
    guard question.form == .how, question.cue == nil,
      let index = question.words.firstIndex(where: { $0.lower == "how" }),
      question.words.indices.contains(index + 1)
    else { return nil }
    return Self.measures[question.words[index + 1].lower] == nil ? nil : index + 1
  }

  /// By what word each measure is told beside its own; that of "much" is in the verb of the question.
  static let measures: [String: [String]] = [
    "tall": ["height", "high"], "high": ["height", "tall"], "big": ["size", "area"],
    "large": ["size", "area"], "old": ["age", "aged"], "far": ["distance"], "deep": ["depth"],
    "wide": ["width"], "heavy": ["weight", "weighs"], "fast": ["speed"], "rich": ["wealth"],
    "much": [],
  ]
}
