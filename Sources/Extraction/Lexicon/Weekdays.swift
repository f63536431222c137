import Language

/// The names of the days, in lower case.
enum Weekdays {
  static let names: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
