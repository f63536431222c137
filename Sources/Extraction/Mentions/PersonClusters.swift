import Language
import News

/// Joins the names in one article that are one person's.
///
/// A full name stands for itself; a surname, or a given name alone, joins the one full name that holds it. Where two
/// full names fit, the honorific decides ("Mrs Clinton"), else the one that is mentioned far more often; otherwise the
/// bare name is left without a person: nothing is joined on a guess.
struct PersonClusters {
  struct Cluster {
    var person: Person
    var members: [MentionFinder.PersonName]
  }

  private let names: [MentionFinder.PersonName]
  /// First words of the bodies that the article names at length: "Norvex" of "Norvex Corporation".
  private let bodies: Set<String>

  /// What a full name is compared by, worked out once.
  private struct FullForm {
    let words: [String]
    /// All that may stand alone for the family name.
    let surnames: Set<String>
    var forms: [FullName]

    /// - Parameter name: what the words are as a full name.
    init(_ words: [String], _ name: FullName?) {
      self.words = words.map(fold)
      surnames = PersonClusters.surnames(of: words)
      forms = name.map { [$0] } ?? []
    }
  }

  init(_ names: [MentionFinder.PersonName], bodies: Set<String>, taken: Set<Int>) {
    self.bodies = bodies
    self.names = names.filter { name in !name.tokens.contains(where: taken.contains) }
  }

  /// - Returns: the people, and the bare names that are nobody's and stand for something else.
  func resolved() -> (people: [Cluster], strangers: [MentionFinder.PersonName]) {
    var clusters: [Cluster] = []
    var full: [FullForm] = []
    var indexOf: [String: Int] = [:]
    for name in names where name.words.count > 1 {
      let text = name.words.joined(separator: " ")
      let key = Self.fold(text)
      if let index = indexOf[key] {
        clusters[index].members.append(name)
        continue
      }
      let own = FullName(text)
      if let own, let index = shorterOrLonger(own, in: full) {
        clusters[index].members.append(name)
        full[index].forms.append(own)
        indexOf[key] = index
      } else {
        indexOf[key] = clusters.count
        clusters.append(Cluster(person: Person(name: text), members: [name]))
        full.append(FullForm(name.words, own))
      }
    }
    let owners = Owners(clusters, full)
    var bare: [String: Int] = [:]
    var strangers: [MentionFinder.PersonName] = []
    for name in names where name.words.count == 1 {
      let word = Self.fold(name.words[0])
      if let index = owners.owner(of: word, gender: name.gender) {
        clusters[index].members.append(name)
      } else if isStranger(name) {
        if name.kindElsewhere == .organization || bodies.contains(word) { strangers.append(name) }
      } else if let index = bare[word] {
        clusters[index].members.append(name)
      } else if name.title != nil || name.honorific != nil || name.rule == "speaker",
        !full.contains(where: { $0.words.contains(word) })
      {
        bare[word] = clusters.count
        clusters.append(Cluster(person: Person(name: name.words[0]), members: [name]))
      }
    }
    // Bare names met before their first title or verb of speech.
    var placed = Set(clusters.flatMap { $0.members.map(\.tokens) })
    for name in names where name.words.count == 1 && !placed.contains(name.tokens) {
      if isStranger(name) { continue }
      if let index = bare[Self.fold(name.words[0])] {
        clusters[index].members.append(name)
        placed.insert(name.tokens)
      }
    }
    return (clusters.map(finished), strangers)
  }

  /// Whether a bare name that no full name owns is not a person's.
  private func isStranger(_ name: MentionFinder.PersonName) -> Bool {
    guard name.honorific == nil else { return false }
    return name.kindElsewhere.map { $0 != .person } ?? false
      || bodies.contains(Self.fold(name.words[0]))
  }

  /// "Vladimir V. Putin" and "Vladimir Putin"; "Luiz Inácio Lula da Silva" and "Lula da Silva".
  private func shorterOrLonger(_ own: FullName, in full: [FullForm]) -> Int? {
    var fit: Int?
    for (index, other) in full.enumerated() {
      // Beside a "Jr." in one article the name without it is the father's.
      guard
        other.forms.allSatisfy({ $0.agrees(with: own) && $0.suffix == own.suffix })
          || other.forms.contains(where: {
            $0.last == own.last && $0.suffix == own.suffix && $0.holds(own)
          })
      else { continue }
      if fit != nil { return nil }
      fit = index
    }
    return fit
  }

  /// Whose a bare name is, once all full names are known.
  private struct Owners {
    private var bySurname: [String: [Int]] = [:]
    private var byWord: [String: [Int]] = [:]
    private let sizes: [Int]
    private let genders: [Set<Gender>]

    init(_ clusters: [Cluster], _ full: [FullForm]) {
      sizes = clusters.map(\.members.count)
      genders = clusters.map { Set($0.members.compactMap(\.gender)) }
      for (index, form) in full.enumerated() {
        for surname in form.surnames { bySurname[surname, default: []].append(index) }
        for word in Set(form.words) { byWord[word, default: []].append(index) }
      }
    }

    func owner(of word: String, gender: Gender?) -> Int? {
      var fits =
        bySurname[word] ?? bySurname[PersonClusters.withoutArticle(word)] ?? byWord[word] ?? []
      if fits.count > 1, let gender {
        let same = fits.filter { genders[$0].contains(gender) }
        if !same.isEmpty { fits = same }
      }
      if fits.count > 1 {
        let ordered = fits.sorted { (sizes[$0], $1) > (sizes[$1], $0) }
        if sizes[ordered[0]] >= 2 * sizes[ordered[1]] { fits = [ordered[0]] }
      }
      return fits.count == 1 ? fits[0] : nil
    }
  }

  private func finished(_ cluster: Cluster) -> Cluster {
    var cluster = cluster
    let longest: [String] =
      cluster.members.map(\.words).max { (one: [String], two: [String]) -> Bool in
        if one.count != two.count { return one.count < two.count }
        return one.joined(separator: " ") < two.joined(separator: " ")
      } ?? []
    let name = longest.joined(separator: " ")
    cluster.person.name = name
    if longest.count > 1 {
      let family = Self.familyName(longest)
      cluster.person.familyName = family
      cluster.person.givenName =
        longest[0] == family ? longest.dropFirst().joined(separator: " ") : longest[0]
    } else {
      cluster.person.familyName = name
    }
    cluster.person.honorific = cluster.members.lazy.compactMap(\.honorific).first
    var forms: [Name] = []
    for member in cluster.members {
      let form = member.words.joined(separator: " ")
      if !forms.contains(where: { $0.text == form }) {
        forms.append(Name(form, form == name ? .full : member.words.count == 1 ? .family : .alias))
      }
    }
    cluster.person.names = forms
    return cluster
  }

  // MARK: Names

  /// Given names in Chinese, Korean and Vietnamese order stand behind the family's.
  private static let familyFirst: WordSet = [
    "xi", "li", "wang", "zhang", "chen", "liu", "kim", "lee", "park", "moon", "yoon", "ban",
    "nguyen", "tran", "hu", "wen", "zhao", "zhou", "yang", "qin", "mao", "deng", "jiang", "tsai",
    "lai", "han", "cho", "choi", "kang",
  ]

  static func familyName(_ words: [String]) -> String {
    guard let last = words.last else { return "" }
    if words.count <= 3, let first = words.first, familyFirst.contains(fold(first)),
      !GivenNames.contains(last)
    {
      return first
    }
    var start = words.count - 1
    if ["jr.", "jr", "sr.", "sr", "ii", "iii"].contains(fold(last)), words.count > 2 {
      return words[words.count - 2]
    }
    while start > 1, NameSequences.particles.contains(fold(words[start - 1])) { start -= 1 }
    return start == words.count - 1 ? last : words[start...].joined(separator: " ")
  }

  /// What may stand alone for a full name: "assad" of "Bashar al-Assad", "mistura" of "de Mistura".
  private static func surnames(of words: [String]) -> Set<String> {
    guard let last = words.last, words.count > 1 else { return [] }
    let family = fold(familyName(words))
    return Set(
      [family, withoutArticle(family), fold(last)]
        + (family.split(separator: " ").last.map { [String($0)] } ?? []))
  }

  fileprivate static func withoutArticle(_ word: String) -> String {
    for article in ["al-", "el-", "ul-", "al ", "as-", "ash-"] where word.hasPrefix(article) {
      return String(word.dropFirst(article.count))
    }
    return word
  }

  static func fold(_ word: String) -> String { word.lowercased() }
}

extension FullName {
  /// Whether all words of one of two names are among the other's.
  fileprivate func holds(_ other: FullName) -> Bool {
    let words = Set([first, last] + middles)
    let others = Set([other.first, other.last] + other.middles)
    return words.count > 1 && others.count > 1
      && (words.isSubset(of: others) || others.isSubset(of: words))
  }
}
