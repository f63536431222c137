import Glibc
import Testing

@testable import Reading

@Suite struct NetworkAddressTests {
  @Test(arguments: [
    ("127.0.0.1", true), ("10.1.2.3", true), ("172.16.0.1", true), ("172.31.255.255", true),
    ("172.32.0.1", false), ("192.168.1.1", true), ("169.254.169.254", true), ("0.0.0.0", true),
    ("100.64.0.1", true), ("100.128.0.1", false), ("224.0.0.1", true), ("255.255.255.255", true),
    ("198.18.0.1", true), ("198.20.0.1", false), ("8.8.8.8", false), ("192.0.2.1", true),
    ("::1", true), ("::", true), ("fe80::1", true), ("fd00::1", true), ("ff02::1", true),
    ("::ffff:127.0.0.1", true), ("::ffff:8.8.8.8", false), ("64:ff9b::a00:1", true),
    ("2002:7f00:1::", true), ("2002:808:808::", false), ("2606:4700::1111", false),
    ("2001:db8::1", true), ("2130706433", true), ("localhost", true),
  ])
  func `Private addresses are known in every spelling`(host: String, isPrivate: Bool) throws {
    let address = try #require(NetworkAddress.resolve(host).first)
    #expect(address.isPrivate == isPrivate)
  }

  @Test(arguments: [
    ("http://a.example", "http://a.example/", 80),
    ("HTTPS://A.Example:8443/x?y#z", "https://a.example:8443/x?y", 8443),
    ("http://[::1]:81?q", "http://[::1]:81/?q", 81),
    ("https://a.example:443/", "https://a.example/", 443),
  ])
  func `An address is taken apart`(text: String, whole: String, port: Int) throws {
    let address = try #require(PageAddress(text))
    #expect(address.text == whole)
    #expect(address.port == port)
  }

  @Test(arguments: [
    "ftp://a.example/", "file:///etc/passwd", "http://", "http://user@a.example/", "http://a b/",
    "http://a.example\\@b.example/", "http://a.example:0/", "http://a.example:x/", "//a.example",
    "http://a.example/\r\nHost: b", "http://ä.example/", "http://-/\u{7F}",
  ])
  func `What might mean something else is no address`(text: String) {
    #expect(PageAddress(text) == nil)
  }
}

@Suite struct RobotRulesTests {
  private static let rules = """
    User-agent: other
    User-agent: kb
    Disallow: /private
    Allow: /private/open
    Disallow: /*.pdf$
    Disallow: /a*b*c # a comment
    Disallow:

    User-agent: *
    Disallow: /
    """

  @Test(arguments: [
    ("/", true), ("/private", false), ("/private/x", false), ("/private/open/x", true),
    ("/x.pdf", false), ("/x.pdf?y", true), ("/a1b2c3", false), ("/a1c", true),
  ])
  func `The longest rule of one's own group decides`(path: String, isAllowed: Bool) {
    #expect(RobotRules(Self.rules, for: "kb").allows(path) == isAllowed)
    #expect(!RobotRules(Self.rules, for: "nobody").allows(path))
    #expect(RobotRules("", for: "kb").allows(path))
  }

  @Test func `Patterns of many stars take no time`() {
    let pattern = String(repeating: "*a", count: 200)
    let rules = RobotRules("user-agent: *\ndisallow: /\(pattern)x$", for: "kb")
    #expect(rules.allows("/" + String(repeating: "a", count: 5000)))
  }
}

@Suite struct ChildProcessTests {
  @Test func `Bytes go in and come out, however many`() throws {
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    let result = try ChildProcess.run(["cat"], input: bytes, seconds: 30, outputLimit: 2_000_000)
    #expect(result.output == bytes)
    #expect(result.status == 0)
  }

  @Test func `What is too slow, too much or not there is ended`() throws {
    #expect(throws: ChildProcess.Failure.self) {
      try ChildProcess.run(["sleep", "60"], seconds: 1, outputLimit: 10)
    }
    #expect(throws: ChildProcess.Failure.self) {
      try ChildProcess.run(["yes"], seconds: 60, outputLimit: 1000)
    }
    #expect(throws: ChildProcess.Failure.self) {
      try ChildProcess.run(["no-such-program-at-all"], seconds: 1, outputLimit: 10)
    }
  }

  @Test func `Its own words and its exit code are told; nothing is read by a shell`() throws {
    let result = try ChildProcess.run(
      ["ls", "$(echo x); /nowhere"], seconds: 30, outputLimit: 1000)
    #expect(result.status != 0)
    #expect(String(decoding: result.error, as: UTF8.self).contains("$(echo x); /nowhere"))
  }

  @Test func `A program that reads nothing is no trap`() throws {
    let bytes = [UInt8](repeating: 0x41, count: 1_000_000)
    #expect(try ChildProcess.run(["true"], input: bytes, seconds: 30, outputLimit: 10).status == 0)
  }
}
