/// `() -> Result`
///
/// The type itself asks nothing of its parts: a type that did would be looked up among all conformances of the program.
public struct NativeClosure0<Result>: Sendable {
    let closure: NativeClosure
}

extension NativeClosure0: NativeValue where Result: NativeValue {
    public func callAsFunction() -> Result { closure.call { (_: [ValuePlace]) throws(Fault) -> Void in } }

    public static func read(_ view: ValueView) throws(Fault) -> NativeClosure0 {
        NativeClosure0(closure: try NativeClosure(view))
    }
    public func write(to place: ValuePlace) {}
    public static var placeholder: NativeClosure0 { preconditionFailure("no closure gives a closure") }
}
