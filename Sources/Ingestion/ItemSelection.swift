import Reading
public import Store

/// Which of the items that inputs hold are taken in.
public struct ItemSelection: Sendable {
  /// The greatest number of items that are read; what is skipped without being read does not count.
  public var limit: Int?
  /// What is passed over without a word.
  public var done: DoneItems?
  /// The sources that are read, with all that lies in them; `nil` for all.
  public var only: Set<String>?

  public init() {}
}

/// What earlier runs have dealt with: the same bytes from the same place.
public struct DoneItems: Sendable {
  private struct Key: Hashable {
    let first: Int
    let second: Int

    /// 128 bits of a hash, so that millions of them take little room and no two meet.
    init(_ source: String, _ sha256: String?) {
      var one = Hasher()
      one.combine(source)
      one.combine(sha256)
      first = one.finalize()
      var two = Hasher()
      two.combine(1)
      two.combine(sha256)
      two.combine(source)
      second = two.finalize()
    }
  }

  private var keys: Set<Key> = []

  /// Everything in the ledger but what failed.
  public init(_ knowledgeBase: KnowledgeBase) throws(StoreError) {
    var found: Set<Key> = []
    try knowledgeBase.inputs.forEachDone { found.insert(Key($0, $1)) }
    keys = found
  }

  func contains(_ item: Item) -> Bool {
    keys.contains(Key(item.source, item.bytes.map { SHA256.hexDigest(of: $0) }))
  }
}

/// Takes the selected items from a row of them.
struct ItemSelector {
  private let selection: ItemSelection
  private var taken = 0
  private(set) var passedOver = 0

  init(_ selection: ItemSelection) { self.selection = selection }

  mutating func next(in items: Items) -> Item? {
    if let limit = selection.limit, taken >= limit { return nil }
    while let item = items.next() {
      if let only = selection.only, !only.contains(item.source),
        only.isDisjoint(with: item.containers)
      {
        continue
      }
      if let done = selection.done, done.contains(item) {
        passedOver += 1
        continue
      }
      if case .skipped? = item.obstacle {} else { taken += 1 }
      return item
    }
    return nil
  }
}
