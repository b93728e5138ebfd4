/// Wordings that say something about the place.
extension SyntaxMessages {
    /// The digits that a number's radix allows.
    enum Digit {
        case binary, octal, decimal, hexadecimal

        var words: String {
            switch self {
            case .binary: "binary digit (0 or 1)"
            case .octal: "octal digit (0-7)"
            case .decimal: "digit"
            case .hexadecimal: "hexadecimal digit (0-9, A-F)"
            }
        }
    }

    /// What stands where a multi-line string's line should be indented.
    enum Indentation {
        case space, tab, insufficient
    }

    /// swiftc puts most carets behind the line that lacks something, these at the token that stands there instead.
    static func standsAtToken(_ message: String) -> Bool {
        switch message {
        case expectedAfterOperator, expectedArgumentsEnd, expectedSubscriptEnd, expectedTypeAfterAs,
            expectedTypeAfterIs, expectedKeyPath, expectedTupleTypeEnd, extraBrace, expectedBlockEnd,
            expectedClosureEnd, expectedSwitchEnd, expectedExtensionEnd, expectedAccessorsEnd, expectedExpression,
            expectedListExpression, expectedCollectionExpression, expectedDictionaryKey, expectedDictionaryValue,
            expectedAssigned, expectedAfterTernaryQuestion, expectedAfterTernaryColon, expectedAttributeName,
            expectedGroupName, expectedPrecedenceGroupName, expectedPrecedenceGroupBrace, expectedExtendedType,
            expectedTuplePatternEnd, closureStatement, caseAfterDefault, statementOutsideCase, expectedDeclaration,
            expectedAfterRepeat, loneSemicolon, conditionNeedsValue, expectedClosureIn, expectedDictionaryColon:
            true
        default:
            message.utf8.starts(with: "expected '}'".utf8)
        }
    }

    /// Told of a function by the parser, which does not know whether the function is declared at all.
    static func isMissingBody(_ message: String) -> Bool {
        message == expectedBody || message == expectedInitializerBody
    }

    static func labelInFunctionType(_ label: String) -> String {
        "function types cannot have argument labels; use '_' before '\(label)'"
    }

    static func secondThrows(_ word: String) -> String { "'\(word)' has already been specified" }

    static func caseOutsideSwitch(_ word: String) -> String {
        "'\(word)' label can only appear inside a 'switch' statement"
    }

    static func initializerWithoutBase(inType: Bool) -> String {
        "initializer expression requires explicit access"
            + (inType ? "; did you mean to prepend it with 'self.'?" : "")
    }

    static func dollarDeclaration(_ word: String) -> String {
        "cannot declare entity named '\(word)'; the '$' prefix is reserved for implicitly-synthesized declarations"
    }

    static func emptyCase(_ word: String) -> String {
        "'\(word)' label in a 'switch' must have at least one executable statement"
    }

    static func expectedAccessorParameter(_ kind: Accessor.Kind) -> String {
        "expected \(word(kind)) parameter name"
    }

    static func expectedAccessorParen(_ kind: Accessor.Kind) -> String {
        "expected ')' after \(word(kind)) parameter name"
    }

    static func expectedCaseColon(_ word: String) -> String {
        "expected ':' after '\(word)'"
    }

    static func expectedClosing(_ kind: NominalDeclaration.Kind) -> String {
        switch kind {
        case .enum: "expected '}' at end of enum"
        default: "expected '}' in \(word(kind))"
        }
    }

    static func expectedCondition(_ owner: Parser.ConditionOwner) -> String {
        switch owner {
        case .if: "expected expression, var, or let in 'if' condition"
        case .guard: "expected expression, var, let or case in 'guard' condition"
        case .while: "expected expression, var, or let in 'while' condition"
        }
    }

    static func expectedGroupRelation(_ word: String) -> String {
        "expected name of related precedence group after '\(word)'"
    }

    static func expectedIdentifier(_ word: String) -> String {
        "expected identifier in \(word) declaration"
    }

    static func expectedKeyword(_ keyword: String, _ declaration: String) -> String {
        "expected '\(keyword)' keyword in \(declaration) declaration"
    }

    static func expectedOpening(_ kind: NominalDeclaration.Kind) -> String {
        switch kind {
        case .protocol: "expected '{' in protocol type"
        default: "expected '{' in \(word(kind))"
        }
    }

    static func expectedConstraint(_ name: String) -> String {
        "expected a class type or protocol-constrained type restricting '\(name)'"
    }

    static func identifierAsOperator(_ word: String) -> String {
        "'\(word)' is considered an identifier and must not appear within an operator name"
    }

    static func indentation(_ kind: Indentation) -> String {
        let what =
            switch kind {
            case .space: "unexpected space in"
            case .tab: "unexpected tab in"
            case .insufficient: "insufficient"
            }
        return "\(what) indentation of line in multi-line string literal"
    }

    static func invalidDigit(_ character: String, _ digit: Digit) -> String {
        "'\(character)' is not a valid \(digit.words) in integer literal"
    }

    static func invalidExponentDigit(_ character: String, isFirst: Bool) -> String {
        "'\(character)' is not a valid \(isFirst ? "first character" : "digit") in floating point exponent"
    }

    static func keywordAsName(_ word: String) -> String {
        "keyword '\(word)' cannot be used as an identifier here"
    }

    static func missingCondition(_ owner: Parser.ConditionOwner) -> String {
        switch owner {
        case .if: "missing condition in 'if' statement"
        case .guard: "missing condition in 'guard' statement"
        case .while: "missing condition in 'while' statement"
        }
    }

    static func missingZero(_ digits: String) -> String {
        "'.\(digits)' is not a valid floating point literal; it must be written '0.\(digits)'"
    }

    static func expectedBindingWord(_ word: String) -> String { "expected '\(word)' in conditional" }
    static func nestedBinding(_ word: String) -> String {
        "'\(word)' cannot appear nested inside another 'var' or 'let' pattern"
    }

    static func noMacro(_ name: String) -> String { "no macro named '\(name)'" }
    static func notAvailable(_ what: String) -> String {
        "'\(what)' is not available in a lecture"
    }

    static func numberAsName(_ word: String) -> String {
        "\(word) name can only start with a letter or underscore, not a number"
    }

    static func secondIdentifier(_ word: String) -> String {
        "found an unexpected second identifier in \(word) declaration; is there an accidental break?"
    }

    static func shouldMatch(isSpace: Bool) -> String {
        "should match \(isSpace ? "space" : "tab") here"
    }

    static func specifierBeforeName(_ word: String) -> String {
        "'\(word)' before a parameter name is not allowed, place it before the parameter type instead"
    }

    static func toMatch(_ closing: TokenKind) -> String {
        switch closing {
        case .rightParen: "to match this opening '('"
        case .rightBracket: "to match this opening '['"
        default: "to match this opening '{'"
        }
    }

    static func tooDeep(_ limit: Int) -> String {
        "structure nesting level exceeded maximum of \(limit)"
    }

    static func unknownGroupAttribute(_ word: String) -> String {
        "'\(word)' is not a valid precedence group attribute"
    }

    static func word(_ kind: NominalDeclaration.Kind) -> String {
        switch kind {
        case .struct: "struct"
        case .class: "class"
        case .enum: "enum"
        case .protocol: "protocol"
        }
    }

    static func observerWithGetter(_ kind: Accessor.Kind) -> String {
        "'\(word(kind))' cannot be provided together with a getter"
    }

    static func setterWithoutGetter(_ what: String) -> String { "\(what) with a setter must also have a getter" }

    static func word(_ kind: Accessor.Kind) -> String {
        switch kind {
        case .get: "getter"
        case .set: "setter"
        case .willSet: "willSet"
        case .didSet: "didSet"
        }
    }

    static func wrongCaseOrder(_ word: String) -> String {
        "pattern matching binding is spelled with 'case \(word)', not '\(word) case'"
    }
}
