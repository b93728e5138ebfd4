import Diagnostics

/// A type as written.
public final class TypeSyntax: Sendable {
    public let kind: Kind
    public let range: SourceRange
    public let id: NodeID

    public init(_ kind: Kind, range: SourceRange, id: NodeID) {
        self.kind = kind
        self.range = range
        self.id = id
    }

    public enum Kind: Sendable {
        /// `Int`, `Array<Int>`, `Self`; labels are never set.
        case name(NameReference)
        /// `Outer.Inner`
        case member(TypeSyntax, NameReference)
        case array(TypeSyntax)
        case dictionary(TypeSyntax, TypeSyntax)
        case optional(TypeSyntax)
        case implicitlyUnwrapped(TypeSyntax)
        case tuple([TupleTypeElement])
        case parenthesized(TypeSyntax)
        case function(FunctionTypeSyntax)
        case some(TypeSyntax)
        case any(TypeSyntax)
        /// `A & B`
        case composition([TypeSyntax])
        /// `T.Type`
        case metatype(TypeSyntax)
        /// `@escaping () -> Void`
        case attributed([Attribute], TypeSyntax)
        case `inout`(TypeSyntax)
        /// `_`
        case placeholder
        /// Something that could not be read and has been reported.
        case error
    }
}

/// One element of a tuple type, or one parameter of a function type.
public struct TupleTypeElement: Sendable {
    /// `x` of `(x: Int)`; `_` is `Name.underscore`.
    public let label: Name?
    public let type: TypeSyntax
    public let isVariadic: Bool
    public let range: SourceRange
}

/// `(Int, Int) throws -> Int`
public struct FunctionTypeSyntax: Sendable {
    public let parameters: [TupleTypeElement]
    public let effects: Effects
    public let result: TypeSyntax
}

/// `throws`, `throws(E)`, `rethrows` between parameters and result.
public struct Effects: Sendable {
    public let kind: Kind
    /// The word `throws` or `rethrows`, if there is one.
    public let range: SourceRange?
    public let thrownType: TypeSyntax?

    public enum Kind: Sendable {
        case none, `throws`, `rethrows`
    }

    public init(kind: Kind = .none, range: SourceRange? = nil, thrownType: TypeSyntax? = nil) {
        self.kind = kind
        self.range = range
        self.thrownType = thrownType
    }
}
