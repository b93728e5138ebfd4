/// A comparison of two expressions.
public struct SymbolicCondition: Equatable, Sendable {
    public enum Relation: String, Hashable, Sendable, CaseIterable {
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
        case equal = "=="
        case notEqual = "!="
    }

    public var left: Symbolic
    public var relation: Relation
    public var right: Symbolic

    public init(_ left: Symbolic, _ relation: Relation, _ right: Symbolic) {
        self.left = left
        self.relation = relation
        self.right = right
    }

    func mapped(_ change: (Symbolic) -> Symbolic) -> SymbolicCondition {
        SymbolicCondition(change(left), relation, change(right))
    }

    func holds(_ values: (String) -> Double?) -> Bool {
        let (left, right) = (left.value(values), right.value(values))
        switch relation {
        case .less: return left < right
        case .lessOrEqual: return left <= right
        case .greater: return left > right
        case .greaterOrEqual: return left >= right
        case .equal: return left == right
        case .notEqual: return left != right
        }
    }
}

extension SymbolicCondition.Relation {
    /// As mathematics writes it.
    var sign: String {
        switch self {
        case .less, .greater: rawValue
        case .lessOrEqual: "≤"
        case .greaterOrEqual: "≥"
        case .equal: "="
        case .notEqual: "≠"
        }
    }
}
