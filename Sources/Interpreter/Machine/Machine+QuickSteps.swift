/// Parts that several instructions of the quick loop have in common. Where one is false, `i` is what could not be done.
extension Machine {
    // MARK: Loops

    /// Closes a loop if the new index is below a bound.
    @inline(__always)
    static func loop(
        _ index: Int64, _ i: inout UnsafePointer<Instruction>, _ scalars: UnsafeMutablePointer<Int64>,
        _ fuel: inout Int64, orEqual: Bool
    ) -> Bool {
        i += 1
        let left = fuel &- Int64(i.pointee.x)
        guard _fastPath(left >= 0) else { return false }
        fuel = left
        let bound = scalars[Int(i.pointee.b)]
        if _fastPath(orEqual ? index <= bound : index < bound) { i += i.pointee.signedC }
        i += 1
        return true
    }

    @inline(__always)
    static func double(_ bits: Int64) -> Double { Double(bitPattern: UInt64(bitPattern: bits)) }

    // MARK: Calls

    /// Goes on in a function whose registers begin where the call says, if there is room and fuel for it.
    @inline(__always)
    static func enter(
        _ callee: UnsafeMutablePointer<CodeEntry>, _ state: UnsafeMutablePointer<LoopState>,
        _ i: inout UnsafePointer<Instruction>, _ scalars: inout UnsafeMutablePointer<Int64>,
        _ objects: inout UnsafeMutablePointer<ObjectPointer?>, _ frames: inout UnsafeMutablePointer<Frame>,
        _ code: inout UnsafePointer<CodeEntry>, _ fuel: inout Int64
    ) -> Bool {
        let newScalars = scalars + Int(i.pointee.b)
        let newObjects = objects + Int(i.pointee.c)
        fuel &-= 4
        guard
            _fastPath(
                newScalars + Int(callee.pointee.scalarCount) <= state.pointee.scalarLimit
                    && newObjects + Int(callee.pointee.objectCount) <= state.pointee.objectLimit
                    && frames < state.pointee.frameLimit && fuel >= 0)
        else { return false }
        frames.initialize(
            to: Frame(
                next: i + 1, code: code, scalarStep: Int32(i.pointee.b), objectStep: Int32(i.pointee.c)))
        frames += 1
        (scalars, objects) = (newScalars, newObjects)
        (code, i) = (UnsafePointer(callee), UnsafePointer(callee.pointee.instructions))
        return true
    }

    /// Goes on behind the call.
    @inline(__always)
    static func leave(
        _ i: inout UnsafePointer<Instruction>, _ scalars: inout UnsafeMutablePointer<Int64>,
        _ objects: inout UnsafeMutablePointer<ObjectPointer?>, _ frames: inout UnsafeMutablePointer<Frame>,
        _ code: inout UnsafePointer<CodeEntry>
    ) {
        frames -= 1
        i = frames.pointee.next
        code = frames.pointee.code
        scalars -= Int(frames.pointee.scalarStep)
        objects -= Int(frames.pointee.objectStep)
    }
}
