import Formulas

extension Worked {
    /// A line of a computation that goes on from line to line: its name, what it is, and what it is for.
    struct StepLine {
        let name: String
        let expression: Symbolic
        let label: String?

        init(_ name: String, _ expression: Symbolic, _ label: String? = nil) {
            (self.name, self.expression, self.label) = (name, expression, label)
        }
    }

    /// Lines one after the other, each of which may use the results of those before it.
    static func steps(
        _ given: [String: Double], _ lines: [StepLine], _ symbols: SymbolTable, _ digits: Int
    ) -> WorkedExample {
        var values = given
        var result = WorkedExample()
        for line in lines {
            let worked = expression(line.name, line.expression, values, symbols: symbols, digits: digits)
            values[line.name] = worked.value
            result.add(worked, line.label)
        }
        return result
    }

    /// One half, as a fraction.
    static let half = Symbolic.one / .number(2)
}
