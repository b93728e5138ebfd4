import Diagnostics
import Syntax

/// Saying that no declaration of the name takes these arguments.
extension Checker {
    func reportNoMatch(
        _ candidates: [Candidate], _ list: ArgumentList, _ name: Name, _ syntax: Expression,
        _ nameRange: SourceRange, _ expecting: Type?
    ) -> CheckedExpression {
        if let failure = operatorFailure, isOperatorCall(syntax) { return failure() }
        for index in list.arguments.indices { checkAlone(list, index) }
        if list.nodes.contains(where: { $0?.type == .error }) {
            if name == .subscript { reportUnknownBound(list, nameRange) } else { reportLacking(candidates, list, name) }
            return errorNode(syntax)
        }
        let fitting = candidates.filter { bind(list, to: $0.function.parameters).mismatch == nil }
        if fitting.count == 1 { return errorOf(fitting[0], list, expecting, syntax, nameRange) }
        if name != .subscript, !fitting.isEmpty, candidates.allSatisfy({ !isLibraryFunction($0.function) }),
            let nearest = nearest(candidates, list)
        {
            return errorOf(nearest, list, expecting, syntax, nameRange)
        }
        // The program's own function hides the library's of the same shape.
        let seen = fitting.filter { !$0.isShadowed }
        let isWanted = expecting.map { unboundVariable($0) == nil && shallow($0) != .any } ?? false
        if seen.count == 1, !isLibraryFunction(seen[0].function), isWanted || list.arguments.count == 1 {
            return errorOf(seen[0], list, expecting, syntax, nameRange)
        }
        // Of mathematical functions plain files know the first alone.
        if requiresImports, foundationNames.contains(name), let first = fitting.first {
            return errorOf(first, list, expecting, syntax, nameRange)
        }
        if fitting.isEmpty, !isAmongEquals(candidates, list, name), let nearest = nearest(candidates, list) {
            reportLargestOfOne(nearest.function, list, syntax, expecting)
            return errorOf(nearest, list, nil, syntax, nameRange)
        }
        let isOperandItself = isOperand && (operandSyntax == nil || operandSyntax == syntax.id)
        if name == .subscript, !isOperandItself, list.nodes.count == 1, let index = list.nodes[0],
            isInteger(shallow(index.type)),
            case .value(let base) = candidates[0].receiver,
            types.nominalSymbol(shallow(base.type))?.representation == .string
        {
            reportCharacter(at: nameRange, wanted: expecting, startOfBase(base))
            return errorNode(syntax)
        }
        if name == .subscript, list.nodes.count == 1, let index = list.nodes[0], isIntegerRange(shallow(index.type)),
            case .value(let base) = candidates[0].receiver,
            types.nominalSymbol(shallow(base.type))?.representation == .string
        {
            report(CheckingMessages.stringByRange, at: startOfBase(base))
            return errorNode(syntax)
        }
        if name == .subscript, list.nodes.count == 1, let index = list.nodes[0],
            let wrapped = types.wrapped(shallow(index.type)), text(wrapped) == "String.Index"
        {
            reportUnwrap(index, wrapped)
            return errorNode(syntax)
        }
        if name == .subscript, let made = reportIndex(candidates[0], list, syntax, nameRange, expecting) { return made }
        if name != .subscript, name != .`init`, reportOptionals(fitting, list) { return errorNode(syntax) }
        if name != .subscript, fitting.count > 1, reportCommon(fitting, list) { return errorNode(syntax) }
        if name == .subscript, reportReadKey(candidates[0], list, syntax, expecting) { return errorNode(syntax) }
        if name == .`init`, reportOptionalConverted(candidates[0], list, expecting) { return errorNode(syntax) }
        if name == .`init`, reportDecimalConverted(candidates[0], list, nameRange) { return errorNode(syntax) }
        if name == .`init`, reportCharacterConverted(candidates[0], list, syntax, expecting) {
            return errorNode(syntax)
        }
        let what = name == .`init` ? "initializer" : functionKind(candidates[0].function)
        var notes: [Diagnostic] = []
        for candidate in fitting.isEmpty ? candidates : fitting where !isLibraryFunction(candidate.function) {
            notes.append(
                Diagnostic(
                    .note, CheckingMessages.foundCandidateOfType(text(candidateType(candidate))),
                    at: candidate.function.range
                ))
        }
        let label = name == .`init` || name == .subscript ? " " : " '\(text(name))'"
        report(
            CheckingMessages.noExactMatches((name == .subscript ? "subscript" : what) + label), at: nameRange,
            notes: notes)
        return errorNode(syntax)
    }

    /// Arguments that are missing are missed whatever the others are.
    private func reportLacking(_ candidates: [Candidate], _ list: ArgumentList, _ name: Name) {
        let mismatches = candidates.map { bind(list, to: $0.function.parameters).mismatch }
        let areHoles = list.arguments.indices.allSatisfy {
            list.nodes[$0]?.type != .error || isHole(list.arguments[$0].value)
        }
        guard areHoles, !mismatches.contains(where: { $0 == nil }), !isAmongEquals(candidates, list, name),
            let nearest = nearest(candidates, list), !takesGenerator(nearest.function),
            let mismatch = bind(list, to: nearest.function.parameters).mismatch, case .missing = mismatch
        else { return }
        reportMismatch(mismatch, list, nearest.function, outer: nearest.outer)
    }

    /// `rows[0][1]` is told where the row begins.
    private func startOfBase(_ base: CheckedExpression) -> SourceRange {
        if case .subscript = base.kind { SourceRange(at: base.range.lower) } else { place(of: base) }
    }

    /// `ages[1] ?? 0` where the keys are texts; of a subscript that is all there is nothing but that is told.
    private func reportReadKey(
        _ candidate: Candidate, _ list: ArgumentList, _ syntax: Expression, _ expecting: Type?
    ) -> Bool {
        guard case .value(let base) = candidate.receiver, !list.arguments.isEmpty, list.arguments[0].label == nil,
            syntax.id != wholeValue, expecting.map({ shallow($0) }) != .any,
            case .nominal(let symbol, let arguments) = types.kind(shallow(base.type)),
            symbol.representation == .dictionary, let key = list.nodes[0],
            plan(from: key.type, to: arguments[0]) == nil
        else { return false }
        reportMismatch(key, arguments[0], .argument)
        return true
    }

    /// `text[0]`: where something else than a character is wanted, that is what is told.
    private func reportCharacter(at brackets: SourceRange, wanted: Type?, _ base: SourceRange) {
        var wanted = wanted.map { shallow($0) } ?? .error
        while let wrapped = types.wrapped(wanted) { wanted = shallow(wrapped) }
        guard types.flags(wanted).isEmpty, types.nominalSymbol(wanted) != nil, wanted != known(.character) else {
            return report(CheckingMessages.stringByInt, at: base)
        }
        let place = SourceRange(at: brackets.lower)
        let names = ("'Character'", text(wanted))
        switch nilPurpose {
        case .returned: report(CheckingMessages.convertReturned(names.0, names.1), at: place)
        case .assigned: report(CheckingMessages.convertAssigned(names.0, names.1), at: place)
        case .specified: report(CheckingMessages.convertSpecified(names.0, names.1), at: place)
        default: report(CheckingMessages.convertArgument(names.0, names.1), at: place)
        }
    }

    /// `Int(character)!`: where the result may be nil, a text is what is converted.
    private func reportCharacterConverted(
        _ candidate: Candidate, _ list: ArgumentList, _ syntax: Expression, _ expecting: Type?
    ) -> Bool {
        guard list.arguments.count == 1, list.arguments[0].label == nil, let value = list.nodes[0],
            shallow(value.type) == known(.character), let made = candidate.made.map({ shallow($0) }), isNumber(made),
            syntax.range == unwrappedValue || expecting.map({ types.wrapped(shallow($0)) != nil }) ?? false
        else { return false }
        let wanted = isInteger(made) ? "String" : "Substring"
        report(CheckingMessages.convertArgument(quoted(value), wanted), at: place(of: value))
        return true
    }

    /// `Int(text)` where the text may be nil.
    private func reportOptionalConverted(_ candidate: Candidate, _ list: ArgumentList, _ expecting: Type?) -> Bool {
        guard list.arguments.count == 1, list.arguments[0].label == nil, let value = list.nodes[0],
            let wrapped = types.wrapped(shallow(value.type)), let made = candidate.made
        else { return false }
        if case .closureParameter = bare(list.arguments[0].value).kind { return false }
        let inner = shallow(wrapped)
        let isText = types.nominalSymbol(inner)?.representation == .string
        if text(inner) == "Unicode.Scalar", shallow(made) == known(.character) {
            reportUnwrap(value, inner)
            return true
        }
        switch types.nominalSymbol(shallow(made))?.representation {
        case .bool?, .character?: guard isText else { return false }
        default: guard isNumber(shallow(made)), isText || isNumber(inner) else { return false }
        }
        // A text may be no number: nothing of the name gives one for sure.
        if isText, expecting.map({ shallow($0) }) == shallow(made) { return false }
        reportUnwrap(value, inner)
        return true
    }

    /// `Int(pow(2, n))`: a decimal number is no whole one.
    private func reportDecimalConverted(_ candidate: Candidate, _ list: ArgumentList, _ place: SourceRange) -> Bool {
        guard list.arguments.count == 1, list.arguments[0].label == nil, let value = list.nodes[0],
            text(value.type) == "Decimal", types.nominalSymbol(shallow(value.type))?.isLibrary ?? false,
            candidate.made.map({ isInteger(shallow($0)) }) ?? false
        else { return false }
        report(CheckingMessages.functionRequires("initializer", "init(_:)", "Decimal", "BinaryInteger"), at: place)
        return true
    }

    /// `let letters: [String] = Array(word)`: a text holds characters.
    func reportTextAsArray(_ type: Type, _ list: ArgumentList, _ expecting: Type?, _ place: SourceRange) -> Bool {
        guard trialDepth == 0, let element = types.element(ofArray: type), unboundVariable(element) != nil,
            types.nominalSymbol(type)?.representation == .array, list.arguments.count == 1,
            list.arguments[0].label == nil, list.trailing == 0,
            let wanted = expecting.flatMap({ types.element(ofArray: shallow($0)) }).map({ shallow($0) }),
            wanted == known(.string) || isNumber(wanted)
        else { return false }
        checkAlone(list, 0)
        guard let text = list.nodes[0] else { return false }
        if literalKind(text.type) == .string || literalKind(text.type) == .character {
            report(CheckingMessages.noExactMatches("initializer "), at: place)
        } else if shallow(text.type) == known(.string), wanted == known(.string) {
            report(CheckingMessages.missingLabel("arrayLiteral:", "call"), at: list.arguments[0].value.range)
        } else {
            return false
        }
        return true
    }

    /// `Int(sqrt(n) * 2)`: a number may be made of any other, so that nothing says which of the functions is meant.
    func noteConverted(_ syntax: Expression) {
        guard programImportsFunctions else { return }
        switch bare(syntax).kind {
        case .call: convertedCalls.insert(bare(syntax).id)
        case .binary(_, let left, let right):
            noteConverted(left)
            noteConverted(right)
        case .prefix(_, let operand): noteConverted(operand)
        case .sequence: noteConverted(fold(syntax))
        default: return
        }
    }

    private var programImportsFunctions: Bool { requiresImports && importsFoundation }

    /// `sin(count)`: where Foundation has several functions of the name, none is meant.
    func reportOverloaded(
        _ function: FunctionSymbol, _ value: CheckedExpression, _ type: Type, _ call: Expression, wanted: Type?
    ) -> Bool {
        guard programImportsFunctions, function.state.row != nil, value.type != .error,
            Checker.overloadedInFoundation.contains(text(function.name)) || isWholeExponent(value, call)
                || convertedCalls.contains(call.id) && isNumber(shallow(value.type)) && shallow(type) == known(.double),
            plan(from: value.type, to: type) == nil
        else { return false }
        let isNegated = if case .prefix? = value.syntax?.kind { isInteger(shallow(value.type)) } else { false }
        if wanted.map({ shallow($0) }) == known(.double), isInteger(shallow(value.type)) {
            report(CheckingMessages.convertArgument("'\(text(value.type))'", "Double"), at: place(of: value))
            if isNegated, case .prefix(_, let operand)? = value.syntax?.kind {
                report(CheckingMessages.convertArgument("'\(text(value.type))'", "Double"), at: place(of: operand))
            }
            return true
        }
        report(CheckingMessages.noExactMatches("global function '\(text(function.name))'"), at: place(of: call))
        return true
    }

    /// `pow(rate, years)`: a whole exponent goes with a decimal number, another with a `Double`.
    private func isWholeExponent(_ value: CheckedExpression, _ call: Expression) -> Bool {
        guard case .call(let call) = call.kind, case .name(let reference) = call.callee.kind,
            text(reference.name) == "pow", call.arguments.count == 2, !isOperand, shallow(value.type) == known(.int)
        else { return false }
        return call.arguments[1].value.range.lower == value.range.lower
    }

    /// `players.sorted(by: >)`, where players do not compare.
    func reportOperatorReference(_ value: CheckedExpression, _ wanted: Type) -> Bool {
        guard case .name(let reference)? = value.syntax?.kind, let function = types.function(shallow(wanted)),
            let operand = function.parameters.first.map({ shallow($0.type) })
        else { return false }
        let name = text(reference.name)
        if name == "+" || name == "-", isFloating(operand), plan(from: value.type, to: wanted) == nil {
            let unary = "'(\(text(operand))) -> \(text(operand))'"
            report(CheckingMessages.convertArgument(unary, wantedText(wanted)), at: reference.range)
            return true
        }
        if name == "+" || name == "-", isInteger(operand), let given = types.function(shallow(value.type)),
            shallow(given.result) != known(.int), plan(from: value.type, to: wanted) == nil
        {
            report(CheckingMessages.convertArgument("'(Int) -> Int'", wantedText(wanted)), at: reference.range)
            return true
        }
        guard comparing.contains(reference.name), types.nominalSymbol(operand).map({ !$0.isLibrary }) ?? false,
            plan(from: value.type, to: wanted) == nil
        else { return false }
        report(
            CheckingMessages.noExactMatches(reference: "operator function '\(text(reference.name))'"),
            at: reference.range)
        return true
    }

    /// Mathematical functions that Foundation has for several types; of the others one is generic.
    private static let overloadedInFoundation: Set<String> = [
        "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "exp", "exp2",
        "expm1", "log", "log2", "log10", "log1p", "cbrt", "hypot", "atan2",
    ]

    private func isIntegerRange(_ type: Type) -> Bool {
        guard case .nominal(let symbol, let bounds) = types.kind(type), bounds.count == 1,
            symbol.isLibrary,
            text(symbol.name).hasPrefix("PartialRange")
                || text(symbol.name) == "Range" || text(symbol.name) == "ClosedRange"
        else { return false }
        return isInteger(shallow(bounds[0]))
    }

    private func isOperatorCall(_ syntax: Expression) -> Bool {
        switch syntax.kind {
        case .binary, .prefix, .postfix: true
        default: false
        }
    }

    private func candidateType(_ candidate: Candidate) -> Type {
        quietly { functionType(of: instantiate(candidate, explicit: nil, at: candidate.function.range)) }
    }

    private func errorOf(
        _ candidate: Candidate, _ list: ArgumentList, _ expecting: Type?, _ syntax: Expression,
        _ nameRange: SourceRange
    ) -> CheckedExpression {
        complete(candidate, list, explicit: nil, expecting: expecting, syntax: syntax, nameRange: nameRange)
    }
}
