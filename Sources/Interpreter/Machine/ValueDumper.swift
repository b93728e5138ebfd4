/// Writes any value as Swift's `dump` does: a line for it, and below it its parts, each a step further in.
struct ValueDumper {
    let machine: Machine
    var text = ""
    /// Instances that were written, by their numbers.
    private var seen: [ObjectPointer: Int] = [:]

    /// Parts further in are left out, as in descriptions: each is a call inside of ours.
    private static let deepestIndent = 1_000

    init(_ machine: Machine) { self.machine = machine }

    private struct Part {
        let name: String
        let content: Content
    }

    private enum Content {
        case value(Int, ValueSlots)
        /// Several values of a case, or a key and its value: they are shown as a tuple.
        case tuple([Part])
    }

    mutating func write(_ type: Int, _ value: ValueSlots, name: String, indent: Int) throws(Fault) {
        try write(Part(name: name, content: .value(type, value)), indent: indent)
    }

    private mutating func write(_ part: Part, indent: Int) throws(Fault) {
        try machine.charge(64)
        guard machine.heap.hasRoom(for: text.utf8.count) else { throw Fault(.limit(.heap)) }
        if indent > ValueDumper.deepestIndent {
            text += "…\n"
            return
        }
        switch part.content {
        case .tuple(let parts):
            begin(part.name, "(\(parts.count) element\(parts.count == 1 ? "" : "s"))", parts.count, indent)
            text += "\n"
            for inner in parts { try write(inner, indent: indent + 2) }
        case .value(let type, let value):
            if case .existential = machine.types[type].kind, let box = value.object() {
                let inside = Content.value(ObjectHeader(box).type, machine.contents(box))
                return try write(Part(name: part.name, content: inside), indent: indent)
            }
            if case .instance = machine.types[type].kind, let object = value.object() {
                return try writeInstance(object, value, part.name, indent)
            }
            let parts = self.parts(of: type, value)
            begin(part.name, try summary(of: type, value, parts.count), parts.count, indent)
            text += "\n"
            for inner in parts { try write(inner, indent: indent + 2) }
        }
    }

    private mutating func begin(_ name: String, _ summary: String, _ count: Int, _ indent: Int) {
        text += String(repeating: " ", count: indent) + (count == 0 ? "- " : "▿ ")
        if !name.isEmpty { text += name + ": " }
        text += summary
    }

    // MARK: Instances

    private mutating func writeInstance(
        _ object: ObjectPointer, _ value: ValueSlots, _ name: String, _ indent: Int
    ) throws(Fault) {
        let type = ObjectHeader(object).type
        let parts = fields(of: type, in: object)
        let words = try ValueDescriber.describe(machine, type, value, isDebug: true)
        begin(name, words, parts.count, indent)
        if let number = seen[object] {
            text += " #\(number)\n"
            return
        }
        text += " #\(seen.count)\n"
        seen[object] = seen.count
        if let superclass = machine.types[type].superclass { try writeSuperclass(superclass, object, indent + 2) }
        for part in parts { try write(part, indent: indent + 2) }
    }

    private mutating func writeSuperclass(_ type: Int, _ object: ObjectPointer, _ indent: Int) throws(Fault) {
        let parts = fields(of: type, in: object)
        begin("super", machine.types[type].qualifiedName(in: machine.moduleName), parts.count, indent)
        text += "\n"
        if let superclass = machine.types[type].superclass { try writeSuperclass(superclass, object, indent + 2) }
        for part in parts { try write(part, indent: indent + 2) }
    }

    /// What a class declares itself, in one of its instances.
    private func fields(of type: Int, in object: ObjectPointer) -> [Part] {
        let slots = RecordObject(object).slots
        return machine.types[type].instanceFields.map { field in
            let layout = ValueLayout(scalars: field.object - field.scalar, objects: 0)
            let place = ValueSlots(slots: slots + field.scalar * 8, layout)
            return Part(name: field.name, content: .value(field.type, place))
        }
    }

    // MARK: Values

    private func summary(of number: Int, _ value: ValueSlots, _ count: Int) throws(Fault) -> String {
        let type = machine.types[number]
        let ending = count == 1 ? "" : "s"
        switch type.kind {
        case .tuple: return "(\(count) element\(ending))"
        case .array: return "\(count) element\(ending)"
        case .set: return "\(count) member\(ending)"
        case .dictionary: return "\(count) key/value pair\(ending)"
        case .structure where type.describing(isDebug: true) == nil: return type.qualifiedName(in: machine.moduleName)
        case .enumeration(let cases) where type.describing(isDebug: true) == nil:
            let tag = Int(truncatingIfNeeded: value.scalar())
            return type.qualifiedName(in: machine.moduleName) + "." + cases[tag].name
        default: return try ValueDescriber.describe(machine, number, value, isDebug: true)
        }
    }

    private func parts(of number: Int, _ value: ValueSlots) -> [Part] {
        let type = machine.types[number]
        switch type.kind {
        case .array(let element, _):
            guard let array = value.object().map({ ArrayObject($0) }) else { return [] }
            return (0..<array.count).map { index in
                Part(name: "", content: .value(element, machine.element(index, of: array)))
            }
        case .dictionary(let key, let element): return entries(value, key, element)
        case .set(let element): return entries(value, element, nil)
        case .optional(let wrapped, let isPointer):
            guard isPointer ? value.object() != nil : value.scalar() != 0 else { return [] }
            return [Part(name: "some", content: .value(wrapped, isPointer ? value : value.advanced(by: .scalar)))]
        case .tuple(let labels, let elements):
            return sequence(elements, value) { labels[$0].isEmpty ? ".\($0)" : labels[$0] }
        case .structure(let fields):
            let parts = sequence(fields.map { $0.type }, value) { fields[$0].name }
            return type.isLibrary ? parts.filter { !$0.name.hasPrefix("_") } : parts
        case .enumeration(let cases):
            return payload(of: cases[Int(truncatingIfNeeded: value.scalar())], value)
        default: return []
        }
    }

    private func payload(of entry: RuntimeType.Case, _ value: ValueSlots) -> [Part] {
        guard !entry.payload.isEmpty else { return [] }
        var place = value.advanced(by: .scalar)
        if entry.isIndirect, let record = place.object() { place = machine.contents(record) }
        let parts = sequence(entry.payload, place) { entry.labels[$0].isEmpty ? ".\($0)" : entry.labels[$0] }
        if parts.count == 1, entry.labels[0].isEmpty { return [Part(name: entry.name, content: parts[0].content)] }
        return [Part(name: entry.name, content: .tuple(parts))]
    }

    /// Values that lie one behind the other.
    private func sequence(_ types: [Int], _ value: ValueSlots, _ name: (Int) -> String) -> [Part] {
        var place = value
        var parts: [Part] = []
        for (index, type) in types.enumerated() {
            parts.append(Part(name: name(index), content: .value(type, place)))
            place = place.advanced(by: machine.types[type].layout)
        }
        return parts
    }

    private func entries(_ value: ValueSlots, _ key: Int, _ element: Int?) -> [Part] {
        guard let dictionary = value.object().map({ DictionaryObject($0) }), dictionary.count > 0 else { return [] }
        var parts: [Part] = []
        var index = dictionary.nextEntry(from: 0)
        while index < dictionary.usedCount {
            let one = Content.value(key, ValueSlots(slots: dictionary.key(index), dictionary.keyLayout))
            if let element {
                let other = Content.value(element, ValueSlots(slots: dictionary.value(index), dictionary.valueLayout))
                let pair = [Part(name: "key", content: one), Part(name: "value", content: other)]
                parts.append(Part(name: "", content: .tuple(pair)))
            } else {
                parts.append(Part(name: "", content: one))
            }
            index = dictionary.nextEntry(from: index + 1)
        }
        return parts
    }
}
