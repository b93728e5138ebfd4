import Diagnostics

/// `struct`, `class`, `enum`, `protocol`, `extension` and what stands in them.
extension Parser {
    mutating func parseNominal(_ kind: NominalDeclaration.Kind) -> Declaration.Kind {
        advance()
        let (name, nameRange) = parseDeclaredName(SyntaxMessages.word(kind))
        guard !failed else { return .error }
        var generics = atAngle ? parseGenericParameters() : GenericClause()
        let inherited = parseInheritance()
        let requirements = generics.requirements + parseWhereClause()
        generics = GenericClause(parameters: generics.parameters, requirements: requirements)
        let (members, braces) = parseMembers(
            context(kind), SyntaxMessages.expectedOpening(kind), SyntaxMessages.expectedClosing(kind))
        return .nominal(
            NominalDeclaration(
                kind: kind, name: name, nameRange: nameRange, generics: generics, inherited: inherited,
                members: members, braces: braces))
    }

    private func context(_ kind: NominalDeclaration.Kind) -> TypeContext {
        switch kind {
        case .struct: .struct
        case .class: .class
        case .enum: .enum
        case .protocol: .protocol
        }
    }

    /// The name of a declaration called `word`.
    mutating func parseDeclaredName(_ word: String) -> (Name, SourceRange) {
        let place = range(of: token)
        if at(.identifier) {
            let name = tokenName
            advance()
            if at(.identifier), !token.startsLine { reportSecondName(word) }
            return (name, place)
        }
        if kind.isKeyword, !token.startsLine {
            let name = tokenName
            rejectKeyword(
                place, isName: next.kind == .leftBrace || next.kind == .colon || next.kind == .equal || nextIsAngle)
            return (name, place)
        }
        if at(.integer) || at(.float) {
            report(SyntaxMessages.numberAsName(word), at: place)
            advance()
            return (.underscore, place)
        }
        fail(SyntaxMessages.expectedIdentifier(word))
        return (.underscore, place)
    }

    /// A keyword is taken for a name where what follows says so; else what stands there is not read.
    mutating func rejectKeyword(_ place: SourceRange, isName: Bool) {
        report(SyntaxMessages.keywordAsName(text(of: token)), at: place, notes: [keywordNote()])
        failed = failed || !isName
        advance()
    }

    var nextIsAngle: Bool { next.kind.isOperator && bytes[Int(next.start)] == UInt8(ascii: "<") }

    /// `struct My Type`: the second word is reported and dropped.
    mutating func reportSecondName(_ word: String) {
        let second = text(of: token)
        let place = range(of: token)
        var notes = [Diagnostic(.note, SyntaxMessages.joinWords, at: place)]
        if second.prefix(1).uppercased() != second.prefix(1) {
            notes.append(Diagnostic(.note, SyntaxMessages.joinCamelCase, at: place))
        }
        report(SyntaxMessages.secondIdentifier(word), at: place, notes: notes)
        advance()
    }

    mutating func parseInheritance() -> [TypeSyntax] {
        guard !failed else { return [] }
        if at(.leftParen), peek(2).kind != .colon {
            // `class B(A)` of other languages: nothing is inherited.
            report(SyntaxMessages.expectedInheritanceColon)
            skipSingle()
            return []
        }
        guard eat(.colon) else { return [] }
        var types: [TypeSyntax] = []
        repeat {
            if at(.classWord) {
                let start = token.start
                let word = names.intern("AnyObject")
                advance()
                let reference = NameReference(
                    name: word, range: range(from: start), genericArguments: nil, labels: nil)
                types.append(make(.name(reference), from: start))
            } else {
                types.append(parseType(SyntaxMessages.expectedType))
                // What follows a comma too many, or no type at all, is read.
                if at(.comma) || at(.leftBrace) { failed = gaveUp }
            }
        } while !failed && eat(.comma)
        return types
    }

    mutating func parseMembers(
        _ context: TypeContext, _ opening: String, _ closing: String
    ) -> ([Declaration], SourceRange) {
        let start = token.start
        guard !failed else { return ([], placeholder()) }
        if !at(.leftBrace) {
            fail(opening)
            // `struct P(x: Int) { … }`: nothing of it is read.
            if at(.leftParen) {
                skipSingle()
                if at(.leftBrace) { skipSingle() }
            }
            return ([], placeholder())
        }
        advance()
        let saved = typeContext
        typeContext = context
        defer { typeContext = saved }
        var members: [Declaration] = []
        var isSeparated = true
        while !at(.rightBrace), !at(.endOfFile) {
            let before = (index, token.start)
            if at(.semicolon) {
                report(SyntaxMessages.strayMemberSemicolon, at: range(of: token))
                advance()
                isSeparated = true
                continue
            }
            if !isSeparated, !token.startsLine { reportBehind(SyntaxMessages.declarationsOnOneLine) }
            failed = false
            if at(.pound), let _ = parseDirective(token.start) { continue }
            members.append(parseMember(context, mayLackKeyword: isSeparated || token.startsLine))
            if failed { skipToMember() }
            isSeparated = eat(.semicolon)
            failed = false
            if (index, token.start) == before, !at(.rightBrace), !at(.endOfFile) { advance() }
        }
        expectClosing(.rightBrace, closing, opening: start)
        return (members, range(from: start))
    }

    mutating func parseMember(_ context: TypeContext, mayLackKeyword: Bool = true) -> Declaration {
        guard descend() else {
            ascend()
            return Declaration(.error, attributes: [], modifiers: .none, range: placeholder(), id: takeID())
        }
        defer { ascend() }
        return parseDeclaration(in: context, mayLackKeyword: mayLackKeyword)
    }

    private mutating func skipToMember() {
        while !at(.endOfFile), !at(.rightBrace), !at(.semicolon), !atDeclarationStart { skipSingle() }
    }

    mutating func parseExtension() -> Declaration.Kind {
        advance()
        let type = parseType(SyntaxMessages.expectedExtendedType)
        let inherited = parseInheritance()
        let requirements = parseWhereClause()
        let (members, braces) = parseMembers(
            .extension, SyntaxMessages.expectedExtensionOpening, SyntaxMessages.expectedExtensionEnd)
        return .extension(
            ExtensionDeclaration(
                type: type, inherited: inherited, requirements: requirements, members: members, braces: braces))
    }

    mutating func parseTypealias() -> Declaration.Kind {
        advance()
        let (name, nameRange) = parseDeclaredName("typealias")
        var generics = !failed && atAngle ? parseGenericParameters() : GenericClause()
        var type = errorType()
        if !failed {
            if eat(.equal) {
                type = parseType(SyntaxMessages.expectedAliasedType)
            } else {
                fail(SyntaxMessages.expectedAliasAssign)
            }
        }
        generics = GenericClause(parameters: generics.parameters, requirements: parseWhereClause())
        return .typealias(
            TypealiasDeclaration(name: name, nameRange: nameRange, generics: generics, type: type))
    }

    mutating func parseAssociatedType(_ context: TypeContext) -> Declaration.Kind {
        if context != .protocol { report(SyntaxMessages.associatedTypeOutside) }
        advance()
        let (name, nameRange) = parseDeclaredName("associatedtype")
        let inherited = parseInheritance()
        var type: TypeSyntax?
        if !failed, eat(.equal) { type = parseType(SyntaxMessages.expectedAssociatedType) }
        let requirements = parseWhereClause()
        return .associatedType(
            AssociatedTypeDeclaration(
                name: name, nameRange: nameRange, inherited: inherited, defaultType: type,
                requirements: requirements))
    }
}
