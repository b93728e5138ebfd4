/// A tuple of two, which cannot conform to a protocol itself.
public struct NativePair<First, Second> {
    public let first: First
    public let second: Second

    public init(_ first: First, _ second: Second) { (self.first, self.second) = (first, second) }
    public init(_ pair: (First, Second)) { (first, second) = pair }
}

extension NativePair: NativeValue where First: NativeValue, Second: NativeValue {
    public static func read(_ view: ValueView) throws(Fault) -> NativePair {
        NativePair(try First.read(view[0]), try Second.read(view[1]))
    }

    public func write(to place: ValuePlace) throws(Fault) {
        if let part = place.part(0) { try first.write(to: part) }
        if let part = place.part(1) { try second.write(to: part) }
    }

    public static var placeholder: NativePair { NativePair(First.placeholder, Second.placeholder) }
}
