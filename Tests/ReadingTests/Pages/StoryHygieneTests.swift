import Testing

@testable import Reading

@Suite struct StoryHygieneTests {
  @Test(arguments: [
    ("â€œNo,â€\u{9D} said the envoyâ€™s aide.", "“No,” said the envoy’s aide."),
    ("Ã¢â‚¬Å“OnceÃ¢â‚¬Â\u{9D}", "“Once”"), ("SÃO TOMÉ — Ã gente", "SÃO TOMÉ — Ã gente"),
    ("Cafe\u{301}", "Café"), ("Prime\u{A0}Minister\u{2009}x", "Prime Minister x"),
    ("nego\u{AD}tia\u{AD}tions", "negotiations"), ("Ank\u{200B}a\u{200C}ra\u{FEFF}", "Ankara"),
    ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("👩\u{200D}🚀", "👩\u{200D}🚀"),
    ("\u{202A}Talks\u{202C}", "Talks"),
    ("a  b\t c \n\n\n\n d", "a b c\n\nd"), ("``We agree,'' he said.", "“We agree,” he said."),
    ("she said \u{93}no\u{94}", "she said “no”"), ("it''s", "it''s"),
    ("“e\u{301}” — n\u{303}o, “no”", "“é” — ño, “no”"),
    ("\u{301}q\u{307}\u{323} x\u{1100}\u{1161}\u{11A8}y", "\u{301}q\u{323}\u{307} x각y"),
  ])
  func `Texts are mended and nothing more`(raw: String, mended: String) {
    var log = RepairLog()
    let text = StoryHygiene.mended(raw, log: &log)
    #expect(Array(text.unicodeScalars) == Array(mended.unicodeScalars))
    #expect(StoryHygiene.mended(text, log: &log) == text)
  }

  @Test(arguments: [
    ("A&amp;amp;B said &amp;quot;no&amp;quot;", "A&B said \"no\""),
    ("&#147;Yes&#148; &hellip;", "“Yes” …"),
    ("5 &lt; 6 and R&D", "5 < 6 and R&D"), ("&nosuch; &", "&nosuch; &"),
    ("&#0;&#xD800;", "\u{FFFD}\u{FFFD}"),
  ])
  func `References that were escaped twice are resolved`(raw: String, resolved: String) {
    #expect(TextReferences.resolved(raw) == resolved)
  }
}

@Suite struct CleanStoryTests {
  private func clean(_ raw: String) -> CleanStory {
    var log = RepairLog()
    return CleanStory(raw, log: &log)
  }

  @Test(arguments: [
    ("VARN (EW) — Talks went on.", "Talks went on.", "VARN", "EW", nil as String?),
    ("PORT CALDER, Ore. (EW) — Talks went on.", "Talks went on.", "PORT CALDER, Ore.", "EW", nil),
    ("VARN/CALDER, May 3 (EW) - They met.", "They met.", "VARN/CALDER", "EW", "May 3"),
    ("Port Calder, 3 May 2026 – They met.", "They met.", "Port Calder", nil, "3 May 2026"),
    ("VARN: They met again.", "They met again.", "VARN", nil, nil),
  ])
  func `Datelines are cut and kept`(
    raw: String, text: String, place: String, agency: String?, date: String?
  ) {
    let story = clean(raw)
    #expect(story.text == text)
    #expect(story.dateline == CleanStory.Dateline(place: place, date: date, agency: agency))
  }

  @Test(arguments: [
    "NATO – The alliance met.", "VARN SAYS TALKS FAILED", "By Friday the talks had failed.",
    "“Read more books,” the envoy said.", "He said: we wait.", "A step - one of many - was made.",
  ])
  func `Sentences that only look so stay`(text: String) {
    #expect(clean(text).text == text)
    #expect(clean(text).dateline == nil)
  }

  @Test(arguments: [
    ("By JO QUILL and ANN LEE\n\nThey met.", "They met.", ["Jo Quill", "Ann Lee"]),
    ("By Jo Quill, Varn bureau chief | Example Wire\n\nThey met.", "They met.", ["Jo Quill"]),
    ("Reporting by A. One in Varn; Editing by B. Two", "", ["A. One"]),
    ("Updated 3:04 PM, Tue May 3, 2026\n\nThey met.", "They met.", []),
    ("They met.\n\nSee also: Ten hotels\n\nThey left.", "They met.\n\nThey left.", []),
    ("FILE - The envoy, May 3, 2026. (EW Photo/Jo Quill, File)\n\nThey met.", "They met.", []),
    ("They met.\n\n© 2026 Example Wire. All rights reserved.", "They met.", []),
    ("View in browser\n\nThey met.\n\nUnsubscribe | Manage preferences", "They met.", []),
    (
      "They said that the talks\nwould go on un-\ntil May.\n\nNext.",
      "They said that the talks would go on until May.\n\nNext.", []
    ),
    ("> The envoy said no.\n> He left.", "The envoy said no. He left.", []),
  ])
  func `What stands around a text goes`(raw: String, text: String, authors: [String]) {
    #expect(clean(raw).text == text)
    #expect(clean(raw).authors == authors)
  }
}
