import FoundationEssentials
import Glibc

/// Inputs as strangers send them: samples with bytes changed, cut, doubled, mixed and words put in that parsers trip over.
///
/// The same seed gives the same inputs. `KB_FUZZ_SECONDS=600` runs a test for that long instead of its usual number of
/// inputs, and from another seed each time; `KB_FUZZ_KEEP=file` keeps each input in a file before it is used, so that
/// one that ends the process is still there.
public struct Mutation {
  private let samples: [[UInt8]]
  private let words: [[UInt8]]
  private var random: SeededGenerator

  private static let longest = 20_000

  public init(of samples: [[UInt8]], words: [String] = [], seed: UInt64) {
    self.samples = samples
    self.words = words.map { Array($0.utf8) } + Self.nasty
    random = SeededGenerator(seed: seed)
  }

  /// What has broken parsers elsewhere.
  private static let nasty: [[UInt8]] =
    [
      "\0", "\r", "\u{FEFF}", "\u{2028}", "\u{202E}", "\u{301}\u{301}\u{301}", "“", "”", "\"", "'",
      "‘", "👩‍👩‍👧", "İ", "ß", "\u{1B}[31m", "%n", "(", ")", "--", "…", "9999999999999999999999",
      "-1", "2025-02-31", "A.B.C.", "\n\n", "     ",
    ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90], [0x80]]

  public mutating func next() -> [UInt8] {
    var bytes = samples[Int.random(in: samples.indices, using: &random)]
    for _ in 0..<Int.random(in: 1...8, using: &random) { change(&bytes) }
    return bytes.count > Self.longest ? Array(bytes.prefix(Self.longest)) : bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    switch Int.random(in: 0..<9, using: &random) {
    case 0 where !bytes.isEmpty:
      bytes[min(place, bytes.count - 1)] = UInt8.random(in: .min ... .max, using: &random)
    case 1 where !bytes.isEmpty:
      bytes[min(place, bytes.count - 1)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 2: bytes.removeSubrange(range(in: bytes))
    case 3: bytes.insert(contentsOf: bytes[range(in: bytes)], at: place)
    case 4:
      let other = samples[Int.random(in: samples.indices, using: &random)]
      bytes.insert(contentsOf: other[range(in: other)], at: place)
    case 5:
      let word = words[Int.random(in: words.indices, using: &random)]
      let count = Int.random(in: 0..<20, using: &random) == 0 ? 500 : 1
      for _ in 0..<count { bytes.insert(contentsOf: word, at: place) }
    case 6: bytes.removeSubrange(place...)
    case 7: putNumber(in: &bytes, at: place)
    default:
      bytes.insert(contentsOf: words[Int.random(in: words.indices, using: &random)], at: place)
    }
  }

  /// Writes one of those that end ranges over a number in binary, of one to eight bytes.
  private mutating func putNumber(in bytes: inout [UInt8], at place: Int) {
    let width = min(bytes.count - place, 1 << Int.random(in: 0..<4, using: &random))
    let pattern = [UInt8(0), 0x7F, 0x80, 0xFF][Int.random(in: 0..<4, using: &random)]
    let rest: UInt8 = pattern & 0x7F == 0 ? 0 : 0xFF
    var number = [UInt8](repeating: rest, count: width)
    let top = Bool.random(using: &random) ? 0 : width - 1
    if width > 0 { number[top] = pattern }
    bytes.replaceSubrange(place..<place + width, with: number)
  }

  /// Mostly a short one.
  private mutating func range(in bytes: [UInt8]) -> Range<Int> {
    let start = Int.random(in: 0...bytes.count, using: &random)
    let most = Int.random(in: 0..<4, using: &random) == 0 ? bytes.count : 64
    return start..<min(bytes.count, start + Int.random(in: 0...most, using: &random))
  }

  /// Calls `body` with one input after the other.
  ///
  /// - Parameter count: how many, unless a time is set.
  public static func run(
    of samples: [[UInt8]], words: [String] = [], count: Int, body: ([UInt8]) throws -> Void
  ) rethrows {
    let seconds = getenv("KB_FUZZ_SECONDS").flatMap { Int(String(cString: $0)) }
    let keep = getenv("KB_FUZZ_KEEP").map { String(cString: $0) }
    let seed = seconds == nil ? 8 : UInt64.random(in: .min ... .max)
    var mutation = Mutation(of: samples, words: words, seed: seed)
    let end = seconds.map { ContinuousClock.now + .seconds($0) }
    var done = 0
    while end.map({ ContinuousClock.now < $0 }) ?? (done < count) {
      let input = mutation.next()
      if let keep { try? Data(input).write(to: URL(filePath: keep)) }
      try body(input)
      done += 1
    }
    if seconds != nil { print("\(done) inputs from seed \(seed)") }
  }
}
