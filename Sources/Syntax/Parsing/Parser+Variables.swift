import Diagnostics

/// `let`, `var` and their accessors.
extension Parser {
    /// `hasWord` is false for a property whose `var` was forgotten, which has been reported.
    mutating func parseVariable(_ context: TypeContext, hasWord: Bool = true) -> Declaration.Kind {
        let isLet = at(.letWord)
        let keyword = hasWord ? range(of: token) : placeholder()
        if hasWord { advance() }
        var bindings: [VariableDeclaration.Binding] = []
        repeat {
            if !bindings.isEmpty, at(.varWord) || at(.letWord) {
                report(SyntaxMessages.nestedBinding(text(of: token)), at: range(of: token))
                advance()
            }
            bindings.append(parseBinding(context, isLet: isLet))
        } while !failed && eat(.comma)
        if !isLet, bindings.count > 1, bindings.contains(where: { $0.accessors != nil }) {
            report(SyntaxMessages.severalWithAccessors, at: keyword)
        }
        return .variable(VariableDeclaration(isLet: isLet, keyword: keyword, bindings: bindings))
    }

    private mutating func parseBinding(_ context: TypeContext, isLet: Bool) -> VariableDeclaration.Binding {
        let start = token.start
        let pattern = parsePattern(isConstant: isLet)
        // `var : Int { 3 }`: only the name lacks.
        if case .error = pattern.kind, at(.colon), diagnostics.last?.message == SyntaxMessages.expectedPattern {
            failed = gaveUp
        }
        var type: TypeSyntax?
        var initializer: Expression?
        var accessors: AccessorBlock?
        if !failed, eat(.colon) {
            type = parseDeclaredType(SyntaxMessages.expectedType)
        }
        if !failed, type != nil, at(.leftParen), !token.startsLine {
            report(SyntaxMessages.initializerInPattern)
            skipSingle()
        }
        if !failed, at(.equal), context == .protocol {
            report(SyntaxMessages.valueInProtocol)
            advance()
            _ = parseExpression(SyntaxMessages.expectedInitialValue)
            failed = true
        }
        if !failed, at(.equal) {
            advance()
            if !token.startsLine, atDeclarationStart || atStatementStart, !at(.ifWord), !at(.switchWord) {
                // The statement that stands there is read for itself.
                report(SyntaxMessages.expectedInitialValue)
                initializer = errorExpression(from: token.start)
            } else {
                initializer = parseExpression(SyntaxMessages.expectedInitialValue)
                // What could not be read is read as the next statement.
                failed = gaveUp
            }
        }
        if !failed, at(.leftBrace), initializer == nil || startsObservers {
            accessors = parseAccessors(context, hasType: type != nil, isLet: isLet, pattern)
            if !isLet, let initializer, let accessors, isComputed(accessors) {
                report(SyntaxMessages.computedWithValue, at: SourceRange(at: initializer.range.lower))
            }
        }
        return VariableDeclaration.Binding(
            pattern: pattern, type: type, initializer: initializer, accessors: accessors, range: range(from: start))
    }

    private var startsObservers: Bool {
        var place = index + 1
        while place < tokens.count, tokens[place].kind == .at { place += 2 }
        guard place < tokens.count, tokens[place].kind == .identifier else { return false }
        let name = tokens[place].name
        return name == Name.willSet.index || name == Name.didSet.index || name == Name.get.index
            || name == Name.set.index
    }

    private mutating func parseAccessors(
        _ context: TypeContext, hasType: Bool, isLet: Bool, _ pattern: Pattern
    ) -> AccessorBlock? {
        if case .error = pattern.kind {
            report(SyntaxMessages.accessorsWithoutName, at: pattern.range)
            return parseAccessorBlock(context)
        }
        let block = parseAccessorBlock(context).map { withGetter($0, "variable") }
        if isLet, let block {
            let isObserving: Bool
            if case .accessors(let list) = block.kind {
                isObserving = list.contains { $0.kind == .willSet || $0.kind == .didSet }
            } else {
                isObserving = false
            }
            report(
                isObserving ? SyntaxMessages.observedLet : SyntaxMessages.computedLet, at: block.range)
        } else if let block, let observer = observerBesideGetter(block) {
            report(SyntaxMessages.observerWithGetter(observer.kind), at: observer.range)
        } else if !hasType, let block, isComputed(block) {
            report(SyntaxMessages.computedWithoutType, at: pattern.range)
        }
        return block
    }

    private func observerBesideGetter(_ block: AccessorBlock) -> Accessor? {
        guard case .accessors(let list) = block.kind, isComputed(block) else { return nil }
        return list.first { $0.kind == .willSet || $0.kind == .didSet }
    }

    private func isComputed(_ block: AccessorBlock) -> Bool {
        guard case .accessors(let list) = block.kind else { return true }
        return list.contains { $0.kind == .get }
    }

    /// Reports a setter that stands alone; what is read then is told nothing more of.
    mutating func withGetter(_ block: AccessorBlock, _ what: String) -> AccessorBlock {
        guard case .accessors(let list) = block.kind, !list.contains(where: { $0.kind == .get }),
            let setter = list.first(where: { $0.kind == .set })
        else { return block }
        report(SyntaxMessages.setterWithoutGetter(what), at: SourceRange(at: setter.range.lower))
        let body = setter.body.map { Block(statements: [], range: $0.range) }
        let getter = Accessor(
            kind: .get, modifiers: .none, effects: setter.effects, parameter: nil, parameterRange: nil, body: body,
            range: setter.range, id: takeID())
        return AccessorBlock(kind: .accessors([getter] + list), range: block.range)
    }

    /// `{ get set }`, `{ didSet { … } }` or a getter's statements alone.
    mutating func parseAccessorBlock(_ context: TypeContext) -> AccessorBlock? {
        let start = token.start
        guard descend() else {
            ascend()
            return nil
        }
        defer { ascend() }
        guard startsAccessor(index + 1) || next.kind == .rightBrace && context == .protocol else {
            let body = parseBlock(SyntaxMessages.expectedBlockEnd)
            return AccessorBlock(kind: .getter(body), range: range(from: start))
        }
        advance()
        if at(.rightBrace) { report(SyntaxMessages.expectedProtocolAccessor) }
        var accessors: [Accessor] = []
        while !at(.rightBrace), !at(.endOfFile), !failed {
            let yields = atYieldingAccessor
            guard let accessor = parseAccessor() else { break }
            // What a `set` beside it does, `_modify` does without a copy.
            if !yields || !accessors.contains(where: { $0.kind == accessor.kind }) { accessors.append(accessor) }
            _ = eat(.semicolon)
        }
        if failed {
            skip(to: .rightBrace)
            if eat(.rightBrace), !gaveUp { failed = false }
        } else {
            expectClosing(.rightBrace, SyntaxMessages.expectedAccessorsEnd, opening: start)
        }
        return AccessorBlock(kind: .accessors(accessors), range: range(from: start))
    }

    /// Whether the tokens from `place` on begin with an accessor's word.
    private func startsAccessor(_ place: Int) -> Bool {
        var place = place
        while place + 1 < tokens.count {
            if tokens[place].kind == .at {
                place += 2
                // `@inline(never) get {`
                if place < tokens.count, tokens[place].kind == .leftParen { place = Int(matches[place]) + 1 }
                continue
            }
            guard tokens[place].kind == .identifier else { return false }
            let name = tokens[place].name
            let second = tokens[place + 1]
            if accessorKind(name) != nil {
                switch second.kind {
                case .leftBrace, .rightBrace, .throwsWord, .semicolon: return true
                case .leftParen:
                    // `set(value) {`
                    let close = Int(matches[place + 1])
                    return close + 1 < tokens.count && tokens[close + 1].kind == .leftBrace
                        && name != Name.get.index
                case .identifier where !second.startsLine && name == Name.get.index:
                    return true
                case .identifier:
                    return accessorKind(second.name) != nil || second.name == Name.async.index
                        || Parser.isContextualModifier(second.name)
                default: return false
                }
            }
            guard Parser.isContextualModifier(name) else { return false }
            place += 1
        }
        return false
    }

    private func accessorKind(_ name: Int32) -> Accessor.Kind? {
        switch name {
        case Name.get.index, Name.read.index: .get
        case Name.set.index, Name.modify.index: .set
        case Name.willSet.index: .willSet
        case Name.didSet.index: .didSet
        default: nil
        }
    }

    /// `_read` and `_modify`, which lend a place in the middle of their bodies.
    private var atYieldingAccessor: Bool {
        at(.identifier) && (token.name == Name.read.index || token.name == Name.modify.index)
    }

    private var atContextualModifier: Bool { Parser.isContextualModifier(token.name) }

    private mutating func parseAccessor() -> Accessor? {
        let start = token.start
        var modifiers: [Modifier] = []
        while at(.at) { _ = parseAttribute() }
        while at(.identifier), accessorKind(token.name) == nil, Parser.isContextualModifier(token.name) {
            let isMutating = text(of: token) == "mutating"
            modifiers.append(Modifier(kind: isMutating ? .mutating : .nonmutating, range: range(of: token)))
            advance()
        }
        guard at(.identifier), let kind = accessorKind(token.name) else {
            fail(SyntaxMessages.expectedAccessor)
            return nil
        }
        let around = yields
        yields = atYieldingAccessor ? kind : nil
        defer { yields = around }
        advance()
        var parameter: Name? = yields == .set ? .yield : nil
        var parameterRange: SourceRange?
        if at(.leftParen), kind != .get {
            advance()
            if at(.identifier) {
                parameter = tokenName
                parameterRange = range(of: token)
                advance()
                expect(.rightParen, SyntaxMessages.expectedAccessorParen(kind))
            } else {
                fail(SyntaxMessages.expectedAccessorParameter(kind))
            }
        }
        let effects = parseEffects(isFunction: false)
        if kind == .get, at(.identifier), !token.startsLine, accessorKind(token.name) == nil, !atContextualModifier {
            // That the body is missing is told where the property is checked.
            failed = true
        }
        let body = at(.leftBrace) ? parseBlock(SyntaxMessages.expectedBlockEnd) : nil
        return Accessor(
            kind: kind, modifiers: Modifiers(modifiers), effects: effects, parameter: parameter,
            parameterRange: parameterRange, body: body, range: range(from: start), id: takeID())
    }
}
