/// Takes the rules out of a compact style sheet whose selectors can match on a page with certain classes.
struct StyleReader {
    private let sheet: [UInt8]
    private let classes: Set<String>
    private var index = 0

    init(_ sheet: [UInt8], classes: Set<String>) {
        self.sheet = sheet
        self.classes = classes
    }

    var rules: [UInt8] {
        var reader = self
        return reader.block()
    }

    /// Rules up to the brace that closes them, or the end.
    private mutating func block() -> [UInt8] {
        var rules: [UInt8] = []
        while index < sheet.count, sheet[index] != UInt8(ascii: "}") { rules += rule() }
        index = min(index + 1, sheet.count)
        return rules
    }

    private mutating func rule() -> [UInt8] {
        let start = index
        while index < sheet.count, sheet[index] != UInt8(ascii: "{") { index += 1 }
        let prelude = sheet[start..<index]
        index = min(index + 1, sheet.count)
        guard prelude.first == UInt8(ascii: "@") else {
            let declarations = balanced()
            let selectors = usable(prelude)
            return selectors.isEmpty ? [] : StyleReader.joined(selectors, declarations)
        }
        guard isConditional(prelude) else { return StyleReader.joined(Array(prelude), balanced()) }
        var inner = block()
        guard !inner.isEmpty else { return [] }
        inner.append(UInt8(ascii: "}"))
        return StyleReader.joined(Array(prelude), inner[...])
    }

    private static func joined(_ prelude: [UInt8], _ block: ArraySlice<UInt8>) -> [UInt8] {
        var rule = prelude
        rule.append(UInt8(ascii: "{"))
        rule.append(contentsOf: block)
        return rule
    }

    /// What stands up to the brace that closes the one just read, with it.
    private mutating func balanced() -> ArraySlice<UInt8> {
        let start = index
        var depth = 1
        while index < sheet.count, depth > 0 {
            if sheet[index] == UInt8(ascii: "{") { depth += 1 }
            if sheet[index] == UInt8(ascii: "}") { depth -= 1 }
            index += 1
        }
        return sheet[start..<index]
    }

    private func isConditional(_ prelude: ArraySlice<UInt8>) -> Bool {
        prelude.starts(with: "@media".utf8) || prelude.starts(with: "@supports".utf8)
    }

    /// The selectors of a list that can match.
    private func usable(_ list: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var start = list.startIndex
        var depth = 0
        for position in list.startIndex...list.endIndex {
            let byte = position < list.endIndex ? list[position] : UInt8(ascii: ",")
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            guard byte == UInt8(ascii: ","), depth == 0 else { continue }
            let selector = list[start..<position]
            start = position + 1
            guard canMatch(selector) else { continue }
            if !result.isEmpty { result.append(UInt8(ascii: ",")) }
            result += selector
        }
        return result
    }

    /// Whether all classes of a selector are used; those in parentheses are alternatives and say nothing.
    private func canMatch(_ selector: ArraySlice<UInt8>) -> Bool {
        var position = selector.startIndex
        var depth = 0
        while position < selector.endIndex {
            if selector[position] == UInt8(ascii: "(") { depth += 1 }
            if selector[position] == UInt8(ascii: ")") { depth -= 1 }
            guard selector[position] == UInt8(ascii: "."), depth == 0 else {
                position += 1
                continue
            }
            let start = position + 1
            position = start
            while position < selector.endIndex, StyleReader.isName(selector[position]) { position += 1 }
            guard classes.contains(String(decoding: selector[start..<position], as: UTF8.self)) else { return false }
        }
        return true
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 48...57, UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
