import Export
import Store
import Testing

@Suite struct JSONWriterTests {
  private func document(_ style: JSONWriter.Style) throws -> String {
    try SampleBase.written { output throws(ExportError) in
      var json = JSONWriter(output, style: style)
      try json.beginObject()
      try json.member("name", "Asif")
      try json.member("none", nil)
      try json.key("list")
      try json.beginArray()
      try json.value(.integer(-1))
      try json.value(.real(0.5))
      try json.value(.real(.infinity))
      try json.value(.blob([0, 255]))
      try json.value(true)
      try json.beginObject()
      try json.endObject()
      try json.endArray()
      try json.key("empty")
      try json.beginArray()
      try json.endArray()
      try json.endObject()
      try json.finish()
    }
  }

  @Test func aCompactDocumentStandsOnOneLine() throws {
    #expect(
      try document(.compact)
        == #"{"name":"Asif","none":null,"list":[-1,0.5,null,"00ff",true,{}],"empty":[]}"# + "\n")
  }

  @Test func anIndentedDocumentHasAnElementALine() throws {
    #expect(
      try document(.indented) == """
        {
          "name": "Asif",
          "none": null,
          "list": [
            -1,
            0.5,
            null,
            "00ff",
            true,
            {}
          ],
          "empty": []
        }

        """)
  }
}
