/// The text of a fragment of HTML, as mail, feeds and JSON carry it.
enum HTMLText {
  /// Clean paragraphs, an empty line between two of them; everything that is shown is text.
  ///
  /// - Throws: `tooLarge` if it has too many elements.
  static func text(ofFragment fragment: String) throws(ReadingError) -> String {
    var log = RepairLog()
    return try text(ofFragment: fragment, log: &log)
  }

  /// - Throws: `tooLarge` if it has too many elements.
  static func text(
    ofFragment fragment: String, log: inout RepairLog
  ) throws(ReadingError) -> String {
    let scrubber = MarkupScrubber(Array(fragment.utf8))
    let tree = MarkupTree(page: scrubber.output)
    guard !tree.isCut else { throw .tooManyNodes("the fragment") }
    let blocks = PageBlocks(tree, keepsAll: true).blocks.filter {
      !$0.skipped && !ClutterLines.contains($0.text) && !isFeedFoot($0.text)
    }
    return StoryHygiene.mended(BodyFinder.text(blocks), log: &log)
  }

  /// "The post X appeared first on Y.", which WordPress sets under each item.
  private static func isFeedFoot(_ line: [UInt8]) -> Bool {
    guard line.count < 400, line.starts(with: "The post ".utf8) else { return false }
    return String(decoding: line, as: UTF8.self).contains(" appeared first on ")
  }
}
