import Tensors

/// A table of comma-separated values: the header's names, and the rows as a matrix or, where a column is text, as labels.
public struct CSVTable: Sendable {
    public let names: [String]
    /// Every cell as it was written, row by row.
    public let cells: [[String]]

    /// Reads a table by RFC 4180; a first row without any number is the header.
    public init(_ bytes: [UInt8]) {
        var rows = CSVTable.split(bytes)
        if let first = rows.first, !first.isEmpty, first.allSatisfy({ CSVTable.number($0) == nil }) {
            names = first
            rows.removeFirst()
        } else {
            names = (rows.first ?? []).indices.map { "column" + String($0 + 1) }
        }
        cells = rows
        if let wrong = rows.firstIndex(where: { $0.count != names.count }) {
            FaultSlot.record(
                TensorFault("csv", [], .custom("row \(wrong + 1) has \(rows[wrong].count) cells, not \(names.count)")))
        }
    }

    /// All cells as numbers; a fault names the first that is none.
    public var tensor: Tensor { matrix(names.indices.map { $0 }) }

    /// Some columns as numbers, by name.
    public func columns(_ wanted: [String]) -> Tensor {
        var places: [Int] = []
        for name in wanted {
            guard let place = names.firstIndex(of: name) else {
                FaultSlot.record(TensorFault("csv", [], .custom(LearningMessages.noColumn(name))))
                return .empty
            }
            places.append(place)
        }
        return matrix(places)
    }

    private func matrix(_ columns: [Int]) -> Tensor {
        var values: [Double] = []
        for (line, row) in cells.enumerated() {
            for column in columns {
                guard column < row.count, let value = CSVTable.number(row[column]) else {
                    let text = column < row.count ? row[column] : ""
                    FaultSlot.record(
                        TensorFault(
                            "csv", [], .custom(LearningMessages.noNumber(text, row: line + 1, column: names[column]))))
                    return .empty
                }
                values.append(value)
            }
        }
        return Tensor(values, shape: Shape([cells.count, columns.count]))
    }

    private static func number(_ text: String) -> Double? {
        var bytes = Array(text.utf8)
        while bytes.last == 32 { bytes.removeLast() }
        while bytes.first == 32 { bytes.removeFirst() }
        return bytes.isEmpty ? nil : Double(String(decoding: bytes, as: UTF8.self))
    }

    private static func split(_ bytes: [UInt8]) -> [[String]] {
        var (rows, row, cell) = ([[String]](), [String](), [UInt8]())
        var (isQuoted, place) = (false, bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0)
        func finishedCell() -> String { String(decoding: cell, as: UTF8.self) }
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if isQuoted {
                if byte != UInt8(ascii: "\"") {
                    cell.append(byte)
                } else if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
                    cell.append(byte)
                    place += 1
                } else {
                    isQuoted = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\"") where cell.isEmpty: isQuoted = true
            case UInt8(ascii: ","):
                row.append(finishedCell())
                cell = []
            case UInt8(ascii: "\r"): continue
            case UInt8(ascii: "\n"):
                if !cell.isEmpty || !row.isEmpty { rows.append(row + [finishedCell()]) }
                (row, cell) = ([], [])
            default: cell.append(byte)
            }
        }
        if !cell.isEmpty || !row.isEmpty { rows.append(row + [finishedCell()]) }
        return rows
    }
}
