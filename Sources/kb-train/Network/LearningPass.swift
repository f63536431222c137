import Language

/// What passes through networks have in common: the gradient, and the small steps that they are made of.
class LearningPass {
  typealias Floats = UnsafeMutablePointer<Float>

  let parameters: Parameters
  /// The gradient of all weights; what nothing touched is zero.
  let gradient: Floats
  /// Whether `project` notes the largest input of each matrix, by the matrix's offset, in `ranges`.
  var measuresRanges = false
  var ranges: [Int: Float] = [:]
  let transposed: Floats

  init(_ parameters: Parameters) {
    self.parameters = parameters
    gradient = Self.floats(parameters.count)
    transposed = Self.floats(parameters.largestMatrix)
  }

  /// Memory for the whole life of the program.
  static func floats(_ count: Int) -> Floats {
    let memory = Floats.allocate(capacity: count)
    memory.initialize(repeating: 0, count: count)
    return memory
  }

  func values(_ block: Parameters.Block) -> Floats { parameters.values + block.offset }

  func zero(_ place: Floats, _ count: Int) { place.update(repeating: 0, count: count) }

  /// result = left · weights (+ bias).
  func project(
    _ count: Int, _ left: Floats, _ weights: Parameters.Block, _ bias: Parameters.Block?,
    _ result: Floats
  ) {
    if measuresRanges {
      var largest = ranges[weights.offset] ?? 0
      for place in 0..<count * weights.rows { largest = max(largest, abs(left[place])) }
      ranges[weights.offset] = largest
    }
    if let bias {
      let values = values(bias)
      for row in 0..<count {
        (result + row * weights.columns).update(from: values, count: weights.columns)
      }
    } else {
      zero(result, count * weights.columns)
    }
    Matrix.addProduct(
      rows: count, columns: weights.columns, inner: weights.rows, left, leftRow: weights.rows,
      leftColumn: 1, values(weights), rightRow: weights.columns, to: result,
      resultRow: weights.columns)
  }

  /// Adds to the gradients of what `project` took.
  func unproject(
    _ count: Int, _ left: Floats, _ weights: Parameters.Block, _ bias: Parameters.Block?,
    _ slope: Floats, leftGradient: Floats?
  ) {
    let columns = weights.columns
    if let bias {
      let sums = gradient + bias.offset
      for row in 0..<count { Matrix.add(slope + row * columns, times: 1, to: sums, columns) }
    }
    Matrix.addProduct(
      rows: weights.rows, columns: columns, inner: count, left, leftRow: 1,
      leftColumn: weights.rows, slope, rightRow: columns, to: gradient + weights.offset,
      resultRow: columns)
    if let leftGradient {
      Matrix.transpose(
        values(weights), rows: weights.rows, columns: columns, into: transposed)
      Matrix.addProduct(
        rows: count, columns: weights.rows, inner: columns, slope, leftRow: columns, leftColumn: 1,
        transposed, rightRow: weights.rows, to: leftGradient, resultRow: weights.rows)
    }
  }

  func rectify(_ values: Floats, _ count: Int) {
    for place in 0..<count where values[place] < 0 { values[place] = 0 }
  }

  func unrectify(_ slope: Floats, _ values: Floats, _ count: Int) {
    for place in 0..<count where values[place] <= 0 { slope[place] = 0 }
  }

  /// Turns scores into the gradient of the cross entropy; returns the loss.
  func soften(_ scores: Floats, _ count: Int, gold: Int, weight: Float = 1) -> Float {
    var largest = scores[0]
    for place in 1..<count where scores[place] > largest { largest = scores[place] }
    var sum: Float = 0
    for place in 0..<count {
      scores[place] = Exponential.value(scores[place] - largest)
      sum += scores[place]
    }
    let loss = -Logarithm.value(max(scores[gold] / sum, 1e-10)) * weight
    let factor = weight / sum
    for place in 0..<count { scores[place] *= factor }
    scores[gold] -= weight
    return loss
  }

  func mask(
    _ place: Floats, _ width: Int, _ count: Int, _ chance: Float,
    _ generator: inout SeededGenerator
  ) {
    let kept = 1 / (1 - chance)
    let limit = UInt32(chance * Float(UInt16.max))
    for column in 0..<width {
      place[column] = UInt32(generator.next() >> 48) < limit ? 0 : kept
    }
    for row in 1..<max(count, 1) { (place + row * width).update(from: place, count: width) }
  }

  func multiply(_ first: Floats, _ second: Floats, _ count: Int, into result: Floats) {
    for place in stride(from: 0, to: count, by: 8) {
      Matrix.store(Matrix.load(first + place) * Matrix.load(second + place), result + place)
    }
  }
}
