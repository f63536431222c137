import FoundationEssentials
import Ingestion
import Reading
import Store
import TestSupport

/// One invented article, read by the whole program once for all tests: what questions meet in earnest.
enum LusakaArticle {
  /// What an article of a news agency has: a round that failed, one that goes on, two ministers with statements, threats
  /// under conditions, demands, an agreement, hosts without a name. No date.
  static let text = """
    Malawi and Mozambique resumed talks in Lusaka after Malawi agreed to keep negotiating at the request of the host countries, although an earlier round in Lusaka ended without agreement.
    Malawi has agreed to go on with the dialogue with the Mozambican side after the mediators made a new appeal, and its delegation will stay in Lusaka until Friday. Officials said the decision is meant to keep the channel open, but stressed that Lilongwe’s main demand has not changed: Mozambican soil must not be used for raids on Malawi.
    Radio Lilongwe reported that the negotiators had sat down again.
    The talks turn on Malawi’s demand that Mozambique take “swift and lasting measures” against armed groups behind raids on Malawian farms, above all those camped along the river.
    Information Minister Chisomo Phalula, who earlier called the Lusaka round fruitless, said the Mozambican side failed to give firm guarantees despite being shown “sober and lawful requests.”
    She said Malawi had handed over “plain evidence” of cattle raids, which was acknowledged by the mediators and the Mozambican delegation, yet no timetable was offered.
    “Despite all that was shown, no guarantees were given,” Ms. Phalula said, accusing the Mozambican delegates of stalling, evasion and shifting the blame.
    Defence Minister Themba Kaliyati also warned that Malawi would not put up with breaches of its border.
    “If the raiders cross our river again, we will strike back,” he said, adding that Malawi would launch strikes on the camps inside Mozambique if the raids go on.
    Mr Kaliyati said the mediators had also noticed Maputo’s unwillingness to sign.
    Malawi has repeatedly demanded implementation of the Mzuzu Agreement and action against groups it accuses of operating from Mozambican soil, including those it says are backed by Tanzania.
    Despite the lack of guarantees in the first round, Malawi agreed to stay at the table after the appeal by the host countries.
    """

  private static let folder = Task { try await reading(text) }

  /// A folder with a file into which the whole program has read a text.
  static func reading(_ text: String) async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Array((text + "\n").utf8), to: "article.txt")
    let base = try MigratedFile.open(in: folder)
    let walker = InputWalker()
    _ = try await Ingester(knowledgeBase: base, jobs: 1)
      .run(walker.inputs([folder.file("article.txt")])) { _ in }
    try base.close()
    return folder
  }

  /// The file, open for reading. It stays as long as the process.
  static func knowledgeBase() async throws -> KnowledgeBase {
    let folder = try await folder.value
    return try KnowledgeBase.open(folder.file("kb.sqlite"), access: .readOnly)
  }
}
