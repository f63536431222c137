import Ingestion
import Reading
import Store
import TestSupport
import Testing

@Suite struct PersonSettlementTests {
  private func people(_ texts: [String]) async throws -> [String] {
    let base = try Base()
    for (index, text) in texts.enumerated() {
      let path = try base.folder.write(Array(text.utf8), to: "a\(index).txt")
      try await base.ingest([path], manifest: false)
    }
    #expect(try base.knowledgeBase.check().isEmpty)
    return try base.knowledgeBase.connection.rows(
      "SELECT p.name || ': ' || count(DISTINCT m.article_id) FROM people p JOIN mentions m ON m.entity_id = p.id GROUP BY p.id ORDER BY p.name"
    ) { $0.text(0) }
  }

  private let bare = "Mr Rahmani said the border was closed on the eastern side."
  private let khalid = "Defence Minister Khalid Rahmani said the road was open again."
  private let omar = "Energy Minister Omar Rahmani said the water was rising fast."

  @Test func `A bare name is that of the one who has it`() async throws {
    #expect(try await people([bare, khalid]) == ["Khalid Rahmani: 2"])
    #expect(try await people([khalid, bare]) == ["Khalid Rahmani: 2"])
  }

  @Test func `Where two have it the bare name is nobody's, whatever came first`() async throws {
    for order in [
      [bare, khalid, omar], [khalid, bare, omar], [khalid, omar, bare], [omar, khalid, bare],
    ] {
      #expect(try await people(order) == ["Khalid Rahmani: 1", "Omar Rahmani: 1", "Rahmani: 1"])
    }
  }

  @Test func `A bare name alone is a person`() async throws {
    #expect(try await people([bare]) == ["Rahmani: 1"])
  }

  /// Each text is an article of its own, whatever the order.
  @Test(arguments: [
    (
      [
        "President John F. Carver spoke of peace.", "President John Carver spoke of war.",
        "Senator John Carver heard that John Carver Jr. spoke of sport.",
      ], ["John Carver Jr.: 1", "John F. Carver: 3"]
    ),
    (
      [
        "President George W. Tilden spoke.", "President George H. W. Tilden spoke.",
        "President George Tilden spoke.",
      ], ["George H. W. Tilden: 1", "George Tilden: 1", "George W. Tilden: 1"]
    ),
    (
      ["Senator Joe Marlow spoke.", "Senator Joseph R. Marlow Jr. spoke."],
      ["Joseph R. Marlow Jr.: 2"]
    ),
    (
      ["Helen Ross Carver spoke, Senator Helen Ross Carver said.", "Senator Helen Carver spoke."],
      ["Helen Ross Carver: 2"]
    ),
    (
      [
        "Minister Dan Okoro met Envoy Dan Okoro Jr. on Monday.", "Minister Dan Okoro spoke.",
      ], ["Dan Okoro: 2", "Dan Okoro Jr.: 1"]
    ),
  ])
  func `Names that agree are one person's, names that do not are two`(
    _ texts: [String], _ expected: [String]
  ) async throws {
    #expect(try await people(texts) == expected)
    #expect(try await people(texts.reversed()) == expected)
  }

  @Test func `An initial does not part one person in two`() async throws {
    #expect(
      try await people([
        "President John Carver spoke of war.", "President John F. Carver spoke of peace.",
      ]) == ["John F. Carver: 2"])
  }

  /// Articles that name some of twenty people of three family names, in many forms.
  private func texts(_ random: inout SeededGenerator) -> [String] {
    let firsts = ["John", "Helen", "Joe", "Joseph", "Amina"]
    let middles = ["", "", "", " F.", " Ross", " Q."]
    let lasts = ["Carver", "Carver", "Tilden", "Okoro"]
    let suffixes = ["", "", "", " Jr."]
    return (0..<90).map { number in
      let sentences = (0..<Int.random(in: 1...3, using: &random)).map { _ -> String in
        let last = lasts.randomElement(using: &random) ?? ""
        let first = firsts[min(Int.random(in: 0..<12, using: &random), 4)]
        let name =
          Bool.random(using: &random)
          ? first + (middles.randomElement(using: &random) ?? "") + " " + last
            + (suffixes.randomElement(using: &random) ?? "")
          : last
        let title = ["Mr ", "Senator ", "French Defence Minister ", "Kenyan envoy "].randomElement(
          using: &random)
        return "\(title ?? "")\(name) said the talks of day \(number) were over."
      }
      return sentences.joined(separator: " ")
    }
  }

  /// The rows that only one of two files has.
  private func difference(_ one: [String], _ two: [String]) -> [String] {
    two.difference(from: one).map { change in
      switch change {
      case .insert(_, let row, _): "+ " + row
      case .remove(_, let row, _): "- " + row
      }
    }
  }

  /// A run remembers what it settled; a new run, and one whose articles come all at once, cannot.
  @Test(arguments: UInt64(1)...4) func `What a run remembers changes nothing`(
    _ seed: UInt64
  ) async throws {
    var random = SeededGenerator(seed: seed)
    let texts = texts(&random)
    let together = try Base()
    let paths = try texts.enumerated().map { index, text in
      try together.folder.write(Array(text.utf8), to: "a\(index).txt")
    }
    try await together.ingest(paths, manifest: false)
    let content = try together.content()
    for batchSize in [1, 7] {
      let base = try Base()
      var ingester = try Ingester(knowledgeBase: base.knowledgeBase, jobs: 1)
      ingester.batchSize = batchSize
      let inputs = InputWalker().inputs(paths.shuffled(using: &random))
      _ = try await ingester.run(inputs)
      let change = difference(try base.content(), content)
      #expect(change.isEmpty, "\(change.prefix(6).joined(separator: "\n"))")
      #expect(try base.knowledgeBase.check().isEmpty)
    }
    let apart = try Base()
    for path in paths.reversed() { try await apart.ingest([path], manifest: false) }
    let change = difference(try apart.content(), content)
    #expect(change.isEmpty, "\(change.prefix(6).joined(separator: "\n"))")
  }
}
