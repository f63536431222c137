import Extraction
import Foundation
import News
import TestSupport
import Testing

@Suite struct ExtractorTests {
  private static let pieces = [
    "“", "”", "\"", "'", " ", " ", " ", "\n\n", ". ", ", ", "said", "that", "Mr Asif",
    "Khalid Rahmani", "Foreign Minister", "Pakistan", "Kabul’s", "if", "we will",
    "respond", "talks", "third round of", "in Doha", "according to", "adding that", "he", "who",
    "it", "demanded", "the", "Agreement", "émigré", "👩‍👩‍👧", ":", "—",
    "on Friday", "with", "officials", "of", "insistence", "not", "accused", "ministry", "Nov. 7",
    "KABUL", "(", ")",
  ]

  private static func text(_ seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    return (0..<Int.random(in: 0...300, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }
    .joined(separator: " ")
  }

  @Test(arguments: UInt64(1)...60) func `Keeps its contract on any text`(_ seed: UInt64) {
    let text = Self.text(seed)
    let findings = Reading(text, published: "2025-11-08").findings
    #expect(FindingsContract.breaches(of: findings, in: text) == [])
    #expect(Reading(text, published: "2025-11-08").findings == findings)
  }

  /// Prose whose words have been exchanged: trees and marks that no writer makes.
  @Test(arguments: UInt64(1)...40)
  func `Keeps its contract on articles with exchanged words`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let names = try FileManager.default.contentsOfDirectory(atPath: SampleWorld.articles).filter {
      $0.hasSuffix(".txt")
    }.sorted()
    let name = try #require(names.randomElement(using: &random))
    let text = try String(contentsOfFile: SampleWorld.articles + "/" + name, encoding: .utf8)
    var words = text.split(separator: " ")
    for _ in 0..<words.count / Int.random(in: 3...20, using: &random) {
      words.swapAt(
        Int.random(in: words.indices, using: &random), Int.random(in: words.indices, using: &random)
      )
    }
    let exchanged = words.joined(separator: " ")
    #expect(FindingsContract.breaches(of: Reading(exchanged).findings, in: exchanged) == [])
  }

  @Test(arguments: [
    "As words on Muscat Iberian’s canals their gate. We",
    "As attacks on Tashkent Afghan’s canals his hand. We",
    "Oslo made no mention of Pac Bush, his the",
  ])
  func `Ends where trees and marks are odd`(_ text: String) {
    #expect(FindingsContract.breaches(of: Reading(text).findings, in: text) == [])
  }

  @Test func `Keeps its contract on real articles`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: SampleWorld.articles).filter {
      $0.hasSuffix(".txt")
    }
    #expect(names.count >= 6)
    for name in names {
      let text = try String(contentsOfFile: SampleWorld.articles + "/" + name, encoding: .utf8)
      let findings = Reading(text, published: "2025-11-16").findings
      #expect(FindingsContract.breaches(of: findings, in: text) == [], "\(name)")
      #expect(findings.claims.count > 5, "\(name)")
    }
  }

  @Test(arguments: [
    "", " ", ".", "“", "”” ““", "\u{301}", String(repeating: "he said ", count: 200),
    String(repeating: "\" ", count: 400),
  ])
  func `Keeps its contract at the edges`(_ text: String) {
    #expect(FindingsContract.breaches(of: Reading(text).findings, in: text) == [])
  }
}
