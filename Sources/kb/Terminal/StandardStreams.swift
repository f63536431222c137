import Glibc

/// Care for what a process inherits, before anything else happens.
enum StandardStreams {
  /// Makes sure that no file of ours can get the number of a closed standard stream, where a stray message would be
  /// written into it; and that a reader who goes away is an error to be handled, not a sudden end.
  static func secure() {
    signal(SIGPIPE, SIG_IGN)
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 && errno == EBADF {
      // Open the wrong way round, so that using it still fails.
      _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  static func exit(_ status: ExitStatus) -> Never { exit(status.rawValue) }

  static func exit(_ code: Int32) -> Never { Glibc.exit(code) }

  /// Ends as programs end whose reader has gone away: by SIGPIPE, without a word.
  static func exitAsBrokenPipe() -> Never {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
    exit(128 + SIGPIPE)
  }
}
