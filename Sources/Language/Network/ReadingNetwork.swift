/// The network that reads English: weights of a model file, used where they lie.
///
/// Features of a word's spelling are looked up and summed; three pairs of recurrent layers (after Lei et al. 2018) read
/// the sentence in both directions; parts of speech are taken from the first of them (Søgaard and Goldberg 2016), names and
/// trees from the last. What the first layer makes of each feature is computed beforehand (Devlin et al. 2014), one
/// byte for each of its inputs. `kb-train` trains it and writes the file.
package struct ReadingNetwork: @unchecked Sendable {
  // Sendable: it only ever reads memory that nobody writes to.

  /// The sections of the file, in their order.
  package enum Section: Int, CaseIterable {
    case sizes, vocabulary, features, blend, openings, second, third, tagHidden, tags, nameHidden,
      names
    case trees, product, labels, arcs
  }

  /// How many units a layer has in each direction.
  package let units: Int
  /// The length of the vectors by which heads and dependents are compared.
  package let arc: Int
  /// The number of hidden units from which relations are told.
  package let label: Int
  package let vocabulary: FeatureTable
  /// For each layer: of every output a factor, then of every output a bias, by which what is remembered opens itself.
  package let openings: UnsafePointer<Float>
  /// Four rows of 6 × units: what a layer's input takes from the word before, the word and the word behind; the bias.
  package let blend: UnsafePointer<Float>
  package let second, third, tagHidden, tags, nameHidden, names, trees, product, labels: Projection
  /// The root's vector among the heads, its product, what every head is worth by itself, the root's part in relations, and
  /// the worth of distances: 2 × 16.
  package let arcs: UnsafePointer<Float>

  /// The inputs of a layer for a word: candidate, keep gate and output gate of either direction.
  package var gates: Int { 6 * units }
  /// The outputs of a layer for a word.
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
    let arc = Int(sizes.load(fromByteOffset: 4, as: Int32.self))
    let label = Int(sizes.load(fromByteOffset: 8, as: Int32.self))
    guard units > 0, units % 8 == 0, arc % 8 == 0, label % 16 == 0,
      let vocabulary = FeatureTable(
        slots: file.section(Section.vocabulary.rawValue),
        rows: file.section(Section.features.rawValue), width: 6 * units),
      let blend = floats(.blend, count: 24 * units),
      let openings = floats(.openings, count: 12 * units),
      let second = projection(.second), let third = projection(.third),
      let tagHidden = projection(.tagHidden), let tags = projection(.tags),
      let nameHidden = projection(.nameHidden), let names = projection(.names),
      let trees = projection(.trees), let product = projection(.product),
      let labels = projection(.labels),
      let arcs = floats(.arcs, count: 3 * arc + label + 32)
    else { return nil }
    let width = 2 * units
    let layers = [second, third]
    guard layers.allSatisfy({ $0.inputs == width && $0.outputs == 6 * units }),
      [tagHidden, nameHidden, trees].allSatisfy({ $0.inputs == width }),
      tags.inputs == tagHidden.outputs, names.inputs == nameHidden.outputs,
      tags.outputs >= Tag.allCases.count, names.outputs >= NameLabel.count,
      trees.outputs == 2 * arc + 2 * label, product.inputs == arc, product.outputs == arc,
      labels.inputs == label, labels.outputs >= Relation.count
    else { return nil }
    self.units = units
    self.arc = arc
    self.label = label
    self.vocabulary = vocabulary
    self.blend = blend
    self.openings = openings
    self.second = second
    self.third = third
    self.tagHidden = tagHidden
    self.tags = tags
    self.nameHidden = nameHidden
    self.names = names
    self.trees = trees
    self.product = product
    self.labels = labels
    self.arcs = arcs
  }

  /// Which worth of distance an arc has: for heads in front and behind each, exact up to six words, then coarser.
  @inline(__always)
  package static func distance(head: Int, dependent: Int) -> Int {
    let gap = abs(head - dependent)
    let size = gap < 7 ? gap : gap < 9 ? 7 : gap < 12 ? 8 : gap < 16 ? 9 : gap < 24 ? 10 : 11
    return head < dependent ? size : 16 + size
  }
}
