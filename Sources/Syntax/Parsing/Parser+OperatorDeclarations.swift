import Diagnostics

/// `operator` and `precedencegroup`.
extension Parser {
    mutating func parseOperatorDeclaration(_ modifiers: Modifiers) -> Declaration.Kind {
        if typeContext != .none { report(SyntaxMessages.operatorInside) }
        advance()
        let fixity: OperatorDeclaration.Fixity
        if modifiers.contains(.prefix) {
            fixity = .prefix
        } else if modifiers.contains(.postfix) {
            fixity = .postfix
        } else {
            fixity = .infix
            if !modifiers.contains(.infix) {
                report(SyntaxMessages.operatorWithoutFixity, at: range(previousStart, previousEnd))
            }
        }
        guard kind.isOperator || at(.postfixExclamation) || at(.postfixQuestion) || at(.prefixAmpersand) else {
            if at(.identifier) {
                fail(SyntaxMessages.identifierAsOperator(text(of: token)))
            } else {
                fail(SyntaxMessages.expectedOperatorName)
            }
            return .error
        }
        let nameRange = range(of: token)
        let name = names.intern(text(of: token))
        advance()
        var group: Name?
        var groupRange: SourceRange?
        if eat(.colon) {
            if at(.identifier) {
                group = tokenName
                groupRange = range(of: token)
                advance()
            } else {
                fail(SyntaxMessages.expectedGroupName)
            }
        }
        if !failed, at(.leftBrace), !token.startsLine {
            report(SyntaxMessages.operatorBody)
            skipSingle()
        }
        return .operator(
            OperatorDeclaration(
                fixity: fixity, name: name, nameRange: nameRange, group: group, groupRange: groupRange))
    }

    /// What a precedence group's braces say.
    private struct GroupBody {
        var higherThan: [PrecedenceGroupDeclaration.Relation] = []
        var lowerThan: [PrecedenceGroupDeclaration.Relation] = []
        var associativity = Associativity.none
        var isAssignment = false
    }

    mutating func parsePrecedenceGroup() -> Declaration.Kind {
        advance()
        guard at(.identifier) else {
            fail(SyntaxMessages.expectedPrecedenceGroupName)
            return .error
        }
        let name = tokenName
        let nameRange = range(of: token)
        advance()
        let opening = token.start
        guard eat(.leftBrace) else {
            fail(SyntaxMessages.expectedPrecedenceGroupBrace)
            return .error
        }
        var body = GroupBody()
        while !failed, !at(.rightBrace), !at(.endOfFile) {
            parseGroupAttribute(&body)
        }
        if failed { skip(to: .rightBrace) }
        if failed {
            if eat(.rightBrace) { failed = false }
        } else {
            expectClosing(.rightBrace, SyntaxMessages.expectedBlockEnd, opening: opening)
        }
        return .precedenceGroup(
            PrecedenceGroupDeclaration(
                name: name, nameRange: nameRange, higherThan: body.higherThan, lowerThan: body.lowerThan,
                associativity: body.associativity, isAssignment: body.isAssignment))
    }

    private mutating func parseGroupAttribute(_ body: inout GroupBody) {
        guard at(.identifier) else { return fail(SyntaxMessages.expectedGroupAttribute) }
        let name = tokenName
        let word = text(of: token)
        switch name {
        case .associativity, .higherThan, .lowerThan, .assignment: advance()
        default: return fail(SyntaxMessages.unknownGroupAttribute(word))
        }
        guard eat(.colon) else { return fail(SyntaxMessages.expectedGroupColon) }
        switch name {
        case .associativity: body.associativity = parseAssociativity()
        case .assignment:
            guard at(.trueWord) || at(.falseWord) else { return fail(SyntaxMessages.expectedGroupAssignment) }
            body.isAssignment = at(.trueWord)
            advance()
        case .higherThan: body.higherThan += parseRelations("higherThan")
        default: body.lowerThan += parseRelations("lowerThan")
        }
    }

    private mutating func parseAssociativity() -> Associativity {
        defer { if !failed { advance() } }
        if atWord(.left) { return .left }
        if atWord(.right) { return .right }
        if atWord(.none) { return .none }
        fail(SyntaxMessages.expectedGroupAssociativity)
        return .none
    }

    private mutating func parseRelations(_ word: String) -> [PrecedenceGroupDeclaration.Relation] {
        var relations: [PrecedenceGroupDeclaration.Relation] = []
        repeat {
            guard at(.identifier) else {
                fail(SyntaxMessages.expectedGroupRelation(word))
                break
            }
            relations.append(.init(name: tokenName, range: range(of: token)))
            advance()
        } while eat(.comma)
        return relations
    }
}
