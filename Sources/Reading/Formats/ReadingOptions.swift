/// How inputs are read.
public struct ReadingOptions: Sendable, Hashable {
  /// The format of every input, where it is not to be recognised by its content.
  public var format: Format?
  /// Where records keep what, beside the usual names.
  public var fields = FieldNames()
  /// Whether URLs may lead to this machine and its own network.
  public var allowsPrivateAddresses = false
  /// The greatest number of bytes that is read as one article, its wrapper included.
  public var sizeLimit = ArticleReader.defaultSizeLimit
  /// The greatest number of bytes that a page may have: its tree takes many times that in memory.
  public var pageLimit = 20_000_000
  /// The greatest number of bytes that the text of one article may have.
  public var textLimit = 2_000_000
  /// The greatest number of bytes of an archive that has to be held in memory, as one inside of another has.
  public var archiveLimit = 128_000_000

  public init() {}
}
