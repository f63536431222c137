internal import News

/// What is read from one page, for the developer's command that measures it.
package struct PageSample {
  package let text: String
  package let title: String?
  package let authors: [String]
  /// ISO 8601.
  package let published: String?
  package let publisher: String?
  package let url: String?
  package let language: String?

  package init(_ bytes: [UInt8]) throws {
    let story = try PageReader().read(bytes, charset: nil, url: nil)
    text = story.text
    title = story.title
    authors = story.authors
    published = story.published?.text
    publisher = story.publisher
    url = story.url
    language = story.language
  }
}
