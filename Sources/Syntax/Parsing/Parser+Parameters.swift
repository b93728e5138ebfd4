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
        parseList(.rightParen, SyntaxMessages.expectedParameterEnd, opening: opening) { parser in
            guard let parameter = parser.parseParameter(owner) else { return false }
            if let last = parameters.last, last.isVariadic, parameter.label == nil, !parser.failed {
                parser.report(
                    SyntaxMessages.unlabelledAfterVariadic, at: SourceRange(at: parameter.nameRange.lower))
            }
            parameters.append(parameter)
            return !parameter.lacksType
        }
        return (parameters, range(from: opening))
    }

    /// The one or two names in front of a parameter's colon.
    private struct ParameterNames {
        var label: Name?
        var labelRange: SourceRange
        var name: Name
        var nameRange: SourceRange
    }

    /// A parameter; nil if something else stands here, which has been reported.
    private mutating func parseParameter(_ owner: ParameterOwner) -> Parameter? {
        let start = token.start
        var attributes: [Attribute] = []
        while at(.at) {
            if let attribute = parseAttribute() { attributes.append(attribute) }
        }
        if at(.inoutWord), next.kind == .identifier || next.kind == .underscore, peek(2).kind != .comma {
            report(SyntaxMessages.specifierBeforeName("inout"))
            advance()
        }
        guard startsParameterName || owner == .closure && mayBeLabel(token) else {
            return parseBareType(owner, attributes, start)
        }
        let names = parseParameterNames(owner)
        var type: TypeSyntax?
        if eat(.colon) {
            type = parseType(SyntaxMessages.expectedParameterType)
        } else if owner != .closure {
            // `_ rate Double`: the type is read as a parameter of its own.
            report(SyntaxMessages.expectedParameterColon)
            type = errorType()
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

    /// A name stands here, with a colon or another name behind it.
    var startsParameterName: Bool {
        guard mayBeLabel(token) else { return false }
        if next.kind == .colon { return true }
        guard mayBeLabel(next) else { return false }
        return !(atWord(.some) || atWord(.any)) || peek(2).kind == .colon
    }

    func mayBeLabel(_ token: Token) -> Bool {
        token.kind == .identifier || token.kind.isKeyword && token.kind != .inoutWord
    }

    /// The payload `Int` of an enum's case, or a type whose name was forgotten; anything else is no parameter.
    private mutating func parseBareType(
        _ owner: ParameterOwner, _ attributes: [Attribute], _ start: Int32
    ) -> Parameter? {
        if at(.integer) || at(.float) {
            fail(SyntaxMessages.expectedParameterType)
            return nil
        }
        let before = checkpoint()
        let first = range(of: token)
        let type = parseType(SyntaxMessages.expectedType)
        let isType = !failed && diagnostics.count == before.diagnosticCount && owner != .closure
        guard isType, at(.comma) || at(.rightParen) || at(.equal) || atOperator(.ellipsis) else {
            goBack(to: before)
            fail(SyntaxMessages.expectedParameterName)
            return nil
        }
        if owner != .enumCase { report(SyntaxMessages.unnamedParameter, at: first) }
        let place = owner == .enumCase ? range(start, start) : first
        let value = parseDefaultValue()
        return Parameter(
            attributes: attributes, label: nil, labelRange: place, name: .underscore, nameRange: place, type: type,
            isVariadic: false, defaultValue: value, range: range(from: start), id: takeID())
    }

    private mutating func parseParameterNames(_ owner: ParameterOwner) -> ParameterNames {
        var names = ParameterNames(
            label: nil, labelRange: placeholder(), name: .underscore, nameRange: placeholder())
        let first = at(.underscore) ? nil : tokenName
        names.labelRange = range(of: token)
        advance()
        if mayBeLabel(token), !(token.startsLine && atDeclarationStart) {
            // The arguments of a case have no second names.
            if owner == .enumCase { report(SyntaxMessages.caseKeywordArguments, at: names.labelRange) }
            if owner == .operator, first != nil {
                report(SyntaxMessages.operatorKeywordArguments, at: names.labelRange)
            }
            names.label = owner == .operator ? nil : first
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

    private mutating func parseDefaultValue() -> Expression? {
        if atOperator(.equal) {
            report(SyntaxMessages.equalInsteadOfAssign)
            advance()
        } else if !eat(.equal) {
            return nil
        }
        let value = parseExpression(SyntaxMessages.expectedInitialValue)
        // `(size: Int = )`: there is none.
        if case .error = value.kind { return nil }
        return value
    }
}

extension Parameter {
    /// Its type could not be read.
    var lacksType: Bool {
        guard case .error? = type?.kind else { return false }
        return true
    }
}
