/// Vectors of the width that every machine of the supported kinds has, and the few operations that the network is made of.
@usableFromInline package typealias Lanes = SIMD4<Float>

extension UnsafePointer<Float> {
  @inlinable @inline(__always)
  package func lanes(_ offset: Int) -> Lanes {
    UnsafeRawPointer(self + offset).loadUnaligned(as: Lanes.self)
  }
}

extension UnsafePointer<Int32> {
  /// Four integers as floats.
  @inlinable @inline(__always)
  package func lanes(_ offset: Int) -> Lanes {
    Lanes(UnsafeRawPointer(self + offset).loadUnaligned(as: SIMD4<Int32>.self))
  }
}

extension UnsafeMutablePointer<Int16> {
  /// Four integers as floats.
  @inlinable @inline(__always)
  package func lanes(_ offset: Int) -> Lanes {
    let four = UnsafeRawPointer(self + offset).loadUnaligned(as: SIMD4<Int16>.self)
    return Lanes(SIMD4<Int32>(truncatingIfNeeded: four))
  }
}

extension UnsafeMutablePointer<Float> {
  @inlinable @inline(__always)
  package func lanes(_ offset: Int) -> Lanes {
    UnsafeRawPointer(self + offset).loadUnaligned(as: Lanes.self)
  }

  @inlinable @inline(__always)
  package func put(_ lanes: Lanes, _ offset: Int) {
    UnsafeMutableRawPointer(self + offset).storeBytes(of: lanes, as: Lanes.self)
  }
}

/// Cuts off what is above a limit or below its negative.
@inlinable @inline(__always)
package func limited(_ value: Lanes, _ limit: Lanes) -> Lanes {
  // Written so that it becomes two instructions; the library's `clamped` becomes two calls.
  let below = value.replacing(with: limit, where: value .> limit)
  return below.replacing(with: -limit, where: below .< -limit)
}

/// A smooth step from 0 to 1 in place of the logistic function: a rational approximation of the hyperbolic tangent
/// (the second convergent of Lambert's continued fraction), cut off at ±6 where it reaches its limits.
@inlinable @inline(__always)
package func softStep(_ value: Lanes) -> Lanes {
  let half = limited(value * 0.5, Lanes(repeating: 3))
  let square = half * half
  return 0.5 + half * (13.5 + 0.5 * square) / (27 + 9 * square)
}

/// Rounds to the nearest integers, which must lie between ±2²².
@inlinable @inline(__always)
package func rounded(_ value: Lanes) -> SIMD4<Int32> {
  // In this range the last bits of a float count ones.
  let shifted = value + Lanes(repeating: 12_582_912)
  return unsafeBitCast(shifted, to: SIMD4<Int32>.self) &- SIMD4<Int32>(repeating: 0x4B40_0000)
}

/// Products of neighbours, added in pairs: what one instruction of every x86-64 and two of every arm64 do.
@inlinable @inline(__always)
package func pairProducts(_ first: SIMD8<Int16>, _ second: SIMD8<Int16>) -> SIMD4<Int32> {
  let products = widened(first) &* widened(second)
  return products.evenHalf &+ products.oddHalf
}

/// Spelt out lane by lane: the library's conversion is at times left as a call, and then the pattern is lost.
@inlinable @inline(__always)
package func widened(_ value: SIMD8<Int16>) -> SIMD8<Int32> {
  SIMD8(
    Int32(value[0]), Int32(value[1]), Int32(value[2]), Int32(value[3]),
    Int32(value[4]), Int32(value[5]), Int32(value[6]), Int32(value[7]))
}
