import Diagnostics

/// Functions, initialisers, subscripts and their parameters.
extension Parser {
    /// `hasWord` is false for a method whose `func` was forgotten, which has been reported.
    mutating func parseFunction(_ context: TypeContext, hasWord: Bool = true) -> Declaration.Kind {
        if hasWord { advance() }
        let name: Name
        let nameRange: SourceRange
        var isOperator = false
        if at(.identifier) {
            (name, nameRange) = (tokenName, range(of: token))
            advance()
            if at(.identifier), !token.startsLine { reportSecondName("function") }
        } else if token.kind.isOperator || at(.prefixAmpersand) || at(.postfixExclamation) || at(.infixQuestion) {
            (name, nameRange) = parseOperatorDeclarationName()
            isOperator = true
        } else {
            (name, nameRange) = rejectFunctionName()
        }
        var generics = GenericClause()
        if !failed, atAngle { generics = parseGenericParameters() }
        guard !failed else { return functionWithoutParameters(name, nameRange) }
        var parameters: [Parameter] = []
        var parentheses = placeholder()
        if at(.leftParen) {
            (parameters, parentheses) = parseParameters(isOperator ? .operator : .function)
            failed = gaveUp
        } else {
            // `model.fit()` behind a brace that is missing, `protected var x`: the rest is a declaration of its own.
            report(SyntaxMessages.expectedParameters)
        }
        var effects = parseEffects(isFunction: true)
        let result = parseResult(&effects)
        generics = GenericClause(parameters: generics.parameters, requirements: parseWhereClause())
        let body = parseBody(context, nameRange, of: parameters)
        return .function(
            FunctionDeclaration(
                name: name, nameRange: nameRange, isOperator: isOperator, generics: generics, parameters: parameters,
                parentheses: parentheses, effects: effects, result: result, body: body))
    }

    var atAngle: Bool {
        token.kind.isOperator && bytes[Int(token.start)] == UInt8(ascii: "<")
    }

    /// An operator before `<` or `(`: `func < <T>(…)`, `func <(…)`.
    private mutating func parseOperatorDeclarationName() -> (Name, SourceRange) {
        let start = token.start
        var end = token.end
        // `func ==<T>(…)`: the angle bracket opens the generic parameters.
        if token.kind.isOperator, end - start > 1, bytes[Int(end) - 1] == UInt8(ascii: "<"),
            next.kind == .identifier, next.start == end
        {
            end -= 1
            let name = names.intern(UnsafeBufferPointer(start: bytes + Int(start), count: Int(end - start)))
            var rest = token
            rest.start = end
            rest.name = Name.less.index
            previousStart = start
            previousEnd = end
            token = rest
            return (name, range(start, end))
        }
        let name = names.intern(UnsafeBufferPointer(start: bytes + Int(start), count: Int(end - start)))
        advance()
        return (name, range(start, end))
    }

    private mutating func rejectFunctionName() -> (Name, SourceRange) {
        let place = range(of: token)
        if kind.isKeyword, !token.startsLine || next.kind == .leftParen {
            // `func init()` is no initialiser.
            let name = at(.initWord) ? names.intern("`init`") : tokenName
            rejectKeyword(place, isName: next.kind == .leftParen || nextIsAngle)
            return (name, place)
        }
        if at(.integer) {
            fail(SyntaxMessages.numberAsName("function"))
        } else {
            fail(SyntaxMessages.expectedIdentifier("function"))
        }
        return (.underscore, place)
    }

    private mutating func functionWithoutParameters(_ name: Name, _ nameRange: SourceRange) -> Declaration.Kind {
        .function(
            FunctionDeclaration(
                name: name, nameRange: nameRange, isOperator: false, generics: GenericClause(), parameters: [],
                parentheses: placeholder(), effects: Effects(), result: nil, body: nil))
    }

    private mutating func parseResult(_ effects: inout Effects) -> TypeSyntax? {
        guard !failed else { return nil }
        if at(.arrow) {
            advance()
            if at(.throwsWord) {
                report(SyntaxMessages.throwsBehindArrow)
                advance()
            }
            if at(.leftBrace) {
                report(SyntaxMessages.expectedResultType)
                return nil
            }
            let type = parseDeclaredType(SyntaxMessages.expectedResultType)
            if at(.throwsWord), !token.startsLine {
                // `-> Int throws`
                report(SyntaxMessages.throwsBehindArrow)
                effects = Effects(kind: .throws, range: range(of: token))
                advance()
            }
            return type
        }
        if at(.colon), !token.startsLine {
            report(SyntaxMessages.expectedArrow)
            advance()
            return parseDeclaredType(SyntaxMessages.expectedResultType)
        }
        return nil
    }

    /// A body, which a requirement of a protocol must not have.
    private mutating func parseBody(
        _ context: TypeContext, _ place: SourceRange, of parameters: [Parameter]
    ) -> Block? {
        guard !failed, at(.leftBrace) else {
            // Of what has a parameter without a type no body is missed.
            if context != .protocol, !failed, !parameters.contains(where: { $0.lacksType }) {
                report(SyntaxMessages.expectedBody, at: place)
            }
            return nil
        }
        let opening = range(of: token)
        let body = parseBlock(SyntaxMessages.expectedBlockEnd)
        if context == .protocol { report(SyntaxMessages.bodyInProtocol, at: opening) }
        return body
    }

    mutating func parseInitializer(_ context: TypeContext) -> Declaration.Kind {
        let keyword = range(of: token)
        advance()
        var failability = InitializerDeclaration.Failability.none
        if at(.postfixQuestion) || at(.postfixExclamation) {
            failability = at(.postfixQuestion) ? .optional : .implicitlyUnwrapped
            advance()
        } else if token.kind.isOperator, token.start == previousEnd,
            bytes[Int(token.start)] == UInt8(ascii: "?") || bytes[Int(token.start)] == UInt8(ascii: "!")
        {
            failability = bytes[Int(token.start)] == UInt8(ascii: "?") ? .optional : .implicitlyUnwrapped
            splitOperator()
        }
        if at(.identifier), next.kind == .leftParen {
            report(SyntaxMessages.initializerName)
            advance()
        }
        var generics = atAngle ? parseGenericParameters() : GenericClause()
        var parameters: [Parameter] = []
        var parentheses = placeholder()
        if !failed {
            if at(.leftParen) {
                (parameters, parentheses) = parseParameters(.function)
                failed = gaveUp
            } else {
                report(SyntaxMessages.expectedInitializerParameters)
            }
        }
        let effects = parseEffects(isFunction: true)
        if !failed, at(.arrow) {
            advance()
            report(SyntaxMessages.initializerResult)
            _ = parseType(SyntaxMessages.expectedType)
        }
        generics = GenericClause(parameters: generics.parameters, requirements: parseWhereClause())
        let lacksParameters = parentheses.length == 0
        let body = parseInitializerBody(context, keyword)
        if lacksParameters, body == nil { failed = true }
        return .initializer(
            InitializerDeclaration(
                keyword: keyword, failability: failability, generics: generics, parameters: parameters,
                parentheses: parentheses, effects: effects, body: body))
    }

    private mutating func parseInitializerBody(_ context: TypeContext, _ keyword: SourceRange) -> Block? {
        guard !failed, at(.leftBrace) else {
            if context != .protocol, !failed { report(SyntaxMessages.expectedInitializerBody, at: keyword) }
            return nil
        }
        let opening = range(of: token)
        let body = parseBlock(SyntaxMessages.expectedBlockEnd)
        if context == .protocol { report(SyntaxMessages.initializerBodyInProtocol, at: opening) }
        return body
    }

    mutating func parseDeinitializer() -> Declaration.Kind {
        advance()
        if at(.leftParen) {
            report(SyntaxMessages.deinitializerParameters)
            skipSingle()
        }
        return .deinitializer(parseBlock(SyntaxMessages.expectedDeinitializerBody))
    }

    mutating func parseSubscriptDeclaration(_ context: TypeContext) -> Declaration.Kind {
        let keyword = range(of: token)
        advance()
        var generics = atAngle ? parseGenericParameters() : GenericClause()
        var parameters: [Parameter] = []
        if at(.leftParen) {
            (parameters, _) = parseParameters(.subscript)
        } else if !failed {
            fail(SyntaxMessages.expectedSubscriptParameters)
        }
        var result = errorType()
        if !failed {
            if eat(.arrow) {
                result = parseType(SyntaxMessages.expectedSubscriptType)
            } else {
                fail(SyntaxMessages.expectedSubscriptArrow)
            }
        }
        generics = GenericClause(parameters: generics.parameters, requirements: parseWhereClause())
        var accessors: AccessorBlock?
        if !failed {
            if at(.leftBrace) {
                accessors = parseAccessorBlock(context).map { withGetter($0, "subscript") }
            } else {
                fail(
                    context == .protocol
                        ? SyntaxMessages.expectedProtocolSubscriptBody : SyntaxMessages.expectedSubscriptBody)
            }
        }
        return .subscript(
            SubscriptDeclaration(
                keyword: keyword, generics: generics, parameters: parameters, result: result, accessors: accessors))
    }
}
