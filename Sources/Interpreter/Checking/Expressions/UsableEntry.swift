import Syntax

/// A plain type, and the array of its members with one name: the remembered one is kept, so its address stays its own.
struct UsableKey: Hashable {
    let type: Type
    let array: UInt

    func _rawHashValue(seed: Int) -> Int { QuickHash.of(type.bits, UInt64(array), seed: seed) }
}

/// The members whose conditions a plain type meets.
struct UsableEntry {
    let entries: [MemberEntry]
    let usable: [MemberEntry]
}
