import Elementary
import Formulas
import Tensors

/// Layers of networks: attention, batch normalisation, cells with gates.
extension Worked {
    /// Attention for one query: the scores of the keys, their shares, the mixed values.
    public static func attention(
        query: Tensor, keys: Tensor, values: Tensor, symbols: SymbolTable = .current,
        digits: Int = NumberFormula.usualDigits
    ) -> WorkedExample {
        guard query.rank == 1, keys.rank == 2, values.rank == 2, keys.shape[1] == query.count,
            values.shape[0] == keys.shape[0]
        else { return failed("attention", query.shape, keys.shape, values.shape) }
        var example = WorkedExample()
        let (q, k, v) = (symbols.symbol(for: "q"), symbols.symbol(for: "k"), symbols.symbol(for: "v"))
        let root = Double(query.count).squareRoot()
        var scores: [Double] = []
        for key in 0..<keys.shape[0] {
            let terms = (0..<query.count).map { index in
                Term(
                    symbols: [entry(q, [index]), entry(k, [key, index])], numbers: [query[index], keys[key, index]])
            }
            let score = divided(
                entry(.identifier("s"), [key]), terms, by: .root(.number(String(query.count))), root, digits)
            example.add(score, key == 0 ? WorkedMessages.score : nil)
            scores.append(score.value)
        }
        let names = WorkedNames(input: "s", result: "alpha", symbols: symbols)
        var shares: [Double] = []
        for key in scores.indices {
            guard let share = softmax(Tensor(scores), at: key, names: names, digits: digits) else { continue }
            example.add(share, key == 0 ? WorkedMessages.share : nil)
            shares.append(share.value)
        }
        for column in 0..<values.shape[1] {
            let terms = shares.indices.map { key in
                Term(
                    symbols: [entry(names.result, [key]), entry(v, [key, column])],
                    numbers: [shares[key], values[key, column]])
            }
            example.add(
                sum(entry(.identifier("y"), [column]), terms, digits: digits),
                column == 0 ? WorkedMessages.weighedValues : nil)
        }
        return example
    }

    /// One number of a batch, normalised over the batch, scaled by γ and shifted by β.
    public static func batchNorm(
        _ x: Tensor, at index: Int, scale: Double = 1, shift: Double = 0, epsilon: Double = 1e-5,
        symbols: SymbolTable = .current, digits: Int = NumberFormula.usualDigits
    ) -> WorkedExample {
        guard x.rank == 1, index >= 0, index < x.count else { return failed("batchNorm", x.shape) }
        var example = WorkedExample()
        let name = symbols.symbol(for: "x")
        let count = Double(x.count)
        let values = x.elements
        let size = Formula.number(String(x.count))
        let terms = values.indices.map { Term(symbols: [entry(name, [$0])], numbers: [values[$0]]) }
        let mean = divided(symbols.symbol(for: "mu"), terms, by: size, count, digits)
        example.add(mean, WorkedMessages.mean)
        example.add(variance(values, name, mean.value, symbols, digits), WorkedMessages.variance)
        let rest = steps(
            [
                "x_here": values[index], "mu": mean.value, "v": example.value, "epsilon": epsilon, "gamma": scale,
                "beta": shift,
            ],
            [
                StepLine(
                    "xHat",
                    (.variable("x_here") - .variable("mu")) / .call(.sqrt, .variable("v") + .variable("epsilon")),
                    WorkedMessages.normalised),
                StepLine("y", .variable("gamma") * .variable("xHat") + .variable("beta"), WorkedMessages.scaled),
            ], named(symbols, ["x_here": entry(name, [index]), "v": symbols.symbol(for: "sigma").upper(.number("2"))]),
            digits)
        example.add(rest)
        return example
    }

    private static func variance(
        _ values: [Double], _ name: Formula, _ mean: Double, _ symbols: SymbolTable, _ digits: Int
    ) -> WorkedFormula {
        let square = { (inner: Formula) -> Formula in
            .joined([
                .symbol(FormulaSymbol("(", .opening)), inner,
                Formula.symbol(FormulaSymbol(")", .closing)).upper(.number("2")),
            ])
        }
        let size = Formula.number(String(values.count))
        let middle = symbols.symbol(for: "mu")
        let symbolic = values.indices.map { square(.joined([entry(name, [$0]), .minus, middle])) }
        let filled = values.map { value in
            square(
                .joined([
                    NumberFormula.formula(value, digits: digits), .minus, factor(mean, isFirst: false, digits),
                ]))
        }
        let value = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
        return WorkedFormula(
            subject: symbols.symbol(for: "sigma").upper(.number("2")),
            stages: [
                share(added(symbolic), by: size), share(added(filled), by: size),
                NumberFormula.formula(value, digits: digits),
            ], value: value)
    }

    // MARK: Parts

    /// A sum over a number; a long one stands in brackets, where a narrow page can break it.
    static func share(_ sum: Formula, by size: Formula) -> Formula {
        guard FormulaWidth.of(sum) > FormulaLines.narrowWidth else { return .fraction(sum, size) }
        return .joined([.fraction(.number("1"), size), .parenthesised(sum)])
    }

    /// A sum of products over a number.
    static func divided(
        _ subject: Formula, _ terms: [Term], by size: Formula, _ divisor: Double, _ digits: Int
    ) -> WorkedFormula {
        var worked = sum(subject, terms, digits: digits)
        worked.value /= divisor
        let above = worked.stages.dropLast()
        worked.stages = above.map { share($0, by: size) } + [NumberFormula.formula(worked.value, digits: digits)]
        return worked
    }

    /// The lecture's symbols, and some for this example alone.
    static func named(_ symbols: SymbolTable, _ own: [String: Formula]) -> SymbolTable {
        var table = symbols
        for (name, symbol) in own { table.define(name, as: symbol) }
        return table
    }

    static func failed(_ operation: String, _ shapes: Shape...) -> WorkedExample {
        FaultSlot.record(TensorFault(operation, shapes, .shapesDiffer))
        return WorkedExample()
    }
}
