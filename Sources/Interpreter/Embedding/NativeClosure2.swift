/// `(First, Second) -> Result`
public struct NativeClosure2<First, Second, Result>: Sendable {
    let closure: NativeClosure
}

extension NativeClosure2: NativeValue where First: NativeValue, Second: NativeValue, Result: NativeValue {
    public func callAsFunction(_ first: First, _ second: Second) -> Result {
        closure.call { (places: [ValuePlace]) throws(Fault) -> Void in
            try first.write(to: places[0])
            try second.write(to: places[1])
        }
    }

    public static func read(_ view: ValueView) throws(Fault) -> NativeClosure2 {
        NativeClosure2(closure: try NativeClosure(view))
    }
    public func write(to place: ValuePlace) {}
    public static var placeholder: NativeClosure2 { preconditionFailure("no closure gives a closure") }
}
