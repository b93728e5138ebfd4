/// `as?`, `as!` and `is`: what a value is, and the value as that.
extension RoutineBodies {
    static func isCastable(_ call: NativeCall) -> Bool {
        castSource(call.machine, call.native.types[0], call.argument(0), to: call.native.types[1]) != nil
    }

    static func cast(_ call: NativeCall) throws(Fault) {
        let machine = call.machine
        let target = call.native.types[1]
        guard let (type, value) = castSource(machine, call.native.types[0], call.argument(0), to: target)
        else { return call.giveOptional(false) { _ in } }
        var fault: Fault?
        call.giveOptional(true) { slots in
            do throws(Fault) { try place(call, type, value, as: target, slots) } catch { fault = error }
        }
        if let fault { throw fault }
    }

    /// The value that a cast looks at, out of its boxes and optionals, if it has the target type.
    private static func castSource(
        _ machine: Machine, _ type: Int, _ value: ValueSlots, to target: Int
    ) -> (type: Int, value: ValueSlots)? {
        var type = type
        var value = value
        if type == target { return (type, value) }
        while true {
            switch machine.types[type].kind {
            case .existential:
                guard let box = value.object() else { return nil }
                type = ObjectHeader(box).type
                value = machine.contents(box)
            case .optional(let wrapped, let isPointer):
                if type == target || conformsItself(machine, type, target) { return (type, value) }
                if isNil(value, isPointer: isPointer) {
                    // Nil is one of any optional type.
                    if case .optional = machine.types[target].kind { return (type, value) }
                    return nil
                }
                type = wrapped
                if !isPointer { value = value.advanced(by: .scalar) }
            case .instance:
                guard let object = value.object() else { return nil }
                return matches(machine, ObjectHeader(object).type, value, target)
                    ? (ObjectHeader(object).type, value) : nil
            default:
                return matches(machine, type, value, target) ? (type, value) : nil
            }
        }
    }

    /// Optionals themselves may conform, where what they wrap does.
    private static func conformsItself(_ machine: Machine, _ type: Int, _ target: Int) -> Bool {
        guard case .existential = machine.types[target].kind, machine.types[target].name != "Any" else { return false }
        return machine.conforms?(type, target) ?? false
    }

    private static func isNil(_ value: ValueSlots, isPointer: Bool) -> Bool {
        isPointer ? value.object() == nil : value.scalar() == 0
    }

    private static func matches(_ machine: Machine, _ type: Int, _ value: ValueSlots, _ target: Int) -> Bool {
        if type == target { return true }
        switch (machine.types[target].kind, machine.types[type].kind) {
        case (.existential, _): return machine.conforms?(type, target) ?? false
        case (.instance, _): return machine.isSubclass(type, of: target)
        case (.optional(let wrapped, _), _): return matches(machine, type, value, wrapped)
        case (.array(let to, _), .array(let from, _)):
            guard let object = value.object() else { return false }
            let array = ArrayObject(object)
            return (0..<array.count).allSatisfy {
                castSource(machine, from, machine.element($0, of: array), to: to) != nil
            }
        case (.dictionary(let toKey, let to), .dictionary(let fromKey, let from)):
            return entries(value).allSatisfy { key, element in
                castSource(machine, fromKey, key, to: toKey) != nil && castSource(machine, from, element, to: to) != nil
            }
        case (.set(let to), .set(let from)):
            return entries(value).allSatisfy { key, _ in castSource(machine, from, key, to: to) != nil }
        case (.metatype(let instance), .metatype):
            return isNamed(machine, Int(value.scalar()), instance)
        default: return false
        }
    }

    /// Is the type that a metatype value names the wanted one, or one of those?
    private static func isNamed(_ machine: Machine, _ type: Int, _ wanted: Int) -> Bool {
        if case .existential = machine.types[wanted].kind { return machine.conforms?(type, wanted) ?? false }
        return type == wanted || machine.isSubclass(type, of: wanted)
    }

    /// Keys and values of a dictionary, or of a set.
    private static func entries(_ value: ValueSlots) -> [(key: ValueSlots, value: ValueSlots)] {
        guard let object = value.object() else { return [] }
        let dictionary = DictionaryObject(object)
        guard dictionary.count > 0 else { return [] }
        var result: [(key: ValueSlots, value: ValueSlots)] = []
        var index = dictionary.nextEntry(from: 0)
        while index < dictionary.usedCount {
            result.append(
                (
                    ValueSlots(slots: dictionary.key(index), dictionary.keyLayout),
                    ValueSlots(slots: dictionary.value(index), dictionary.valueLayout)
                ))
            index = dictionary.nextEntry(from: index + 1)
        }
        return result
    }

    private static func place(
        _ call: NativeCall, _ type: Int, _ value: ValueSlots, as target: Int, _ slots: ValueSlots
    ) throws(Fault) {
        if type == target { return value.copy(to: slots, call.machine.types[type].layout, call.heap) }
        switch (call.machine.types[target].kind, call.machine.types[type].kind) {
        case (.existential, _):
            slots.setObject(0, box(call.machine, type, value))
        case (.optional, .optional(_, let isPointer)) where isNil(value, isPointer: isPointer): return
        case (.optional(let wrapped, let isPointer), _):
            if !isPointer { slots.setScalar(0, 1) }
            try place(call, type, value, as: wrapped, isPointer ? slots : slots.advanced(by: .scalar))
        case (.array(let to, let isByte), .array(let from, _)):
            slots.setObject(0, try array(call, value, from, to, isByte: isByte))
        case (.dictionary(let toKey, let to), .dictionary(let fromKey, let from)):
            slots.setObject(0, try dictionary(call, value, (fromKey, from), (toKey, to)))
        case (.set(let to), .set(let from)):
            slots.setObject(0, try dictionary(call, value, (from, nil), (to, nil)))
        default:
            value.copy(to: slots, call.machine.types[target].layout, call.heap)
        }
    }

    private static func placePart(
        _ call: NativeCall, _ type: Int, _ value: ValueSlots, as target: Int, _ slots: ValueSlots
    ) throws(Fault) {
        guard let (type, value) = castSource(call.machine, type, value, to: target) else { return }
        try place(call, type, value, as: target, slots)
    }

    private static func array(
        _ call: NativeCall, _ value: ValueSlots, _ from: Int, _ to: Int, isByte: Bool
    ) throws(Fault) -> ObjectPointer? {
        guard let object = value.object() else { return nil }
        let old = ArrayObject(object)
        let layout = ElementLayout(call.machine.types[to].layout, isByte: isByte, type: to)
        try call.machine.charge(old.count * 8)
        guard call.heap.hasRoom(for: old.count * layout.stride) else { throw Fault(.limit(.heap)) }
        let made = call.heap.makeArray(layout, capacity: old.count)
        let array = ArrayObject(made)
        for index in 0..<old.count {
            array.element(index).initializeMemory(as: UInt8.self, repeating: 0, count: array.stride)
            array.count = index + 1
            try placePart(
                call, from, call.machine.element(index, of: old), as: to, call.machine.element(index, of: array))
        }
        return made
    }

    /// A dictionary, or a set, whose values have no type, with its entries as other types.
    private static func dictionary(
        _ call: NativeCall, _ value: ValueSlots, _ from: (key: Int, value: Int?), _ to: (key: Int, value: Int?)
    ) throws(Fault) -> ObjectPointer? {
        let valueLayout = to.value.map { call.machine.types[$0].layout } ?? .none
        let made = call.heap.makeDictionary(key: call.machine.types[to.key].layout, value: valueLayout, keyType: to.key)
        let dictionary = DictionaryObject(made)
        let keySlots = dictionary.keyLayout.slots * 8
        // A key is made before its place is known.
        let buffer = UnsafeMutableRawPointer.allocate(byteCount: max(8, keySlots), alignment: 8)
        defer { buffer.deallocate() }
        for (key, element) in entries(value) {
            try call.machine.charge(16)
            buffer.initializeMemory(as: UInt8.self, repeating: 0, count: keySlots)
            let made = ValueSlots(slots: buffer, dictionary.keyLayout)
            try placePart(call, from.key, key, as: to.key, made)
            let (index, isNew) = try entryForWriting(call, dictionary, made)
            guard isNew else {
                made.release(dictionary.keyLayout, call.heap)
                continue
            }
            guard let from = from.value, let to = to.value else { continue }
            try placePart(call, from, element, as: to, ValueSlots(slots: dictionary.value(index), valueLayout))
        }
        return made
    }
}
