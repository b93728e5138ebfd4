import Diagnostics

/// `{ [captures] (parameters) throws -> Result in statements }`
public final class Closure: Sendable {
    public let attributes: [Attribute]
    public let captures: [Capture]
    public let parameters: Parameters
    public let effects: Effects
    public let result: TypeSyntax?
    public let body: Block

    public init(
        attributes: [Attribute], captures: [Capture], parameters: Parameters, effects: Effects, result: TypeSyntax?,
        body: Block
    ) {
        self.attributes = attributes
        self.captures = captures
        self.parameters = parameters
        self.effects = effects
        self.result = result
        self.body = body
    }

    /// `[x, weak self, y = z]`
    public struct Capture: Sendable {
        public let ownership: Ownership
        public let name: Name
        public let nameRange: SourceRange
        /// nil means the variable of the same name.
        public let value: Expression?
        public let id: NodeID

        public enum Ownership: Sendable {
            case strong, weak, unowned
        }
    }

    public enum Parameters: Sendable {
        /// None are named: `$0`, `$1` … or nothing.
        case implicit
        /// `a, b in`
        case names([NamedParameter])
        /// `(a: Int, b) in`; a type may be missing.
        case list([Parameter])
    }

    public struct NamedParameter: Sendable {
        /// `_` is `Name.underscore`.
        public let name: Name
        public let range: SourceRange
        public let id: NodeID

        public init(name: Name, range: SourceRange, id: NodeID) {
            self.name = name
            self.range = range
            self.id = id
        }
    }
}
