private import CKernels

/// Sums of rows, each times a factor of its own.
enum WeightedRows {
  /// Adds the rows of `products`, each times its factor, to `first`, in their order.
  ///
  /// - Parameters:
  ///   - count: the length of a row, rounded up to a multiple of 16, for which there must be room in all memories.
  ///   - rows: how many rows and factors there are.
  ///   - width: from one row to the next.
  ///   - kernels: `nil` for the loops that any machine runs.
  static func add(
    _ count: Int, rows: Int, width: Int, factors: UnsafePointer<Float>,
    first: UnsafePointer<Float>, products: UnsafePointer<Float>,
    to sums: UnsafeMutablePointer<Float>, by kernels: Kernels? = .widest
  ) {
    if let kernels {
      kernels.run.add_products(count, rows, width, factors, first, products, sums)
    } else {
      addAnywhere(
        count, rows: rows, width: width, factors: factors, first: first, products: products,
        to: sums)
    }
  }

  private static func addAnywhere(
    _ count: Int, rows: Int, width: Int, factors: UnsafePointer<Float>,
    first: UnsafePointer<Float>, products: UnsafePointer<Float>,
    to sums: UnsafeMutablePointer<Float>
  ) {
    for place in stride(from: 0, to: count, by: 16) {
      // Sixteen at a time, so that no sum waits for the one before.
      var a = first.lanes(place)
      var b = first.lanes(place &+ 4)
      var c = first.lanes(place &+ 8)
      var d = first.lanes(place &+ 12)
      var source = place
      for row in 0..<rows {
        let factor = Lanes(repeating: factors[row])
        a += factor * products.lanes(source)
        b += factor * products.lanes(source &+ 4)
        c += factor * products.lanes(source &+ 8)
        d += factor * products.lanes(source &+ 12)
        source &+= width
      }
      sums.put(a, place)
      sums.put(b, place &+ 4)
      sums.put(c, place &+ 8)
      sums.put(d, place &+ 12)
    }
  }
}
