public import News

/// Who takes part in a round, and as what.
public struct RoundParticipantRecord: Sendable, Hashable {
  public var roundID: Int64
  public var entityID: Int64
  public var role: Round.Participant.Role

  public init(roundID: Int64, entityID: Int64, role: Round.Participant.Role) {
    self.roundID = roundID
    self.entityID = entityID
    self.role = role
  }
}

/// The table `round_participants`.
public struct RoundParticipantsTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  /// Enters a participant unless it is there in that role.
  ///
  /// - Returns: whether it was new.
  @discardableResult
  public func insertIfNew(_ record: RoundParticipantRecord) throws(StoreError) -> Bool {
    let changes = try connection.run(
      """
      INSERT INTO round_participants (round_id, entity_id, role) VALUES (?, ?, ?)
      ON CONFLICT (round_id, entity_id, role) DO NOTHING
      """, [record.roundID, record.entityID, record.role])
    return changes.count > 0
  }

  /// The participants of a round by entity and role.
  public func all(ofRound round: Int64) throws(StoreError) -> [RoundParticipantRecord] {
    try connection.rows(
      """
      SELECT round_id, entity_id, role FROM round_participants WHERE round_id = ?
      ORDER BY entity_id, role
      """, [round]
    ) { row throws(StoreError) in
      RoundParticipantRecord(
        roundID: row.int64(0), entityID: row.int64(1), role: try row.word(2))
    }
  }

  /// Takes all participants off a round.
  public func deleteAll(ofRound round: Int64) throws(StoreError) {
    try connection.run("DELETE FROM round_participants WHERE round_id = ?", [round])
  }

  /// Lets one entity take the part of another in all rounds; each role is kept once.
  public func reassign(_ entity: Int64, to other: Int64) throws(StoreError) {
    try connection.run(
      "UPDATE OR IGNORE round_participants SET entity_id = ?2 WHERE entity_id = ?1",
      [entity, other])
    if entity != other {
      try connection.run("DELETE FROM round_participants WHERE entity_id = ?", [entity])
    }
  }
}
