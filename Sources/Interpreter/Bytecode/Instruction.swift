/// One step of the machine: an opcode and operands, eight bytes in all.
struct Instruction: Sendable, Equatable {
    var opcode: Opcode
    var x: UInt8
    var a: UInt16
    var b: UInt16
    var c: UInt16

    init(_ opcode: Opcode, x: Int = 0, a: Int = 0, b: Int = 0, c: Int = 0) {
        self.opcode = opcode
        self.x = UInt8(truncatingIfNeeded: x)
        self.a = UInt16(truncatingIfNeeded: a)
        self.b = UInt16(truncatingIfNeeded: b)
        self.c = UInt16(truncatingIfNeeded: c)
    }

    /// With a number or distance of 32 bits in the place of `b` and `c`.
    init(_ opcode: Opcode, x: Int = 0, a: Int = 0, wide: Int) {
        self.init(opcode, x: x, a: a, b: wide, c: wide >> 16)
    }

    @inline(__always) var wide: Int { Int(Int32(bitPattern: UInt32(b) | UInt32(c) << 16)) }
    @inline(__always) var signedB: Int { Int(Int16(bitPattern: b)) }
    @inline(__always) var signedC: Int { Int(Int16(bitPattern: c)) }
}
