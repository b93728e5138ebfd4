import Diagnostics

/// A value in the machine, seen in place: what it is, and its parts.
public struct ValueView {
    let machine: Machine
    let type: Int
    let value: ValueSlots

    init(
        machine: Machine, type: Int, scalars: UnsafeMutablePointer<Int64>,
        objects: UnsafeMutablePointer<ObjectPointer?>
    ) {
        self.init(machine: machine, type: type, value: ValueSlots(scalars: scalars, objects: objects))
    }

    init(machine: Machine, type: Int, value: ValueSlots) {
        self.machine = machine
        self.type = type
        self.value = value
    }

    /// What kind of type it has. Types inside are numbers for `part(_:as:)`.
    public var kind: RuntimeType.Kind { machine.types[type].kind }
    /// As Swift prints the type: `Array<Int>`.
    public var typeName: String { machine.types[type].name }

    /// As `print` writes it.
    public func text() throws(Fault) -> String { try ValueDescriber.describe(machine, type, value) }
    /// As it is written inside of other values.
    public func debugText() throws(Fault) -> String {
        try ValueDescriber.describe(machine, type, value, isDebug: true)
    }

    /// An integer of any type; a Bool is 0 or 1; an enum's tag.
    public var integer: Int64 { value.scalar() }
    public var double: Double {
        if case .float = kind { return Double(Float(bitPattern: UInt32(truncatingIfNeeded: value.scalar()))) }
        return value.double()
    }
    public var string: String { value.object().map { TextObject($0).string } ?? "" }
    /// The embedding's object behind a host value.
    public var host: HostObject? {
        guard case .host = kind else { return nil }
        return value.object().flatMap { machine.heap.host($0) }
    }

    /// Equality of two values of one type; what a sealed unit declares is compared part by part.
    public func equals(_ other: ValueView) throws(Fault) -> Bool {
        var operations = ValueOperations(machine: machine)
        operations.distrustsSealed = true
        return try operations.equal(type, value, other.value)
    }

    /// What the program calls a function value; a closure has no name of its own.
    public var functionName: String { functionCode?.name ?? "" }
    /// A place inside of a function value's body.
    public var functionPlace: SourceRange? {
        guard let code = functionCode else { return nil }
        // What was compiled in place comes from another body.
        let own = code.siteNumbers.lastIndex(of: -1) ?? 0
        return own < code.origins.count ? code.origins[own] : nil
    }

    private var functionCode: Code? {
        guard case .function = kind, let object = value.object() else { return nil }
        return machine.functions[ObjectHeader(object).type]
    }

    /// Tells the embedding's object, or those of an array, what the program calls it.
    func takeName(_ name: String) {
        guard case .array = kind else {
            host?.takeName(name)
            return
        }
        for index in 0..<count { self[index].takeName(name + String(index)) }
    }

    /// How many elements an array has, or fields a struct or tuple.
    public var count: Int {
        switch kind {
        case .array: value.object().map { ArrayObject($0).count } ?? 0
        case .structure(let fields): fields.count
        case .tuple(_, let elements): elements.count
        default: 0
        }
    }

    /// Element, field or part `index`.
    public subscript(index: Int) -> ValueView {
        switch kind {
        case .array(let element, _):
            guard let object = value.object() else { return self }
            return ValueView(machine: machine, type: element, value: machine.element(index, of: ArrayObject(object)))
        default:
            guard let part = machine.part(index, of: type, value) else { return self }
            return ValueView(machine: machine, type: part.type, value: part.value)
        }
    }

    /// The value inside an optional or an existential; nil if there is none.
    public var wrapped: ValueView? {
        switch kind {
        case .optional(let wrapped, let isPointer):
            let isSome = isPointer ? value.object() != nil : value.scalar() != 0
            guard isSome else { return nil }
            return ValueView(
                machine: machine, type: wrapped, value: isPointer ? value : value.advanced(by: .scalar))
        case .existential:
            guard let box = value.object() else { return nil }
            return ValueView(machine: machine, type: ObjectHeader(box).type, value: machine.contents(box))
        default: return nil
        }
    }
}
