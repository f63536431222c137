/// Parts of speech and names.
extension NetworkWorker {
  /// Finds the parts of speech.
  package func tag() {
    score(network.tagHidden, network.tags, rows: nil)
    tags.removeAll(keepingCapacity: true)
    for index in 0..<count {
      tags.append(best(network.tags, index, among: Tag.allCases.count))
    }
  }

  /// Finds the names, each label such as may follow the one before. Only words with a capital letter, and up to two
  /// between such, are looked at: no others are part of names.
  package func label() {
    findNameWords()
    score(network.nameHidden, network.names, rows: nameWords)
    labels.removeAll(keepingCapacity: true)
    var previous = 0
    var row = 0
    for index in 0..<count {
      guard row < nameWords.count, nameWords[row] == index else {
        labels.append(NameLabel.outside.rawValue)
        previous = 0
        continue
      }
      let runsOn = row + 1 < nameWords.count && nameWords[row + 1] == index + 1
      let allowed = NameLabel.successors[previous] & (runsOn ? .max : NameLabel.closed)
      var best = -1
      var value: Float = 0
      for place in 0..<NameLabel.count where allowed >> UInt32(place) & 1 == 1 {
        let other = score(network.names, row, place)
        if best < 0 || other > value {
          value = other
          best = place
        }
      }
      labels.append(UInt8(best))
      previous = best
      row += 1
    }
    dropRanks()
  }

  /// Takes the ranks off the persons' names that begin with them.
  private func dropRanks() {
    let begin = NameLabel(.person, .begin).rawValue
    for index in 0..<count where labels[index] == begin && Ranks.contains(forms[index]) {
      // The next word is the name's last or one inside, which it now begins.
      let isLast = labels[index + 1] == NameLabel(.person, .last).rawValue
      labels[index] = NameLabel.outside.rawValue
      labels[index + 1] = NameLabel(.person, isLast ? .unit : .begin).rawValue
    }
  }

  private func findNameWords() {
    nameWords.removeAll(keepingCapacity: true)
    for index in 0..<count {
      if hasCapital[index] {
        nameWords.append(index)
      } else if index > 0, index + 1 < count {
        let before = hasCapital[index - 1]
        let after = hasCapital[index + 1]
        if before && after || before && index + 2 < count && hasCapital[index + 2]
          || after && index > 1 && hasCapital[index - 2]
        {
          nameWords.append(index)
        }
      }
    }
  }
}
