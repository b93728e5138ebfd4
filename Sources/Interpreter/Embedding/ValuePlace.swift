/// Slots of a program that wait for a value of a known type; those for objects hold nothing.
public struct ValuePlace {
    // It outlives every place.
    unowned(unsafe) let machine: Machine
    let type: Int
    let slots: ValueSlots

    /// Fills the place with an object of the embedding.
    public func give(_ host: HostObject) throws(Fault) {
        guard machine.heap.hasRoom(for: host.byteCount) else { throw Fault(.limit(.heap)) }
        slots.setObject(0, machine.heap.makeHost(host))
    }

    /// The parts of a struct or tuple, one after the other.
    func parts() -> [ValuePlace] {
        var numbers: [Int] = []
        switch machine.types[type].kind {
        case .structure(let fields): numbers = fields.map { $0.type }
        case .tuple(_, let elements): numbers = elements
        default: break
        }
        var result: [ValuePlace] = []
        var next = slots
        for number in numbers {
            result.append(ValuePlace(machine: machine, type: number, slots: next))
            next = next.advanced(by: machine.types[number].layout)
        }
        return result
    }
}
