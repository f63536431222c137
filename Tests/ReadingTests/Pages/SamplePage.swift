/// A page as news sites build them, about people and places that are invented.
enum SamplePage {
  static let paragraphs = [
    "PORT CALDER — The envoy of Varn said on Friday that “no deal” was near, and that her delegation would stay.",
    "“We will wait,” Ilse Tarrow told reporters outside the hall, where talks had gone on for three days.",
    "Officials from Calder, which hosts the round, declined to comment on what was still open between the two sides.",
    "The next meeting is planned for Monday, according to two people who were in the room when it was agreed.",
  ]

  static func html(
    head: String = "", lead: String = "", middle: String = "", body: String? = nil
  ) -> String {
    let text =
      body
      ?? paragraphs.enumerated().map { index, paragraph in
        "<p>\(paragraph)</p>" + (index == 1 ? middle : "")
      }.joined(separator: "\n")
    return """
      <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Envoy waits | Example Wire</title>
      <meta property="og:site_name" content="Example Wire">
      <link rel="canonical" href="/world/envoy-waits?utm_source=x&amp;id=3#top">\(head)</head>
      <body class="has-sidebar"><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
      <div class="page"><article><h1>Envoy waits</h1>\(lead)<div class="story-text">\(text)</div></article>
      <aside class="sidebar"><h3>Most read</h3><ul><li><a href="/1">Ten hotels that we love</a></li></ul></aside>
      <section class="comments"><p>I do not believe a word of what this envoy says about it, sorry.</p></section></div>
      <footer><p>Example Wire is a trade mark of Example Holdings, and all rights are reserved by it.</p></footer>
      </body></html>
      """
  }

  static var body: String { paragraphs.joined(separator: "\n\n") }
}
