/// Gets pages of the web by the program `curl`, one at a time.
///
/// Each host's name is resolved once, its address looked at, and curl bound to it: no answer of a name server can lead
/// anywhere else afterwards. Redirects are followed here, so that each goes through the same checks. Sites are asked
/// first what robots may read. Neither proxies nor the user's settings of curl are used.
struct PageFetcher {
  static let agent = "kb"
  private static let mostRedirects = 5
  private static let seconds = 60

  private let allowsPrivateAddresses: Bool
  private let sizeLimit: Int
  private var rules: [String: RobotRules] = [:]

  init(_ options: ReadingOptions) {
    allowsPrivateAddresses = options.allowsPrivateAddresses
    sizeLimit = options.sizeLimit
  }

  struct Page {
    var bytes: [UInt8]
    /// The encoding that the server names.
    var charset: String?
    /// Where it was found in the end.
    var url: String
  }

  /// - Throws: `missingTool`, `network`, `refused` or `tooLarge`.
  mutating func page(at address: String, source: String) throws(ReadingError) -> Page {
    var next = address
    for _ in 0...Self.mostRedirects {
      guard let target = PageAddress(next) else {
        throw ReadingError(
          .refused, source: source, reason: "“\(next)” is no address of the web: check it")
      }
      guard try rules(of: target, source).allows(target.path) else {
        throw ReadingError(
          .refused, source: source,
          reason:
            "\(target.origin) asks robots not to read it (robots.txt): save it and give the file")
      }
      let answer = try ask(target, limit: sizeLimit, source)
      if (300..<400).contains(answer.status), let place = answer.headers["location"] {
        guard let resolved = WebAddress.resolved(place, base: target.text) else {
          throw ReadingError(
            .network, source: source, reason: "it leads to “\(place)”, which is no address")
        }
        next = resolved
        continue
      }
      guard answer.status == 200 else {
        throw ReadingError(
          .network, source: source, reason: "the server answered with status \(answer.status)")
      }
      return Page(bytes: Array(answer.body), charset: answer.charset, url: target.text)
    }
    throw ReadingError(
      .network, source: source,
      reason: "it leads on more than \(Self.mostRedirects) times: give the address in the end")
  }

  /// What the site asks of robots; nothing if it has no such page, everything if it cannot say.
  private mutating func rules(
    of target: PageAddress, _ source: String
  ) throws(ReadingError) -> RobotRules {
    if let known = rules[target.origin] { return known }
    var place = target.origin + "/robots.txt"
    var found = RobotRules()
    for _ in 0...Self.mostRedirects {
      guard let address = PageAddress(place) else { break }
      let answer = try ask(address, limit: 1_000_000, source)
      if (300..<400).contains(answer.status), let leads = answer.headers["location"],
        let resolved = WebAddress.resolved(leads, base: address.text)
      {
        place = resolved
        continue
      }
      if answer.status >= 500 {
        found = RobotRules("user-agent: *\ndisallow: /", for: Self.agent)
      } else if answer.status == 200 {
        found = RobotRules(
          String(decoding: answer.body.prefix(500_000), as: UTF8.self), for: Self.agent)
      }
      break
    }
    rules[target.origin] = found
    return found
  }

  private func ask(
    _ target: PageAddress, limit: Int, _ source: String
  ) throws(ReadingError) -> HTTPAnswer {
    let address = try address(of: target, source)
    let host = target.isNumericSix ? "[\(target.host)]" : target.host
    let place = address.bytes.count == 16 ? "[\(address.text)]" : address.text
    let command = [
      "curl", "-q", "--silent", "--show-error", "--include", "--http1.1", "--compressed",
      "--proto", "=http,https", "--noproxy", "*", "--max-redirs", "0",
      "--connect-timeout", "15", "--max-time", "\(Self.seconds)", "--max-filesize", "\(limit)",
      "--user-agent", "\(Self.agent) (reads news for a knowledge base; one page at a time)",
      "--header", "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5",
      "--resolve", "\(host):\(target.port):\(place)", "--globoff", "--", target.text,
    ]
    let result: ChildProcess.Result
    do {
      result = try ChildProcess.run(
        command, seconds: Self.seconds + 5, outputLimit: limit + 1_000_000)
    } catch {
      switch error {
      case .notFound:
        throw ReadingError(
          .missingTool, source: source,
          reason: "pages are fetched by curl, which is not installed: install it, or save the page")
      case .tooSlow:
        throw ReadingError(
          .network, source: source, reason: "it took more than \(Self.seconds) seconds: try again")
      case .tooMuch:
        throw ReadingError(
          .tooLarge, source: source, reason: ReadingError.tooLargeReason(limit: limit))
      case .system(let number): throw FileSystem.Failure.system(number).error(reading: source)
      }
    }
    if result.status == 63 {
      throw ReadingError(
        .tooLarge, source: source, reason: ReadingError.tooLargeReason(limit: limit))
    }
    guard result.status == 0, let answer = HTTPAnswer(result.output) else {
      let said = String(decoding: result.error, as: UTF8.self).split(whereSeparator: \.isNewline)
        .first
      throw ReadingError(
        .network, source: source,
        reason:
          "\(target.origin) could not be asked (\(said.map(String.init) ?? "no answer")): try again"
      )
    }
    return answer
  }

  private func address(
    of target: PageAddress, _ source: String
  ) throws(ReadingError) -> NetworkAddress {
    let found = NetworkAddress.resolve(target.host)
    guard let first = found.first else {
      throw ReadingError(
        .network, source: source, reason: "there is no host \(target.host): check the address")
    }
    // One that is private among others is a trap rather than a mistake.
    if !allowsPrivateAddresses, let address = found.first(where: \.isPrivate) {
      throw ReadingError(
        .refused, source: source,
        reason: (target.host == address.text
          ? "\(target.host)" : "\(target.host) (\(address.text))")
          + " is this machine or in a private network: "
          + "say --allow-private if it is meant")
    }
    return first
  }
}

/// What `curl --include` writes: the headers of the answer, those of preliminary ones before them, and the body, which
/// curl has unpacked.
struct HTTPAnswer {
  let status: Int
  let headers: [String: String]
  let body: ArraySlice<UInt8>

  init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while true {
      guard let message = HTTPMessage(Array(rest.prefix(1 << 18))) else { return nil }
      let head = message.headLength
      rest = rest.dropFirst(head)
      if (100..<200).contains(message.status), rest.starts(with: "HTTP/".utf8) { continue }
      status = message.status
      headers = message.headers
      body = rest
      return
    }
  }

  var charset: String? { HeaderParameters.value("charset", in: headers["content-type"] ?? "") }
}
