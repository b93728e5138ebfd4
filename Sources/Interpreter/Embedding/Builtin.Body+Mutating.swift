/// Bodies of mutating rows: `self` is changed in place, and nobody else holds it meanwhile.
extension Builtin.Body {
    public static func mutatingFunction0<Base: CellValue, Result: CellValue>(
        _ body: @escaping @Sendable (inout Base) -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            try call.give(call.change { (base: inout Base) in body(&base) })
        }
    }

    public static func mutatingFunction1<Base: CellValue, A: CellValue, Result: CellValue>(
        _ body: @escaping @Sendable (inout Base, A) -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            let a: A = try call.read(1)
            try call.give(call.change { (base: inout Base) in body(&base, a) })
        }
    }

    public static func mutatingFunction2<Base: CellValue, A: CellValue, B: CellValue, Result: CellValue>(
        _ body: @escaping @Sendable (inout Base, A, B) -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            let a: A = try call.read(1)
            let b: B = try call.read(2)
            try call.give(call.change { (base: inout Base) in body(&base, a, b) })
        }
    }

    public static func mutatingFunction3<Base: CellValue, A: CellValue, B: CellValue, C: CellValue, Result: CellValue>(
        _ body: @escaping @Sendable (inout Base, A, B, C) -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            let a: A = try call.read(1)
            let b: B = try call.read(2)
            let c: C = try call.read(3)
            try call.give(call.change { (base: inout Base) in body(&base, a, b, c) })
        }
    }

    public static func mutatingFunction4<
        Base: CellValue, A: CellValue, B: CellValue, C: CellValue, D: CellValue, Result: CellValue
    >(
        _ body: @escaping @Sendable (inout Base, A, B, C, D) -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            let a: A = try call.read(1)
            let b: B = try call.read(2)
            let c: C = try call.read(3)
            let d: D = try call.read(4)
            try call.give(call.change { (base: inout Base) in body(&base, a, b, c, d) })
        }
    }

    public static func mutatingFunction5<
        Base: CellValue, A: CellValue, B: CellValue, C: CellValue, D: CellValue, E: CellValue, Result: CellValue
    >(
        _ body: @escaping @Sendable (inout Base, A, B, C, D, E) -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            let a: A = try call.read(1)
            let b: B = try call.read(2)
            let c: C = try call.read(3)
            let d: D = try call.read(4)
            let e: E = try call.read(5)
            try call.give(call.change { (base: inout Base) in body(&base, a, b, c, d, e) })
        }
    }

    public static func mutatingFunction6<
        Base: CellValue, A: CellValue, B: CellValue, C: CellValue, D: CellValue, E: CellValue, F: CellValue,
        Result: CellValue
    >(
        _ body: @escaping @Sendable (inout Base, A, B, C, D, E, F) -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            let a: A = try call.read(1)
            let b: B = try call.read(2)
            let c: C = try call.read(3)
            let d: D = try call.read(4)
            let e: E = try call.read(5)
            let f: F = try call.read(6)
            try call.give(call.change { (base: inout Base) in body(&base, a, b, c, d, e, f) })
        }
    }

    public static func mutatingFunction7<
        Base: CellValue, A: CellValue, B: CellValue, C: CellValue, D: CellValue, E: CellValue, F: CellValue,
        G: CellValue, Result: CellValue
    >(
        _ body: @escaping @Sendable (inout Base, A, B, C, D, E, F, G) -> Result
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            let a: A = try call.read(1)
            let b: B = try call.read(2)
            let c: C = try call.read(3)
            let d: D = try call.read(4)
            let e: E = try call.read(5)
            let f: F = try call.read(6)
            let g: G = try call.read(7)
            try call.give(call.change { (base: inout Base) in body(&base, a, b, c, d, e, f, g) })
        }
    }

    public static func mutatingProcedure0<Base: CellValue>(
        _ body: @escaping @Sendable (inout Base) -> Void
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            try call.change { (base: inout Base) in body(&base) }
        }
    }

    public static func mutatingProcedure1<Base: CellValue, A: CellValue>(
        _ body: @escaping @Sendable (inout Base, A) -> Void
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            let a: A = try call.read(1)
            try call.change { (base: inout Base) in body(&base, a) }
        }
    }

    public static func mutatingProcedure2<Base: CellValue, A: CellValue, B: CellValue>(
        _ body: @escaping @Sendable (inout Base, A, B) -> Void
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            let a: A = try call.read(1)
            let b: B = try call.read(2)
            try call.change { (base: inout Base) in body(&base, a, b) }
        }
    }

    public static func mutatingProcedure3<Base: CellValue, A: CellValue, B: CellValue, C: CellValue>(
        _ body: @escaping @Sendable (inout Base, A, B, C) -> Void
    ) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            let a: A = try call.read(1)
            let b: B = try call.read(2)
            let c: C = try call.read(3)
            try call.change { (base: inout Base) in body(&base, a, b, c) }
        }
    }

    public static func mutatingProcedure4<Base: CellValue, A: CellValue, B: CellValue, C: CellValue, D: CellValue>(
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

    public static func mutatingProcedure5<Base: CellValue, A: CellValue, B: CellValue, C: CellValue, D: CellValue, E: CellValue>(
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
