/// The type of a function as a value.
public struct FunctionType: Hashable {
    public var parameters: [Parameter]
    public var result: Type
    /// What it throws: `any Error`, a concrete type, or nil.
    public var thrown: Type?

    public init(parameters: [Parameter], result: Type, thrown: Type? = nil) {
        self.parameters = parameters
        self.result = result
        self.thrown = thrown
    }

    public struct Parameter: Hashable {
        /// What the callee sees: `[T]` for a variadic parameter, `() -> T` for an autoclosure.
        public var type: Type
        public var isInout = false
        public var isVariadic = false
        public var isAutoclosure = false
        /// A parameter of function type that may be kept: `@escaping`.
        public var isEscaping = false

        public init(_ type: Type) {
            self.type = type
        }

        // Escaping is a property of the declaration, not of the type's identity.
        public static func == (left: Parameter, right: Parameter) -> Bool {
            left.type == right.type && left.isInout == right.isInout && left.isVariadic == right.isVariadic
                && left.isAutoclosure == right.isAutoclosure
        }

        public func hash(into hasher: inout Hasher) {
            hasher.combine(type)
            hasher.combine(isInout)
        }
    }
}
