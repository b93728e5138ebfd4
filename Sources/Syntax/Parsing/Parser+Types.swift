import Diagnostics

/// Types.
extension Parser {
    mutating func parseType(_ message: String) -> TypeSyntax {
        let start = token.start
        guard descend() else {
            ascend()
            return errorType()
        }
        defer { ascend() }
        var attributes: [Attribute] = []
        while at(.at) {
            if let attribute = parseAttribute() { attributes.append(attribute) }
        }
        let isInout = at(.inoutWord) || atOwnership
        let isRealInout = at(.inoutWord)
        if isInout { advance() }
        while at(.inoutWord) {
            report(SyntaxMessages.secondSpecifier, at: range(of: token))
            advance()
        }
        var type = parseTypeWithoutAttributes(message)
        if isRealInout { type = make(.inout(type), from: start) }
        return attributes.isEmpty ? type : make(.attributed(attributes, type), from: start)
    }

    /// `borrowing T`, `consuming T`: read and dropped.
    private var atOwnership: Bool {
        guard at(.identifier), next.kind == .identifier, !next.startsLine else { return false }
        let word = token.name - Name.firstModifier
        return word >= 16 && word <= 18
    }

    private mutating func parseTypeWithoutAttributes(_ message: String) -> TypeSyntax {
        let start = token.start
        if atWord(.some) || atWord(.any), canBeginType(next), !next.startsLine {
            let isSome = atWord(.some)
            advance()
            let inner = parseComposition(message)
            return finishFunction(make(isSome ? .some(inner) : .any(inner), from: start), start)
        }
        return finishFunction(parseComposition(message), start)
    }

    private func canBeginType(_ token: Token) -> Bool {
        switch token.kind {
        case .identifier, .selfTypeWord, .anyTypeWord, .leftParen: true
        default: false
        }
    }

    /// `-> Result` behind parentheses makes a function type of them.
    private mutating func finishFunction(_ type: TypeSyntax, _ start: Int32) -> TypeSyntax {
        guard !failed, at(.arrow) || at(.throwsWord) || at(.rethrowsWord) || atWord(.async) else { return type }
        if !at(.arrow), token.startsLine || (next.kind != .arrow && next.kind != .leftParen && next.kind != .throwsWord)
        {
            return type
        }
        let effects = parseEffects(isFunction: false)
        guard at(.arrow) else { return type }
        var elements: [TupleTypeElement]
        switch type.kind {
        case .tuple(let list): elements = list
        case .parenthesized(let inner):
            elements = [
                TupleTypeElement(label: nil, type: inner, isVariadic: false, range: inner.range)
            ]
        case .error: elements = []
        default:
            report(SyntaxMessages.functionTypeParentheses, at: type.range)
            elements = [
                TupleTypeElement(label: nil, type: type, isVariadic: false, range: type.range)
            ]
        }
        for (index, element) in elements.enumerated() {
            guard let label = element.label, label != .underscore else { continue }
            let place = SourceRange(at: element.range.lower)
            report(SyntaxMessages.labelInFunctionType(names.text(of: label)), at: place)
            elements[index] = TupleTypeElement(
                label: nil, type: element.type, isVariadic: element.isVariadic, range: element.range)
        }
        advance()
        let result = parseType(SyntaxMessages.expectedResultType)
        let function = FunctionTypeSyntax(parameters: elements, effects: effects, result: result)
        return make(.function(function), from: start)
    }

    /// `A & B`
    private mutating func parseComposition(_ message: String) -> TypeSyntax {
        let start = token.start
        let first = parseTypePrimary(message)
        guard !failed, atOperator(.ampersand) else { return first }
        var types = [first]
        while !failed, atOperator(.ampersand) {
            advance()
            types.append(parseTypePrimary(SyntaxMessages.expectedIdentifierForType))
        }
        return make(.composition(types), from: start)
    }

    mutating func parseTypePrimary(_ message: String) -> TypeSyntax {
        let start = token.start
        var type: TypeSyntax
        switch kind {
        case .identifier, .selfTypeWord, .anyTypeWord: type = parseTypeName()
        case .leftParen: type = parseTupleType()
        case .leftBracket: type = parseBracketType()
        case .underscore:
            advance()
            type = make(.placeholder, from: start)
        case .prefixOperator where bytes[Int(start)] == UInt8(ascii: "~"):
            unavailable("~Copyable", at: range(of: token))
            advance()
            return parseTypePrimary(message)
        default:
            return rejectType(message)
        }
        var links = 0
        while !failed {
            countLink(&links)
            if at(.period) || at(.prefixPeriod) {
                type = parseMemberType(type, start)
            } else if at(.postfixQuestion), !token.startsLine {
                advance()
                type = make(.optional(type), from: start)
            } else if at(.postfixExclamation), !token.startsLine {
                advance()
                type = make(.implicitlyUnwrapped(type), from: start)
            } else if token.kind.isOperator, token.start == previousEnd, bytes[Int(token.start)] == UInt8(ascii: "?") {
                splitOperator()
                type = make(.optional(type), from: start)
            } else if at(.leftBracket), !token.startsLine {
                return rejectOldArray(type, start)
            } else {
                break
            }
        }
        return type
    }

    private mutating func rejectType(_ message: String) -> TypeSyntax {
        report(message)
        failed = true
        if kind.isKeyword, !token.startsLine { advance() }
        return errorType()
    }

    /// The type behind a colon or an arrow, of which the bracket in front may have been forgotten.
    ///
    /// What is no type is read as the next statement.
    mutating func parseDeclaredType(_ message: String) -> TypeSyntax {
        var type = parseType(message)
        if !failed, at(.rightBracket) {
            report(SyntaxMessages.bracketInType)
            advance()
            type = errorType()
        } else if !failed, at(.colon), !token.startsLine {
            report(SyntaxMessages.colonInType, at: range(of: token))
            advance()
            _ = parseType(SyntaxMessages.expectedDictionaryType)
            if !failed { _ = eat(.rightBracket) }
            type = errorType()
        }
        failed = gaveUp
        return type
    }

    /// `Int[]`, `Int[3]` and `Map[String, Int]` of other languages.
    private mutating func rejectOldArray(_ type: TypeSyntax, _ start: Int32) -> TypeSyntax {
        let opening = token
        advance()
        if !at(.rightBracket) { _ = parseBasic(SyntaxMessages.expectedExpression) }
        closeType(SyntaxMessages.expectedArrayTypeEnd, opening: opening.start)
        if failed { return errorType() }
        report(SyntaxMessages.oldArray, at: range(of: opening))
        return make(.array(type), from: start)
    }

    private mutating func parseTypeName() -> TypeSyntax {
        let start = token.start
        let reference = parseTypeReference()
        return make(failed && reference.genericArguments != nil ? .error : .name(reference), from: start)
    }

    private mutating func parseTypeReference() -> NameReference {
        let name = tokenName
        let place = range(of: token)
        advance()
        var generics: [TypeSyntax]?
        if token.kind.isOperator, bytes[Int(token.start)] == UInt8(ascii: "<") {
            generics = parseGenericArguments()
        }
        return NameReference(name: name, range: place, genericArguments: generics, labels: nil)
    }

    private mutating func parseMemberType(_ base: TypeSyntax, _ start: Int32) -> TypeSyntax {
        advance()
        if atWord(.type) || atWord(.protocol) {
            advance()
            return make(.metatype(base), from: start)
        }
        guard at(.identifier) || at(.selfTypeWord) else {
            fail(SyntaxMessages.expectedDottedType)
            return base
        }
        let reference = parseTypeReference()
        return make(.member(base, reference), from: start)
    }

    /// `<A, B>`, whose brackets may be parts of longer operators.
    mutating func parseGenericArguments() -> [TypeSyntax] {
        let opening = token.start
        splitOperator()
        var arguments: [TypeSyntax] = []
        while !failed {
            arguments.append(parseType(SyntaxMessages.expectedType))
            guard !failed, eat(.comma) else { break }
        }
        if failed {
            skipToAngle()
            return arguments
        }
        if token.kind.isOperator, bytes[Int(token.start)] == UInt8(ascii: ">") {
            splitOperator()
        } else {
            let note = Diagnostic(.note, SyntaxMessages.toMatchAngle, at: range(opening, opening + 1))
            fail(SyntaxMessages.expectedGenericArgumentsEnd, at: place, notes: [note])
            skipToAngle()
        }
        return arguments
    }

    /// Skips what is left of generic arguments on their line, and the bracket that closes them.
    private mutating func skipToAngle() {
        while !token.startsLine, !at(.leftBrace), !at(.rightBrace), !at(.endOfFile), !atDeclarationStart {
            if token.kind.isOperator, bytes[Int(token.start)] == UInt8(ascii: ">") { return splitOperator() }
            skipSingle()
        }
    }

    /// `[T]`, `[K: V]`
    mutating func parseBracketType() -> TypeSyntax {
        let start = token.start
        advance()
        let element = parseType(SyntaxMessages.expectedElementType)
        if !failed, eat(.colon) {
            let value = parseType(SyntaxMessages.expectedDictionaryType)
            closeType(SyntaxMessages.expectedDictionaryTypeEnd, opening: start)
            return failed ? errorType() : make(.dictionary(element, value), from: start)
        }
        closeType(SyntaxMessages.expectedArrayTypeEnd, opening: start)
        return failed ? errorType() : make(.array(element), from: start)
    }

    /// The bracket is missed even behind what is no type.
    private mutating func closeType(_ message: String, opening: Int32) {
        let hasFailed = failed
        failed = gaveUp
        expectClosing(.rightBracket, message, opening: opening)
        failed = failed || hasFailed
    }

    mutating func parseTupleType() -> TypeSyntax {
        let start = token.start
        advance()
        var elements: [TupleTypeElement] = []
        parseList(.rightParen, SyntaxMessages.expectedTupleTypeEnd, opening: start) { parser in
            let element = parser.parseTupleTypeElement()
            if !parser.failed { elements.append(element) }
            return true
        }
        if elements.count == 1, elements[0].label == nil, !elements[0].isVariadic {
            switch elements[0].type.kind {
            case .inout, .attributed: break
            default: return make(.parenthesized(elements[0].type), from: start)
            }
        }
        return make(.tuple(elements), from: start)
    }

    mutating func parseTupleTypeElement() -> TupleTypeElement {
        let start = token.start
        var label: Name?
        if startsElementName {
            label = tokenName
            advance()
            // `(_ value: Int) -> Void`: the second name says what the parameter is for.
            if mayBeLabel(token) { advance() }
            if !eat(.colon) {
                report(SyntaxMessages.expectedParameterColon)
                label = nil
            }
        }
        let type = parseType(SyntaxMessages.expectedType)
        var isVariadic = false
        if !failed, atOperator(.ellipsis) {
            advance()
            isVariadic = true
        }
        if !failed, at(.equal) {
            report(SyntaxMessages.tupleDefault)
            advance()
            _ = parseExpression(SyntaxMessages.expectedExpression)
        }
        return TupleTypeElement(
            label: label, type: type, isVariadic: isVariadic, range: range(from: start))
    }

    private var startsElementName: Bool {
        startsParameterName && !at(.letWord) && !at(.varWord) && (next.kind == .colon || !next.startsLine)
    }

    /// `throws`, `rethrows`, `throws(E)`; `async` is reported.
    mutating func parseEffects(isFunction: Bool) -> Effects {
        var effects = Effects()
        while !failed {
            switch kind {
            case .throwsWord, .rethrowsWord:
                let word = range(of: token)
                let kind: Effects.Kind = at(.throwsWord) ? .throws : .rethrows
                if kind == .rethrows, !isFunction { report(SyntaxMessages.rethrowsType) }
                if effects.kind != .none { report(SyntaxMessages.secondThrows(text(of: token)), at: word) }
                advance()
                effects = Effects(kind: kind, range: word, thrownType: kind == .throws ? parseThrownType() : nil)
            case .throwWord where next.kind == .arrow || next.kind == .leftBrace:
                report(SyntaxMessages.throwInType)
                effects = Effects(kind: .throws, range: range(of: token))
                advance()
            case .identifier where atWord(.async) && !token.startsLine:
                unavailable("async", at: range(of: token))
                advance()
            default:
                return effects
            }
        }
        return effects
    }

    private mutating func parseThrownType() -> TypeSyntax? {
        guard at(.leftParen), !token.startsLine else { return nil }
        let opening = token.start
        advance()
        let type = parseType(SyntaxMessages.expectedThrownType)
        expectClosing(.rightParen, SyntaxMessages.expectedThrownTypeEnd, opening: opening)
        return type
    }
}
