import Syntax

/// Functions that fit equally well: the one whose parameters are more special is meant.
extension Checker {
    /// `(Q<Per<N, D>>, Q<D>)` goes before `(Q<A>, Q<B>)`, and `(Circle)` before `(Shape)`: the latter takes all that the
    /// former does.
    func isNarrower(_ one: Candidate, than other: Candidate, _ syntax: Expression) -> Bool {
        takes(other, argumentsOf: one, syntax) && !takes(one, argumentsOf: other, syntax)
    }

    private func takes(_ one: Candidate, argumentsOf other: Candidate, _ syntax: Expression) -> Bool {
        guard one.function.parameters.count == other.function.parameters.count else { return false }
        let generics = other.function.generics
        var general = one
        var given = other.function.parameters.map { $0.argumentType }
        let known = Array(generics.parameters.prefix(other.outer.count))
        if one.function.owner === other.function.owner {
            general.outer = known.map { types.parameter($0) }
        } else if !known.isEmpty {
            given = given.map { substitute($0, known, other.outer) }
        }
        // What stands for a type in the one is a type of its own to the other.
        let outer = environment
        if !generics.isEmpty { environment = generics }
        defer { environment = outer }
        return tries(keeping: false) {
            let firstPending = pending.count
            let instance = instantiate(general, explicit: nil, at: syntax.range)
            for (wanted, type) in zip(instance.parameterTypes, given) where !isOne(type, wanted) {
                mistakesInTrials += 1
            }
            _ = progress(from: firstPending, must: false)
        }
    }

    /// Is each value of the type one of the wanted type, without anything around it?
    private func isOne(_ type: Type, _ wanted: Type) -> Bool {
        func keeps(_ plan: ConversionPlan) -> Bool {
            switch plan {
            case .identity, .upcast, .erase: true
            case .optional(let inner), .array(let inner): keeps(inner)
            default: false
            }
        }
        return plan(from: type, to: wanted).map { keeps($0) } ?? false
    }
}
