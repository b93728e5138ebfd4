/// A tuple of three.
public struct NativeTriple<First, Second, Third> {
    public let first: First
    public let second: Second
    public let third: Third

    public init(_ triple: (First, Second, Third)) { (first, second, third) = triple }
}

extension NativeTriple: NativeValue where First: NativeValue, Second: NativeValue, Third: NativeValue {
    public static func read(_ view: ValueView) throws(Fault) -> NativeTriple {
        NativeTriple((try First.read(view[0]), try Second.read(view[1]), try Third.read(view[2])))
    }

    public func write(to place: ValuePlace) throws(Fault) {
        if let part = place.part(0) { try first.write(to: part) }
        if let part = place.part(1) { try second.write(to: part) }
        if let part = place.part(2) { try third.write(to: part) }
    }

    public static var placeholder: NativeTriple {
        NativeTriple((First.placeholder, Second.placeholder, Third.placeholder))
    }
}
