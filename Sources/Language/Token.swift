/// A word or a mark of a document.
public struct Token: Sendable, Hashable {
  /// How a token is written and what stands before it.
  public struct Shape: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Has a letter or a digit.
    public static let word = Shape(rawValue: 1 << 0)
    /// Begins with a capital letter.
    public static let capitalised = Shape(rawValue: 1 << 1)
    /// Two letters or more and every one a capital.
    public static let allCapitals = Shape(rawValue: 1 << 2)
    /// Begins with a digit.
    public static let number = Shape(rawValue: 1 << 3)
    /// White space stands before it.
    public static let spaceBefore = Shape(rawValue: 1 << 4)
    /// A line ends before it.
    public static let lineBefore = Shape(rawValue: 1 << 5)
    /// A paragraph begins with it.
    public static let paragraphStart = Shape(rawValue: 1 << 6)
    /// Ends with the full stop of an abbreviation.
    public static let abbreviation = Shape(rawValue: 1 << 7)
    /// A quotation mark that opens.
    public static let opensQuotation = Shape(rawValue: 1 << 8)
    /// A quotation mark that closes.
    public static let closesQuotation = Shape(rawValue: 1 << 9)
    /// An abbreviation that a name or a number follows: "Mr.", "Gen.", "v."
    public static let beforeName = Shape(rawValue: 1 << 10)
  }

  /// Byte offsets into the document's UTF-8, half-open.
  public var start: Int32
  public var end: Int32
  public var shape: Shape
  public var tag: Tag
  /// The token that it depends on, by its index in the document; -1 for the root of a sentence, and before the parse.
  public var head: Int32
  /// How it depends on its head; `dep` before the parse.
  public var relation: Relation
  /// Lower-cased, with straight apostrophes.
  public var lower: String
  /// The base form; equals `lower` until the document is tagged.
  public var lemma: String

  public init(start: Int, end: Int, shape: Shape, lower: String) {
    self.start = Int32(start)
    self.end = Int32(end)
    self.shape = shape
    self.tag = .SYM
    self.head = -1
    self.relation = .dep
    self.lower = lower
    self.lemma = lower
  }

  public var isWord: Bool { shape.contains(.word) }
  public var isCapitalised: Bool { shape.contains(.capitalised) }
  public var isQuotationMark: Bool {
    !shape.isDisjoint(with: [.opensQuotation, .closesQuotation])
  }
}
