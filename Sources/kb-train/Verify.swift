import ArgumentParser
import Language

/// `kb-train verify`: whether the weights in the program are whole.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the format and the checksum of the models that the program carries.")

  func run() throws {
    var broken = false
    for (name, file) in EmbeddedModels.all {
      let isWhole = file.isValid && ModelFile.checksum(of: file.bytes) == file.checksum
      print("\(name): \(file.bytes.count) bytes, \(isWhole ? "whole" : "damaged")")
      if !isWhole { broken = true }
    }
    if broken { throw ExitCode(1) }
  }
}
