import Syntax

/// What collections get with their conformances, and library types do better themselves.
extension Checker {
    /// Leaves out what `RangeReplaceableCollection`, `MutableCollection` and `SetAlgebra` provide where the library's type has a
    /// method of its own with the same labels: one of two that mean the same must not be a choice.
    func withoutProvided(_ found: [MemberEntry], own: Int) -> [MemberEntry] {
        guard own > 0, found.count > own else { return found }
        var labels: [[Name?]] = []
        for entry in found[..<own] {
            if let list = self.labels(of: entry) { labels.append(list) }
        }
        if labels.isEmpty { return found }
        let others = found[own...].filter { entry in
            guard isProvided(entry), let list = self.labels(of: entry) else { return true }
            return !labels.contains(list)
        }
        return found[..<own] + others
    }

    /// Arrays are what sequences make of their elements: what collections that grow make of theirs is the same again.
    func withoutDoubles(_ found: [MemberEntry]) -> [MemberEntry] {
        let others = found.filter { !isProvided($0) }.compactMap { self.labels(of: $0) }
        return found.filter { entry in
            guard isProvided(entry), let list = self.labels(of: entry) else { return true }
            return !others.contains(list)
        }
    }

    private func isProvided(_ entry: MemberEntry) -> Bool {
        guard entry.owner.kind == .protocol, entry.owner.isLibrary, !isRequirement(entry.symbol) else { return false }
        let name = text(entry.owner.name)
        return name == "RangeReplaceableCollection" || name == "MutableCollection" || name == "SetAlgebra"
    }

    private func labels(of entry: MemberEntry) -> [Name?]? {
        guard case .function(let function) = entry.symbol, !isOperator(function) else { return nil }
        return writtenParameters(of: function)?.map { $0.label }
    }
}
