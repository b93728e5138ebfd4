import Diagnostics
import Syntax

/// `means.append(row.reduce(0, +) / count)`: an average with a whole divisor as an argument.
extension Checker {
    /// That the numbers add up to a whole one is not told there: of a list's elements the divisor is wrong.
    func settleAverage(_ syntax: Expression, _ parameter: ParameterSymbol, _ wanted: Type) {
        guard trialDepth == 0, shallow(wanted) == known(.double), !diagnostics.isEmpty,
            case .binary(_, _, let divisor) = fold(bare(syntax)).kind
        else { return }
        let message = CheckingMessages.convertArgument("'(Int) -> Int'", "(Int, Double) throws -> Int")
        let range = syntax.range
        func isInside(_ mistake: Diagnostic) -> Bool {
            mistake.range.lower >= range.lower && mistake.range.lower < range.upper
        }
        guard let place = diagnostics.lastIndex(where: { $0.message == message && isInside($0) }) else { return }
        diagnostics.remove(at: place)
        guard types.flags(parameter.argumentType).contains(.parameter) else { return }
        diagnostics.removeAll { isInside($0) }
        report(CheckingMessages.convertArgument("'Int'", "Double"), at: self.place(of: divisor))
    }
}
