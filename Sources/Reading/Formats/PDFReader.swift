internal import News

/// A PDF file in, its text out, by poppler's `pdftotext`.
enum PDFReader {
  static let seconds = 60
  /// Each word comes with its place.
  private static let bytesPerByte = 25

  /// - Throws: `missingTool` if the program is not installed; `damaged`, `tooLarge` or `noArticle`.
  static func story(of bytes: [UInt8], from source: String, textLimit: Int) throws(ReadingError)
    -> Story
  {
    let result: ChildProcess.Result
    do {
      result = try ChildProcess.run(
        ["pdftotext", "-enc", "UTF-8", "-bbox-layout", "-q", "-", "-"], input: bytes,
        seconds: seconds,
        outputLimit: textLimit * bytesPerByte)
    } catch {
      switch error {
      case .notFound:
        throw ReadingError(
          .missingTool, source: source,
          reason: "it is a PDF file, which pdftotext reads and that is not installed: "
            + "install poppler-utils, or give its text")
      case .tooSlow:
        throw ReadingError(
          .tooLarge, source: source,
          reason: "pdftotext takes longer than \(seconds) seconds: give its text")
      case .tooMuch:
        throw ReadingError(
          .tooLarge, source: source, reason: ReadingError.tooLargeReason(limit: textLimit))
      case .system(let number):
        throw FileSystem.Failure.system(number).error(reading: source)
      }
    }
    guard result.status == 0 else {
      throw ReadingError(
        .damaged, source: source,
        reason: "pdftotext cannot read it (\(complaint(result))): give its text")
    }
    var log = RepairLog()
    var story = Story(text: "", mimeType: "application/pdf")
    let layout = PDFLayout(result.output)
    story.text = PlainBody.text(layout.text, unwrapping: true, log: &log)
    story.title = layout.title.map { StoryHygiene.mended($0, unescaping: false, log: &log) }
    guard !story.text.isEmpty else {
      throw ReadingError(
        .noArticle, source: source, reason: "it holds pictures and no text: give its text")
    }
    story.repairs = log.repairs
    return story
  }

  private static func complaint(_ result: ChildProcess.Result) -> String {
    let line = String(decoding: result.error, as: UTF8.self).split(whereSeparator: \.isNewline)
      .first
    return line.map(String.init) ?? "exit code \(result.status)"
  }
}
