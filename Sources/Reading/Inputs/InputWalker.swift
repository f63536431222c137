/// Turns the paths that a user names into inputs, in a fixed order, and reads them one by one.
///
/// - A file is an input, whatever its name; so is a symbolic link to a file, and "-" is standard input.
/// - An address that begins with `http://` or `https://` is an input.
/// - A folder stands for its files, depth first, the names of each folder in the order of their bytes. Hidden names are
///   passed over. Files whose names end as those of articles and their archives do, or have no ending, are read; others
///   are skipped, with the reason, as are links to folders, pipes, sockets and devices.
/// - A path that names nothing, or something that cannot be read as a file, is an input that fails.
///
/// A walker is a value without state: many workers may load through one.
public struct InputWalker: Sendable {
  /// The greatest number of bytes that one input may have.
  public let sizeLimit: Int
  private let leftOut: Set<FileSystem.Identity>

  /// - Parameters:
  ///   - sizeLimit: the greatest number of bytes that one input may have.
  ///   - leavingOut: files that are no inputs even if a folder holds them, such as the manifest.
  public init(
    sizeLimit: Int = ArticleReader.defaultSizeLimit, leavingOut: [String] = []
  ) {
    self.sizeLimit = sizeLimit
    leftOut = Set(
      leavingOut.compactMap {
        try? FileSystem.status(of: Path($0)).identity
      })
  }

  /// The inputs that `arguments` stand for. Folders are read as the sequence is gone through: however many files
  /// there are, only the names of the folders on the way are held.
  public func inputs(_ arguments: [String]) -> Inputs {
    Inputs(arguments: arguments, leftOut: leftOut)
  }

  /// The input that an item's source leads to: the source itself, or what is in front of one of its marks.
  ///
  /// - Returns: `nil` for standard input, and where there is nothing any more.
  public static func input(holding source: String) -> String? {
    guard source != "-", !source.hasPrefix("-#"), !source.hasPrefix("-!") else { return nil }
    if WebAddress.isAddress(source) {
      // An address may have marks of its own, of which the first begins the part.
      return source.firstIndex { $0 == "#" || $0 == "!" }.map { String(source[..<$0]) } ?? source
    }
    if (try? FileSystem.status(of: Path(source))) != nil { return source }
    for index in source.indices where source[index] == "!" || source[index] == "#" {
      let path = String(source[..<index])
      if let found = try? FileSystem.status(of: Path(path)), found.kind == .file { return path }
    }
    return nil
  }

  /// The bytes of an input. It is opened and closed here; nothing is kept.
  ///
  /// - Throws: the error of the input's obstacle; `missing`, `notPermitted`, `notAFile`, `tooLarge` or `inputOutput`.
  public func load(_ input: Input) throws(ReadingError) -> [UInt8] {
    switch input.obstacle {
    case .failed(let error), .skipped(let error): throw error
    case nil: break
    }
    do throws(FileSystem.Failure) {
      return switch input.place {
      case .file(let path): try FileSystem.contents(of: path, limit: sizeLimit)
      case .standardInput: try FileSystem.standardInput(limit: sizeLimit)
      case .address: throw FileSystem.Failure.notAFile(.other)
      }
    } catch {
      throw error.error(reading: input.source, limit: sizeLimit)
    }
  }
}
