internal import CModels

/// The trained weights that the program carries, in its read-only data.
package enum EmbeddedModels {
  package static var english: ModelFile { file(kb_model_english()) }
  package static var sentences: ModelFile { file(kb_model_sentences()) }
  package static var attributions: ModelFile { file(kb_model_attributions()) }

  /// All of them, with the names of their files.
  package static var all: [(name: String, file: ModelFile)] {
    [("english", english), ("sentences", sentences), ("attributions", attributions)]
  }

  private static func file(_ model: kb_model) -> ModelFile {
    ModelFile(UnsafeRawBufferPointer(start: model.bytes, count: model.count))
  }
}
