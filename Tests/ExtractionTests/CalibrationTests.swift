import Testing

@testable import Extraction

@Suite struct CalibrationTests {
  @Test(arguments: Calibration.Form.allCases)
  func `Rises with the probability and stays a share`(_ form: Calibration.Form) {
    let shares = (0...100).map { Calibration.share(Double($0) / 100, form) }
    #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(shares.allSatisfy { $0 > 0 && $0 < 1 })
    #expect(shares[100] > shares[0])
  }

  @Test func `Quotations are surer than paraphrase, paraphrase than what nobody says`() {
    for probability in [0.6, 0.8, 0.99] {
      let shares = [.quoted, .partlyQuoted, .indirect, .withoutSource].map {
        Calibration.share(probability, $0)
      }
      #expect(shares == shares.sorted(by: >))
    }
  }
}
