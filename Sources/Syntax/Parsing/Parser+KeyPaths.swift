import Diagnostics

/// `\Root.a.b`
extension Parser {
    mutating func parseKeyPath() -> Expression {
        let start = token.start
        advance()
        var root: TypeSyntax?
        if !at(.period), !at(.prefixPeriod), !atDottedChain {
            root = parseKeyPathRoot()
            if failed { return errorExpression(from: start) }
        }
        var components: [KeyPath.Component] = []
        while let component = parseKeyPathComponent(isFirst: components.isEmpty && root == nil) {
            components.append(component)
            if failed { break }
        }
        if components.isEmpty, root == nil, !failed { fail(SyntaxMessages.expectedKeyPath) }
        return make(.keyPath(KeyPath(root: root, components: components)), from: start)
    }

    /// A type without members: those are components.
    private mutating func parseKeyPathRoot() -> TypeSyntax {
        let start = token.start
        var root = parsePlainRoot()
        while !failed, at(.postfixQuestion) {
            advance()
            root = make(.optional(root), from: start)
        }
        return root
    }

    private mutating func parsePlainRoot() -> TypeSyntax {
        let start = token.start
        if at(.leftBracket) { return parseBracketType() }
        if at(.leftParen) { return parseTupleType() }
        guard at(.identifier) || at(.selfTypeWord), let name = parseNameReference() else {
            fail(SyntaxMessages.expectedKeyPath)
            return errorType()
        }
        return make(.name(name), from: start)
    }

    /// `.?.` and `.!.` are operators elsewhere.
    private var atDottedChain: Bool {
        guard token.kind.isOperator, token.end - token.start > 1, bytes[Int(token.start)] == UInt8(ascii: ".") else {
            return false
        }
        let second = bytes[Int(token.start) + 1]
        return second == UInt8(ascii: "?") || second == UInt8(ascii: "!")
    }

    private mutating func parseKeyPathComponent(isFirst: Bool) -> KeyPath.Component? {
        let start = token.start
        if atDottedChain {
            splitOperator()
            let isForced = bytes[Int(token.start)] == UInt8(ascii: "!")
            splitOperator()
            return KeyPath.Component(kind: isForced ? .forceUnwrap : .optionalChain, range: range(from: start))
        }
        switch kind {
        case .period, .prefixPeriod:
            // `\.[0]` is a subscript of the root.
            advance()
            if at(.leftBracket) { return parseKeyPathSubscript(start) }
            if at(.postfixQuestion) || at(.postfixExclamation) { return parseKeyPathComponent(isFirst: false) }
            return parseKeyPathName(start)
        case .leftBracket where !token.startsLine && !isFirst:
            return parseKeyPathSubscript(start)
        case .postfixQuestion:
            advance()
            return KeyPath.Component(kind: .optionalChain, range: range(from: start))
        case .postfixExclamation:
            advance()
            return KeyPath.Component(kind: .forceUnwrap, range: range(from: start))
        default:
            return nil
        }
    }

    private mutating func parseKeyPathName(_ start: Int32) -> KeyPath.Component? {
        if at(.integer), let index = Int(text(of: token)) {
            advance()
            return KeyPath.Component(kind: .tupleElement(index), range: range(from: start))
        }
        if eat(.selfWord) { return KeyPath.Component(kind: .identity, range: range(from: start)) }
        guard let name = parseNameReference() else {
            fail(SyntaxMessages.expectedMemberName)
            return nil
        }
        return KeyPath.Component(kind: .member(name), range: range(from: start))
    }

    private mutating func parseKeyPathSubscript(_ start: Int32) -> KeyPath.Component {
        let arguments = parseArguments(.rightBracket, SyntaxMessages.expectedSubscriptEnd)
        return KeyPath.Component(kind: .subscript(arguments), range: range(from: start))
    }
}
