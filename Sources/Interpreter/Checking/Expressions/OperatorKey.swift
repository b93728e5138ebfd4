import Syntax

/// An operator between two plain types.
struct OperatorKey: Hashable {
    let name: Name
    let left: Type
    let right: Type

    func _rawHashValue(seed: Int) -> Int {
        QuickHash.of(
            UInt64(UInt32(bitPattern: name.index)), left.bits << 32 | right.bits, seed: seed)
    }
}
