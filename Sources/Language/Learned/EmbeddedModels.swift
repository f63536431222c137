internal import CModels

/// The trained weights that the program carries, in its read-only data.
package enum EmbeddedModels {
  package static var tagger: ModelFile { file(kb_model_tagger()) }
  package static var parser: ModelFile { file(kb_model_parser()) }
  package static var entities: ModelFile { file(kb_model_entities()) }
  package static var sentences: ModelFile { file(kb_model_sentences()) }

  /// All of them, with the names of their files.
  package static var all: [(name: String, file: ModelFile)] {
    [
      ("tagger", tagger), ("parser", parser), ("entities", entities), ("sentences", sentences),
    ]
  }

  private static func file(_ model: kb_model) -> ModelFile {
    ModelFile(UnsafeRawBufferPointer(start: model.bytes, count: model.count))
  }
}
