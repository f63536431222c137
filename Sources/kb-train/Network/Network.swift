import Language

/// The shape of the network and where its weights lie.
struct NetworkShape {
  var embedding = 128
  var units = 64
  var tagHidden = 64
  var nameHidden = 64
  var arc = 64
  var label = 64
  var tags = 56
  var names = 24
  var relations = 56
  var distances = 16
  var layers = 3
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
    firstProjection = matrix(shape.embedding, 6 * shape.units)
    blend = all.block(4, 6 * shape.units, spread: 0.1)
    projections = (1..<shape.layers).map { _ in
      (matrix(width, 6 * shape.units), all.block(1, 6 * shape.units, spread: 0))
    }
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
    let own = parameters.values + blend.offset + 6 * shape.units
    for column in 0..<6 * shape.units { own[column] = 1 }
    let bias = parameters.values + blend.offset + 18 * shape.units
    for column in 0..<6 * shape.units { bias[column] = 0 }
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
