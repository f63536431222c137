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
      Each path is a file, a folder, an address (http, https), or - for standard input. Formats are \
      recognised by content: plain text, HTML, MHTML, RSS, Atom and JSON feeds, WARC, JSON, JSON \
      Lines, CSV, mail, mailboxes, Markdown, PDF (by pdftotext), and zip, tar, gzip, bzip2 and zstd \
      of any of these. Each article is in wholly or not at all, and what is in already is not added \
      twice. Once an input, or a part of one, is committed, a line says so: added, updated, \
      duplicate or skipped; what fails is named with its reason on standard error. On a terminal \
      there is a line of progress instead, unless --verbose.

        kb ingest article.html --published 2025-11-07 --publisher "Meridian Wire"
        kb ingest crawl.warc.gz --resume
        kb ingest dump.csv --map title=kicker,text=story --dry-run

      What an article does not say of itself can be given: for one by the options, for many by a \
      manifest with an object a line, {"path", "published_on", "url", "title", "publisher", \
      "author"}. The options go before the manifest.
      """)

  @Argument(
    help: ArgumentHelp("Files, folders, addresses, or - for standard input.", valueName: "path"))
  var paths: [String] = []

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
    help: ArgumentHelp("What the inputs are, if their content shall not decide.", valueName: "form")
  )
  var format: Format?

  @Option(
    help: ArgumentHelp(
      "Where JSON and CSV keep what, beside the usual names: title=headline,text=fields.body.",
      valueName: "pairs"))
  var map: String?

  @Option(help: ArgumentHelp("Read so many articles at most.", valueName: "n"))
  var limit: Int?

  @Flag(name: .customLong("dry-run"), help: "Say what would be stored, and store nothing.")
  var isRehearsal = false

  @Flag(help: "Pass over what an earlier run has dealt with: go on behind the last commit.")
  var resume = false

  @Flag(help: "Read again what failed when it was last met; of these paths, if some are given.")
  var retryFailed = false

  @Flag(help: "Let addresses lead to this machine and its own network.")
  var allowPrivate = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "How many articles are read at once; the cores, if not given.", valueName: "n"))
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "A line for each input on a terminal, too.")
  var verbose = false

  @Flag(
    name: .shortAndLong,
    help: "Only failures: no lines for what goes in, no progress, no summary.")
  var quiet = false

  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if paths.isEmpty && !retryFailed {
      throw ValidationError("Name a file, a folder, an address, or - for standard input.")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 on.") }
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1 on.") }
    if let map {
      do throws(ReadingError) { _ = try FieldNames(map) } catch {
        throw ValidationError("--map: \(error.reason).")
      }
    }
    if url != nil || title != nil {
      guard paths.count == 1, !Self.isFolder(paths[0]) else {
        throw ValidationError(
          "--url and --title are of one article. Give one path, or use --manifest for many.")
      }
    }
  }

  func run() async throws {
    let known = try manifest.map { (path) throws(ReadingError) in try Manifest(at: path) }
    if !retryFailed { try refuseIfNothingIsThere() }
    let given = GivenMetadata(
      title: title, url: url, publisher: publisher, author: author, published: published)
    if isRehearsal { return try rehearse(given, known) }
    let base = try KnowledgeBase.open(
      database.path, access: retryFailed ? .readWrite : .create)
    let summary: IngestionSummary
    var report: IngestReport
    do {
      let (inputs, selection) = try selected(base)
      report = self.report(inputs)
      do {
        let ingester = try Ingester(knowledgeBase: base, jobs: jobs ?? Self.cores)
        summary = try await ingester.run(
          inputs, reading: try reading(), selection: selection, given: given, manifest: known,
          command: CommandLine.arguments.joined(separator: " ")
        ) { report.tell($0) }
      } catch {
        report.end()
        throw error
      }
    } catch {
      try? base.close()
      throw error
    }
    report.end()
    try base.close()
    try finish(report, summary)
  }

  private func rehearse(_ given: GivenMetadata, _ known: Manifest?) throws {
    let base =
      access(database.path, F_OK) == 0
      ? try KnowledgeBase.open(database.path, access: .readOnly) : nil
    defer { try? base?.close() }
    let (inputs, selection) = try selected(base)
    var report = IngestReport(isListing: true, progress: nil)
    let summary = try Rehearsal(knowledgeBase: base).run(
      inputs, reading: try reading(), selection: selection, given: given, manifest: known
    ) { report.tell($0, rehearsed: $1) }
    try finish(report, summary)
  }

  private func finish(_ report: IngestReport, _ summary: IngestionSummary) throws {
    if !quiet {
      Console.note(Self.line(summary))
      if isRehearsal { Console.note("nothing was stored") }
    }
    try report.finish(summary)
  }

  private func reading() throws -> ReadingOptions {
    var options = ReadingOptions()
    options.format = format
    options.fields =
      try map.map { (text) throws(ReadingError) in try FieldNames(text) } ?? options.fields
    options.allowsPrivateAddresses = allowPrivate
    return options
  }

  /// The inputs, and which of their items are taken.
  private func selected(_ base: KnowledgeBase?) throws -> (Inputs, ItemSelection) {
    let path = database.path
    let leftOut = [manifest].compactMap { $0 } + ["", "-wal", "-shm", "-journal"].map { path + $0 }
    let walker = InputWalker(leavingOut: leftOut)
    var selection = ItemSelection()
    selection.limit = limit
    if resume, let base { selection.done = try DoneItems(base) }
    guard retryFailed else { return (walker.inputs(paths), selection) }
    let failed = try base?.inputs.failedSources() ?? []
    selection.only = Set(failed)
    if !paths.isEmpty { return (walker.inputs(paths), selection) }
    var roots: [String] = []
    for source in failed {
      guard let root = InputWalker.input(holding: source) else {
        Console.note("kb: \(source): there is nothing to be read again")
        continue
      }
      if !roots.contains(root) { roots.append(root) }
    }
    return (walker.inputs(roots), selection)
  }

  private func report(_ inputs: Inputs) -> IngestReport {
    var progress: Progress?
    if !quiet && Terminal.isError && !(verbose && Terminal.isOutput) {
      var (count, bytes) = (0, 0)
      for input in inputs {
        count += 1
        bytes += input.byteCount
      }
      progress = Progress(total: count, bytes: bytes)
    }
    return IngestReport(isListing: verbose || !quiet && !Terminal.isOutput, progress: progress)
  }

  /// A file is not made for the sake of inputs that do not exist.
  private func refuseIfNothingIsThere() throws {
    var info = stat()
    guard stat(database.path, &info) != 0, errno == ENOENT else { return }
    for path in paths
    where path == "-" || path.contains("://") || lstat(path, &info) == 0 || errno != ENOENT {
      return
    }
    for path in paths.dropLast() { Console.note("kb: \(path): there is no such file or folder") }
    throw Failure(
      .noInput, "There is no file or folder \(paths[paths.count - 1]). Check the path.")
  }

  /// "seen 6 = 5 added + 0 updated + 1 duplicate + 0 skipped + 0 failed".
  static func line(_ summary: IngestionSummary) -> String {
    "seen \(summary.seen) = \(summary.added) added + \(summary.updated) updated + "
      + "\(summary.duplicate) duplicate + \(summary.skipped) skipped + \(summary.failed) failed"
      + (summary.passedOver > 0 ? "; \(summary.passedOver) passed over, done before" : "")
  }

  private static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  private static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
