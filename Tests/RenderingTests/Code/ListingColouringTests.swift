import Testing

@testable import Rendering

@Suite struct ListingColouringTests {
    private func marked(_ code: String, _ name: String) throws -> String {
        let bytes = Array(code.utf8)
        let language = try #require(ListingLanguage.named(name))
        let colouring = ListingColouring(bytes, language)
        #expect(colouring.runs.map { $0.range.count }.reduce(0, +) == bytes.count)
        return colouring.runs.map { run in
            let text = String(decoding: bytes[run.range], as: UTF8.self)
            return run.role == .plain ? text : "‹\(run.role) \(text)›"
        }.joined()
    }

    @Test func python() throws {
        #expect(
            try marked("def f(x): return 'a\\'b' + \"\"\"c\nd\"\"\" # e\n1.5e3", "Python")
                == "‹keyword def› f(x): ‹keyword return› ‹string 'a\\'b'› + ‹string \"\"\"c\nd\"\"\"› ‹comment # e›\n‹literal 1.5e3›"
        )
    }

    @Test func blockCommentsAndOpenStringsEndSomewhere() throws {
        #expect(try marked("int a; /* b", "c") == "‹keyword int› a; ‹comment /* b›")
        #expect(try marked("x = 'open\nint", "c") == "x = ‹string 'open›\n‹keyword int›")
        #expect(try marked("\"\\", "json") == "‹string \"\\›")
    }

    @Test func unknownLanguagesHaveNoRow() {
        #expect(ListingLanguage.named("brainfold") == nil)
        #expect(ListingLanguage.named("") == nil)
    }
}
