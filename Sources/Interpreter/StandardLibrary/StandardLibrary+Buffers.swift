extension StandardLibrary {
    /// The elements of an array under the names that fast Swift code uses: checked like the array itself, and gone when
    /// the closure is.
    static let buffers = BuiltinTopic(
        "Buffers",
        types: [
            BuiltinType(
                "UnsafeBufferPointer", "struct UnsafeBufferPointer<Element>: RandomAccessCollection", .declared,
                "The elements of an array, to be read.",
                members: [Builtin("_elements", "let _elements: [Element]", .declared)]),
            BuiltinType(
                "_BufferStorage", "final class _BufferStorage<Element>", .declared,
                members: [
                    Builtin("_elements", "var _elements: [Element]", .declared),
                    Builtin("init", "init(_ elements: [Element])", .source("_elements = elements")),
                ]),
            BuiltinType(
                "UnsafeMutableBufferPointer",
                "struct UnsafeMutableBufferPointer<Element>: RandomAccessCollection, MutableCollection", .declared,
                "The elements of an array, to be changed.",
                members: [Builtin("_storage", "let _storage: _BufferStorage<Element>", .declared)]),
        ],
        [
            BuiltinExtension(
                "UnsafeBufferPointer",
                countedIndices("return _elements.count") + [
                    Builtin(
                        "subscript", "subscript(position: Int) -> Element", .source("return _elements[position]"))
                ]),
            BuiltinExtension(
                "UnsafeMutableBufferPointer",
                countedIndices("return _storage._elements.count") + [
                    Builtin(
                        "subscript", "subscript(position: Int) -> Element",
                        .source(
                            """
                            get { return _storage._elements[position] }
                            nonmutating set { _storage._elements[position] = newValue }
                            """)),
                    Builtin(
                        "update", "func update(repeating repeatedValue: Element)",
                        .source("for i in 0..<count { _storage._elements[i] = repeatedValue }"),
                        "Sets all elements to one value."),
                ]),
            BuiltinExtension("Array", arrayRows),
            BuiltinExtension(
                "Sequence",
                [
                    Builtin(
                        "withContiguousStorageIfAvailable",
                        "func withContiguousStorageIfAvailable<R>(_ body: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R?",
                        .source("return nil"))
                ]),
        ])

    private static let arrayRows: [Builtin] = [
        Builtin(
            "withUnsafeBufferPointer",
            "func withUnsafeBufferPointer<R>(_ body: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R",
            .source("return try body(UnsafeBufferPointer(_elements: self))"),
            "Gives the elements to a closure that reads them."),
        Builtin(
            "withContiguousStorageIfAvailable",
            "func withContiguousStorageIfAvailable<R>(_ body: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R?",
            .source("return try body(UnsafeBufferPointer(_elements: self))")),
        Builtin(
            "withUnsafeMutableBufferPointer",
            "mutating func withUnsafeMutableBufferPointer<R>(_ body: (inout UnsafeMutableBufferPointer<Element>) throws -> R) rethrows -> R",
            .source(
                """
                var buffer = UnsafeMutableBufferPointer(_storage: _BufferStorage(self))
                self = []
                defer { self = buffer._storage._elements }
                return try body(&buffer)
                """), "Gives the elements to a closure that changes them."),
    ]
}
