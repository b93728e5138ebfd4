extension Builtin.Body {
    /// A property or subscript that can be set: two bodies of native functions.
    public static func native(get: Builtin.Body, set: Builtin.Body) -> Builtin.Body {
        guard case .native(let getter) = get, case .native(let setter) = set else {
            preconditionFailure("both accessors must be native")
        }
        return .nativeAccessors(getter, setter)
    }
}
