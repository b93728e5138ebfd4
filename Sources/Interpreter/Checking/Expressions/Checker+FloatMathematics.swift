import Syntax

/// Foundation's functions of numbers take `Float` too: `exp(x)` of a `Float` is another function than `exp` of a
/// `Double`, and is looked for only in programs that name the type.
extension Checker {
    /// The function that a call means where one of its arguments is a `Float`, in a list of its own.
    func floatCandidates(_ candidates: [Candidate], _ name: Name, _ list: ArgumentList) -> [Candidate]? {
        guard usesFloat || list.arguments.contains(where: { isFloatCall($0.value) }), foundationNames.contains(name),
            !scope.isOfLibrary,
            candidates.contains(where: { isLibraryFunction($0.function) }),
            case .function(let function)? = twin(of: text(name)), list.arguments.count <= 2
        else { return nil }
        var isFloat = false
        for (index, argument) in list.arguments.enumerated() where !needsContext(argument.value) {
            let value = list.nodes[index] ?? check(argument.value, expecting: nil)
            list.nodes[index] = value
            if shallow(value.type) == known(.float) { isFloat = true }
        }
        return isFloat ? [Candidate(function: function, receiver: .none, outer: [], dispatch: .direct)] : nil
    }

    /// The function of the same name that takes `Float`.
    private func twin(of name: String) -> Symbol? {
        lookup(names.intern("_float_" + name)).symbols.first
    }

    /// `Float(x)`
    private func isFloatCall(_ syntax: Expression) -> Bool {
        guard case .call(let call) = bare(syntax).kind, case .name(let reference) = call.callee.kind else {
            return false
        }
        return text(reference.name) == "Float"
    }

    /// `print(exp(1))`: nothing says which of the types of numbers with a fraction the literal is one of.
    func reportOpenMathematics(
        _ candidates: [Candidate], _ reference: NameReference, _ list: ArgumentList, _ syntax: Expression,
        _ expecting: Type?
    ) -> Bool {
        guard requiresImports, importsFoundation, !scope.isOfLibrary, foundationNames.contains(reference.name),
            !isOperand,
            syntax.id == wholeValue || expecting == .any || expecting == nil && isInText
                || convertedCalls.contains(syntax.id), !list.arguments.isEmpty,
            candidates.allSatisfy({ isLibraryFunction($0.function) })
        else { return false }
        let name = text(reference.name)
        guard !Self.functionsOfAnyNumber.contains(name), case .function? = twin(of: name),
            list.arguments.allSatisfy({ isNumberLiteral($0.value) })
        else {
            return false
        }
        let whole = list.arguments.map { isWholeLiteral($0.value) }
        // Of whole numbers a power is a decimal number, which no number is made of.
        let isOpen = convertedCalls.contains(syntax.id) ? !whole.contains(false) : whole == [false, true]
        guard name == "pow" ? isOpen : !whole.contains(false) else { return false }
        if errorCount == mistakesBefore { report(CheckingMessages.ambiguousUse(name), at: reference.range) }
        return true
    }

    /// Those that are generic, so that a literal is a `Double` for them.
    private static let functionsOfAnyNumber: Set<String> = [
        "sqrt", "floor", "ceil", "round", "trunc", "fabs", "fmod", "remainder", "modf", "frexp",
    ]

    private func isWholeLiteral(_ syntax: Expression) -> Bool {
        switch bare(syntax).kind {
        case .integer: true
        case .prefix(_, let inner): isWholeLiteral(inner)
        default: false
        }
    }

    /// `pow(2, n)` of whole numbers is a decimal number, unless literals can be what is wanted there.
    func wholePower(
        _ candidates: [Candidate], _ name: Name, _ list: ArgumentList, _ syntax: Expression, _ expecting: Type?
    ) -> [Candidate]? {
        guard text(name) == "pow", requiresImports, importsFoundation, !scope.isOfLibrary, list.arguments.count == 2,
            list.arguments.allSatisfy({ $0.label == nil }),
            candidates.contains(where: { isLibraryFunction($0.function) }),
            isDecimalPower(list, syntax, expecting),
            case .function(let function)? = lookup(names.intern("_decimal_pow")).symbols.first
        else { return nil }
        return [Candidate(function: function, receiver: .none, outer: [], dispatch: .direct)]
    }

    private func isDecimalPower(_ list: ArgumentList, _ syntax: Expression, _ expecting: Type?) -> Bool {
        let base = numberShape(list, 0)
        switch (base, numberShape(list, 1)) {
        case (.other, _), (_, .other), (_, .pointLiteral), (.pointLiteral, .wholeLiteral): return false
        case (_, .whole): return true
        case (.whole, .wholeLiteral) where convertedCalls.contains(syntax.id): return false
        case (_, .wholeLiteral): return !mayBeDouble(expecting)
        }
    }

    private enum NumberShape {
        case wholeLiteral, pointLiteral, whole, other
    }

    private func numberShape(_ list: ArgumentList, _ index: Int) -> NumberShape {
        let syntax = list.arguments[index].value
        switch bare(syntax).kind {
        case .integer: return .wholeLiteral
        case .float: return .pointLiteral
        default: break
        }
        if needsContext(syntax) { return .other }
        let value = list.nodes[index] ?? check(syntax, expecting: nil)
        list.nodes[index] = value
        return shallow(value.type) == known(.int) ? .whole : .other
    }

    /// Operands beside others may become what those are.
    private func mayBeDouble(_ expecting: Type?) -> Bool {
        guard let expecting else { return isOperand }
        if unboundVariable(expecting) != nil { return true }
        var wanted = shallow(expecting)
        while let wrapped = types.wrapped(wanted) { wanted = shallow(wrapped) }
        return wanted != known(.int) && wanted != .any
    }
}
