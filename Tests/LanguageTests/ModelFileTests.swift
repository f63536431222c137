import Language
import Testing

@Suite("ModelFile")
struct ModelFileTests {
  @Test(
    "The models in the program have this format and are whole",
    arguments: EmbeddedModels.all.indices)
  func embedded(index: Int) {
    let file = EmbeddedModels.all[index].file
    #expect(file.isValid)
    #expect(ModelFile.checksum(of: file.bytes) == file.checksum)
  }

  @Test("All models together have at most 20 MB")
  func size() {
    #expect(EmbeddedModels.all.reduce(0) { $0 + $1.file.bytes.count } <= 20_000_000)
  }

  @Test("One changed bit changes the checksum", arguments: [16, 500, 100_003])
  func damage(offset: Int) {
    let whole = EmbeddedModels.english
    var bytes = Array(whole.bytes)
    bytes[offset] ^= 1
    #expect(bytes.withUnsafeBytes { ModelFile.checksum(of: $0) } != whole.checksum)
  }

  @Test(
    "What is no model of this format is refused",
    arguments: [
      [], Array("kbmodel".utf8), Array("kbmodel".utf8) + [99] + [UInt8](repeating: 0, count: 100),
      ModelFile.magic + [UInt8](repeating: 0xFF, count: 100),
    ])
  func foreign(bytes: [UInt8]) {
    bytes.withUnsafeBytes { #expect(!ModelFile($0).isValid) }
  }

  @Test("A file cut short is refused")
  func truncated() {
    let whole = EmbeddedModels.english.bytes
    #expect(!ModelFile(UnsafeRawBufferPointer(rebasing: whole[0..<whole.count / 2])).isValid)
  }
}
