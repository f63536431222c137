internal import News

/// The items of JSON Feed, version 1 and 1.1.
struct JSONFeed {
  private(set) var stories: [Story] = []

  init(_ feed: LenientJSON, url: String?, log: RepairLog) {
    let home = feed["home_page_url"].string ?? feed["feed_url"].string ?? url
    let staff = Self.authors(feed)
    for item in feed["items"].elements where item.isObject {
      var log = log
      var story = Story(text: "")
      story.mimeType = "text/html"
      if let html = item["content_html"].string {
        story.text = (try? HTMLText.text(ofFragment: html, log: &log)) ?? ""
      }
      for key in ["content_text", "summary"] where story.text.isEmpty {
        if let text = item[key].string {
          story.text = StoryHygiene.mended(text, log: &log)
          story.mimeType = "text/plain"
        }
      }
      story.title = PageMetadata.line(item["title"].string)
      story.url =
        [item["url"].string, item["external_url"].string, item["id"].string].lazy
        .compactMap(\.self).compactMap { Self.address($0, home: home) }.first
      let authors = Self.authors(item)
      story.authors = authors.isEmpty ? staff : authors
      let written = item["date_published"].string
      story.published = written.flatMap(WrittenDate.read)
      if written != nil, story.published == nil { log.note(.unreadDate) }
      story.publisher = PageMetadata.line(feed["title"].string)
      story.language = LanguageTag.primary(item["language"].string ?? feed["language"].string)
      story.repairs = log.repairs
      stories.append(story)
    }
  }

  /// An address may be relative; an identifier that is a number is none.
  private static func address(_ text: String, home: String?) -> String? {
    text.allSatisfy(\.isNumber) ? nil : WebAddress.clean(text, base: home)
  }

  private static func authors(_ value: LenientJSON) -> [String] {
    (value["authors"].elements + value["author"].elements)
      .compactMap { PageMetadata.line($0["name"].string) }
  }
}
