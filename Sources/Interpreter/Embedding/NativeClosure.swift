/// A closure of the program, held by a native function: one that faults makes its caller stop too.
///
/// Native code knows no exceptions: after a fault every call gives a placeholder at once, and the machine raises the
/// fault when the native function returns. It never leaves the thread of its program.
public final class NativeClosure: @unchecked Sendable {
    /// Programs outlive what they hold.
    private unowned(unsafe) let machine: Machine
    private let object: ObjectPointer
    private let parameters: [Int]
    private let result: Int

    init(_ view: ValueView) throws(Fault) {
        guard let object = view.value.object(), case .function(let parameters, let result) = view.kind else {
            throw Fault(.overlappingAccess)
        }
        machine = view.machine
        self.object = object
        self.parameters = parameters
        self.result = result
        machine.heap.retain(object)
    }

    deinit { machine.heap.release(object) }

    func call<Result: NativeValue>(_ write: ([ValuePlace]) throws(Fault) -> Void) -> Result {
        guard machine.closureFault == nil else { return Result.placeholder }
        do throws(Fault) {
            return try attempt(write)
        } catch {
            machine.closureFault = error
            machine.onClosureFault?()
            return Result.placeholder
        }
    }

    private func attempt<Result: NativeValue>(
        _ write: ([ValuePlace]) throws(Fault) -> Void
    ) throws(Fault) -> Result {
        let layout = machine.types[result].layout
        var failure: Fault?
        let slots = try machine.callClosure(object, result: layout) { scalars, objects in
            // Behind the slot for an error lie the results, then the arguments.
            var next = ValueSlots(scalars: scalars, objects: objects + 1).advanced(by: layout)
            var places: [ValuePlace] = []
            places.reserveCapacity(self.parameters.count)
            for type in self.parameters {
                places.append(ValuePlace(machine: self.machine, type: type, slots: next))
                next = next.advanced(by: self.machine.types[type].layout)
            }
            do throws(Fault) { try write(places) } catch { failure = error }
        }
        defer { slots.release(layout, machine.heap) }
        if let failure { throw failure }
        return try Result.read(ValueView(machine: machine, type: result, value: slots))
    }
}
