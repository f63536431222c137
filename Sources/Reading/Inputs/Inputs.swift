/// The inputs that a user's arguments stand for; see `InputWalker`.
public struct Inputs: Sequence, Sendable {
  let arguments: [String]
  let leftOut: Set<FileSystem.Identity>

  public func makeIterator() -> Iterator {
    Iterator(arguments: arguments, leftOut: leftOut)
  }

  public struct Iterator: IteratorProtocol {
    private enum Pending {
      case argument(String)
      case entry(Path, FileSystem.Kind?)
    }

    /// What is still to be looked at, the next at the end.
    private var pending: [Pending]
    private let leftOut: Set<FileSystem.Identity>
    private var standardInputIsTaken = false

    init(arguments: [String], leftOut: Set<FileSystem.Identity>) {
      pending = arguments.reversed().map { .argument($0) }
      self.leftOut = leftOut
    }

    public mutating func next() -> Input? {
      while let next = pending.popLast() {
        let input =
          switch next {
          case .argument("-"): standardInput()
          case .argument(let text) where WebAddress.isAddress(text): Input(address: text)
          case .argument(let text): named(Path(text))
          case .entry(let path, let kind): met(path, kind)
          }
        if let input { return input }
      }
      return nil
    }

    private mutating func standardInput() -> Input {
      guard !standardInputIsTaken else {
        return Input(
          standardInput: ReadingError(
            .inputOutput, source: "-",
            reason: "standard input was read before and has only one article: give “-” once"))
      }
      standardInputIsTaken = true
      return Input()
    }

    /// A path that the user gave: whatever it is, they want it read.
    private mutating func named(_ path: Path) -> Input? {
      do throws(FileSystem.Failure) {
        switch try FileSystem.status(of: path).kind {
        case .file: return Input(path)
        case .folder: return open(path)
        case let kind: throw FileSystem.Failure.notAFile(kind)
        }
      } catch {
        return Input(path, failed: error)
      }
    }

    /// A path met in a folder.
    private mutating func met(_ path: Path, _ kind: FileSystem.Kind?) -> Input? {
      do throws(FileSystem.Failure) {
        let found = if let kind { kind } else { try FileSystem.kindItself(of: path) }
        switch found {
        case .file: return file(path)
        case .folder: return open(path)
        case .link:
          switch try FileSystem.status(of: path).kind {
          case .file: return file(path)
          case .folder:
            // A link upwards would bring the same files for ever.
            return Input(
              path, skipped: .notFollowed,
              "it is a link to a folder, and such links are not followed: give the folder itself")
          case let kind: return Input(path, skipped: .notAFile, "it is a link to \(kind.words)")
          }
        case let kind: return Input(path, skipped: .notAFile, "it is \(kind.words)")
        }
      } catch {
        return Input(path, failed: error)
      }
    }

    private func file(_ path: Path) -> Input? {
      // The few files that are left out are worth a call only where there are any.
      if !leftOut.isEmpty, let found = try? FileSystem.status(of: path).identity,
        leftOut.contains(found)
      {
        return nil
      }
      guard path.looksReadable else {
        return Input(path, skipped: .notTextByName, Path.unreadableReason)
      }
      return Input(path)
    }

    private mutating func open(_ folder: Path) -> Input? {
      do {
        let entries = try FileSystem.entries(of: folder)
        for entry in entries.reversed() where entry.name.first != UInt8(ascii: ".") {
          pending.append(.entry(folder.entry(entry.name), entry.kind))
        }
        return nil
      } catch {
        return Input(folder, failed: error)
      }
    }
  }
}

extension Input {
  fileprivate init(_ path: Path, failed failure: FileSystem.Failure) {
    self.init(path, failed: failure.error(reading: path.text))
  }
}

extension Path {
  /// Whether the name ends as those of articles and their archives do, or has no ending. An ending is a letter and at
  /// most seven more letters and digits behind the last point, so that "talks.2025-11-07" has none.
  var looksReadable: Bool {
    guard let point = name.lastIndex(of: UInt8(ascii: ".")) else { return true }
    let ending = String(decoding: name[(point + 1)...], as: UTF8.self).lowercased()
    let isEnding =
      (1...8).contains(ending.utf8.count)
      && ending.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
      && !("0"..."9").contains(ending.unicodeScalars.first ?? "0")
    return !isEnding || Self.endings.contains(ending)
  }

  static let unreadableReason =
    "its name does not end as that of an article does: to read it all the same, give the file itself"

  private static let endings: Set<String> = [
    "txt", "text", "html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "gz", "bz2", "zst", "tgz",
    "tbz2", "warc", "json", "jsonl", "ndjson", "csv", "tsv", "eml", "mbox", "md", "markdown", "pdf",
    "zip", "tar", "xml", "rss", "atom", "rdf", "mhtml", "mht",
  ]
}
