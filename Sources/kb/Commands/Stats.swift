import ArgumentParser
import Export
import Glibc
import Store

struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Count what the file holds.",
    discussion: """
      Rows of each table, the dates of the articles, claims by speech act, the size of the file \
      and of the text in it.

        kb stats
        kb stats --db talks.sqlite --format json
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let path = database.path
    let rows = try database.reading { base in
      try Statistics(base.connection).rows(fileSize: Self.size(path) + Self.size(path + "-wal"))
    }
    let out = Console.output()
    var writer = output.writer(to: out)
    try writer.begin(["topic", "name", "value"])
    for row in rows { try writer.write([.text(row.topic), .text(row.name), row.value]) }
    try writer.end()
    try out.flush()
  }

  private static func size(_ path: String) -> Int {
    var info = stat()
    return stat(path, &info) == 0 ? Int(info.st_size) : 0
  }
}
