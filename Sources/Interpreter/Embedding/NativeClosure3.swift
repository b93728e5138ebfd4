/// `(First, Second, Third) -> Result`
public struct NativeClosure3<First, Second, Third, Result>: Sendable {
    let closure: NativeClosure
}

extension NativeClosure3: NativeValue
where First: NativeValue, Second: NativeValue, Third: NativeValue, Result: NativeValue {
    public func callAsFunction(_ first: First, _ second: Second, _ third: Third) -> Result {
        closure.call { (places: [ValuePlace]) throws(Fault) -> Void in
            try first.write(to: places[0])
            try second.write(to: places[1])
            try third.write(to: places[2])
        }
    }

    public static func read(_ view: ValueView) throws(Fault) -> NativeClosure3 {
        NativeClosure3(closure: try NativeClosure(view))
    }
    public func write(to place: ValuePlace) {}
    public static var placeholder: NativeClosure3 { preconditionFailure("no closure gives a closure") }
}
