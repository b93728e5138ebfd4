/// A builtin written outside of the language: reads its arguments from the call and gives back a result.
public typealias NativeFunction = @Sendable (NativeCall) throws(Fault) -> Void

/// One call of a native function: its arguments, its results, and the machine it may call back into.
public struct NativeCall {
    let machine: Machine
    let native: NativeEntry
    let scalarStart: Int
    let objectStart: Int

    var heap: Heap { machine.heap }

    /// Scalar register `slot` of the window: results come first, then parameters.
    @inline(__always) subscript(slot: Int) -> Int64 {
        get { machine.scalarBase[scalarStart + slot] }
        nonmutating set { machine.scalarBase[scalarStart + slot] = newValue }
    }

    func double(_ slot: Int) -> Double { Double(bitPattern: UInt64(bitPattern: self[slot])) }
    func setDouble(_ slot: Int, _ value: Double) { self[slot] = Int64(bitPattern: value.bitPattern) }
    func setBool(_ slot: Int, _ value: Bool) { self[slot] = value ? 1 : 0 }

    /// Object register `slot` of the window.
    func object(_ slot: Int) throws(Fault) -> ObjectPointer {
        guard let object = machine.objectBase[objectStart + slot] else { throw Fault(.overlappingAccess) }
        return object
    }

    /// Puts an object that the caller holds into a register that holds nothing, or gives up what it held.
    func setObject(_ slot: Int, _ object: ObjectPointer?) {
        let old = machine.objectBase[objectStart + slot]
        machine.objectBase[objectStart + slot] = object
        heap.release(old)
    }

    func text(_ slot: Int) throws(Fault) -> TextObject { TextObject(try object(slot)) }
    func string(_ slot: Int) throws(Fault) -> String { try text(slot).string }
    func array(_ slot: Int) throws(Fault) -> ArrayObject { ArrayObject(try object(slot)) }

    /// The runtime type of generic argument `index`.
    func type(_ index: Int) -> RuntimeType { machine.types[native.types[index]] }

    /// Charges for work before it is done.
    func charge(_ fuel: Int) throws(Fault) { try machine.charge(fuel) }

    /// Stops unless the heap has room for `bytes` more.
    func reserve(_ bytes: Int) throws(Fault) {
        guard heap.hasRoom(for: bytes) else { throw Fault(.limit(.heap)) }
    }
}
