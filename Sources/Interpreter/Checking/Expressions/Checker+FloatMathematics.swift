import Syntax

/// Foundation's functions of numbers take `Float` too: `exp(x)` of a `Float` is another function than `exp` of a
/// `Double`, and is looked for only in programs that name the type.
extension Checker {
    /// The function that a call means where one of its arguments is a `Float`, in a list of its own.
    func floatCandidates(_ candidates: [Candidate], _ name: Name, _ list: ArgumentList) -> [Candidate]? {
        guard usesFloat || list.arguments.contains(where: { isFloatCall($0.value) }), foundationNames.contains(name),
            !isLibrary(scope),
            candidates.contains(where: { isLibraryFunction($0.function) }),
            case .function(let function)? = lookup(names.intern("_float_" + text(name))).symbols.first,
            list.arguments.count <= 2
        else { return nil }
        var isFloat = false
        for (index, argument) in list.arguments.enumerated() where !needsContext(argument.value) {
            let value = list.nodes[index] ?? check(argument.value, expecting: nil)
            list.nodes[index] = value
            if shallow(value.type) == known(.float) { isFloat = true }
        }
        return isFloat ? [Candidate(function: function, receiver: .none, outer: [], dispatch: .direct)] : nil
    }

    /// `Float(x)`
    private func isFloatCall(_ syntax: Expression) -> Bool {
        guard case .call(let call) = bare(syntax).kind, case .name(let reference) = call.callee.kind else {
            return false
        }
        return text(reference.name) == "Float"
    }

    /// `print(pow(2, 10))`: of two whole literals without a context Foundation makes a decimal number, whose text has
    /// no point.
    func wholePower(_ candidates: [Candidate], _ name: Name, _ list: ArgumentList, _ expecting: Type?) -> [Candidate]? {
        guard expecting == .any || expecting == nil && isInText, text(name) == "pow", requiresImports,
            !isLibrary(scope), list.arguments.count == 2,
            candidates.contains(where: { isLibraryFunction($0.function) }),
            list.arguments.allSatisfy({ if case .integer = bare($0.value).kind { true } else { false } }),
            case .function(let function)? = lookup(names.intern("_whole_pow")).symbols.first
        else { return nil }
        return [Candidate(function: function, receiver: .none, outer: [], dispatch: .direct)]
    }
}
