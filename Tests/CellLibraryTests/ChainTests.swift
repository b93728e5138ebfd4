import Testing

/// Functions of several types in closures whose results something else takes up: the same as with the types said.
@Suite struct ChainTests {
    @Test(arguments: [
        ("[1.0, 2].map { exp($0) }.reduce(0, +)", "[1.0, 2].map { (x: Double) -> Double in exp(x) }.reduce(0.0, +)"),
        ("[1.0, 2].map { sqrt($0) }.reduce(1, *)", "[1.0, 2].map { (x: Double) -> Double in sqrt(x) }.reduce(1.0, *)"),
        (
            "(0..<5).map { pow(0.5, Double($0)) }.reduce(0, +)",
            "(0..<5).map { (n: Int) -> Double in pow(0.5, Double(n)) }.reduce(0.0, +)"
        ),
        (
            "zip([1.0, 2], [3, 5.0]).map { pow($0 - $1, 2) }.reduce(0, +) / 2",
            "zip([1.0, 2], [3, 5.0]).map { (a: Double, b: Double) -> Double in pow(a - b, 2.0) }.reduce(0.0, +) / 2"
        ),
    ])
    func areDecidedInside(open: String, typed: String) throws {
        let expected = try TwinProgram.cellOutput(of: "print(\(typed))", name: "typed")
        #expect(Double(expected.dropLast()) != nil)
        #expect(try TwinProgram.cellOutput(of: "print(\(open))", name: "open") == expected)
    }
}
