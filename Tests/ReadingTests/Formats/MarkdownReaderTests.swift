import News
import Testing

@testable import Reading

@Suite struct MarkdownReaderTests {
  @Test func `Front matter says what is known, the text loses its marks`() throws {
    let article = try ItemSample().article(
      """
      ---
      # A note
      title: "Talks in Doha: day two" # comment
      date: 2026-03-02
      authors:
        - Jo Quill
        - name: Ann Lee
      url: https://m.example/1
      tags: [a, b]
      publisher: 'Ann''s Wire'
      ---

      # Talks in Doha: day two

      The **minister** said [on *Monday*](https://x.example/a_b) that
      the snake_case talks would go on.

      ![Photo](p.png)

      > “We wait,” he said.

      ## What next

      - One
      - Two

      ***

      2 \\* 2 is 4.
      [1]: https://x.example
      """)
    #expect(article.title == "Talks in Doha: day two")
    #expect(article.author == "Jo Quill; Ann Lee")
    #expect(article.published == NewsDate("2026-03-02"))
    #expect(article.url == "https://m.example/1")
    #expect(article.publisher == "Ann's Wire")
    #expect(
      article.text.split(separator: "\n\n") == [
        "The minister said on Monday that the snake_case talks would go on.",
        "“We wait,” he said.", "What next", "One", "Two", "2 * 2 is 4.",
      ])
  }

  @Test(arguments: [
    ("a *b* __c__ **d*", "a b c **d*"), ("2 * 3 * 4", "2 * 3 * 4"), ("`x`", "x"),
    ("[a][1] [b](c) [d", "a b [d"), ("<https://x.example>", "https://x.example"),
    ("note[^1] here", "note here"),
  ])
  func `Marks that mark nothing stay`(marked: String, plain: String) {
    #expect(MarkdownText.inline(marked[...]) == plain)
  }

  @Test func `A paragraph of very many lines is one`() throws {
    let lines = [Substring](repeating: "They met", count: 20_000)
    #expect(try MarkdownText.plain(lines).utf8.count == 20_000 * 9 - 1)
    let wrapped = TextWrapping.unwrapped(
      ["a well-", "known", "Pre-", "War town"] + lines.map { _ in "> x" })
    #expect(wrapped.first == "a wellknown")
  }

  @Test func `Brackets that never close are text`() {
    let line = String(repeating: "[a", count: 5000)
    #expect(MarkdownText.inline(line[...]) == line)
  }

  @Test func `Files that are longer than any text are refused`() throws {
    var sample = try ItemSample()
    sample.options.format = .markdown
    sample.options.textLimit = 100
    #expect(try sample.lines(String(repeating: "They met. ", count: 30)) == ["in! tooLarge"])
    #expect(try sample.lines("# Talks\n\nThey met.") == ["in: Talks"])
  }
}
