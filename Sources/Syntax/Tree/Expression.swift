import Diagnostics

/// A piece of source that has a value.
public final class Expression: Sendable {
    public let kind: Kind
    public let range: SourceRange
    public let id: NodeID
    /// Where swiftc puts the caret of a message about the whole: at the operator, the member's name, the `[`.
    public let caret: SourcePosition

    public init(_ kind: Kind, range: SourceRange, id: NodeID, caret: SourcePosition? = nil) {
        self.kind = kind
        self.range = range
        self.id = id
        self.caret = caret ?? range.lower
    }

    public enum Kind: Sendable {
        case integer(IntegerLiteral)
        case float(FloatLiteral)
        case string(StringLiteral)
        case boolean(Bool)
        case nilLiteral
        /// A variable, function or type by its name, with generic arguments if it has any.
        case name(NameReference)
        case selfReference
        case superReference
        /// `$0`, `$1` … in a closure.
        case closureParameter(Int)
        /// `_`, as in `_ = f()`.
        case discard
        /// `.red`: a member of the type that is expected here.
        case implicitMember(NameReference)
        case member(Expression, NameReference)
        /// `pair.0`
        case tupleElement(Expression, Int)
        /// `Int.self` and `x.self`
        case dotSelf(Expression)
        case call(Call)
        case `subscript`(Subscript)
        case prefix(OperatorName, Expression)
        case postfix(Expression, OperatorName)
        /// `&x` as an argument.
        case `inout`(Expression)
        /// Operands and operators side by side, as written; `OperatorFolding` makes a tree of them.
        case sequence(OperatorSequence)
        /// Only after folding, as are the three below.
        case binary(OperatorName, Expression, Expression)
        case assignment(Expression, Expression)
        case ternary(condition: Expression, then: Expression, otherwise: Expression)
        case cast(Cast, Expression, TypeSyntax)
        /// `()`, `(a, b)`, `(x: 1, y: 2)`; one unlabelled element is `parenthesized`.
        case tuple([Argument])
        case parenthesized(Expression)
        case array([Expression])
        case dictionary([DictionaryElement])
        case closure(Closure)
        /// `a?` inside a chain: the chain ends with nil if `a` is nil.
        case optionalBinding(Expression)
        /// The whole of a chain that holds an `optionalBinding`.
        case optionalChain(Expression)
        case forceUnwrap(Expression)
        case `try`(Try, Expression)
        case keyPath(KeyPath)
        /// `#line` and its like.
        case place(PlaceLiteral)
        /// `if` or `switch` used for its value.
        case ifExpression(IfStatement)
        case switchExpression(SwitchStatement)
        /// A type where an expression stands: the right of `as`, `(Int) -> Int`, `any P`.
        case type(TypeSyntax)
        /// `let x` inside the expression of a `case`; the parser turns such expressions into patterns.
        case pattern(Pattern)
        /// `user.` with no member behind the dot: what stands before it is all that could be read.
        case unfinished(Expression)
        /// Something that could not be read and has been reported.
        case error
    }

    public enum Cast: Sendable {
        /// `is`, `as`, `as?`, `as!`
        case check, coerce, conditional, forced
    }

    public enum Try: Sendable {
        /// `try`, `try?`, `try!`
        case plain, optional, forced
    }
}
