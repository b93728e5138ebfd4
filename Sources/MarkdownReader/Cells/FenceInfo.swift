/// What the words behind a fence say.
struct FenceInfo {
    enum Kind {
        case cell
        /// With the label of `math {#eq-loss}`.
        case math(label: String?)
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
            kind = .math(label: Self.label(text.dropFirst(word.count)))
            surplus = ""
        default:
            let plain = isBraced && name.hasPrefix(".") ? name.dropFirst() : name[...]
            kind = .listing(language: name.isEmpty ? nil : isBraced ? String(plain) : String(word))
            surplus = ""
        }
    }

    private static func label(_ text: Substring) -> String? {
        let words = text.drop { $0 == " " }
        guard words.hasPrefix("{#"), words.hasSuffix("}") else { return nil }
        let label = words.dropFirst(2).dropLast()
        return !label.isEmpty && label.utf8.allSatisfy(\.isLabel) ? String(label) : nil
    }

    private static func rest(_ text: Substring, _ isBraced: Bool) -> String {
        var rest = text
        while let first = rest.first, first == " " || first == "," || first == "\t" || (isBraced && first == "}") {
            rest = rest.dropFirst()
        }
        return String(rest)
    }
}
