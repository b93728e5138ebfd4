import Syntax

struct MemberKey: Hashable {
    let type: ObjectIdentifier
    let name: Name
    /// Where it is looked up: sealed units see extensions of their own.
    let realm: ObjectIdentifier?

    func _rawHashValue(seed: Int) -> Int {
        QuickHash.of(UInt64(UInt(bitPattern: type)), UInt64(UInt32(bitPattern: name.index)), seed: seed)
    }
}
