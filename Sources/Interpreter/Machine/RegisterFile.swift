/// Scalar registers read and written as what they hold.
///
/// Functions of the pointer, and not local ones of the loop: a local function would capture the loop's pointer variable,
/// which then lives in memory instead of a machine register.
extension UnsafeMutablePointer where Pointee == Int64 {
    @inline(__always) func double(_ register: UInt16) -> Double {
        Double(bitPattern: UInt64(bitPattern: self[Int(register)]))
    }

    @inline(__always) func setDouble(_ register: UInt16, _ value: Double) {
        self[Int(register)] = Int64(bitPattern: value.bitPattern)
    }

    @inline(__always) func float(_ register: UInt16) -> Float {
        Float(bitPattern: UInt32(truncatingIfNeeded: self[Int(register)]))
    }

    @inline(__always) func setFloat(_ register: UInt16, _ value: Float) {
        self[Int(register)] = Int64(value.bitPattern)
    }

    @inline(__always) func setBool(_ register: UInt16, _ value: Bool) { self[Int(register)] = value ? 1 : 0 }

    /// Copies a few registers to others, lowest first; a loop of its own, as a call of `memmove` costs more than the work.
    @inline(__always) func move(_ count: UInt16, from source: UInt16, to target: UInt16) {
        let from = self + Int(source)
        let to = self + Int(target)
        to[0] = from[0]
        to[1] = from[1]
        var k = 2
        while k < Int(count) {
            to[k] = from[k]
            k &+= 1
        }
    }

    /// Copies one register, mostly, or a few more.
    @inline(__always) func copyFew(_ count: Int, from source: UnsafeMutablePointer<Int64>) {
        guard count > 0 else { return }
        self[0] = source[0]
        if _slowPath(count > 1) { copy(count, from: source) }
    }

    /// Copies any number of registers, lowest first.
    @inline(__always) func copy(_ count: Int, from source: UnsafeMutablePointer<Int64>) {
        var k = 0
        while k < count {
            self[k] = source[k]
            k &+= 1
        }
    }
}
