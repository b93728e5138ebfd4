import Syntax
import Testing

@Suite struct ColouringTests {
    /// The runs that have a colour, as `role text`.
    private func colours(_ source: String) -> [String] {
        let bytes = Array(source.utf8)
        return CodeColouring.runs(of: bytes).filter { $0.role != .plain }.map {
            "\($0.role) \(String(decoding: bytes[$0.range], as: UTF8.self))"
        }
    }

    @Test func rolesOfWords() {
        #expect(
            colours("mutating func f(in x: Int) -> Bool { return nil } // why") == [
                "keyword mutating", "keyword func", "type Int", "type Bool", "keyword return", "literal nil",
                "comment // why",
            ])
        #expect(colours("let get = 1; get + 1") == ["keyword let", "literal 1", "literal 1"])
        #expect(colours("var x: Int { get { 1 } }") == ["keyword var", "type Int", "keyword get", "literal 1"])
        #expect(colours("a.default + .some(true)") == ["literal true"])
        #expect(
            colours("\"a \\(b) c\" /* x /* y */ */") == ["string \"a \\(", "string ) c\"", "comment /* x /* y */ */"])
    }

    @Test func brokenCode() {
        #expect(colours("print(\"abc") == ["string \"abc"])
        #expect(colours("/* open") == ["comment /* open"])
    }
}
