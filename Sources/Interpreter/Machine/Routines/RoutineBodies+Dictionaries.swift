extension RoutineBodies {
    static func dictionary(_ intrinsic: Intrinsic) -> NativeBody? {
        switch intrinsic {
        case .dictionaryEmpty: return NativeBody { call throws(Fault) in makeEmpty(call, value: call.type(1).layout) }
        case .dictionaryCount, .setCount:
            return NativeBody { call throws(Fault) in call.give(Int64(try call.dictionaryArgument(0).count)) }
        case .dictionaryGet: return NativeBody { call throws(Fault) in try get(call) }
        case .dictionarySet: return NativeBody { call throws(Fault) in try setValue(call) }
        case .dictionaryRemove: return NativeBody { call throws(Fault) in try remove(call, key: call.argument(1)) }
        case .dictionaryRemoveAll, .setRemoveAll: return NativeBody { call throws(Fault) in try removeAllEntries(call) }
        case .dictionaryReserve, .setReserve: return NativeBody { _ throws(Fault) in }
        case .dictionaryNextPosition, .setNextPosition:
            return NativeBody { call throws(Fault) in
                let dictionary = try call.dictionaryArgument(0)
                // The position behind a given one that holds an entry; Int.max behind the last.
                let start = Int(truncatingIfNeeded: min(call.int(1), Int64(Int32.max) - 1)) + 1
                let next = dictionary.storage == nil ? 0 : dictionary.nextEntry(from: max(0, start))
                call.give(next < dictionary.usedCount ? Int64(next) : Int64.max)
            }
        case .dictionaryKeyAt, .setElementAt:
            return NativeBody { call throws(Fault) in
                let (dictionary, index) = try entry(call)
                ValueSlots(slots: dictionary.key(index), dictionary.keyLayout)
                    .copy(to: call.result, dictionary.keyLayout, call.heap)
            }
        case .dictionaryValueAt:
            return NativeBody { call throws(Fault) in
                let (dictionary, index) = try entry(call)
                ValueSlots(slots: dictionary.value(index), dictionary.valueLayout)
                    .copy(to: call.result, dictionary.valueLayout, call.heap)
            }
        case .dictionaryPositionOfKey:
            return NativeBody { call throws(Fault) in
                let found = try find(call, call.argument(1))
                call.give(Int64(found ?? -1))
            }
        default: return nil
        }
    }

    static func set(_ intrinsic: Intrinsic) -> NativeBody? {
        switch intrinsic {
        case .setEmpty: return NativeBody { call throws(Fault) in makeEmpty(call, value: .none) }
        case .setContains:
            return NativeBody { call throws(Fault) in call.give(try find(call, call.argument(1)) != nil) }
        case .setInsert: return NativeBody { call throws(Fault) in try insertElement(call) }
        case .setRemove: return NativeBody { call throws(Fault) in try removeMember(call) }
        default: return nil
        }
    }

    private static func makeEmpty(_ call: NativeCall, value: ValueLayout) {
        call.give(
            call.heap.makeDictionary(key: call.type(0).layout, value: value, keyType: call.native.types[0]))
    }

    private static func find(_ call: NativeCall, _ key: ValueSlots) throws(Fault) -> Int? {
        let dictionary = try call.dictionaryArgument(0)
        let operations = ValueOperations(machine: call.machine)
        let hash = try operations.keyHash(dictionary.header.type, key)
        return try operations.find(dictionary, dictionary.header.type, key, hash: hash)
    }

    private static func entry(_ call: NativeCall) throws(Fault) -> (DictionaryObject, Int) {
        let dictionary = try call.dictionaryArgument(0)
        let index = call.int(1)
        guard index >= 0, index < Int64(dictionary.usedCount),
            dictionary.hash(ofEntry: Int(index)) != DictionaryObject.removed
        else { throw Fault(.indexOutOfRange) }
        return (dictionary, Int(index))
    }

    private static func get(_ call: NativeCall) throws(Fault) {
        let dictionary = try call.dictionaryArgument(0)
        let found = try find(call, call.argument(1))
        call.giveOptional(found != nil) { slots in
            ValueSlots(slots: dictionary.value(found ?? 0), dictionary.valueLayout)
                .copy(to: slots, dictionary.valueLayout, call.heap)
        }
    }

    /// The dictionary argument, held by the call alone.
    static func writableDictionary(_ call: NativeCall) throws(Fault) -> DictionaryObject {
        let old = try call.objectArgument(0)
        guard let unique = call.heap.uniqueDictionary(old) else { throw Fault(.limit(.heap)) }
        call.replace(0, unique)
        return DictionaryObject(unique)
    }

    /// The entry for a key, added with an empty value if it is new; the key is moved in.
    static func entryForWriting(
        _ call: NativeCall, _ dictionary: DictionaryObject, _ key: ValueSlots
    ) throws(Fault) -> (index: Int, isNew: Bool) {
        let operations = ValueOperations(machine: call.machine)
        let type = dictionary.header.type
        let hash = try operations.keyHash(type, key)
        if let found = try operations.find(dictionary, type, key, hash: hash) { return (found, false) }
        guard call.heap.reserveEntry(dictionary) else { throw Fault(.limit(.heap)) }
        let index = call.heap.addEntry(dictionary, hash: hash)
        key.move(to: ValueSlots(slots: dictionary.key(index), dictionary.keyLayout), dictionary.keyLayout)
        dictionary.value(index).initializeMemory(
            as: UInt8.self, repeating: 0, count: dictionary.valueLayout.slots * 8)
        return (index, true)
    }

    static func positionForWriting(_ call: NativeCall) throws(Fault) {
        let dictionary = try writableDictionary(call)
        let (index, isNew) = try entryForWriting(call, dictionary, call.argument(1))
        call.give(Int64(isNew ? ~index : index))
    }

    static func takeValue(_ call: NativeCall) throws(Fault) {
        let dictionary = try writableDictionary(call)
        let found = try find(call, call.argument(1))
        call.giveOptional(found != nil) { slots in
            ValueSlots(slots: dictionary.value(found ?? 0), dictionary.valueLayout)
                .move(to: slots, dictionary.valueLayout)
        }
    }

    /// `self[key] = newValue`: arguments are the dictionary, the key, the optional value.
    private static func setValue(_ call: NativeCall) throws(Fault) {
        guard case .optional(_, let isPointer) = call.machine.types[call.argumentType(2)].kind else { return }
        let optional = call.argument(2)
        let isSome = isPointer ? optional.object() != nil : optional.scalar() != 0
        guard isSome else { return try remove(call, key: call.argument(1)) }
        let dictionary = try writableDictionary(call)
        let (index, _) = try entryForWriting(call, dictionary, call.argument(1))
        let slots = ValueSlots(slots: dictionary.value(index), dictionary.valueLayout)
        slots.release(dictionary.valueLayout, call.heap)
        (isPointer ? optional : optional.advanced(by: .scalar)).move(to: slots, dictionary.valueLayout)
    }

    /// Removes a key; gives the old value as an optional where the call wants one.
    private static func remove(_ call: NativeCall, key: ValueSlots) throws(Fault) {
        let wantsValue = call.machine.types[call.resultType].layout.slots > 0
        guard let index = try find(call, key) else {
            if wantsValue { call.giveOptional(false) { _ in } }
            return
        }
        let dictionary = try writableDictionary(call)
        // A copy keeps the order but not the places of removed entries.
        let place = dictionary.hash(ofEntry: index) == DictionaryObject.removed ? try find(call, key) ?? index : index
        let slots = ValueSlots(slots: dictionary.value(place), dictionary.valueLayout)
        if wantsValue {
            call.giveOptional(true) { slots.move(to: $0, dictionary.valueLayout) }
        } else {
            slots.release(dictionary.valueLayout, call.heap)
        }
        ValueSlots(slots: dictionary.key(place), dictionary.keyLayout).release(dictionary.keyLayout, call.heap)
        call.heap.removeEntry(dictionary, place)
    }

    private static func removeAllEntries(_ call: NativeCall) throws(Fault) {
        let old = try call.dictionaryArgument(0)
        let fresh = call.heap.makeDictionary(
            key: old.keyLayout, value: old.valueLayout, keyType: old.header.type)
        call.heap.release(old.address)
        call.replace(0, fresh)
    }

    /// An entry of a dictionary literal: a key may stand there once.
    static func insertLiteral(_ call: NativeCall) throws(Fault) {
        let dictionary = try writableDictionary(call)
        let (index, isNew) = try entryForWriting(call, dictionary, call.argument(1))
        guard isNew else { throw Fault(.duplicateKeys) }
        call.argument(2).move(
            to: ValueSlots(slots: dictionary.value(index), dictionary.valueLayout), dictionary.valueLayout)
    }

    // MARK: Sets

    /// Gives whether the element was new.
    private static func insertElement(_ call: NativeCall) throws(Fault) {
        let set = try writableDictionary(call)
        let (_, isNew) = try entryForWriting(call, set, call.argument(1))
        call.give(isNew)
    }

    private static func removeMember(_ call: NativeCall) throws(Fault) {
        guard try find(call, call.argument(1)) != nil else { return call.giveOptional(false) { _ in } }
        let set = try writableDictionary(call)
        guard let index = try find(call, call.argument(1)) else { return }
        let member = ValueSlots(slots: set.key(index), set.keyLayout)
        call.giveOptional(true) { member.move(to: $0, set.keyLayout) }
        call.heap.removeEntry(set, index)
    }
}
