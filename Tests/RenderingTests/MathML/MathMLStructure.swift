import Foundation

/// MathML reduced to what it says, as `Tests/Reference/katex_structure.js` reduces KaTeX's.
struct MathMLStructure {
    private var rest: Substring

    static func text(of markup: String) -> String {
        var structure = MathMLStructure(rest: markup[...])
        return structure.children(until: nil).flatMap { $0 }.joined(separator: " ")
    }

    /// What each child gives: nothing, one part, or the parts of a row.
    private mutating func children(until tag: String?) -> [[String]] {
        var result: [[String]] = []
        while let open = rest.firstIndex(of: "<") {
            let end = rest[open...].firstIndex(of: ">") ?? rest.endIndex
            let inside = rest[rest.index(after: open)..<end]
            rest = rest[end...].dropFirst()
            if inside.hasPrefix("/") { return result }
            let name = String(inside.prefix { $0.isLetter })
            if inside.hasSuffix("/") { continue }
            result.append(element(name))
        }
        return result
    }

    private mutating func element(_ name: String) -> [String] {
        switch name {
        case "mi", "mo", "mn", "mtext": return leaf()
        case "math", "mrow", "mstyle", "mpadded", "mphantom": return children(until: name).flatMap { $0 }
        case "msqrt", "mtd", "mtr", "mtable":
            return [name + "‹" + children(until: name).flatMap { $0 }.joined(separator: " ") + "›"]
        default:
            let parts = children(until: name).map { $0.count == 1 ? $0[0] : "‹" + $0.joined(separator: " ") + "›" }
            return [name + "‹" + parts.joined(separator: " ") + "›"]
        }
    }

    private mutating func leaf() -> [String] {
        let text = String(rest.prefix { $0 != "<" })
        _ = children(until: nil)
        if text == "\u{2061}" { return [] }
        if ["ˆ", "˜", "¯"].contains(text) { return [text] }
        let plain = text.replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
            .replacingOccurrences(of: "&amp;", with: "&").decomposedStringWithCompatibilityMapping
            .trimmingCharacters(in: .whitespaces)
        return plain.isEmpty ? [] : [plain]
    }
}
