internal import Glibc

/// An address of the Internet protocol, as bytes: four or sixteen.
struct NetworkAddress: Hashable {
  let bytes: [UInt8]

  /// As it is written.
  var text: String {
    var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let family = bytes.count == 4 ? AF_INET : AF_INET6
    guard inet_ntop(family, bytes, &buffer, socklen_t(buffer.count)) != nil else { return "" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The addresses of a host, in the order in which the system prefers them; `getaddrinfo`.
  static func resolve(_ host: String) -> [NetworkAddress] {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
    defer { freeaddrinfo(list) }
    var addresses: [NetworkAddress] = []
    var next = list
    while let info = next {
      if let address = NetworkAddress(info.pointee), !addresses.contains(address) {
        addresses.append(address)
      }
      next = info.pointee.ai_next
    }
    return addresses
  }

  init(bytes: [UInt8]) { self.bytes = bytes }

  private init?(_ info: addrinfo) {
    guard let raw = UnsafeRawPointer(info.ai_addr) else { return nil }
    // struct sockaddr_in has the address at byte 4, struct sockaddr_in6 at byte 8.
    switch info.ai_family {
    case AF_INET: bytes = (4..<8).map { raw.load(fromByteOffset: $0, as: UInt8.self) }
    case AF_INET6: bytes = (8..<24).map { raw.load(fromByteOffset: $0, as: UInt8.self) }
    default: return nil
    }
  }

  /// Whether it belongs to this machine, to a network of one's own, or to nobody (RFC 6890 and its registries).
  var isPrivate: Bool {
    if bytes.count == 4 { return Self.privateFour.contains { matches($0.prefix, $0.bits) } }
    // IPv4 in IPv6: mapped, compatible, translated (64:ff9b::/96) and 6to4.
    let isMapped =
      bytes[..<10].allSatisfy { $0 == 0 }
      && (bytes[10...11].elementsEqual([0xFF, 0xFF]) || bytes[10...11].elementsEqual([0, 0]))
    if isMapped || bytes.starts(with: [0, 0x64, 0xFF, 0x9B]) {
      return NetworkAddress(bytes: Array(bytes[12...])).isPrivate
    }
    if bytes.starts(with: [0x20, 0x02]) {
      return NetworkAddress(bytes: Array(bytes[2..<6])).isPrivate
    }
    // Only this range is given out.
    return bytes[0] & 0xE0 != 0x20 || bytes.starts(with: [0x20, 0x01, 0x0D, 0xB8])
      || bytes.starts(with: [0x20, 0x01, 0, 0])
  }

  private static let privateFour: [(prefix: [UInt8], bits: Int)] = [
    ([0], 8), ([10], 8), ([100, 64], 10), ([127], 8), ([169, 254], 16), ([172, 16], 12),
    ([192, 0, 0], 24), ([192, 0, 2], 24), ([192, 88, 99], 24), ([192, 168], 16), ([198, 18], 15),
    ([198, 51, 100], 24), ([203, 0, 113], 24), ([224], 3),
  ]

  private func matches(_ prefix: [UInt8], _ bits: Int) -> Bool {
    for (index, byte) in prefix.enumerated() {
      let left = min(8, bits - index * 8)
      let mask: UInt8 = left == 8 ? 0xFF : ~(0xFF >> UInt8(max(0, left)))
      if bytes[index] & mask != byte & mask { return false }
    }
    return true
  }
}
