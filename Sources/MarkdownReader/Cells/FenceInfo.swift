/// What the words behind a fence say.
struct FenceInfo {
    enum Kind {
        case cell
        case math
        case listing(language: String?)
    }

    let kind: Kind
    /// Words behind `swift` that mean nothing to us.
    let surplus: String

    init(_ info: [UInt8]) {
        let text = String(decoding: info[info.trimmed(info.indices)], as: UTF8.self)
        let word = text.prefix { $0 != " " && $0 != "\t" && $0 != "," && $0 != "}" }
        let isBraced = word.hasPrefix("{")
        let name = (isBraced ? word.dropFirst() : word).lowercased()
        switch name {
        case "swift":
            kind = .cell
            surplus = Self.rest(text.dropFirst(word.count), isBraced)
        case "math" where !isBraced:
            kind = .math
            surplus = ""
        default:
            let plain = isBraced && name.hasPrefix(".") ? name.dropFirst() : name[...]
            kind = .listing(language: name.isEmpty ? nil : isBraced ? String(plain) : String(word))
            surplus = ""
        }
    }

    private static func rest(_ text: Substring, _ isBraced: Bool) -> String {
        var rest = text
        while let first = rest.first, first == " " || first == "," || first == "\t" || (isBraced && first == "}") {
            rest = rest.dropFirst()
        }
        return String(rest)
    }
}
