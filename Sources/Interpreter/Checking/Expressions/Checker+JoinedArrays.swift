import Syntax

/// Sums of arrays that hold different types.
extension Checker {
    /// `mowers + cleaners` where robots are wanted: arrays of different classes go together as arrays of what is wanted.
    func widened(
        _ value: CheckedExpression, beside other: CheckedExpression, to whole: Type
    ) -> CheckedExpression? {
        let type = zonk(value.type)
        guard !types.hasVariable(type), types.element(ofArray: type) != nil, type != zonk(other.type),
            let plan = plan(from: type, to: whole)
        else { return nil }
        return plan.isIdentity ? value : apply(plan, to: value, whole)
    }

    /// `names + ["x"]`, where names are a set or a generic sequence of the program: what is written is an array, and so
    /// is the sum, unless one of the type itself is wanted.
    func isAddedToArray(_ type: Type, _ expecting: Type?) -> Bool {
        let type = shallow(type)
        guard case .nominal(let symbol, let arguments) = types.kind(type), !arguments.isEmpty else { return false }
        if symbol.representation == .set { return true }
        return !symbol.isLibrary && conforms(type, .sequence) && expecting.map { shallow($0) != type } ?? true
    }

    /// `[first] + rest.dropFirst()`: what is written on the left is an array, and so is the sum, unless a collection of
    /// the other kind is wanted. `[circle, square] + squares` is what is wanted of the sum.
    func writtenArray(_ op: OperatorName, _ left: Expression, beside type: Type, _ expecting: Type?) -> Type? {
        let type = shallow(type)
        guard op.name == operatorNames.plus, case .array = bare(left).kind, unboundVariable(type) == nil else {
            return nil
        }
        if types.element(ofArray: type) != nil {
            return concatenated(expecting, op).flatMap { types.element(ofArray: $0) == nil ? nil : $0 }
        }
        guard let symbol = types.nominalSymbol(type), symbol.isLibrary,
            symbol.representation == .string || (expecting.map { shallow($0) != type } ?? true),
            let element = sequenceElement(of: type)
        else { return nil }
        return array(element)
    }

    func sequenceElement(of type: Type) -> Type? {
        guard let sequence = knownSymbol(.sequence), conforms(type, to: sequence),
            let name = sequence.associatedTypes.first(where: { text($0.name) == "Element" })
        else { return nil }
        let element = member(of: type, name)
        return element == .error ? nil : element
    }

    /// The array that arrays of two classes with a common superclass can both be.
    func commonArray(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Type? {
        guard op.name == operatorNames.plus, let left = types.element(ofArray: zonk(one.type)),
            let right = types.element(ofArray: zonk(other.type)), left != right, types.isClass(left),
            types.isClass(right)
        else { return nil }
        return join(left, right).map { array($0) }
    }
}
