#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a long training says while it goes on.
enum Progress {
  /// Prints a line at once, into a file or a pipe too.
  static func print(_ line: String) {
    Swift.print(line)
    fflush(nil)
  }
}
