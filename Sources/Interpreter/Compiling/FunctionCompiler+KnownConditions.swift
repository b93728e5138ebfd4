/// What bodies of the library ask of the types they are compiled for.
extension FunctionCompiler {
    /// Whether a condition is met, where the types alone say so.
    func decided(_ list: [CheckedCondition]) -> Bool? {
        guard list.count == 1, case .expression(let condition) = list[0], case .call(let call) = condition.kind
        else { return nil }
        let reference = resolve(call.function)
        guard case .intrinsic(.arrayIsPlainlyOrdered) = reference.function.implementation else { return nil }
        return isPlainlyOrdered(concrete(reference.arguments[0]))
    }

    /// Numbers and texts, whose order the machine knows.
    private func isPlainlyOrdered(_ type: Type) -> Bool {
        switch types.nominalSymbol(type)?.representation {
        case .double, .float, .string, .character: true
        case let representation: IntegerKind(representation) != nil
        }
    }
}
