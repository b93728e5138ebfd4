import Formulas

/// What an action may lead to: with which probability, for which reward, to a state of which value.
public struct WorkedOutcome: Sendable {
    public var probability: Double
    public var reward: Double
    public var value: Double

    public init(probability: Double, reward: Double, value: Double) {
        self.probability = probability
        self.reward = reward
        self.value = value
    }
}

extension Worked {
    /// A Bellman backup of one state: V(s) = maxₐ Σ p (r + γ V(s′)), an action's outcomes each.
    public static func bellmanBackup(
        _ actions: [[WorkedOutcome]], discount: Double, state: String = "s", symbols: SymbolTable = .current,
        digits: Int = NumberFormula.usualDigits
    ) -> WorkedFormula {
        let sums = actions.map { outcomes in
            outcomes.reduce(0) { $0 + $1.probability * ($1.reward + discount * $1.value) }
        }
        let value = sums.reduce(-.infinity) { max($0, $1) }
        let name = Formula.function(FunctionName("max", takesLimits: true))
        let filled = actions.map { outcomes in added(outcomes.map { outcome($0, discount, digits) }) }
        let stages = [
            bellmanRule(state, symbols), .call(name, filled),
            .call(name, sums.map { NumberFormula.formula($0, digits: digits) }),
            NumberFormula.formula(value, digits: digits),
        ]
        let subject = Formula.call(.identifier("V"), [symbols.symbol(for: state)])
        return WorkedFormula(subject: subject, stages: stages, value: value)
    }

    /// maxₐ Σ p(s′ | s, a) (r + γ V(s′)).
    private static func bellmanRule(_ state: String, _ symbols: SymbolTable) -> Formula {
        let next = Formula.scripts(Scripts(symbols.symbol(for: state), primes: 1))
        let probability = Formula.joined([
            .identifier("p"),
            .parenthesised(
                .joined([next, .relation("∣"), symbols.symbol(for: state), .comma, .identifier("a")])),
        ])
        let gain = Formula.joined([
            .identifier("r"), .plus, .identifier("γ"), .identifier("V"), .parenthesised(next),
        ])
        let maximum = Formula.function(FunctionName("max", takesLimits: true)).lower(.identifier("a"))
        return .joined([maximum, Formula.sum.lower(next), probability, .parenthesised(gain)])
    }

    private static func outcome(_ outcome: WorkedOutcome, _ discount: Double, _ digits: Int) -> Formula {
        let gain = Formula.joined([
            NumberFormula.formula(outcome.reward, digits: digits), .plus,
            product([
                factor(discount, isFirst: false, digits), factor(outcome.value, isFirst: false, digits),
            ]),
        ])
        return product([factor(outcome.probability, isFirst: true, digits), .parenthesised(gain)])
    }
}
