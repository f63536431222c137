import Extraction
import News
import Testing

@Suite struct ClaimReadingTests {
  @Test(arguments: [
    ("“If our borders are violated, we will respond,” the minister said.", SpeechAct.threaten),
    ("The minister said the army reserves the right to carry out strikes.", .threaten),
    ("The minister warned that the reservoirs were empty.", .warn),
    ("The minister pledged to withdraw his forces from the town by June.", .promise),
    ("The ministry did not confirm the call.", .declineComment),
    ("The minister said foreign soil must not be used for attacks.", .demand),
    ("The minister said the other side failed to give assurances.", .accuse),
    ("The minister accused Uzbekistan of delay.", .accuse),
    ("The minister denied the report.", .deny),
    ("The minister rejected the offer.", .reject),
    ("The minister refused to sign the text.", .reject),
    ("The minister demanded the release of the envoy.", .demand),
    ("The minister promised that the gates would be opened.", .promise),
    ("The minister agreed to stay in Doha.", .agree),
    ("The minister offered to open two gates.", .offer),
    ("The minister praised the mediators.", .praise),
    ("The minister condemned the attack.", .criticise),
    ("The minister described the round as unsuccessful.", .criticise),
    ("The minister announced a ceasefire.", .announce),
    ("The minister voiced concern about the border.", .expressConcern),
    ("The minister declined to comment on the report.", .declineComment),
    ("The minister said the talks had lasted nine hours.", .assert),
  ])
  func `Reads the speech act from the whole claim`(_ text: String, _ act: SpeechAct) throws {
    let claim = try #require(Reading(text).findings.claims.first)
    #expect(claim.speechAct == act)
  }

  @Test(arguments: [
    ("The ministry was quoted as warning neighbours of a flood.", SpeechAct.warn),
    ("The envoy has made clear that both dams must be inspected.", .demand),
    ("The president said she was grateful for the work of the mediators.", .praise),
    ("“I am grateful for the patience of both delegations,” the host said.", .praise),
    ("“I want to thank the people of Doha,” the envoy said.", .praise),
    ("The delegation said it would not attend the next round.", .reject),
    ("“We will not sign such a text,” the envoy said.", .reject),
    ("The rebels said they were ready to lay down arms.", .offer),
    ("The ministry said it was suspending flights from Monday.", .announce),
    ("The minister said troops should leave the valley at once.", .demand),
    ("“It is essential that the crossing stays open,” the envoy said.", .demand),
    ("“The gates need to stay open,” the governor said.", .demand),
    ("“Open the gates now,” the governor said.", .demand),
    ("“We will rebuild the bridge by spring,” the governor said.", .promise),
    ("The general vowed to retaliate for the raid.", .threaten),
    ("The general said that the town would be taken by force.", .threaten),
    ("The bishop expressed gratitude to the villagers.", .praise),
    ("The bishop expressed outrage at the shelling.", .criticise),
    ("The king stressed the need for patience.", .demand),
    ("The king called for calm.", .request),
    ("Foreign Minister Anna Kovac called on both sides to leave the valley.", .demand),
    ("The ministry ruled out further concessions.", .reject),
    ("The envoy lashed out at the delegation of Kabul.", .criticise),
    ("The envoy proposed that the round be held in Doha.", .offer),
    ("The mayor said that water was flowing again.", .assert),
    ("The mayor insisted that the gates had been opened.", .assert),
    ("The mayor insisted that the gates be opened.", .demand),
    ("The mayor insisted that Uzbekistan take clear steps against smugglers.", .demand),
    ("The mayor insisted on a full list of names.", .demand),
    ("The mayor said they would discuss a text on which they failed to agree in May.", .assert),
    ("“If they shoot, we strike back,” the general said.", .threaten),
    ("“If they come, we talk,” the general said.", .assert),
    ("The mayor said he would see his doctor.", .assert),
    ("The mayor confirmed his commitment to the plan.", .promise),
    ("The office neither confirmed nor denied the report.", .other),
    ("The office would neither confirm nor deny the report.", .declineComment),
    ("The governor declined to answer.", .declineComment),
    ("The governor declined to say when the gates would open.", .declineComment),
    ("The governor would not say if the gates were open.", .declineComment),
    ("The ministry did not respond to a request for comment.", .declineComment),
    ("“I’m not going to speculate about the vote,” the governor said.", .declineComment),
    ("The governor refused to open the gates.", .reject),
    ("Chad will quit the pact should Niger close the river, a senior general said.", .threaten),
    ("The envoy said his army would sink any boat that crosses the lake.", .threaten),
    ("The envoy promised that his army would not attack the town.", .promise),
    ("“Closing the river would have consequences,” the envoy said.", .warn),
    ("The envoy said a raid would be considered an act of war.", .warn),
    ("The envoy described the report as “toxic”.", .criticise),
    ("The envoy called the count an insult to the dead.", .criticise),
    ("“False, all of it,” the envoy said of the report.", .deny),
    ("The envoy said the ministry “categorically rejects” the report.", .reject),
    ("The envoy repeated an offer to host the next round.", .offer),
    ("The envoy pointed out that the gates had been open.", .assert),
    ("“Maybe we will talk, maybe not,” the general said.", .assert),
    ("Chad’s president said Chad would not return to the talks.", .reject),
    ("Chad’s president said Chad was ready to resume the talks.", .offer),
    ("The envoy said no such meeting was held.", .deny),
    ("The envoy said that patience should not be mistaken for weakness.", .warn),
    ("The ministry did not say whether it would attend.", .declineComment),
    ("The ministry could not be reached for comment.", .declineComment),
    ("Calls to the ministry went unanswered.", .declineComment),
    ("The envoy said his troops would withdraw if the siege ended.", .offer),
    ("The envoy said the army would free its prisoners once the siege was lifted.", .offer),
    ("The envoy said Chad would lift its port levy if the border was reopened.", .offer),
    ("The envoy said Chad would withdraw from the pact if the siege went on.", .threaten),
    ("The envoy said Chad would pay if the war ended.", .offer),
    ("She said her movement would canton its fighters provided that the siege is lifted.", .offer),
    ("“We will not abandon the town,” the governor said.", .promise),
    ("The mayor insisted that new talks begin in May.", .demand),
    ("“We condemn the attack on the convoy,” the envoy said.", .criticise),
    ("The envoy told reporters that the talks had gone on until dawn.", .assert),
  ])
  func `Reads the act where cue and content must be read together`(
    _ text: String, _ act: SpeechAct
  ) throws {
    let claim = try #require(Reading(text).findings.claims.first)
    #expect(claim.speechAct == act)
  }

  @Test
  func `A text announced as a statement makes its demands and promises in the speaker's name`() {
    let reading = Reading(
      """
      Statement by President Nilufar Karimova on the truce

      The truce has held for a month. Both sides must now open the roads. The republic will remain committed to peace.
      """)
    let claims = reading.findings.claims
    #expect(claims.map(\.speechAct) == [.demand, .promise])
    #expect(claims.allSatisfy { reading.name($0.source) == "Nilufar Karimova" })
    #expect(claims.first?.content == "Both sides must now open the roads")
  }

  @Test(arguments: [
    ("The envoy said the army would strike if attacks continue.", "if attacks continue"),
    (
      "“Unless the gates are opened, we will leave,” the envoy said.", "Unless the gates are opened"
    ),
    (
      "The envoy said nothing would change until the border is closed.",
      "until the border is closed"
    ),
    (
      "The envoy said the army would answer should Niger close the river.",
      "should Niger close the river"
    ),
    (
      "The envoy said that, should the town be shelled, the truce was over.",
      "should the town be shelled"
    ),
    (
      "The envoy said the gates would stay open as long as the truce holds.",
      "as long as the truce holds"
    ),
    ("“We will open the gates when the boats leave,” the envoy said.", "when the boats leave"),
    ("“We will not sign before the boats leave,” the envoy said.", "before the boats leave"),
    ("“Without a list there will be no deal,” the envoy said.", "Without a list"),
    (
      "The minister made clear that he would not reopen the road before he received “verifiable” "
        + "guarantees.", "before he received “verifiable” guarantees"
    ),
  ])
  func `Keeps the condition's own words`(_ text: String, _ condition: String) throws {
    let claim = try #require(Reading(text).findings.claims.first)
    #expect(claim.condition == condition)
    #expect(claim.modality == .conditional)
    #expect(claim.conditionSpans.count == 1)
  }

  @Test(arguments: [
    "The envoy said the truce had been extended until the end of the talks.",
    "The envoy would not say if the gates were open.",
    "The envoy said the boats left when the river rose.",
    "The envoy said the boats left before noon.",
    "“Should we open the gates?” the envoy asked.",
    "The envoy said the gates should stay open.",
  ])
  func `Takes for no condition what is none`(_ text: String) throws {
    #expect(try #require(Reading(text).findings.claims.first).condition == nil)
  }

  @Test(arguments: [
    ("The envoy said no assurances were given.", Claim.Polarity.negative),
    ("The envoy threatened to leave if the gates did not open.", .positive),
    ("The envoy did not say that the talks had failed.", .negative),
    ("Neither side has threatened to leave the talks.", .negative),
    ("The envoy said the talks went well.", .positive),
  ])
  func `Reads the polarity`(_ text: String, _ polarity: Claim.Polarity) throws {
    #expect(try #require(Reading(text).findings.claims.first).polarity == polarity)
  }

  @Test(arguments: [
    ("The envoy said the talks will go on.", Claim.Modality.future),
    ("The envoy said the talks might go on.", .hypothetical),
    ("The envoy said the talks went on.", .asserted),
  ])
  func `Reads the modality`(_ text: String, _ modality: Claim.Modality) throws {
    #expect(try #require(Reading(text).findings.claims.first).modality == modality)
  }

  @Test func `Every act of the published table can be asked for by a verb`() {
    let acts = Set(ReportingVerbs.all.map(\.act)).union([.declineComment])
    #expect(acts == Set(SpeechAct.allCases))
  }

  @Test func `Says on what day it was said, and why it thinks so`() throws {
    let text = "The envoy said on Thursday that the talks went on."
    let dated = try #require(Reading(text, published: "2025-11-08").findings.claims.first)
    #expect(dated.said?.text == "2025-11-06")
    #expect(dated.saidBasis == .text)
    let undated = try #require(Reading(text).findings.claims.first)
    #expect(undated.said == nil)
    let published = try #require(
      Reading("The envoy said the talks went on.", published: "2025-11-08").findings.claims.first)
    #expect(published.saidBasis == .published)
  }

  @Test(arguments: [
    ("The envoy, who took office in May, said the talks went on.", "2025-11-08"),
    ("The envoy offered a truce from 1 November, but said the border was closed.", "2025-11-08"),
    ("Niger, whose president is due in Doha on Monday, said the talks went on.", "2025-11-08"),
    ("The envoy told reporters in Doha on Tuesday that the talks went on.", "2025-11-04"),
  ])
  func `Takes no other date for the day of saying`(_ text: String, _ day: String) throws {
    let claims = Reading(text, published: "2025-11-08").findings.claims
    #expect(try #require(claims.last).said?.text == day)
  }

  @Test func `A claim inside another's content is nested in it`() throws {
    let findings = Reading(
      "According to the paper, the general said the attack had been planned for weeks."
    )
    .findings
    let inner = try #require(findings.claims.first { $0.sourceText == "the general" })
    let outer = try #require(inner.nestedIn)
    #expect(findings.claims[outer].cue == "According to")
  }
}
