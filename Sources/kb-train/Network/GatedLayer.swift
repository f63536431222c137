/// A pair of simple recurrent layers, one for either direction (Lei et al. 2018): gates look only at the input, so all
/// that depends on the words before is one multiplication and one addition for each unit.
///
/// The projected input has six groups of `units` columns for each word: candidate, keep gate and output gate of the
/// forward direction, then of the backward one. The output has two groups: forward and backward.
struct GatedLayer {
  let units: Int

  var inputWidth: Int { 6 * units }
  var outputWidth: Int { 2 * units }

  @inline(__always)
  static func squash(_ value: SIMD8<Float>) -> SIMD8<Float> {
    let limit = SIMD8<Float>(repeating: 3)
    var half = value * 0.5
    half.replace(with: limit, where: half .> limit)
    half.replace(with: -limit, where: half .< -limit)
    let square = half * half
    let tangent = half * (27 + square) / (27 + 9 * square)
    return 0.5 + 0.5 * tangent
  }

  /// Runs over a sentence.
  ///
  /// - Parameters:
  ///   - input: becomes the gates' values where the gates were.
  ///   - states: what the units remember after each word, count × outputWidth.
  ///   - output: count × outputWidth.
  func forward(
    _ count: Int, _ input: UnsafeMutablePointer<Float>, states: UnsafeMutablePointer<Float>,
    output: UnsafeMutablePointer<Float>
  ) {
    for direction in 0..<2 {
      for unit in stride(from: 0, to: units, by: 8) {
        var state = SIMD8<Float>.zero
        for step in 0..<count {
          let word = direction == 0 ? step : count - 1 - step
          let place = input + word * inputWidth + direction * 3 * units + unit
          let keep = Self.squash(Matrix.load(place + units))
          let open = Self.squash(Matrix.load(place + 2 * units))
          let candidate = Matrix.load(place)
          state = candidate + keep * (state - candidate)
          Matrix.store(keep, place + units)
          Matrix.store(open, place + 2 * units)
          let target = word * outputWidth + direction * units + unit
          Matrix.store(state, states + target)
          Matrix.store(open * state, output + target)
        }
      }
    }
  }

  /// Turns the output's gradient into the gradient of the projected input, which it writes over.
  func backward(
    _ count: Int, _ input: UnsafeMutablePointer<Float>, states: UnsafePointer<Float>,
    outputGradient: UnsafePointer<Float>, inputGradient: UnsafeMutablePointer<Float>
  ) {
    for direction in 0..<2 {
      for unit in stride(from: 0, to: units, by: 8) {
        var carried = SIMD8<Float>.zero
        for step in 0..<count {
          let word = direction == 0 ? count - 1 - step : step
          let isFirst = step == count - 1
          let offset = word * inputWidth + direction * 3 * units + unit
          let place = input + offset
          let candidate = Matrix.load(place)
          let keep = Matrix.load(place + units)
          let open = Matrix.load(place + 2 * units)
          let target = word * outputWidth + direction * units + unit
          let state = Matrix.load(states + target)
          let before =
            isFirst
            ? SIMD8<Float>.zero
            : Matrix.load(states + target + (direction == 0 ? -outputWidth : outputWidth))
          let slope = Matrix.load(outputGradient + target)
          let change = carried + slope * open
          let openSlope = slope * state * open * (1 - open)
          let keepSlope = change * (before - candidate) * keep * (1 - keep)
          Matrix.store(change * (1 - keep), inputGradient + offset)
          Matrix.store(keepSlope, inputGradient + offset + units)
          Matrix.store(openSlope, inputGradient + offset + 2 * units)
          carried = change * keep
        }
      }
    }
  }
}
