extension KnowledgeBase {
  /// Opens a knowledge base after a look at the file's own bytes.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - access: `.readOnly` never creates or changes the file; `.readWrite` takes one that an older kb made, for
  ///     ``Migrator/migrate(now:)``; `.create` makes a missing file and brings an older one up to date.
  ///   - busyTimeout: how long statements wait for other processes.
  ///   - toleratesDamage: whether to open also a file in which the first look at its pages finds damage, for
  ///     ``check()``. A file with another schema is refused in any case.
  ///   - now: the time to record with new migrations.
  /// - Throws: `missingFile`, `emptyFile`, `notAFile`, `cannotOpen`, `cannotCreate`, `notWritable`, `notADatabase`,
  ///   `foreignDatabase`, `newerVersion`, `olderVersion`, `damaged`, `changedMigration`; the refused file is as before.
  public static func open(
    _ path: String, access: Connection.Access,
    busyTimeout: Duration = Connection.defaultBusyTimeout, toleratesDamage: Bool = false,
    now: Timestamp = .now
  ) throws(StoreError) -> KnowledgeBase {
    guard !path.isEmpty else {
      throw StoreError(.notAFile, "The database has an empty name. Name a file with --db.")
    }
    let file = DatabaseFile(path: path)
    var isImmutable = false
    let state = try file.state()
    switch state {
    case .missing:
      if access != .create { throw missing(path) }
    case .empty, .unclaimed:
      if access != .create, !file.isInFlux { throw empty(path) }
    case .ours(let version, let isInWriteAheadMode):
      if !file.isInFlux { try accept(version: version, path: path, access: access) }
      // SQLite would have to make a log before it could read such a file.
      isImmutable =
        access == .readOnly && isInWriteAheadMode && !file.hasWriteAheadLog
        && !file.isFolderWritable
    }
    let connection =
      isImmutable
      ? try Connection.openImmutable(path)
      : try Connection.open(path, access: access, busyTimeout: busyTimeout)
    // Until it is known to be ours, closing must not change it.
    connection.setCheckpointOnClose(false)
    try confirm(connection, file, toleratesDamage: toleratesDamage)
    connection.setCheckpointOnClose(true)
    let base = KnowledgeBase(connection)
    if access == .create {
      // A file without tables may have been put in the mode for a log; our id must come into the file itself.
      if state == .unclaimed { base.handOver(patience: .zero) }
      try base.migrator.migrate(now: now)
    }
    return base
  }

  /// The migrations of this program on this file.
  public var migrator: Migrator { Migrator(connection) }

  /// Repeats the checks with SQLite's eyes, which see through a journal or a log beside the file.
  private static func confirm(
    _ connection: Connection, _ file: DatabaseFile, toleratesDamage: Bool
  ) throws(StoreError) {
    let path = connection.path
    if connection.access != .readOnly, connection.isFileReadOnly {
      throw StoreError(
        .notWritable,
        "\(path) cannot be written to. Check its permissions, or name another file with --db.")
    }
    // The first look at the tables also brings up a file that only begins like a database.
    let (tables, id, version) = try connection.read { () throws(StoreError) in
      (
        try connection.count("SELECT count(*) FROM sqlite_master"),
        try connection.count("PRAGMA application_id"),
        try connection.count("PRAGMA user_version")
      )
    }
    let applicationID = UInt32(truncatingIfNeeded: id)
    if applicationID == Self.applicationID {
      try accept(version: version, path: path, access: connection.access)
      guard version == Migration.all.count else { return }
      return try connection.read { () throws(StoreError) in
        let look = FirstLook(connection: connection, file: file)
        try look.lookAtSchema()
        if !toleratesDamage { try look.lookAtPages() }
      }
    }
    guard applicationID == 0, tables == 0, version == 0 else {
      throw foreign(path, applicationID: applicationID)
    }
    if connection.access != .create { throw empty(path) }
  }

  private static func accept(
    version: Int, path: String, access: Connection.Access
  ) throws(StoreError) {
    let known = Migration.all.count
    guard version > 0 else {
      // The id and the first number come in with one commit.
      throw StoreError(
        .damaged,
        "\(path) is damaged: its schema has the number \(version). Restore a copy, or ingest the "
          + "articles into a new file.")
    }
    if version > known {
      throw StoreError(
        .newerVersion,
        "\(path) was made by a newer kb: its schema is number \(version), and this kb knows "
          + "\(known). Use the newer kb.")
    }
    if version < known, access == .readOnly {
      throw StoreError(
        .olderVersion,
        "\(path) was made by an older kb: its schema is number \(version) of \(known). "
          + "kb migrate brings it up to date.")
    }
  }

  private static func missing(_ path: String) -> StoreError {
    StoreError(.missingFile, "There is no file \(path). kb ingest makes one.")
  }

  private static func empty(_ path: String) -> StoreError {
    StoreError(.emptyFile, "\(path) is empty. kb ingest makes a knowledge base of it.")
  }

  static func foreign(_ path: String, applicationID: UInt32) -> StoreError {
    let hexadecimal = String(applicationID, radix: 16)
    return StoreError(
      .foreignDatabase(applicationID),
      "\(path) is a SQLite database of another program (application id 0x\(hexadecimal)). "
        + "It is left as it is; name another file with --db.")
  }
}
