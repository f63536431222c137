import Store

/// An invented report of talks on harbour fees: rounds that follow one another, a truce that was extended, denials and
/// negations.
enum HarbourFixture {
  static let text = """
    Peru and the National Ferry Union, or UNF, ended a fourth round of talks on harbour fees in Quito on Tuesday but made no breakthrough.
    The third round was held in La Paz in March.
    A fifth round is to be held in Lima on 3 June.
    Ecuador and Bolivia acted as guarantors.
    Peru and Chile agreed to extend the lake truce until Sept. 30, the port said.
    The extension was brokered by Uruguay and Brazil.
    Tello accused the port of flooding a pier.
    The port denied the accusation.
    Chief negotiator Ines Rojas said Peru would never give up the harbour fees.
    Rojas said nobody was injured.
    Union leader Mario Tello warned that crews could starve by autumn.
    Tello threatened to shut the canal.
    Tello said his crews would hold their fire.
    Uruguay described the conversation as brief.
    Peru and the union met in Lima on 2 May.
    """

  static func make() throws -> Fixture {
    let file = try Fixture(empty: ())
    try file.person(3001, "Ines Rojas", "Rojas", country: 604)
    try file.person(3002, "Mario Tello", "Tello", country: nil)
    for (id, name) in [(3011, "National Ferry Union"), (3012, "UNF")] {
      try file.entity(id, "organization", name)
      try file.connection.run(
        "INSERT INTO organizations (id, name, classification) VALUES (?, ?, 'other')", [id, name])
    }
    try file.connection.run(
      "INSERT INTO processes (id, name) VALUES (1, 'National Ferry Union–Peru talks')")
    let article = try file.article(
      "Harbour fees stay open", text, published: "2024-05-08", publisher: "Lake Post", hash: "d")
    let rojas = try file.mention(article, 3001, "Ines Rojas")
    try file.connection.run(
      """
      INSERT INTO positions (person_id, title, country_id, status, mention_id)
      VALUES (3001, 'chief negotiator', 604, 'current', ?)
      """, [rojas])
    for (entity, words) in [
      (3011, "National Ferry Union"), (3012, "UNF"), (604, "Peru"), (152, "Chile"),
      (858, "Uruguay"), (76, "Brazil"), (3002, "Mario Tello"),
    ] {
      try file.mention(article, entity, words)
    }
    try claims(file, article)
    try rounds(file, article)
    return file
  }

  private static func claims(_ file: Fixture, _ article: Int64) throws {
    for (source, name, cue, lemma, content, act) in [
      (3002, "Tello", "accused", "accuse", "the port of flooding a pier", "accuse"),
      (nil, "The port", "denied", "deny", "the accusation", "deny"),
      (3001, "Ines Rojas", "said", "say", "Peru would never give up the harbour fees", "assert"),
      (3001, "Rojas", "said", "say", "nobody was injured", "assert"),
      (3002, "Mario Tello", "warned", "warn", "crews could starve by autumn", "warn"),
      (3002, "Tello", "threatened", "threaten", "to shut the canal", "threaten"),
      (3002, "Tello", "said", "say", "his crews would hold their fire", "assert"),
      (858, "Uruguay", "described", "describe", "the conversation as brief", "assert"),
    ] as [(Int?, String, String, String, String, String)] {
      try file.claim(article, source: source, name, cue, lemma, content, act)
    }
  }

  private static func rounds(_ file: Fixture, _ article: Int64) throws {
    for (id, name, kind, ordinal, venue, country, start, status, previous, words) in [
      (
        1, "third round", "round", 3, "La Paz", 68, "2024-03", "concluded", nil, "The third round"
      ),
      (
        2, "fourth round of talks", "round", 4, "Quito", 218, "2024-05-07", "concluded", 1,
        "ended a fourth"
      ),
      (3, "fifth round", "round", 5, "Lima", 604, "2024-06-03", "scheduled", 2, "A fifth round"),
      (4, "lake truce", "agreement", nil, nil, nil, nil, "agreed", nil, "agreed to extend"),
      (5, "meeting", "meeting", nil, "Lima", 604, "2024-05-02", "concluded", nil, "the union met"),
    ]
      as [(Int, String, String, Int?, String?, Int?, String?, String, Int?, String)]
    {
      try file.connection.run(
        """
        INSERT INTO rounds (id, process_id, name, kind, ordinal, venue, country_id, started_on, status,
          previous_round_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          id, kind == "agreement" ? nil : 1, name, kind, ordinal, venue, country, start, status,
          previous,
        ])
      let place = try file.offset(of: words, in: text)
      try file.connection.run(
        "INSERT INTO round_events (round_id, article_id, sentence_id, status) VALUES (?, ?, ?, ?)",
        [id, article, try file.sentence(article, place), status])
      for party in [604, kind == "agreement" ? 152 : 3011] {
        try file.connection.run(
          "INSERT INTO round_participants VALUES (?, ?, 'party')", [id, party])
      }
    }
    for guarantor in [218, 68] {
      try file.connection.run(
        "INSERT INTO round_participants VALUES (2, ?, 'mediator')", [guarantor])
    }
  }
}
