/// Words that reports of talks and fighting use for one another. Curated by hand: a question about attacks is answered
/// by a statement about strikes. Inflections need no entry, the index stems.
public enum Thesaurus {
  /// The other words of the rings that a word is in, in the order of the table; phrases have spaces.
  public static func synonyms(of word: String) -> [String] {
    let stem = PorterStemmer.stem(word)
    var result: [String] = []
    for ring in ringsByStem[stem] ?? [] {
      for other in rings[ring] where PorterStemmer.stem(other) != stem && !result.contains(other) {
        result.append(other)
      }
    }
    return result
  }

  private static let table = """
    strike attack bombing bombardment raid airstrike shelling assault offensive
    talks negotiation dialogue parley discussion renegotiation
    round session
    truce ceasefire cease-fire armistice cessation
    agreement accord deal pact treaty
    troops forces soldiers military army
    border frontier
    evidence proof
    guarantee assurance commitment pledge
    militants insurgents rebels fighters gunmen
    terrorism terror militancy
    offer provide give present propose
    progress breakthrough headway
    deadlock impasse stalemate
    unsuccessful failed fruitless inconclusive
    collapse fail breakdown
    resume restart reopen
    start begin commence open launch
    end finish conclude
    continue proceed
    mediator intermediary broker facilitator
    delegation team negotiators
    territory soil land
    violate breach infringe
    violation breach infringement
    sovereignty integrity
    sanctions embargo
    penalty fine sanction
    prisoner detainee captive hostage
    release free
    withdraw withdrawal pullout retreat
    refugee migrant
    aid relief assistance help
    casualties dead killed victims
    kill slay
    war conflict fighting hostilities
    peace settlement
    election vote poll
    nuclear atomic
    missile rocket
    leader chief head
    government administration regime
    meeting summit conference
    meet hold
    first initial earlier opening
    latest last newest
    accept acknowledge recognise recognize acceptance
    fight battle combat
    backed supported sponsored
    groups outfits organisations organizations
    respond retaliate retaliation response
    blame fault
    important crucial key vital
    money cash funds dollars euros
    danger threat peril risk
    job post position
    worker employee
    car vehicle automobile
    doctor physician
    child kid
    woman female lady
    man male
    company firm corporation business
    country nation state
    city town
    law legislation
    attorney lawyer
    police cops officers
    tax levy
    debate discussion
    campaign race
    win victory triumph
    lose defeat loss
    growth expansion
    plan scheme proposal
    issue matter problem question
    area region zone
    big large huge
    health wellbeing
    trade commerce
    job employment
    event occasion
    father dad
    mother mom
    speech address remarks
    support backing
    buy purchase
    film movie
    immigrant migrant
    show display
    study research
    choice option
    allow permit let
    stop halt cease
    adversary opponent rival enemy
    intruder hacker attacker
    murder killing homicide
    regulation rule
    footage video recording
    ruling decision verdict
    deterrent deterrence
    youthful young
    neighborhood neighbourhood community district
    place location site
    assist help aid
    topic subject
    award prize
    error mistake
    accuse blame charge
    condemn denounce criticise
    invade occupy
    protest demonstration rally
    proof evidence
    visit trip
    envoy emissary representative
    increase rise
    decrease reduce cut
    starvation starve hunger famine
    close shut closure
    call conversation
    extend extension prolong
    """

  private static let rings: [[String]] = table.split(separator: "\n").map { line in
    line.split(separator: " ").map(String.init)
  }

  /// All words of the rings.
  static var words: [String] { rings.flatMap { $0 } }

  private static let ringsByStem: [String: [Int]] = {
    var index: [String: [Int]] = [:]
    for (number, ring) in rings.enumerated() {
      for word in ring { index[PorterStemmer.stem(word), default: []].append(number) }
    }
    return index
  }()
}
