import Diagnostics
import Syntax

/// `a + b * c` as one: operands of one type, whichever that is.
struct OperatorChain {
    let syntax: Expression
    /// The type wanted of the whole, if one is.
    let expecting: Type?
    /// What the operands are read as, where only that gives the type wanted: `x[0] * x[1]` as a Tensor.
    var operands: Type?
}

/// Saying which operand of an operator does not fit.
///
/// The compiler looks for the one type that makes most operands right, and complains about the first that is not. Where
/// two types are equally good it only says that the operator does not go with these operands.
extension Checker {
    /// Runs `body` as part of the chain around it, or as the whole of a new one.
    func inChain(
        _ op: OperatorName, _ syntax: Expression, _ expecting: Type?, _ body: () -> CheckedExpression
    ) -> CheckedExpression {
        guard homogeneous.contains(op.name) else {
            return outOfChain(nil) {
                comparisonAround = comparing.contains(op.name) ? syntax : nil
                return body()
            }
        }
        let saved = operatorChain
        if saved == nil { operatorChain = OperatorChain(syntax: syntax, expecting: expecting) }
        defer { operatorChain = saved }
        return body()
    }

    /// Runs `body`, which reads an operand; what stands inside of a call or a closure is no part of the chain.
    func outOfChain(
        _ operand: Expression?, of op: OperatorName? = nil, _ body: () -> CheckedExpression
    ) -> CheckedExpression {
        if let operand, case .binary(let op, _, _) = bare(operand).kind, homogeneous.contains(op.name) {
            return body()
        }
        if let operand, let op, op.name != .equal, op.name != operatorNames.notEqual,
            case .optionalChain = bare(operand).kind
        {
            quietChain = bare(operand).id
        }
        let saved = (operatorChain, comparisonAround, isOperand, operandSyntax)
        (operatorChain, comparisonAround, isOperand) = (nil, nil, op.map { !comparing.contains($0.name) } ?? false)
        operandSyntax = operand?.id
        defer { (operatorChain, comparisonAround, isOperand, operandSyntax) = saved }
        return body()
    }

    func bare(_ syntax: Expression) -> Expression {
        var inner = folded(syntax)
        while case .parenthesized(let next) = inner.kind { inner = folded(next) }
        return inner
    }

    // MARK: - Operators that are not there

    /// What people who write this operator mean in Swift.
    func insteadOf(_ name: Name) -> String? {
        switch text(name) {
        case "..", "....": "..."
        case "...<": "..<"
        case "++": "+= 1"
        case "--": "-= 1"
        default: nil
        }
    }

    func reportNotUnary(_ op: OperatorName, isPrefix: Bool) {
        if let instead = insteadOf(op.name) {
            report(CheckingMessages.cannotFindOperator(text(op.name), instead: instead), at: op.range)
        } else if operators.group(of: op.name) == nil {
            report(CheckingMessages.cannotFindOperator(text(op.name), instead: nil), at: op.range)
        } else {
            report(CheckingMessages.notUnary(text(op.name), isPrefix: isPrefix), at: op.range)
        }
    }

    // MARK: - Booleans

    /// An operand of `&&`, `||` or `!` that is no `Bool`.
    func reportNotBoolean(_ value: CheckedExpression, _ syntax: Expression, zero: String) {
        let type = shallow(value.type)
        let place = place(of: value)
        if case .closure(let closure) = bare(syntax).kind {
            let isNegated = zero == "== 0"
            let message = isNegated ? CheckingMessages.closureAsBoolean : CheckingMessages.forwardAutoclosure
            reportClosure(closure, value, message, readsBody: !isNegated)
        } else if case .integer(let literal) = bare(syntax).kind, literal.magnitude < 2, literal.magnitude >= 0 {
            report(CheckingMessages.literalAsBoolean(literal.magnitude == 0), at: place)
        } else if literalKind(type) == .none, isInteger(type) {
            report(CheckingMessages.notABooleanInt(text(type), zero), at: place)
        } else if let wrapped = types.wrapped(type) {
            if shallow(wrapped) == known(.bool), !isChain(value) { return reportUnwrap(value, wrapped) }
            report(CheckingMessages.notABooleanOptional(text(type), zero == "!= 0" ? "!= nil" : "== nil"), at: place)
        } else if isMissingCall(type, known(.bool)) {
            report(CheckingMessages.functionNeedsCall("Bool"), at: place)
        } else {
            report(CheckingMessages.convertArgument("'\(text(type))'", "Bool"), at: place)
        }
    }

    // MARK: - Operands

    func reportOperator(
        _ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression, _ syntax: Expression
    ) -> CheckedExpression {
        let left = shallow(one.type)
        let right = shallow(other.type)
        if reportSameNames(op, one, other) || reportReversed(op, one, other) || reportIdentity(op, one, other)
            || reportCounted(op, one, other)
        {
            return errorNode(syntax)
        }
        if let told = reportRepeatedText(op, one, other, syntax) { return told }
        if reportFunction(op, one, other) || reportLiteralBeside(op, one, other) { return errorNode(syntax) }
        if text(op.name) == "==" || text(op.name) == "!=", types.isExistential(left), left != .any, left != right,
            hasArguments(other),
            plan(from: right, to: left) != nil
        {
            report(CheckingMessages.cannotConform(text(left), "Equatable"), at: op.range)
            return errorNode(syntax)
        }
        if reportTextChain(op) || reportTextBesideOwn(op, one, other) { return errorNode(syntax) }
        if isInText, let sum = reportSum(op, syntax, left, right) { return sum }
        if isInText, hasSeveralOperators, types.wrapped(left) == nil, types.wrapped(right) == nil,
            reportOddOperand(op, one, other, syntax)
        {
            return errorNode(syntax)
        }
        if reportWithinComparison(op) || reportInText(op, one, other) || reportOpenOptional(op, one, right) {
            return errorNode(syntax)
        }
        if reportInComparison(op, syntax) || reportAmongOthers(op, one, other, syntax)
            || reportCharacter(op, one, other)
        {
            return errorNode(syntax)
        }
        if reportFirst(op, one, other) { return errorNode(syntax) }
        if reportOptional(op, one, other) {
            reportUnwanted(op, one, other, syntax)
            return errorNode(syntax)
        }
        if reportRange(op, one, other, syntax) { return errorNode(syntax) }
        if reportInBound(op, one, other) { return errorNode(syntax) }
        if let sum = reportSum(op, syntax, left, right) { return sum }
        if comparing.contains(op.name), left != right, reportMissingConformance(op, left, right) {
            return errorNode(syntax)
        }
        if reportFormat(op, one, other, syntax) { return errorNode(syntax) }
        if text(op.name) == "%", isFloating(left) || literalKind(left) != .none,
            isFloating(right) || literalKind(right) != .none
        {
            report(CheckingMessages.remainderOfFloats, at: op.range)
            return errorNode(syntax)
        }
        if reportHomonym(op, one, other) || reportNumberBesideOwn(op, one, other, syntax)
            || reportExchanged(op, one, other, syntax)
            || reportScaled(op, one, other, syntax)
        {
            return errorNode(syntax)
        }
        if reportOddOperand(op, one, other, syntax) {
            reportCombinedBits(op, syntax)
            return errorNode(syntax)
        }
        if reportConflictingSelf(op, left, right) { return errorNode(syntax) }
        let isWrapped = types.element(ofArray: left) != nil || types.wrapped(left) != nil || dictionaryKey(left) != nil
        let ofElements = isElementOfLibrary(one.syntax) || isElementOfLibrary(other.syntax)
        let isAlone = standsAlone(op) && !ofElements
        if !isAlone, comparing.contains(op.name), left == right, text(op.name) != "==", text(op.name) != "!=",
            types.nominalSymbol(left)?.rawType == known(.int)
        {
            for operand in [one, other] {
                report(CheckingMessages.convertArgument("'\(text(left))'", "Int"), at: place(of: operand))
            }
            return errorNode(syntax)
        }
        if reportOwnOperands(op, left, right, syntax) { return errorNode(syntax) }
        if !isAlone || isWrapped, reportMissingConformance(op, left, right, ofElements: ofElements) {
            return errorNode(syntax)
        }
        if text(left) == text(right) {
            report(CheckingMessages.binaryOperandsTwo(text(op.name), text(left)), at: op.range)
            reportOperatorResult(op, left, right, syntax)
            // What they wrap is none of what is wanted either.
            if let type = unwantedType(op, one, other, syntax) { return node(.error, type, syntax) }
        } else if !reportScaledProduct(op, syntax, left, right) {
            report(
                CheckingMessages.binaryOperands(text(op.name), quotedOperand(one), quotedOperand(other)), at: op.range,
                notes: overloadNotes(op, left, right))
            reportBehindSign(one, besides: right)
            reportBehindSign(other, besides: left)
            reportOperatorResult(op, left, right, syntax)
            reportProduct(op, syntax, left, right)
            reportOuterProduct(op, syntax, left, right)
        }
        return errorNode(syntax)
    }

    /// `a + b * c`, not `a + b` alone
    private var hasSeveralOperators: Bool {
        guard let operatorChain, case .binary(_, let left, let right) = bare(operatorChain.syntax).kind else {
            return false
        }
        return [left, right].contains { operand in
            if case .binary(let inner, _, _) = bare(operand).kind { homogeneous.contains(inner.name) } else { false }
        }
    }

    /// `-ratio * count`: what the sign stands before is told as well.
    private func reportBehindSign(_ value: CheckedExpression, besides other: Type) {
        guard let syntax = value.syntax, case .prefix(let sign, let operand) = bare(syntax).kind,
            text(sign.name) == "-", literalKind(value.type) == .none, isNumber(shallow(value.type)), isNumber(other)
        else { return }
        report(CheckingMessages.convertArgument(quoted(value), text(other)), at: place(of: operand))
    }

    /// `"numbers: " + numbers`
    func reportTextBesideList(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        func name(_ value: CheckedExpression) -> String? {
            let literal = literalKind(value.type)
            if literal == .string || literal == .character { return "'String'" }
            let isList = types.nominalSymbol(shallow(value.type))?.representation == .array
            // A list of characters is a text's.
            if let element = types.element(ofArray: shallow(value.type)), shallow(element) == known(.character) {
                return nil
            }
            return isList && !types.hasVariable(zonk(value.type)) ? quotedOperand(value) : nil
        }
        guard text(op.name) == "+", (literalKind(one.type) == .none) != (literalKind(other.type) == .none),
            let left = name(one), let right = name(other)
        else { return false }
        report(CheckingMessages.binaryOperands("+", left, right), at: op.range)
        return true
    }

    private func hasArguments(_ value: CheckedExpression) -> Bool {
        if case .call(let call)? = value.syntax.map({ bare($0).kind }) { !call.arguments.isEmpty } else { false }
    }

    /// `count === 3`: only instances of classes are one and the same.
    private func reportIdentity(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        guard text(op.name) == "===" || text(op.name) == "!==" else { return false }
        var isTold = false
        for operand in [one, other] {
            let type = unwrapped(shallow(operand.type))
            if type == .error || isClass(type) || types.isExistential(type) { continue }
            report(CheckingMessages.notAnInstance(text(operand.type)), at: place(of: operand))
            isTold = true
        }
        return isTold
    }

    /// An operator that only the program has, once: its operands are told like arguments.
    func reportOwn(
        _ candidates: [Candidate], _ one: CheckedExpression, _ other: CheckedExpression, _ syntax: Expression
    ) -> CheckedExpression? {
        guard candidates.count == 1, case let function = candidates[0].function, !isLibraryFunction(function),
            function.generics.isEmpty, function.parameters.count == 2
        else { return nil }
        var isTold = false
        for (operand, parameter) in zip([one, other], function.parameters)
        where plan(from: operand.type, to: parameter.argumentType) == nil {
            reportMismatch(operand, parameter.argumentType, .argument)
            isTold = true
        }
        return isTold ? errorNode(syntax) : nil
    }

    /// A reversed string beside an operator is an array of characters.
    func quotedOperand(_ value: CheckedExpression) -> String {
        let name = quoted(value)
        return name == "'ReversedCollection<String>'" ? "'[String.Element]' (aka 'Array<Character>')" : name
    }

    /// A function beside its like, or beside what it would give if it were called.
    private func reportFunction(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        guard homogeneous.contains(op.name) || comparing.contains(op.name) || assigns(op.name) else { return false }
        if reportUncalled(op, one, other) { return true }
        for (operand, partner) in [(one, other), (other, one)] {
            guard let function = types.function(shallow(operand.type)), function.parameters.isEmpty,
                types.function(shallow(partner.type)) == nil
            else { continue }
            let literal = literalKind(partner.type)
            let isComparing = comparing.contains(op.name)
            if !isComparing, reportOptionalResult(op, operand, function, literal) { return true }
            let isTaken =
                literal != .none
                && (isComparing
                    ? defaultType(of: literal) == shallow(function.result)
                    : accepts(shallow(function.result), literal: literal))
            if isComparing, !isTaken, literal != .none, reportCompared(op, operand, partner) {
                return true
            }
            let beside = isTaken ? "'\(text(function.result))'" : quotedOperand(partner)
            let names = (quotedOperand(operand), beside)
            report(
                operand === one
                    ? CheckingMessages.binaryOperands(text(op.name), names.0, names.1)
                    : CheckingMessages.binaryOperands(text(op.name), names.1, names.0), at: op.range)
            return true
        }
        return false
    }

    /// `let largest = numbers.max`, and then `largest + 1`
    private func reportOptionalResult(
        _ op: OperatorName, _ operand: CheckedExpression, _ function: FunctionType,
        _ literal: SolverVariable.LiteralKind
    ) -> Bool {
        guard text(op.name) == "+" || text(op.name) == "-", literal != .none,
            let wrapped = types.wrapped(shallow(function.result)).map({ shallow($0) }),
            accepts(wrapped, literal: literal)
        else { return false }
        if case .functionValue(_, .value) = operand.kind {
            let isAny = operatorChain?.expecting.map { shallow($0) } == .any
            let name = text(isAny ? operand.type : longest(operand))
            report(
                CheckingMessages.binaryOperands(text(op.name), "'\(name)'", "'\(text(wrapped))'"), at: op.range)
        } else {
            report(CheckingMessages.convertArgument(quotedOperand(operand), text(wrapped)), at: place(of: operand))
        }
        return true
    }

    /// A function compared with a literal that its result is not.
    private func reportCompared(_ op: OperatorName, _ operand: CheckedExpression, _ partner: CheckedExpression) -> Bool
    {
        switch literalKind(partner.type) {
        case .integer:
            report(CheckingMessages.cannotConform(text(longest(operand)), "BinaryInteger"), at: op.range)
        case .floating where text(op.name) == "==" || text(op.name) == "!=":
            report(CheckingMessages.convertArgument(quoted(operand), "Double"), at: place(of: operand))
        case .floating:
            let name = "'\(text(longest(operand)))'"
            report(CheckingMessages.binaryOperands(text(op.name), name, quotedOperand(partner)), at: op.range)
        default: return false
        }
        return true
    }

    /// Of the methods of one name, `max()` and `max(by:)`, a comparison names the one with the most parameters.
    func longest(_ operand: CheckedExpression) -> Type {
        guard case .functionValue(let reference, .value(let base)) = operand.kind,
            isLibraryFunction(reference.function)
        else { return operand.type }
        var found = (type: operand.type, count: reference.function.parameters.count)
        let type = shallow(base.type)
        for entry in usable(members(reference.function.name, of: type), on: type) {
            guard case .function(let function) = entry.symbol, !function.isStatic else { continue }
            resolve(function)
            guard function.parameters.count > found.count else { continue }
            let candidate = Candidate(
                function: function, receiver: .value(base), outer: outerArguments(of: entry.owner, base: type),
                dispatch: .direct)
            found = (
                quietly { functionType(of: instantiate(candidate, explicit: nil, at: operand.range)) },
                function.parameters.count
            )
        }
        return found.type
    }

    /// `word[index] + "x"`: the compiler looks for a piece of the text instead of a character.
    private func reportCharacter(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        guard text(op.name) == "+" else { return false }
        for (operand, partner) in [(one, other), (other, one)] {
            guard case .subscript(.value(let base), _, let arguments) = operand.kind, arguments.count == 1,
                case .value(let index) = arguments[0],
                types.nominalSymbol(shallow(base.type))?.representation == .string,
                text(index.type) == "String.Index",
                shallow(partner.type) == known(.string) || literalKind(partner.type) == .string
                    || literalKind(partner.type) == .character
            else { continue }
            report(CheckingMessages.pieceOfText, at: place(of: operand))
            return true
        }
        return false
    }

    /// An operator between literals that their type does not have.
    func reportLiteralOperator(
        _ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression, _ type: Type
    ) {
        guard isFloating(type) else {
            return report(CheckingMessages.binaryOperandsTwo(text(op.name), text(type)), at: op.range)
        }
        if text(op.name) == "%" { return report(CheckingMessages.remainderOfFloats, at: op.range) }
        for operand in [one, other] {
            guard case .floating = operand.kind else { continue }
            return report(CheckingMessages.convertArgument("'\(text(type))'", "Int"), at: place(of: operand))
        }
    }

    func isFloating(_ type: Type) -> Bool {
        switch types.nominalSymbol(type)?.representation {
        case .double?, .float?: true
        default: literalKind(type) == .floating
        }
    }

    /// `values.reduce(0, +) / 2.0`: the sum should be a `Double`, and `+` cannot add the values to that.
    private func reportSum(
        _ op: OperatorName, _ syntax: Expression, _ left: Type, _ right: Type
    ) -> CheckedExpression? {
        let wanted = literalKind(right) == .none ? right : defaultType(of: literalKind(right))
        guard homogeneous.contains(op.name), wanted == known(.double) || wanted == known(.int),
            case .binary(_, let sum, _) = syntax.kind, case .call(let call) = bare(sum).kind,
            let (base, method) = reducedSequence(call), text(method) == "reduce", call.arguments.count == 2,
            case .integer = call.arguments[0].value.kind,
            case .name(let function) = call.arguments[1].value.kind, isOperatorName(function.name)
        else { return nil }
        if let base, isMapped(base) { return reportMappedSum(base, syntax, left, right) }
        let type = base.map { base in quietly { check(base, expecting: nil).type } } ?? selfVariable()?.type ?? .error
        guard let (element, spelled) = summed(shallow(type)),
            isNumber(element) || isGeneric(element), element != wanted
        else { return nil }
        let name = text(wanted)
        let plain = "(\(name), \(text(element))) throws -> \(name)"
        report(
            CheckingMessages.convertArgument("'(\(name)) -> \(name)'", "(\(name), \(spelled)) throws -> \(name)")
                + (spelled == text(element) ? "" : " (aka '\(plain)')"), at: function.range)
        guard let expecting = operatorChain?.expecting, unboundVariable(expecting) == nil,
            plan(from: wanted, to: expecting) == nil
        else { return errorNode(syntax) }
        return node(.error, wanted, syntax)
    }

    /// What is reduced, and the name of the method; no expression in an extension of a sequence.
    private func reducedSequence(_ call: Call) -> (base: Expression?, name: Name)? {
        switch call.callee.kind {
        case .member(let base, let member): (base, member.name)
        case .name(let reference): (nil, reference.name)
        default: nil
        }
    }

    /// What a sequence of the library is made of, and what the compiler calls that.
    private func summed(_ type: Type) -> (Type, String)? {
        guard case .nominal(let symbol, let arguments) = types.kind(type), symbol.isLibrary else { return nil }
        switch text(symbol.name) {
        case "Array", "ArraySlice", "Set": return (shallow(arguments[0]), text(arguments[0]))
        case "_DictionaryValues": return (shallow(arguments[1]), text(type) + ".Element")
        default: return nil
        }
    }

    /// `items.map { $0.price }.reduce(0, +) / items.count`: the whole numbers are meant, so that the closure is wrong, or what
    /// is wanted of the whole.
    private func reportMappedSum(
        _ base: Expression, _ syntax: Expression, _ left: Type, _ right: Type
    ) -> CheckedExpression? {
        if left == known(.int), right == known(.double) || literalKind(right) == .floating,
            operatorChain?.expecting.map({ plan(from: known(.double), to: $0) != nil }) ?? true
        {
            return reportSource(base, given: left, wanted: known(.double)) ? errorNode(syntax) : nil
        }
        guard left == known(.double), right == known(.int) else { return nil }
        if let expecting = operatorChain?.expecting, unboundVariable(expecting) == nil,
            plan(from: right, to: expecting) == nil
        {
            return node(.error, right, syntax)
        }
        return reportSource(base, given: left, wanted: right) ? errorNode(syntax) : nil
    }

    /// For variables the compiler does not look behind the operator.
    func standsAlone(_ op: OperatorName) -> Bool {
        guard let wholeExpression, text(op.name) != "/" else { return false }
        if case .ternary = bare(wholeExpression).kind { return false }
        // What stands in `.some(3)` is read when it is known what that is a case of.
        if case .binary(_, _, let right) = bare(wholeExpression).kind, case .call(let call) = bare(right).kind,
            case .implicitMember = call.callee.kind
        {
            return true
        }
        var walker = SyntaxWalker()
        walker.looksForNames = true
        walker.walk(wholeExpression)
        // In a closure it does so only where that gets the elements of a literal.
        let isInClosure = function.map { $0.kind == .closure && !$0.parameters.isEmpty } ?? false
        return walker.hasLiteral == isInClosure && walker.operators.count == 1
    }

    /// `items[i]`, `items[i].price`: the library has several subscripts, as it has several operators.
    private func isElementOfLibrary(_ syntax: Expression?) -> Bool {
        switch syntax.map({ bare($0).kind }) {
        case .subscript(let access)?:
            let base = quietly { shallow(check(access.base, expecting: nil).type) }
            return types.nominalSymbol(base)?.isLibrary == true && function?.kind != .closure
        case .member(let base, _)?, .tupleElement(let base, _)?, .forceUnwrap(let base)?:
            return isElementOfLibrary(base)
        default: return false
        }
    }

    /// A struct of the program beside its like, without the protocol that the operator belongs to.
    func reportMissingConformance(
        _ op: OperatorName, _ left: Type, _ right: Type, ofElements: Bool = false
    ) -> Bool {
        if comparing.contains(op.name), left == known(.int), let symbol = types.nominalSymbol(right), !symbol.isLibrary,
            symbol.kind == .struct
        {
            report(CheckingMessages.operatorRequires(text(op.name), text(right), "BinaryInteger"), at: op.range)
            return true
        }
        if left == right, ofElements || comparing.contains(op.name), case .parameter = types.kind(left),
            let proto = protocolBehind(text(op.name), isSame: true)
        {
            report(
                CheckingMessages.referencingRequires(
                    "operator function '\(text(op.name))'", proto, text(left), proto), at: op.range)
            return true
        }
        guard let symbol = types.nominalSymbol(left), symbol.kind == .struct || comparing.contains(op.name),
            !symbol.isLibrary, symbol.kind != .class || left != right || ofElements || isOneOfSeveralArguments,
            left == right || comparing.contains(op.name) && isInteger(right),
            let proto = protocolBehind(text(op.name), isSame: left == right)
        else { return reportElementConformance(op, left, right) }
        report(
            CheckingMessages.referencingRequires("operator function '\(text(op.name))'", proto, text(left), proto),
            at: op.range)
        return true
    }

    private func protocolBehind(_ op: String, isSame: Bool) -> String? {
        switch op {
        case "==": isSame ? "Equatable" : "BinaryInteger"
        case "!=": "BinaryInteger"
        case "<", ">", "<=", ">=": isSame ? "Comparable" : "BinaryInteger"
        case "+", "-", "*", "+=", "-=", "*=", "/=": "FloatingPoint"
        case "/": "DurationProtocol"
        case "%", "&", "|", "^": "BinaryInteger"
        default: nil
        }
    }

    /// Arrays and optionals compare if what is in them does.
    private func reportElementConformance(_ op: OperatorName, _ left: Type, _ right: Type) -> Bool {
        guard text(op.name) == "==" || text(op.name) == "!=" else { return false }
        var element = types.wrapped(left) ?? types.wrapped(right)
        if left == right, let inner = types.element(ofArray: left) { element = inner }
        if left == right, dictionaryKey(left) != nil { element = types.arguments(left).last }
        guard let element = element.map({ shallow($0) }), left == right || left == element || right == element,
            !conforms(element, .equatable)
        else { return false }
        report(
            CheckingMessages.functionRequires("operator function", text(op.name), text(element), "Equatable"),
            at: op.range)
        return true
    }
}
