/// `(Argument) -> Result`
public struct NativeClosure1<Argument, Result>: Sendable {
    let closure: NativeClosure
}

extension NativeClosure1: NativeValue where Argument: NativeValue, Result: NativeValue {
    public func callAsFunction(_ argument: Argument) -> Result {
        closure.call { (places: [ValuePlace]) throws(Fault) -> Void in try argument.write(to: places[0]) }
    }

    public static func read(_ view: ValueView) throws(Fault) -> NativeClosure1 {
        NativeClosure1(closure: try NativeClosure(view))
    }
    public func write(to place: ValuePlace) {}
    public static var placeholder: NativeClosure1 { preconditionFailure("no closure gives a closure") }
}
