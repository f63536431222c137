import Extraction

/// Attributions found by the network alone against those of people, cue by cue: found when the contents share half of
/// their tokens (Jaccard) and the cues overlap, right when the sources overlap too or there is none.
struct AttributionScore {
  private var wanted = 0
  private var found = 0
  private var cues = 0
  private var contents = 0
  private var right = 0

  init(_ examples: [AttributionExample], _ worker: AttributionWorker) {
    for example in examples {
      let readings = example.vectors.withUnsafeBufferPointer { vectors in
        vectors.baseAddress.map { worker.read(example.passage, vectors: $0) } ?? []
      }
      wanted += example.cues.count
      for reading in readings {
        let content = places(reading.roles, .content)
        guard !content.isEmpty else { continue }
        found += 1
        guard let gold = example.cues.first(where: { $0.words.overlaps(reading.cue) }) else {
          continue
        }
        cues += 1
        let goldContent = places(gold.roles, .content)
        let shared = content.intersection(goldContent).count
        guard 2 * shared >= content.union(goldContent).count else { continue }
        contents += 1
        let source = places(reading.roles, .source)
        let goldSource = places(gold.roles, .source)
        if goldSource.isEmpty ? source.isEmpty : !source.isDisjoint(with: goldSource) { right += 1 }
      }
    }
  }

  private func places(_ roles: [UInt8], _ role: AttributionRole) -> Set<Int> {
    Set(roles.indices.filter { roles[$0] == role.rawValue })
  }

  var values: [(name: String, value: Double)] {
    let f1 = { (count: Int) in 200 * Double(count) / Double(max(1, wanted + found)) }
    return [
      ("cue_f1", f1(cues)), ("content_f1", f1(contents)), ("attribution_f1", f1(right)),
    ]
  }
}
