import Tensors

/// The data files of the lecture that runs on this thread: read before it starts, found by their names.
public final class DataShelf {
    private let tables: [String: DataTable]

    public init(_ tables: [String: DataTable] = [:]) { self.tables = tables }

    /// Makes these the files that `data` finds.
    public func use() { EngineShelf.contents = self }

    /// Reads a file that is not on the shelf: set once, at start, by a native program.
    public nonisolated(unsafe) static var reader: (@Sendable (String) -> [UInt8]?)?

    /// The file of a name; a fault when there is none.
    static func table(_ name: String) -> DataTable {
        if let shelf = EngineShelf.contents as? DataShelf, let table = shelf.tables[name] { return table }
        if let bytes = reader?(name) { return DataTable(bytes, name: name) }
        FaultSlot.record(TensorFault("data", [], .custom(LearningMessages.noData(name))))
        return DataTable()
    }
}

/// A file that the lecture's front matter names under `data:`.
public func data(_ name: String) -> DataTable { DataShelf.table(name) }
