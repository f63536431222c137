/// Products of matrices of single precision, row by row in memory.
enum Matrix {
  @inline(__always)
  static func load(_ place: UnsafePointer<Float>) -> SIMD8<Float> {
    UnsafeRawPointer(place).loadUnaligned(as: SIMD8<Float>.self)
  }

  @inline(__always)
  static func store(_ value: SIMD8<Float>, _ place: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(place).storeBytes(of: value, as: SIMD8<Float>.self)
  }

  /// Adds the product of `left` (rows × inner) and `right` (inner × columns) to `result` (rows × columns).
  ///
  /// - Parameters:
  ///   - leftRow: how far the next row of `left` is, and `leftColumn` how far the next column: so it may lie transposed.
  ///   - columns: a multiple of eight.
  static func addProduct(
    rows: Int, columns: Int, inner: Int,
    _ left: UnsafePointer<Float>, leftRow: Int, leftColumn: Int,
    _ right: UnsafePointer<Float>, rightRow: Int,
    to result: UnsafeMutablePointer<Float>, resultRow: Int
  ) {
    var column = 0
    while column < columns {
      let wide = column + 16 <= columns
      var row = 0
      while row < rows {
        let four = row + 4 <= rows
        if wide && four {
          tile4x16(
            inner, left + row * leftRow, leftRow, leftColumn, right + column, rightRow,
            result + row * resultRow + column, resultRow)
          row += 4
        } else {
          for block in stride(from: column, to: min(column + 16, columns), by: 8) {
            tile1x8(
              inner, left + row * leftRow, leftColumn, right + block, rightRow,
              result + row * resultRow + block)
          }
          row += 1
        }
      }
      column += 16
    }
  }

  @inline(__always)
  private static func tile4x16(
    _ inner: Int, _ left: UnsafePointer<Float>, _ leftRow: Int, _ leftColumn: Int,
    _ right: UnsafePointer<Float>, _ rightRow: Int,
    _ result: UnsafeMutablePointer<Float>, _ resultRow: Int
  ) {
    var a0 = load(result)
    var b0 = load(result + 8)
    var a1 = load(result + resultRow)
    var b1 = load(result + resultRow + 8)
    var a2 = load(result + 2 * resultRow)
    var b2 = load(result + 2 * resultRow + 8)
    var a3 = load(result + 3 * resultRow)
    var b3 = load(result + 3 * resultRow + 8)
    var leftPlace = left
    var rightPlace = right
    for _ in 0..<inner {
      let x = load(rightPlace)
      let y = load(rightPlace + 8)
      let l0 = SIMD8<Float>(repeating: leftPlace[0])
      let l1 = SIMD8<Float>(repeating: leftPlace[leftRow])
      let l2 = SIMD8<Float>(repeating: leftPlace[2 &* leftRow])
      let l3 = SIMD8<Float>(repeating: leftPlace[3 &* leftRow])
      a0 += l0 * x
      b0 += l0 * y
      a1 += l1 * x
      b1 += l1 * y
      a2 += l2 * x
      b2 += l2 * y
      a3 += l3 * x
      b3 += l3 * y
      leftPlace += leftColumn
      rightPlace += rightRow
    }
    store(a0, result)
    store(b0, result + 8)
    store(a1, result + resultRow)
    store(b1, result + resultRow + 8)
    store(a2, result + 2 * resultRow)
    store(b2, result + 2 * resultRow + 8)
    store(a3, result + 3 * resultRow)
    store(b3, result + 3 * resultRow + 8)
  }

  @inline(__always)
  private static func tile1x8(
    _ inner: Int, _ left: UnsafePointer<Float>, _ leftColumn: Int,
    _ right: UnsafePointer<Float>, _ rightRow: Int, _ result: UnsafeMutablePointer<Float>
  ) {
    var sum = load(result)
    var leftPlace = left
    var rightPlace = right
    for _ in 0..<inner {
      sum += SIMD8<Float>(repeating: leftPlace[0]) * load(rightPlace)
      leftPlace += leftColumn
      rightPlace += rightRow
    }
    store(sum, result)
  }

  /// Writes the transpose of a matrix of rows × columns.
  static func transpose(
    _ from: UnsafePointer<Float>, rows: Int, columns: Int, into: UnsafeMutablePointer<Float>
  ) {
    for row in 0..<rows {
      for column in 0..<columns { into[column * rows + row] = from[row * columns + column] }
    }
  }

  /// The inner product of two vectors whose length is a multiple of eight.
  @inline(__always)
  static func dot(_ first: UnsafePointer<Float>, _ second: UnsafePointer<Float>, _ count: Int)
    -> Float
  {
    var sum = SIMD8<Float>.zero
    for place in stride(from: 0, to: count, by: 8) {
      sum += load(first + place) * load(second + place)
    }
    return sum.sum()
  }

  /// Adds a multiple of a vector whose length is a multiple of eight.
  @inline(__always)
  static func add(
    _ vector: UnsafePointer<Float>, times factor: Float, to result: UnsafeMutablePointer<Float>,
    _ count: Int
  ) {
    let factor = SIMD8<Float>(repeating: factor)
    for place in stride(from: 0, to: count, by: 8) {
      store(load(result + place) + factor * load(vector + place), result + place)
    }
  }
}
