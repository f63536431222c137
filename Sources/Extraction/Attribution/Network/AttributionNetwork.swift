package import Language

/// The network that finds who says what: weights of a model file, used where they lie.
///
/// Two pairs of recurrent layers read a paragraph, from the vectors that the reading network has of each token and from
/// features of the tokens; cues are labelled from them (BILOU). For each cue a further pair reads the paragraph again,
/// knowing how each token stands to the cue (`CueRelations`), and tells source and content. `kb-train` trains it.
package struct AttributionNetwork: @unchecked Sendable {
  // Sendable: it only ever reads memory that nobody writes to.

  /// The sections of the file, in their order.
  package enum Section: Int, CaseIterable {
    case sizes, vocabulary, features, featureScales, openings, first, second, cueHidden, cues
    case span, cue, relations, spanHidden, roles
  }

  package static let cueLabels = 5
  package static let roles = 3

  package let units: Int
  /// The length of the vectors of features.
  package let embedding: Int
  /// The length of the reading network's vectors.
  package let vector: Int
  package let vocabulary: FeatureTable
  package let featureScales: UnsafePointer<Float>
  /// For each of the three pairs of layers: of every output a factor, then a bias, by which what is remembered opens itself.
  package let openings: UnsafePointer<Float>
  package let first, second, cueHidden, cues, span, cue, spanHidden, roles: Projection
  /// `CueRelations.count` rows of inputs of the last pair of layers.
  package let relations: UnsafePointer<Float>

  package var gates: Int { 6 * units }
  package var width: Int { 2 * units }

  package init?(_ file: ModelFile) {
    guard file.isValid, file.sectionCount == Section.allCases.count else { return nil }
    func projection(_ section: Section) -> Projection? {
      Projection(file, section: section.rawValue)
    }
    func floats(_ section: Section, count: Int) -> UnsafePointer<Float>? {
      let bytes = file.section(section.rawValue)
      guard bytes.count == count * 4 else { return nil }
      return bytes.baseAddress?.assumingMemoryBound(to: Float.self)
    }
    let sizes = file.section(Section.sizes.rawValue)
    guard sizes.count == 16 else { return nil }
    let units = Int(sizes.load(as: Int32.self))
    let embedding = Int(sizes.load(fromByteOffset: 4, as: Int32.self))
    let vector = Int(sizes.load(fromByteOffset: 8, as: Int32.self))
    guard units > 0, units % 8 == 0, embedding > 0, embedding % 16 == 0, vector > 0,
      let vocabulary = FeatureTable(
        slots: file.section(Section.vocabulary.rawValue),
        rows: file.section(Section.features.rawValue), width: embedding),
      let featureScales = floats(.featureScales, count: embedding),
      let openings = floats(.openings, count: 12 * units),
      let relations = floats(.relations, count: CueRelations.count * 6 * units),
      let first = projection(.first), let second = projection(.second),
      let cueHidden = projection(.cueHidden), let cues = projection(.cues),
      let span = projection(.span), let cue = projection(.cue),
      let spanHidden = projection(.spanHidden), let roles = projection(.roles)
    else { return nil }
    guard first.inputs == vector + embedding,
      [first, second, span, cue].allSatisfy({ $0.outputs == 6 * units }),
      [second, cueHidden, span, cue, spanHidden].allSatisfy({ $0.inputs == 2 * units }),
      cues.inputs == cueHidden.outputs, cues.outputs >= Self.cueLabels,
      roles.inputs == spanHidden.outputs, roles.outputs >= Self.roles
    else { return nil }
    self.units = units
    self.embedding = embedding
    self.vector = vector
    self.vocabulary = vocabulary
    self.featureScales = featureScales
    self.openings = openings
    self.first = first
    self.second = second
    self.cueHidden = cueHidden
    self.cues = cues
    self.span = span
    self.cue = cue
    self.relations = relations
    self.spanHidden = spanHidden
    self.roles = roles
  }
}
