/// The forms in which a text may hide in a file: escaped, percent-encoded, split by tags, in base 64.
enum TextForms {
    /// All of them, folded alike; what is encoded twice is found too.
    static func all(of bytes: [UInt8]) -> [[UInt8]] {
        var forms = plain(bytes)
        for payload in payloads(in: bytes) { forms += plain(payload) }
        return forms.map(folded)
    }

    private static func plain(_ bytes: [UInt8]) -> [[UInt8]] {
        let decoded = withoutEntities(bytes)
        let twice = withoutEntities(decoded)
        return [
            bytes, decoded, twice, withoutEntities(withoutTags(bytes)), withoutPercents(decoded),
            withoutBackslashes(decoded),
        ]
    }

    // MARK: Folding

    /// Without white space and what nobody sees, in small letters.
    static func folded(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte <= 0x20 {
                index += 1
            } else if let width = invisible(bytes, at: index) {
                index += width
            } else {
                result.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
                index += 1
            }
        }
        return result
    }

    /// How many bytes a no-break space, a soft hyphen or a character without width takes.
    private static func invisible(_ bytes: [UInt8], at index: Int) -> Int? {
        if bytes[index] == 0xC2, index + 1 < bytes.count {
            return bytes[index + 1] == 0xA0 || bytes[index + 1] == 0xAD ? 2 : nil
        }
        guard index + 2 < bytes.count else { return nil }
        switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
        case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 3
        default: return nil
        }
    }

    // MARK: Decoding

    private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var isTag = false
        for byte in bytes {
            if byte == UInt8(ascii: "<") {
                isTag = true
            } else if byte == UInt8(ascii: ">") {
                isTag = false
            } else if !isTag {
                result.append(byte)
            }
        }
        return result
    }

    private static let entities = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "lpar": "(", "rpar": ")",
        "period": ".", "comma": ",", "equals": "=", "plus": "+", "lowbar": "_", "ast": "*", "sol": "/",
    ]

    private static func withoutEntities(_ bytes: [UInt8]) -> [UInt8] {
        replacing(UInt8(ascii: "&"), in: bytes) { rest in
            guard let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
            let name = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
            let width = end - rest.startIndex + 1
            if let text = entities[name] { return (Array(text.utf8), width) }
            guard name.hasPrefix("#") else { return nil }
            let digits = name.dropFirst()
            let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
            let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return scalar(value).map { ($0, width) }
        }
    }

    private static func withoutPercents(_ bytes: [UInt8]) -> [UInt8] {
        replacing(UInt8(ascii: "%"), in: bytes) { rest in
            guard rest.count > 2 else { return nil }
            let digits = String(decoding: rest[(rest.startIndex + 1)..<(rest.startIndex + 3)], as: UTF8.self)
            return UInt8(digits, radix: 16).map { ([$0], 3) }
        }
    }

    /// The escapes of JSON, JavaScript and Swift.
    private static func withoutBackslashes(_ bytes: [UInt8]) -> [UInt8] {
        replacing(UInt8(ascii: "\\"), in: bytes) { rest in
            guard rest.count > 1 else { return nil }
            let kind = rest[rest.startIndex + 1]
            switch kind {
            case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"): return ([0x20], 2)
            case UInt8(ascii: "u"), UInt8(ascii: "x"):
                let count = kind == UInt8(ascii: "u") ? 4 : 2
                guard rest.count >= 2 + count else { return nil }
                let digits = rest[(rest.startIndex + 2)..<(rest.startIndex + 2 + count)]
                return scalar(UInt32(String(decoding: digits, as: UTF8.self), radix: 16)).map { ($0, 2 + count) }
            default: return ([kind], 2)
            }
        }
    }

    private static func scalar(_ value: UInt32?) -> [UInt8]? {
        value.flatMap { Unicode.Scalar($0) }.map { Array(String(Character($0)).utf8) }
    }

    private static func replacing(
        _ mark: UInt8, in bytes: [UInt8], _ decode: (ArraySlice<UInt8>) -> (bytes: [UInt8], width: Int)?
    ) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == mark, let (decoded, width) = decode(bytes[index...]) {
                result += decoded
                index += width
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    // MARK: Base 64

    /// What runs of base 64 in the text stand for.
    private static func payloads(in bytes: [UInt8]) -> [[UInt8]] {
        var found: [[UInt8]] = []
        var run: [UInt8] = []
        for byte in bytes + [0] {
            if let digit = digit(byte) {
                run.append(digit)
            } else {
                if run.count >= 16 { found.append(decoded(run)) }
                run.removeAll(keepingCapacity: true)
            }
        }
        return found
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x41...0x5A: byte - 0x41
        case 0x61...0x7A: byte - 0x61 + 26
        case 0x30...0x39: byte - 0x30 + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }

    private static func decoded(_ digits: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for digit in digits {
            bits = (bits << 6 | UInt32(digit)) & 0xFFFFFF
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return result
    }
}
