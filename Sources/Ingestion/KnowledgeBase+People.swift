import News
import Store

/// The few questions that resolution asks of people and their articles.
extension KnowledgeBase {
  /// Where people are named, by person.
  struct Naming {
    /// In how many articles by a name of several words.
    var full: [Int64: Int] = [:]
    /// The articles that know them by one word alone.
    var bareOnly: [Int64: [Int64]] = [:]
  }

  func articlesNaming(_ people: [Int64]) throws(StoreError) -> Naming {
    var naming = Naming()
    for person in people {
      try connection.forEach(
        """
        SELECT article_id, max(instr(text, ' ') > 0) FROM mentions
        WHERE entity_id = ? AND kind = 'name' GROUP BY article_id ORDER BY article_id
        """, [person]
      ) { row in
        if row.bool(1) {
          naming.full[person, default: 0] += 1
        } else {
          naming.bareOnly[person, default: []].append(row.int64(0))
        }
      }
    }
    return naming
  }

  /// By what longest name of several words each article knows a person.
  func fullestForms(ofPerson person: Int64) throws(StoreError) -> [(article: Int64, form: String)] {
    try connection.rows(
      """
      SELECT article_id, text, max(length(text)) FROM mentions
      WHERE entity_id = ? AND kind = 'name' AND instr(text, ' ') > 0 GROUP BY article_id ORDER BY article_id
      """, [person]
    ) { ($0.int64(0), $0.text(1)) }
  }

  /// All names that a person is met by.
  func formsMet(ofPerson person: Int64) throws(StoreError) -> Set<String> {
    Set(
      try connection.rows(
        "SELECT DISTINCT text FROM mentions WHERE entity_id = ? AND kind = 'name'", [person]
      ) { $0.text(0) })
  }

  func familyNames(inArticle article: Int64) throws(StoreError) -> Set<String> {
    Set(
      try connection.rows(
        """
        SELECT DISTINCT p.family_name FROM mentions m JOIN people p ON p.id = m.entity_id
        WHERE m.article_id = ? AND p.family_name IS NOT NULL
        """, [article]
      ) { $0.text(0) })
  }

  /// Lets all that one article says of a person be said of another.
  func reassign(person: Int64, to other: Int64, inArticle article: Int64) throws(StoreError) {
    try connection.run(
      """
      UPDATE positions SET person_id = ?2
      WHERE person_id = ?1 AND mention_id IN (SELECT id FROM mentions WHERE article_id = ?3)
      """, [person, other, article])
    try mentions.reassign(person, to: other, inArticle: article)
    for column in ["source_id", "addressee_id", "target_id"] {
      try connection.run(
        "UPDATE claims SET \(column) = ?2 WHERE \(column) = ?1 AND article_id = ?3",
        [person, other, article])
    }
    try quotes.reassign(speaker: person, to: other, inArticle: article)
    try roundReports.reassign(person, to: other, inArticle: article)
    // Whoever takes the part in the round itself is entered when rounds are settled.
    try connection.run(
      """
      DELETE FROM round_participants WHERE entity_id = ?1
        AND round_id IN (SELECT round_id FROM round_reports WHERE article_id = ?2)
        AND NOT EXISTS (SELECT 1 FROM round_reports r
          JOIN round_report_participants p ON p.report_id = r.id AND p.entity_id = ?1
          WHERE r.round_id = round_participants.round_id)
      """, [person, article])
    let name = try people.find(person)?.name
    if let name, !name.contains(" ") { _ = try names.insertIfNew(Name(name, .family), of: other) }
  }

  /// The country that most offices of a person name; of equals the first by code.
  func settleCountry(ofPerson person: Int64) throws(StoreError) {
    try connection.run(
      """
      UPDATE people SET country_id = (
        SELECT o.country_id FROM positions o JOIN countries k ON k.id = o.country_id
        WHERE o.person_id = ?1 GROUP BY o.country_id ORDER BY count(*) DESC, k.iso2 LIMIT 1)
      WHERE id = ?1
      """, [person])
  }

  /// Removes a person whom nothing mentions any more.
  func removePerson(_ person: Int64) throws(StoreError) {
    let used = try connection.first(
      """
      SELECT EXISTS (SELECT 1 FROM claims WHERE source_id = ?1 OR addressee_id = ?1 OR target_id = ?1)
        OR EXISTS (SELECT 1 FROM quotes WHERE speaker_id = ?1) OR EXISTS (SELECT 1 FROM positions WHERE person_id = ?1)
        OR EXISTS (SELECT 1 FROM round_participants WHERE entity_id = ?1)
        OR EXISTS (SELECT 1 FROM round_report_participants WHERE entity_id = ?1)
      """, [person]
    ) { $0.bool(0) }
    if used == false { try entities.delete(person) }
  }
}
