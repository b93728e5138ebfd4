import Diagnostics

/// Runs compiled functions: two register files, frames, a heap, limits, and the tables that instructions index.
final class Machine {
    let heap: Heap
    /// Texts of literals: they live as long as the code, and no snapshot of the heap brings them back or away.
    let literals = Heap(byteLimit: .max)
    var limits: Limits
    /// What is left of the current portion, and of the whole.
    var fuel: Int64 = 0
    var tank: Int64
    var nesting = 0
    var output = Output()

    var functions: [Code] = []
    private(set) var entries: UnsafeMutablePointer<CodeEntry>
    private var entryCapacity = 256
    /// Native functions by number, each held once until the end: calls take no hold of them.
    private(set) var natives: UnsafeMutablePointer<Unmanaged<NativeEntry>>
    private var nativeCount = 0
    private var nativeCapacity = 64
    var types: [RuntimeType] = []
    /// What stands before the names of the program's types in debug descriptions.
    var moduleName = "main"
    /// Does a type conform to the protocols of an existential type? Asked by dynamic casts.
    var conforms: ((_ type: Int, _ existential: Int) -> Bool)?
    /// Takes the values of units' last expressions.
    var onShow: ((_ type: Int, _ value: ValueSlots) -> Void)?
    /// Made when the first code that wants it is compiled.
    private(set) var characters: CharacterTable?
    /// For each runtime type, the function of each selector, or -1.
    var dispatch: UnsafeMutablePointer<UnsafeMutablePointer<Int32>?>
    var dispatchCount = 0

    var scalarBase: UnsafeMutablePointer<Int64>
    var scalarLimit: UnsafeMutablePointer<Int64>
    var objectBase: UnsafeMutablePointer<ObjectPointer?>
    var objectLimit: UnsafeMutablePointer<ObjectPointer?>
    let frameBase: UnsafeMutablePointer<Frame>
    let frameLimit: UnsafeMutablePointer<Frame>

    /// First registers and frame that a call from outside the loop may use.
    var scalarTop = 0
    var objectTop = 0
    var frameTop: UnsafeMutablePointer<Frame>

    var globalScalars: UnsafeMutablePointer<Int64>
    var globalObjects: UnsafeMutablePointer<ObjectPointer?>
    var globalLayout = ValueLayout.none
    private var globalCapacity = ValueLayout.none

    /// The call stack of the fault that is leaving the loop, innermost first.
    var faultStack: [FaultFrame] = []
    /// Why the loop was left, when a slow path stopped it.
    var pendingFault: FaultKind?
    /// Looked at after each native call: a fault that the embedding recorded instead of throwing it.
    var faultSlot: (() -> Fault?)?
    /// Where the embedding's fault lies while there is one: asked after every native function.
    var faultMark: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    /// What native functions charge for: the work done, and how much may be done. Nil when they charge nothing.
    var workMeter: UnsafeMutablePointer<Int64>?
    /// The fault of a closure that a native function called: raised when that function returns.
    var closureFault: Fault?
    /// Tells the embedding that its function calls closures in vain from now on.
    var onClosureFault: (() -> Void)?
    /// Takes objects that native functions hand out, with the place of the call.
    var onEmit: ((_ host: HostObject, _ place: SourceRange?) -> Void)?
    /// Is this a place in the library's own text?
    var isLibraryPlace: ((SourceRange) -> Bool)?
    /// Where the native function that runs was called.
    var nativeSite: (next: UnsafePointer<Instruction>, code: UnsafePointer<CodeEntry>)?
    /// Polled every few million units of fuel; true stops the program.
    var isOutOfTime: (() -> Bool)?
    var recorder: Recorder?

    /// Where a call from outside returns to.
    let finish: UnsafeMutablePointer<Instruction>
    let outside: UnsafeMutablePointer<CodeEntry>

    init(limits: Limits) {
        self.limits = limits
        tank = limits.fuel
        heap = Heap(byteLimit: limits.heapBytes)
        entries = .allocate(capacity: entryCapacity)
        natives = .allocate(capacity: nativeCapacity)
        dispatch = .allocate(capacity: 1)
        let registers = 4096
        scalarBase = .allocate(capacity: registers)
        scalarBase.initialize(repeating: 0, count: registers)
        scalarLimit = scalarBase + registers
        objectBase = .allocate(capacity: registers)
        objectBase.initialize(repeating: nil, count: registers)
        objectLimit = objectBase + registers
        frameBase = .allocate(capacity: limits.callDepth + 1)
        frameLimit = frameBase + limits.callDepth
        frameTop = frameBase
        globalScalars = .allocate(capacity: 0)
        globalObjects = .allocate(capacity: 0)
        finish = .allocate(capacity: 1)
        finish.initialize(to: Instruction(.finish))
        outside = .allocate(capacity: 1)
        outside.initialize(
            to: CodeEntry(
                instructions: finish, constants: scalarBase, texts: .allocate(capacity: 0),
                elementLayouts: .allocate(capacity: 0), shapes: .allocate(capacity: 0), scalarCount: 0,
                objectCount: 0, ownedStart: 0, closureRegister: -1, number: -1))
    }

    deinit {
        for index in functions.indices { freeEntry(entries[index]) }
        entries.deallocate()
        for index in 0..<nativeCount { natives[index].release() }
        natives.deallocate()
        for index in 0..<dispatchCount { dispatch[index]?.deallocate() }
        dispatch.deallocate()
        characters?.free()
        scalarBase.deallocate()
        objectBase.deallocate()
        frameBase.deallocate()
        globalScalars.deallocate()
        globalObjects.deallocate()
        outside.pointee.texts.deallocate()
        outside.pointee.elementLayouts.deallocate()
        outside.pointee.shapes.deallocate()
        outside.deallocate()
        finish.deallocate()
        heap.free()
        literals.free()
    }

    /// Starts the counting of fuel, output and memory anew; the depth of calls stays as it was laid out.
    func renew(_ limits: Limits) {
        tank = limits.fuel
        fuel = 0
        output = Output()
        self.limits.fuel = limits.fuel
        self.limits.outputBytes = limits.outputBytes
        heap.state.pointee.byteLimit = limits.heapBytes
    }

    /// A text that is never released: its count is far from both ends.
    private func makeLiteral(_ text: String) -> ObjectPointer {
        let object = literals.makeText(text)
        ObjectHeader(object).count = Int32.max / 2
        return object
    }

    func prepareCharacters() {
        if characters == nil { characters = CharacterTable { makeLiteral($0) } }
    }

    /// Takes in a function, or reserves its number when its code comes later.
    @discardableResult
    func add(_ code: Code) -> Int {
        if functions.count == entryCapacity {
            let larger = UnsafeMutablePointer<CodeEntry>.allocate(capacity: entryCapacity * 2)
            larger.moveInitialize(from: entries, count: entryCapacity)
            entries.deallocate()
            entries = larger
            entryCapacity *= 2
        }
        functions.append(code)
        (entries + functions.count - 1).initialize(to: makeEntry(code, number: functions.count - 1))
        return functions.count - 1
    }

    /// Takes in a native function; its number.
    func add(_ native: NativeEntry) -> Int {
        if nativeCount == nativeCapacity {
            let larger = UnsafeMutablePointer<Unmanaged<NativeEntry>>.allocate(capacity: nativeCapacity * 2)
            larger.moveInitialize(from: natives, count: nativeCount)
            natives.deallocate()
            natives = larger
            nativeCapacity *= 2
        }
        (natives + nativeCount).initialize(to: .passRetained(native))
        nativeCount += 1
        return nativeCount - 1
    }

    /// Puts the code of a function whose number was reserved in its place.
    func replace(_ number: Int, with code: Code) {
        freeEntry(entries[number])
        functions[number] = code
        entries[number] = makeEntry(code, number: number)
    }

    private func makeEntry(_ code: Code, number: Int) -> CodeEntry {
        CodeEntry(
            instructions: copied(code.instructions), constants: copied(code.constants),
            texts: copied(code.texts.map { makeLiteral($0) }), elementLayouts: copied(code.elementLayouts),
            shapes: copied(code.shapes), scalarCount: Int32(code.scalarCount), objectCount: Int32(code.objectCount),
            ownedStart: Int32(code.ownedStart), closureRegister: Int32(code.closureRegister ?? -1),
            number: Int32(number))
    }

    private func copied<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
        let copy = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
        elements.withUnsafeBufferPointer { buffer in
            if let base = buffer.baseAddress { copy.initialize(from: base, count: buffer.count) }
        }
        return copy
    }

    private func freeEntry(_ entry: CodeEntry) {
        entry.instructions.deallocate()
        entry.constants.deallocate()
        entry.texts.deallocate()
        entry.elementLayouts.deallocate()
        entry.shapes.deallocate()
    }

    /// Makes room for more global variables; what is there stays.
    func reserveGlobals(_ layout: ValueLayout) {
        globalLayout = layout
        guard layout.scalars > globalCapacity.scalars || layout.objects > globalCapacity.objects else { return }
        let capacity = ValueLayout(scalars: layout.scalars * 2 + 64, objects: layout.objects * 2 + 64)
        let scalars = UnsafeMutablePointer<Int64>.allocate(capacity: capacity.scalars)
        scalars.initialize(repeating: 0, count: capacity.scalars)
        scalars.update(from: globalScalars, count: globalCapacity.scalars)
        globalScalars.deallocate()
        globalScalars = scalars
        let objects = UnsafeMutablePointer<ObjectPointer?>.allocate(capacity: capacity.objects)
        objects.initialize(repeating: nil, count: capacity.objects)
        objects.update(from: globalObjects, count: globalCapacity.objects)
        globalObjects.deallocate()
        globalObjects = objects
        globalCapacity = capacity
    }

    /// Fills the table from a runtime type and a selector to a function.
    func setDispatch(_ tables: [[Int32]]) {
        for index in 0..<dispatchCount { dispatch[index]?.deallocate() }
        dispatch.deallocate()
        dispatch = .allocate(capacity: max(1, tables.count))
        dispatchCount = tables.count
        for (index, table) in tables.enumerated() {
            (dispatch + index).initialize(to: table.isEmpty ? nil : copied(table))
        }
    }
}
