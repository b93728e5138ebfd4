/// The result of a closure that gives nothing.
public struct NativeVoid: NativeValue {
    public init() {}
    public static func read(_ view: ValueView) -> NativeVoid { NativeVoid() }
    public func write(to place: ValuePlace) {}
    public static var placeholder: NativeVoid { NativeVoid() }
}
