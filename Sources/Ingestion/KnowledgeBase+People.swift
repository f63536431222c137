import News
import Store

/// The few questions that resolution asks of people and their articles.
extension KnowledgeBase {
  /// Enters forms that a person is met by.
  func enter(_ forms: Set<String>, of person: Stored<PersonRecord>) throws(StoreError) {
    try names.insertIfNew(person.names(metAs: forms))
  }

  /// Lets a person have the names that articles give them, and no others.
  func settleNames(ofPerson id: Int64) throws(StoreError) {
    guard let person = try people.find(id) else { return }
    let forms = try connection.rows(
      "SELECT DISTINCT text FROM mentions WHERE entity_id = ? AND kind = 'name'", [id]
    ) { $0.text(0) }
    let met = Set(forms)
    let due = person.record.names(metAs: met)
    for name in try names.all(of: id) where !due.contains(name) {
      try names.delete(name, of: id)
    }
    try enter(met, of: person)
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
  ///
  /// Most people have no office and no country, and nothing is counted for them.
  func settleCountry(ofPerson person: Int64) throws(StoreError) {
    try connection.run(
      """
      UPDATE people SET country_id = (
        SELECT o.country_id FROM positions o JOIN countries k ON k.id = o.country_id
        WHERE o.person_id = ?1 GROUP BY o.country_id ORDER BY count(*) DESC, k.iso2 LIMIT 1)
      WHERE id = ?1
        AND (country_id IS NOT NULL OR EXISTS (SELECT 1 FROM positions WHERE person_id = ?1))
      """, [person])
  }

  /// The same where the offices of all articles but one have been counted.
  ///
  /// Offices of the country that leads already change nothing: the many articles need not be looked at.
  func settleCountry(
    ofPerson person: Int64, withArticle article: Int64
  ) throws(StoreError) {
    // By the range of the article's mentions: they have few offices, while the person may have thousands.
    let isNew = try connection.first(
      """
      SELECT EXISTS (SELECT 1 FROM positions o CROSS JOIN mentions m ON m.id = o.mention_id
        WHERE o.mention_id BETWEEN (SELECT min(id) FROM mentions WHERE article_id = ?2)
          AND (SELECT max(id) FROM mentions WHERE article_id = ?2)
        AND m.article_id = ?2 AND +o.person_id = ?1
        AND o.country_id IS NOT (SELECT country_id FROM people WHERE id = ?1))
      """, [person, article]
    ) { $0.bool(0) }
    if isNew == true { try settleCountry(ofPerson: person) }
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

extension Stored<PersonRecord> {
  /// The names of somebody who is met by some forms, in the order in which they are entered.
  func names(metAs forms: Set<String>) -> [NameRecord] {
    record.names(metAs: forms)
      .sorted { ($0.text, $0.kind.rawValue) < ($1.text, $1.kind.rawValue) }
      .map { NameRecord($0, of: id) }
  }
}

extension PersonRecord {
  /// The names of somebody who is met by some forms: the fullest, the family's, and others that are met.
  func names(metAs forms: Set<String>) -> Set<Name> {
    var names: Set<Name> = [Name(name, .full)]
    if let familyName { names.insert(Name(familyName, .family)) }
    for form in forms {
      let words = form.split(whereSeparator: \.isWhitespace)
      let text = words.joined(separator: " ")
      if text != name { names.insert(Name(text, words.count == 1 ? .family : .alias)) }
    }
    return names
  }
}
