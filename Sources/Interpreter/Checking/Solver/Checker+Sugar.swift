import Syntax

/// What the compiler calls the type of a value, where that is not the type's own name.
///
/// Types here have one spelling. The compiler remembers how the library spells a result, as in `String.SubSequence`, and
/// adds what that stands for.
extension Checker {
    /// `'String.Element?' (aka 'Optional<Character>')`, quotes included.
    func quoted(_ value: CheckedExpression) -> String {
        if let made = madeCollection(value) { return made.quoted }
        switch value.kind {
        case .array(let elements) where elements.isEmpty && types.hasVariable(zonk(value.type)): return "'[Any]'"
        case .dictionary(let pairs) where pairs.isEmpty && types.hasVariable(zonk(value.type)):
            return "'[AnyHashable : Any]'"
        default: break
        }
        if let sugar = sugar(of: value) { return sugar.quoted }
        if let unary = unaryOperator(value) { return unary }
        if isReversedString(value) { return "'ReversedCollection<String>'" }
        return "'\(text(value.type))'"
    }

    /// A type without the short forms of the library: `Array<Int>`, `Optional<String>`.
    func plainText(_ type: Type) -> String {
        let type = shallow(type)
        switch types.kind(type) {
        case .nominal(let symbol, let arguments) where symbol.isLibrary && !arguments.isEmpty:
            return text(symbol.name) + "<" + arguments.map { plainText($0) }.joined(separator: ", ") + ">"
        case .tuple(let elements) where !elements.isEmpty:
            let parts = elements.map { ($0.label.map { text($0) + ": " } ?? "") + plainText($0.type) }
            return "(" + parts.joined(separator: ", ") + ")"
        case .function(let function) where function.thrown == nil:
            let parameters = function.parameters.map { plainText($0.type) }
            return "(" + parameters.joined(separator: ", ") + ") -> " + plainText(function.result)
        default: return text(type)
        }
    }

    /// `+` and `-` as functions are called by their forms with one operand.
    private func unaryOperator(_ value: CheckedExpression) -> String? {
        guard case .functionValue(let reference, _) = value.kind, let type = types.function(shallow(value.type)),
            type.parameters.count == 2, isLibraryFunction(reference.function),
            isNumber(shallow(type.result))
        else { return nil }
        let name = text(reference.function.name)
        return name == "+" || name == "-" ? "'(\(text(type.result))) -> \(text(type.result))'" : nil
    }

    /// The same of what an optional value wraps.
    func quotedWrapped(_ value: CheckedExpression, _ wrapped: Type) -> String {
        guard var sugar = sugar(of: value), sugar.name.utf8.last == UInt8(ascii: "?") else {
            return "'\(text(wrapped))'"
        }
        sugar.name.removeLast()
        return "'\(sugar.name)' (aka '\(text(wrapped))')"
    }

    func sugar(of value: CheckedExpression) -> TypeSugar? {
        switch value.kind {
        case .variable(let variable):
            if let known = variable.sugar { return known }
        case .field(_, let variable), .staticVariable(let variable, _):
            if let known = variable.sugar { return known }
        case .forceUnwrap(let inner):
            guard var sugar = sugar(of: inner), sugar.name.utf8.last == UInt8(ascii: "?") else { break }
            sugar.name.removeLast()
            sugar.meaning = text(value.type)
            return sugar
        case .subscript(.value(let base), _, _):
            guard types.element(ofArray: shallow(base.type)) != nil, var sugar = sugar(of: base),
                sugar.name.utf8.first == UInt8(ascii: "["),
                sugar.name.utf8.last == UInt8(ascii: "]")
            else {
                // A piece of a text by a range is no `SubSequence`.
                return types.nominalSymbol(shallow(value.type))?.representation == .substring
                    ? nil : pieceSugar(value.type)
            }
            sugar.name = String(sugar.name.dropFirst().dropLast())
            sugar.meaning = plainText(value.type)
            return sugar
        case .try(_, let inner): return sugar(of: inner)
        case .error: if let known = sugarOfMistakes[value.node] { return known }
        case .call(let call):
            if let found = call.function.function.resultSugar ?? librarySugar(of: value) { return found }
        case .property(_, let access):
            if let found = access.variable?.sugar ?? librarySugar(of: value) { return found }
        case .functionValue(let method, .value(let base)): return indexSearchSugar(method.function, base, value.type)
        default: break
        }
        return pieceSugar(value.type, isPieceOfPiece(value) ? "Substring.SubSequence" : "String.SubSequence")
    }

    /// What stands before the dot, and the library's member behind it.
    func member(_ value: CheckedExpression) -> (base: Type, name: String)? {
        switch value.kind {
        case .call(let call):
            guard case .value(let base) = call.receiver, isLibraryFunction(call.function.function) else { return nil }
            return (shallow(base.type), text(call.function.function.name))
        case .property(.value(let base), let access):
            guard let variable = access.variable, variable.owner?.isLibrary ?? false else { return nil }
            return (shallow(base.type), text(variable.name))
        default: return nil
        }
    }

    private func isReversedString(_ value: CheckedExpression) -> Bool {
        if case .variable(let variable) = value.kind { return variable.isReversedString }
        guard let (base, name) = member(value), name == "reversed" else { return false }
        return types.nominalSymbol(base)?.representation == .string
    }

    /// Keeps for a variable what the compiler calls the type of its value.
    func keepSugar(of value: CheckedExpression, for variable: VariableSymbol) {
        if case .variable = value.kind { return }
        variable.sugar = sugar(of: value)
        variable.isReversedString = isReversedString(value)
    }
}
