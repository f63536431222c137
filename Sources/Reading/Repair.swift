/// Something that was mended in a text on its way in, and how often.
public struct Repair: Sendable, Hashable, CustomStringConvertible {
  public enum What: String, Sendable, Hashable, Codable, CaseIterable {
    /// UTF-16 that does not say so.
    case missingByteOrderMark = "missing-byte-order-mark"
    /// Bytes or C1 controls that are no UTF-8 text and were read as windows-1252.
    case windows1252 = "windows-1252"
    /// Bytes of old Macintoshes, which nothing declares.
    case macRoman = "mac-roman"
    /// A character cut off by the end of the file, left out.
    case cutCharacter = "cut-character"
    /// Bytes that stand for nothing in any of the encodings, replaced by U+FFFD.
    case undecodable
    /// CR LF, CR, vertical tab, form feed, U+2028 and U+2029, each made one LF.
    case lineEnding = "line-ending"
    /// Controls of C0 and C1 except tab and LF, and DEL, left out.
    case control
    /// Embeddings, overrides and isolates of the bidirectional algorithm, left out.
    case directionControl = "direction-control"
    /// U+FEFF behind the beginning, left out.
    case byteOrderMark = "byte-order-mark"
    /// Code points that Unicode sets aside as no characters, left out.
    case noncharacter
    /// UTF-8 that was once read as windows-1252, put right.
    case mojibake
    /// Character references in text that was escaped once too often.
    case reference
    /// Soft hyphens and marks of no width, left out where the script has no use for them.
    case invisible
    /// A feed that is no well-formed XML, or JSON with mistakes, read all the same.
    case malformed
    /// A date that nothing can be made of.
    case unreadDate = "unread-date"
  }

  public let what: What
  /// At least 1.
  public let count: Int

  public var description: String {
    let many = count != 1
    return switch what {
    case .missingByteOrderMark: "read as UTF-16, without a byte order mark that says so"
    case .windows1252: "\(count) \(many ? "characters" : "character") read as windows-1252"
    case .macRoman: "\(count) \(many ? "characters" : "character") read as Mac OS Roman"
    case .cutCharacter: "a character cut off at the end of the file was left out"
    case .undecodable:
      "\(count) \(many ? "bytes were" : "byte was") unreadable and replaced by U+FFFD"
    case .lineEnding: "\(count) line \(many ? "endings" : "ending") made LF"
    case .control: "\(count) control \(many ? "characters" : "character") left out"
    case .directionControl: "\(count) writing-direction \(many ? "controls" : "control") left out"
    case .byteOrderMark: "\(count) byte order \(many ? "marks" : "mark") left out of the text"
    case .noncharacter:
      "\(count) \(many ? "code points" : "code point") that Unicode forbids left out"
    case .mojibake: "\(count) \(many ? "pieces" : "piece") of UTF-8 read as windows-1252 put right"
    case .reference: "\(count) character \(many ? "references" : "reference") resolved"
    case .invisible: "\(count) invisible \(many ? "characters" : "character") left out"
    case .malformed: "not well-formed, and read all the same"
    case .unreadDate: "\(count) \(many ? "dates" : "date") not understood"
    }
  }
}

/// Counts repairs while they are made.
struct RepairLog {
  private var counts: [Repair.What: Int] = [:]

  mutating func note(_ what: Repair.What, _ count: Int = 1) {
    if count > 0 { counts[what, default: 0] += count }
  }

  mutating func add(_ other: RepairLog) {
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  /// In the order of `Repair.What`.
  var repairs: [Repair] {
    Repair.What.allCases.compactMap { what in
      counts[what].map { Repair(what: what, count: $0) }
    }
  }
}
