/// The bodies of the machine's routines, by topic.
enum RoutineBodies {
    static func body(of routine: Routine) -> NativeBody? {
        switch routine {
        case .intrinsic(let intrinsic):
            if let body = text(intrinsic) ?? character(intrinsic) { return body }
            if let body = array(intrinsic) ?? dictionary(intrinsic) ?? set(intrinsic) { return body }
            return integer(intrinsic) ?? floating(intrinsic) ?? mathematics(intrinsic) ?? general(intrinsic)
        case .insertLiteral: return NativeBody(insertLiteral)
        case .positionForWriting: return NativeBody { call throws(Fault) in try positionForWriting(call) }
        case .takeValue: return NativeBody { call throws(Fault) in try takeValue(call) }
        case .cast: return NativeBody { call throws(Fault) in try cast(call) }
        case .castTest:
            return NativeBody { call throws(Fault) in call.give(isCastable(call)) }
        case .dynamicType: return nil
        case .erase: return NativeBody { call throws(Fault) in eraseInstance(call) }
        case .equalByShape:
            return NativeBody { call throws(Fault) in
                let operations = ValueOperations(machine: call.machine)
                call.give(
                    try operations.equal(call.argumentType(0), call.argument(0), call.argument(1), byShape: true))
            }
        case .lessByShape:
            return NativeBody { call throws(Fault) in
                let operations = ValueOperations(machine: call.machine)
                call.give(try operations.less(call.argumentType(0), call.argument(0), call.argument(1)))
            }
        case .hashByShape: return NativeBody { call throws(Fault) in try hashByShape(call) }
        case .show:
            return NativeBody { call throws(Fault) in call.machine.onShow?(call.argumentType(0), call.argument(0)) }
        case .abandon:
            return NativeBody { call throws(Fault) in
                guard let object = call.argument(0).object() else { return }
                let header = ObjectHeader(object)
                header.flags.remove(.hasDeinitializer)
            }
        case .allCases: return NativeBody { call throws(Fault) in allCases(call) }
        }
    }

    /// `hash(into:)` of a value and a hasher, or `hashValue` of a value alone.
    private static func hashByShape(_ call: NativeCall) throws(Fault) {
        let operations = ValueOperations(machine: call.machine)
        guard call.native.parameters.count == 2 else {
            return call.give(
                Int64(bitPattern: try operations.hash(0, call.argumentType(0), call.argument(0), byShape: true)))
        }
        let hasher = call.argument(1)
        let seed = UInt64(bitPattern: hasher.scalar())
        let hash = try operations.hash(seed, call.argumentType(0), call.argument(0), byShape: true)
        hasher.setScalar(0, Int64(bitPattern: hash))
    }

    private static func allCases(_ call: NativeCall) {
        guard case .enumeration(let cases) = call.type(0).kind else { return }
        let layout = call.type(0).layout
        let object = call.heap.makeArray(
            ElementLayout(layout, type: call.native.types[0]), capacity: cases.count)
        let array = ArrayObject(object)
        array.count = cases.count
        for index in cases.indices {
            array.element(index).initializeMemory(as: UInt8.self, repeating: 0, count: array.stride)
            call.machine.element(index, of: array).setScalar(0, Int64(index))
        }
        call.give(object)
    }

    /// A box that holds a copy of a value.
    static func box(_ machine: Machine, _ type: Int, _ value: ValueSlots) -> ObjectPointer {
        let layout = machine.types[type].layout
        let record = machine.heap.makeRecord(RecordShape(kind: .existential, type: type, layout: layout))
        value.copy(to: machine.contents(record), layout, machine.heap)
        return record
    }

    private static func eraseInstance(_ call: NativeCall) {
        guard let object = call.argument(0).object() else { return }
        call.give(box(call.machine, ObjectHeader(object).type, call.argument(0)))
    }

    // MARK: Output and ends

    static func general(_ intrinsic: Intrinsic) -> NativeBody? {
        switch intrinsic {
        case .printLine: return NativeBody { call throws(Fault) in try printLine(call) }
        case .fatalError, .preconditionFailure, .assertionFailure, .exit:
            return NativeBody { call throws(Fault) in throw Fault(try ending(intrinsic, call, 0)) }
        case .precondition, .assert:
            return NativeBody { call throws(Fault) in
                if call.int(0) == 0 { throw Fault(try ending(intrinsic, call, 1)) }
            }
        case .describe, .describeReflecting:
            return NativeBody { call throws(Fault) in
                try call.give(
                    ValueDescriber.describe(
                        call.machine, call.argumentType(0), call.argument(0), isDebug: intrinsic == .describeReflecting)
                )
            }
        case .dump:
            return NativeBody { call throws(Fault) in
                var dumper = ValueDumper(call.machine)
                try dumper.write(
                    call.argumentType(0), call.argument(0), name: call.stringArgument(1), indent: Int(call.int(2)))
                try call.give(dumper.text)
            }
        case .integerHash, .floatingHash, .stringHash, .characterHash:
            return NativeBody { call throws(Fault) in try hashOrCombine(call) }
        case .objectIdentifier:
            return NativeBody { call throws(Fault) in
                let instance = instance(call.machine, call.argumentType(0), call.argument(0))
                call.give(Int64(Int(bitPattern: instance)))
            }
        case .objectIsUnique:
            return NativeBody { call throws(Fault) in
                let instance = instance(call.machine, call.argumentType(0), call.argument(0))
                call.give(instance.map { ObjectHeader($0).count == 1 } ?? false)
            }
        case .weakMake:
            return NativeBody { call throws(Fault) in
                guard let object = instance(call.machine, call.argumentType(0), call.argument(0)) else { return }
                call.give(call.heap.weakCell(of: object))
            }
        case .weakLoad: return NativeBody { call throws(Fault) in try loadWeakly(call) }
        default: return nil
        }
    }

    /// A class instance, out of the box of an existential.
    private static func instance(_ machine: Machine, _ type: Int, _ value: ValueSlots) -> ObjectPointer? {
        guard let object = value.object() else { return nil }
        switch machine.types[type].kind {
        case .existential: return machine.contents(object).object()
        case .optional(let wrapped, _): return instance(machine, wrapped, value)
        default: return object
        }
    }

    private static func loadWeakly(_ call: NativeCall) throws(Fault) {
        guard let object = call.heap.instance(ofCell: try call.objectArgument(0)) else { return }
        call.heap.retain(object)
        guard case .optional(let wrapped, _) = call.machine.types[call.resultType].kind,
            case .existential = call.machine.types[wrapped].kind
        else { return call.give(object) }
        let type = ObjectHeader(object).type
        let record = call.heap.makeRecord(RecordShape(kind: .existential, type: type, layout: .object))
        call.machine.contents(record).setObject(0, object)
        call.give(record)
    }

    private static func hashOrCombine(_ call: NativeCall) throws(Fault) {
        let operations = ValueOperations(machine: call.machine)
        if call.native.parameters.count == 2 {
            let hasher = call.argument(1)
            let seed = UInt64(bitPattern: hasher.scalar())
            hasher.setScalar(0, Int64(bitPattern: try operations.hash(seed, call.argumentType(0), call.argument(0))))
        } else {
            call.give(Int64(bitPattern: try operations.hash(0, call.argumentType(0), call.argument(0))))
        }
    }

    private static func ending(_ intrinsic: Intrinsic, _ call: NativeCall, _ message: Int) throws(Fault) -> FaultKind {
        var words = ""
        if call.native.parameters.count > message { words = try messageText(call, message) }
        return switch intrinsic {
        case .precondition: .precondition(words)
        case .assert: .assertion(words)
        case .exit: .exit(status: words)
        default: .fatalError(words)
        }
    }

    /// The message of a precondition: a text, or an autoclosure of one.
    private static func messageText(_ call: NativeCall, _ index: Int) throws(Fault) -> String {
        let object = try call.objectArgument(index)
        if ObjectHeader(object).kind == .text { return TextObject(object).string }
        let result = try call.machine.callClosure(object) { _, _ in }
        let text = result.object()
        let words = text.map { TextObject($0).string } ?? ""
        result.release(.object, call.heap)
        return words
    }

    /// `print(items, separator, terminator)`.
    private static func printLine(_ call: NativeCall) throws(Fault) {
        let items = try call.arrayArgument(0)
        let separator = call.native.parameters.count > 1 ? try call.stringArgument(1) : " "
        let terminator = call.native.parameters.count > 2 ? try call.stringArgument(2) : "\n"
        let element = items.header.type
        var line = ""
        for index in 0..<items.count {
            if index > 0 { line += separator }
            line += try ValueDescriber.describe(call.machine, element, call.machine.element(index, of: items))
        }
        line += terminator
        try call.charge(line.utf8.count)
        try call.machine.write(line)
    }
}

extension Machine {
    /// Appends to the output, within its limit.
    func write(_ text: String) throws(Fault) {
        var text = text
        let fits = text.withUTF8 { bytes in output.append(bytes, limit: limits.outputBytes) }
        if !fits { throw Fault(.limit(.output)) }
    }

    /// Calls a closure; `prepare` puts the arguments behind error and results. The result lies above the registers in
    /// use, until the next call: it must be taken or released.
    func callClosure(
        _ closure: ObjectPointer, result layout: ValueLayout = .object, _ prepare: Window
    ) throws(Fault) -> ValueSlots {
        // What a native function did so far is paid for first; afterwards it goes on with what is left.
        endWork()
        defer { beginWork() }
        if let kind = enter(ObjectHeader(closure).type, closure: closure, prepare) { throw Fault(kind) }
        return ValueSlots(scalars: scalarBase + scalarTop, objects: objectBase + objectTop + 1)
    }
}
