import News
import Testing

@testable import Reading

/// What is read from bytes, as short lines: "name: title" for an article, "name! code" and "name- code" for what fails
/// or is skipped.
struct ItemSample {
  let folder: TemporaryFolder
  var options = ReadingOptions()

  init() throws { folder = try TemporaryFolder() }

  func items(_ bytes: [UInt8], name: String = "in") throws -> [Item] {
    try folder.write(Array(name.utf8), bytes)
    let reader = ItemReader(options: options)
    let inputs = InputWalker().inputs([folder.path + "/" + name])
    return Array(reader.items(in: inputs))
  }

  /// The articles in the bytes; what is none fails the test.
  func articles(_ bytes: [UInt8]) throws -> [Article] {
    try items(bytes).map { try ItemReader(options: options).read($0).article }
  }

  func articles(_ text: String) throws -> [Article] { try articles(Array(text.utf8)) }

  func article(_ text: String) throws -> Article {
    let found = try articles(text)
    #expect(found.count == 1)
    return try #require(found.first)
  }

  func lines(_ bytes: [UInt8], name: String = "in") throws -> [String] {
    try items(bytes, name: name).map { item in
      let place = String(item.source.dropFirst(folder.path.count + 1))
      switch item.obstacle {
      case .failed(let error): return "\(place)! \(error.code)"
      case .skipped(let error): return "\(place)- \(error.code)"
      case nil: break
      }
      do {
        return "\(place): \(try ItemReader(options: options).read(item).article.title)"
      } catch {
        return "\(place)! \((error as? ReadingError)?.code.description ?? "")"
      }
    }
  }

  func lines(_ text: String) throws -> [String] { try lines(Array(text.utf8)) }

  static let story = "The foreign minister said on Monday that the talks would go on in Doha."

  static func page(_ title: String, _ story: String = story) -> String {
    "<!doctype html><html><head><title>\(title)</title></head><body><article><h1>\(title)</h1>"
      + "<p>\(story)</p><p>The other side had nothing to say to the reporters in the city.</p>"
      + "</article></body></html>"
  }
}
