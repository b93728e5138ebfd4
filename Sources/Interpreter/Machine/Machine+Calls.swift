/// Calls from outside the loop: units of a program, closures that natives call, deinitialisers.
extension Machine {
    typealias Window = (UnsafeMutablePointer<Int64>, UnsafeMutablePointer<ObjectPointer?>) -> Void

    static let portion: Int64 = 8_000_000

    /// Runs a function above whatever is running now. `prepare` puts the arguments behind the results of its window;
    /// afterwards the window at `scalarTop` and `objectTop` holds the results.
    func enter(_ number: Int, closure: ObjectPointer? = nil, _ prepare: Window) -> FaultKind? {
        let callee = entries + number
        guard frameTop < frameLimit, nesting < Machine.nestingLimit else { return .limit(.depth) }
        let (scalarStart, objectStart, frameStart) = (scalarTop, objectTop, frameTop)
        reserveRegisters(
            scalars: scalarStart + Int(callee.pointee.scalarCount),
            objects: objectStart + Int(callee.pointee.objectCount))
        prepare(scalarBase + scalarStart, objectBase + objectStart)
        if let closure, callee.pointee.closureRegister >= 0 {
            heap.retain(closure)
            objectBase[objectStart + Int(callee.pointee.closureRegister)] = closure
        }
        frameTop.initialize(to: Frame(next: finish, code: outside, scalarStep: 0, objectStep: 0))
        frameTop += 1
        nesting += 1
        let fault = Machine.run(self, UnsafePointer(callee))
        nesting -= 1
        (scalarTop, objectTop, frameTop) = (scalarStart, objectStart, frameStart)
        return fault
    }

    /// The loop calls itself through natives no deeper than this: each level takes native stack.
    static let nestingLimit = 200

    /// Runs the function of a unit, which takes and gives nothing.
    func runUnit(_ number: Int) throws(Fault) {
        faultStack = []
        if let kind = enter(number, { _, _ in }) {
            let stack = faultStack
            faultStack = []
            throw Fault(kind, at: stack.first?.range, stack: stack)
        }
    }
}
