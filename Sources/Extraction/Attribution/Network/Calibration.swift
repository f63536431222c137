/// From what the network gives a cue to the share of such claims whose words and source are right.
///
/// Piecewise linear through the shares counted on PolNeAR's development articles (`Tests/Evaluation/calibration.py` prints
/// them), the older and simpler relative of isotonic regression (Zadrozny and Elkan 2002).
enum Calibration {
  /// How a content stands in the text: whoever quotes is seldom misread.
  enum Form: CaseIterable {
    case quoted, partlyQuoted, indirect, withoutSource
  }

  /// - Parameter probability: 0 to 1.
  /// - Returns: 0 to 1, rising with the probability, to two places.
  static func share(_ probability: Double, _ form: Form) -> Double {
    let points = points(form)
    let place = points.firstIndex { $0.probability >= probability } ?? points.count - 1
    let upper = points[place]
    guard place > 0, upper.probability > points[place - 1].probability else { return upper.share }
    let lower = points[place - 1]
    let way =
      (min(probability, upper.probability) - lower.probability)
      / (upper.probability - lower.probability)
    return ((lower.share + way * (upper.share - lower.share)) * 100).rounded() / 100
  }

  private static func points(_ form: Form) -> [(probability: Double, share: Double)] {
    switch form {
    case .quoted: [(0.4, 0.5), (0.7, 0.72), (0.85, 0.88), (1, 0.96)]
    case .partlyQuoted: [(0.4, 0.4), (0.7, 0.6), (0.85, 0.8), (1, 0.92)]
    case .indirect: [(0.4, 0.38), (0.65, 0.45), (0.85, 0.63), (0.93, 0.73), (1, 0.86)]
    case .withoutSource: [(0.4, 0.2), (0.75, 0.3), (1, 0.5)]
    }
  }
}
