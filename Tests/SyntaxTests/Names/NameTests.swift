import Testing

@testable import Syntax

@Suite struct NameTests {
    @Test func knownWordsHaveTheirNumbers() {
        let names = NameTable()
        let known: [(Name, String)] = [
            (.`init`, "init"), (.deinitWord, "deinit"), (.subscript, "subscript"), (.Any, "Any"), (.self, "self"),
            (.Self, "Self"), (.underscore, "_"), (.assign, "="), (.minus, "-"), (.equal, "=="), (.less, "<"),
            (.ellipsis, "..."), (.exclamation, "!"), (.get, "get"), (.didSet, "didSet"), (.some, "some"),
            (.any, "any"), (.await, "await"), (.type, "Type"), (.protocol, "Protocol"), (.unknown, "unknown"),
            (.higherThan, "higherThan"), (.none, "none"), (.unsafe, "unsafe"),
            (Name(index: Name.firstModifier), "open"),
        ]
        for (name, word) in known { #expect(names.text(of: name) == word) }
        #expect(TokenKind.keywords.count == Int(Name.keywordCount))
    }

    @Test func equalWordsAreOneName() {
        let names = NameTable()
        let first = names.intern("weight")
        for index in 0..<5000 { _ = names.intern("w\(index)") }
        #expect(names.intern("weight") == first)
        #expect(names.text(of: names.intern("w4321")) == "w4321")
        #expect(names.intern("w1") != names.intern("w2"))
    }
}
