/// Bytes as letters of RFC 4648.
enum Base64 {
    static func encode(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.withUnsafeBufferPointer { encoded($0) }, as: UTF8.self)
    }

    static func encoded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { text, end in
            let letters = Self.letters.utf8Start
            for start in stride(from: 0, to: bytes.count, by: 3) {
                let count = min(3, bytes.count - start)
                var group = UInt32(bytes[start]) << 16
                if count > 1 { group |= UInt32(bytes[start + 1]) << 8 }
                if count > 2 { group |= UInt32(bytes[start + 2]) }
                text[end] = letters[Int(group >> 18)]
                text[end + 1] = letters[Int(group >> 12 & 63)]
                text[end + 2] = count > 1 ? letters[Int(group >> 6 & 63)] : UInt8(ascii: "=")
                text[end + 3] = count > 2 ? letters[Int(group & 63)] : UInt8(ascii: "=")
                end += 4
            }
        }
    }

    private static let letters: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
}
