/// Bodies of mutating rows: `self` is changed in place, and nobody else holds it meanwhile.
extension Builtin.Body {
    public static func mutatingFunction0<Base: NativeValue, Result: NativeValue>(
        _ body: @escaping @Sendable (inout Base) -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            try call.give(call.change { (base: inout Base) in body(&base) })
        }
    }

    public static func mutatingFunction1<Base: NativeValue, A: NativeValue, Result: NativeValue>(
        _ body: @escaping @Sendable (inout Base, A) -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            let a: A = try call.read(1)
            try call.give(call.change { (base: inout Base) in body(&base, a) })
        }
    }

    public static func mutatingFunction2<Base: NativeValue, A: NativeValue, B: NativeValue, Result: NativeValue>(
        _ body: @escaping @Sendable (inout Base, A, B) -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            let a: A = try call.read(1)
            let b: B = try call.read(2)
            try call.give(call.change { (base: inout Base) in body(&base, a, b) })
        }
    }

    public static func mutatingProcedure1<Base: NativeValue, A: NativeValue>(
        _ body: @escaping @Sendable (inout Base, A) -> Void
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            let a: A = try call.read(1)
            try call.change { (base: inout Base) in body(&base, a) }
        }
    }

    public static func mutatingProcedure2<Base: NativeValue, A: NativeValue, B: NativeValue>(
        _ body: @escaping @Sendable (inout Base, A, B) -> Void
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            let a: A = try call.read(1)
            let b: B = try call.read(2)
            try call.change { (base: inout Base) in body(&base, a, b) }
        }
    }

    public static func mutatingProcedure3<Base: NativeValue, A: NativeValue, B: NativeValue, C: NativeValue>(
        _ body: @escaping @Sendable (inout Base, A, B, C) -> Void
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            let a: A = try call.read(1)
            let b: B = try call.read(2)
            let c: C = try call.read(3)
            try call.change { (base: inout Base) in body(&base, a, b, c) }
        }
    }

    public static func mutatingProcedure4<
        Base: NativeValue, A: NativeValue, B: NativeValue, C: NativeValue, D: NativeValue
    >(
        _ body: @escaping @Sendable (inout Base, A, B, C, D) -> Void
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            let a: A = try call.read(1)
            let b: B = try call.read(2)
            let c: C = try call.read(3)
            let d: D = try call.read(4)
            try call.change { (base: inout Base) in body(&base, a, b, c, d) }
        }
    }

    public static func mutatingProcedure5<
        Base: NativeValue, A: NativeValue, B: NativeValue, C: NativeValue, D: NativeValue, E: NativeValue
    >(
        _ body: @escaping @Sendable (inout Base, A, B, C, D, E) -> Void
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            let a: A = try call.read(1)
            let b: B = try call.read(2)
            let c: C = try call.read(3)
            let d: D = try call.read(4)
            let e: E = try call.read(5)
            try call.change { (base: inout Base) in body(&base, a, b, c, d, e) }
        }
    }
}
