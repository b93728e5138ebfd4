/// Writes JSON: members in the order they come, two spaces a level, the same bytes for the same values.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var depth = 0
    private var isFirst = true

    mutating func object(_ content: (inout JSONWriter) -> Void) { nested("{", "}", content) }

    mutating func array(_ content: (inout JSONWriter) -> Void) { nested("[", "]", content) }

    /// An array of objects, one for each element.
    mutating func objects<Element>(_ elements: [Element], _ content: (Element, inout JSONWriter) -> Void) {
        array { writer in
            for element in elements { writer.element { $0.object { content(element, &$0) } } }
        }
    }

    /// An array on one line, for numbers.
    mutating func numbers(_ values: [Double]) {
        append("[")
        for (index, value) in values.enumerated() {
            if index > 0 { append(", ") }
            number(value)
        }
        append("]")
    }

    mutating func numbers(_ values: [Int]) {
        append("[")
        for (index, value) in values.enumerated() {
            if index > 0 { append(", ") }
            append(String(value))
        }
        append("]")
    }

    /// The next element of an array.
    mutating func element(_ content: (inout JSONWriter) -> Void) {
        separate()
        content(&self)
    }

    mutating func member(_ name: String, _ content: (inout JSONWriter) -> Void) {
        separate()
        string(name)
        append(": ")
        content(&self)
    }

    mutating func member(_ name: String, _ text: String) { member(name) { $0.string(text) } }

    /// A member that is left out where there is nothing.
    mutating func member(_ name: String, optional text: String?) {
        if let text { member(name, text) }
    }

    mutating func member(_ name: String, _ value: Int) { member(name) { $0.append(String(value)) } }

    mutating func member(_ name: String, _ value: Bool) { member(name) { $0.append(value ? "true" : "false") } }

    mutating func member(_ name: String, _ value: Double) { member(name) { $0.number(value) } }

    mutating func member(_ name: String, _ texts: [String]) {
        member(name) { $0.texts(texts) }
    }

    mutating func texts(_ texts: [String]) {
        array { writer in
            for text in texts { writer.element { $0.string(text) } }
        }
    }

    /// JSON has no word for what is not finite; such a number is its name.
    mutating func number(_ value: Double) {
        if value.isFinite {
            append(value.description)
        } else {
            string(value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity")
        }
    }

    mutating func null() { append("null") }

    /// Text in quotes; also `<` is escaped, so that a page may carry the JSON.
    mutating func string(_ text: String) {
        append("\"")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): append("\\\"")
            case UInt8(ascii: "\\"): append("\\\\")
            case 10: append("\\n")
            case 13: append("\\r")
            case 9: append("\\t")
            case 0..<32, 127, UInt8(ascii: "<"):
                append("\\u00" + JSONWriter.digit(byte >> 4) + JSONWriter.digit(byte & 15))
            default: bytes.append(byte)
            }
        }
        append("\"")
    }

    private static func digit(_ value: UInt8) -> String { String(value, radix: 16) }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func nested(_ open: String, _ close: String, _ content: (inout JSONWriter) -> Void) {
        append(open)
        depth += 1
        isFirst = true
        content(&self)
        depth -= 1
        if !isFirst { line() }
        append(close)
        isFirst = false
    }

    private mutating func separate() {
        if !isFirst { append(",") }
        isFirst = false
        line()
    }

    private mutating func line() { append("\n" + String(repeating: "  ", count: depth)) }
}
