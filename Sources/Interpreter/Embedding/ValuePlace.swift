/// Slots of a program that wait for a value of a known type; those for objects hold nothing.
public struct ValuePlace {
    let machine: Machine
    let type: Int
    let slots: ValueSlots

    /// Fills the place with an object of the embedding.
    public func give(_ host: HostObject) throws(Fault) {
        guard machine.heap.hasRoom(for: host.byteCount) else { throw Fault(.limit(.heap)) }
        slots.setObject(0, machine.heap.makeHost(host))
    }

    /// Field or element `index` of a struct or tuple; nil in any other type.
    func part(_ index: Int) -> ValuePlace? {
        machine.part(index, of: type, slots).map { ValuePlace(machine: machine, type: $0.type, slots: $0.value) }
    }
}
