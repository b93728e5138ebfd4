import Diagnostics
import Testing

@testable import Interpreter

/// Units that stand for answers of students: what they add to the world holds for them alone.
@Suite struct SealedUnitTests {
    private let program = Program(map: SourceMap())

    private func check(_ text: String, in parent: Scope?, isSealed: Bool = false) -> CheckedUnit {
        let source = SourceText(name: "unit", bytes: Array(text.utf8))
        let scope = program.checker.makeScope(inside: parent, isSealed: isSealed)
        return program.checker.check(source, at: program.map.add(source), in: scope)
    }

    private func printed(_ unit: CheckedUnit) throws -> String {
        #expect(!unit.hasErrors, "\(unit.diagnostics.map { $0.message })")
        let before = program.outputText.utf8.count
        try program.run(unit)
        return String(decoding: Array(program.outputText.utf8)[before...], as: UTF8.self)
    }

    private func exports(_ answer: CheckedUnit, like pattern: CheckedUnit) -> Scope {
        let signatures = Set(program.checker.declarations(of: pattern).map(\.signature))
        return program.checker.makeExports(of: answer, signatures: signatures, like: pattern)
    }

    @Test func extensionsAndOperatorsServeTheUnitAlone() throws {
        let answer = check(
            """
            extension Double {
                static func == (a: Double, b: Double) -> Bool { true }
                var magnitude: Double { 7 }
                var twice: Double { self * 2 }
            }
            func == (a: Int, b: Int) -> Bool { true }
            infix operator +++: AdditionPrecedence
            func +++ (a: Int, b: Int) -> Int { a + b }
            func same(_ x: Double) -> Bool { x == x + 1 && 1 == 2 }
            print(same(1), 1 +++ 2, (2.0).twice, (-1.0).magnitude)
            """, in: nil, isSealed: true)
        #expect(try printed(answer) == "true 3 4.0 7.0\n")
        let pattern = check("func same(_ x: Double) -> Bool { true }", in: nil, isSealed: true)
        let test = check(
            "print(same(1), 1.0 == 2.0, 1 == 2, [1.0] == [2.0], (-1.0).magnitude)", in: exports(answer, like: pattern))
        #expect(try printed(test) == "true false false false 1.0\n")
        for text in ["(2.0).twice", "1 +++ 2"] {
            #expect(check("print(\(text))", in: exports(answer, like: pattern)).hasErrors)
        }
    }

    @Test func onlyWhatThePatternDeclaresIsExported() {
        let pattern = check(
            "func f(_ x: Int) -> Int { x }\nextension Int { var half: Int { self / 2 } }", in: nil, isSealed: true)
        let answer = check(
            """
            func f(_ x: Int) -> Int { helper(x) }
            func f(_ x: Int) -> Double { 1 }
            func helper(_ x: Int) -> Int { x + 1 }
            extension Int {
                var half: Int { self / 2 }
                var third: Int { self / 3 }
            }
            """, in: nil, isSealed: true)
        let scope = exports(answer, like: pattern)
        #expect(!check("let a: Int = f(1).half", in: scope).hasErrors)
        for text in ["helper(1)", "(9).third", "let a: Double = f(1)"] {
            #expect(check(text, in: scope).hasErrors, "\(text)")
        }
    }

    @Test func namesOfEarlierUnitsCannotBeDeclaredAgain() {
        let lecture = check(
            "let rate = 1.0\nfunc step(_ x: Double) -> Double { x }\nfunc reset() {}\nstruct Point { var x = 0.0 }",
            in: nil)
        for text in ["let rate = 2.0", "func step(_ x: Double) -> Double { 0 }", "struct Point {}", "var reset = 1"] {
            let unit = check(text, in: lecture.scope, isSealed: true)
            #expect(unit.diagnostics.contains { $0.message.hasPrefix("invalid redeclaration") }, "\(text)")
        }
        #expect(!check("func step(_ x: Int) -> Int { x }", in: lecture.scope, isSealed: true).hasErrors)
        #expect(!check("let rate = 2.0", in: lecture.scope).hasErrors)
    }

    @Test func conformancesServeTheUnitAlone() throws {
        let first = check(
            "protocol P { var p: Int { get } }\nfunc ask<T: P>(_ x: T) -> Int { x.p }", in: nil)
        let answer = check(
            "extension Int: P { var p: Int { 1 } }\nprint(ask(5))", in: first.scope, isSealed: true)
        #expect(try printed(answer) == "1\n")
        #expect(program.checker.statesForeignConformances(answer))
        #expect(check("ask(5)", in: first.scope).hasErrors)
    }

    @Test func equalityOfASealedTypeIsThatOfItsParts() throws {
        let answer = check(
            "struct A: Equatable { var x = 1\nstatic func == (a: A, b: A) -> Bool { true } }\nvar one = A()\nvar two = A(x: 2)\none\n",
            in: nil, isSealed: true)
        #expect(try printed(answer) == "")
        program.showsLast = true
        func shown(_ text: String) throws -> ShownValue {
            let pattern = answer
            try program.run(check(text, in: exports(answer, like: pattern)))
            guard case .value(let value)? = program.events.last else { throw Fault(.nilUnwrapped) }
            return value
        }
        let (one, two, again) = (try shown("one"), try shown("two"), try shown("one"))
        #expect(try !one.view.equals(two.view))
        #expect(try one.view.equals(again.view))
    }

    @Test func operatorsOfTheLibraryCannotBeDeclaredAnew() {
        let unit = check("infix operator +: MultiplicationPrecedence", in: nil, isSealed: true)
        #expect(unit.diagnostics.map(\.message) == ["operator redeclared"])
        #expect(try! printed(check("print(1 + 2 * 3)", in: nil)) == "7\n")
    }

    /// Each answer begins from the state before its exercise, in whatever order answers come.
    @Test func snapshotsAreRestoredInAnyOrder() throws {
        let large = "[Int](repeating: 7, count: 100_000)"
        var scope: Scope?
        var snapshots: [ProgramSnapshot] = []
        var scopes: [Scope?] = []
        for text in [
            "var a = \(large)\nvar log = \"one\"", "var b = \(large)\na[0] = 1\nlog += \" two\"",
            "a = []\nb[1] = 2\nlog += \" three\"",
        ] {
            let unit = check(text, in: scope)
            _ = try printed(unit)
            scope = unit.scope
            scopes.append(scope)
            snapshots.append(program.snapshot())
        }
        let looks = ["print(a[0], a.count, log)", "print(a[0], b[1], log)", "print(a.count, b[1], log)"]
        let expected = ["7 100000 one\n", "1 7 one two\n", "0 2 one two three\n"]
        for turn in [2, 0, 1, 1, 0, 2, 1, 2, 0] {
            program.restore(snapshots[turn])
            #expect(try printed(check(looks[turn], in: scopes[turn])) == expected[turn])
            _ = try printed(check("a += \(large)\nlog += \" more\"\na.append(1)", in: scopes[turn]))
        }
        for snapshot in snapshots { program.close(snapshot) }
    }

    @Test func aTextMayBeAppendedToItself() throws {
        let unit = check(
            "var t = \"abcdefgh\"\nfor _ in 0..<12 { t += t }\nprint(t.count, t.hasSuffix(\"efgh\"))", in: nil)
        #expect(try printed(unit) == "32768 true\n")
    }
}
