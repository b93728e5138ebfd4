import Syntax

/// A type, as its number in a `TypeTable`: equal types have equal numbers.
public struct Type: Hashable, Sendable {
    public let index: Int32

    @inline(__always)
    public init(index: Int32) {
        self.index = index
    }

    /// What dictionaries ask for.
    public func _rawHashValue(seed: Int) -> Int { QuickHash.of(bits, seed: seed) }

    var bits: UInt64 { UInt64(UInt32(bitPattern: index)) }

    /// The type of an expression with a reported mistake; everything is silently compatible with it.
    public static let error = Type(index: 0)
    /// The empty tuple.
    public static let void = Type(index: 1)
    /// `Any`: the existential without any protocol.
    public static let any = Type(index: 2)
}
