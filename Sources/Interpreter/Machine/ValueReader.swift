/// Takes values out of the machine as trees.
///
/// A type that describes itself is shown in its own words, so it comes out as `other`.
struct ValueReader {
    let machine: Machine
    /// Parts left to read; what lies beyond is left to the text of the value.
    private var budget = 20_000

    init(_ machine: Machine) {
        self.machine = machine
    }

    mutating func read(_ number: Int, _ value: ValueSlots) throws(Fault) -> ValueTree {
        let type = machine.types[number]
        budget -= 1
        if budget < 0 || type.descriptionFunction != nil { return try words(number, value) }
        switch type.kind {
        case .integer: return .integer(value.scalar())
        case .double: return .double(value.double())
        case .float: return .double(Double(Float(bitPattern: UInt32(truncatingIfNeeded: value.scalar()))))
        case .bool: return .boolean(value.scalar() != 0)
        case .string, .character, .substring:
            return .text(try ValueDescriber.describe(machine, number, value))
        case .array(let element, _): return try readArray(element, value)
        case .dictionary(let key, let element): return try readDictionary(key, element, value)
        case .set(let element): return try readSet(element, value)
        case .optional(let wrapped, let isPointer):
            let isSome = isPointer ? value.object() != nil : value.scalar() != 0
            return isSome ? try read(wrapped, isPointer ? value : value.advanced(by: .scalar)) : .none
        case .tuple(let labels, let elements):
            let fields = zip(labels, elements).map { RuntimeType.Field(name: $0, type: $1) }
            return .record(type: "", fields: try readFields(fields, value))
        case .structure(let fields): return .record(type: type.name, fields: try readFields(fields, value))
        case .host:
            return value.object().flatMap { machine.heap.host($0) }.map { .host($0) } ?? .other(type.name)
        case .existential:
            guard let box = value.object() else { return .none }
            return try read(ObjectHeader(box).type, machine.contents(box))
        case .enumeration, .instance, .function, .metatype, .void: return try words(number, value)
        }
    }

    private func words(_ number: Int, _ value: ValueSlots) throws(Fault) -> ValueTree {
        .other(try ValueDescriber.describe(machine, number, value))
    }

    private mutating func readArray(_ element: Int, _ value: ValueSlots) throws(Fault) -> ValueTree {
        guard let object = value.object() else { return .array([]) }
        let array = ArrayObject(object)
        var parts: [ValueTree] = []
        for index in 0..<array.count {
            parts.append(try read(element, machine.element(index, of: array)))
        }
        return .array(parts)
    }

    private mutating func readFields(
        _ fields: [RuntimeType.Field], _ value: ValueSlots
    ) throws(Fault) -> [ValueTree.Field] {
        var parts: [ValueTree.Field] = []
        var place = value
        for field in fields {
            parts.append(ValueTree.Field(label: field.name, value: try read(field.type, place)))
            place = place.advanced(by: machine.types[field.type].layout)
        }
        return parts
    }

    private mutating func readDictionary(
        _ key: Int, _ element: Int, _ value: ValueSlots
    ) throws(Fault) -> ValueTree {
        var entries: [(key: ValueTree, value: ValueTree)] = []
        guard let object = value.object() else { return .dictionary(entries) }
        let dictionary = DictionaryObject(object)
        var index = dictionary.nextEntry(from: 0)
        while index < dictionary.usedCount {
            let name = try read(key, ValueSlots(slots: dictionary.key(index), dictionary.keyLayout))
            let part = try read(element, ValueSlots(slots: dictionary.value(index), dictionary.valueLayout))
            entries.append((name, part))
            index = dictionary.nextEntry(from: index + 1)
        }
        return .dictionary(entries)
    }

    private mutating func readSet(_ element: Int, _ value: ValueSlots) throws(Fault) -> ValueTree {
        guard let object = value.object() else { return .array([]) }
        let set = DictionaryObject(object)
        var parts: [ValueTree] = []
        var index = set.nextEntry(from: 0)
        while index < set.usedCount {
            parts.append(try read(element, ValueSlots(slots: set.key(index), set.keyLayout)))
            index = set.nextEntry(from: index + 1)
        }
        return .array(parts)
    }
}
