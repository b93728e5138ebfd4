import Diagnostics
import Syntax

/// Saying that a closure takes other parameters than are wanted of it.
extension Checker {
    /// The type wanted of a closure as the compiler spells it, in quotes: what `map` takes throws what it throws, which is
    /// nothing.
    func quotedContext(_ context: FunctionType, _ closure: Closure) -> String {
        let isThrowing = context.thrown != nil && mappedParameter(context) == nil
        var result = shallow(context.result) == .void && !writesEmptyTuples ? "Void" : wantedText(context.result)
        if let guessed = guessedResult(closure, context) {
            let isOptional = types.wrapped(shallow(context.result)) != nil && guessed.utf8.last != UInt8(ascii: "?")
            result = isOptional ? guessed + "?" : guessed
        } else if let parameter = mappedParameter(context), unboundVariable(context.result) != nil {
            result = text(parameter.name)
        }
        func spelled(_ parameters: [String], _ result: String) -> String {
            "(" + parameters.joined(separator: ", ") + (isThrowing ? ") throws -> " : ") -> ") + result
        }
        let plain = context.parameters.map { text($0.type) }
        guard let sugar = closureSugar, plain.contains(sugar.meaning) else { return "'\(spelled(plain, result))'" }
        let sugared = plain.map { $0 == sugar.meaning ? sugar.name : $0 }
        return "'\(spelled(sugared, result))' (aka '\(spelled(plain, result == "Void" ? "()" : result))')"
    }

    /// `[1, 2].filter { … }`: what comes in is still open.
    func takesOpenLiterals(_ closure: FunctionSymbol) -> Bool {
        closure.parameters.contains { literalKind($0.argumentType) != .none }
    }

    /// `numbers.filter { $0 % 2 = 0 }`
    func reportAssignedResult(_ body: Block, _ result: Type) {
        guard body.statements.count == 1, case .expression(let value) = body.statements[0].kind,
            case .assignment = fold(value).kind, result == known(.bool)
        else { return }
        report(CheckingMessages.convertClosureResult("'()'", "Bool"), at: SourceRange(at: fold(value).caret))
    }

    /// The `T` of `map(_: (Element) throws -> T)`.
    func mappedParameter(_ context: FunctionType) -> GenericParameterSymbol? {
        guard context.thrown != nil, case .variable(let index) = types.kind(context.result),
            let parameter = variables[Int(index)].parameter, text(parameter.name) == "T"
        else { return nil }
        return parameter
    }

    /// The result that the compiler tries first for a closure of one expression, where nothing else tells it.
    private func guessedResult(_ closure: Closure, _ context: FunctionType) -> String? {
        guard types.hasVariable(zonk(context.result)), literalKind(context.result) == .none else { return nil }
        if let result = closure.result { return text(quietly { resolveType(result) }) }
        guard closure.body.statements.count == 1, let value = soleExpression(closure.body.statements[0]) else {
            return nil
        }
        return guessedType(fold(value), firstParameter(closure, context))
    }

    /// `{ x in x + 1 }` where no function is wanted: of what it is the literal says.
    func guessedClosure(_ value: CheckedExpression) -> String? {
        guard let function = types.function(shallow(value.type)), types.hasVariable(zonk(value.type)),
            case .closure(let closure)? = value.syntax.map({ bare($0).kind }), closure.body.statements.count == 1,
            let result = soleExpression(closure.body.statements[0]),
            case .binary(let op, let left, let right) = bare(result).kind,
            homogeneous.contains(op.name), let type = guessedOperation(left, right, KnownParameter())
        else { return nil }
        return "'(" + function.parameters.map { _ in type }.joined(separator: ", ") + ") -> \(type)'"
    }

    /// The first parameter of the closure, whose type alone is known: one tuple has none that is.
    private func firstParameter(_ closure: Closure, _ context: FunctionType) -> KnownParameter {
        guard let first = context.parameters.first else { return KnownParameter() }
        let type = shallow(first.type)
        if case .tuple = types.kind(type) { return KnownParameter() }
        if literalKind(type) != .none { return KnownParameter() }
        switch closure.parameters {
        case .implicit: return KnownParameter(name: nil, type: type)
        case .names(let list): return KnownParameter(name: list.first?.name, type: type)
        case .list(let list): return KnownParameter(name: list.first?.name, type: type)
        }
    }

    private struct KnownParameter {
        /// nil: it is `$0`.
        var name: Name?
        /// nil: nothing is known.
        var type: Type?
    }

    private func guessedType(_ syntax: Expression, _ known: KnownParameter) -> String? {
        let inner = bare(syntax)
        switch inner.kind {
        case .integer, .float, .boolean, .string: return literalText(inner)
        case .name, .closureParameter: return isFirst(inner, known) ? known.type.map { text($0) } : nil
        case .tuple(let parts) where !parts.isEmpty:
            return "(" + parts.map { guessedType($0.value, known) ?? "_" }.joined(separator: ", ") + ")"
        case .array(let elements):
            return elements.first.flatMap { guessedType($0, known) }.map { "[\($0)]" }
        case .call(let call):
            guard case .name(let reference) = call.callee.kind else { return nil }
            switch text(reference.name) {
            case "print": return "()"
            case "String", "Double", "Character": return text(reference.name)
            case "Int": return known.type == self.known(.string) ? "Int?" : "Int"
            default: return nil
            }
        case .binary(let op, let left, let right):
            switch text(op.name) {
            case "==", "!=", "<", ">", "<=", ">=", "&&", "||": return "Bool"
            case "+": return guessedOperation(left, right, known) ?? "String"
            case "-", "*", "/": return guessedOperation(left, right, known) ?? "Duration"
            default: return nil
            }
        default: return nil
        }
    }

    /// The type that the operands of `+` and its like share, as far as it is known.
    private func guessedOperation(_ left: Expression, _ right: Expression, _ known: KnownParameter) -> String? {
        let operands = leaves(of: left) + leaves(of: right)
        let literal = operands.compactMap { literalText($0) }.first
        guard let type = known.type, operands.contains(where: { isFirst($0, known) }) else { return literal }
        if literal == "Double", isInteger(type) { return nil }
        return text(type)
    }

    func leaves(of syntax: Expression) -> [Expression] {
        let inner = bare(syntax)
        guard case .binary(_, let left, let right) = inner.kind else { return [inner] }
        return leaves(of: left) + leaves(of: right)
    }

    private func literalText(_ syntax: Expression) -> String? { literalType(of: syntax).map { text($0) } }

    private func isFirst(_ syntax: Expression, _ known: KnownParameter) -> Bool {
        switch syntax.kind {
        case .name(let reference): known.type != nil && reference.name == known.name
        case .closureParameter(0): known.type != nil && known.name == nil
        default: false
        }
    }

    // MARK: - What the rest of a chain says

    /// `items.map { … }.reduce(0, +)`: the number that is wanted of the elements.
    func elementWanted(
        of base: Expression, by reference: NameReference, _ list: ArgumentList, _ expecting: Type?
    ) -> Type? {
        guard trialDepth == 0, isMapped(base) else { return nil }
        guard text(reference.name) == "reduce", list.arguments.count == 2,
            case .name(let function) = list.arguments[1].value.kind, isOperatorName(function.name)
        else { return typeWanted(by: reference.name, list).flatMap { $0 == known(.double) ? nil : $0 } }
        let kind: SolverVariable.LiteralKind
        switch list.arguments[0].value.kind {
        case .integer: kind = .integer
        case .float: kind = .floating
        default: return typeWanted(by: reference.name, list)
        }
        if let wanted = expecting.map({ shallow($0) }), types.flags(wanted).isEmpty, accepts(wanted, literal: kind),
            isNumber(wanted)
        {
            return wanted
        }
        return defaultType(of: kind)
    }

    /// `items.map { … }`
    func isMapped(_ syntax: Expression) -> Bool {
        guard case .call(let call) = bare(syntax).kind, case .member(_, let member) = call.callee.kind else {
            return false
        }
        return text(member.name) == "map" && call.arguments.count == 1
    }

    private func isReadAgain(_ value: Expression, _ wanted: Type) -> Bool {
        switch value.kind {
        case .binary(let op, _, _):
            homogeneous.contains(op.name)
                && (wanted != known(.string) || leaves(of: value).contains { literalText($0) == "String" })
        case .ternary(_, let first, _): literalText(first).map { $0 == text(wanted) } ?? false
        default: false
        }
    }

    /// A sum, a product or a choice in a closure, that is none of two types: told again for the type that the rest of the chain wants.
    func readAgain(_ value: Expression, wanted: Type?, since told: Int) {
        guard let wanted, trialDepth == 0, diagnostics.count > told, isReadAgain(bare(value), wanted) else { return }
        let first = Array(diagnostics[told...])
        diagnostics.removeSubrange(told...)
        _ = check(value, expecting: wanted)
        if diagnostics.count == told { diagnostics += first }
    }
}
