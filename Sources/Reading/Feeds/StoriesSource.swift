/// Stories that were read at once.
final class StoriesSource: ItemSource {
  private var stories: ArraySlice<Story>
  private let source: String
  private var number = 0

  init(_ stories: [Story], source: String) {
    self.stories = stories[...]
    self.source = source
  }

  func next() throws(ReadingError) -> Found? {
    guard let story = stories.popFirst() else { return nil }
    number += 1
    let raw = [story.title, story.url, story.text].compactMap(\.self).joined(separator: "\n")
    return .item(
      Item(source: "\(source)#item-\(number)", .story(story), raw: Array(raw.utf8)))
  }
}
