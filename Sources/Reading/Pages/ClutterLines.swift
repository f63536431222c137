/// Lines that sites strew between an article's paragraphs: invitations, advertisements, sharing, rights.
///
/// Only lines that hold no sentence beside the phrase are known: “Read more books,” the minister said, is text.
enum ClutterLines {
  static func contains(_ line: String) -> Bool { contains(Array(line.utf8)) }

  static func contains(_ line: [UInt8]) -> Bool {
    guard line.count < 300 else { return false }
    let lower = line.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let trimmed = trimmed(lower[...])
    guard let first = trimmed.first else { return true }
    if trimmed.count < 60, whole.contains(String(decoding: trimmed, as: UTF8.self)) { return true }
    if lower.starts(with: "<img ".utf8) { return true }
    if lower.count < 80, isSharing(String(decoding: lower, as: UTF8.self)) { return true }
    // © is more than one byte, and so are the marks that were taken off.
    if lower.starts(with: "©".utf8) { return true }
    if line.count < 220, openings[first]?.contains(where: { trimmed.starts(with: $0) }) == true {
      return true
    }
    return line.count < 150
      && invitations[first]?.contains(where: { trimmed.starts(with: $0) }) == true
      && !String(decoding: lower, as: UTF8.self).contains { "”\"".contains($0) }
  }

  /// Whether it is the heading of what stands behind an article.
  static func endsArticle(_ line: [UInt8]) -> Bool { isHeading(line, of: endings) }

  /// Whether it is such a heading as no article has within, too.
  static func surelyEndsArticle(_ line: [UInt8]) -> Bool { isHeading(line, of: sureEndings) }

  private static func isHeading(_ line: [UInt8], of phrases: Set<String>) -> Bool {
    line.count < 60
      && phrases.contains(String(decoding: trimmed(line[...]), as: UTF8.self).lowercased())
  }

  private static let sureEndings: Set<String> = [
    "you may also like", "you might also like", "recommended for you", "leave a comment",
    "leave a reply", "post a comment", "about the author", "about the authors", "end of article",
    "você pode gostar", "também pode gostar", "potrebbe interessarti anche", "sponsored stories",
    "related posts", "more from this section", "join the conversation",
  ]

  /// Without the blanks and marks at its ends.
  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let front = line.drop { marks.contains($0) }
    return front.dropLast(front.reversed().prefix { marks.contains($0) }.count)
  }

  private static let marks: Set<UInt8> = Set(" :.!|-[]()*_>".utf8)

  private static func byFirst(_ phrases: [String]) -> [UInt8: [[UInt8]]] {
    Dictionary(grouping: phrases.map { Array($0.utf8) }) { $0.first ?? 0 }
  }

  /// Whether it says where the author can be reached or followed.
  static func isContact(_ line: String) -> Bool {
    guard line.utf8.count < 400 else { return false }
    let lower = line.lowercased()
    return contacts.contains { lower.contains($0) }
  }

  /// Whether it is made of the names of networks and what one does there.
  private static func isSharing(_ lower: String) -> Bool {
    guard lower.utf8.count < 80 else { return false }
    let words = lower.split { !$0.isLetter }
    return words.count >= 2 && words.allSatisfy { sharing.contains(String($0)) }
      && words.contains { networks.contains(String($0)) }
  }

  private static let networks: Set<String> = [
    "facebook", "twitter", "whatsapp", "linkedin", "pinterest", "reddit", "telegram", "email",
    "tweet",
    "unsubscribe", "messenger", "instagram",
  ]

  private static let sharing: Set<String> = networks.union([
    "share", "on", "via", "print", "by", "this", "article", "story", "google", "plus", "x", "e",
    "mail",
    "copy", "link", "save", "comment", "comments", "like", "pin", "it", "and", "or", "to", "with",
    "manage", "preferences", "in", "view", "browser", "post", "send", "flipboard", "tumblr",
    "voltar",
  ])

  private static let contacts = [
    "follow him on ", "follow her on ", "follow them on ", "follow us on ", "follow us @",
    "follow us at ",
    "on twitter @", "on twitter at @", "or follow him", "or follow her", "may be reached at",
    "can be reached at", "reach him at", "reach her at", "twitter.com/", "on instagram, facebook",
    "emailing us at", "email us at", "get in touch with", "check our news page", "at webnews@",
    "contributed to this report", "is a reporter for", "is a staff writer", "is a freelance",
  ]

  private static let endings: Set<String> = [
    "related", "related articles", "related stories", "related content", "related posts",
    "related news", "related coverage", "you may also like", "you might also like", "you may like",
    "recommended for you", "recommended", "more stories", "more from this section", "read next",
    "up next", "most read", "most popular", "popular stories", "trending now", "trending stories",
    "comments", "leave a comment", "leave a reply", "post a comment", "about the author",
    "about the authors",
    "share this", "share this article", "share this story", "more news", "latest news",
    "top stories",
    "também pode gostar", "você pode gostar", "potrebbe interessarti", "articoli correlati",
    "artículos relacionados", "notas relacionadas", "sur le même sujet", "mehr zum thema",
    "lesen sie auch", "the views expressed", "end of article", "story saved", "sponsored stories",
  ]

  /// Lines that are nothing else.
  private static let whole: Set<String> = [
    "advertisement", "advertisements", "advertising", "sponsored", "sponsored content", "ad",
    "article continues below", "article continues after advertisement", "story continues",
    "story continues below", "story continues below advertisement", "continue reading",
    "continue reading below", "read more", "read next", "related", "related articles",
    "related stories", "related content", "related coverage", "related topics",
    "more on this story",
    "share", "share this", "share this article", "share this story", "tweet", "email", "print",
    "comments", "leave a comment", "view comments", "subscribe", "sign up", "loading", "loading...",
    "click here", "view in browser", "unsubscribe", "manage preferences", "back to top",
    "top stories",
    "recommended", "trending", "most popular", "most read", "video", "watch", "photos", "gallery",
    "getty images", "image", "image copyright", "media caption", "image caption", "view gallery",
    "see also", "also read", "also on", "tags", "topics", "filed under", "facebook", "twitter",
    "whatsapp", "linkedin", "copy link", "save", "follow us", "listen to this article", "listen",
    "skip advertisement", "this is a modal window", "play video", "please enable javascript",
  ]

  /// Openings of lines that are theirs whatever follows.
  private static let openings = byFirst([
    "advertisement:", "related:", "related story:", "related stories:", "related article:",
    "read more:", "read more on:", "read also:", "also read:", "also read |", "also read -",
    "read:", "read |",
    "read next:", "more:", "see also:", "see more:", "don't miss:", "don’t miss:", "must read:",
    "watch:", "watch |",
    "watch now:", "listen:", "listen to:", "photos:", "in pictures:", "recommended:", "up next:",
    "more from",
    "more on this:", "more on ", "©", "copyright ©", "copyright 20", "(c) 20",
    "all rights reserved",
    "photo:", "photo by ", "photo credit", "image:", "image credit", "image source", "images:",
    "photograph:", "picture:", "file photo", "file -", "credit:", "(photo by", "(image credit",
    "sign up for", "sign up to", "sign up now", "subscribe to", "subscribe now", "follow us on",
    "follow @", "follow the latest", "like us on", "join our ", "join us on", "download our",
    "download the",
    "get our ", "get the latest", "get breaking", "share on ", "share this ", "click here to",
    "click to ",
    "tap here", "published:", "published on", "updated:", "updated at", "updated on",
    "first published", "published by", "image 1 of", "image 2 of", "image 3 of", "image 4 of",
    "image 5 of", "last updated", "posted:", "posted on ",
    "posted by", "posted in", "filed under", "tags:", "tagged ", "topics:", "categories:",
    "category:",
    "reporting by ", "editing by ", "this story has been updated", "to comment on this story",
    "support our journalism", "please enable javascript", "your browser does not",
    "this video is not available", "disclaimer:", "view this post on", "a post shared by",
    "view all ",
  ])

  /// Openings that a sentence might share: of short lines only, and outside of quotations.
  private static let invitations = byFirst([
    "read more about", "read more from", "read the full", "read our ", "read the latest",
    "click here",
    "continue reading", "check out our", "have a story", "do you have a", "got a tip",
    "got a story",
    "send us", "email us", "contact us", "contact the author", "e-mail the",
  ])
}
