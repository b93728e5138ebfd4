import Diagnostics

/// `\Root.a.b`
public struct KeyPath: Sendable {
    public let root: TypeSyntax?
    public let components: [Component]

    public init(root: TypeSyntax?, components: [Component]) {
        self.root = root
        self.components = components
    }

    public struct Component: Sendable {
        public let kind: Kind
        public let range: SourceRange

        public init(kind: Kind, range: SourceRange) {
            self.kind = kind
            self.range = range
        }

        public enum Kind: Sendable {
            case member(NameReference)
            case tupleElement(Int)
            case `subscript`([Argument])
            case optionalChain
            case forceUnwrap
            /// `\.self`
            case identity
        }
    }
}
