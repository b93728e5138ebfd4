/// Comparing and hashing values by the shape of their type, or with the program's own functions.
struct ValueOperations {
    let machine: Machine
    /// Types of sealed units are compared by their parts, whatever they say of themselves.
    var distrustsSealed = false

    func equal(_ number: Int, _ left: ValueSlots, _ right: ValueSlots, byShape: Bool = false) throws(Fault) -> Bool {
        let type = machine.types[number]
        if !byShape, !(distrustsSealed && type.comparesByParts), let function = type.equalityFunction {
            return try callTwo(function, type.layout, left, right)
        }
        switch type.kind {
        case .integer, .bool, .metatype: return left.scalar() == right.scalar()
        case .double: return left.double() == right.double()
        case .float:
            return Float(bitPattern: UInt32(truncatingIfNeeded: left.scalar()))
                == Float(bitPattern: UInt32(truncatingIfNeeded: right.scalar()))
        case .string, .character:
            guard let first = left.object(), let second = right.object() else { return false }
            try machine.charge(TextObject.comparisonWork(TextObject(first), TextObject(second)))
            return machine.heap.equalTexts(first, second)
        case .substring:
            let (one, other) = (substring(left), substring(right))
            try machine.charge(one.utf8.count + other.utf8.count)
            return one == other
        case .array(let element, _): return try equalArrays(element, left, right)
        case .dictionary(let key, let element): return try equalDictionaries(key, element, left, right)
        case .set(let element): return try equalDictionaries(element, nil, left, right)
        case .optional(let wrapped, let isPointer): return try equalOptionals(wrapped, isPointer, left, right)
        case .tuple(_, let elements): return try equalParts(elements, left, right)
        case .structure(let fields): return try equalParts(fields.lazy.map { $0.type }, left, right)
        case .enumeration(let cases): return try equalCases(cases, left, right)
        case .existential: return try equalBoxes(left, right)
        case .host: return try equalHosts(left, right)
        case .instance, .function: return left.object() == right.object()
        case .void: return true
        }
    }

    private func callTwo(
        _ function: Int, _ layout: ValueLayout, _ left: ValueSlots, _ right: ValueSlots
    ) throws(Fault) -> Bool {
        let machine = machine
        let fault = machine.enter(function) { scalars, objects in
            let first = ValueSlots(scalars: scalars + 1, objects: objects)
            left.copy(to: first, layout, machine.heap)
            right.copy(to: first.advanced(by: layout), layout, machine.heap)
        }
        if let fault { throw Fault(fault) }
        return machine.scalarBase[machine.scalarTop] != 0
    }

    private func host(_ value: ValueSlots) -> HostObject? { value.object().flatMap { machine.heap.host($0) } }

    private func equalHosts(_ left: ValueSlots, _ right: ValueSlots) throws(Fault) -> Bool {
        guard let one = host(left), let other = host(right) else { return false }
        try machine.charge(one.byteCount >> 3)
        return one === other || one.equals(other)
    }

    func substring(_ value: ValueSlots) -> String {
        guard let object = value.object() else { return "" }
        let range = Int(truncatingIfNeeded: value.scalar(0))..<Int(truncatingIfNeeded: value.scalar(1))
        return String(decoding: UnsafeBufferPointer(rebasing: TextObject(object).bytes[range]), as: UTF8.self)
    }

    private func equalArrays(_ element: Int, _ left: ValueSlots, _ right: ValueSlots) throws(Fault) -> Bool {
        guard let first = left.object(), let second = right.object() else { return false }
        if first == second { return true }
        let (one, other) = (ArrayObject(first), ArrayObject(second))
        guard one.count == other.count else { return false }
        try machine.charge(one.count)
        for index in 0..<one.count
        where try !equal(element, machine.element(index, of: one), machine.element(index, of: other)) {
            return false
        }
        return true
    }

    private func equalDictionaries(
        _ key: Int, _ value: Int?, _ left: ValueSlots, _ right: ValueSlots
    ) throws(Fault) -> Bool {
        guard let first = left.object(), let second = right.object() else { return false }
        if first == second { return true }
        let (one, other) = (DictionaryObject(first), DictionaryObject(second))
        guard one.count == other.count else { return false }
        try machine.charge(one.usedCount)
        var index = one.nextEntry(from: 0)
        while index < one.usedCount {
            let slots = ValueSlots(slots: one.key(index), one.keyLayout)
            guard let found = try find(other, key, slots, hash: one.hash(ofEntry: index)) else { return false }
            if let value {
                let mine = ValueSlots(slots: one.value(index), one.valueLayout)
                let theirs = ValueSlots(slots: other.value(found), other.valueLayout)
                if try !equal(value, mine, theirs) { return false }
            }
            index = one.nextEntry(from: index + 1)
        }
        return true
    }

    private func equalOptionals(
        _ wrapped: Int, _ isPointer: Bool, _ left: ValueSlots, _ right: ValueSlots
    ) throws(Fault) -> Bool {
        let first = isPointer ? left.object() != nil : left.scalar() != 0
        let second = isPointer ? right.object() != nil : right.scalar() != 0
        guard first && second else { return first == second }
        if isPointer { return try equal(wrapped, left, right) }
        return try equal(wrapped, left.advanced(by: .scalar), right.advanced(by: .scalar))
    }

    private func equalParts<Parts: Sequence<Int>>(
        _ parts: Parts, _ left: ValueSlots, _ right: ValueSlots
    ) throws(Fault) -> Bool {
        var (first, second) = (left, right)
        for part in parts {
            if try !equal(part, first, second) { return false }
            first = first.advanced(by: machine.types[part].layout)
            second = second.advanced(by: machine.types[part].layout)
        }
        return true
    }

    private func equalCases(
        _ cases: [RuntimeType.Case], _ left: ValueSlots, _ right: ValueSlots
    ) throws(Fault) -> Bool {
        guard left.scalar() == right.scalar() else { return false }
        let entry = cases[Int(truncatingIfNeeded: left.scalar())]
        return try equalParts(entry.payload, payload(entry, left), payload(entry, right))
    }

    func payload(_ entry: RuntimeType.Case, _ value: ValueSlots) -> ValueSlots {
        let place = value.advanced(by: .scalar)
        if entry.isIndirect, let record = place.object() { return machine.contents(record) }
        return place
    }

    private func equalBoxes(_ left: ValueSlots, _ right: ValueSlots) throws(Fault) -> Bool {
        guard let first = left.object(), let second = right.object() else { return false }
        guard ObjectHeader(first).type == ObjectHeader(second).type else { return false }
        return try equal(ObjectHeader(first).type, machine.contents(first), machine.contents(second))
    }

    // MARK: Order

    /// `<` of enums without payload: by the order of the cases.
    func less(_ number: Int, _ left: ValueSlots, _ right: ValueSlots) throws(Fault) -> Bool {
        switch machine.types[number].kind {
        case .double: return left.double() < right.double()
        case .float:
            return Float(bitPattern: UInt32(truncatingIfNeeded: left.scalar()))
                < Float(bitPattern: UInt32(truncatingIfNeeded: right.scalar()))
        case .integer(let bits, let isSigned) where bits == 64 && !isSigned:
            return UInt64(bitPattern: left.scalar()) < UInt64(bitPattern: right.scalar())
        case .string, .character:
            guard let first = left.object(), let second = right.object() else { return false }
            try machine.charge(TextObject.comparisonWork(TextObject(first), TextObject(second)))
            return machine.heap.lessText(first, second)
        case .enumeration(let cases):
            if left.scalar() != right.scalar() { return left.scalar() < right.scalar() }
            let entry = cases[Int(truncatingIfNeeded: left.scalar())]
            var (first, second) = (payload(entry, left), payload(entry, right))
            for part in entry.payload {
                if try less(part, first, second) { return true }
                if try less(part, second, first) { return false }
                first = first.advanced(by: machine.types[part].layout)
                second = second.advanced(by: machine.types[part].layout)
            }
            return false
        default:
            return left.scalar() < right.scalar()
        }
    }

    // MARK: Hashing

    static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 { TextObject.mix(hash, value) }

    /// The hash of a dictionary's key. Never the mark of a removed entry.
    func keyHash(_ number: Int, _ value: ValueSlots) throws(Fault) -> Int64 {
        switch machine.types[number].keyForm {
        case .bits: DictionaryObject.hash(ofBits: value.scalar())
        case .text: Int64(bitPattern: try hashText(0, value) >> 1)
        case .other: Int64(bitPattern: try hash(0, number, value) >> 1)
        }
    }

    func hash(_ seed: UInt64, _ number: Int, _ value: ValueSlots, byShape: Bool = false) throws(Fault) -> UInt64 {
        let type = machine.types[number]
        if !byShape, let function = type.hashFunction { return try callHash(function, type.layout, seed, value) }
        switch type.kind {
        case .integer, .bool, .metatype: return ValueOperations.mix(seed, UInt64(bitPattern: value.scalar()))
        case .double:
            let number = value.double()
            return ValueOperations.mix(seed, number == 0 ? 0 : number.bitPattern)
        case .float: return ValueOperations.mix(seed, UInt64(bitPattern: value.scalar()))
        case .string, .character: return try hashText(seed, value)
        case .substring:
            let text = substring(value)
            try machine.charge(text.utf8.count)
            return hashBytes(seed, text)
        case .array(let element, _):
            guard let object = value.object() else { return seed }
            let array = ArrayObject(object)
            try machine.charge(array.count * 8)
            var result = ValueOperations.mix(seed, UInt64(array.count))
            for index in 0..<array.count { result = try hash(result, element, machine.element(index, of: array)) }
            return result
        case .optional(let wrapped, let isPointer):
            let isSome = isPointer ? value.object() != nil : value.scalar() != 0
            let start = ValueOperations.mix(seed, isSome ? 1 : 0)
            return isSome ? try hash(start, wrapped, isPointer ? value : value.advanced(by: .scalar)) : start
        case .tuple(_, let elements): return try hashParts(seed, elements, value)
        case .structure(let fields): return try hashParts(seed, fields.lazy.map { $0.type }, value)
        case .enumeration(let cases):
            let entry = cases[Int(truncatingIfNeeded: value.scalar())]
            let start = ValueOperations.mix(seed, UInt64(bitPattern: value.scalar()))
            return try hashParts(start, entry.payload, payload(entry, value))
        case .set(let element), .dictionary(let element, _): return try hashUnordered(seed, element, value)
        case .existential:
            guard let box = value.object() else { return seed }
            return try hash(seed, ObjectHeader(box).type, machine.contents(box))
        case .host:
            // Equal values read alike.
            try machine.charge(host(value)?.byteCount ?? 0)
            var result = seed
            for byte in host(value)?.text.utf8 ?? "".utf8 { result = ValueOperations.mix(result, UInt64(byte)) }
            return result
        case .instance, .function:
            return ValueOperations.mix(seed, UInt64(UInt(bitPattern: value.object())))
        case .void: return seed
        }
    }

    private func hashParts<Parts: Sequence<Int>>(
        _ seed: UInt64, _ parts: Parts, _ value: ValueSlots
    ) throws(Fault) -> UInt64 {
        var (result, place) = (seed, value)
        for part in parts {
            result = try hash(result, part, place)
            place = place.advanced(by: machine.types[part].layout)
        }
        return result
    }

    private func hashUnordered(_ seed: UInt64, _ element: Int, _ value: ValueSlots) throws(Fault) -> UInt64 {
        guard let object = value.object() else { return seed }
        let dictionary = DictionaryObject(object)
        try machine.charge(dictionary.usedCount)
        var sum: UInt64 = 0
        var index = dictionary.nextEntry(from: 0)
        while index < dictionary.usedCount {
            sum = sum &+ UInt64(bitPattern: dictionary.hash(ofEntry: index))
            index = dictionary.nextEntry(from: index + 1)
        }
        return ValueOperations.mix(seed, sum)
    }

    private func hashText(_ seed: UInt64, _ value: ValueSlots) throws(Fault) -> UInt64 {
        guard let object = value.object() else { return seed }
        let text = TextObject(object)
        try machine.charge(text.byteCount >> 2)
        // Canonically equivalent texts must hash alike; ASCII needs no normal form.
        if !text.isASCII { return hashBytes(seed, text.string) }
        return ValueOperations.mix(seed, text.byteHash)
    }

    /// By normalised scalars: Unicode's canonical equivalence.
    private func hashBytes(_ seed: UInt64, _ string: String) -> UInt64 {
        ValueOperations.mix(seed, UInt64(truncatingIfNeeded: string.hashValue))
    }

    private func callHash(
        _ function: Int, _ layout: ValueLayout, _ seed: UInt64, _ value: ValueSlots
    ) throws(Fault) -> UInt64 {
        let machine = machine
        // `hash(into:)`: the hasher is one scalar, inout, before the receiver.
        let fault = machine.enter(function) { scalars, objects in
            scalars[0] = Int64(bitPattern: seed)
            value.copy(to: ValueSlots(scalars: scalars + 1, objects: objects), layout, machine.heap)
        }
        if let fault { throw Fault(fault) }
        return UInt64(bitPattern: machine.scalarBase[machine.scalarTop])
    }

    // MARK: Dictionaries

    /// The entry of a key, or nil. Keys that crowd, by accident or on purpose, are paid for.
    func find(_ dictionary: DictionaryObject, _ type: Int, _ key: ValueSlots, hash: Int64) throws(Fault) -> Int? {
        var steps = 0
        let found = try find(dictionary, type, key, hash: hash, &steps)
        if _slowPath(steps > 16) { try machine.charge(steps * 8) }
        return found
    }

    @inline(__always)
    private func find(
        _ dictionary: DictionaryObject, _ type: Int, _ key: ValueSlots, hash: Int64, _ steps: inout Int
    ) throws(Fault) -> Int? {
        let layout = dictionary.keyLayout
        switch machine.types[type].keyForm {
        case .bits:
            let wanted = key.scalar()
            return dictionary.find(hash: hash, &steps) { $0.load(as: Int64.self) == wanted }
        case .text:
            guard let wanted = key.object() else { return nil }
            let heap = machine.heap
            return dictionary.find(hash: hash, &steps) { slots in
                slots.load(as: ObjectPointer?.self).map { heap.equalTexts($0, wanted) } ?? false
            }
        case .other:
            return try dictionary.find(hash: hash, &steps) { (slots: UnsafeMutableRawPointer) throws(Fault) -> Bool in
                try equal(type, ValueSlots(slots: slots, layout), key)
            }
        }
    }
}
