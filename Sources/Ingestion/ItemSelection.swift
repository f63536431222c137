public import Reading

/// Which of the items that inputs hold are taken in.
public struct ItemSelection: Sendable {
  /// The greatest number of articles that are read; what is skipped without being read does not count.
  public var limit: Int?
  /// Items that are passed over without a word, as those that an earlier run has dealt with.
  public var isDone: (@Sendable (Item) -> Bool)?
  /// The sources that are read, with all that lies in them; `nil` for all.
  public var only: Set<String>?

  public init() {}
}

/// Takes the selected items from a row of them.
struct ItemSelector {
  private let selection: ItemSelection
  private var taken = 0

  init(_ selection: ItemSelection) { self.selection = selection }

  mutating func next(in items: Items) -> Item? {
    if let limit = selection.limit, taken >= limit { return nil }
    while let item = items.next() {
      if let only = selection.only, !only.contains(item.source),
        only.isDisjoint(with: item.containers)
      {
        continue
      }
      if selection.isDone?(item) == true { continue }
      if case .skipped? = item.obstacle {} else { taken += 1 }
      return item
    }
    return nil
  }
}
