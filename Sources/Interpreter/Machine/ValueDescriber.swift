/// Writes any value as Swift's `print` does.
///
/// At the top a value shows its description; inside of another one its debug description: strings in quotes, types with
/// the name of their module.
struct ValueDescriber {
    let machine: Machine
    var text = ""
    private var depth = 0

    init(_ machine: Machine) { self.machine = machine }

    static func describe(_ machine: Machine, _ type: Int, _ value: ValueSlots, isDebug: Bool = false)
        throws(Fault) -> String
    {
        var describer = ValueDescriber(machine)
        try describer.write(type, value, isDebug: isDebug)
        return describer.text
    }

    mutating func write(_ number: Int, _ value: ValueSlots, isDebug: Bool) throws(Fault) {
        // The text may grow far beyond the value: one string may stand in it many times.
        try machine.charge(16)
        guard machine.heap.hasRoom(for: text.utf8.count) else { throw Fault(.limit(.heap)) }
        let type = machine.types[number]
        if try writeOwn(type, value, isDebug: isDebug) { return }
        depth += 1
        defer { depth -= 1 }
        if depth > 200 {
            text += "…"
            return
        }
        switch type.kind {
        case .integer(let bits, let isSigned):
            text += isSigned || bits < 64 ? "\(value.scalar())" : "\(UInt64(bitPattern: value.scalar()))"
        // What is no number has no sign here: that of `0 / 0` is one on some machines and another on others.
        case .double: text += value.double().description
        case .float: text += Float(bitPattern: UInt32(truncatingIfNeeded: value.scalar())).description
        case .bool: text += value.scalar() != 0 ? "true" : "false"
        case .string, .character: try writeText(value, isDebug: isDebug)
        case .substring: try writeSubstring(value, isDebug: isDebug)
        case .array(let element, _): try writeArray(element, value)
        case .dictionary(let key, let element): try writeDictionary(key, element, value)
        case .set(let element):
            if isDebug { text += "Set(" }
            try writeDictionary(element, nil, value)
            if isDebug { text += ")" }
        case .optional(let wrapped, let isPointer): try writeOptional(wrapped, isPointer, value)
        case .tuple(let labels, let elements): try writeTuple(labels, elements, value)
        case .structure(let fields): try writeStructure(type, fields, value, isDebug: isDebug)
        case .enumeration(let cases): try writeCase(type, cases, value, isDebug: isDebug)
        case .instance: try writeInstance(value, isDebug: isDebug)
        case .existential: try writeBox(value, isDebug: isDebug)
        case .function: text += "(Function)"
        case .metatype: writeType(value, isDebug: isDebug)
        case .host: text += value.object().flatMap { machine.heap.host($0)?.text } ?? type.name
        case .void: text += "()"
        }
    }

    /// The program's own `description` or `debugDescription`, if the type has one.
    private mutating func writeOwn(_ type: RuntimeType, _ value: ValueSlots, isDebug: Bool) throws(Fault) -> Bool {
        if case .instance = type.kind { return false }
        let function = type.describing(isDebug: isDebug)
        guard let function else { return false }
        try call(function, type.layout, value)
        return true
    }

    private mutating func call(_ function: Int, _ layout: ValueLayout, _ value: ValueSlots) throws(Fault) {
        let machine = machine
        // Result: one object; then the receiver.
        let fault = machine.enter(function) { scalars, objects in
            value.copy(to: ValueSlots(scalars: scalars, objects: objects + 1), layout, machine.heap)
        }
        if let fault { throw Fault(fault) }
        let result = machine.objectBase[machine.objectTop]
        machine.objectBase[machine.objectTop] = nil
        if let result { text += TextObject(result).string }
        machine.heap.release(result)
    }

    // MARK: Texts

    private mutating func writeText(_ value: ValueSlots, isDebug: Bool) throws(Fault) {
        let string = value.object().map { TextObject($0).string } ?? ""
        // Quotes and escapes are put in character by character.
        try machine.charge(isDebug ? string.utf8.count * 16 : string.utf8.count)
        if isDebug { writeQuoted(string) } else { text += string }
    }

    private mutating func writeSubstring(_ value: ValueSlots, isDebug: Bool) throws(Fault) {
        guard let object = value.object() else { return }
        let bytes = TextObject(object).bytes
        let range = Int(truncatingIfNeeded: value.scalar(0))..<Int(truncatingIfNeeded: value.scalar(1))
        let string = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
        try machine.charge(isDebug ? range.count * 16 : range.count)
        if isDebug { writeQuoted(string) } else { text += string }
    }

    mutating func writeQuoted(_ string: String) {
        text += string.debugDescription
    }

    // MARK: Collections

    private mutating func writeArray(_ element: Int, _ value: ValueSlots) throws(Fault) {
        text += "["
        if let object = value.object() {
            let array = ArrayObject(object)
            for index in 0..<array.count {
                if index > 0 { text += ", " }
                try write(element, machine.element(index, of: array), isDebug: true)
            }
        }
        text += "]"
    }

    private mutating func writeDictionary(_ key: Int, _ element: Int?, _ value: ValueSlots) throws(Fault) {
        guard let object = value.object(), DictionaryObject(object).count > 0 else {
            text += element == nil ? "[]" : "[:]"
            return
        }
        let dictionary = DictionaryObject(object)
        text += "["
        var isFirst = true
        var index = dictionary.nextEntry(from: 0)
        while index < dictionary.usedCount {
            if !isFirst { text += ", " }
            isFirst = false
            try write(key, ValueSlots(slots: dictionary.key(index), dictionary.keyLayout), isDebug: true)
            if let element {
                text += ": "
                try write(element, ValueSlots(slots: dictionary.value(index), dictionary.valueLayout), isDebug: true)
            }
            index = dictionary.nextEntry(from: index + 1)
        }
        text += "]"
    }

    private mutating func writeOptional(_ wrapped: Int, _ isPointer: Bool, _ value: ValueSlots) throws(Fault) {
        let isSome = isPointer ? value.object() != nil : value.scalar() != 0
        guard isSome else {
            text += "nil"
            return
        }
        text += "Optional("
        try write(wrapped, isPointer ? value : value.advanced(by: .scalar), isDebug: true)
        text += ")"
    }

    // MARK: Parts

    private mutating func writeTuple(_ labels: [String], _ elements: [Int], _ value: ValueSlots) throws(Fault) {
        text += "("
        var place = value
        for (index, element) in elements.enumerated() {
            if index > 0 { text += ", " }
            if !labels[index].isEmpty { text += labels[index] + ": " }
            try write(element, place, isDebug: true)
            place = place.advanced(by: machine.types[element].layout)
        }
        text += ")"
    }

    private func qualified(_ type: RuntimeType, isDebug: Bool) -> String {
        isDebug ? type.qualifiedName(in: machine.moduleName) : type.name
    }

    private mutating func writeStructure(
        _ type: RuntimeType, _ fields: [RuntimeType.Field], _ value: ValueSlots, isDebug: Bool
    ) throws(Fault) {
        text += qualified(type, isDebug: isDebug) + "("
        var place = value
        for (index, field) in fields.enumerated() {
            if index > 0 { text += ", " }
            text += field.name + ": "
            try write(field.type, place, isDebug: true)
            place = place.advanced(by: machine.types[field.type].layout)
        }
        text += ")"
    }

    private mutating func writeCase(
        _ type: RuntimeType, _ cases: [RuntimeType.Case], _ value: ValueSlots, isDebug: Bool
    ) throws(Fault) {
        let tag = Int(truncatingIfNeeded: value.scalar())
        guard cases.indices.contains(tag) else { return }
        let entry = cases[tag]
        if isDebug { text += qualified(type, isDebug: true) + "." }
        text += entry.name
        guard !entry.payload.isEmpty else { return }
        var place = value.advanced(by: .scalar)
        if entry.isIndirect, let record = place.object() { place = machine.contents(record) }
        // Swift does not tell a tuple as the only value from several values.
        if entry.payload.count == 1, entry.labels[0].isEmpty, case .tuple = machine.types[entry.payload[0]].kind {
            return try write(entry.payload[0], place, isDebug: true)
        }
        text += "("
        for (index, part) in entry.payload.enumerated() {
            if index > 0 { text += ", " }
            if !entry.labels[index].isEmpty { text += entry.labels[index] + ": " }
            try write(part, place, isDebug: true)
            place = place.advanced(by: machine.types[part].layout)
        }
        text += ")"
    }

    private mutating func writeInstance(_ value: ValueSlots, isDebug: Bool) throws(Fault) {
        guard let object = value.object() else { return }
        let type = machine.types[ObjectHeader(object).type]
        let function = type.describing(isDebug: isDebug)
        if let function {
            try call(function, .object, value)
        } else {
            text += type.qualifiedName(in: machine.moduleName)
        }
    }

    private mutating func writeBox(_ value: ValueSlots, isDebug: Bool) throws(Fault) {
        guard let box = value.object() else { return }
        try write(ObjectHeader(box).type, machine.contents(box), isDebug: isDebug)
    }

    private mutating func writeType(_ value: ValueSlots, isDebug: Bool) {
        let number = Int(truncatingIfNeeded: value.scalar())
        guard machine.types.indices.contains(number) else { return }
        text += qualified(machine.types[number], isDebug: isDebug)
    }
}
