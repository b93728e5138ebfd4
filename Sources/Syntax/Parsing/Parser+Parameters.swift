import Diagnostics

/// Parameter lists.
extension Parser {
    enum ParameterOwner {
        case function, `operator`, `subscript`, closure, enumCase
    }

    mutating func parseParameters(_ owner: ParameterOwner) -> ([Parameter], SourceRange) {
        let opening = token.start
        let saved = isBasic
        isBasic = false
        defer { isBasic = saved }
        advance()
        var parameters: [Parameter] = []
        while !failed, !at(.rightParen), !at(.endOfFile) {
            parameters.append(parseParameter(owner))
            if failed, isNameless { parameters.removeLast() }
            if parameters.count > 1, parameters[parameters.count - 2].isVariadic, let last = parameters.last,
                last.label == nil, !failed
            {
                report(SyntaxMessages.unlabelledAfterVariadic, at: SourceRange(at: last.nameRange.lower))
            }
            if failed {
                skip(to: .rightParen, .comma)
                if at(.comma) || at(.rightParen) { failed = false }
            }
            if eat(.comma) {
                if at(.rightParen) { break }
                continue
            }
            if !failed, at(.leftBrace) && !token.startsLine || at(.semicolon) {
                report(SyntaxMessages.expectedComma)
                fail(SyntaxMessages.expectedParameterName)
                break
            }
            guard !failed, !at(.rightParen), !atDeclarationStart,
                at(.identifier) || at(.underscore) || at(.at) || isOddType
            else { break }
            report(SyntaxMessages.expectedComma)
        }
        expectClosing(.rightParen, SyntaxMessages.expectedParameterEnd, opening: opening)
        return (parameters, range(from: opening))
    }

    /// Was something else found where a parameter begins?
    private var isNameless: Bool {
        guard let message = diagnostics.last?.message else { return false }
        return message == SyntaxMessages.expectedParameterName
            || message == SyntaxMessages.expectedParameterType && (at(.integer) || at(.float))
    }

    /// The one or two names in front of a parameter's colon.
    private struct ParameterNames {
        var label: Name?
        var labelRange: SourceRange
        var name: Name
        var nameRange: SourceRange
    }

    private mutating func parseParameter(_ owner: ParameterOwner) -> Parameter {
        let start = token.start
        var attributes: [Attribute] = []
        while at(.at) {
            if let attribute = parseAttribute() { attributes.append(attribute) }
        }
        if at(.inoutWord), next.kind == .identifier || next.kind == .underscore, peek(2).kind != .comma {
            report(SyntaxMessages.specifierBeforeName("inout"))
            advance()
        }
        if owner == .enumCase, !startsNamedParameter { return parseUnnamedParameter(attributes, start) }
        if owner == .function, isOddType || isNameAlone { return parseOddParameter(attributes, start) }
        let names = parseParameterNames(owner)
        var type: TypeSyntax?
        if !failed, eat(.colon) {
            type = parseType(SyntaxMessages.expectedParameterType)
        } else if !failed, owner != .closure {
            return rejectUntyped(names, attributes, start)
        }
        var isVariadic = false
        if !failed, atOperator(.ellipsis) {
            advance()
            isVariadic = true
        }
        if isVariadic, case .inout? = type?.kind, let place = type?.range.lower {
            report(SyntaxMessages.inoutVariadic, at: SourceRange(at: place))
        }
        let value = failed ? nil : parseDefaultValue()
        return Parameter(
            attributes: attributes, label: names.label, labelRange: names.labelRange, name: names.name,
            nameRange: names.nameRange, type: type, isVariadic: isVariadic, defaultValue: value,
            range: range(from: start), id: takeID())
    }

    /// `f(p.x)`, `f([Int])`, `f("a")` in the place of a declaration: what is no name may be a type.
    private var isOddType: Bool {
        switch kind {
        case .identifier: next.kind == .period || next.kind == .prefixPeriod
        case .leftBracket, .leftParen: true
        default: false
        }
    }

    private mutating func parseOddParameter(_ attributes: [Attribute], _ start: Int32) -> Parameter {
        let before = checkpoint()
        let place = range(of: token)
        let type = parseType(SyntaxMessages.expectedType)
        let isType = !failed && diagnostics.count == before.diagnosticCount
        if isType, at(.comma) || at(.rightParen) || at(.equal) {
            report(SyntaxMessages.unnamedParameter, at: place)
        } else {
            goBack(to: before)
            fail(SyntaxMessages.expectedParameterName)
        }
        return Parameter(
            attributes: attributes, label: nil, labelRange: place, name: .underscore, nameRange: place,
            type: failed ? errorType() : type, isVariadic: false, defaultValue: nil, range: range(from: start),
            id: takeID())
    }

    /// `f(a [Int])`, `f(a: Int, Double])`
    private var isNameAlone: Bool {
        guard at(.identifier) || at(.underscore) else { return false }
        switch next.kind {
        case .leftBracket, .rightBracket, .leftParen: return true
        default: return false
        }
    }

    /// `name:` or `label name:`; anything else is a type alone.
    private var startsNamedParameter: Bool {
        guard at(.identifier) || at(.underscore) || kind.isKeyword else { return false }
        if next.kind == .colon { return true }
        return (next.kind == .identifier || next.kind == .underscore) && peek(2).kind == .colon
    }

    /// The payload `Int` of an enum's case.
    private mutating func parseUnnamedParameter(_ attributes: [Attribute], _ start: Int32) -> Parameter {
        let place = placeholder()
        let type = parseType(SyntaxMessages.expectedType)
        let value = failed ? nil : parseDefaultValue()
        return Parameter(
            attributes: attributes, label: nil, labelRange: place, name: .underscore, nameRange: place, type: type,
            isVariadic: false, defaultValue: value, range: range(from: start), id: takeID())
    }

    private mutating func parseParameterNames(_ owner: ParameterOwner) -> ParameterNames {
        var names = ParameterNames(
            label: nil, labelRange: placeholder(), name: .underscore, nameRange: placeholder())
        guard at(.identifier) || at(.underscore) || (kind.isKeyword && isLabelPosition) else {
            fail(
                at(.integer) || at(.float) ? SyntaxMessages.expectedParameterType : SyntaxMessages.expectedParameterName
            )
            return names
        }
        let first = at(.underscore) ? nil : tokenName
        names.labelRange = range(of: token)
        advance()
        if at(.identifier) || at(.underscore) {
            names.label = first
            names.name = tokenName
            names.nameRange = range(of: token)
            advance()
        } else {
            names.name = first ?? .underscore
            names.nameRange = names.labelRange
            // Operators, closures and subscripts take their arguments without labels.
            names.label = owner == .function || owner == .enumCase ? first : nil
        }
        return names
    }

    private var isLabelPosition: Bool {
        next.kind == .colon || next.kind == .identifier || next.kind == .underscore
    }

    /// `func f(Int)` or `func f(x)`: swiftc wants a name in one case and a type in the other.
    private mutating func rejectUntyped(
        _ names: ParameterNames, _ attributes: [Attribute], _ start: Int32
    ) -> Parameter {
        let isOneName = names.nameRange == names.labelRange
        let isComplete = at(.comma) || at(.rightParen) || isOneName && at(.equal)
        if isComplete, isOneName {
            report(SyntaxMessages.unnamedParameter, at: names.nameRange)
            // What stands there is read as the type of a parameter without a name.
            let reference = NameReference(
                name: names.name, range: names.nameRange, genericArguments: nil, labels: nil)
            return Parameter(
                attributes: attributes, label: nil, labelRange: names.labelRange, name: .underscore,
                nameRange: names.nameRange,
                type: TypeSyntax(.name(reference), range: names.nameRange, id: takeID()), isVariadic: false,
                defaultValue: parseDefaultValue(), range: range(from: start), id: takeID())
        } else {
            report(SyntaxMessages.expectedParameterColon)
        }
        // `_ rate Double`: the type is read as a parameter of its own.
        if !isComplete, isOneName || !(at(.identifier) || isOddType) { failed = true }
        return Parameter(
            attributes: attributes, label: names.label, labelRange: names.labelRange, name: names.name,
            nameRange: names.nameRange, type: errorType(), isVariadic: false, defaultValue: nil,
            range: range(from: start), id: takeID())
    }

    private mutating func parseDefaultValue() -> Expression? {
        if atOperator(.equal) {
            report(SyntaxMessages.equalInsteadOfAssign)
            advance()
        } else if !eat(.equal) {
            return nil
        }
        return parseExpression(SyntaxMessages.expectedInitialValue)
    }
}
