public import ArgumentParser
public import Export
public import News
public import Query
public import Reading

// The words of the vocabulary as arguments: each case by its raw value, with a list of all on a wrong one.

extension RowFormat: ExpressibleByArgument {}
extension Exporter.Format: ExpressibleByArgument {}
extension Listing: ExpressibleByArgument {}
extension RecordKind: ExpressibleByArgument {}
extension SpeechAct: ExpressibleByArgument {}
extension SearchScope: ExpressibleByArgument {}
extension Format: ExpressibleByArgument {}

extension NewsDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension CalendarDay: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
