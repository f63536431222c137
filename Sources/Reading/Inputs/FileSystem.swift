import Glibc

/// The calls to the operating system that reading needs, each wrapped once.
enum FileSystem {
  /// What a path names.
  enum Kind: Sendable, Hashable {
    case file, folder, link, pipe, socket, device, other
  }

  enum Failure: Error, Hashable {
    /// The error number of a failed call (errno(3)).
    case system(Int32)
    case notAFile(Kind)
    case tooLarge
  }

  /// A file's identity, by whatever path it is found (stat(2): st_dev, st_ino).
  struct Identity: Sendable, Hashable {
    let device: UInt64
    let node: UInt64
  }

  /// What a path names, links followed; `stat`.
  static func status(of path: Path) throws(Failure) -> (kind: Kind, identity: Identity) {
    var info = stat()
    let result = try withTerminated(path) { stat($0, &info) }
    guard result == 0 else { throw .system(errno) }
    return (
      kind(ofMode: info.st_mode),
      Identity(device: UInt64(info.st_dev), node: UInt64(info.st_ino))
    )
  }

  /// The length of a file, links followed; `stat`.
  static func size(of path: Path) throws(Failure) -> Int {
    var info = stat()
    guard try withTerminated(path, { stat($0, &info) }) == 0 else { throw .system(errno) }
    return Int(info.st_size)
  }

  /// What a path itself is, be it a link; `lstat`.
  static func kindItself(of path: Path) throws(Failure) -> Kind {
    var info = stat()
    let result = try withTerminated(path) { lstat($0, &info) }
    guard result == 0 else { throw .system(errno) }
    return kind(ofMode: info.st_mode)
  }

  /// The names in a folder, "." and ".." left out, in the order of their bytes; `opendir`, `readdir`.
  ///
  /// The kind is `nil` where the file system does not say it beside the name.
  static func entries(of folder: Path) throws(Failure) -> [(name: [UInt8], kind: Kind?)] {
    guard let stream = try withTerminated(folder, { opendir($0) }) else { throw .system(errno) }
    defer { closedir(stream) }
    guard let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    var entries: [(name: [UInt8], kind: Kind?)] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let start = UnsafeRawPointer(entry) + nameOffset
      let name = Array(UnsafeRawBufferPointer(start: start, count: strlen(start)))
      if name != [0x2E] && name != [0x2E, 0x2E] {
        entries.append((name, kind(ofEntryType: entry.pointee.d_type)))
      }
    }
    guard errno == 0 else { throw .system(errno) }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// The bytes of a regular file, opened without waiting for anybody; `open`, `fstat`, `read`.
  ///
  /// - Throws: `tooLarge` as soon as there are more than `limit` bytes, whatever size the file claims to have.
  static func contents(of path: Path, limit: Int) throws(Failure) -> [UInt8] {
    let (file, size) = try open(path)
    defer { close(file) }
    guard size <= limit else { throw .tooLarge }
    return try contents(ofDescriptor: file, expecting: size, limit: limit)
  }

  /// Opens a regular file without waiting for anybody; the caller closes it. `open`, `fstat`.
  static func open(_ path: Path) throws(Failure) -> (descriptor: Int32, size: Int) {
    let file = try withTerminated(path) {
      Glibc.open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    }
    guard file >= 0 else { throw .system(errno) }
    var info = stat()
    guard fstat(file, &info) == 0 else {
      let number = errno
      close(file)
      throw .system(number)
    }
    let kind = kind(ofMode: info.st_mode)
    guard kind == .file else {
      close(file)
      throw .notAFile(kind)
    }
    return (file, Int(info.st_size))
  }

  /// The bytes that standard input still has.
  static func standardInput(limit: Int) throws(Failure) -> [UInt8] {
    try contents(ofDescriptor: STDIN_FILENO, expecting: 0, limit: limit)
  }

  private static func contents(
    ofDescriptor file: Int32, expecting size: Int, limit: Int
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than expected, to meet the end in the same call as the last byte.
    var wanted = min(max(size, 65_535), limit) + 1
    while true {
      var failure: Failure?
      let piece = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        var result = read(file, buffer.baseAddress, wanted)
        while result < 0 && errno == EINTR { result = read(file, buffer.baseAddress, wanted) }
        if result < 0 { failure = .system(errno) }
        count = max(result, 0)
      }
      if let failure { throw failure }
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      guard bytes.count <= limit else { throw .tooLarge }
      wanted = min(1 << 16, limit - bytes.count + 1)
    }
  }

  /// The working folder; "/" if it cannot be told, as when it was removed; `getcwd`.
  static var workingFolder: Path {
    guard let name = getcwd(nil, 0) else { return Path("/") }
    defer { free(name) }
    return Path(Array(UnsafeRawBufferPointer(start: name, count: strlen(name))))
  }

  private static func withTerminated<Result>(
    _ path: Path, _ body: (UnsafePointer<CChar>) -> Result
  ) throws(Failure) -> Result {
    // A path with a NUL would silently name another file.
    guard !path.bytes.contains(0) else { throw .system(ENOENT) }
    let name = path.bytes.map { CChar(bitPattern: $0) } + [0]
    return body(name)
  }

  private static func kind(ofMode mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    case S_IFIFO: .pipe
    case S_IFSOCK: .socket
    case S_IFCHR, S_IFBLK: .device
    default: .other
    }
  }

  private static func kind(ofEntryType type: UInt8) -> Kind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_FIFO): .pipe
    case Int(DT_SOCK): .socket
    case Int(DT_CHR), Int(DT_BLK): .device
    default: nil
    }
  }
}

extension FileSystem.Failure {
  /// The failure in words, with its remedy.
  func error(reading source: String, limit: Int = 0) -> ReadingError {
    let (code, reason): (ReadingError.Code, String) =
      switch self {
      case .tooLarge: (.tooLarge, ReadingError.tooLargeReason(limit: limit))
      case .notAFile(let kind): (.notAFile, "it is \(kind.words): give a file")
      case .system(ENOENT) where source.isEmpty: (.missing, "its name is empty: give a path")
      case .system(ENOENT) where source.unicodeScalars.contains("\u{FFFD}"):
        (.missing, "there is no such file: if its name is not UTF-8, give its folder instead")
      case .system(ENOENT): (.missing, "there is no such file or folder: check the path")
      case .system(ENOTDIR):
        (.missing, "a part of its path is a file and no folder: check the path")
      case .system(ENAMETOOLONG):
        (.missing, "its path is longer than the system allows: shorten it")
      case .system(ELOOP): (.missing, "its symbolic links go in a circle: give the file itself")
      case .system(EACCES), .system(EPERM):
        (.notPermitted, "you are not permitted to read it: change its permissions, with chmod")
      case .system(ENXIO), .system(ENODEV):
        (.notAFile, "it is a socket or a device that nobody serves: give a file")
      case .system(EBADF): (.inputOutput, "it is closed: give it something to read")
      case .system(EMFILE), .system(ENFILE):
        (.inputOutput, "too many files are open: raise the limit, with ulimit -n, and try again")
      case .system(EIO): (.inputOutput, "the device reports an I/O error: check the disk")
      case .system(let number):
        (.inputOutput, "the system says “\(String(cString: strerror(number)))”: try again")
      }
    return ReadingError(code, source: source, reason: reason)
  }
}

extension FileSystem.Kind {
  /// With its article: "a folder".
  var words: String {
    switch self {
    case .file: "a file"
    case .folder: "a folder"
    case .link: "a link"
    case .pipe: "a pipe"
    case .socket: "a socket"
    case .device: "a device"
    case .other: "something that is no file"
    }
  }
}
