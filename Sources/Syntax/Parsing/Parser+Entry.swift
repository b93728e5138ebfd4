import Diagnostics

extension SyntaxTree {
    /// Whether something says that a function lacks its body.
    public static func isMissingBody(_ message: String) -> Bool { SyntaxMessages.isMissingBody(message) }

    /// Levels of nesting that are read when nothing else is said.
    public static let deepestNesting = 256

    /// Reads a text whose first byte lies at `base` of a source map.
    ///
    /// Every text gives a tree; what is wrong with it stands in the tree's diagnostics, as it was found.
    public static func parse(
        _ bytes: [UInt8], at base: SourcePosition, names: NameTable, deepestNesting: Int = deepestNesting
    ) -> SyntaxTree {
        read(bytes, at: base, names: names, deepestNesting) { parser, lexer in
            parser.parseText(count: bytes.count, lexer)
        }
    }

    /// Reads a text that is one member of a type, maybe without its body.
    public static func parseMember(_ bytes: [UInt8], at base: SourcePosition, names: NameTable) -> Declaration {
        read(bytes, at: base, names: names, deepestNesting) { parser, _ in parser.parseMember(.protocol) }
    }

    private static func read<Result>(
        _ bytes: [UInt8], at base: SourcePosition, names: NameTable, _ deepestNesting: Int,
        _ parse: (inout Parser, Lexer) -> Result
    ) -> Result {
        var padded: [UInt8] = []
        padded.reserveCapacity(bytes.count + 8)
        padded += bytes
        for _ in 0..<8 { padded.append(0) }
        return padded.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { preconditionFailure("a padded text is not empty") }
            var lexer = Lexer(bytes: start, count: bytes.count, base: base, names: names)
            lexer.lexAll()
            let matches = bracketMatches(lexer.tokens)
            return lexer.tokens.withUnsafeBufferPointer { tokens in
                matches.withUnsafeBufferPointer { matches in
                    var parser = Parser(
                        bytes: start, tokens: tokens, matches: matches, base: base, names: names,
                        deepest: deepestNesting)
                    return parse(&parser, lexer)
                }
            }
        }
    }

    /// For each opening bracket the token that closes it; the last token where none does.
    private static func bracketMatches(_ tokens: [Token]) -> [Int32] {
        var matches = [Int32](filled: Int32(tokens.count - 1), count: tokens.count)
        var open: [Int32] = []
        for index in 0..<tokens.count {
            switch tokens[index].kind {
            case .leftParen, .leftBracket, .leftBrace:
                open.append(Int32(index))
            case .rightParen, .rightBracket, .rightBrace:
                close(tokens, index, &open, &matches)
            default:
                break
            }
        }
        return matches
    }

    /// A `}` also ends round and square brackets that were left open inside its braces.
    private static func close(_ tokens: [Token], _ index: Int, _ open: inout [Int32], _ matches: inout [Int32]) {
        let wanted: TokenKind =
            switch tokens[index].kind {
            case .rightParen: .leftParen
            case .rightBracket: .leftBracket
            default: .leftBrace
            }
        if let last = open.last, tokens[Int(last)].kind == wanted {
            matches[Int(last)] = Int32(index)
            open.removeLast()
            return
        }
        guard wanted == .leftBrace, let brace = open.lastIndex(where: { tokens[Int($0)].kind == .leftBrace }) else {
            return
        }
        matches[Int(open[brace])] = Int32(index)
        open.removeSubrange(brace...)
    }
}

extension Parser {
    mutating func parseText(count: Int, _ lexer: Lexer) -> SyntaxTree {
        let statements = parseStatements(until: .file)
        return SyntaxTree(
            statements: statements, diagnostics: inOrderOfFinding(lexer), range: range(0, Int32(count)),
            nodeCount: nextID)
    }

    /// Messages as they come up while tokens are read one by one; a body that is missing is noticed last.
    private func inOrderOfFinding(_ lexer: Lexer) -> [Diagnostic] {
        var all: [Diagnostic] = []
        var next = 0
        for (index, diagnostic) in diagnostics.enumerated() {
            while next < lexer.diagnostics.count, lexer.foundAt[next] <= foundAt[index] {
                all.append(lexer.diagnostics[next])
                next += 1
            }
            if !SyntaxMessages.isMissingBody(diagnostic.message) { all.append(diagnostic) }
        }
        all += lexer.diagnostics[next...]
        return all + diagnostics.filter { SyntaxMessages.isMissingBody($0.message) }
    }
}
