import Syntax

/// Generic functions that fit equally well: the one whose parameters are more special is meant.
extension Checker {
    /// What is asked of the parameters counts elsewhere; here it is their shape.
    ///
    /// `(Q<Per<N, D>>, Q<D>)` goes before `(Q<A>, Q<B>)`: the latter takes all that the former does.
    func isNarrower(_ one: Candidate, than other: Candidate, _ syntax: Expression) -> Bool {
        guard one.outer.isEmpty, other.outer.isEmpty, !one.function.generics.parameters.isEmpty,
            !other.function.generics.parameters.isEmpty
        else { return false }
        return takes(other, argumentsOf: one, syntax) && !takes(one, argumentsOf: other, syntax)
    }

    private func takes(_ one: Candidate, argumentsOf other: Candidate, _ syntax: Expression) -> Bool {
        guard one.function.parameters.count == other.function.parameters.count else { return false }
        return tries(keeping: false) {
            let instance = instantiate(one, explicit: nil, at: syntax.range)
            for (wanted, parameter) in zip(instance.parameterTypes, other.function.parameters)
            where !unify(parameter.argumentType, wanted) {
                mistakesInTrials += 1
            }
        }
    }
}
