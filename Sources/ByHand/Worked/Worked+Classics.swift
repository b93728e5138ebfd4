import Elementary
import Formulas
import Tensors

/// Classical methods and reinforcement learning, one step each.
extension Worked {
    /// A point of k-means: its squared distances from all centres, and the nearest of them.
    public static func kMeansAssignment(
        _ points: Tensor, _ centers: Tensor, at point: Int, symbols: SymbolTable = .current,
        digits: Int = NumberFormula.usualDigits
    ) -> WorkedExample {
        guard points.rank == 2, centers.rank == 2, points.shape[1] == centers.shape[1], point >= 0,
            point < points.shape[0]
        else { return failed("kMeansAssignment", points.shape, centers.shape) }
        var example = WorkedExample()
        let (x, c, d) = (symbols.symbol(for: "x"), symbols.symbol(for: "c"), symbols.symbol(for: "d"))
        for center in 0..<centers.shape[0] {
            var symbolic: [Formula] = []
            var filled: [Formula] = []
            var value = 0.0
            for axis in 0..<points.shape[1] {
                let (from, to) = (points[point, axis], centers[center, axis])
                value += (from - to) * (from - to)
                symbolic.append(squared(.joined([entry(x, [point, axis]), .minus, entry(c, [center, axis])])))
                filled.append(
                    squared(
                        .joined([
                            NumberFormula.formula(from, digits: digits), .minus, factor(to, isFirst: false, digits),
                        ])))
            }
            example.add(
                WorkedFormula(
                    subject: entry(d, [center]),
                    stages: [added(symbolic), added(filled), NumberFormula.formula(value, digits: digits)],
                    value: value), center == 0 ? WorkedMessages.distance : nil)
        }
        let distances = example.values
        var nearest = 0
        for center in distances.indices where distances[center] < distances[nearest] { nearest = center }
        let name = Formula.function(FunctionName("argmin", takesLimits: true))
        let stages = [
            Formula.call(name, distances.indices.map { entry(d, [$0]) }),
            .call(name, distances.map { NumberFormula.formula($0, digits: digits) }),
            NumberFormula.formula(Int64(nearest)),
        ]
        example.add(
            WorkedFormula(subject: entry(.identifier("a"), [point]), stages: stages, value: Double(nearest)),
            WorkedMessages.assigned)
        return example
    }

    /// The new place of a centre of k-means: the mean of the points that are nearest to it.
    public static func kMeansCenter(
        _ points: Tensor, _ centers: Tensor, at center: Int, symbols: SymbolTable = .current,
        digits: Int = NumberFormula.usualDigits
    ) -> WorkedExample {
        guard points.rank == 2, centers.rank == 2, points.shape[1] == centers.shape[1], center >= 0,
            center < centers.shape[0]
        else { return failed("kMeansCenter", points.shape, centers.shape) }
        let own = (0..<points.shape[0]).filter { nearest(points, centers, $0) == center }
        guard !own.isEmpty else { return failed("kMeansCenter", points.shape, centers.shape) }
        var example = WorkedExample()
        let name = Formula.scripts(Scripts(symbols.symbol(for: "c"), primes: 1))
        for axis in 0..<points.shape[1] {
            let terms = own.map { point in
                Term(symbols: [entry(symbols.symbol(for: "x"), [point, axis])], numbers: [points[point, axis]])
            }
            example.add(
                divided(entry(name, [center, axis]), terms, by: .number(String(own.count)), Double(own.count), digits),
                axis == 0 ? WorkedMessages.centre : nil)
        }
        return example
    }

    private static func nearest(_ points: Tensor, _ centers: Tensor, _ point: Int) -> Int {
        var best = (center: 0, distance: Double.infinity)
        for center in 0..<centers.shape[0] {
            var distance = 0.0
            for axis in 0..<points.shape[1] {
                let difference: Double = points[point, axis] - centers[center, axis]
                distance += difference * difference
            }
            if distance < best.distance { best = (center, distance) }
        }
        return best.center
    }

    private static func squared(_ inner: Formula) -> Formula {
        .joined([
            .symbol(FormulaSymbol("(", .opening)), inner,
            Formula.symbol(FormulaSymbol(")", .closing)).upper(.number("2")),
        ])
    }

    /// A round of AdaBoost: the error of the stump on the weighted points, its weight, and the points' new weights.
    ///
    /// A missed and a hit point stand for the others: the first of each.
    public static func adaBoostRound(
        weights: [Double], misses: [Int], symbols: SymbolTable = .current, digits: Int = NumberFormula.usualDigits
    ) -> WorkedExample {
        guard !misses.isEmpty, misses.count < weights.count, misses.allSatisfy({ weights.indices.contains($0) }) else {
            return failed("adaBoostRound", Shape([weights.count]), Shape([misses.count]))
        }
        var example = WorkedExample()
        let w = symbols.symbol(for: "w")
        let error = sum(
            symbols.symbol(for: "epsilon"),
            misses.map { Term(symbols: [entry(w, [$0])], numbers: [weights[$0]]) }, digits: digits)
        example.add(error, WorkedMessages.weightedError)
        let alpha = steps(
            ["epsilon": error.value],
            [
                StepLine(
                    "alpha", half * .call(.log, (.one - .variable("epsilon")) / .variable("epsilon")),
                    WorkedMessages.weightOfStump)
            ], symbols, digits)
        example.add(alpha)
        let hit = weights.indices.first { !misses.contains($0) } ?? 0
        let next = Formula.scripts(Scripts(w, primes: 1))
        for (point, isMiss) in [(misses[0], true), (hit, false)] {
            let share: Symbolic = isMiss ? .variable("epsilon") : .one - .variable("epsilon")
            let line = steps(
                ["old": weights[point], "epsilon": error.value],
                [
                    StepLine(
                        "new", .variable("old") / (.number(2) * share),
                        isMiss ? WorkedMessages.weightOfMiss : WorkedMessages.weightOfHit)
                ], named(symbols, ["old": entry(w, [point]), "new": entry(next, [point])]), digits)
            example.add(line)
        }
        return example
    }

    /// A term of the policy gradient: how the return of one action moves the preferences of all.
    public static func policyGradientTerm(
        probabilities: Tensor, action: Int, return gain: Double, symbols: SymbolTable = .current,
        digits: Int = NumberFormula.usualDigits
    ) -> WorkedExample {
        guard probabilities.rank == 1, action >= 0, action < probabilities.count else {
            return failed("policyGradientTerm", probabilities.shape)
        }
        var example = WorkedExample()
        let policy = symbols.symbol(for: "pi")
        for other in 0..<probabilities.count {
            let taken = Symbolic.number(other == action ? 1 : 0)
            let line = steps(
                ["p": probabilities[other], "G": gain],
                [
                    StepLine(
                        "g", (taken - .variable("p")) * .variable("G"), other == 0 ? WorkedMessages.preferences : nil)
                ],
                named(
                    symbols,
                    ["p": entry(policy, [other]), "g": entry(symbols.symbol(for: "g"), [other])]), digits)
            example.add(line)
        }
        return example
    }

    /// The KL term of one latent of a variational autoencoder: from N(μ, σ²), given as μ and s = ln σ², to N(0, 1).
    public static func klTerm(
        mean: Double, logVariance: Double, symbols: SymbolTable = .current, digits: Int = NumberFormula.usualDigits
    ) -> WorkedExample {
        let s = Symbolic.variable("s"), mu = Symbolic.variable("mu"), variance = Symbolic.variable("variance")
        return steps(
            ["mu": mean, "s": logVariance],
            [
                StepLine("variance", .call(.exp, s), WorkedMessages.varianceOfLatent),
                StepLine("D", half * (variance + .power(mu, .number(2)) - .one - s), WorkedMessages.divergence),
            ], named(symbols, ["variance": symbols.symbol(for: "sigma").upper(.number("2"))]), digits)
    }
}
