/// How many slots a value of one concrete type takes in each of the two register files.
///
/// Int, Double, Bool and enum tags are one scalar each; strings, arrays, closures, instances are one object each;
/// structs, tuples, optionals and enums with payload are the slots of their parts, side by side.
public struct ValueLayout: Hashable, Sendable {
    public var scalars: Int
    public var objects: Int

    public init(scalars: Int, objects: Int) {
        self.scalars = scalars
        self.objects = objects
    }

    public static let none = ValueLayout(scalars: 0, objects: 0)
    public static let scalar = ValueLayout(scalars: 1, objects: 0)
    public static let object = ValueLayout(scalars: 0, objects: 1)

    @inline(__always) public var slots: Int { scalars &+ objects }

    public static func + (left: ValueLayout, right: ValueLayout) -> ValueLayout {
        ValueLayout(scalars: left.scalars + right.scalars, objects: left.objects + right.objects)
    }

    public static func += (left: inout ValueLayout, right: ValueLayout) {
        left.scalars += right.scalars
        left.objects += right.objects
    }

    /// Room for either, as the payloads of an enum share it.
    public func union(_ other: ValueLayout) -> ValueLayout {
        ValueLayout(scalars: max(scalars, other.scalars), objects: max(objects, other.objects))
    }
}
