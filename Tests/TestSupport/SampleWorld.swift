public import News
import Store

/// The countries as the migrations state them, and the sample articles.
public enum SampleWorld {
  public static let countries: [Country] = {
    do {
      let knowledgeBase = try MigratedFile.open()
      let countries = try knowledgeBase.countries.all().map(\.record)
      try knowledgeBase.close()
      return countries
    } catch {
      fatalError("The countries could not be read: \(error)")
    }
  }()

  /// The folder of the sample articles.
  public static var articles: String {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(2).joined(separator: "/") + "/Articles"
  }
}
