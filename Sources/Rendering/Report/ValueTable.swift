import Elementary
import Figures
import LectureModel

/// A table of values as texts; numbers of a column stand with their points under each other.
struct ValueTable {
    private static let mostRows = 40
    /// Significant digits of a number in a table; the JSON report has all of them.
    private static let digits = 6

    var columns: [String]
    var rows: [[String]]
    /// Which columns hold nothing but numbers.
    var isNumeric: [Bool]

    init(columns: [String], rows: [[ShownValue.Form]]) {
        self.columns = columns
        var texts = rows.prefix(ValueTable.mostRows).map { row in
            columns.indices.map { $0 < row.count ? ValueTable.entry(row[$0]) : "" }
        }
        isNumeric = columns.indices.map { column in
            rows.allSatisfy { $0.indices.contains(column) && $0[column].isNumber }
        }
        for column in columns.indices where isNumeric[column] {
            let aligned = ValueTable.aligned(texts.map { $0[column] })
            for row in texts.indices { texts[row][column] = aligned[row] }
        }
        if rows.count > ValueTable.mostRows {
            texts.append(
                columns.indices.map { $0 == 0 ? "… " + String(rows.count - ValueTable.mostRows) + " more" : "" })
        }
        self.rows = texts
    }

    /// A table whose entries are texts already, numbers with the minus of typography among them.
    init(texts: [[String]], under columns: [String]) {
        self.columns = columns
        rows = texts.map { row in columns.indices.map { $0 < row.count ? row[$0] : "" } }
        isNumeric = []
        for column in columns.indices {
            let entries = rows.map { $0[column] }
            isNumeric.append(entries.allSatisfy { $0.isEmpty || ValueTable.isNumber($0) })
            guard isNumeric[column] else { continue }
            let aligned = ValueTable.aligned(entries)
            for row in rows.indices { rows[row][column] = aligned[row] }
        }
    }

    /// A value on one line; a fraction with more digits than anyone compares is rounded.
    private static func entry(_ value: ShownValue.Form) -> String {
        guard case .scalar(let text) = value, value.isNumber, text.utf8.count > digits + 2 else { return value.line }
        let decimal = DecimalDigits(text: text)
        let hasExponent = text.utf8.contains(UInt8(ascii: "e"))
        let hasPoint = text.utf8.contains(UInt8(ascii: "."))
        // Whole parts stay as they are.
        guard hasExponent || hasPoint && decimal.point <= digits else { return value.line }
        return FigureNumber.short(decimal, digits: digits)
    }

    private static func isNumber(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let isNegative = bytes.starts(with: NumberText.minus.utf8)
        return NumberText.isNumber(isNegative ? Array(bytes.dropFirst(NumberText.minus.utf8.count)) : bytes)
    }

    /// Fills up with spaces as wide as digits and points, so that right-aligned numbers meet at their points.
    static func aligned(_ numbers: [String]) -> [String] {
        let places = numbers.map { number -> Int in
            var behind: Int?
            for byte in number.utf8 {
                if let count = behind { behind = count + 1 } else if byte == UInt8(ascii: ".") { behind = 1 }
            }
            return behind ?? 0
        }
        guard let most = places.max(), most > 0 else { return numbers }
        return zip(numbers, places).map { number, count in
            if count == most { return number }
            let digits = String(repeating: "\u{2007}", count: most - max(count, 1))
            return number + (count == 0 ? "\u{2008}" : "") + digits
        }
    }
}

extension ShownValue.Form {
    var isNumber: Bool {
        if case .scalar(let text) = self { return NumberText.isNumber(Array(text.utf8)) }
        return false
    }

    /// Whether it is one short word.
    var isPlain: Bool {
        switch self {
        case .scalar: true
        case .text(let text): text.utf8.count <= 40
        case .tensor, .sequence, .table, .record: false
        }
    }

    /// On one line, what is large cut short.
    var line: String {
        switch self {
        case .scalar(let text): return NumberText.typeset(text)
        case .text(let text): return text
        case .tensor(let shape, let elements):
            guard shape.count == 1, elements.count <= 8 else {
                return "Tensor " + TensorLayout(shape: shape, elements: elements).shapeText
            }
            return "[" + NumberText.column(elements).joined(separator: ", ") + "]"
        case .sequence(let elements):
            let shown = elements.prefix(40).map { $0.line }.joined(separator: ", ")
            return "[" + shown + (elements.count > 40 ? ", …" : "") + "]"
        case .table(_, let rows): return String(rows.count) + (rows.count == 1 ? " row" : " rows")
        case .record(_, let fields): return fields.map { $0.name + ": " + $0.value.line }.joined(separator: ", ")
        }
    }
}
