import News
import TestSupport
import Testing

/// Marks: `s` the source, `c` the cue, `x` the content or its pieces.
@Suite struct AttributionTests {
  @Test(arguments: [
    "{s:The envoy} {c:said that} {x:the gates would be opened in spring}.",
    "“{x:We will wait until spring,}” {s:the envoy} {c:said}.",
    "“{x:We will wait until spring,}” {c:said} {s:Nodira Tursunova, the foreign minister}.",
    "“{x:We will wait,}” {s:he} {c:said}. “{x:We have time.}”",
    "{x:The gates would be opened in spring}, {s:the ministry} {c:said}.",
    "{c:According to} {s:the ministry}, {x:the gates would be opened in spring}.",
    "{x:The gates were opened on Friday}, {c:according to} {s:officials in Dushanbe}.",
    "{s:Uzbekistan} {c:accused} {x:Tajikistan of breaking the agreement}.",
    "{s:Dushanbe} {c:threatened to} {x:close the border if the talks fail}.",
    "{s:Both governments} {c:rejected} {x:the proposal}.",
    "{s:Tursunova} {c:urged both delegations to} {x:keep the details inside the room}.",
    "{s:Tajikistan}’s {c:insistence that} {x:repairs come first}, old as it is, angered its neighbour.",
    "{s:The minister, who has led the talks since May,} {c:warned of} {x:further strikes}.",
    "{s:The envoy} {c:has not confirmed that} {x:the talks will go on}.",
    "{s:She} {c:called for} {x:an immediate ceasefire}.",
    "{s:Carlow} {c:called for} {x:a lasting ceasefire} during talks with the envoys in Doha.",
    "{s:Both sides} {c:accused} {x:each other of breaking the truce}, a sign that the talks may fail.",
    "Despite the lack of guarantees, {s:Malawi} {c:agreed to} {x:stay at the table}.",
    "As {s:one envoy from Lilongwe} {c:put it}, {x:the dam is a clock without hands}.",
    "{x:The dam is “a clock without hands,”} as {s:a ministry memo} {c:put it}.",
    "{s:The governor} {c:made the following comment}: “{x:For those on the river nothing is left.}”",
    "{x:Talks would resume on Thursday}, {s:he} {c:said}, {x:with prisoner exchanges at the top of the agenda}.",
    "{x:The gates will stay shut}, {s:the minister} {c:said} on Friday, a day before a round of talks opens in Doha.",
    "{s:Chad} {c:denies} {x:this}.",
    "{s:Ethiopia}, which has troops there, {c:has offered to} {x:host the talks}.",
    "{s:The Harbour Front} {c:threatened on Sunday to} {x:resume its raids on the port}.",
    "“{x:There is no military way out,}” {s:Ellen Carlow} {c:said}, declining to answer questions.",
    "Malawi wants action against groups {s:it} {c:accuses of} {x:operating from foreign soil}.",
    "{s:The governor} {c:could not be reached for} {x:comment}.",
    "{s:The governor’s office} {c:was unavailable for} {x:comment}.",
    "{s:The ministry} {c:has made no comment on} {x:the raid}.",
    "{c:There was no} {x:immediate comment} from {s:Lilongwe}.",
    "{x:Messages} to {s:the ministry} {c:went unanswered}.",
    "{s:Foreign Minister Nodira Tursunova} {c:turned down} {x:an offer of mediation}.",
    "{s:Malawi} {c:ruled out} {x:direct talks with the movement}.",
    "{s:The envoy} {c:said} {x:the truce was holding} and appealed to both sides to keep it.",
    "The envoy said the truce was holding and {c:appealed to} {x:both sides to keep it}.",
    "{s:The president} {c:said that} {x:Niger would lift its levy if Benin reopened the border} and appealed to Togo to host it.",
    "The commission said the count was fair and {c:rejected} {x:claims of fraud}.",
    "{s:The commission} {c:said} {x:the governor was arrested and accused of fraud}.",
    "She urged them to withdraw and {c:underscored that} {x:the mission must stay}.",
    "They further committed to refrain from force and {c:undertook to} {x:release all prisoners}.",
    "{s:The United States} {c:welcomes} {x:the deal}.",
    "{s:Russia}, which borders the lake, {c:called on} {x:both sides to show restraint}.",
    "{c:According to} {s:the priest}, {x:families who fled the town found mines in their gardens}.",
    "{s:The parties} {c:agreed to} {x:a pause effective from midnight on 12 March}.",
    "{x:His government}, {s:he} {c:said}, {x:would wait for an answer}.",
    "{s:Malawi} {c:accused} {x:Chad of blocking the plan}, as families in the town are waiting for aid.",
    "{s:Malawi}’s {c:insistence that} {x:its plan is fair} has met doubt.",
    "{s:The embassy} {c:did not answer} {x:emailed questions}.",
    "{s:The aid chief, Tom Marlow,} {c:appealed for} {x:$1.4 billion}.",
    "{s:She} welcomed the exchange led by the Red Cross, {c:describing} {x:it as a sign of trust}.",
    "{s:Malawi} {c:accused} {x:Chad of a raid}, two days before a round was due to open.",
    "{s:Karim Dovlatov} {c:was quoted by state television as saying that} {x:patience was short}.",
    "{s:Karim Dovlatov}, for his part, praised the plan and {c:offered to} {x:host the talks}.",
    "{s:The council} {c:rejected} {x:the charge that it took money}, and the envoy’s patience has worn thin.",
    "“{x:We will not sign anything that leaves a checkpoint in the port,}” {s:Major General Idris Bashir Awad, who leads the army’s team}, {c:told} reporters outside the hall.",
    "{x:Malawi’s offer} {c:was welcomed} by {s:the army} but dismissed by the Harbour Front.",
    "{x:Malawi’s offer} was welcomed by the army but {c:dismissed} by {s:the Harbour Front} {x:as “neither neutral nor serious”}.",
    "{x:The governor} {c:was accused} by {s:Malawi} {x:of refusing to open the road}.",
    "{s:The EU} {c:rejected} {x:that as absurd}.",
    "In Geneva, {s:Chad’s representative} {c:told} a meeting of the treaty’s members that {x:Niger reserved the right to defend itself}.",
    "{s:Armenian and Azerbaijani officials} {c:blamed} {x:each other on Thursday for a shooting that killed a border guard}, even as their envoys met for a session of the commission charged with drawing the frontier.",
    "{s:Foreign Minister Yadira Gil} {c:said} {x:her government was “pleased to have been of service” and that a seventh cycle of talks would begin in Havana in April}.",
    "{s:Foreign Minister Yadira Gil} {c:said} on Monday {x:a seventh cycle of talks would begin in Havana in April}.",
    "{s:Turkey’s vice president, Cemal Yildirim,} {c:said} on a visit to the north on Sunday that {x:federation was “dead and buried”}.",
    "{s:Majid Fadail, whose brother was held for three years,} {c:accused} {x:the movement of torturing journalists} and demanded the release of Mohammed Qahtan before anything else was discussed.",
    "{s:Zabihullah Wardak, the group’s chief spokesman}, {c:said} in a voice message to journalists that {x:the group had offered a joint mechanism in Istanbul}.",
    "{s:The president} {c:told} reporters on the steps of the European Council that {x:he was “going home”}.",
    "“{x:There is no alternative to Astana,}” {s:deputy foreign minister Mikhail Orlov} {c:told} reporters.",
    "{x:Chad and Niger on Wednesday held their first direct talks in four decades, sending civilian envoys to a meeting of the committee that monitors a year-old ceasefire}, {s:officials in both countries} {c:said}.",
    "{x:The charge that Chad had armed the rebels} {c:was rejected} by {s:Niger}.",
    "“{x:Ask the Swiss,}” {s:he} {c:laughed}.",
    "{s:The spokesman} {c:wrote} last week {x:that there was “nothing to mediate”}, a dismissal that the president appeared to soften.",
    "{x:Mali and the group have held two rounds of talks on lifting the blockade}, {s:three local mediators and a Western diplomat} {c:told} reporters.",
    "One of the mediators, a priest, quoted {s:the group’s local commander, Abu al-Bambari}, as {c:saying that} {x:convoys “will burn until our brothers sleep at home”}.",
    "The mufti urged them to meet. {s:Home Minister Arvind Menon} {c:ruled} {x:that out}.",
    "{s:Mr Asif} {c:ruled out} {x:written assurances}.",
    "{s:He} {c:went on to accuse} {x:Chad of running a proxy war through Niger}.",
    "{c:According to} {s:Ayesha Tariq, a fellow at the Islamabad Policy Institute}, {x:the leadership of the movement “does not believe it”}.",
    "{s:Malawi} {c:reaffirmed} {x:its commitment to the truce signed in Doha on 19 July 2024}.",
    "{s:The EU mission in Armenia} confirmed that it had recorded shots but {c:did not say} {x:where they had come from}.",
  ])
  func `Finds source, cue and content`(_ marked: String) throws {
    let text = MarkedText(marked)
    let reading = Reading(text.text)
    let claim = try #require(
      reading.findings.claims.first { $0.cueSpans == text.spans["c"] }, "no claim with this cue")
    #expect(claim.contentSpans == text.spans["x"])
    guard let source = text.words["s"]?.first else { return }
    #expect(claim.sourceSpans.first?.start == text.spans["s"]?.first?.start)
    #expect(claim.sourceText?.hasPrefix(source.prefix(5)) == true)
  }

  /// What nobody can be held to.
  @Test(arguments: [
    "Asked if the talks would go ahead, the hosts said nothing.",
    "Asked if the truce would hold, one diplomat shrugged.",
    "Karim Dovlatov was expected in Doha later in the day.",
    "Nobody said that the gates would open.",
    "The delegate, who asked not to be named because of the talks, shrugged.",
    "The delegate, who asked that his name not be used, shrugged.",
    "The plan allows a deduction for interest expenses.",
    "The envoy offered no evidence.",
    "The two leaders left without agreeing on a date.",
    "The lake, which has seen better days, is low.",
    "When asked to comment on the raid, the hosts were silent.",
    "Madam Secretary, has Hamas agreed to hand over its weapons?",
    "Asked whether families had been consulted, she shrugged at the “question”.",
  ])
  func `Finds no claim where nobody makes one`(_ text: String) {
    #expect(
      Reading(text).findings.claims.filter { $0.cue != "said" || $0.sourceText == "Nobody" }.isEmpty
    )
  }

  @Test func `Where it was is not whom it is against`() throws {
    let claim = try #require(
      Reading("Minister Karim Dovlatov described the Doha round as fruitless.").findings.claims
        .first)
    #expect(claim.target == nil)
  }

  @Test func `A city that names talks is no target, and a state that does is one`() throws {
    let city = Reading(
      "The Astana format is dead. Minister Karim Dovlatov called Astana “a table for the strong”.")
    #expect(try #require(city.findings.claims.last).target == nil)
    let state = Reading("The Chad talks ended. Niger accused Chad of delay.")
    #expect(state.name(try #require(state.findings.claims.last).target) == "TD")
  }

  @Test func `Two who are told of as one source are both in it`() throws {
    let text = MarkedText(
      "The evidence was shown to both sides. The raids {c:were acknowledged} by {s:the mediators and the Mozambican delegation}."
    )
    let reading = Reading(text.text)
    #expect(!reading.findings.claims.contains { $0.sourceText?.hasSuffix(" and") == true })
  }

  @Test func `A participle takes the source of the verb before it`() throws {
    let text = MarkedText(
      "“We will respond,” {s:he} said, {c:adding that} {x:the army reserves the right to strike if attacks continue}."
    )
    let claim = try #require(
      Reading(text.text).findings.claims.first { $0.cueSpans == text.spans["c"] })
    #expect(claim.contentSpans == text.spans["x"])
    #expect(claim.sourceSpans == text.spans["s"])
  }

  @Test func `A joined verb takes the source of the verb before it`() throws {
    let text = MarkedText(
      "{s:Officials} said {x:the move would help}, but {c:warned that} time was short.")
    let claims = Reading(text.text).findings.claims
    #expect(claims.contains { $0.cue == "said" && $0.contentSpans == text.spans["x"] })
    #expect(claims.contains { $0.cueSpans == text.spans["c"] && $0.sourceSpans == text.spans["s"] })
  }

  @Test func `A quotation over several paragraphs is one claim`() throws {
    let text =
      "“We brought figures.\n\n“We got a lecture.\n\n“We will not sit still,” Ms Karimova said."
    let claim = try #require(Reading(text).findings.claims.first)
    #expect(claim.content == "We brought figures. We got a lecture. We will not sit still,")
    #expect(claim.reporting == .direct)
  }

  @Test func `A cue at the end of a paragraph owns the quotation of the next`() throws {
    let claim = try #require(
      Reading("The envoy continued:\n\n“We have time. We will wait.”").findings.claims.first)
    #expect(claim.content == "We have time. We will wait.")
    #expect(claim.sourceText == "The envoy")
  }

  @Test func `A quotation without a cue goes on with the speaker before`() throws {
    let findings = Reading(
      "“We have time,” Maria Karimova said.\n\n“Nobody will leave before the work is done.”"
    ).findings
    let quote = try #require(findings.quotes.last)
    #expect(quote.speakerText == "Maria Karimova")
  }

  @Test func `Lines that are signed belong to those who sign them`() {
    let text = """
      “The bridge was never theirs to close.” ― Paulo Ferreira
      “In what they call “a pause” nothing moves.” ― Ana Lopes
      “We wait.” ― Vera Cruz
      """
    let claims = Reading("What readers wrote\n\n" + text).findings.claims
    #expect(claims.map(\.sourceText) == ["Paulo Ferreira", "Ana Lopes", "Vera Cruz"])
    #expect(claims.map(\.content).last == "We wait.")
  }

  @Test func `A quotation whose speaker is named behind it is no other's`() {
    let claims = Reading(
      "“It is a trick,” Ms Karimova said on Friday. “If the gates close, the fields are lost.\n\n"
        + "“I have seen it before,” added Mr Odina. “Nobody listened.”"
    ).findings.claims
    #expect(claims.filter { $0.content.contains("seen it before") }.count == 1)
  }

  @Test func `At a briefing each sentence is a statement, and questions are nobody’s`() {
    let reading = Reading(
      """
      MS CARLOW: Good afternoon. We condemn the raid on the port. If the raids go on, there will be consequences.

      Second, the council will meet on Monday.

      QUESTION: Is the envoy lying? He said there was no deal.

      MS CARLOW: I can confirm that he will travel. All options remain open. Thank you, all.
      """)
    let said = reading.findings.claims.map { claim in
      "\(claim.sourceText ?? "-"): \(claim.content)"
    }
    #expect(
      said == [
        "We: the raid on the port",
        "MS CARLOW: If the raids go on, there will be consequences.",
        "I: he will travel", "MS CARLOW: All options remain open.",
      ])
    #expect(Set(reading.findings.claims.map { reading.name($0.source) }) == ["CARLOW"])
  }

  @Test func `A line of a transcript has its speaker in front of the colon`() throws {
    let claim = try #require(
      Reading("KARIMOVA: We have time and we will wait.").findings.claims.first)
    #expect(claim.sourceText == "KARIMOVA")
    #expect(claim.content == "We have time and we will wait.")
  }

  @Test(arguments: [
    "The delegation flew home on Friday.", "The bridge was opened in the spring of last year.",
    "“Zarafshan” is the name of a river.",
    "The two sides met for nine hours in a hotel near the lake.",
  ])
  func `Sentences that report nothing give no claim`(_ text: String) {
    #expect(Reading(text).findings.claims.isEmpty)
  }

  @Test func `Broken quotation marks cost their own quotation alone`() {
    let text = "He said “we wait.\n\nThe mood was calm. “We have time,” the envoy said."
    #expect(
      Reading(text).findings.claims.contains {
        $0.content == "We have time," && $0.sourceText == "the envoy"
      })
  }
}
