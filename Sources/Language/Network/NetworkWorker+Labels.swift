/// Parts of speech and names.
extension NetworkWorker {
  /// Finds the parts of speech.
  package func tag() {
    score(network.tagHidden, network.tags)
    tags.removeAll(keepingCapacity: true)
    for index in 0..<count {
      tags.append(best(network.tags, index, among: Tag.allCases.count))
    }
  }

  /// Finds the names, each label such as may follow the one before.
  package func label() {
    score(network.nameHidden, network.names)
    labels.removeAll(keepingCapacity: true)
    var previous = 0
    for index in 0..<count {
      let allowed = NameLabel.successors[previous]
      var best = -1
      var value: Float = 0
      for place in 0..<NameLabel.count where allowed >> UInt32(place) & 1 == 1 {
        let other = score(network.names, index, place)
        if best < 0 || other > value {
          value = other
          best = place
        }
      }
      labels.append(UInt8(best))
      previous = best
    }
  }
}
