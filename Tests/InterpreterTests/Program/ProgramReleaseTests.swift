import Diagnostics
import Testing

@testable import Interpreter

@Suite struct ProgramReleaseTests {
    /// Declarations of every kind that a scope, a type or a body may refer back to.
    static let source = """
        protocol Shape { associatedtype Unit; var area: Double { get }; func scaled(_ factor: Double) -> Self }
        extension Shape { var doubled: Self { scaled(2) } }
        struct Square: Shape, Hashable, CustomStringConvertible {
            typealias Unit = Int
            var side: Double { didSet { Square.count += 1 } }
            lazy var half = side / 2
            static var count = 0
            var area: Double { get { side * side } set { side = newValue.squareRoot() } }
            func scaled(_ factor: Double) -> Square { Square(side: side * factor) }
            subscript(index: Int) -> Double { side * Double(index) }
            var description: String { "square of \\(side)" }
        }
        extension Array where Element == Square { func total() -> Double { reduce(0) { $0 + $1.area } } }
        indirect enum Tree { case leaf(Int), node(Tree, Tree)
            var sum: Int { switch self { case .leaf(let n): return n; case .node(let l, let r): return l.sum + r.sum } }
        }
        class Node { var next: Node?; let name: String; init(_ name: String) { self.name = name }
            func walk() -> Int { 1 + (next?.walk() ?? 0) }
            deinit { Square.count = 0 }
        }
        final class Leaf: Node { override func walk() -> Int { super.walk() + 10 } }
        func largest<S: Shape>(_ shapes: [S]) -> S where S: Hashable { shapes.max { $0.area < $1.area }! }
        func even(_ n: Int) -> Bool {
            func odd(_ n: Int) -> Bool { n == 0 ? false : even(n - 1) }
            var calls: Int { n }
            return n == 0 ? true : odd(calls - 1)
        }
        let (first, second) = (Square(side: 1), Square(side: 2))
        var fibonacci: (Int) -> Int = { $0 }
        fibonacci = { n in n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2) }
        let chain = Leaf("a")
        chain.next = Node("b")
        print(largest([first, second]), [first, second].total(), first.doubled[3], Tree.node(.leaf(1), .leaf(2)).sum)
        print(even(10), fibonacci(10), chain.walk(), [3, 1, 2].sorted().map { String($0) }.joined(separator: "-"))
        print(Set([first, second]).count, zip([1], ["x"]).map { "\\($0.0)\\($0.1)" }, second.hashValue == second.hashValue)
        """

    /// Something that a test watches without holding it.
    private struct Watched {
        let name: String
        weak var object: AnyObject?
    }

    private static func watch(_ symbol: Symbol, _ name: String) -> [Watched] {
        switch symbol {
        case .variable(let symbol):
            return [Watched(name: name, object: symbol)]
                + [symbol.getter, symbol.setter, symbol.didSetObserver].compactMap { $0 }
                .flatMap { watch(.function($0), name + " accessor") }
        case .function(let symbol):
            return [Watched(name: name, object: symbol)]
                + [symbol.body].compactMap { $0 }.map { Watched(name: name + " body", object: $0) }
        case .subscript(let symbol): return [Watched(name: name, object: symbol)]
        case .enumCase(let symbol): return [Watched(name: name, object: symbol)]
        case .nominal(let symbol):
            return [Watched(name: name, object: symbol)]
                + [symbol.memberScope].compactMap { $0 }.map { Watched(name: name + " scope", object: $0) }
                + symbol.members.values.joined().flatMap { watch($0.symbol, name + " member") }
        case .typealias(let symbol): return [Watched(name: name, object: symbol)]
        case .associatedType(let symbol): return [Watched(name: name, object: symbol)]
        case .genericParameter(let symbol): return [Watched(name: name, object: symbol)]
        }
    }

    private static func run() throws -> [Watched] {
        let program = Program(map: SourceMap())
        let unit = program.check(SourceText(name: "a.swift", bytes: Array(source.utf8)), in: nil)
        try #require(!unit.hasErrors, "\(unit.diagnostics)")
        try program.run(unit)
        try #require(program.outputText.hasPrefix("square of 2.0 5.0 6.0 3\ntrue 55 12 1-2-3\n2 "))
        var watched = [
            Watched(name: "unit", object: unit), Watched(name: "scope", object: unit.scope),
            Watched(name: "checker", object: program.checker), Watched(name: "machine", object: program.machine),
        ]
        for name in unit.scope.names + program.checker.libraryScope.names {
            for symbol in unit.scope.local(name) ?? program.checker.libraryScope.local(name) ?? [] {
                watched += watch(symbol, program.checker.names.text(of: name))
            }
        }
        return watched + [Watched(name: "library", object: program.checker.libraryScope)]
    }

    /// What a program made goes when it goes, circles among scopes, symbols and bodies too.
    @Test func programIsGivenBack() throws {
        let watched = try ProgramReleaseTests.run()
        let count = watched.count
        #expect(count > 100)
        // Names alone: the test's own report would look into what is left.
        let left = watched.filter { $0.object != nil }.map { $0.name }
        #expect(left == [])
    }
}
