/// What running a body may touch: variables that it names, and functions that it calls.
struct Reach {
    var variables: Set<VariableSymbol> = []
    var callees: [FunctionSymbol] = []
    /// Fields that are named with the variable that they are of.
    var parts: Set<[ObjectIdentifier]> = []

    mutating func insert(_ field: VariableSymbol, of base: CheckedExpression) {
        variables.insert(field)
        guard case .variable(let variable) = base.kind else { return }
        parts.insert([ObjectIdentifier(variable), ObjectIdentifier(field)])
    }
}

extension Checker {
    /// Variables that a function of the program may read or change, as far as it is known what it calls.
    func variables(reachedBy function: FunctionSymbol) -> Set<VariableSymbol> {
        if let known = reached[function] { return known }
        var result: Set<VariableSymbol> = []
        var seen: Set<FunctionSymbol> = [function]
        var waiting = [function]
        while let next = waiting.popLast() {
            guard next.state.row == nil, let body = body(of: next) else { continue }
            var flow = FlowChecker(self, next)
            flow.quietDepth = 1
            flow.reach = Reach()
            flow.visit(body)
            guard let reach = flow.reach else { continue }
            result.formUnion(reach.variables)
            for callee in reach.callees where seen.insert(callee).inserted { waiting.append(callee) }
        }
        reached[function] = result
        return result
    }
}
