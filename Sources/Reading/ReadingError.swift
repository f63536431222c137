/// Why an input, or the list that describes inputs, cannot be read.
///
/// Its description is a whole sentence that names the input, the place where it is known, and what to do about it.
public struct ReadingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of obstacle it is; more may come in later versions.
  public struct Code: Sendable, Hashable, CustomStringConvertible {
    private enum Name: String {
      case missing, notPermitted, notAFile, notFollowed, notTextByName, tooLarge, empty, binary
      case unsupportedFormat, undecodable, badManifest, inputOutput, damaged, noArticle, missingTool
      case network, refused
    }
    private let name: Name
    private init(_ name: Name) { self.name = name }

    /// There is nothing at that path.
    public static let missing = Code(.missing)
    public static let notPermitted = Code(.notPermitted)
    /// A folder where a file is needed, a pipe, a socket, a device.
    public static let notAFile = Code(.notAFile)
    /// A link to a folder, met in a folder.
    public static let notFollowed = Code(.notFollowed)
    /// A file in a folder whose name does not end as that of a text does.
    public static let notTextByName = Code(.notTextByName)
    public static let tooLarge = Code(.tooLarge)
    /// No character but white space.
    public static let empty = Code(.empty)
    public static let binary = Code(.binary)
    /// A format that is known by its first bytes and is not plain text.
    public static let unsupportedFormat = Code(.unsupportedFormat)
    /// Text in an encoding that is not understood.
    public static let undecodable = Code(.undecodable)
    /// A line of a manifest says something that it may not say.
    public static let badManifest = Code(.badManifest)
    /// An archive, or a part of it, that is cut short or was changed.
    public static let damaged = Code(.damaged)
    /// Sound, and not an article: an archive's note on itself, a page without running text, an empty field.
    public static let noArticle = Code(.noArticle)
    /// A program that would read it is not installed.
    public static let missingTool = Code(.missingTool)
    /// A server cannot be reached, or answers with an error.
    public static let network = Code(.network)
    /// An address that is not asked: a private one, or one that the site keeps robots from.
    public static let refused = Code(.refused)
    /// The operating system failed to read on.
    public static let inputOutput = Code(.inputOutput)

    public var description: String { name.rawValue }
  }

  public let code: Code
  /// The path as the user gave it, or as it was found.
  public let source: String
  /// What is wrong and the remedy: a clause that can follow the source and a colon, without a full stop.
  public let reason: String
  /// Where in the bytes of the input, counted from 0.
  public let byteOffset: Int?
  /// Which line of a manifest, counted from 1.
  public let line: Int?

  init(
    _ code: Code, source: String, reason: String, byteOffset: Int? = nil, line: Int? = nil
  ) {
    self.code = code
    self.source = source
    self.reason = reason
    self.byteOffset = byteOffset
    self.line = line
  }

  /// What is said of a page or a feed of more parts than are looked at.
  static func tooManyNodes(_ source: String) -> ReadingError {
    ReadingError(
      .tooLarge, source: source,
      reason:
        "it has more than \(MarkupTree.mostNodes / 1_000_000) million elements and texts, the "
        + "most that is read of one page or feed: split it")
  }

  /// Whether it is sound and simply no article: no damage, no limit, nobody's fault.
  public var isNoArticle: Bool {
    [.noArticle, .empty, .unsupportedFormat, .binary].contains(code)
  }

  public var description: String {
    let place = line.map { ", line \($0)," } ?? ""
    return "\(source)\(place) cannot be read: \(reason)."
  }
}
