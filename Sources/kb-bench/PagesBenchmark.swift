import ArgumentParser
import FoundationEssentials
import Glibc
import Reading

/// `kb-bench pages`: what is read from saved pages, for scorers, and how many pages a second.
struct PagesBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pages",
    abstract: "Print what is read from a folder's pages as JSON, and how many pages a CPU second.",
    discussion: """
      The names of the folder's files, up to their first full stop, are the keys. The rate goes to standard error.
      """)

  @Argument(help: ArgumentHelp("Pages as they were saved, uncompressed.", valueName: "folder"))
  var folder: String

  @Option(help: "How often the pages are read.")
  var rounds = 1

  private struct Page: Encodable {
    let articleBody: String
    let title: String?
    let authors: [String]
    let publishingDate: String?
    let publisher: String?
    let url: String?
    let language: String?

    enum CodingKeys: String, CodingKey {
      case articleBody, title, authors, publisher, url, language
      case publishingDate = "publishing_date"
    }
  }

  func run() throws {
    var pages: [(key: String, bytes: [UInt8])] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let bytes = try Data(contentsOf: URL(filePath: folder).appending(path: name))
      pages.append((String(name.prefix { $0 != "." }), Array(bytes)))
    }
    var read: [String: Page] = [:]
    let start = clock()
    for _ in 0..<max(1, rounds) {
      for page in pages {
        let story = try PageSample(page.bytes)
        read[page.key] = Page(
          articleBody: story.text, title: story.title, authors: story.authors,
          publishingDate: story.published, publisher: story.publisher, url: story.url,
          language: story.language)
      }
    }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    print(String(decoding: try encoder.encode(read), as: UTF8.self))
    let rate = Int(Double(pages.count * max(1, rounds)) / seconds)
    let message = Array("\(rate) pages a CPU second\n".utf8)
    _ = write(2, message, message.count)
  }
}
