import Export
import Testing

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("plain — text.", "plain — text."), ("a*b_c", #"a\*b\_c"#), ("<script>", "&lt;script&gt;"),
    ("[x](javascript:y)", #"\[x\](javascript:y)"#), ("a|b", #"a\|b"#), ("# no head", "\\# no head"),
    ("- no item", #"\- no item"#), ("AT&T &lt;", "AT&amp;T &amp;lt;"), ("a\nb", "a b"),
    ("\u{1B}[1m", #"\\u{1b}\[1m"#), ("`code`", #"\`code\`"#),
  ])
  func markupLosesItsEffect(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }
}
