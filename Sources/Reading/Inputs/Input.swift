/// One thing to be read, or one that turned out not to be readable and has to be accounted for all the same.
public struct Input: Sendable, Hashable {
  /// Why an input is not read.
  public enum Obstacle: Sendable, Hashable {
    /// The user asked for it and it cannot be read.
    case failed(ReadingError)
    /// It was met in a folder and is not the kind of file that is read from folders.
    case skipped(ReadingError)
  }

  enum Place: Sendable, Hashable {
    case file(Path)
    case standardInput
    case address(String)
  }

  /// The path as the user gave it, or the folder's path as given and the way from there; "-" for standard input.
  public let source: String
  /// `nil` for an input that can be loaded, as far as its name tells.
  public let obstacle: Obstacle?
  let place: Place

  init(_ path: Path) {
    source = path.text
    place = .file(path)
    obstacle = nil
  }

  /// How many bytes it has, as far as that can be told without reading it.
  public var byteCount: Int {
    guard obstacle == nil, case .file(let path) = place else { return 0 }
    return (try? FileSystem.size(of: path)) ?? 0
  }

  init(_ path: Path, failed error: ReadingError) {
    source = path.text
    place = .file(path)
    obstacle = .failed(error)
  }

  init(_ path: Path, skipped code: ReadingError.Code, _ reason: String) {
    source = path.text
    place = .file(path)
    obstacle = .skipped(ReadingError(code, source: source, reason: reason))
  }

  /// A page of the web.
  init(address: String) {
    source = address
    place = .address(address)
    obstacle = nil
  }

  /// Standard input.
  init(standardInput error: ReadingError? = nil) {
    source = "-"
    place = .standardInput
    obstacle = error.map { .failed($0) }
  }
}
