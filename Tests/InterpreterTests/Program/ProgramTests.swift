import Diagnostics
import Testing

@testable import Interpreter

@Suite struct ProgramTests {
    /// Checks and runs units in one program, each seeing the ones before it.
    private func run(_ units: [String], limits: Limits = Limits()) -> (program: Program, faults: [FaultKind?]) {
        let program = Program(map: SourceMap(), limits: limits)
        var scope: Scope?
        var faults: [FaultKind?] = []
        for (index, text) in units.enumerated() {
            let unit = program.check(SourceText(name: "unit\(index)", bytes: Array(text.utf8)), in: scope)
            #expect(!unit.hasErrors, "\(unit.diagnostics.map { $0.message })")
            scope = unit.scope
            var fault: FaultKind?
            do throws(Fault) { try program.run(unit) } catch { fault = error.kind }
            faults.append(fault)
        }
        return (program, faults)
    }

    private func output(_ text: String) -> String { run([text]).program.outputText }

    @Test func unitsShareTheirVariables() {
        let (program, faults) = run(["var a = [1, 2]\nlet n = 3", "a.append(n)\nprint(a)", "print(a.count)"])
        #expect(program.outputText == "[1, 2, 3]\n3\n")
        #expect(faults == [nil, nil, nil])
    }

    @Test(arguments: ["[x]", "(x, x)", "Pair(a: x, b: x)", "{ x }"])
    func genericsThatCallThemselvesWithEverLargerTypesEnd(_ larger: String) {
        let text = """
            struct Pair<T> { let a: T, b: T }
            func deeper<T>(_ x: T, _ n: Int) -> Int { n == 0 ? 0 : 1 + deeper(\(larger), n - 1) }
            print(deeper(1, 3))
            print(deeper(1, 1_000_000))
            """
        let (program, faults) = run([text, "print(2)"])
        #expect(faults == [.typesTooDeep, nil])
        #expect(program.outputText == "3\n2\n")
    }

    @Test func aFaultDoesNotSpoilOtherUnits() {
        let (program, faults) = run(["let a = [1]", "print(a[3])", "print(a)"])
        #expect(faults == [nil, .indexOutOfRange, nil])
        #expect(program.outputText == "[1]\n")
    }

    @Test func faultsSayWhereAndWhoCalled() {
        let map = SourceMap()
        let program = Program(map: map)
        let text =
            "func f(_ n: Int) -> Int {\n    var k = n\n    while k > 0 { k -= 1 }\n    return 1 / k\n}\nprint(f(3))"
        let unit = program.check(SourceText(name: "u", bytes: Array(text.utf8)), in: nil)
        do throws(Fault) {
            try program.run(unit)
            Issue.record("no fault")
        } catch {
            #expect(error.kind == .divisionByZero)
            #expect(error.range.map { map.location(of: $0.lower).line } == 4)
            #expect(error.stack.map { $0.function } == ["f", "main"])
        }
    }

    @Test func limitsEndPrograms() {
        var limits = Limits()
        limits.fuel = 2_000_000
        #expect(run(["while true { }"], limits: limits).faults == [.limit(.fuel)])
        #expect(run(["func f(_ n: Int) -> Int { 1 + f(n + 1) }\nprint(f(0))"]).faults == [.limit(.depth)])
        #expect(run(["while true { print(\"x\") }"]).faults == [.limit(.output)])
        limits = Limits()
        limits.heapBytes = 1 << 20
        #expect(run(["var a = [0]\nwhile true { a.append(1) }"], limits: limits).faults == [.limit(.heap)])
    }

    /// Letters are appended many at once here, dashes are passed one by one.
    @Test func aRunOfCharactersCostsWhatItsTurnsDo() {
        let costs = ["a", "-"].map { character in
            [1, 5, 14].map { length in
                let text = String(repeating: character, count: length)
                let loop = "var w = \"\"\nfor c in \"\(text)\" { if c.isLetter { w.append(c) } }"
                return Limits().fuel - run([loop]).program.fuel
            }
        }
        #expect(costs[0] == costs[1])
    }

    @Test func snapshotsBringVariablesBack() throws {
        let program = Program(map: SourceMap())
        let first = program.check(
            SourceText(
                name: "a",
                bytes: Array("var a = [1, 2]\nvar s = \"x\"\nvar big = [Int](repeating: 7, count: 9000)".utf8)),
            in: nil)
        try program.run(first)
        let snapshot = program.snapshot()
        let before = program.liveBytes
        let change = program.check(
            SourceText(name: "b", bytes: Array("a.append(3)\ns += \"yz\"\nbig = []\nlet other = [a, a]".utf8)),
            in: first.scope)
        try program.run(change)
        for _ in 0..<2 {
            program.restore(snapshot)
            #expect(program.liveBytes == before)
            let look = program.check(
                SourceText(name: "c", bytes: Array("print(a, s, big[8999])\na[0] = 9\nbig = [1]".utf8)), in: first.scope
            )
            try program.run(look)
            #expect(program.events.count == 1)
        }
        #expect(program.outputText == "[1, 2] x 7\n[1, 2] x 7\n")
        program.close(snapshot)
    }

    @Test func deinitialisersRunAtTheLastRelease() {
        let text = "class K { deinit { print(\"gone\") } }\nvar k: K? = K()\nprint(\"a\")\nk = nil\nprint(\"b\")"
        #expect(output(text) == "a\ngone\nb\n")
    }

    @Test func aRowIsChangedInPlace() {
        #expect(
            output("var m = [[1, 2], [3, 4]]\nlet old = m\nm[1][0] = 9\nm[0][1] += 5\nprint(m, old)")
                == "[[1, 7], [9, 4]] [[1, 2], [3, 4]]\n")
    }

    @Test func closuresCompiledInPlaceBehaveAlike() {
        let text = """
            var t = 0
            let r = [1, 2, 3].map { x -> Int in t += x; return x * x }
            let nested = [[1], [2, 3]].map { $0.map { $0 + 1 } }
            print(t, r, nested, [1, 2, 3, 4].filter { $0 % 2 == 0 }.reduce(0) { $0 + $1 })
            """
        #expect(output(text) == "6 [1, 4, 9] [[2], [3, 4]] 6\n")
    }
}
