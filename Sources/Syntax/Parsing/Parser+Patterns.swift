import Diagnostics

/// Patterns of declarations and loops, and those of `case`.
extension Parser {
    /// `pattern: Type`
    mutating func parseTypedPattern(isConstant: Bool = true, isCondition: Bool = false) -> Pattern {
        let start = token.start
        let pattern = parsePattern(isConstant: isConstant, isCondition: isCondition)
        guard !failed, eat(.colon) else { return pattern }
        let type = parseDeclaredType(SyntaxMessages.expectedType)
        return make(.typed(pattern, type), from: start)
    }

    /// A name, `_`, or a tuple of these.
    mutating func parsePattern(isConstant: Bool = true, isCondition: Bool = false) -> Pattern {
        let start = token.start
        switch kind {
        case .identifier:
            let name = tokenName
            advance()
            let pattern = make(Pattern.Kind.variable(name), from: start)
            // `let my name = 1`; in `if let a b`, only a `=` was forgotten.
            if at(.identifier), !token.startsLine, !isCondition {
                reportSecondName(isConstant ? "constant" : "variable")
            }
            return pattern
        case .underscore:
            advance()
            return make(.wildcard, from: start)
        case .leftParen:
            return parseTuplePattern(isConstant)
        case .letWord, .varWord:
            let isLet = at(.letWord)
            let isDoubled = previousWordBinds
            if isDoubled { report(SyntaxMessages.nestedBinding(text(of: token))) }
            advance()
            if isDoubled { return parsePattern(isConstant: isLet) }
            let inner = parsePattern()
            return make(.binding(isLet: isLet, inner), from: start)
        case .dollar:
            report(SyntaxMessages.dollarDeclaration(text(of: token)))
            advance()
            return make(.error, from: start)
        default:
            if kind.isKeyword, next.kind == .colon || next.kind == .equal || next.kind == .inWord {
                return parseKeywordPattern(start)
            }
            fail(SyntaxMessages.expectedPattern)
            return make(.error, from: start)
        }
    }

    /// `let let x`: the word before this one was `let` or `var` too.
    private var previousWordBinds: Bool {
        index > 0 && (tokens[index - 1].kind == .letWord || tokens[index - 1].kind == .varWord)
    }

    /// `let class = 1`
    private mutating func parseKeywordPattern(_ start: Int32) -> Pattern {
        let word = text(of: token)
        report(SyntaxMessages.keywordAsName(word), at: range(of: token), notes: [keywordNote()])
        let name = tokenName
        advance()
        return make(.variable(name), from: start)
    }

    func keywordNote() -> Diagnostic {
        Diagnostic(.note, SyntaxMessages.useBackticks, at: range(of: token))
    }

    private mutating func parseTuplePattern(_ isConstant: Bool) -> Pattern {
        let start = token.start
        guard descend() else {
            ascend()
            return make(.error, from: start)
        }
        defer { ascend() }
        advance()
        var elements: [TuplePatternElement] = []
        parseList(.rightParen, SyntaxMessages.expectedTuplePatternEnd, opening: start) { parser in
            let element = parser.parseTuplePatternElement(isConstant)
            if !parser.failed { elements.append(element) }
            return true
        }
        if elements.count == 1, elements[0].label == nil {
            return make(.parenthesized(elements[0].pattern), from: start)
        }
        return make(.tuple(elements), from: start)
    }

    private mutating func parseTuplePatternElement(_ isConstant: Bool) -> TuplePatternElement {
        var label: Name?
        var labelRange = placeholder()
        if at(.identifier), next.kind == .colon {
            label = tokenName
            labelRange = range(of: token)
            advance()
            advance()
        }
        let pattern = parsePattern(isConstant: isConstant)
        return TuplePatternElement(label: label, labelRange: labelRange, pattern: pattern)
    }

    /// The pattern of `case`, `if case`, `for case` and `catch`.
    mutating func parseMatchingPattern() -> Pattern {
        let start = token.start
        switch kind {
        case .letWord, .varWord:
            let isLet = at(.letWord)
            let saved = patternMode
            advance()
            patternMode = .binding
            let inner = parseMatchingPattern()
            patternMode = saved
            return make(.binding(isLet: isLet, inner), from: start)
        case .isWord:
            advance()
            let type = parseType(SyntaxMessages.expectedTypeAfterIs)
            return make(.is(type), from: start)
        default:
            let saved = patternMode
            if patternMode == .none { patternMode = .matching }
            let expression = parseExpression(SyntaxMessages.expectedPattern)
            patternMode = saved
            return pattern(of: expression)
        }
    }

    /// Reads an expression of a `case` as the pattern it means.
    func pattern(of expression: Expression) -> Pattern {
        func make(_ kind: Pattern.Kind) -> Pattern {
            Pattern(kind, range: expression.range, id: expression.id)
        }
        switch expression.kind {
        case .pattern(let pattern): return pattern
        case .discard: return make(.wildcard)
        case .error: return make(.error)
        case .parenthesized(let inner): return make(.parenthesized(pattern(of: inner)))
        case .tuple(let elements): return make(.tuple(elements.map(element)))
        case .implicitMember(let name): return make(enumCase(nil, name, nil, expression))
        case .member(let base, let name): return make(enumCase(base, name, nil, expression))
        case .call(let call): return make(casePattern(call, expression))
        case .optionalChain(let inner): return make(optionalPattern(inner, expression))
        case .optionalBinding(let inner): return make(.optional(pattern(of: inner)))
        case .sequence(let sequence): return make(castPattern(sequence, expression))
        default: return make(.expression(expression))
        }
    }

    private func element(_ argument: Argument) -> TuplePatternElement {
        TuplePatternElement(
            label: argument.label, labelRange: argument.labelRange, pattern: pattern(of: argument.value))
    }

    private func enumCase(
        _ base: Expression?, _ name: NameReference, _ payload: [Argument]?, _ expression: Expression
    ) -> Pattern.Kind {
        let binds = payload.map { $0.contains { Parser.bindsVariables($0.value) } } ?? false
        return .enumCase(
            EnumCasePattern(
                base: base, name: name, payload: payload?.map(element), expression: binds ? nil : expression))
    }

    private func casePattern(_ call: Call, _ expression: Expression) -> Pattern.Kind {
        guard call.trailingClosureCount == 0 else { return .expression(expression) }
        switch call.callee.kind {
        case .implicitMember(let name): return enumCase(nil, name, call.arguments, expression)
        case .member(let base, let name): return enumCase(base, name, call.arguments, expression)
        default: return .expression(expression)
        }
    }

    private func optionalPattern(_ inner: Expression, _ expression: Expression) -> Pattern.Kind {
        guard case .optionalBinding(let wrapped) = inner.kind else { return .expression(expression) }
        return .optional(pattern(of: wrapped))
    }

    /// `x as T`
    private func castPattern(_ sequence: OperatorSequence, _ expression: Expression) -> Pattern.Kind {
        guard sequence.operators.count == 1, case .cast(.coerce) = sequence.operators[0].kind,
            case .type(let type) = sequence.operands[1].kind
        else { return .expression(expression) }
        return .as(pattern(of: sequence.operands[0]), type)
    }

    /// Whether the expression holds patterns that only a `case` can have.
    static func bindsVariables(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .pattern, .discard: true
        case .parenthesized(let inner), .optionalChain(let inner), .optionalBinding(let inner): bindsVariables(inner)
        case .tuple(let elements): elements.contains { bindsVariables($0.value) }
        case .call(let call): call.arguments.contains { bindsVariables($0.value) }
        case .sequence(let sequence): sequence.operands.contains { bindsVariables($0) }
        default: false
        }
    }
}
