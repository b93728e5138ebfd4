import ByHand
import Figures
import Formulas
import Testing

@Suite struct TracedTests {
    /// A unit with a sigmoid and half the squared error, as in the first lecture.
    struct Unit {
        let x = Traced(0.5, name: "x")
        let w = Traced(0.8, name: "w")
        let b = Traced(-0.1, name: "b")
        let u: Traced
        let h: Traced
        let error: Traced

        init() {
            u = (w * x + b).named("u")
            h = sigmoid(u).named("h")
            error = (0.5 * pow(h - Traced(1, name: "t"), 2)).named("E")
        }
    }

    @Test func gradientsAreThoseOfDifferences() {
        func error(_ w: Double) -> Double {
            let u = Traced(w) * 0.5 - 0.1
            return (0.5 * pow(sigmoid(u) - 1, 2)).value
        }
        let unit = Unit()
        unit.error.backward()
        let slope = (error(0.8 + 1e-6) - error(0.8 - 1e-6)) / 2e-6
        #expect((unit.w.gradient - slope).magnitude < 1e-9)
        #expect(unit.error.gradient == 1)
    }

    /// Where the larger of two is taken, the gradient goes to it alone; both agree with central differences.
    @Test(arguments: [(1.5, 0.4), (0.2, 0.9), (-2.0, -3.0)])
    func theLargerAndTheSmallerTakeTheGradient(_ first: Double, _ second: Double) {
        func value(_ a: Double, _ b: Double) -> Double { Swift.max(a * b, 0.5) + 3 * Swift.min(a, b) }
        let (a, b) = (Traced(first, name: "a"), Traced(second, name: "b"))
        let sum = max(a * b, 0.5) + 3 * min(a, b)
        sum.backward()
        #expect(sum.value == value(first, second))
        let step = 1e-6
        let slopes = [
            (value(first + step, second) - value(first - step, second)) / (2 * step),
            (value(first, second + step) - value(first, second - step)) / (2 * step),
        ]
        #expect((a.gradient - slopes[0]).magnitude < 1e-6)
        #expect((b.gradient - slopes[1]).magnitude < 1e-6)
        #expect((sum.derivation(of: a).value - a.gradient).magnitude < 1e-12)
    }

    @Test func sharedNumbersCollectTheirPaths() {
        let x = Traced(3, name: "x")
        let y = x * x + x
        y.backward()
        #expect(y.value == 12)
        #expect(x.gradient == 7)
        y.backward()
        #expect(x.gradient == 7)
    }

    @Test func derivationIsTheChainRule() {
        let unit = Unit()
        let derivation = unit.error.derivation(of: unit.w)
        #expect(TeXWriter.string(derivation.subject) == "\\frac{\\partial E}{\\partial w}")
        #expect(
            derivation.stages.map { TeXWriter.string($0) } == [
                "\\frac{\\partial E}{\\partial h}\\,\\frac{\\partial h}{\\partial u}\\,\\frac{\\partial u}{\\partial w}",
                "(h - t) \\cdot h(1 - h) \\cdot x",
                "(0.5744 - 1) \\cdot 0.5744 \\cdot (1 - 0.5744) \\cdot 0.5",
                "(-0.4256) \\cdot 0.2445 \\cdot 0.5",
                "-0.05202",
            ])
        unit.error.backward()
        #expect(derivation.value == unit.w.gradient)
    }

    @Test func pathsAreAdded() {
        let x = Traced(2, name: "x")
        let a = (3 * x).named("a")
        let b = (x * x).named("b")
        let y = (a * b).named("y")
        let stages = y.derivation(of: x).stages.map { TeXWriter.string($0) }
        #expect(
            stages[0]
                == "\\frac{\\partial y}{\\partial a}\\,\\frac{\\partial a}{\\partial x} + \\frac{\\partial y}{\\partial b}"
                + "\\,\\frac{\\partial b}{\\partial x}")
        #expect(stages[1] == "b \\cdot 3 + a \\cdot 2x")
        #expect(stages.last == "36")
    }

    @Test func longSumsOfPathsStayShort() {
        let x = Traced(1.1, name: "x")
        var layer = [x]
        for depth in 0..<6 {
            layer = (0..<4).map { unit in
                layer.reduce(Traced(0)) { $0 + 0.3 * $1 }.named("h\(depth)\(unit)")
            }
        }
        let y = layer.reduce(Traced(0)) { $0 + $1 }.named("y")
        let derivation = y.derivation(of: x)
        #expect(TeXWriter.string(derivation.stages[0]).utf8.count < 2000)
        y.backward()
        #expect(derivation.value == x.gradient)
    }

    @Test func numbersThatTookNoPartHaveNoDerivative() {
        let derivation = (Traced(1, name: "a") * 2).named("y").derivation(of: Traced(5, name: "z"))
        #expect(derivation.stages == [.number("0")])
    }

    @Test func variableThatChangesHasVersions() {
        var h = Traced(0.5, name: "h")
        let w = Traced(2, name: "w")
        for _ in 0..<2 { h = tanh(w * h).named("h") }
        #expect(TeXWriter.string(h.formula()) == "\\tanh(wh^{(2)})")
    }

    @Test func tableListsWhatHasAName() {
        let rows = Unit().error.rows()
        #expect(rows.map { TeXWriter.string($0.symbol) } == ["x", "w", "b", "u", "h", "t", "E"])
        #expect(TeXWriter.string(rows[3].operation) == "wx + b")
        #expect(
            TeXWriter.string(rows[4].localDerivatives[0]) == "\\frac{\\partial h}{\\partial u} = h(1 - h) = 0.2445")
    }

    @Test func graphHasValuesThenGradients() {
        let unit = Unit()
        let before = unit.error.graph
        #expect(before.nodes.allSatisfy { $0.gradient == nil })
        #expect(before.nodes.map { $0.label }.contains("σ"))
        unit.error.backward()
        #expect(unit.error.graph.nodes.last?.gradient == 1)
        #expect(unit.error.graph.edges.allSatisfy { $0.from < $0.to })
    }

    @Test func backwardPassGoesOverTheNames() throws {
        let frames = Unit().error.backwardSteps.frames
        #expect(frames.map { $0.caption }.contains("∂E/∂h = −0.4256"))
        #expect(frames.count == Unit().error.rows().count + 1)
        let drawings = frames.compactMap { frame -> GraphDrawing? in
            if case .graph(let drawing) = frame.figure.content { return drawing }
            return nil
        }
        #expect(drawings.map { $0.nodes.filter { $0.shownGradient != nil }.count } == Array(0..<frames.count))
        // Along an edge slopes multiply, where edges meet they add.
        let last = try #require(drawings.last)
        for index in last.nodes.indices.dropLast() {
            let sum = last.edges.filter { $0.from == index }
                .reduce(0.0) { $0 + ($1.slope ?? .nan) * (last.nodes[$1.to].gradient ?? .nan) }
            #expect(abs(sum - (last.nodes[index].gradient ?? .nan)) < 1e-12)
        }
    }

    @Test func withoutNamesTheBackwardPassGoesOverAllNumbers() {
        let frames = ((Traced(2) * 3).named("y") + 1).backwardSteps.frames
        #expect(frames.count > 1)
    }

    @Test func longChainsAreTakenApart() {
        var x = Traced(1, name: "x")
        for _ in 0..<100_000 { x = x + 0 }
        x.backward()
        #expect(x.value == 1)
    }
}
