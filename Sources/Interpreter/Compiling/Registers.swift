/// Where a value lies in a frame: its first scalar and its first object register.
struct Registers: Equatable {
    var scalar: Int
    var object: Int

    func advanced(by layout: ValueLayout) -> Registers {
        Registers(scalar: scalar + layout.scalars, object: object + layout.objects)
    }
}

/// The registers that hold the value of an expression.
struct Operand {
    var at: Registers
    /// Its references are a temporary's and must be moved or released; else they belong to a variable.
    var isOwned: Bool
}

/// Where the code finds a variable.
enum Location {
    case registers(Registers)
    /// A box held by this object register.
    case box(Int)
    case global(Registers)
    /// A closure known at compile time, for calls that are compiled in place.
    case knownClosure(CheckedClosure, FunctionCompiler.Context)
}
