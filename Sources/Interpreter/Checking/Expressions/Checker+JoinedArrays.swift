import Syntax

/// Sums of arrays that hold different types.
extension Checker {
    /// `mowers + cleaners` where robots are wanted: arrays of different classes go together as arrays of what is wanted.
    func widened(
        _ value: CheckedExpression, beside other: CheckedExpression, to whole: Type
    ) -> CheckedExpression? {
        let type = zonk(value.type)
        guard types.flags(type).isEmpty, types.element(ofArray: type) != nil, type != zonk(other.type),
            let plan = plan(from: type, to: whole)
        else { return nil }
        return plan.isIdentity ? value : apply(plan, to: value, whole)
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
