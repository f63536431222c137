/// Words inside quotation marks.
public struct Quote: Sendable, Hashable, Codable {
  public enum Form: String, Sendable, Hashable, Codable, CaseIterable {
    /// A sentence or more.
    case full
    /// Some words of a sentence.
    case partial
    /// A term or a name in marks: nobody's speech.
    case scare
  }

  /// An index into `Findings.sentences`: where the quote begins.
  public var sentence: Int
  /// An index into `Findings.claims`.
  public var claim: Int?
  /// An index into `Findings.entities`; `nil` if unattributed.
  public var speaker: Int?
  /// The words for the speaker.
  public var speakerText: String?
  /// The words inside the marks.
  public var text: String
  /// The span of `text`: the marks are not part of it.
  public var span: Span
  public var form: Form
  /// 0 to 1.
  public var confidence: Double

  public init(
    sentence: Int, claim: Int? = nil, speaker: Int? = nil, speakerText: String? = nil, text: String,
    span: Span, form: Form, confidence: Double
  ) {
    self.sentence = sentence
    self.claim = claim
    self.speaker = speaker
    self.speakerText = speakerText
    self.text = text
    self.span = span
    self.form = form
    self.confidence = confidence
  }
}
