extension Array: NativeValue where Element: NativeValue {
    public static func read(_ view: ValueView) throws(Fault) -> [Element] {
        let count = view.count
        var result: [Element] = []
        result.reserveCapacity(count)
        for index in 0..<count { result.append(try Element.read(view[index])) }
        return result
    }

    public func write(to place: ValuePlace) throws(Fault) {
        guard case .array(let element, let isByte) = place.machine.types[place.type].kind else { return }
        let layout = ElementLayout(place.machine.types[element].layout, isByte: isByte, type: element)
        guard place.machine.heap.hasRoom(for: count * layout.stride) else { throw Fault(.limit(.heap)) }
        let array = ArrayObject(place.machine.heap.makeArray(layout, capacity: count))
        place.slots.setObject(0, array.address)
        array.elements.initializeMemory(as: UInt8.self, repeating: 0, count: count * layout.stride)
        array.count = count
        for index in 0..<count {
            let slots = place.machine.element(index, of: array)
            try self[index].write(to: ValuePlace(machine: place.machine, type: element, slots: slots))
        }
    }

    public static var placeholder: [Element] { [] }
}

extension Optional: NativeValue where Wrapped: NativeValue {
    public static func read(_ view: ValueView) throws(Fault) -> Wrapped? {
        guard let wrapped = view.wrapped else { return nil }
        return try Wrapped.read(wrapped)
    }

    public func write(to place: ValuePlace) throws(Fault) {
        guard case .optional(let wrapped, let isPointer) = place.machine.types[place.type].kind else { return }
        if !isPointer { place.slots.setScalar(0, self == nil ? 0 : 1) }
        guard let self else { return }
        let slots = isPointer ? place.slots : place.slots.advanced(by: .scalar)
        try self.write(to: ValuePlace(machine: place.machine, type: wrapped, slots: slots))
    }

    public static var placeholder: Wrapped? { nil }
}

extension ClosedRange: NativeValue where Bound: NativeValue {
    public static func read(_ view: ValueView) throws(Fault) -> ClosedRange<Bound> {
        try Bound.read(view[0])...Bound.read(view[1])
    }

    public func write(to place: ValuePlace) throws(Fault) {
        try NativePair(lowerBound, upperBound).write(to: place)
    }

    public static var placeholder: ClosedRange<Bound> { Bound.placeholder...Bound.placeholder }
}

extension Range: NativeValue where Bound: NativeValue {
    public static func read(_ view: ValueView) throws(Fault) -> Range<Bound> {
        try Bound.read(view[0])..<Bound.read(view[1])
    }

    public func write(to place: ValuePlace) throws(Fault) {
        try NativePair(lowerBound, upperBound).write(to: place)
    }

    public static var placeholder: Range<Bound> { Bound.placeholder..<Bound.placeholder }
}
