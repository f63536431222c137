/// The words that make up an element's class, id and kin, compared by their hashes.
///
/// "related-links", "relatedLinks" and "related_links" are the words related, links and, joined, relatedlinks.
enum ClassWords {
  /// What the words say that stands in an element.
  struct Verdict: OptionSet {
    let rawValue: UInt8
    /// Not the article: comments, teasers, sharing, advertisements.
    static let clutter = Verdict(rawValue: 1)
    /// The article's body, by one of its usual names.
    static let body = Verdict(rawValue: 2)
    /// Not shown.
    static let hidden = Verdict(rawValue: 4)
    /// Captions, bylines, stamps: of the article, but not its text.
    static let apparatus = Verdict(rawValue: 8)
    /// The words of readers.
    static let comments = Verdict(rawValue: 16)
    /// Somebody's words set into the article, from elsewhere.
    static let quoted = Verdict(rawValue: 32)
  }

  static func verdict(of bytes: ArraySlice<UInt8>) -> Verdict {
    var verdict: Verdict = []
    var previous: UInt64?
    var hash = start
    var length = 0
    var wasSmall = false
    var words = 0
    func finish() {
      guard length > 0 else { return }
      words += 1
      verdict.formUnion(single[hash] ?? [])
      if let previous { verdict.formUnion(single[joined(previous, hash)] ?? []) }
      previous = hash
      hash = start
      length = 0
    }
    func finishClass() {
      // "field-label-hidden" is shown, "hidden" is not.
      if words == 1, let previous { verdict.formUnion(whole[previous] ?? []) }
      previous = nil
      words = 0
    }
    for byte in bytes {
      let isCapital = (0x41...0x5A).contains(byte)
      let isSmall = (0x61...0x7A).contains(byte)
      if isCapital || isSmall {
        if isCapital, wasSmall { finish() }
        hash = add(byte | 0x20, to: hash)
        length += 1
      } else {
        finish()
        // A blank parts one class from the next; other marks part words of one.
        if byte == 0x20 { finishClass() }
      }
      wasSmall = isSmall
    }
    finish()
    finishClass()
    if verdict.contains(.quoted) { verdict.subtract(.clutter) }
    return verdict
  }

  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The key of two words that stand side by side.
  private static func joined(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ second
  }

  private static func hash(_ word: Substring) -> UInt64 {
    word.utf8.reduce(start) { add($1, to: $0) }
  }

  private static let single: [UInt64: Verdict] = {
    var table: [UInt64: Verdict] = [:]
    for (verdict, words) in lists {
      for entry in words.split(whereSeparator: \.isWhitespace) {
        let parts = entry.split(separator: "+").map(hash)
        guard let first = parts.first else { continue }
        let key = parts.count > 1 ? joined(first, parts[1]) : first
        table[key, default: []].formUnion(verdict)
        // The same two words, written as one.
        if parts.count > 1 {
          let whole = entry.split(separator: "+").joined()
          table[hash(Substring(whole)), default: []].formUnion(verdict)
        }
      }
    }
    return table
  }()

  private static let whole: [UInt64: Verdict] = [hash("hidden"): .hidden, hash("hide"): .hidden]

  private static let lists: [(Verdict, String)] = [
    (
      .clutter,
      """
      related recommended recommend recommendation recommendations newsletter newsletters share shares sharing \
      sharebar sharedaddy social socials promo promos promotion advert adverts advertisement advertising ads ad \
      adsense sponsor sponsored breadcrumb breadcrumbs subscribe subscription signup sidebar trending \
      popular outbrain taboola cookie cookies consent gdpr popup modal overlay pagination pager toolbar navbar nav \
      navigation menu masthead colophon widget widgets jp+relatedposts read+more read+next read+also also+read \
      more+stories more+news more+from most+read must+read up+next next+article prev+next post+nav \
      post+navigation entry+footer article+footer story+footer post+footer author+bio author+box about+author \
      author+info bio+box follow+us donate donation print+button tag+list post+tags article+tags entry+tags \
      tags+links tags topics taglist tagcloud teaser teasers rail \
      inline+related recirc recirculation carousel slider dfp mpu leaderboard flyout onward submeta \
      zergnet revcontent livefyre tooltip dropdown skip+link \
      site+footer page+footer global+footer story+package breaking+news rating ratings emoji reactions vote \
      poll quiz login register addtoany share+tools post+meta entry+meta article+meta meta+bar post+share \
      interlink inread in+article+ad wp+pagenavi author+card author+block authorbox contributor see+also \
      similar similar+posts you+may+like cta more+on biography authorprofile author+profile author+biography next+story hst+resgallery control+panel inline+gallery media+gallery premium+box promo+box read+later save+story bookmark may+like latest+news top+stories follow suggested suggestions
      """
    ),
    (
      .comments,
      """
      comments comment commentlist disqus respond comment+list comments+area comment+form fb+comments \
      discussion comment+section comments+section
      """
    ),
    (
      .apparatus,
      """
      caption captions figcaption credit credits byline bylines dateline timestamp pubdate publish+date \
      post+date entry+date article+date published+date photo+credit image+credit wp+caption+text \
      image+caption photo+caption media+caption kicker eyebrow copyright author authors article+author \
      post+author story+author
      """
    ),
    (
      .hidden,
      """
      sr+only visually+hidden visuallyhidden screen+reader screen+reader+text offscreen noprint \
      print+only printonly show+for+print element+invisible is+hidden display+none d+none \
      reader+only a11y+hidden
      """
    ),
    (.quoted, "tweet tweets embed embeds twitter+tweet blockquote instagram+media"),
    (
      .body,
      """
      article+body article+content article+text entry+content post+content story+body story+content \
      post+body body+content content+body articletext articlebody storytext bodytext body+text \
      body+copy story+text news+content news+body news+text blog+content \
      post+text entry+body article+copy single+content \
      articlecontent article+detail news+detail story+detail name+body arti+flow \
      post+entry
      """
    ),
  ]
}
