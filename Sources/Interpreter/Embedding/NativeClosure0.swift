/// `() -> Result`
public struct NativeClosure0<Result: NativeValue>: NativeValue, Sendable {
    let closure: NativeClosure

    public func callAsFunction() -> Result { closure.call { (_: [ValuePlace]) throws(Fault) -> Void in } }

    public static func read(_ view: ValueView) throws(Fault) -> NativeClosure0 {
        NativeClosure0(closure: try NativeClosure(view))
    }
    public func write(to place: ValuePlace) {}
    public static var placeholder: NativeClosure0 { preconditionFailure("no closure gives a closure") }
}
