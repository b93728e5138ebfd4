extension StandardLibrary {
    static let results = BuiltinTopic(
        "Results and iterators",
        types: [
            BuiltinType(
                "Result", "enum Result<Success, Failure: Error>", .declared, "A value, or the error in its place.",
                members: [
                    Builtin("success", "case success(Success)", .declared),
                    Builtin("failure", "case failure(Failure)", .declared),
                ]),
            BuiltinType(
                "AnyIterator", "struct AnyIterator<Element>: IteratorProtocol, Sequence", .declared,
                "An iterator that asks a closure.",
                members: [
                    Builtin("_next", "let _next: () -> Element?", .declared),
                    Builtin("Iterator", "typealias Iterator = AnyIterator<Element>", .declared),
                    Builtin("init", "init(_ body: @escaping () -> Element?)", .source("_next = body")),
                    Builtin(
                        "init", "init<I: IteratorProtocol>(_ base: I) where I.Element == Element",
                        .source("var iterator = base\n_next = { iterator.next() }")),
                    Builtin("next", "func next() -> Element?", .source("return _next()"), "The next value, or nil."),
                    Builtin("makeIterator", "func makeIterator() -> AnyIterator<Element>", .source("return self")),
                ]),
            BuiltinType(
                "AnySequence", "struct AnySequence<Element>: Sequence", .declared,
                "A sequence that hides which one it is.",
                members: [
                    Builtin("_make", "let _make: () -> AnyIterator<Element>", .declared),
                    Builtin("Iterator", "typealias Iterator = AnyIterator<Element>", .declared),
                    Builtin(
                        "init",
                        "init<I: IteratorProtocol>(_ makeUnderlyingIterator: @escaping () -> I) where I.Element == Element",
                        .source(
                            """
                            _make = {
                                var iterator = makeUnderlyingIterator()
                                return AnyIterator { iterator.next() }
                            }
                            """)),
                    Builtin(
                        "init", "init<S: Sequence>(_ base: S) where S.Element == Element",
                        .source("_make = { base._erased() }")),
                    Builtin("makeIterator", "func makeIterator() -> AnyIterator<Element>", .source("return _make()")),
                ]),
        ],
        [
            BuiltinExtension("Result", resultRows),
            BuiltinExtension(
                "Result", conformances: "Equatable", where: "Success: Equatable, Failure: Equatable",
                [
                    Builtin(
                        "==", "static func == (lhs: Result<Success, Failure>, rhs: Result<Success, Failure>) -> Bool",
                        .source(
                            """
                            switch (lhs, rhs) {
                            case (.success(let one), .success(let other)): return one == other
                            case (.failure(let one), .failure(let other)): return one == other
                            default: return false
                            }
                            """))
                ]),
            BuiltinExtension(
                "Result", conformances: "Hashable", where: "Success: Hashable, Failure: Hashable",
                [
                    Builtin(
                        "hash", "func hash(into hasher: inout Hasher)",
                        .source(
                            """
                            switch self {
                            case .success(let value):
                                hasher.combine(0)
                                hasher.combine(value)
                            case .failure(let error):
                                hasher.combine(1)
                                hasher.combine(error)
                            }
                            """))
                ]),
        ])

    private static let resultRows = [
        Builtin(
            "init", "init(catching body: () throws(Failure) -> Success)",
            .source("do {\n    self = .success(try body())\n} catch {\n    self = .failure(error)\n}"),
            "What a closure gives back, or the error that it throws."),
        Builtin(
            "get", "func get() throws(Failure) -> Success",
            .source(
                """
                switch self {
                case .success(let value): return value
                case .failure(let error): throw error
                }
                """), "The value; throws the error."),
        Builtin(
            "map", "func map<T>(_ transform: (Success) -> T) -> Result<T, Failure>",
            .source(
                """
                switch self {
                case .success(let value): return .success(transform(value))
                case .failure(let error): return .failure(error)
                }
                """), "The transformed value, or the same error."),
        Builtin(
            "mapError", "func mapError<E: Error>(_ transform: (Failure) -> E) -> Result<Success, E>",
            .source(
                """
                switch self {
                case .success(let value): return .success(value)
                case .failure(let error): return .failure(transform(error))
                }
                """), "The same value, or the transformed error."),
        Builtin(
            "flatMapError",
            "func flatMapError<E: Error>(_ transform: (Failure) -> Result<Success, E>) -> Result<Success, E>",
            .source(
                """
                switch self {
                case .success(let value): return .success(value)
                case .failure(let error): return transform(error)
                }
                """), "The same value, or what is made of the error."),
        Builtin(
            "flatMap", "func flatMap<T>(_ transform: (Success) -> Result<T, Failure>) -> Result<T, Failure>",
            .source(
                """
                switch self {
                case .success(let value): return transform(value)
                case .failure(let error): return .failure(error)
                }
                """), "What the value is transformed into, or the same error."),
    ]
}
