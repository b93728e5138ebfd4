import Diagnostics
import Syntax

/// `#line`, `#function` and their like.
extension Checker {
    func checkPlace(_ place: PlaceLiteral, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        let found = map.location(of: syntax.range.lower)
        switch place {
        case .line: return number(found.line, syntax, expecting)
        case .column: return number(found.column, syntax, expecting)
        case .function: return words(functionWord(), syntax, expecting)
        case .file: return words(found.file, syntax, expecting)
        case .fileID: return words("main/" + lastPart(of: found.file), syntax, expecting)
        }
    }

    private func number(_ value: Int, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        node(
            .integer(magnitude: UInt64(value), isNegative: false), literalType(.integer, syntax, expecting), syntax)
    }

    private func words(_ text: String, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        node(.string(text), literalType(.string, syntax, expecting), syntax)
    }

    private func lastPart(of path: String) -> String {
        var last: [UInt8] = []
        for byte in path.utf8 {
            if byte == UInt8(ascii: "/") { last = [] } else { last.append(byte) }
        }
        return String(decoding: last, as: UTF8.self)
    }

    /// The function around this place as `#function` writes it: `move(_:to:)`, a property's name, at the top the module.
    private func functionWord() -> String {
        var current = function
        while let inside = current {
            switch inside.kind {
            case .closure:
                current = inside.enclosing
                continue
            case .topLevel: return "main"
            case .getter, .setter, .willSet, .didSet:
                return inside.variable.map { text($0.name) } ?? "subscript" + labels(of: inside)
            case .deinitializer: return "deinit"
            case .function, .method, .initializer, .local: return text(inside.name) + labels(of: inside)
            }
        }
        return "main"
    }

    private func labels(of function: FunctionSymbol) -> String {
        var result = "("
        for parameter in function.parameters { result += (parameter.label.map { text($0) } ?? "_") + ":" }
        return result + ")"
    }
}
