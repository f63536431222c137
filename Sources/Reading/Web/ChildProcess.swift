internal import Glibc
internal import Synchronization

/// Another program, run with bytes in and bytes out, a limit of time and a limit of what it may say.
enum ChildProcess {
  struct Result {
    var output: [UInt8]
    var error: [UInt8]
    /// The exit code; 128 and the signal's number where a signal ended it.
    var status: Int32
  }

  enum Failure: Error {
    case notFound
    case tooSlow
    case tooMuch
    case system(Int32)
  }

  /// - Parameters:
  ///   - arguments: the program's name, looked for in `PATH`, and what it is told. No shell reads them.
  ///   - memory: how much address space it may take, in kilobytes.
  static func run(
    _ arguments: [String], input: [UInt8] = [], seconds: Int, outputLimit: Int,
    memory: Int = 800_000
  ) throws(Failure) -> Result {
    // A shell only to set the limit; it is replaced by the program at once.
    let limited = ["/bin/sh", "-c", "ulimit -v \(memory); exec \"$0\" \"$@\""] + arguments
    guard isInstalled(arguments[0]) else { throw .notFound }
    let child = try spawning.withLock { _ throws(Failure) in try spawn(limited) }
    var talk = Talk(
      input: input, to: child.input, output: child.output, error: child.error, limit: outputLimit)
    let failure = talk.run(until: ContinuousClock.now + .seconds(seconds))
    talk.close()
    if failure != nil { kill(-child.id, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child.id, &status, 0) < 0 && errno == EINTR {}
    if let failure { throw failure }
    let signal = status & 0x7F
    return Result(
      output: talk.said, error: talk.complained,
      status: signal == 0 ? status >> 8 & 0xFF : 128 + signal)
  }

  /// One at a time: no child may inherit the pipes of another, whose end would then not be seen.
  private static let spawning = Mutex<Void>(())

  private struct Child {
    var id: pid_t
    var input: Int32
    var output: Int32
    var error: Int32
  }

  private static func spawn(_ command: [String]) throws(Failure) -> Child {
    var pipes = [Int32](repeating: -1, count: 6)
    for index in 0..<3 {
      // What it is told goes through a socket: to write into a pipe that nobody reads is a signal's death.
      let made = pipes.withUnsafeMutableBufferPointer { buffer in
        guard let pair = buffer.baseAddress?.advanced(by: index * 2) else { return Int32(-1) }
        return index == 0
          ? socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, pair) : pipe(pair)
      }
      guard made == 0 else {
        let number = errno
        for descriptor in pipes where descriptor >= 0 { close(descriptor) }
        throw .system(number)
      }
    }
    for descriptor in pipes { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes[0], 0)
    posix_spawn_file_actions_adddup2(&actions, pipes[3], 1)
    posix_spawn_file_actions_adddup2(&actions, pipes[5], 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Its own group, so that its end reaches its children, too.
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGDEF))
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let words = command.map { strdup($0) }
    defer { for word in words { free(word) } }
    var id: pid_t = 0
    let result = posix_spawn(&id, command[0], &actions, &attributes, words + [nil], environ)
    for index in [0, 3, 5] { close(pipes[index]) }
    guard result == 0 else {
      for index in [1, 2, 4] { close(pipes[index]) }
      throw .system(result)
    }
    return Child(id: id, input: pipes[1], output: pipes[2], error: pipes[4])
  }

  static func isInstalled(_ name: String) -> Bool {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    return path.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
  }

  /// What is said in both directions.
  private struct Talk {
    let input: [UInt8]
    var to: Int32
    var output: Int32
    var error: Int32
    let limit: Int
    var written = 0
    var said: [UInt8] = []
    var complained: [UInt8] = []

    init(input: [UInt8], to: Int32, output: Int32, error: Int32, limit: Int) {
      self.input = input
      self.to = to
      self.output = output
      self.error = error
      self.limit = limit
      _ = fcntl(to, F_SETFL, O_NONBLOCK)
    }

    mutating func run(until end: ContinuousClock.Instant) -> Failure? {
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while output >= 0 || error >= 0 {
        let left = (end - ContinuousClock.now) / .milliseconds(1)
        guard left > 0 else { return .tooSlow }
        if to >= 0, written == input.count {
          Glibc.close(to)
          to = -1
        }
        var waits = [
          pollfd(fd: to, events: Int16(POLLOUT), revents: 0),
          pollfd(fd: output, events: Int16(POLLIN), revents: 0),
          pollfd(fd: error, events: Int16(POLLIN), revents: 0),
        ]
        let ready = poll(&waits, 3, Int32(min(left + 1, 1000)))
        if ready < 0, errno != EINTR { return .system(errno) }
        if ready <= 0 { continue }
        if waits[0].revents != 0 {
          let start = written
          let count = input.withUnsafeBytes {
            send(
              to, $0.baseAddress?.advanced(by: start), min(1 << 16, input.count - start),
              Int32(MSG_NOSIGNAL))
          }
          if count > 0 {
            written += count
          } else if errno != EAGAIN && errno != EINTR {
            // It has read as much as it wanted.
            Glibc.close(to)
            to = -1
          }
        }
        if waits[1].revents != 0 {
          let count = read(output, &buffer, buffer.count)
          if count > 0 {
            said += buffer[..<count]
            if said.count > limit { return .tooMuch }
          } else if count == 0 || errno != EINTR {
            Glibc.close(output)
            output = -1
          }
        }
        if waits[2].revents != 0 {
          let count = read(error, &buffer, buffer.count)
          if count > 0 {
            if complained.count < 4000 { complained += buffer[..<count] }
          } else if count == 0 || errno != EINTR {
            Glibc.close(error)
            error = -1
          }
        }
      }
      return nil
    }

    mutating func close() {
      for descriptor in [to, output, error] where descriptor >= 0 { Glibc.close(descriptor) }
    }
  }
}
