/// Hashes for keys that are small numbers or addresses of the program's own making.
///
/// The standard hash guards against keys chosen to collide; interned names and types are numbered in order, and looking
/// them up is a large part of reading a program.
public enum QuickHash {
    @inlinable @inline(__always)
    public static func of(_ value: UInt64, seed: Int) -> Int {
        let mixed = (value ^ UInt64(truncatingIfNeeded: seed)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed ^ (mixed >> 32))
    }

    @inlinable @inline(__always)
    public static func of(_ first: UInt64, _ second: UInt64, seed: Int) -> Int {
        of(first &* 0xC2B2_AE3D_27D4_EB4F ^ second, seed: seed)
    }
}
