import ArgumentParser
import Export
import Glibc
import Ingestion
import News
import Reading
import Store

struct Ingest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read articles into the file.",
    discussion: """
      Each path is a text file, a folder with text files, or - for standard input. Each article is \
      in wholly or not at all, and what is in already is not added twice. Once an input is \
      committed, a line says so: added, updated, duplicate or skipped; what fails is named with its \
      reason on standard error. On a terminal there is a line of progress instead, unless \
      --verbose.

        kb ingest article.txt --published 2025-11-07 --publisher "Meridian Wire"
        kb ingest articles/ --manifest articles/manifest.jsonl

      What an article does not say of itself can be given: for one by the options, for many by a \
      manifest with an object a line, {"path", "published_on", "url", "title", "publisher", \
      "author"}. The options go before the manifest.
      """)

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"))
  var paths: [String]

  @Option(help: "The date of the article: 2025-11-07, or 2025-11-07T09:30+05:00, 2025-11, 2025.")
  var published: NewsDate?

  @Option(help: "The address of the article.")
  var url: String?

  @Option(help: "Who published it.")
  var publisher: String?

  @Option(help: "Its headline.")
  var title: String?

  @Option(help: "Who wrote it; several are joined by \"; \".")
  var author: String?

  @Option(help: ArgumentHelp("What is known of many articles, as JSON Lines.", valueName: "file"))
  var manifest: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "How many articles are read at once; the cores, if not given.", valueName: "n"))
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "A line for each input on a terminal, too.")
  var verbose = false

  @Flag(name: .shortAndLong, help: "No progress and no summary, only failures.")
  var quiet = false

  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if paths.isEmpty { throw ValidationError("Name a file, a folder, or - for standard input.") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 on.") }
    if url != nil || title != nil {
      guard paths.count == 1, !Self.isFolder(paths[0]) else {
        throw ValidationError(
          "--url and --title are of one article. Give one path, or use --manifest for many.")
      }
    }
  }

  func run() async throws {
    let known = try manifest.map { (path) throws(ReadingError) in try Manifest(at: path) }
    try refuseIfNothingIsThere()
    let path = database.path
    let leftOut = [manifest].compactMap { $0 } + ["", "-wal", "-shm", "-journal"].map { path + $0 }
    let walker = InputWalker(leavingOut: leftOut)
    let base = try KnowledgeBase.open(path, access: .create)
    var report = IngestReport(
      isListing: verbose || !Terminal.isOutput,
      total: !quiet && Terminal.isError && !(verbose && Terminal.isOutput)
        ? walker.inputs(paths).reduce(0) { count, _ in count + 1 } : nil)
    let summary: IngestionSummary
    do {
      let ingester = try Ingester(knowledgeBase: base, jobs: jobs ?? Self.cores)
      let given = GivenMetadata(
        title: title, url: url, publisher: publisher, author: author, published: published)
      summary = try await ingester.run(
        walker.inputs(paths), given: given, manifest: known,
        command: CommandLine.arguments.joined(separator: " ")
      ) { report.tell($0) }
    } catch {
      report.end()
      try? base.close()
      throw error
    }
    report.end()
    try base.close()
    if !quiet { Console.note(Self.line(summary)) }
    try report.finish(summary)
  }

  /// A file is not made for the sake of inputs that do not exist.
  private func refuseIfNothingIsThere() throws {
    var info = stat()
    guard stat(database.path, &info) != 0, errno == ENOENT else { return }
    for path in paths where path == "-" || lstat(path, &info) == 0 || errno != ENOENT { return }
    for path in paths.dropLast() { Console.note("kb: \(path): there is no such file or folder") }
    throw Failure(
      .noInput, "There is no file or folder \(paths[paths.count - 1]). Check the path.")
  }

  /// "seen 6 = 5 added + 0 updated + 1 duplicate + 0 skipped + 0 failed".
  static func line(_ summary: IngestionSummary) -> String {
    "seen \(summary.seen) = \(summary.added) added + \(summary.updated) updated + "
      + "\(summary.duplicate) duplicate + \(summary.skipped) skipped + \(summary.failed) failed"
  }

  private static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  private static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
