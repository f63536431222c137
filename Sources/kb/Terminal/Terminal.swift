import Glibc

/// What is known of the terminal, if there is one.
enum Terminal {
  static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }
  static var isError: Bool { isatty(STDERR_FILENO) == 1 }

  /// The width of standard output in cells; `nil` if it is no terminal.
  static var width: Int? { isOutput ? columns(STDOUT_FILENO) : nil }

  /// The width of standard error in cells, for the line of progress.
  static var errorWidth: Int { columns(STDERR_FILENO) }

  /// The width that help is broken to.
  static var helpWidth: Int { min(100, max(40, columns(STDOUT_FILENO))) }

  /// Whether standard output may be styled: it is a terminal that knows escape sequences, and NO_COLOR is not set
  /// (https://no-color.org).
  static var isStyled: Bool {
    isOutput && (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
  }

  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static func columns(_ descriptor: Int32) -> Int {
    var size = winsize()
    if isatty(descriptor) == 1, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return variable("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? 80
  }
}
