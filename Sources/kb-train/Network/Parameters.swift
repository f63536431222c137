/// The weights of a network while it learns, all in one stretch of memory, and the state of the optimiser.
///
/// Adam (Kingma and Ba 2015) with a bound on the gradient's length; rows of the embeddings change only when a batch has
/// touched them.
final class Parameters {
  /// A matrix among the weights.
  struct Block {
    let offset: Int
    let rows: Int
    let columns: Int
    var count: Int { rows * columns }
  }

  private(set) var count = 0
  private(set) var values: UnsafeMutablePointer<Float>
  private var first: UnsafeMutablePointer<Float>
  private var second: UnsafeMutablePointer<Float>
  private var step = 0
  var rate: Float = 0.002
  private let decay: Float = 0.9
  private let squareDecay: Float = 0.98
  private var blocks: [(block: Block, spread: Float)] = []

  init() {
    values = .allocate(capacity: 1)
    first = .allocate(capacity: 1)
    second = .allocate(capacity: 1)
  }

  /// How many weights the largest matrix has, of those that are multiplied: not the embeddings.
  var largestMatrix: Int { blocks.dropFirst().map(\.block.count).max() ?? 0 }

  /// Reserves a matrix; its values are drawn when `begin` is called.
  ///
  /// - Parameter spread: the largest absolute value at the beginning.
  func block(_ rows: Int, _ columns: Int, spread: Float) -> Block {
    let block = Block(offset: count, rows: rows, columns: columns)
    count += (rows * columns + 7) / 8 * 8
    blocks.append((block, spread))
    return block
  }

  func begin(_ generator: inout SeededGenerator) {
    values = .allocate(capacity: count)
    first = .allocate(capacity: count)
    second = .allocate(capacity: count)
    values.initialize(repeating: 0, count: count)
    first.initialize(repeating: 0, count: count)
    second.initialize(repeating: 0, count: count)
    for (block, spread) in blocks where spread > 0 {
      for place in block.offset..<block.offset + block.count {
        values[place] = Float.random(in: -spread...spread, using: &generator)
      }
    }
  }

  func nextStep() { step += 1 }

  /// Moves a stretch of weights, a multiple of eight long, against its gradient, which is set to zero.
  func move(_ start: Int, _ length: Int, _ gradient: UnsafeMutablePointer<Float>, scale: Float) {
    let correction =
      rate * (1 - power(squareDecay, step)).squareRoot() / (1 - power(decay, step))
    let one = SIMD8<Float>(repeating: decay)
    let other = SIMD8<Float>(repeating: squareDecay)
    for place in stride(from: 0, to: length, by: 8) {
      let slope = Matrix.load(gradient + place) * scale
      let mean = Matrix.load(first + start + place) * one + slope * (1 - decay)
      let square = Matrix.load(second + start + place) * other + slope * slope * (1 - squareDecay)
      Matrix.store(mean, first + start + place)
      Matrix.store(square, second + start + place)
      let moved =
        Matrix.load(values + start + place) - mean * correction
        / (square.squareRoot() + SIMD8<Float>(repeating: 1e-8))
      Matrix.store(moved, values + start + place)
      Matrix.store(.zero, gradient + place)
    }
  }

  private func power(_ base: Float, _ exponent: Int) -> Float {
    var result: Float = 1
    for _ in 0..<min(exponent, 2000) { result *= base }
    return result
  }
}
