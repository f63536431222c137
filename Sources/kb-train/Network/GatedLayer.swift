/// A pair of simple recurrent layers, one for either direction (after Lei et al. 2018): what depends on the words before is
/// one multiplication and one addition for each unit. The gate that keeps or forgets looks only at the input; how far a unit
/// shows what it remembers depends on the input and on that itself.
///
/// The projected input has for each word and direction, forward first, three groups of `units` columns: candidate, keep
/// gate and output gate. The output has two groups: forward and backward.
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
  ///   - input: the keep gates' inputs become their values.
  ///   - opening: for each output a factor, then for each a bias, by which what is remembered opens itself.
  ///   - states: what the units remember after each word, count × outputWidth.
  ///   - output: count × outputWidth.
  func forward(
    _ count: Int, _ input: UnsafeMutablePointer<Float>, opening: UnsafePointer<Float>,
    states: UnsafeMutablePointer<Float>, output: UnsafeMutablePointer<Float>
  ) {
    for direction in 0..<2 {
      for unit in stride(from: 0, to: units, by: 8) {
        let column = direction * units + unit
        let factor = Matrix.load(opening + column)
        let bias = Matrix.load(opening + outputWidth + column)
        var state = SIMD8<Float>.zero
        for step in 0..<count {
          let word = direction == 0 ? step : count - 1 - step
          let place = input + word * inputWidth + direction * 3 * units + unit
          let keep = Self.squash(Matrix.load(place + units))
          let candidate = Matrix.load(place)
          state = candidate + keep * (state - candidate)
          Matrix.store(keep, place + units)
          let target = word * outputWidth + column
          Matrix.store(state, states + target)
          let open = Self.squash(Matrix.load(place + 2 * units) + factor * state + bias)
          Matrix.store(open * state, output + target)
        }
      }
    }
  }

  /// Turns the output's gradient into the gradients of the projected input and of the opening.
  func backward(
    _ count: Int, _ input: UnsafeMutablePointer<Float>, opening: UnsafePointer<Float>,
    states: UnsafePointer<Float>, outputGradient: UnsafePointer<Float>,
    inputGradient: UnsafeMutablePointer<Float>, openingGradient: UnsafeMutablePointer<Float>
  ) {
    for direction in 0..<2 {
      for unit in stride(from: 0, to: units, by: 8) {
        let column = direction * units + unit
        let factor = Matrix.load(opening + column)
        let bias = Matrix.load(opening + outputWidth + column)
        var factorGradient = Matrix.load(openingGradient + column)
        var biasGradient = Matrix.load(openingGradient + outputWidth + column)
        var carried = SIMD8<Float>.zero
        for step in 0..<count {
          let word = direction == 0 ? count - 1 - step : step
          let isFirst = step == count - 1
          let offset = word * inputWidth + direction * 3 * units + unit
          let place = input + offset
          let candidate = Matrix.load(place)
          let keep = Matrix.load(place + units)
          let target = word * outputWidth + column
          let state = Matrix.load(states + target)
          let open = Self.squash(Matrix.load(place + 2 * units) + factor * state + bias)
          let before =
            isFirst
            ? SIMD8<Float>.zero
            : Matrix.load(states + target + (direction == 0 ? -outputWidth : outputWidth))
          let slope = Matrix.load(outputGradient + target)
          let opened = slope * state * open * (1 - open)
          factorGradient += opened * state
          biasGradient += opened
          let change = carried + slope * open + opened * factor
          Matrix.store(change * (1 - keep), inputGradient + offset)
          Matrix.store(
            change * (before - candidate) * keep * (1 - keep), inputGradient + offset + units)
          Matrix.store(opened, inputGradient + offset + 2 * units)
          carried = change * keep
        }
        Matrix.store(factorGradient, openingGradient + column)
        Matrix.store(biasGradient, openingGradient + outputWidth + column)
      }
    }
  }
}
