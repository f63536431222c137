/// Trees: a score for every arc (Dozat and Manning 2017), the best tree, and the relations of its arcs.
extension NetworkWorker {
  /// Finds the tree.
  package func parse() {
    let arc = network.arc
    let outputs = network.trees.outputs
    multiply(network.trees, from: output)
    // Heads and dependents lose what is negative; the parts of relations keep it.
    network.trees.scale(count, sums, floored: 2 * arc, to: floats + projected)
    compareHeads(outputs)
    for index in 0..<count { scoreHeads(of: index, outputs) }
    decoder.decode(UnsafePointer(floats + scores), count: count)
    relate(outputs)
  }

  /// Multiplies the heads' vectors, and lays them out word beside word.
  func compareHeads(_ outputs: Int) {
    let arc = network.arc
    for index in 0..<count {
      network.product.round(
        UnsafePointer(floats + projected + index * outputs), into: integers + index * arc)
    }
    network.product.multiply(count, integers, into: sums)
    network.product.scale(count, sums, turnedInto: floats + products, width: capacity + 2)
    let preference = network.arcs + 2 * arc
    for index in 0..<count {
      var worth = Lanes.zero
      for column in stride(from: 0, to: arc, by: 4) {
        let place = projected &+ index &* outputs &+ column
        worth += floats.lanes(place) * preference.lanes(column)
      }
      floats[heading + index] = worth.sum()
    }
  }

  /// Scores every head of a word, and the root behind them.
  func scoreHeads(of index: Int, _ outputs: Int) {
    let arc = network.arc
    let rows = capacity + 2
    let own = UnsafePointer(floats + projected + index * outputs + arc)
    let row = floats + scores + index * (count + 1)
    WeightedRows.add(
      count, rows: arc, width: rows, factors: own, first: floats + heading,
      products: floats + products, to: floats + lastScores)
    let last = UnsafePointer(floats + lastScores)
    let distance = UnsafePointer(floats + distances + capacity - index)
    for other in 0..<count { row[other] = last[other] + distance[other] }
    var root = Lanes.zero
    for column in stride(from: 0, to: arc, by: 4) {
      root += own.lanes(column) * (network.arcs + arc).lanes(column)
    }
    row[count] = root.sum() + rootWorth
  }

  /// Tells the relation of each word to its head.
  func relate(_ outputs: Int) {
    let arc = network.arc
    let label = network.label
    for index in 0..<count {
      let head = decoder.heads[index]
      let own = floats + projected + index * outputs + 2 * arc + label
      let from =
        head < 0
        ? network.arcs + 3 * arc
        : UnsafePointer(floats + projected + Int(head) * outputs + 2 * arc)
      for place in stride(from: 0, to: label, by: 4) {
        let value = own.lanes(place) + from.lanes(place)
        floats.put(value.replacing(with: 0, where: value .< .zero), hidden + index * label + place)
      }
    }
    multiply(network.labels, from: hidden)
    relations.removeAll(keepingCapacity: true)
    for index in 0..<count {
      relations.append(best(network.labels, index, among: Relation.count))
    }
  }
}
