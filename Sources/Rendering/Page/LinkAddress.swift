/// Where a link may lead: nothing that runs, and only bytes that an address may hold.
enum LinkAddress {
    /// The address as an attribute wants it, or nil for one that is dropped: `javascript:` and its like.
    static func safe(_ destination: String) -> String? {
        let bytes = Array(destination.utf8)
        if let scheme = scheme(of: bytes), !isAllowed(scheme) { return nil }
        return encoded(bytes)
    }

    /// Whether the address leaves the page's own file.
    static func isRemote(_ destination: String) -> Bool {
        scheme(of: Array(destination.utf8)) != nil
    }

    /// What stands before the first colon, lower case, if no `/`, `?` or `#` comes first; browsers pass over controls.
    private static func scheme(of bytes: [UInt8]) -> [UInt8]? {
        var scheme: [UInt8] = []
        for byte in bytes {
            switch byte {
            case UInt8(ascii: ":"): return scheme
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
            case 0...32, 127: continue
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte + 32)
            default: scheme.append(byte)
            }
        }
        return nil
    }

    private static func isAllowed(_ scheme: [UInt8]) -> Bool {
        for name in ["http", "https", "mailto", "doi"] where scheme.elementsEqual(name.utf8) { return true }
        return false
    }

    private static func encoded(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            let keeps = isKept(byte) || byte == UInt8(ascii: "%") && isEscape(bytes, index)
            if keeps { text.append(byte) } else { text += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)] }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func isKept(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "-_.~!*'();:@&=+$,/?#".utf8.contains(byte)
        }
    }

    private static func isEscape(_ bytes: [UInt8], _ index: Int) -> Bool {
        index + 2 < bytes.count && isHexadecimal(bytes[index + 1]) && isHexadecimal(bytes[index + 2])
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...70, 97...102: true
        default: false
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 55 + value }
}
