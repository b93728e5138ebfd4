import LectureModel

/// Reads the value of a parameter, from the front matter or from `--set name=value`.
public enum ParameterReader {
    /// An integer, a number, a truth value, or else text.
    public static func value(of text: String) -> Parameter.Value {
        if text == "true" || text == "false" { return .boolean(text == "true") }
        let digits = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
        guard let first = digits.first, first.isDigit || first == UInt8(ascii: ".") else { return .text(text) }
        if let integer = Int64(text) { return .integer(integer) }
        let isDecimal = digits.allSatisfy { $0.isDigit || ".eE+-".utf8.contains($0) }
        if isDecimal, let number = Double(text) { return .double(number) }
        return .text(text)
    }
}
