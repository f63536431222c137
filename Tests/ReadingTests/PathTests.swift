import Testing

@testable import Reading

@Suite struct PathTests {
  @Test(arguments: [
    ("a.txt", "/home/x/a.txt"), ("./b/../a.txt", "/home/x/a.txt"), ("/a//b/./c", "/a/b/c"),
    ("../../../../a", "/a"), ("", "/home/x"), ("b/", "/home/x/b"),
  ])
  func `A path becomes absolute by its words`(path: String, absolute: String) {
    #expect(Path(path).absolute(in: Path("/home/x")).text == absolute)
  }

  @Test(arguments: [
    ("a", "b", "a/b"), ("a/", "b", "a/b"), ("a//", "b", "a/b"), ("/", "b", "/b"),
    (".", "b", "./b"),
  ])
  func `An entry follows its folder behind one slash`(folder: String, name: String, joined: String)
  {
    #expect(Path(folder).entry(Array(name.utf8)).text == joined)
  }

  @Test(arguments: [("a/b.txt", "b.txt", "a"), ("b.txt", "b.txt", "."), ("/b", "b", "/")])
  func `A path has a name and a folder`(path: String, name: String, folder: String) {
    #expect(String(decoding: Path(path).name, as: UTF8.self) == name)
    #expect(Path(path).folder.text == folder)
  }

  @Test func `Bytes that are no UTF-8 read as percent signs and digits, so that names stay apart`()
  {
    #expect(Path(Array("é-".utf8) + [0xFF, 0x0A, 0xC3]).text == "é-%FF\n%C3")
    #expect(Path([0x61, 0xFE]).text != Path([0x61, 0xFF]).text)
  }
}
