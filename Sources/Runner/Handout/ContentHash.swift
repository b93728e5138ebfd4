/// A short name for the content of a text, the same everywhere: FNV-1a of 64 bits, in hexadecimal digits.
///
/// It tells versions apart; it keeps no secret.
public enum ContentHash {
    public static func value(of bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return hash
    }

    public static func hex(of bytes: some Sequence<UInt8>) -> String {
        let digits = String(value(of: bytes), radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
