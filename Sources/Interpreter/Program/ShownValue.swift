/// A value that a program handed out: kept alive, described on demand, open to the embedding's eyes.
public final class ShownValue {
    let machine: Machine
    let type: Int
    private let scalars: UnsafeMutablePointer<Int64>
    private let objects: UnsafeMutablePointer<ObjectPointer?>
    private let layout: ValueLayout

    init(machine: Machine, type: Int, value: ValueSlots) {
        self.machine = machine
        self.type = type
        layout = machine.types[type].layout
        scalars = .allocate(capacity: max(1, layout.scalars))
        objects = .allocate(capacity: max(1, layout.objects))
        scalars.initialize(repeating: 0, count: max(1, layout.scalars))
        objects.initialize(repeating: nil, count: max(1, layout.objects))
        value.copy(to: ValueSlots(scalars: scalars, objects: objects), layout, machine.heap)
    }

    deinit {
        ValueSlots(scalars: scalars, objects: objects).release(layout, machine.heap)
        scalars.deallocate()
        objects.deallocate()
    }

    /// The value as the machine sees it; it holds as long as this object.
    public var view: ValueView { ValueView(machine: machine, type: type, scalars: scalars, objects: objects) }
}
