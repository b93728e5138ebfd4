import Elementary
import Formulas
import Tensors

/// One step of the recurrent cells, gate by gate.
extension Worked {
    /// What goes into one unit's gates: rows of weights for the input and for the state, and biases.
    private struct Gates {
        let x: Tensor
        let h: Tensor
        let inputWeight: Tensor
        let recurrentWeight: Tensor
        let units: Int
        let unit: Int
        let symbols: SymbolTable
        let digits: Int

        init?(
            _ x: Tensor, _ h: Tensor, _ inputWeight: Tensor, _ recurrentWeight: Tensor, _ gates: Int, _ unit: Int,
            _ symbols: SymbolTable, _ digits: Int
        ) {
            guard x.rank == 1, h.rank == 1, inputWeight.rank == 2, recurrentWeight.rank == 2,
                inputWeight.shape[0] == x.count, recurrentWeight.shape[0] == h.count,
                inputWeight.shape[1] == gates * h.count, recurrentWeight.shape[1] == gates * h.count, unit >= 0,
                unit < h.count
            else { return nil }
            (self.x, self.h) = (x, h)
            (self.inputWeight, self.recurrentWeight) = (inputWeight, recurrentWeight)
            (units, self.unit) = (h.count, unit)
            (self.symbols, self.digits) = (symbols, digits)
        }

        func inputTerms(_ gate: Int, _ letter: String) -> [Term] {
            let weight = Formula.identifier("W").lower(.identifier(letter))
            return (0..<x.count).map { row in
                Term(
                    symbols: [entry(weight, [row, unit]), entry(symbols.symbol(for: "x"), [row])],
                    numbers: [inputWeight[row, gate * units + unit], x[row]])
            }
        }

        func stateTerms(_ gate: Int, _ letter: String) -> [Term] {
            let weight = Formula.identifier("U").lower(.identifier(letter))
            return (0..<h.count).map { row in
                Term(
                    symbols: [entry(weight, [row, unit]), entry(symbols.symbol(for: "h"), [row])],
                    numbers: [recurrentWeight[row, gate * units + unit], h[row]])
            }
        }

        /// The bias of the input, or with a prime that of the state.
        func biasTerm(_ bias: Tensor, _ gate: Int, _ letter: String, primes: Int = 0) -> Term {
            let name = Formula.scripts(Scripts(.identifier("b"), lower: .identifier(letter), primes: primes))
            return Term(symbols: [entry(name, [unit])], numbers: [bias[gate * units + unit]])
        }

        /// A gate: a function of a sum of products.
        func gate(_ letter: String, _ function: SymbolicFunction, _ terms: [Term]) -> WorkedFormula {
            let inner = Worked.sum(Worked.entry(.identifier(letter), [unit]), terms, digits: digits)
            let value = function.value(at: inner.value)
            let stages = inner.stages.map { Formula.call(function.symbol, [$0]) }
            return WorkedFormula(
                subject: inner.subject, stages: stages + [NumberFormula.formula(value, digits: digits)], value: value)
        }

        func entry(_ name: Formula, _ indices: [Int]) -> Formula { Worked.entry(name, indices) }
        func entry(_ letter: String) -> Formula { Worked.entry(.identifier(letter), [unit]) }
        func next(_ letter: String) -> Formula {
            Worked.entry(.scripts(Scripts(.identifier(letter), primes: 1)), [unit])
        }
    }

    /// One step of one unit of an LSTM: gates i, f, g, o, then the new cell state and output.
    ///
    /// The weights stand as in `LSTM`: the columns of i, f, g and o side by side.
    public static func lstmStep(
        x: Tensor, h: Tensor, c: Tensor, inputWeight: Tensor, recurrentWeight: Tensor, bias: Tensor, unit: Int,
        symbols: SymbolTable = .current, digits: Int = NumberFormula.usualDigits
    ) -> WorkedExample {
        guard let gates = Gates(x, h, inputWeight, recurrentWeight, 4, unit, symbols, digits), c.shape == h.shape,
            bias.count == 4 * h.count
        else { return failed("lstmStep", x.shape, h.shape, inputWeight.shape, recurrentWeight.shape) }
        var example = WorkedExample()
        let kinds: [(String, SymbolicFunction, String)] = [
            ("i", .sigmoid, WorkedMessages.inputGate), ("f", .sigmoid, WorkedMessages.forgetGate),
            ("g", .tanh, WorkedMessages.candidate), ("o", .sigmoid, WorkedMessages.outputGate),
        ]
        for (place, (letter, function, label)) in kinds.enumerated() {
            let terms = gates.inputTerms(place, letter) + gates.stateTerms(place, letter)
            example.add(gates.gate(letter, function, terms + [gates.biasTerm(bias, place, letter)]), label)
        }
        let values = example.values
        let cell = sum(
            gates.next("c"),
            [
                Term(symbols: [gates.entry("f"), gates.entry("c")], numbers: [values[1], c[unit]]),
                Term(symbols: [gates.entry("i"), gates.entry("g")], numbers: [values[0], values[2]]),
            ], digits: digits)
        example.add(cell, WorkedMessages.cell)
        let squashed = SymbolicFunction.tanh
        let value = values[3] * squashed.value(at: cell.value)
        let stages = [
            product([gates.entry("o"), .call(squashed.symbol, [gates.next("c")])]),
            product([
                factor(values[3], isFirst: true, digits),
                .call(squashed.symbol, [NumberFormula.formula(cell.value, digits: digits)]),
            ]), NumberFormula.formula(value, digits: digits),
        ]
        example.add(WorkedFormula(subject: gates.next("h"), stages: stages, value: value), WorkedMessages.hidden)
        return example
    }

    /// One step of one unit of a GRU: gates r and z, the candidate n, the new state.
    ///
    /// The weights stand as in `GRU`: the columns of r, z and n side by side.
    public static func gruStep(
        x: Tensor, h: Tensor, inputWeight: Tensor, recurrentWeight: Tensor, bias: Tensor, recurrentBias: Tensor,
        unit: Int, symbols: SymbolTable = .current, digits: Int = NumberFormula.usualDigits
    ) -> WorkedExample {
        guard let gates = Gates(x, h, inputWeight, recurrentWeight, 3, unit, symbols, digits),
            bias.count == 3 * h.count, recurrentBias.count == 3 * h.count
        else { return failed("gruStep", x.shape, h.shape, inputWeight.shape, recurrentWeight.shape) }
        var example = WorkedExample()
        for (place, letter, label) in [(0, "r", WorkedMessages.resetGate), (1, "z", WorkedMessages.updateGate)] {
            let terms =
                gates.inputTerms(place, letter) + [gates.biasTerm(bias, place, letter)]
                + gates.stateTerms(place, letter) + [gates.biasTerm(recurrentBias, place, letter, primes: 1)]
            example.add(gates.gate(letter, .sigmoid, terms), label)
        }
        let values = example.values
        let state = sum(
            Worked.entry(.identifier("m"), [unit]),
            gates.stateTerms(2, "n") + [gates.biasTerm(recurrentBias, 2, "n", primes: 1)], digits: digits)
        example.add(state, WorkedMessages.ofState)
        let reset = Term(symbols: [gates.entry("r"), gates.entry("m")], numbers: [values[0], state.value])
        let candidate = gates.gate(
            "n", .tanh, gates.inputTerms(2, "n") + [gates.biasTerm(bias, 2, "n"), reset])
        example.add(candidate, WorkedMessages.candidate)
        let line = steps(
            ["z": values[1], "n": candidate.value, "h": h[unit]],
            [
                StepLine(
                    "h_next", (.one - .variable("z")) * .variable("n") + .variable("z") * .variable("h"),
                    WorkedMessages.hidden)
            ],
            named(
                symbols,
                [
                    "z": gates.entry("z"), "n": gates.entry("n"), "h": gates.entry("h"), "h_next": gates.next("h"),
                ]), digits)
        example.add(line)
        return example
    }
}
