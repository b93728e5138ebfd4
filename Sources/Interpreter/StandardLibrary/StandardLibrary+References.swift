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
                    Builtin("_makeWeak", "func _makeWeak<Value>(_ value: Value) -> _WeakCell", .intrinsic(.weakMake)),
                    Builtin("_loadWeak", "func _loadWeak<Value>(_ cell: _WeakCell) -> Value?", .intrinsic(.weakLoad)),
                    Builtin("_identity", "func _identity(_ object: AnyObject) -> Int", .intrinsic(.objectIdentifier)),
                ])
        ])
}
