/// The exponential and logarithm functions in single precision, the same on every machine.
package enum Exponential {
  /// By halving the argument's integral part away and a polynomial for the rest; good to six digits.
  @inline(__always)
  package static func value(_ argument: Float) -> Float {
    let scaled = max(-126, min(126, argument * 1.442_695_04))
    let whole = scaled.rounded(.down)
    let rest = (scaled - whole) * 0.693_147_18
    let series =
      1 + rest
      * (1 + rest
        * (0.5 + rest
          * (0.166_666_67 + rest * (0.041_666_67 + rest * (0.008_333_33 + rest * 0.001_388_89)))))
    return series * Float(sign: .plus, exponent: Int(whole), significand: 1)
  }
}

package enum Logarithm {
  /// - Parameter argument: positive.
  package static func value(_ argument: Float) -> Float {
    // Newton's method on the exponential, from the exponent.
    var result = Float(argument.exponent) * 0.693_147_18
    for _ in 0..<4 {
      result += 2 * (argument - Exponential.value(result)) / (argument + Exponential.value(result))
    }
    return result
  }
}
