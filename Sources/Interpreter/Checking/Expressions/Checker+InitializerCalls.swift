import Diagnostics
import Syntax

/// Calls that make a value of a type.
extension Checker {
    /// `[Int](repeating: 0, 3)`: arrays have so many initialisers that none is said to be meant.
    private func reportRepeated(_ type: Type, _ list: ArgumentList, _ nameRange: SourceRange) -> Bool {
        guard trialDepth == 0, types.nominalSymbol(type)?.representation == .array, list.arguments.count == 2 else {
            return false
        }
        let (first, second) = (list.arguments[0].label.map { text($0) }, list.arguments[1].label.map { text($0) })
        guard first == "repeating" || second == "count", first != "repeating" || second != "count" else { return false }
        report(CheckingMessages.noExactMatches("initializer "), at: SourceRange(at: nameRange.lower))
        return true
    }

    /// Of sets and dictionaries it is what they are made of that is wrong.
    private func reportNoInitializers(_ type: Type, at range: SourceRange) {
        guard case .nominal(let symbol, let arguments) = types.kind(type), let key = arguments.first,
            symbol.representation == .set || symbol.representation == .dictionary
        else {
            if case .parameter = types.kind(type) {
                return report(CheckingMessages.memberNotFoundInType(text(type), "init"), at: range)
            }
            return report(CheckingMessages.noInitializers(ownText(type)), at: range)
        }
        if symbol.representation == .set { return }
        report(CheckingMessages.functionRequires("generic struct", text(symbol.name), text(key), "Hashable"), at: range)
    }

    /// `Stack<Element>` of a `Stack<Int>` that nothing makes.
    private func ownText(_ type: Type) -> String {
        text(types.nominalSymbol(type).map { $0.isLibrary ? type : $0.declaredType(types) } ?? type)
    }

    func callInitializer(
        of type: Type, _ metatype: CheckedExpression?, _ list: ArgumentList, _ syntax: Expression,
        _ expecting: Type?, _ nameRange: SourceRange, isSpelled: Bool = false
    ) -> CheckedExpression {
        let type = shallow(type)
        if let literal = literalInitializer(type, list, syntax, isSpelled: isSpelled) { return literal }
        if isNumber(type), list.arguments.count == 1 {
            noteConverted(list.arguments[0].value)
            // `Int(1 << 9)`: no operator of the program is meant.
            if mayBecomeOwn(list.arguments[0].value) { list.nodes[0] = check(list.arguments[0].value, expecting: nil) }
        }
        switch types.kind(type) {
        case .existential(let members) where metatype == nil && (members.isEmpty == false || type == .any):
            report(
                self.members(.`init`, of: type).isEmpty
                    ? CheckingMessages.noInitializers(text(type)) : CheckingMessages.notInstantiable(text(type)),
                at: nameRange)
            return failedCall(list, syntax)
        case .tuple(let elements) where elements.isEmpty:
            if list.arguments.isEmpty { return node(.tuple([]), .void, syntax) }
        case .tuple(let elements) where elements.count == list.arguments.count && list.trailing == 0:
            // `Point(1, 2)` of `typealias Point = (x: Double, y: Double)`
            let written = Expression(.tuple(list.arguments), range: syntax.range, id: syntax.id)
            let made = coerce(check(written, expecting: type), to: type, .specified)
            if made.type != .error { made.type = type }
            return made
        default: break
        }
        if requiresImports, !importsFoundation, !scope.isOfLibrary,
            types.nominalSymbol(type)?.representation == .string,
            list.arguments.first?.label.map({ text($0) }) == "format"
        {
            reportFormat(list, nameRange)
            return failedCall(list, syntax)
        }
        readLabelledSlice(list, of: type, expecting)
        if reportRepeated(type, list, nameRange) || reportUnlisted(type, list, nameRange) {
            return failedCall(list, syntax)
        }
        readScalar(list, of: type)
        if reportTextAsArray(type, list, expecting, nameRange) { return errorNode(syntax) }
        var candidates: [Candidate] = []
        for entry in usable(members(.`init`, of: type), on: type) {
            guard case .function(let function) = entry.symbol else { continue }
            if isHidden(entry.symbol, of: entry.owner) { continue }
            candidates.append(
                Candidate(
                    function: function, receiver: receiver(type, metatype),
                    outer: outerArguments(of: entry.owner, base: type),
                    dispatch: dispatch(of: function, on: type), made: type))
        }
        if candidates.isEmpty {
            let hidden = members(.`init`, of: type).compactMap { entry -> FunctionSymbol? in
                guard case .function(let function) = entry.symbol, function.state.isPrivate else { return nil }
                return function
            }
            if let first = hidden.first {
                report(CheckingMessages.privateInitializer(ownText(type)), at: nameRange)
                // The one that the type has without having written it is read against all the same.
                resolve(first)
                if hidden.count == 1, let mismatch = bind(list, to: first.parameters).mismatch {
                    reportMismatch(mismatch, list, first, outer: types.arguments(type))
                }
            } else {
                reportNoInitializers(type, at: syntax.range)
                return unknownCall(list, syntax)
            }
            return failedCall(list, syntax)
        }
        readConverted(list, type)
        if let metatype { keepRequired(&candidates, metatype, list) }
        if let made = calledAtOnce(candidates, list, type, syntax, expecting, nameRange) { return made }
        let made = resolveCall(
            candidates, list, explicit: nil, name: .`init`, expecting: expecting, syntax: syntax,
            nameRange: nameRange)
        if let metatype { requireRequired(made, metatype, at: nameRange) }
        return made.type == .error ? convertedUnknown(made, type, list, syntax, expecting) : made
    }

    /// `Double(nope) / n`: whatever is converted, a `Double` comes out.
    private func convertedUnknown(
        _ made: CheckedExpression, _ type: Type, _ list: ArgumentList, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        guard trialDepth == 0, isOperand, expecting == nil, list.arguments.count == 1, list.arguments[0].label == nil,
            list.nodes[0]?.type == .error,
            isNumber(type) || types.nominalSymbol(type)?.representation == .string
        else { return made }
        let unknown = errorNode(syntax)
        unknown.type = type
        unknown.syntax = syntax
        return unknown
    }

    /// `Retry(limit: 3) { … }`: a closure that no initialiser takes is for the value that is made, which is called.
    private func calledAtOnce(
        _ candidates: [Candidate], _ list: ArgumentList, _ type: Type, _ syntax: Expression, _ expecting: Type?,
        _ nameRange: SourceRange
    ) -> CheckedExpression? {
        guard list.trailing > 0, !members(names.intern("callAsFunction"), of: type).isEmpty else { return nil }
        let count = list.arguments.count - list.trailing
        let own = ArgumentList(Array(list.arguments[..<count]), trailing: 0, range: list.range)
        for candidate in candidates { resolve(candidate.function) }
        func takes(_ list: ArgumentList) -> Bool {
            candidates.contains { bind(list, to: $0.function.parameters).mismatch == nil }
        }
        guard !takes(list), takes(own) else { return nil }
        let made = resolveCall(
            candidates, own, explicit: nil, name: .`init`, expecting: nil, syntax: syntax, nameRange: nameRange)
        let rest = ArgumentList(Array(list.arguments[count...]), trailing: list.trailing, range: list.range)
        return callValue(made, rest, syntax, expecting)
    }

    /// `Int(text[0])`: a number of a piece of text is told like an operand.
    private func readConverted(_ list: ArgumentList, _ type: Type) {
        guard isNumber(type), list.arguments.count == 1, list.nodes[0] == nil, list.arguments[0].label == nil,
            case .subscript(let access) = list.arguments[0].value.kind,
            types.nominalSymbol(quietly { shallow(check(access.base, expecting: nil).type) })?.representation == .string
        else { return }
        let saved = isOperand
        isOperand = true
        checkAlone(list, 0)
        isOperand = saved
    }

    /// Of the initialisers of a class those that its subclasses need not have do not count, if there are others.
    private func keepRequired(_ candidates: inout [Candidate], _ metatype: CheckedExpression, _ list: ArgumentList) {
        if case .typeValue = metatype.kind { return }
        let required = candidates.filter { candidate in
            resolve(candidate.function)
            guard candidate.function.isRequired || candidate.function.owner?.kind != .class else { return false }
            return bind(list, to: candidate.function.parameters).mismatch == nil
        }
        if !required.isEmpty { candidates = required }
    }

    /// Every subclass must have the initialiser that is called on a metatype's value.
    private func requireRequired(_ made: CheckedExpression, _ metatype: CheckedExpression, at range: SourceRange) {
        guard case .call(let call) = made.kind, let owner = call.function.function.owner, owner.kind == .class,
            !owner.isFinal, !call.function.function.isRequired
        else { return }
        if case .typeValue = metatype.kind { return }
        var word = text(made.type)
        if case .name(let reference)? = metatype.syntax?.kind, reference.name == .Self { word = "Self" }
        if case .variable(let variable) = metatype.kind, variable.name == .self { word = "Self" }
        report(
            CheckingMessages.metatypeNeedsRequired(word), at: range,
            notes: [
                Diagnostic(
                    .note, CheckingMessages.selectedInitializer(description(of: call.function.function)),
                    at: call.function.function.range)
            ])
    }

    /// `Double(2)` and `Int8(5)` are literals of that type.
    private func literalInitializer(
        _ type: Type, _ list: ArgumentList, _ syntax: Expression, isSpelled: Bool
    ) -> CheckedExpression? {
        guard list.arguments.count == 1, list.trailing == 0, list.arguments[0].label == nil else { return nil }
        var value = list.arguments[0].value
        while case .parenthesized(let inner) = value.kind { value = inner }
        // `Money.init(5)` is a call like any other.
        if !isSpelled, let own = ownLiteral(value, type) { return own }
        switch value.kind {
        case .integer:
            guard accepts(type, literal: .integer), isNumber(type) else { return nil }
            return check(value, expecting: type)
        case .float:
            guard isNumber(type), accepts(type, literal: .floating) else { return nil }
            return check(value, expecting: type)
        case .string(let literal):
            // `Unicode.Scalar("a")`, which of a text that is computed would be an optional.
            guard literal.plainText != nil, let nominal = types.nominalSymbol(type), nominal.isLibrary,
                nominal.representation == .declared, conforms(type, .expressibleByStringLiteral)
            else { return nil }
            return check(value, expecting: type)
        default: return nil
        }
    }

    /// `Money(5)` where the program's `Money` can be written as a number is that literal, whatever else it could be.
    private func ownLiteral(_ value: Expression, _ type: Type) -> CheckedExpression? {
        guard programHasLiteralTypes, let nominal = types.nominalSymbol(type), !nominal.isLibrary,
            nominal.kind != .protocol
        else { return nil }
        let proto: KnownType
        switch value.kind {
        case .integer: proto = .expressibleByIntegerLiteral
        case .float: proto = .expressibleByFloatLiteral
        case .boolean: proto = .expressibleByBooleanLiteral
        case .nilLiteral: proto = .expressibleByNilLiteral
        case .string(let literal):
            proto = literal.plainText == nil ? .expressibleByStringInterpolation : .expressibleByStringLiteral
        default: return nil
        }
        return conforms(type, proto) ? check(value, expecting: type) : nil
    }

    func isNumber(_ type: Type) -> Bool {
        switch types.nominalSymbol(type)?.representation {
        case .int?, .int8?, .int16?, .int32?, .uint?, .uint8?, .uint16?, .uint32?, .double?, .float?: true
        default: false
        }
    }

    /// `Character(UnicodeScalar(98))`: only the scalar that is no optional fits.
    private func readScalar(_ list: ArgumentList, of type: Type) {
        guard list.arguments.count == 1, list.arguments[0].label == nil, list.nodes[0] == nil,
            case .call(let call) = list.arguments[0].value.kind, namesScalar(call.callee),
            let scalar = libraryNominal(names.intern("UnicodeScalar"))
        else { return }
        switch types.nominalSymbol(type)?.representation {
        case .character?, .string?:
            list.nodes[0] = check(list.arguments[0].value, expecting: types.nominal(scalar, []))
        default: return
        }
    }

    /// `UnicodeScalar` or `Unicode.Scalar`
    private func namesScalar(_ callee: Expression) -> Bool {
        switch callee.kind {
        case .name(let reference): return text(reference.name) == "UnicodeScalar"
        case .member(let base, let member):
            guard case .name(let outer) = base.kind else { return false }
            return text(member.name) == "Scalar" && text(outer.name) == "Unicode"
        default: return false
        }
    }
}
