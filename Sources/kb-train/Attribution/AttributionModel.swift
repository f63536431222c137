import Extraction

/// The sizes of an attribution network.
struct AttributionShape {
  /// The vectors of the network that reads.
  var vector: Int
  /// The vectors of features.
  var embedding = 48
  /// Recurrent units in each direction.
  var units = 48
  var cueHidden = 64
  var spanHidden = 32
  /// Padded to eight.
  var cueLabels = 8
  var roles = 8

  var gates: Int { 6 * units }
  var width: Int { 2 * units }
  var inputs: Int { vector + embedding }
}

/// An attribution network while it learns; see `AttributionNetwork`.
final class AttributionModel {
  let shape: AttributionShape
  let parameters = Parameters()
  let embeddings: Parameters.Block
  let first, firstBias, second, secondBias: Parameters.Block
  let openings: [Parameters.Block]
  let cueHidden, cueHiddenBias, cues, cuesBias: Parameters.Block
  let span, spanBias, cue, relations: Parameters.Block
  let spanHidden, spanHiddenBias, roles, rolesBias: Parameters.Block

  /// - Parameter vocabulary: the number of features.
  init(_ shape: AttributionShape, vocabulary: Int, generator: inout SeededGenerator) {
    self.shape = shape
    let all = parameters
    func matrix(_ rows: Int, _ columns: Int) -> Parameters.Block {
      all.block(rows, columns, spread: (6 / Float(rows + columns)).squareRoot())
    }
    func bias(_ columns: Int) -> Parameters.Block { all.block(1, columns, spread: 0) }
    embeddings = all.block(vocabulary, shape.embedding, spread: 0.1)
    first = matrix(shape.inputs, shape.gates)
    firstBias = bias(shape.gates)
    second = matrix(shape.width, shape.gates)
    secondBias = bias(shape.gates)
    openings = (0..<3).map { _ in all.block(2, shape.width, spread: 0.5) }
    cueHidden = matrix(shape.width, shape.cueHidden)
    cueHiddenBias = bias(shape.cueHidden)
    cues = matrix(shape.cueHidden, shape.cueLabels)
    cuesBias = bias(shape.cueLabels)
    span = matrix(shape.width, shape.gates)
    spanBias = bias(shape.gates)
    cue = matrix(shape.width, shape.gates)
    relations = all.block(CueRelations.count, shape.gates, spread: 0.1)
    spanHidden = matrix(shape.width, shape.spanHidden)
    spanHiddenBias = bias(shape.spanHidden)
    roles = matrix(shape.spanHidden, shape.roles)
    rolesBias = bias(shape.roles)
    parameters.begin(&generator)
  }
}
