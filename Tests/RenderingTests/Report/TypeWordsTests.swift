import Testing

@testable import Rendering

@Suite struct TypeWordsTests {
    @Test(arguments: [
        ("Int", "Int"), ("Array<Array<Double>>", "[[Double]]"), ("Dictionary<String, Array<Int>>", "[String: [Int]]"),
        ("Optional<Int>", "Int?"), ("Pair<Array<Int>, Set<String>>", "Pair<[Int], Set<String>>"), ("<", "<"), ("", ""),
        ("a<b", "a<b"), ("Array<>", "[]"),
    ])
    func namesAsProgrammersWriteThem(_ name: String, _ short: String) {
        #expect(TypeWords.short(name) == short)
    }
}
