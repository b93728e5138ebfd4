/// Where a link may lead: nothing that runs, and only bytes that an address may hold.
enum LinkAddress {
    /// The address as an attribute wants it, or nil for one that is dropped: `javascript:` and its like.
    static func safe(_ destination: String) -> String? {
        let bytes = Array(destination.utf8)
        if let scheme = scheme(of: bytes), !isAllowed(scheme) { return nil }
        return PercentEncoding.encoded(destination)
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
}
