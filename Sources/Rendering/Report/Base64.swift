/// Bytes as letters of RFC 4648.
enum Base64 {
    static func encode(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.withUnsafeBufferPointer { encoded($0) }, as: UTF8.self)
    }

    static func encoded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let count = min(3, bytes.count - start)
            var group: UInt32 = 0
            for offset in 0..<3 { group = group << 8 | (offset < count ? UInt32(bytes[start + offset]) : 0) }
            for position in 0..<4 {
                text.append(position <= count ? letter(Int(group >> (18 - 6 * UInt32(position)) & 63)) : 61)
            }
        }
        return text
    }

    private static func letter(_ value: Int) -> UInt8 {
        switch value {
        case 0..<26: UInt8(65 + value)
        case 26..<52: UInt8(97 + value - 26)
        case 52..<62: UInt8(48 + value - 52)
        case 62: UInt8(ascii: "+")
        default: UInt8(ascii: "/")
        }
    }
}
