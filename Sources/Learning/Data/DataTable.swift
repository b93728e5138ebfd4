import Tensors

/// What a data file holds: a table with named columns, or arrays with names.
///
///     let points = data("points.csv")
///     let inputs = points.columns(["x", "y"])
public struct DataTable: Sendable {
    private enum Contents: Sendable {
        case table(CSVTable)
        case arrays([Tensor])
    }

    /// The names of the columns or arrays, in the order of the file.
    public let names: [String]
    private let contents: Contents

    /// Reads a file by the ending of its name: `.csv`, `.npy`, `.npz` or `.idx`; a bad one is a fault.
    public init(_ bytes: [UInt8], name: String) {
        let ending = name.lowercased()
        if ending.hasSuffix(".csv") {
            let table = CSVTable(bytes)
            (names, contents) = (table.names, .table(table))
        } else if ending.hasSuffix(".npz") {
            let arrays = ArrayFile.npz(bytes)
            (names, contents) = (arrays.map { $0.name }, .arrays(arrays.map { $0.array }))
        } else if ending.hasSuffix(".npy") {
            (names, contents) = ([], .arrays([ArrayFile.npy(bytes)]))
        } else if ending.hasSuffix(".idx") || ending.hasSuffix("-ubyte") {
            (names, contents) = ([], .arrays([ArrayFile.idx(bytes)]))
        } else {
            (names, contents) = ([], .arrays([]))
            FaultSlot.record(
                TensorFault("data", [], .custom(LearningMessages.unknownFile(name))))
        }
    }

    /// A table without anything.
    init() { (names, contents) = ([], .arrays([])) }

    /// All numbers: a table's rows and columns, or the first array.
    public var tensor: Tensor {
        switch contents {
        case .table(let table): table.tensor
        case .arrays(let arrays): arrays.first ?? .empty
        }
    }

    /// The number of rows.
    public var count: Int {
        switch contents {
        case .table(let table): table.cells.count
        case .arrays(let arrays): arrays.first.map { $0.rank > 0 ? $0.shape[0] : 1 } ?? 0
        }
    }

    /// One column of a table as a vector, or one array.
    public subscript(name: String) -> Tensor {
        switch contents {
        case .table(let table):
            let column = table.columns([name])
            return column.rank == 2 ? column.column(0) : .empty
        case .arrays(let arrays): return place(of: name).map { arrays[$0] } ?? .empty
        }
    }

    /// Some columns side by side, [rows, columns].
    public func columns(_ names: [String]) -> Tensor {
        switch contents {
        case .table(let table): return table.columns(names)
        case .arrays: return Tensor.stack(names.map { self[$0] }, axis: 1)
        }
    }

    /// The words of one column as the file has them.
    public func text(_ name: String) -> [String] {
        guard case .table(let table) = contents else {
            FaultSlot.record(TensorFault("text", [tensor.shape], .custom(LearningMessages.noText)))
            return []
        }
        guard let place = place(of: name) else { return [] }
        return table.cells.map { place < $0.count ? $0[place] : "" }
    }

    private func place(of name: String) -> Int? {
        if let place = names.firstIndex(of: name) { return place }
        FaultSlot.record(TensorFault("data", [], .custom(LearningMessages.noPart(name, among: list))))
        return nil
    }

    private var list: String { names.reduce("") { $0.isEmpty ? $1 : $0 + ", " + $1 } }
}

extension DataTable: CustomStringConvertible {
    /// The number of rows and the names, or the shape.
    public var description: String {
        switch contents {
        case .table: String(count) + (count == 1 ? " row: " : " rows: ") + list
        case .arrays(let arrays): names.isEmpty ? (arrays.first?.shape.description ?? "nothing") : list
        }
    }
}
