import Diagnostics

/// Declarations: attributes, modifiers, and the keyword that says what follows.
extension Parser {
    /// `mayLackKeyword`: at the start of its line a member is read even without `var` or `func`.
    mutating func parseDeclaration(in context: TypeContext, mayLackKeyword: Bool = false) -> Declaration {
        let start = token.start
        var attributes: [Attribute] = []
        var modifiers: [Modifier] = []
        while true {
            if at(.at) {
                if let attribute = parseAttribute() { attributes.append(attribute) }
            } else if let modifier = parseModifier(mayLackKeyword) {
                if let message = repeated(modifier.kind, modifiers) { report(message, at: modifier.range) }
                modifiers.append(modifier)
            } else {
                break
            }
        }
        let kind = parseDeclarationKind(context, Modifiers(modifiers), mayLackKeyword)
        return Declaration(
            kind, attributes: attributes, modifiers: Modifiers(modifiers), range: range(from: start), id: takeID())
    }

    /// What is wrong with one more modifier beside those before it.
    private func repeated(_ kind: Modifier.Kind, _ others: [Modifier]) -> String? {
        guard kind != .dynamic, others.contains(where: { $0.kind == kind }) else { return nil }
        return kind == .static ? SyntaxMessages.secondStatic : SyntaxMessages.duplicateModifier
    }

    private mutating func parseDeclarationKind(
        _ context: TypeContext, _ modifiers: Modifiers, _ mayLackKeyword: Bool
    ) -> Declaration.Kind {
        switch kind {
        case .letWord, .varWord: return parseVariable(context)
        case .funcWord: return parseFunction(context)
        case .initWord: return parseInitializer(context)
        case .deinitWord: return parseDeinitializer()
        case .subscriptWord: return parseSubscriptDeclaration(context)
        case .structWord: return parseNominal(.struct)
        case .classWord: return parseNominal(.class)
        case .enumWord: return parseNominal(.enum)
        case .protocolWord: return parseNominal(.protocol)
        case .extensionWord: return parseExtension()
        case .typealiasWord: return parseTypealias()
        case .associatedtypeWord: return parseAssociatedType(context)
        case .caseWord: return parseEnumCase(context)
        case .operatorWord: return parseOperatorDeclaration(modifiers)
        case .precedencegroupWord: return parsePrecedenceGroup()
        case .importWord: return parseImport()
        case .identifier where atWord(.actor) && next.kind == .identifier:
            unavailable("actor", at: range(of: token))
            return parseNominal(.class)
        case .identifier where atWord(.macro) && next.kind == .identifier:
            unavailable("macro", at: range(of: token))
            skipRestOfLine()
            return .error
        case .identifier where mayLackKeyword && !failed:
            return parseWithoutKeyword(context, modifiers)
        case .underscore where mayLackKeyword && !failed && next.kind == .equal:
            return parseWithoutKeyword(context, modifiers)
        default:
            if !failed { fail(SyntaxMessages.expectedDeclaration) }
            return .error
        }
    }

    /// A member that begins with a name: `var` or `func` was forgotten.
    private mutating func parseWithoutKeyword(_ context: TypeContext, _ modifiers: Modifiers) -> Declaration.Kind {
        let isStatic = modifiers.contains(.static)
        switch next.kind {
        case .colon, .equal, .comma:
            report(
                SyntaxMessages.expectedKeyword("var", isStatic ? "static property" : "property"), at: range(of: token))
            return parseVariable(context, hasWord: false)
        default:
            report(
                SyntaxMessages.expectedKeyword("func", isStatic ? "static method" : "instance method"),
                at: range(of: token))
            return parseFunction(context, hasWord: false)
        }
    }

    mutating func skipRestOfLine() {
        repeat { skipSingle() } while !token.startsLine && !at(.endOfFile) && !at(.rightBrace)
    }

    /// One modifier if it stands before a declaration, or before a member without a keyword: `final x = 3`.
    private mutating func parseModifier(_ mayLackKeyword: Bool) -> Modifier? {
        let start = token.start
        let precedesName = mayLackKeyword && next.kind == .identifier && !next.startsLine
        guard let kind = modifierKind(precedesName) else { return nil }
        switch kind {
        case .some(let kind):
            advance()
            let full = parseModifierDetail(kind)
            return Modifier(kind: full, range: range(from: start))
        case .none:
            // A word that Swift knows and lectures do not have.
            unavailable(text(of: token), at: range(of: token))
            advance()
            _ = parseModifierDetail(.dynamic)
            return Modifier(kind: .dynamic, range: range(from: start))
        }
    }

    /// The modifier here; nil if there is none, `.some(nil)` if it is not available.
    private func modifierKind(_ precedesName: Bool) -> Modifier.Kind?? {
        switch kind {
        case .publicWord: return .public
        case .privateWord: return .private
        case .fileprivateWord: return .fileprivate
        case .internalWord: return .internal
        case .staticWord: return .static
        case .classWord:
            // `class func`, but not `class Name`.
            return next.kind.isKeyword || next.kind == .at || isClassModifier ? .class : nil
        case .identifier where Parser.isContextualModifier(token.name) && (precedesName || atDeclarationStart):
            return Parser.contextualModifier(token.name)
        default: return nil
        }
    }

    private var isClassModifier: Bool {
        guard Parser.isContextualModifier(next.name) else { return false }
        switch peek(2).kind {
        case .funcWord, .varWord, .letWord, .subscriptWord: return true
        default: return false
        }
    }

    private static func contextualModifier(_ name: Int32) -> Modifier.Kind?? {
        if name == Name.weak.index { return .weak }
        if name == Name.unowned.index { return .unowned }
        let kinds: [Modifier.Kind] = [
            .open, .package, .mutating, .nonmutating, .override, .final, .convenience, .required, .lazy, .indirect,
            .prefix, .postfix, .infix, .dynamic, .optional,
        ]
        let place = Int(name - Name.firstModifier)
        // `nonisolated`, `consuming`, `borrowing`: nothing changes where there are no actors and values are copied.
        if place == 15 || place == 17 || place == 18 { return .dynamic }
        return place < kinds.count ? .some(kinds[place]) : .some(nil)
    }

    /// `(set)` of an access level, `(safe)` of `unowned`.
    private mutating func parseModifierDetail(_ kind: Modifier.Kind) -> Modifier.Kind {
        guard at(.leftParen), isModifierDetail(index + 1) else { return kind }
        for _ in 0..<3 { advance() }
        switch kind {
        case .public: return .publicSetter
        case .private: return .privateSetter
        case .fileprivate: return .fileprivateSetter
        case .internal: return .internalSetter
        default: return kind
        }
    }

    /// `@name(arguments)`; nil when it is not available or not readable, which is reported.
    mutating func parseAttribute() -> Attribute? {
        let start = token.start
        advance()
        guard at(.identifier) || kind.isKeyword else {
            fail(SyntaxMessages.expectedAttributeName)
            return nil
        }
        let word = text(of: token)
        if Parser.unavailableAttributes.contains(word) {
            unavailable("@" + word, at: range(start, token.end))
            advance()
            if at(.leftParen), !token.startsLine, token.start == previousEnd { skipSingle() }
            return nil
        }
        let type = parseAttributeType()
        var arguments: [Argument]?
        if at(.leftParen), token.start == previousEnd {
            if Parser.uncheckedAttributes.contains(word) { skipSingle() } else { arguments = parseAttributeArguments() }
        }
        return Attribute(type: type, arguments: arguments, range: range(from: start))
    }

    private mutating func parseAttributeType() -> TypeSyntax {
        let start = token.start
        guard let name = parseNameOnly() else { return errorType() }
        var type = make(TypeSyntax.Kind.name(name), from: start)
        if token.kind.isOperator, token.start == previousEnd, bytes[Int(token.start)] == UInt8(ascii: "<") {
            let generics = parseGenericArguments()
            let full = NameReference(name: name.name, range: name.range, genericArguments: generics, labels: nil)
            type = make(.name(full), from: start)
        }
        while at(.period), token.start == previousEnd {
            advance()
            guard let member = parseNameOnly() else { return type }
            type = make(.member(type, member), from: start)
        }
        return type
    }

    private mutating func parseNameOnly() -> NameReference? {
        guard at(.identifier) || kind.isKeyword else { return nil }
        let reference = NameReference(name: tokenName, range: range(of: token), genericArguments: nil, labels: nil)
        advance()
        return reference
    }

    private mutating func parseAttributeArguments() -> [Argument] {
        parseArguments(.rightParen, SyntaxMessages.expectedArgumentsEnd)
    }

    /// Attributes that stand for parts of Swift that lectures do not have.
    private static let unavailableAttributes = [
        "objc", "objcMembers", "nonobjc", "MainActor", "globalActor", "main", "UIApplicationMain",
        "NSApplicationMain", "freestanding", "attached", "preconcurrency", "IBOutlet", "IBAction", "NSManaged",
        "dynamicCallable", "TaskLocal",
    ]
    /// Attributes whose arguments are no expressions; nothing here depends on them.
    private static let uncheckedAttributes = ["available", "inline", "_specialize", "backDeployed", "_silgen_name"]

    private mutating func parseImport() -> Declaration.Kind {
        advance()
        switch kind {
        case .structWord, .classWord, .enumWord, .protocolWord, .funcWord, .varWord, .letWord, .typealiasWord:
            advance()
        default: break
        }
        var path: [NameReference] = []
        repeat {
            guard at(.identifier), let name = parseNameOnly() else {
                fail(SyntaxMessages.expectedIdentifier("import"), at: range(of: token))
                if kind.isKeyword, !token.startsLine { rejectKeyword(range(of: token), isName: false) }
                break
            }
            path.append(name)
        } while eat(.period)
        return .import(path)
    }
}
