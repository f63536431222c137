import Language

/// The sizes of a network.
struct NetworkShape {
  /// The length of a feature's vector; they are added up.
  var embedding = 128
  /// The units of a layer in each direction.
  var units = 56
  var tagHidden = 80
  var nameHidden = 64
  /// The length of the vectors by which heads and dependents are compared.
  var arc = 64
  /// The hidden units from which relations are told.
  var label = 48
  // Classes, in multiples of eight.
  var tags = 56
  var names = 24
  var relations = 56
  /// The classes of distance in either direction.
  let distances = 16
  /// The layers.
  let layers = 3

  /// The inputs of a layer for a word, see `GatedLayer`.
  var gates: Int { 6 * units }
}

/// The weights of a network by name.
final class Network {
  struct Trees {
    let head, headBias, dependent, dependentBias, product, preference, root: Parameters.Block
    let labelHead, labelDependent, labelBias, labelRoot, labels, labelsBias: Parameters.Block
    let distance: Parameters.Block
  }

  let shape: NetworkShape
  let parameters = Parameters()
  let embeddings: Parameters.Block
  let firstProjection: Parameters.Block
  /// For each layer: how what is remembered opens itself.
  let openings: [Parameters.Block]
  /// Three rows: what a word's projection takes from the word before, itself and the word after; then the bias.
  let blend: Parameters.Block
  let projections: [(weights: Parameters.Block, bias: Parameters.Block)]
  let tagHidden, tagHiddenBias, tags, tagsBias: Parameters.Block
  let nameHidden, nameHiddenBias, names, namesBias: Parameters.Block
  let trees: [Trees]
  /// Where the weights begin that every batch changes.
  let denseStart: Int

  init(_ shape: NetworkShape, vocabulary: Int, generator: inout SeededGenerator) {
    self.shape = shape
    let all = parameters
    func matrix(_ rows: Int, _ columns: Int) -> Parameters.Block {
      all.block(rows, columns, spread: (6 / Float(rows + columns)).squareRoot())
    }
    let width = 2 * shape.units
    embeddings = all.block(vocabulary, shape.embedding, spread: 0.1)
    denseStart = all.count
    firstProjection = matrix(shape.embedding, shape.gates)
    blend = all.block(4, shape.gates, spread: 0.1)
    projections = (1..<shape.layers).map { _ in
      (matrix(width, shape.gates), all.block(1, shape.gates, spread: 0))
    }
    openings = (0..<shape.layers).map { _ in all.block(2, width, spread: 0.5) }
    tagHidden = matrix(width, shape.tagHidden)
    tagHiddenBias = all.block(1, shape.tagHidden, spread: 0)
    tags = matrix(shape.tagHidden, shape.tags)
    tagsBias = all.block(1, shape.tags, spread: 0)
    nameHidden = matrix(width, shape.nameHidden)
    nameHiddenBias = all.block(1, shape.nameHidden, spread: 0)
    names = matrix(shape.nameHidden, shape.names)
    namesBias = all.block(1, shape.names, spread: 0)
    trees = (0..<2).map { _ in
      Trees(
        head: matrix(width, shape.arc), headBias: all.block(1, shape.arc, spread: 0),
        dependent: matrix(width, shape.arc), dependentBias: all.block(1, shape.arc, spread: 0),
        product: matrix(shape.arc, shape.arc), preference: all.block(1, shape.arc, spread: 0),
        root: all.block(1, shape.arc, spread: 0.3),
        labelHead: matrix(width, shape.label), labelDependent: matrix(width, shape.label),
        labelBias: all.block(1, shape.label, spread: 0),
        labelRoot: all.block(1, shape.label, spread: 0.3),
        labels: matrix(shape.label, shape.relations),
        labelsBias: all.block(1, shape.relations, spread: 0),
        distance: all.block(1, 2 * shape.distances, spread: 0))
    }
    parameters.begin(&generator)
    let own = parameters.values + blend.offset + shape.gates
    for column in 0..<shape.gates { own[column] = 1 }
    let bias = parameters.values + blend.offset + 3 * shape.gates
    for column in 0..<shape.gates { bias[column] = 0 }
  }

  func values(_ block: Parameters.Block) -> UnsafeMutablePointer<Float> {
    parameters.values + block.offset
  }

  /// The place of a distance among the weights: exact up to 6 words, then coarser; 32 in all.
  func distance(_ head: Int, _ dependent: Int) -> Int {
    let gap = abs(head - dependent)
    let size = gap < 7 ? gap : gap < 9 ? 7 : gap < 12 ? 8 : gap < 16 ? 9 : gap < 24 ? 10 : 11
    return head < dependent ? size : shape.distances + size
  }
}
