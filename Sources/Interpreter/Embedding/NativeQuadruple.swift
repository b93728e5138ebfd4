/// A tuple of four.
public struct NativeQuadruple<First, Second, Third, Fourth> {
    public let first: First
    public let second: Second
    public let third: Third
    public let fourth: Fourth

    public init(_ quadruple: (First, Second, Third, Fourth)) { (first, second, third, fourth) = quadruple }
}

extension NativeQuadruple: NativeValue
where First: NativeValue, Second: NativeValue, Third: NativeValue, Fourth: NativeValue {
    public static func read(_ view: ValueView) throws(Fault) -> NativeQuadruple {
        NativeQuadruple(
            (try First.read(view[0]), try Second.read(view[1]), try Third.read(view[2]), try Fourth.read(view[3])))
    }

    public func write(to place: ValuePlace) throws(Fault) {
        if let part = place.part(0) { try first.write(to: part) }
        if let part = place.part(1) { try second.write(to: part) }
        if let part = place.part(2) { try third.write(to: part) }
        if let part = place.part(3) { try fourth.write(to: part) }
    }

    public static var placeholder: NativeQuadruple {
        NativeQuadruple((First.placeholder, Second.placeholder, Third.placeholder, Fourth.placeholder))
    }
}
