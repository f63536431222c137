private import CKernels

/// A pair of recurrent layers, one of which reads forwards and one backwards: light recurrent units whose gates see their
/// input alone (Lei et al. 2018, simple recurrent units), but for what opens them, which sees the state.
///
/// A word's inputs are, for each direction, `units` candidates, then as many numbers that say how much of the state is
/// kept, and as many that say how far it is opened. Its outputs are `units` for each direction.
package struct Recurrence {
  /// In one direction; a multiple of 8.
  package let units: Int
  /// For each output a factor by which what is remembered opens itself, then for each a bias.
  private let openings: UnsafePointer<Float>

  package init(units: Int, openings: UnsafePointer<Float>) {
    self.units = units
    self.openings = openings
  }

  /// The inputs of a word.
  private var gates: Int { 6 * units }
  /// The outputs of a word.
  private var width: Int { 2 * units }

  /// Where a direction begins in its inputs and outputs, and how far it is to the next word.
  private struct Course {
    let units: Int
    let column: Int
    let gate: Int
    let firstInput: Int
    let firstOutput: Int
    let inputStep: Int
    let outputStep: Int

    init(direction: Int, words: Int, units: Int) {
      let start = direction == 0 ? 0 : words - 1
      let rise = direction == 0 ? 1 : -1
      self.units = units
      column = direction * units
      gate = 3 * direction * units
      firstInput = start * 6 * units + gate
      firstOutput = start * 2 * units + column
      inputStep = rise * 6 * units
      outputStep = rise * 2 * units
    }
  }

  /// - Parameters:
  ///   - words: at least 1.
  ///   - inputs: of all words, one after another.
  ///   - outputs: of all words.
  ///   - adds: whether the outputs are added to what is there.
  ///   - kernels: `nil` for the loops that any machine runs.
  package func run(
    _ words: Int, from inputs: UnsafePointer<Float>, to outputs: UnsafeMutablePointer<Float>,
    adds: Bool, by kernels: Kernels? = .widest
  ) {
    guard let kernels else {
      return runAnywhere(words, from: inputs, to: outputs, adds: adds)
    }
    for direction in 0..<2 {
      let course = Course(direction: direction, words: words, units: units)
      kernels.run.recur(
        words, units, course.inputStep, course.outputStep, inputs + course.firstInput,
        openings + course.column, openings + width + course.column, outputs + course.firstOutput,
        adds)
    }
  }

  /// The same, from the sums that a layer's multiplication gave.
  package func run(
    _ words: Int, from sums: UnsafePointer<Int32>, of layer: Projection,
    to outputs: UnsafeMutablePointer<Float>, adds: Bool, by kernels: Kernels? = .widest
  ) {
    guard let kernels else {
      return runAnywhere(words, from: sums, of: layer, to: outputs, adds: adds)
    }
    for direction in 0..<2 {
      let course = Course(direction: direction, words: words, units: units)
      kernels.run.recur_sums(
        words, units, course.inputStep, course.outputStep, sums + course.firstInput,
        layer.factors + course.gate, layer.biases + course.gate, openings + course.column,
        openings + width + course.column, outputs + course.firstOutput, adds)
    }
  }

  // MARK: On any machine

  private func runAnywhere(
    _ words: Int, from inputs: UnsafePointer<Float>, to outputs: UnsafeMutablePointer<Float>,
    adds: Bool
  ) {
    forEachLane(words) { unit, course in
      let factor = openings.lanes(course.column + unit)
      let bias = openings.lanes(width + course.column + unit)
      var state = Lanes.zero
      var place = course.firstInput + unit
      var target = course.firstOutput + unit
      for _ in 0..<words {
        let output = Self.step(
          &state, inputs.lanes(place), inputs.lanes(place &+ units),
          inputs.lanes(place &+ 2 &* units), factor, bias)
        outputs.put(adds ? outputs.lanes(target) + output : output, target)
        place &+= course.inputStep
        target &+= course.outputStep
      }
    }
  }

  private func runAnywhere(
    _ words: Int, from sums: UnsafePointer<Int32>, of layer: Projection,
    to outputs: UnsafeMutablePointer<Float>, adds: Bool
  ) {
    forEachLane(words) { unit, course in
      let candidateScale = layer.scale(course.gate + unit)
      let keepScale = layer.scale(course.gate + units + unit)
      let openScale = layer.scale(course.gate + 2 * units + unit)
      let factor = openings.lanes(course.column + unit)
      // What opens a unit has a bias of its own beside the input's.
      let bias = openings.lanes(width + course.column + unit) + openScale.bias
      var state = Lanes.zero
      var place = course.firstInput + unit
      var target = course.firstOutput + unit
      for _ in 0..<words {
        let output = Self.step(
          &state, sums.lanes(place) * candidateScale.factor + candidateScale.bias,
          sums.lanes(place &+ units) * keepScale.factor + keepScale.bias,
          sums.lanes(place &+ 2 &* units) * openScale.factor, factor, bias)
        outputs.put(adds ? outputs.lanes(target) + output : output, target)
        place &+= course.inputStep
        target &+= course.outputStep
      }
    }
  }

  @inline(__always)
  private func forEachLane(_ words: Int, _ run: (_ unit: Int, Course) -> Void) {
    for direction in 0..<2 {
      let course = Course(direction: direction, words: words, units: units)
      for unit in stride(from: 0, to: units, by: 4) { run(unit, course) }
    }
  }

  @inline(__always)
  private static func step(
    _ state: inout Lanes, _ candidate: Lanes, _ keep: Lanes, _ open: Lanes, _ factor: Lanes,
    _ bias: Lanes
  ) -> Lanes {
    state = candidate + softStep(keep) * (state - candidate)
    return softStep(open + factor * state + bias) * state
  }
}
