import Syntax

/// A choice among declarations that depends on plain types alone.
struct ChoiceKey: Hashable {
    /// The declarations, the types around them, the arguments with their labels, and what is wanted.
    private(set) var parts: [UInt64] = []

    mutating func add(_ function: FunctionSymbol, isShadowed: Bool) {
        parts.append(UInt64(UInt(bitPattern: ObjectIdentifier(function))) << 1 | (isShadowed ? 1 : 0))
    }

    mutating func add(_ type: Type) { parts.append(type.bits) }

    mutating func add(_ label: Name?) {
        parts.append(label.map { UInt64(UInt32(bitPattern: $0.index)) } ?? UInt64.max)
    }

    mutating func add(_ number: Int) { parts.append(UInt64(truncatingIfNeeded: number)) }

    func _rawHashValue(seed: Int) -> Int {
        var sum: UInt64 = 0
        for part in parts { sum = (sum ^ part) &* 0xC2B2_AE3D_27D4_EB4F ^ sum >> 29 }
        return QuickHash.of(sum, seed: seed)
    }
}
