/// Turns a feature, which is a template and one to three values, into 64 well-mixed bits.
///
/// Equal features have equal bits; different ones share the 32 checked bits and the place in the table about once in
/// four thousand million times, which the models bear (Ganchev and Dredze 2008).
package enum FeatureHash {
  @inline(__always)
  package static func mix(_ value: UInt64) -> UInt64 {
    var bits = value
    bits = (bits ^ (bits >> 32)) &* 0xD6E8_FEB8_6659_FD93
    bits = (bits ^ (bits >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return bits ^ (bits >> 32)
  }

  @inline(__always)
  package static func of(_ template: UInt64, _ first: UInt64) -> UInt64 {
    mix(first &+ template &* 0x9E37_79B9_7F4A_7C15)
  }

  @inline(__always)
  package static func of(_ template: UInt64, _ first: UInt64, _ second: UInt64) -> UInt64 {
    mix(
      first &* 0xC2B2_AE3D_27D4_EB4F ^ (second &+ template &* 0x9E37_79B9_7F4A_7C15)
        &* 0x1656_67B1_9E37_79F9)
  }

  @inline(__always)
  package static func of(
    _ template: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64
  ) -> UInt64 {
    mix(
      (first &* 0xC2B2_AE3D_27D4_EB4F ^ second) &* 0x1656_67B1_9E37_79F9
        ^ (third &+ template &* 0x9E37_79B9_7F4A_7C15) &* 0x27D4_EB2F_1656_67C5)
  }
}
