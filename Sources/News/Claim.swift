/// An attribution: a source, a cue and a content (the terms of PARC and PolNeAR), with what kb reads from it.
public struct Claim: Sendable, Hashable, Codable {
  public enum Reporting: String, Sendable, Hashable, Codable, CaseIterable {
    /// The content stands wholly inside quotation marks.
    case direct
    case indirect
    /// Some of the content stands inside quotation marks.
    case mixed
  }

  public enum Polarity: String, Sendable, Hashable, Codable, CaseIterable {
    case positive, negative
  }

  public enum Modality: String, Sendable, Hashable, Codable, CaseIterable {
    case asserted, future, conditional, hypothetical
  }

  /// Where `said` comes from.
  public enum DateBasis: String, Sendable, Hashable, Codable, CaseIterable {
    /// Words of the sentence: "on Thursday".
    case text
    case dateline
    /// The article's own date.
    case published
  }

  /// An index into `Findings.sentences`: where the cue stands, or where the content begins if
  /// that sentence has none of it.
  public var sentence: Int
  /// One readable line.
  public var title: String
  /// Who is speaking, an index into `Findings.entities`; `nil` if unresolved.
  public var source: Int?
  /// The words for the source in this attribution ("he"); `nil` when nobody is named.
  public var sourceText: String?
  public var cue: String?
  public var cueLemma: String?
  /// The pieces of the content, joined by one space.
  public var content: String
  public var sourceSpans: [Span]
  public var cueSpans: [Span]
  public var contentSpans: [Span]
  public var conditionSpans: [Span]
  public var reporting: Reporting
  public var speechAct: SpeechAct
  public var polarity: Polarity
  public var modality: Modality
  /// "if attacks continue".
  public var condition: String?
  /// To whom it was said, an index into `Findings.entities`.
  public var addressee: Int?
  /// Whom it is about or against, an index into `Findings.entities`.
  public var target: Int?
  /// An index into `Findings.rounds`.
  public var round: Int?
  /// The claim whose content holds this one, an index into `Findings.claims`.
  public var nestedIn: Int?
  public var said: NewsDate?
  public var saidBasis: DateBasis?
  public var rule: String
  /// 0 to 1.
  public var confidence: Double

  public init(
    sentence: Int, title: String, source: Int? = nil, sourceText: String? = nil, cue: String? = nil,
    cueLemma: String? = nil, content: String, sourceSpans: [Span] = [], cueSpans: [Span] = [],
    contentSpans: [Span], conditionSpans: [Span] = [], reporting: Reporting,
    speechAct: SpeechAct = .assert, polarity: Polarity = .positive, modality: Modality = .asserted,
    condition: String? = nil, addressee: Int? = nil, target: Int? = nil, round: Int? = nil,
    nestedIn: Int? = nil, said: NewsDate? = nil, saidBasis: DateBasis? = nil, rule: String,
    confidence: Double
  ) {
    self.sentence = sentence
    self.title = title
    self.source = source
    self.sourceText = sourceText
    self.cue = cue
    self.cueLemma = cueLemma
    self.content = content
    self.sourceSpans = sourceSpans
    self.cueSpans = cueSpans
    self.contentSpans = contentSpans
    self.conditionSpans = conditionSpans
    self.reporting = reporting
    self.speechAct = speechAct
    self.polarity = polarity
    self.modality = modality
    self.condition = condition
    self.addressee = addressee
    self.target = target
    self.round = round
    self.nestedIn = nestedIn
    self.said = said
    self.saidBasis = saidBasis
    self.rule = rule
    self.confidence = confidence
  }
}
