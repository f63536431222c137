/// Lines that sites strew between an article's paragraphs: invitations, advertisements, sharing, rights.
///
/// Only lines that hold no sentence beside the phrase are known: “Read more books,” the minister said, is text.
enum ClutterLines {
  static func contains(_ line: String) -> Bool {
    let lower = line.lowercased()
    let bytes = Array(lower.utf8)
    guard bytes.count < 300 else { return false }
    if whole.contains(lower.trimmingMarks()) { return true }
    if bytes.count < 200, openings.contains(where: { lower.hasPrefix($0) }) { return true }
    return bytes.count < 150 && invitations.contains { lower.hasPrefix($0) }
      && !lower.hasPrefix("“") && !lower.contains("” ")
  }

  /// Lines that are nothing else.
  private static let whole: Set<String> = [
    "advertisement", "advertisements", "advertising", "sponsored", "sponsored content", "ad",
    "article continues below", "article continues after advertisement", "story continues",
    "story continues below", "story continues below advertisement", "continue reading",
    "continue reading below", "read more", "read next", "related", "related articles",
    "related stories", "related content", "related coverage", "related topics", "more on this story",
    "share", "share this", "share this article", "share this story", "tweet", "email", "print",
    "comments", "leave a comment", "view comments", "subscribe", "sign up", "loading", "loading...",
    "click here", "view in browser", "unsubscribe", "manage preferences", "back to top", "top stories",
    "recommended", "trending", "most popular", "most read", "video", "watch", "photos", "gallery",
    "getty images", "image", "image copyright", "media caption", "image caption", "view gallery",
    "see also", "also read", "also on", "tags", "topics", "filed under", "facebook", "twitter",
    "whatsapp", "linkedin", "copy link", "save", "follow us", "listen to this article", "listen",
    "skip advertisement", "this is a modal window", "play video", "please enable javascript",
  ]

  /// Openings of lines that are theirs whatever follows.
  private static let openings = [
    "advertisement:", "related:", "related story:", "related stories:", "related article:",
    "read more:", "read more on:", "read also:", "also read:", "also read |", "also read -", "read:", "read |",
    "read next:", "more:", "see also:", "see more:", "don't miss:", "don’t miss:", "must read:", "watch:", "watch |",
    "watch now:", "listen:", "listen to:", "photos:", "in pictures:", "recommended:", "up next:", "more from",
    "more on this:", "more on ", "©", "copyright ©", "copyright 20", "(c) 20", "all rights reserved",
    "photo:", "photo by ", "photo credit", "image:", "image credit", "image source", "images:",
    "photograph:", "picture:", "file photo", "file -", "credit:", "(photo by", "(image credit",
    "sign up for", "sign up to", "sign up now", "subscribe to", "subscribe now", "follow us on",
    "follow @", "follow the latest", "like us on", "join our ", "join us on", "download our", "download the",
    "get our ", "get the latest", "get breaking", "share on ", "share this ", "click here to", "click to ",
    "tap here", "published:", "published on", "updated:", "last updated", "posted:", "posted on ",
    "posted by", "posted in", "filed under", "tags:", "tagged ", "topics:", "categories:", "category:",
    "reporting by ", "editing by ", "this story has been updated", "to comment on this story",
    "support our journalism", "please enable javascript", "your browser does not",
    "this video is not available", "disclaimer:", "view this post on", "a post shared by", "view all ",
  ]

  /// Openings that a sentence might share: of short lines only, and outside of quotations.
  private static let invitations = [
    "read more about", "read more from", "read the full", "read our ", "read the latest", "click here",
    "continue reading", "check out our", "have a story", "do you have a", "got a tip", "got a story",
    "send us", "email us", "contact us", "contact the author", "e-mail the",
  ]
}

extension String {
  /// Without the marks and blanks around it.
  fileprivate func trimmingMarks() -> String {
    let marks = " :.!|-–—→»›>…↓[]()*_"
    let scalars = unicodeScalars.drop { marks.unicodeScalars.contains($0) }
    var view = String.UnicodeScalarView()
    let tail = scalars.reversed().drop { marks.unicodeScalars.contains($0) }
    view.append(contentsOf: tail.reversed())
    return String(view)
  }
}
