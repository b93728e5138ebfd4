extension StandardLibrary {
    static let keyPaths = BuiltinTopic(
        "Key paths",
        types: [
            BuiltinType(
                "AnyKeyPath", "class AnyKeyPath: Hashable, CustomDebugStringConvertible", .declared,
                "A way from some value to some part.",
                members: [
                    Builtin("_root", "let _root: String", .declared),
                    Builtin("_text", "let _text: String", .declared),
                    Builtin("_readAny", "let _readAny: (Any) -> Any?", .declared),
                    Builtin(
                        "init", "init(_root: String, _text: String, _readAny: @escaping (Any) -> Any?)",
                        .source("self._root = _root\nself._text = _text\nself._readAny = _readAny")),
                    Builtin(
                        "debugDescription", "var debugDescription: String", .source("return \"\\\\\" + _root + _text")),
                    Builtin(
                        "==", "static func == (lhs: AnyKeyPath, rhs: AnyKeyPath) -> Bool",
                        .source("return lhs._root == rhs._root && lhs._text == rhs._text")),
                    Builtin("hash", "func hash(into hasher: inout Hasher)", .source("hasher.combine(_text)")),
                ]),
            BuiltinType(
                "PartialKeyPath", "class PartialKeyPath<Root>: AnyKeyPath", .declared,
                "A way from a value to a part of some type.",
                members: [
                    Builtin("_read", "let _read: (Root) -> Any", .declared),
                    Builtin(
                        "init", "init(_root: String, _text: String, _read: @escaping (Root) -> Any)",
                        .source(
                            """
                            self._read = _read
                            super.init(_root: _root, _text: _text, _readAny: { ($0 as? Root).map(_read) })
                            """)),
                ]),
            BuiltinType(
                "KeyPath", "class KeyPath<Root, Value>: PartialKeyPath<Root>", .declared,
                "A way from a value to one of its parts: `\\Person.name`.",
                members: [
                    Builtin("_get", "let _get: (Root) -> Value", .declared),
                    Builtin(
                        "init", "init(_root: String, _text: String, _get: @escaping (Root) -> Value)",
                        .source("self._get = _get\nsuper.init(_root: _root, _text: _text, _read: { _get($0) })")),
                    Builtin(
                        "appending",
                        "final func appending<Appended>(path: KeyPath<Value, Appended>) -> KeyPath<Root, Appended>",
                        .source(
                            """
                            let first = _get
                            let second = path._get
                            return KeyPath<Root, Appended>(
                                _root: _root, _text: _text + path._text, _get: { second(first($0)) })
                            """), "The way on to a part of the part."),
                ]),
            BuiltinType(
                "WritableKeyPath", "class WritableKeyPath<Root, Value>: KeyPath<Root, Value>", .declared,
                "A key path through which the part can be changed.",
                members: [
                    Builtin("_set", "let _set: (inout Root, Value) -> Void", .declared),
                    Builtin(
                        "init",
                        "init(_root: String, _text: String, _get: @escaping (Root) -> Value, _set: @escaping (inout Root, Value) -> Void)",
                        .source("self._set = _set\nsuper.init(_root: _root, _text: _text, _get: _get)")),
                    Builtin(
                        "appending",
                        "final func appending<Appended>(path: WritableKeyPath<Value, Appended>) -> WritableKeyPath<Root, Appended>",
                        .source(
                            """
                            let read = _get
                            let write = _set
                            let inner = path._get
                            let change = path._set
                            return WritableKeyPath<Root, Appended>(
                                _root: _root, _text: _text + path._text, _get: { inner(read($0)) },
                                _set: { (root: inout Root, value: Appended) in
                                    var part = read(root)
                                    change(&part, value)
                                    write(&root, part)
                                })
                            """)),
                    Builtin(
                        "appending",
                        "final func appending<Appended>(path: KeyPath<Value, Appended>) -> KeyPath<Root, Appended>",
                        .source(
                            """
                            let first = _get
                            let second = path._get
                            return KeyPath<Root, Appended>(
                                _root: _root, _text: _text + path._text, _get: { second(first($0)) })
                            """)),
                ]),
            BuiltinType(
                "ReferenceWritableKeyPath",
                "class ReferenceWritableKeyPath<Root, Value>: WritableKeyPath<Root, Value>", .declared,
                "A key path through an object, whose part can always be changed.",
                members: [
                    Builtin(
                        "init",
                        "init(_root: String, _text: String, _get: @escaping (Root) -> Value, _set: @escaping (Root, Value) -> Void)",
                        .source(
                            """
                            super.init(
                                _root: _root, _text: _text, _get: _get,
                                _set: { (root: inout Root, value: Value) in _set(root, value) })
                            """))
                ]),
            BuiltinType("_Anything", "protocol _Anything"),
        ],
        [
            BuiltinExtension(
                "_Anything",
                [
                    Builtin(
                        "subscript",
                        "subscript<Value>(keyPath path: ReferenceWritableKeyPath<Self, Value>) -> Value",
                        .source(
                            """
                            get { return path._get(self) }
                            nonmutating set {
                                var root = self
                                path._set(&root, newValue)
                            }
                            """)),
                    Builtin(
                        "subscript", "subscript<Value>(keyPath path: WritableKeyPath<Self, Value>) -> Value",
                        .source("get { return path._get(self) }\nset { path._set(&self, newValue) }")),
                    Builtin(
                        "subscript", "subscript<Value>(keyPath path: KeyPath<Self, Value>) -> Value",
                        .source("return path._get(self)")),
                    Builtin(
                        "subscript",
                        "@_disfavoredOverload subscript(keyPath path: PartialKeyPath<Self>) -> Any",
                        .source("return path._read(self)")),
                    Builtin(
                        "subscript", "@_disfavoredOverload subscript(keyPath path: AnyKeyPath) -> Any?",
                        .source("return path._readAny(self)")),
                ])
        ])
}
