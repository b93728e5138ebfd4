import Diagnostics

/// Reads tokens into a tree. It never gives up: what cannot be read becomes an `error` node and a diagnostic.
///
/// House rules: `at…` looks, `eat…` consumes if it can, `expect…` consumes or reports, `parse…` returns a node.
/// A parse function that has reported something sets `failed`; its callers then neither report nor expect more, so that
/// one mistake gives one message. The statement loop clears it and skips to where a statement may begin.
struct Parser {
    let bytes: UnsafePointer<UInt8>
    let tokens: UnsafeBufferPointer<Token>
    /// For each opening bracket the index of the token that closes it, or of the last token.
    let matches: UnsafeBufferPointer<Int32>
    let base: SourcePosition
    let names: NameTable
    var index = 0
    /// The current token; after a split it is only the rest of `tokens[index]`.
    var token: Token
    /// Where the last consumed token ended.
    var previousEnd: Int32 = 0
    var previousStart: Int32 = 0
    /// Where an operator that is being taken apart ends.
    var splitEnd: Int32 = 0
    var diagnostics: [Diagnostic] = []
    /// For each diagnostic the token at which it was found.
    var foundAt: [Int32] = []
    var nextID: NodeID = 0
    var failed = false
    var depth = 0
    let deepest: Int
    /// Operators or members in one row; each is a level of the tree, though none of the parser's stack.
    static let longestChain = 500
    /// The accessor around that lends what it yields: reading gives it back, changing assigns to it.
    var yields: Accessor.Kind?
    /// The nesting limit was passed: the rest of the text is skipped without a word.
    var gaveUp = false
    /// `{` behind an expression belongs to the statement around it.
    var isBasic = false
    var patternMode = PatternMode.none
    var typeContext = TypeContext.none

    /// How words read inside a `case`.
    enum PatternMode {
        case none
        /// `let` and `var` may begin a pattern.
        case matching
        /// Behind `let` or `var`: bare words are new variables.
        case binding
    }

    /// The declaration whose members are being read.
    enum TypeContext {
        case none, `struct`, `class`, `enum`, `protocol`, `extension`
    }

    init(
        bytes: UnsafePointer<UInt8>, tokens: UnsafeBufferPointer<Token>, matches: UnsafeBufferPointer<Int32>,
        base: SourcePosition, names: NameTable, deepest: Int
    ) {
        self.bytes = bytes
        self.tokens = tokens
        self.matches = matches
        self.base = base
        self.names = names
        self.deepest = deepest
        token = tokens[0]
    }

    // MARK: Looking

    @inline(__always)
    var kind: TokenKind { token.kind }

    @inline(__always)
    func at(_ kind: TokenKind) -> Bool { token.kind == kind }

    /// The token behind the current one.
    @inline(__always)
    var next: Token { tokens[min(index + 1, tokens.count - 1)] }

    func peek(_ distance: Int) -> Token { tokens[min(index + distance, tokens.count - 1)] }

    @inline(__always)
    func atWord(_ name: Name) -> Bool {
        token.kind == .identifier && token.name == name.index && !token.flags.contains(.escaped)
    }

    @inline(__always)
    func atOperator(_ name: Name) -> Bool {
        token.kind.isOperator && token.name == name.index
    }

    @inline(__always)
    var tokenName: Name { Name(index: token.name) }

    func text(of token: Token) -> String {
        String(
            decoding: UnsafeBufferPointer(start: bytes + Int(token.start), count: Int(token.end - token.start)),
            as: UTF8.self)
    }

    // MARK: Moving

    @inline(__always)
    mutating func advance() {
        previousEnd = token.end
        previousStart = token.start
        if token.end < splitEnd { return readPiece(from: token.end) }
        if index + 1 < tokens.count { index += 1 }
        token = tokens[index]
    }

    @inline(__always)
    mutating func eat(_ kind: TokenKind) -> Bool {
        guard token.kind == kind else { return false }
        advance()
        return true
    }

    /// Consumes the first character of an operator and leaves the rest as a token of its own.
    mutating func splitOperator() {
        guard token.end - token.start > 1 else { return advance() }
        splitEnd = max(splitEnd, token.end)
        readPiece(from: token.start + 1)
    }

    /// Takes the next token out of an operator that was split: `>?>` in `A<B<C>?>` is three.
    private mutating func readPiece(from start: Int32) {
        var lexer = Lexer(bytes: bytes, count: Int(splitEnd), base: base, names: names)
        lexer.position = Int(start)
        lexer.flags = []
        _ = lexer.lexToken()
        previousStart = token.start
        previousEnd = start
        if let rest = lexer.tokens.first { token = rest }
    }

    /// Where everything that parsing changes stood, to try one reading and go back.
    struct Checkpoint {
        let index: Int
        let token: Token
        let previousEnd: Int32
        let previousStart: Int32
        let diagnosticCount: Int
        let nextID: NodeID
        let failed: Bool
        let splitEnd: Int32
    }

    func checkpoint() -> Checkpoint {
        Checkpoint(
            index: index, token: token, previousEnd: previousEnd, previousStart: previousStart,
            diagnosticCount: diagnostics.count, nextID: nextID, failed: failed, splitEnd: splitEnd)
    }

    mutating func goBack(to checkpoint: Checkpoint) {
        index = checkpoint.index
        token = checkpoint.token
        previousEnd = checkpoint.previousEnd
        previousStart = checkpoint.previousStart
        diagnostics.removeSubrange(checkpoint.diagnosticCount...)
        foundAt.removeSubrange(checkpoint.diagnosticCount...)
        nextID = checkpoint.nextID
        failed = checkpoint.failed
        splitEnd = checkpoint.splitEnd
    }

    // MARK: Nodes

    @inline(__always)
    mutating func takeID() -> NodeID {
        defer { nextID += 1 }
        return nextID
    }

    @inline(__always)
    func range(_ lower: Int32, _ upper: Int32) -> SourceRange {
        let first = SourcePosition(offset: base.offset + lower)
        return SourceRange(first, SourcePosition(offset: base.offset + max(lower, upper)))
    }

    @inline(__always)
    func range(of token: Token) -> SourceRange { range(token.start, token.end) }

    /// From `start` to the end of the last consumed token.
    @inline(__always)
    func range(from start: Int32) -> SourceRange { range(start, previousEnd) }

    @inline(__always)
    mutating func make(
        _ kind: Expression.Kind, from start: Int32, caret: SourcePosition? = nil
    ) -> Expression {
        Expression(kind, range: range(from: start), id: takeID(), caret: caret)
    }

    func position(_ offset: Int32) -> SourcePosition { SourcePosition(offset: base.offset + offset) }

    @inline(__always)
    mutating func make(_ kind: Statement.Kind, from start: Int32) -> Statement {
        Statement(kind, range: range(from: start), id: takeID())
    }

    @inline(__always)
    mutating func make(_ kind: TypeSyntax.Kind, from start: Int32) -> TypeSyntax {
        TypeSyntax(kind, range: range(from: start), id: takeID())
    }

    @inline(__always)
    mutating func make(_ kind: Pattern.Kind, from start: Int32) -> Pattern {
        Pattern(kind, range: range(from: start), id: takeID())
    }

    /// An empty range at the current token, for what is missing there.
    func placeholder() -> SourceRange { range(token.start, token.start) }

    mutating func errorExpression(from start: Int32) -> Expression {
        Expression(.error, range: range(start, max(start, previousEnd)), id: takeID())
    }

    mutating func errorType() -> TypeSyntax {
        TypeSyntax(.error, range: placeholder(), id: takeID())
    }
}
