/// Bodies of rows from Swift closures with typed parameters, `self` first; the number is that of the parameters.
extension Builtin.Body {
    public static func function0<Result: NativeValue>(
        _ body: @escaping @Sendable () -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            try call.give(body())
        }
    }

    public static func function1<A: NativeValue, Result: NativeValue>(
        _ body: @escaping @Sendable (A) -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            try call.give(body(try call.read(0)))
        }
    }

    public static func function2<A: NativeValue, B: NativeValue, Result: NativeValue>(
        _ body: @escaping @Sendable (A, B) -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            try call.give(body(try call.read(0), try call.read(1)))
        }
    }

    public static func function3<A: NativeValue, B: NativeValue, C: NativeValue, Result: NativeValue>(
        _ body: @escaping @Sendable (A, B, C) -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            try call.give(body(try call.read(0), try call.read(1), try call.read(2)))
        }
    }

    public static func function4<A: NativeValue, B: NativeValue, C: NativeValue, D: NativeValue, Result: NativeValue>(
        _ body: @escaping @Sendable (A, B, C, D) -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            try call.give(body(try call.read(0), try call.read(1), try call.read(2), try call.read(3)))
        }
    }

    public static func function5<
        A: NativeValue, B: NativeValue, C: NativeValue, D: NativeValue, E: NativeValue, Result: NativeValue
    >(
        _ body: @escaping @Sendable (A, B, C, D, E) -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            try call.give(
                body(try call.read(0), try call.read(1), try call.read(2), try call.read(3), try call.read(4)))
        }
    }

    public static func function6<
        A: NativeValue, B: NativeValue, C: NativeValue, D: NativeValue, E: NativeValue, F: NativeValue,
        Result: NativeValue
    >(
        _ body: @escaping @Sendable (A, B, C, D, E, F) -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            try call.give(
                body(
                    try call.read(0), try call.read(1), try call.read(2), try call.read(3), try call.read(4),
                    try call.read(5)))
        }
    }

    public static func function7<
        A: NativeValue, B: NativeValue, C: NativeValue, D: NativeValue, E: NativeValue, F: NativeValue, G: NativeValue,
        Result: NativeValue
    >(
        _ body: @escaping @Sendable (A, B, C, D, E, F, G) -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            try call.give(
                body(
                    try call.read(0), try call.read(1), try call.read(2), try call.read(3), try call.read(4),
                    try call.read(5), try call.read(6)))
        }
    }

    public static func function8<
        A: NativeValue, B: NativeValue, C: NativeValue, D: NativeValue, E: NativeValue, F: NativeValue, G: NativeValue,
        H: NativeValue,
        Result: NativeValue
    >(
        _ body: @escaping @Sendable (A, B, C, D, E, F, G, H) -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            try call.give(
                body(
                    try call.read(0), try call.read(1), try call.read(2), try call.read(3), try call.read(4),
                    try call.read(5), try call.read(6), try call.read(7)))
        }
    }

    public static func function9<
        A: NativeValue, B: NativeValue, C: NativeValue, D: NativeValue, E: NativeValue, F: NativeValue, G: NativeValue,
        H: NativeValue,
        I: NativeValue, Result: NativeValue
    >(
        _ body: @escaping @Sendable (A, B, C, D, E, F, G, H, I) -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            try call.give(
                body(
                    try call.read(0), try call.read(1), try call.read(2), try call.read(3), try call.read(4),
                    try call.read(5), try call.read(6), try call.read(7), try call.read(8)))
        }
    }

    public static func procedure1<A: NativeValue>(
        _ body: @escaping @Sendable (A) -> Void
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in body(try call.read(0)) }
    }
}
