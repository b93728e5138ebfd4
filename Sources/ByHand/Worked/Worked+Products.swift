import Elementary
import Formulas
import Tensors

extension Worked {
    /// One entry of a matrix product: a row times a column.
    public static func matmul(
        _ a: Tensor, _ b: Tensor, at row: Int, _ column: Int,
        names: WorkedNames = WorkedNames(input: "A", other: "B", result: "C"), digits: Int = NumberFormula.usualDigits
    ) -> WorkedFormula? {
        guard a.rank == 2, b.rank == 2, a.shape[1] == b.shape[0], row >= 0, row < a.shape[0], column >= 0,
            column < b.shape[1]
        else { return nil }
        let terms = (0..<a.shape[1]).map { k in
            Term(
                symbols: [entry(names.input, [row, k]), entry(names.other, [k, column])],
                numbers: [a[row, k], b[k, column]])
        }
        return sum(entry(names.result, [row, column]), terms, digits: digits)
    }

    /// One entry of a Gram matrix: how two rows of features agree.
    public static func gram(
        _ features: Tensor, at row: Int, _ column: Int,
        names: WorkedNames = WorkedNames(input: "F", result: "G"), digits: Int = NumberFormula.usualDigits
    ) -> WorkedFormula {
        guard features.rank == 2, row >= 0, column >= 0, row < features.shape[0], column < features.shape[0] else {
            return missing("gram", features)
        }
        let terms = (0..<features.shape[1]).map { k in
            Term(
                symbols: [entry(names.input, [row, k]), entry(names.input, [column, k])],
                numbers: [features[row, k], features[column, k]])
        }
        return sum(entry(names.result, [row, column]), terms, digits: digits)
    }

    /// One entry of the softmax of a vector.
    public static func softmax(
        _ z: Tensor, at index: Int, names: WorkedNames = WorkedNames(input: "z", result: "p"),
        digits: Int = NumberFormula.usualDigits
    ) -> WorkedFormula? {
        guard z.rank == 1, index >= 0, index < z.count else { return nil }
        let values = z.elements
        let top = values.reduce(-.infinity) { max($0, $1) }
        let total = values.reduce(0) { $0 + Elementary.exp($1 - top) }
        let value = Elementary.exp(values[index] - top) / total
        let power = { (exponent: Formula) in Formula.identifier("e").upper(exponent) }
        let symbols = values.indices.map { power(entry(names.input, [$0])) }
        let numbers = values.map { power(NumberFormula.formula($0, digits: digits)) }
        var below = [added(symbols), added(numbers)]
        if FormulaWidth.of(below[0]) > FormulaLines.narrowWidth {
            // No line of a phone holds the sum below the fraction's bar: a sign stands for it, then what it comes to.
            let k = Formula.identifier("k")
            let entries = Formula.joined([names.input, .bracketed("[", k, "]")])
            below[0] = .joined([Formula.sum.lower(k), power(entries)])
            let sum = total * Elementary.exp(top)
            if sum.isFinite, sum > 0 { below[1] = NumberFormula.formula(sum, digits: digits) }
        }
        let stages = [
            Formula.fraction(symbols[index], below[0]), .fraction(numbers[index], below[1]),
            NumberFormula.formula(value, digits: digits),
        ]
        return WorkedFormula(subject: entry(names.result, [index]), stages: stages, value: value)
    }

    /// Softmax and cross-entropy together: the share of each class, the loss, and its slope in each logit.
    public static func softmaxCrossEntropy(
        _ z: Tensor, class target: Int, digits: Int = NumberFormula.usualDigits
    ) -> WorkedExample {
        guard z.rank == 1, target >= 0, target < z.count else { return failed("softmaxCrossEntropy", z.shape) }
        var example = WorkedExample()
        for index in 0..<z.count {
            guard let share = softmax(z, at: index, digits: digits) else { continue }
            example.add(share, index == 0 ? WorkedMessages.shares : nil)
        }
        let shares = example.values
        let (logit, share) = (WorkedNames(input: "z", result: "L"), WorkedNames(input: "p", result: "L"))
        example.add(crossEntropy(Tensor(shares), class: target, digits: digits), WorkedMessages.loss)
        let partial = Formula.identifier("∂")
        for index in shares.indices {
            let wanted = index == target ? 1.0 : 0
            let value = shares[index] - wanted
            let stages = [
                Formula.joined([entry(share.input, [index]), .minus, entry(.identifier("t"), [index])]),
                .joined([
                    NumberFormula.formula(shares[index], digits: digits), .minus,
                    NumberFormula.formula(wanted, digits: digits),
                ]), NumberFormula.formula(value, digits: digits),
            ]
            let subject = Formula.fraction(
                .joined([partial, logit.result]), .joined([partial, entry(logit.input, [index])]))
            example.add(
                WorkedFormula(subject: subject, stages: stages, value: value),
                index == 0 ? WorkedMessages.slopeOfLogits : nil)
        }
        return example
    }

    /// The cross-entropy of a prediction when one class is the right one.
    public static func crossEntropy(
        _ p: Tensor, class target: Int, names: WorkedNames = WorkedNames(input: "p", result: "L"),
        digits: Int = NumberFormula.usualDigits
    ) -> WorkedFormula {
        guard p.rank == 1, target >= 0, target < p.count else { return missing("crossEntropy", p) }
        let value = -Elementary.log(p[target])
        let name = Formula.function(FunctionName("ln"))
        let stages = [
            Formula.joined([.minus, name, entry(names.input, [target])]),
            .joined([.minus, name, NumberFormula.formula(p[target] as Double, digits: digits)]),
            NumberFormula.formula(value, digits: digits),
        ]
        return WorkedFormula(subject: names.result, stages: stages, value: value)
    }

    /// What is not there is a fault of the engine.
    private static func missing(_ operation: String, _ input: Tensor) -> WorkedFormula {
        FaultSlot.record(TensorFault(operation, [input.shape], .shapesDiffer))
        return .nothing
    }
}
