import Testing

@testable import kb_train

@Suite struct GivenNamesTests {
  @Test(arguments: [
    "maria", "yusuf", "bahram", "gulbuddin", "ayşe", "olena", "shimon", "françois", "joão",
    "jürgen", "solveig", "giuseppe",
    "keiko", "priya", "kwame", "nguyen", "zoltán", "giorgos", "hayk", "thandiwe",
  ])
  func `Knows names of every culture, given or of families`(_ name: String) {
    #expect(
      GivenNames.names(.given).contains { $0 == name }
        || GivenNames.names(.surname).contains { $0 == name })
  }

  @Test(arguments: ["may", "will", "jordan", "china", "grace", "mark", "or", "orlando"])
  func `What is more often another word is ambiguous and nothing else`(_ name: String) {
    #expect(GivenNames.names(.ambiguous).contains { $0 == name })
    #expect(!GivenNames.names(.given).contains { $0 == name })
  }

  @Test(arguments: GivenNames.Group.allCases)
  func `Names are written as words are compared: in lower case, once, without marks`(
    _ group: GivenNames.Group
  ) {
    let names = GivenNames.names(group)
    #expect(Set(names).count == names.count)
    #expect(names.count > 90)
    for name in names {
      #expect(name.lowercased() == name)
      #expect(name.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" }, "\(name)")
    }
  }
}
