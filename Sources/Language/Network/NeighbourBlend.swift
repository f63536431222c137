private import CKernels

/// What the first layer sees of a word: its own features and, by weights of each column, those of the words beside it.
enum NeighbourBlend {
  /// - Parameters:
  ///   - words: of one sentence; beyond its ends there is nothing.
  ///   - columns: the length of every row: a multiple of 8.
  ///   - rows: what the features of each word sum up to.
  ///   - weights: four rows: for the word before, the word itself and the word behind, and what is added.
  ///   - kernels: `nil` for the loops that any machine runs.
  static func mix(
    _ words: Int, columns: Int, rows: UnsafePointer<Int16>, weights: UnsafePointer<Float>,
    to outputs: UnsafeMutablePointer<Float>, by kernels: Kernels? = .widest
  ) {
    if let kernels {
      kernels.run.blend(words, columns, rows, weights, outputs)
    } else {
      mixAnywhere(words, columns: columns, rows: rows, weights: weights, to: outputs)
    }
  }

  private static func mixAnywhere(
    _ words: Int, columns: Int, rows: UnsafePointer<Int16>, weights: UnsafePointer<Float>,
    to outputs: UnsafeMutablePointer<Float>
  ) {
    for word in 0..<words {
      for column in stride(from: 0, to: columns, by: 4) {
        let place = word &* columns &+ column
        var sum = lanes(rows, place) * weights.lanes(columns &+ column)
        sum += weights.lanes(3 &* columns &+ column)
        if word > 0 { sum += lanes(rows, place &- columns) * weights.lanes(column) }
        if word + 1 < words {
          sum += lanes(rows, place &+ columns) * weights.lanes(2 &* columns &+ column)
        }
        outputs.put(sum, place)
      }
    }
  }

  @inline(__always)
  private static func lanes(_ rows: UnsafePointer<Int16>, _ place: Int) -> Lanes {
    let four = UnsafeRawPointer(rows + place).loadUnaligned(as: SIMD4<Int16>.self)
    return Lanes(SIMD4<Int32>(truncatingIfNeeded: four))
  }
}
