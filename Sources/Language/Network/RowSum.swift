private import CKernels

/// Sums of rows of a table, for each word of a passage.
package enum RowSum {
  /// Writes, for each word, its row of `base` and `all` and the rows of `table` that it names, added in this order.
  ///
  /// - Parameters:
  ///   - columns: the length of every row: a multiple of 8.
  ///   - all: one row, added to every word's.
  ///   - rows: `slots` indices in `table` for each word.
  ///   - kernels: `nil` for the loops that any machine runs.
  package static func add(
    _ words: Int, columns: Int, base: UnsafePointer<Float>, all: UnsafePointer<Float>,
    table: UnsafePointer<Float>, rows: [Int32], slots: Int,
    to outputs: UnsafeMutablePointer<Float>, by kernels: Kernels? = .widest
  ) {
    guard let kernels else {
      return addAnywhere(
        words, columns: columns, base: base, all: all, table: table, rows: rows, slots: slots,
        to: outputs)
    }
    kernels.run.add_rows(words, columns, base, all, table, rows, slots, outputs)
  }

  private static func addAnywhere(
    _ words: Int, columns: Int, base: UnsafePointer<Float>, all: UnsafePointer<Float>,
    table: UnsafePointer<Float>, rows: [Int32], slots: Int, to outputs: UnsafeMutablePointer<Float>
  ) {
    for word in 0..<words {
      for column in stride(from: 0, to: columns, by: 4) {
        let place = word &* columns &+ column
        var sum = base.lanes(place) + all.lanes(column)
        for slot in 0..<slots {
          sum += table.lanes(Int(rows[word &* slots &+ slot]) &* columns &+ column)
        }
        outputs.put(sum, place)
      }
    }
  }
}
