private import CKernels

/// A matrix of 16-bit weights with a bias, read in place: the network's multiplications.
///
/// The weights lie in blocks of 16 outputs; in a block, for every two inputs, the two weights of each of the 16 outputs.
/// So a vector of two inputs, repeated, meets them without any shuffling. Behind the weights come a factor and a bias of
/// single precision for each output. The sums are exact: the writer keeps every column's absolute sum times the
/// largest input below 2³¹.
@usableFromInline package struct Projection: @unchecked Sendable {
  // Sendable: it only ever reads memory that nobody writes to.
  @usableFromInline package let inputs: Int
  /// A multiple of 16.
  @usableFromInline package let outputs: Int
  /// What an input is multiplied by before it is rounded to an integer of at most `largestInput`.
  @usableFromInline package let inputScale: Float
  @usableFromInline package let factors: UnsafePointer<Float>
  @usableFromInline package let biases: UnsafePointer<Float>
  private let weights: UnsafeRawPointer

  @inlinable package static var largestInput: Float { 8191 }

  /// - Parameter section: begins with the numbers of inputs and outputs as 32-bit integers and the input scale.
  package init?(_ file: ModelFile, section: Int) {
    let bytes = file.section(section)
    guard bytes.count >= 64, let base = bytes.baseAddress else { return nil }
    inputs = Int(base.load(as: Int32.self))
    outputs = Int(base.load(fromByteOffset: 4, as: Int32.self))
    inputScale = base.load(fromByteOffset: 8, as: Float.self)
    guard inputs > 0, inputs % 2 == 0, outputs > 0, outputs % 16 == 0,
      bytes.count == Self.size(inputs: inputs, outputs: outputs)
    else { return nil }
    weights = base + 64
    let behind = (base + 64 + inputs * outputs * 2).assumingMemoryBound(to: Float.self)
    factors = behind
    biases = behind + outputs
  }

  /// The bytes of a section.
  package static func size(inputs: Int, outputs: Int) -> Int {
    64 + inputs * outputs * 2 + outputs * 8
  }

  /// Rounds inputs to integers; what is too large is cut off.
  package func round(
    _ values: UnsafePointer<Float>, into integers: UnsafeMutablePointer<Int16>,
    by kernels: Kernels? = .widest
  ) {
    if let kernels, inputs % 16 == 0 {
      kernels.run.round(inputs, inputScale, Self.largestInput, values, integers)
    } else {
      roundAnywhere(values, into: integers)
    }
  }

  private func roundAnywhere(
    _ values: UnsafePointer<Float>, into integers: UnsafeMutablePointer<Int16>
  ) {
    let scale = inputScale
    let limit = Lanes(repeating: Self.largestInput)
    for place in stride(from: 0, to: inputs, by: 4) {
      let value = limited(values.lanes(place) * scale, limit)
      UnsafeMutableRawPointer(integers + place).storeBytes(
        of: SIMD4<Int16>(truncatingIfNeeded: rounded(value)), as: SIMD4<Int16>.self)
    }
  }

  /// Multiplies the rounded inputs of some words with the weights.
  ///
  /// - Parameters:
  ///   - words: rounded up to an even number, for which there must be room in both memories.
  ///   - integers: words × inputs.
  ///   - sums: words × outputs; times the factor, plus the bias, they are the outputs.
  ///   - kernels: `nil` for the loops that any machine runs.
  package func multiply(
    _ words: Int, _ integers: UnsafePointer<Int16>, into sums: UnsafeMutablePointer<Int32>,
    by kernels: Kernels? = .widest
  ) {
    if let kernels {
      kernels.run.multiply(words, inputs, outputs, weights, integers, sums)
    } else {
      multiplyAnywhere(words, integers, into: sums)
    }
  }

  private func multiplyAnywhere(
    _ words: Int, _ integers: UnsafePointer<Int16>, into sums: UnsafeMutablePointer<Int32>
  ) {
    let row = inputs &* 2
    for block in 0..<outputs / 16 {
      let blockWeights = weights + block &* row &* 16
      var word = 0
      while word < words {
        let first = UnsafeRawPointer(integers) + word &* row
        let place: Int = word &* outputs &+ block &* 16
        let target = UnsafeMutableRawPointer(sums + place)
        let second = first + row
        Self.tile(first, second, blockWeights, inputs / 2, target, target + outputs &* 4)
        word &+= 2
      }
    }
  }

  /// Two words by sixteen outputs, all sums in registers.
  @inline(__always)
  private static func tile(
    _ first: UnsafeRawPointer, _ second: UnsafeRawPointer, _ weights: UnsafeRawPointer,
    _ pairs: Int, _ firstSums: UnsafeMutableRawPointer, _ secondSums: UnsafeMutableRawPointer
  ) {
    var a0 = SIMD4<Int32>.zero
    var a1 = a0
    var a2 = a0
    var a3 = a0
    var b0 = a0
    var b1 = a0
    var b2 = a0
    var b3 = a0
    var place = weights
    for pair in 0..<pairs {
      let x = repeated(first, pair)
      let y = repeated(second, pair)
      let w0 = place.loadUnaligned(as: SIMD8<Int16>.self)
      let w1 = place.loadUnaligned(fromByteOffset: 16, as: SIMD8<Int16>.self)
      let w2 = place.loadUnaligned(fromByteOffset: 32, as: SIMD8<Int16>.self)
      let w3 = place.loadUnaligned(fromByteOffset: 48, as: SIMD8<Int16>.self)
      a0 &+= pairProducts(x, w0)
      b0 &+= pairProducts(y, w0)
      a1 &+= pairProducts(x, w1)
      b1 &+= pairProducts(y, w1)
      a2 &+= pairProducts(x, w2)
      b2 &+= pairProducts(y, w2)
      a3 &+= pairProducts(x, w3)
      b3 &+= pairProducts(y, w3)
      place += 64
    }
    firstSums.storeBytes(of: a0, as: SIMD4<Int32>.self)
    firstSums.storeBytes(of: a1, toByteOffset: 16, as: SIMD4<Int32>.self)
    firstSums.storeBytes(of: a2, toByteOffset: 32, as: SIMD4<Int32>.self)
    firstSums.storeBytes(of: a3, toByteOffset: 48, as: SIMD4<Int32>.self)
    secondSums.storeBytes(of: b0, as: SIMD4<Int32>.self)
    secondSums.storeBytes(of: b1, toByteOffset: 16, as: SIMD4<Int32>.self)
    secondSums.storeBytes(of: b2, toByteOffset: 32, as: SIMD4<Int32>.self)
    secondSums.storeBytes(of: b3, toByteOffset: 48, as: SIMD4<Int32>.self)
  }

  @inline(__always)
  private static func repeated(_ inputs: UnsafeRawPointer, _ pair: Int) -> SIMD8<Int16> {
    unsafeBitCast(
      SIMD4<UInt32>(repeating: inputs.loadUnaligned(fromByteOffset: pair &* 4, as: UInt32.self)),
      to: SIMD8<Int16>.self)
  }

  /// Makes outputs of the sums of some words.
  ///
  /// - Parameters:
  ///   - floored: of how many outputs those below zero become zero; a multiple of 8.
  ///   - results: words × outputs.
  ///   - kernels: `nil` for the loops that any machine runs.
  package func scale(
    _ words: Int, _ sums: UnsafePointer<Int32>, floored: Int,
    to results: UnsafeMutablePointer<Float>, by kernels: Kernels? = .widest
  ) {
    if let kernels {
      return kernels.run.scale(words, outputs, floored, sums, factors, biases, results)
    }
    for word in 0..<words {
      for place in stride(from: 0, to: outputs, by: 4) {
        var value = lanes(sums + word &* outputs, place)
        if place < floored { value.replace(with: 0, where: value .< .zero) }
        results.put(value, word &* outputs &+ place)
      }
    }
  }

  /// Makes outputs of the sums of some words, word beside word: each output has a row.
  ///
  /// - Parameters:
  ///   - words: rounded up to a multiple of 4, for which there must be room in both memories.
  ///   - width: from one row of the results to the next.
  ///   - results: outputs × width.
  ///   - kernels: `nil` for the loops that any machine runs.
  package func scale(
    _ words: Int, _ sums: UnsafePointer<Int32>, turnedInto results: UnsafeMutablePointer<Float>,
    width: Int, by kernels: Kernels? = .widest
  ) {
    if let kernels {
      return kernels.run.scale_columns(words, outputs, width, sums, factors, biases, results)
    }
    for word in 0..<words {
      for place in stride(from: 0, to: outputs, by: 4) {
        let value = lanes(sums + word &* outputs, place)
        for lane in 0..<4 { results[(place &+ lane) &* width &+ word] = value[lane] }
      }
    }
  }

  /// The first of the highest among a word's first outputs.
  ///
  /// - Parameter sums: the word's.
  package func best(
    _ sums: UnsafePointer<Int32>, among count: Int, by kernels: Kernels? = .widest
  ) -> Int {
    if let kernels { return kernels.run.best(count, sums, factors, biases) }
    var best = 0
    var highest = Float(sums[0]) * factors[0] + biases[0]
    for place in 1..<count {
      let value = Float(sums[place]) * factors[place] + biases[place]
      if value > highest {
        highest = value
        best = place
      }
    }
    return best
  }

  /// What makes outputs of four neighbouring sums.
  @inlinable @inline(__always)
  package func scale(_ place: Int) -> (factor: Lanes, bias: Lanes) {
    (factors.lanes(place), biases.lanes(place))
  }

  /// Four outputs of a word, from its sums.
  @inlinable @inline(__always)
  package func lanes(_ sums: UnsafePointer<Int32>, _ place: Int) -> Lanes {
    sums.lanes(place) * factors.lanes(place) + biases.lanes(place)
  }
}
