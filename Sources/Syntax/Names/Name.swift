/// An interned identifier or operator: equal words have equal numbers within one `NameTable`.
public struct Name: Hashable, Sendable {
    public let index: Int32

    public init(index: Int32) {
        self.index = index
    }

    /// What dictionaries ask for.
    @inlinable
    public func _rawHashValue(seed: Int) -> Int {
        QuickHash.of(UInt64(UInt32(bitPattern: index)), seed: seed)
    }
}
