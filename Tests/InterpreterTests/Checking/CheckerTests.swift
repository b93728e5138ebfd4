import Diagnostics
import Syntax
import Testing

@testable import Interpreter

/// Small programs: the types of their globals, or what is wrong with them.
struct CheckerTests {
    /// `name: Type` of each global, or `line:column: message` of each error.
    private func check(_ text: String) -> [String] {
        let map = SourceMap()
        let checker = Checker(library: StandardLibrary.library, map: map)
        let source = SourceText(name: "test.swift", bytes: Array(text.utf8))
        let unit = checker.check(source, at: map.add(source), in: checker.makeScope(inside: nil))
        var errors: [String] = []
        for diagnostic in unit.diagnostics where diagnostic.severity == .error {
            let location = map.location(of: diagnostic.range.lower)
            errors.append("\(location.line):\(location.column): \(diagnostic.message)")
        }
        if !errors.isEmpty { return errors }
        return unit.globals.map { checker.text($0.name) + ": " + checker.text($0.type) }
    }

    @Test(arguments: [
        ("let a = 1 / 2 * 3.0", ["a: Double"]),
        ("let a: Float = 2 * 3", ["a: Float"]),
        ("let a = [1, 2.5]", ["a: [Double]"]),
        ("let a = [1, 2].map { $0 * 2 }.filter { $0 > 1 }.reduce(0, +)", ["a: Int"]),
        ("let (a, b) = (1, \"x\")", ["a: Int", "b: String"]),
        ("let a = [\"x\": [1]][\"x\"]?.first", ["a: Int?"]),
        ("let a = (0..<3).map { i in (0..<i).map { Double($0) } }", ["a: [[Double]]"]),
        ("let a = [3, 1].sorted { $0 > $1 }.first ?? 0", ["a: Int"]),
        ("let a: Set = [1, 2]", ["a: Set<Int>"]),
    ])
    func typesOfGlobals(_ text: String, _ expected: [String]) {
        #expect(check(text) == expected)
    }

    @Test(arguments: [
        ("let a: Int = \"x\"", "1:14: cannot convert value of type 'String' to specified type 'Int'"),
        ("foo(3)", "1:1: cannot find 'foo' in scope"),
        ("let y = 3\ny = 4", "2:1: cannot assign to value: 'y' is a 'let' constant"),
        ("func f(_ a: Int, b: String) {}\nf(1)", "2:4: missing argument for parameter 'b' in call"),
        (
            "func f(_ a: Int, b: String) {}\nf(1, c: \"\")",
            "2:2: incorrect argument label in call (have '_:c:', expected '_:b:')"
        ),
        ("func f() -> Int {}", "1:18: missing return in global function expected to return 'Int'"),
        ("enum E { case a, b }\nlet e = E.a\nswitch e { case .a: break }", "3:1: switch must be exhaustive"),
        ("struct S { var v = 1 }\nlet s = S()\ns.v = 3", "3:3: cannot assign to property: 's' is a 'let' constant"),
        (
            "let o: Int? = 3\nlet p = o + 1",
            "2:9: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
        ),
        ("let x = 5\nif x { }", "2:4: type 'Int' cannot be used as a boolean; test for '!= 0' instead"),
        ("let n: Int = nil", "1:14: 'nil' cannot initialize specified type 'Int'"),
        ("for i in 5 { print(i) }", "1:10: for-in loop requires 'Int' to conform to 'Sequence'"),
        (
            "let n = Int.random(in: 1...6)",
            "1:19: 'random' without a generator is not available in a lecture, which gives the same results everywhere; "
                + "pass one: 'using: &generator'"
        ),
    ])
    func mistakes(_ text: String, _ expected: String) {
        #expect(check(text) == [expected])
    }

    /// A spec has room for one of a line.
    @Test func aStaticValueIsNoFunctionOfAnInstance() {
        let text = "struct Part { static let limit = 3; func f() -> Int { limit(2) } }"
        #expect(
            check(text) == [
                "1:55: cannot call value of non-function type 'Int'",
                "1:55: static member 'limit' cannot be used on instance of type 'Part'",
            ])
    }

    @Test func conditionalConformancesHaveWitnesses() {
        let program = Program(map: SourceMap())
        let text = """
            protocol D { func describe() -> String }
            extension Array: D where Element: D { func describe() -> String { map { $0.describe() }.joined() } }
            extension Int: D { func describe() -> String { "<\\(self)>" } }
            func show<T: D>(_ value: T) { print(value.describe()) }
            show([1, 2])
            """
        let unit = program.check(SourceText(name: "test.swift", bytes: Array(text.utf8)), in: nil)
        #expect(unit.diagnostics.isEmpty)
        try? program.run(unit)
        #expect(program.outputText == "<1><2>\n")
    }
}
