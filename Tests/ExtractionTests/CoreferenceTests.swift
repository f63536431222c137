import News
import Testing

@Suite struct CoreferenceTests {
  private static let speakers: [(text: String, speaker: String?)] = [
    (
      "Defence Minister Khalid Rahmani warned of war. Mr Rahmani said the border was closed.",
      "Khalid Rahmani"
    ),
    ("Defence Minister Khalid Rahmani arrived. He said the border was closed.", "Khalid Rahmani"),
    (
      "Defence Minister Khalid Rahmani arrived. The minister said the border was closed.",
      "Khalid Rahmani"
    ),
    (
      "Defence Minister Khalid Rahmani arrived. “The border is closed,” Rahmani said.",
      "Khalid Rahmani"
    ),
    (
      "President Ana Torres met Defence Minister Khalid Rahmani. She said the border was closed.",
      "Ana Torres"
    ),
    ("Khalid Rahmani, who leads the delegation, said the border was closed.", "Khalid Rahmani"),
    ("Pakistan has closed the border, it said the road was unsafe.", "PK"),
    ("Islamabad said the border was closed.", "PK"),
    ("The Pakistani government said the border was closed.", "PK"),
    ("The Syrian army said the border was closed.", "Syrian army"),
    ("Ms Torres said the border was closed.", "Torres"),
    (
      "“We are tired,” said Ana Torres.\n\nA resident of the port said that bread was dear. "
        + "“We ask for one quiet night,” she said.",
      "resident of the port"
    ),
    (
      "Ana Torres said bread was dear. A spokesman for the port said it was cheap. "
        + "She said the border was closed.", "Ana Torres"
    ),
    (
      "Pakistan has closed the border. Three diplomats said so. They said the border was mined.",
      "three diplomats"
    ),
    (
      "Egypt’s foreign ministry warned against a raid, which it said would end the truce.",
      "Egyptian Ministry of Foreign Affairs"
    ),
    (
      "The Harbour Front met the Valley Movement. The Front said the border was closed.",
      "Harbour Front"
    ),
    (
      "Chief mediator Majid Saleh played it down.\n\nBut a member of the Omani delegation, who asked "
        + "not to be named, said the row was old. “Why should we wait?” he asked.",
      "member of the Omani delegation"
    ),
    (
      "A White House official said the border was open. The road was mined, the official said.",
      "White House official"
    ),
    (
      "“The border is closed,” Foreign Minister Khalid Rahmani said. The official said it would stay so.",
      "Khalid Rahmani"
    ),
    (
      "Ana Torres spoke. The Maltese official said the border was closed.", "Maltese official"
    ),
    (
      "Norwegian envoy Peter Holm spoke of peace. The Norwegian said the border was closed.",
      "Peter Holm"
    ),
    ("Envoy Peter Holm arrived late. The 71-year-old said the border was closed.", "Peter Holm"),
    (
      "Ana Torres met envoy Peter Holm. The 71-year-old said the border was closed.", nil
    ),
    ("Chad’s largest rebel group said the border was closed.", "Chad’s largest rebel group"),
    ("He said the border was closed.", nil),
    ("The building said nothing, they said.", nil),
    (
      "Ana Torres said bread was dear. One harbour official shrugged. “Ask the baker,” she said.",
      "one harbour official"
    ),
    ("Defence Minister Israel Karpov arrived. He said the border was closed.", "Israel Karpov"),
    (
      "Commanders from Malawi and Oman agreed to close the border.",
      "commanders from Malawi and Oman"
    ),
    (
      "Mr Torres, who is on trial on charges that he denies, has insisted that the border is closed.",
      "Torres"
    ),
    ("His Cambodian counterpart, General Tea Seiha, said the border was closed.", "Tea Seiha"),
    ("The General Border Committee said the border was closed.", "General Border Committee"),
    ("Prime Minister Ana Torres left. The premier said the border was closed.", "Ana Torres"),
    ("Tehran, which borders both countries, has warned that the border was closed.", "IR"),
    (
      "Rwanda, which Congo and the United Nations accuse of arming rebels, said the border was shut.",
      "RW"
    ),
    (
      "Foreign Minister Karim Dovlatov, asked about the meeting, said the border was closed.",
      "Karim Dovlatov"
    ),
    (
      "Tufan Erhan, elected on a promise of talks, was milder than his predecessor Ersin Karaca, who "
        + "had insisted on a closed border.", "Ersin Karaca"
    ),
    (
      "The offer was repeated by Karim Dovlatov, the Europe minister, who told reporters that the "
        + "border was closed.", "Karim Dovlatov"
    ),
    (
      "Chief negotiator Ana Torres denied it. “The border is closed,” the senator-turned-negotiator "
        + "said.", "Ana Torres"
    ),
    (
      "Thai PM says border is closed\n\nThai Prime Minister Anutin Charoenrat met envoys. The "
        + "Thai prime minister said the border was closed.", "Anutin Charoenrat"
    ),
    (
      "Armenia’s defence ministry said troops had fired. The Azerbaijani ministry said the border "
        + "was closed.", "Azerbaijani Ministry of Defence"
    ),
    ("An African Union official said the border was closed.", "African Union official"),
    ("The EU mission in Armenia said the border was closed.", "EU mission in Armenia"),
    ("Brussels said the border was closed.", "European Union"),
    ("China’s coast guard said the border was closed.", "Chinese coast guard"),
    (
      "The deputy foreign minister, Do Hung Vuong, who chaired the session, said the border was closed.",
      "Do Hung Vuong"
    ),
    ("Mali met the rebels. The junta said the border was closed.", "ML"),
    (
      "Ana Torres met Idris Mahamat, 92, and Salou Issa, 61. The nonagenarian said the border was "
        + "closed.", "Idris Mahamat"
    ),
    (
      "Ana Torres met Idris Mahamat, 92, and Salou Issa, 61. The 61-year-old said the border was "
        + "closed.", "Salou Issa"
    ),
    ("The state department said the border was closed.", "State Department"),
    ("Chad met Niger. The two sides said the border was closed.", nil),
    ("Belgium recalled its envoy. Brussels said the border was closed.", "BE"),
  ]

  /// The text's last claim is the given speaker's, `nil` for nobody's.
  @Test(arguments: speakers)
  func `Resolves who speaks, or abstains`(_ text: String, _ speaker: String?) throws {
    let reading = Reading(text)
    let claim = try #require(reading.findings.claims.last)
    #expect(reading.name(claim.source) == speaker)
  }

  private static let bodies: [(text: String, speaker: String?)] = [
    (
      "The Harbour Council, which backs President Bashar al-Assad, said it would not attend.",
      "Harbour Council"
    ),
    (
      "Syria accused Israel of a raid.\n\nThe army was quoted as saying that two rockets had landed.",
      "Syrian army"
    ),
    ("Georgia closed the road.\n\nAbkhazia’s military said that it was mined.", nil),
    ("GENEVA, March 9 — The lake froze.\n\nThe government said that the road was open.", nil),
    (
      "NAIROBI, March 9 — The lake dried up.\n\nThe government said that the road was open.",
      "KE"
    ),
    ("The talks in Doha ended.\n\nThe government said that the road was open.", nil),
    (
      "Chad met Niger. Niger was late.\n\nChad has threatened to close the road. The army said that it "
        + "was mined.", "Chadian army"
    ),
    (
      "Pakistan closed the road, and Pakistan wants talks.\n\nPakistan was accused by India.\n\n"
        + "The government said that the road was closed.", "PK"
    ),
    (
      "Yemen’s rebels freed 30 men as talks opened in the Omani capital, but the government said "
        + "that the road was closed.", "YE"
    ),
    ("Qatar closed the road.\n\nThe Government of Zamara said that it was mined.", nil),
    (
      "Chad’s army shelled the town, the Harbour Council said. It blamed the army for the deaths.",
      "Harbour Council"
    ),
    ("The Hamas group said that the talks were over.", "Hamas"),
    ("Armenia and Azerbaijan accused each other of firing.", "AM"),
  ]

  @Test(arguments: bodies)
  func `A body speaks for itself and its own country`(_ text: String, _ speaker: String?) throws {
    let reading = Reading(text)
    let claim = try #require(reading.findings.claims.last)
    if let speaker {
      #expect(reading.name(claim.source) == speaker)
    } else {
      #expect(
        ["Georgian", "CH", "QA"].allSatisfy {
          reading.name(claim.source)?.hasPrefix($0) != true
        })
    }
  }

  @Test func `A surname that two people share is nobody's`() {
    let reading = Reading("Bill Morton met Ann Morton. Morton arrived late.")
    #expect(reading.findings.mentions.count == 2)
  }

  @Test func `An honorific tells two of one surname apart`() throws {
    let reading = Reading("Bill Morton met Ann Morton. Mrs Morton said the border was closed.")
    let claim = try #require(reading.findings.claims.last)
    #expect(reading.name(claim.source) == "Ann Morton")
  }

  @Test func `Every mention names the rule that decided`() {
    let reading = Reading("Defence Minister Khalid Rahmani arrived. He said the border was closed.")
    #expect(reading.findings.mentions.map(\.rule) == ["title", "pronoun-he"])
  }

  @Test func `Unnamed officials are a body of their own country`() throws {
    let reading = Reading("Pakistan agreed to stay. Officials said the border was closed.")
    let claim = try #require(reading.findings.claims.last)
    #expect(reading.name(claim.source) == "Pakistani officials")
  }
}
