/// What an initialiser must have done before `self` can be used, and before it returns.
struct InitializerFlow {
    enum Kind {
        /// Gives every stored property its value.
        case fields
        /// The same, then calls `super.init`.
        case derived
        /// Calls `self.init`, or assigns to `self`.
        case delegating
    }

    let kind: Kind
    let isClass: Bool
    /// The type's own stored properties, by their numbers among the tracked places.
    var fields: [(variable: VariableSymbol, place: Int)] = []
    /// The call of `self.init` or `super.init`.
    var delegation: Int?

    init(kind: Kind, isClass: Bool) {
        self.kind = kind
        self.isClass = isClass
    }

    func missing(in state: FlowState) -> [VariableSymbol] {
        fields.filter { !state.certain.contains($0.place) }.map { $0.variable }
    }

    func isComplete(in state: FlowState) -> Bool {
        missing(in: state).isEmpty && (delegation.map { state.certain.contains($0) } ?? true)
    }
}
