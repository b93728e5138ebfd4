/// Bytes as letters of RFC 4648.
enum Base64 {
    static func encode(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.withUnsafeBufferPointer { encoded($0) }, as: UTF8.self)
    }

    static func encoded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { text, end in
            let letters = Self.letters.utf8Start
            let whole = bytes.count / 3 * 3
            var next = 0
            while next < whole {
                let group = UInt32(bytes[next]) << 16 | UInt32(bytes[next + 1]) << 8 | UInt32(bytes[next + 2])
                text[end] = letters[Int(group >> 18)]
                text[end + 1] = letters[Int(group >> 12 & 63)]
                text[end + 2] = letters[Int(group >> 6 & 63)]
                text[end + 3] = letters[Int(group & 63)]
                next += 3
                end += 4
            }
            guard whole < bytes.count else { return }
            let hasTwo = whole + 1 < bytes.count
            let group = UInt32(bytes[whole]) << 16 | (hasTwo ? UInt32(bytes[whole + 1]) << 8 : 0)
            text[end] = letters[Int(group >> 18)]
            text[end + 1] = letters[Int(group >> 12 & 63)]
            text[end + 2] = hasTwo ? letters[Int(group >> 6 & 63)] : UInt8(ascii: "=")
            text[end + 3] = UInt8(ascii: "=")
            end += 4
        }
    }

    private static let letters: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
}
