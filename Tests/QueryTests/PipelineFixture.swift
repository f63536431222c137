import Store

/// An invented report of talks on a pipeline, with what an extractor finds in it given by hand, slips included.
enum PipelineFixture {
  static let text = """
    Peru and Ecuador opened a second round of talks on the gas pipeline in Quito on Monday, with observers from Brazil and Colombia in the hall.
    A first round in Lima ended without agreement in February because of a quarrel over tariffs.
    Any collapse of the talks would hurt the border towns, Huaman said.
    Peruvian Energy Minister Rosa Huaman accused Ecuador of siphoning gas.
    Ecuadorean Foreign Minister Diego Paz rejected the accusation.
    He said Ecuador had opened no valves.
    Paz demanded that Peru cut its tariff.
    An Andean diplomat said the draft was thin.
    The diplomat said Peru had not read it.
    Each side blamed the other for the delay.
    Huaman declined to say whether the pumps were running.
    The Pacific Bank made no comment.
    Huaman said the flow had dropped since March.
    She blamed the drought for the drop.
    Peru and Ecuador signed a truce on 2 March.
    Paz denied hoarding gas.
    Huaman promised new meters for the pump stations.
    """

  static func make() throws -> Fixture {
    let file = try Fixture(empty: ())
    try file.person(2001, "Rosa Huaman", "Huaman", country: 604)
    try file.person(2002, "Diego Paz", "Paz", country: 218)
    for (id, name, kind) in [
      (2011, "Andean diplomat", "officials"), (2012, "diplomat", "officials"),
      (2013, "Pacific Bank", "other"),
    ] {
      try file.entity(id, "organization", name)
      try file.connection.run(
        "INSERT INTO organizations (id, name, classification) VALUES (?, ?, ?)", [id, name, kind])
    }
    try file.connection.run("INSERT INTO processes (id, name) VALUES (1, 'Ecuador–Peru talks')")
    let article = try file.article(
      "Envoys meet again", text, published: "2024-04-09", publisher: "Highland Post", hash: "c")
    try mentions(file, article)
    try claims(file, article)
    try rounds(file, article)
    return file
  }

  private static func mentions(_ file: Fixture, _ article: Int64) throws {
    let huaman = try file.mention(article, 2001, "Rosa Huaman")
    let paz = try file.mention(article, 2002, "Diego Paz")
    try file.mention(article, 2011, "Andean diplomat", kind: "nominal")
    try file.mention(article, 2012, "The diplomat", kind: "nominal")
    try file.mention(article, 2013, "Pacific Bank")
    try file.mention(article, 604, "Peru")
    try file.mention(article, 218, "Ecuador")
    try file.mention(article, 218, "Quito", kind: "place")
    try file.mention(article, 76, "Brazil")
    try file.mention(article, 170, "Colombia")
    for (person, title, country, mention) in [
      (2001, "Energy Minister", 604, huaman), (2002, "Foreign Minister", 218, paz),
    ] {
      try file.connection.run(
        """
        INSERT INTO positions (person_id, title, country_id, status, mention_id)
        VALUES (?, ?, ?, 'current', ?)
        """, [person, title, country, mention])
    }
  }

  private static func claims(_ file: Fixture, _ article: Int64) throws {
    try file.claim(
      article, source: 2001, "Rosa Huaman", "accused", "accuse", "of siphoning gas", "accuse",
      target: 218)
    try file.claim(
      article, source: 2002, "Diego Paz", "rejected", "reject", "the accusation", "reject")
    try file.claim(
      article, source: 2002, "He", "said", "say", "Ecuador had opened no valves", "assert",
      polarity: "negative")
    try file.claim(
      article, source: 2002, "Paz", "demanded", "demand", "Peru cut its tariff", "demand",
      target: 604)
    try file.claim(
      article, source: 2011, "An Andean diplomat", "said", "say", "the draft was thin", "assert")
    try file.claim(
      article, source: 2012, "The diplomat", "said", "say", "Peru had not read it", "assert")
    try file.claim(
      article, source: nil, "Each side", "blamed", "blame", "the other for the delay", "accuse")
    try file.claim(
      article, source: 2001, "Huaman", "say", "say", "whether the pumps were running", "reject")
    try file.claim(
      article, source: 2001, "Huaman", "said", "say", "the flow had dropped since March", "assert")
    try file.claim(
      article, source: 2001, "She", "blamed", "blame", "the drought for the drop", "accuse")
    try file.claim(article, source: 2002, "Paz", "denied", "deny", "hoarding gas", "deny")
    try file.claim(
      article, source: 2001, "Huaman", "promised", "promise", "new meters for the pump stations",
      "promise")
  }

  private static func rounds(_ file: Fixture, _ article: Int64) throws {
    for (id, ordinal, venue, country, start, status, outcome) in [
      (1, 1, "Lima", 604, "2024-02-05", "collapsed", "ended without agreement"),
      (2, 2, "Quito", 218, "2024-04-08", "collapsed", nil),
    ] as [(Int, Int, String, Int, String, String, String?)] {
      try file.connection.run(
        """
        INSERT INTO rounds (id, process_id, name, kind, ordinal, venue, country_id, started_on,
          started_precision, status, outcome) VALUES (?, 1, ?, 'round', ?, ?, ?, ?, 'day', ?, ?)
        """,
        [
          id, ordinal == 1 ? "first round of talks" : "second round of talks", ordinal, venue,
          country, start, status, outcome,
        ])
    }
    try file.connection.run(
      """
      INSERT INTO rounds (id, name, kind, started_on, started_precision, status)
      VALUES (3, 'truce', 'agreement', '2024-03-02', 'day', 'agreed')
      """)
    for round in 1...3 {
      for party in [604, 218] {
        try file.connection.run(
          "INSERT INTO round_participants VALUES (?, ?, 'party')", [round, party])
      }
    }
    for (round, status, day, words) in [
      (1, "collapsed", nil, "A first round"), (2, "ongoing", "2024-04-08", "opened a second"),
      (2, "collapsed", nil, "Any collapse"), (3, "agreed", "2024-03-02", "signed a truce"),
    ] as [(Int, String, String?, String)] {
      let start = try file.offset(of: words, in: text)
      try file.connection.run(
        """
        INSERT INTO round_events (round_id, article_id, sentence_id, status, on_date, on_precision)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [round, article, try file.sentence(article, start), status, day, day == nil ? nil : "day"])
    }
  }
}
