import Language

/// Packs trained weights into the bytes of a model file.
struct ModelWriter {
  private var sections: [[UInt8]] = []

  /// Adds a section of integers.
  mutating func add(integers: [some FixedWidthInteger]) { sections.append(Self.bytes(integers)) }

  /// Adds a section of numbers of single precision.
  mutating func add(floats: [Float]) { sections.append(Self.bytes(floats.map(\.bitPattern))) }

  /// Adds the section of a table that finds features' rows.
  mutating func add(slots rows: [UInt64: Int32]) {
    var slots = [UInt64](repeating: 0, count: rows.count * 3 / 2 + 8)
    for (feature, row) in rows.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
      _ = Self.put(UInt64(row) + 1, feature, into: &slots)
    }
    sections.append(Self.bytes(slots))
  }

  /// Adds a section as it is.
  mutating func add(section: [UInt8]) { sections.append(section) }

  /// The whole file.
  func bytes() -> [UInt8] {
    var body: [UInt8] = []
    var table: [UInt64] = [UInt64(sections.count)]
    let start = (24 + 16 * sections.count + 63) / 64 * 64
    for section in sections {
      body += [UInt8](repeating: 0, count: (64 - body.count % 64) % 64)
      table += [UInt64(start + body.count), UInt64(section.count)]
      body += section
    }
    var file = ModelFile.magic + [UInt8](repeating: 0, count: 8) + Self.bytes(table)
    file += [UInt8](repeating: 0, count: start - file.count)
    file += body
    let sum = file.withUnsafeBytes { ModelFile.checksum(of: $0) }
    file.replaceSubrange(8..<16, with: Self.bytes([sum]))
    return file
  }

  /// Puts a payload into the first free slot for a feature; false if another feature there looks alike.
  private static func put(_ payload: UInt64, _ feature: UInt64, into slots: inout [UInt64]) -> Bool
  {
    var index = FeatureTable.home(feature, UInt64(slots.count))
    let check = FeatureTable.check(feature)
    while slots[index] != 0 {
      if slots[index] >> 32 == check { return false }
      index = (index + 1) % slots.count
    }
    slots[index] = check << 32 | payload
    return true
  }

  static func bytes<Value: FixedWidthInteger>(_ values: [Value]) -> [UInt8] {
    values.flatMap { value in
      withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }
  }
}
