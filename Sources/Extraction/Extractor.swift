import Language
public import News

/// Reads one article into findings: mentions, people and positions, rounds, claims and quotes, all with spans.
///
/// Same article, same version: same findings. An article without a date gives no dates that would need one.
public struct Extractor: Sendable {
  /// Which rules and models made a row.
  public static let version = "network-6"

  private let gazetteer: Gazetteer

  /// - Parameter countries: the countries with all their names, as the file keeps them.
  public init(countries: [Country]) {
    gazetteer = Gazetteer(countries: countries)
  }

  /// Reads an article.
  public func findings(in article: Article) -> Findings {
    let (document, readings) = PassageReader.read(article.text)
    var finder = MentionFinder(document, gazetteer: gazetteer)
    finder.run()
    var attributions = AttributionFinder(document)
    attributions.run(readings)
    let resolver = SourceResolver(document, finder: finder, attributions: attributions)
    var assembly = FindingsAssembly(
      document: document, article: article, gazetteer: gazetteer, finder: finder,
      resolver: resolver,
      drafts: attributions.drafts)
    return assembly.findings()
  }
}
