extension StandardLibrary {
    /// What `weak` and `unowned` stand for.
    static let references = BuiltinTopic(
        "References",
        types: [
            BuiltinType("_WeakCell", "struct _WeakCell", .opaqueObject),
            BuiltinType(
                "_Weak", "@propertyWrapper struct _Weak<Value>", .declared,
                members: [
                    Builtin("_cell", "var _cell: _WeakCell?", .declared),
                    Builtin("init", "init()", .source("_cell = nil")),
                    Builtin(
                        "init", "init(wrappedValue: Value?)",
                        .source("_cell = nil\nif let value = wrappedValue { _cell = _makeWeak(value) }")),
                    Builtin(
                        "wrappedValue", "var wrappedValue: Value?",
                        .source(
                            """
                            get {
                                if let cell = _cell { return _loadWeak(cell) }
                                return nil
                            }
                            set {
                                _cell = nil
                                if let value = newValue { _cell = _makeWeak(value) }
                            }
                            """)),
                ]),
            BuiltinType(
                "_Unowned", "@propertyWrapper struct _Unowned<Value>", .declared,
                members: [
                    Builtin("_cell", "var _cell: _WeakCell?", .declared),
                    Builtin("init", "init()", .source("_cell = nil")),
                    Builtin("init", "init(wrappedValue: Value)", .source("_cell = _makeWeak(wrappedValue)")),
                    Builtin(
                        "wrappedValue", "var wrappedValue: Value",
                        .source(
                            """
                            get {
                                if let cell = _cell {
                                    let value: Value? = _loadWeak(cell)
                                    if let found = value { return found }
                                }
                                fatalError("Attempted to read an unowned reference but the object was already destroyed")
                            }
                            set { _cell = _makeWeak(newValue) }
                            """)),
                ]),
            BuiltinType(
                "MemoryLayout", "enum MemoryLayout<T>", .declared, "How many bytes the real compiler gives a value.",
                members: [
                    Builtin(
                        "size", "static var size: Int", .source("return _memorySize(T.self)"), "Without what fills up."),
                    Builtin("alignment", "static var alignment: Int", .source("return _memoryAlignment(T.self)")),
                    Builtin(
                        "stride", "static var stride: Int",
                        .source(
                            """
                            let aligned = (size + alignment - 1) / alignment * alignment
                            return aligned == 0 ? 1 : aligned
                            """), "From one element of an array to the next."),
                    Builtin("size", "static func size(ofValue value: T) -> Int", .source("return size")),
                    Builtin("stride", "static func stride(ofValue value: T) -> Int", .source("return stride")),
                    Builtin(
                        "alignment", "static func alignment(ofValue value: T) -> Int", .source("return alignment")),
                ]),
        ],
        [
            BuiltinExtension(
                "",
                [
                    Builtin(
                        "withExtendedLifetime",
                        "func withExtendedLifetime<T, Result>(_ x: T, _ body: (T) throws -> Result) rethrows -> Result",
                        .source("return try body(x)"), "Keeps a value alive while a closure runs."),
                    Builtin(
                        "withExtendedLifetime",
                        "func withExtendedLifetime<T, Result>(_ x: T, _ body: () throws -> Result) rethrows -> Result",
                        .source("return try body()")),
                    Builtin(
                        "extendLifetime", "func extendLifetime<T>(_ x: T)", .source(""),
                        "Keeps a value alive up to here."),
                    Builtin(
                        "withoutActuallyEscaping",
                        "func withoutActuallyEscaping<Closure, Result>(_ closure: Closure, do body: (Closure) throws -> Result) rethrows -> Result",
                        .source("return try body(closure)"), "Lets a closure be used where closures may escape."),
                    Builtin(
                        "_memorySize", "func _memorySize<T>(_ type: T.Type) -> Int", .intrinsic(.memorySize)),
                    Builtin(
                        "_memoryAlignment", "func _memoryAlignment<T>(_ type: T.Type) -> Int",
                        .intrinsic(.memoryAlignment)),
                    Builtin("_makeWeak", "func _makeWeak<Value>(_ value: Value) -> _WeakCell", .intrinsic(.weakMake)),
                    Builtin("_loadWeak", "func _loadWeak<Value>(_ cell: _WeakCell) -> Value?", .intrinsic(.weakLoad)),
                    Builtin("_identity", "func _identity(_ object: AnyObject) -> Int", .intrinsic(.objectIdentifier)),
                ])
        ])
}
