import Syntax

/// Which of several members of one name is meant.
extension Checker {
    /// Neither generic nor given a closure: of several such methods a bare name means none.
    func takesPlainValues(_ function: FunctionSymbol) -> Bool {
        resolve(function)
        return function.generics.parameters.count == function.outerGenericCount
            && function.parameters.allSatisfy { types.function(shallow($0.argumentType)) == nil }
    }

    private func isDisfavored(_ entry: MemberEntry) -> Bool {
        if case .variable(let variable) = entry.symbol { variable.isDisfavored } else { false }
    }

    /// Of properties of one name in extensions of one type, the one whose conditions say most stands first, and one of a
    /// protocol before those of the protocols that it refines.
    func mostConstrained(_ entries: [MemberEntry]) -> [MemberEntry] {
        guard entries.count > 1, let first = entries.first else { return entries }
        if let last = entries.firstIndex(where: { isDisfavored($0) }),
            entries.contains(where: { if case .variable = $0.symbol { !isDisfavored($0) } else { false } })
        {
            return mostConstrained(Array(entries[..<last] + entries[(last + 1)...]))
        }
        // What a protocol wants goes before what one that refines it provides: the type says what it is.
        if let wanted = entries.firstIndex(where: { isWanted($0) }) {
            return [entries[wanted]] + entries[..<wanted] + entries[(wanted + 1)...]
        }
        func conditions(_ entry: MemberEntry) -> Int {
            (entry.context?.signature ?? entry.owner.generics).requirements.count
        }
        var best = 0
        for (index, entry) in entries.enumerated() {
            if entry.owner !== entries[best].owner {
                if case .variable = entry.symbol, entry.owner.kind == .protocol, first.owner.kind == .protocol,
                    inherits(entry.owner, from: entries[best].owner)
                {
                    best = index
                }
                continue
            }
            guard entry.context != nil || entry.owner.kind != .protocol, case .variable = entry.symbol else {
                return entries
            }
            if conditions(entry) > conditions(entries[best]) { best = index }
        }
        if best == 0 { return entries }
        return [entries[best]] + entries[..<best] + entries[(best + 1)...]
    }

    private func isWanted(_ entry: MemberEntry) -> Bool {
        if case .variable(let variable) = entry.symbol { variable.isRequirement } else { false }
    }
}
