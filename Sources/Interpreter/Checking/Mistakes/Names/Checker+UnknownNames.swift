import Diagnostics
import Syntax

/// Names that there are not: the compiler looks for all of an expression before it thinks of types, and tells of each
/// whatever else is wrong.
extension Checker {
    func reportUnknownNames(in syntax: Expression, since told: Int) {
        guard trialDepth == 0, diagnostics[told...].contains(where: { $0.severity == .error }) else { return }
        var walker = SyntaxWalker()
        walker.looksForNames = true
        walker.walk(syntax)
        for op in walker.operators where operators.group(of: op.name) == nil {
            report(unknownOperator(op.name), at: op.range)
        }
        reportOwnUses(walker.names, since: told)
        for reference in walker.names where isUnknown(reference.name) {
            reportUnknown(reference.name, at: reference.range)
        }
    }

    /// `def add(_ a: Int) -> Int { … }`: the compiler reads no further than to the `_`.
    func rejectDiscard(in syntax: Expression) -> Bool {
        var walker = SyntaxWalker()
        walker.looksForNames = true
        walker.walk(syntax)
        guard let place = walker.discard else { return false }
        for reference in walker.names where isUnknown(reference.name) {
            reportUnknown(reference.name, at: reference.range)
        }
        report(CheckingMessages.discardHere, at: place)
        return true
    }

    /// Do all the names in an operand of `->` name types?
    func namesTypes(_ syntax: Expression) -> Bool {
        var walker = SyntaxWalker()
        walker.looksForNames = true
        walker.walk(syntax)
        return walker.names.allSatisfy { reference in
            if Checker.foundWithoutLookup.contains(text(reference.name)) { return true }
            let found = quietly { lookup(reference.name) }
            switch found.symbols.first {
            case .variable?, .function?, .enumCase?, .subscript?: return false
            case .nominal?, .typealias?, .genericParameter?, .associatedType?: return true
            case nil: return !found.member.isEmpty
            }
        }
    }

    func isUnknown(_ name: Name) -> Bool {
        if isOperatorName(name) || Checker.foundWithoutLookup.contains(text(name)) { return false }
        let found = quietly { lookup(name) }
        return found.symbols.isEmpty && found.member.isEmpty
    }

    /// What has no declaration in the library, or is told of where it is called.
    private static let foundWithoutLookup: Set<String> = [
        "Any", "Void", "Self", "type", "function", "Swift", "Foundation",
    ]
}
