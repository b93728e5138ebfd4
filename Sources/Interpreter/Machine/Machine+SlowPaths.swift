import Diagnostics

/// What the loop does rarely, in functions of their own so that it stays small.
extension Machine {
    @inline(never)
    static func elementFault(_ array: ObjectPointer?) -> FaultKind {
        array == nil ? .overlappingAccess : .indexOutOfRange
    }

    /// Copies a value out of the heap; its references are retained.
    @inline(__always)
    static func loadValue(
        _ source: UnsafeMutableRawPointer, _ layout: ValueLayout, _ scalars: UnsafeMutablePointer<Int64>,
        _ objects: UnsafeMutablePointer<ObjectPointer?>
    ) {
        scalars.copyFew(layout.scalars, from: source.assumingMemoryBound(to: Int64.self))
        for k in 0..<layout.objects {
            let object = source.load(fromByteOffset: (layout.scalars &+ k) &* 8, as: ObjectPointer?.self)
            if let object { ObjectHeader(object).retain() }
            objects[k] = object
        }
    }

    /// Moves a value out of the heap, leaving nil behind.
    @inline(__always)
    static func takeValue(
        _ source: UnsafeMutableRawPointer, _ layout: ValueLayout, _ scalars: UnsafeMutablePointer<Int64>,
        _ objects: UnsafeMutablePointer<ObjectPointer?>
    ) {
        scalars.copyFew(layout.scalars, from: source.assumingMemoryBound(to: Int64.self))
        for k in 0..<layout.objects {
            let offset = (layout.scalars &+ k) &* 8
            objects[k] = source.load(fromByteOffset: offset, as: ObjectPointer?.self)
            source.storeBytes(of: nil, toByteOffset: offset, as: ObjectPointer?.self)
        }
    }

    /// Moves a value into heap slots that hold nothing yet.
    @inline(__always)
    static func initializeValue(
        _ target: UnsafeMutableRawPointer, _ layout: ValueLayout, _ scalars: UnsafeMutablePointer<Int64>,
        _ objects: UnsafeMutablePointer<ObjectPointer?>
    ) {
        target.assumingMemoryBound(to: Int64.self).copyFew(layout.scalars, from: scalars)
        for k in 0..<layout.objects {
            target.storeBytes(
                of: objects[k], toByteOffset: (layout.scalars &+ k) &* 8, as: ObjectPointer?.self)
            objects[k] = nil
        }
    }

    /// Moves a value over another in the heap, whose references are released.
    static func storeValue(
        _ heap: Heap, _ target: UnsafeMutableRawPointer, _ layout: ValueLayout,
        _ scalars: UnsafeMutablePointer<Int64>, _ objects: UnsafeMutablePointer<ObjectPointer?>
    ) {
        for k in 0..<layout.scalars { target.storeBytes(of: scalars[k], toByteOffset: k &* 8, as: Int64.self) }
        for k in 0..<layout.objects {
            let offset = (layout.scalars &+ k) &* 8
            let old = target.load(fromByteOffset: offset, as: ObjectPointer?.self)
            target.storeBytes(of: objects[k], toByteOffset: offset, as: ObjectPointer?.self)
            objects[k] = nil
            heap.release(old)
        }
    }

    /// The position of a key in a dictionary, or -1; nil leaves the loop.
    @inline(never)
    func findEntry(of key: ValueSlots, in dictionary: ObjectPointer?) -> Int64? {
        do throws(Fault) {
            guard let dictionary else { throw Fault(.overlappingAccess) }
            let (entries, operations) = (DictionaryObject(dictionary), ValueOperations(machine: self))
            let type = entries.header.type
            let hash = try operations.keyHash(type, key)
            return Int64(try operations.find(entries, type, key, hash: hash) ?? -1)
        } catch {
            pendingFault = error.kind
            return nil
        }
    }

    /// Finds the reason a call could not be made at once and mends it; false leaves the loop.
    @inline(never)
    func prepareForCall(
        _ callee: UnsafeMutablePointer<CodeEntry>, scalars: UnsafeMutablePointer<Int64>,
        objects: UnsafeMutablePointer<ObjectPointer?>, frames: UnsafeMutablePointer<Frame>
    ) -> Bool {
        if frames >= frameLimit {
            pendingFault = .limit(.depth)
            return false
        }
        if fuel < 0 && !refuel() {
            pendingFault = pendingFault ?? .limit(.fuel)
            return false
        }
        reserveRegisters(
            scalars: scalars - scalarBase + Int(callee.pointee.scalarCount),
            objects: objects - objectBase + Int(callee.pointee.objectCount))
        return true
    }

    /// Makes the register files at least this large; the registers may move.
    func reserveRegisters(scalars: Int, objects: Int) {
        if scalarBase + scalars > scalarLimit {
            let old = scalarLimit - scalarBase
            let count = max(scalars, old * 2)
            let larger = UnsafeMutablePointer<Int64>.allocate(capacity: count)
            larger.update(from: scalarBase, count: old)
            (larger + old).initialize(repeating: 0, count: count - old)
            scalarBase.deallocate()
            scalarBase = larger
            scalarLimit = larger + count
        }
        if objectBase + objects > objectLimit {
            let old = objectLimit - objectBase
            let count = max(objects, old * 2)
            let larger = UnsafeMutablePointer<ObjectPointer?>.allocate(capacity: count)
            larger.update(from: objectBase, count: old)
            (larger + old).initialize(repeating: nil, count: count - old)
            objectBase.deallocate()
            objectBase = larger
            objectLimit = larger + count
        }
    }

    /// Charges for work outside of the loop.
    @inline(__always)
    func charge(_ work: Int) throws(Fault) {
        fuel -= Int64(work)
        if _slowPath(fuel < 0), !refuel() { throw Fault(pendingFault ?? .limit(.fuel)) }
    }

    /// Takes the next portion of fuel from the tank, looking at the clock on the way; false when there is none.
    @inline(never)
    func refuel() -> Bool {
        if heap.isOverLimit {
            pendingFault = .limit(.heap)
            return false
        }
        if let isOutOfTime, isOutOfTime() {
            pendingFault = .limit(.time)
            return false
        }
        let portion = min(tank, Machine.portion)
        guard portion > 0 else {
            pendingFault = .limit(.fuel)
            return false
        }
        tank -= portion
        fuel += portion
        return fuel >= 0 ? true : refuel()
    }

    /// Notes who was running, releases what the frames hold, and forgets the frames.
    @inline(never)
    func unwind(
        code: UnsafePointer<CodeEntry>, next: UnsafePointer<Instruction>, frames: UnsafeMutablePointer<Frame>,
        objects: UnsafeMutablePointer<ObjectPointer?>, to firstFrame: UnsafeMutablePointer<Frame>, _ firstObject: Int
    ) {
        note(code, next)
        var frame = frames
        // The frame pushed by `enter` returns to the outside: it is no function of the program.
        while frame > firstFrame {
            frame -= 1
            note(frame.pointee.code, frame.pointee.next)
        }
        var register = objectBase + firstObject
        let end = objects + Int(code.pointee.objectCount)
        while register < end {
            let object = register.pointee
            register.pointee = nil
            heap.release(object)
            register += 1
        }
        frameTop = firstFrame - 1
    }

    private func note(_ entry: UnsafePointer<CodeEntry>, _ next: UnsafePointer<Instruction>) {
        guard faultStack.count < 64 else { return }
        faultStack += frames(entry, next)
    }

    /// Who was running there: functions compiled in the place of their call, innermost first, then the one around them.
    private func frames(_ entry: UnsafePointer<CodeEntry>, _ next: UnsafePointer<Instruction>) -> [FaultFrame] {
        guard entry.pointee.number >= 0 else { return [] }
        let code = functions[Int(entry.pointee.number)]
        let index = next - UnsafePointer(entry.pointee.instructions) - 1
        guard code.origins.indices.contains(index) else { return [FaultFrame(function: code.name, range: nil)] }
        var result: [FaultFrame] = []
        var range = code.origins[index]
        var site = Int(code.siteNumbers[index])
        while site >= 0 {
            result.append(FaultFrame(function: code.inlineSites[site].function, range: range))
            range = code.inlineSites[site].call
            site = Int(code.inlineSites[site].parent)
        }
        result.append(FaultFrame(function: code.name, range: range))
        return result
    }

    /// Runs a native function on the window at these registers; false when it stopped the program.
    @inline(never)
    func callNative(_ number: Int, scalars: Int, objects: Int) -> Bool {
        natives[number]._withUnsafeGuaranteedRef { call($0, scalars: scalars, objects: objects) }
    }

    @inline(__always)
    private func call(_ native: NativeEntry, scalars: Int, objects: Int) -> Bool {
        fuel &-= 8
        beginWork()
        do throws(Fault) {
            try native.body(NativeCall(machine: self, native: native, scalarStart: scalars, objectStart: objects))
            endWork()
        } catch {
            endWork()
            closureFault = nil
            pendingFault = error.kind
            return false
        }
        var register = objectBase + objects + native.objectCount
        let end = objectBase + objects + native.ownedStart
        while register > end {
            register -= 1
            let object = register.pointee
            register.pointee = nil
            heap.release(object)
        }
        if _slowPath(closureFault != nil || faultMark?.pointee != nil) { return stopAfterNative() }
        if heap.isOverLimit {
            pendingFault = .limit(.heap)
            return false
        }
        return true
    }

    /// What a native function left behind: the fault of a closure it called, or one of the embedding.
    @inline(never)
    private func stopAfterNative() -> Bool {
        let recorded = faultSlot?()
        pendingFault = closureFault?.kind ?? recorded?.kind
        closureFault = nil
        return pendingFault == nil
    }

    /// Lets native functions do as much work as the fuel that is left pays for.
    func beginWork() {
        guard let workMeter else { return }
        let left = max(0, tank + fuel)
        workMeter[0] = 0
        workMeter[1] = left > .max / Machine.workOfFuel ? .max : max(1, left * Machine.workOfFuel)
    }

    /// Charges for the work that was done; refused work is not paid for.
    func endWork() {
        guard let workMeter else { return }
        fuel -= min(workMeter[0], workMeter[1]) / Machine.workOfFuel
        workMeter[1] = 0
    }

    /// How much work of native functions takes as long as one instruction.
    static let workOfFuel: Int64 = 2

    /// The innermost place of the program's own text that is being run.
    func placeInProgram() -> SourceRange? {
        guard let site = nativeSite else { return nil }
        if let place = placeInProgram(frames(site.code, site.next)) { return place }
        var frame = frameTop
        while frame > frameBase {
            frame -= 1
            if let place = placeInProgram(frames(frame.pointee.code, frame.pointee.next)) { return place }
        }
        return nil
    }

    private func placeInProgram(_ frames: [FaultFrame]) -> SourceRange? {
        for frame in frames {
            if let place = frame.range, isLibraryPlace?(place) != true { return place }
        }
        return nil
    }

    /// Runs the deinitialisers of instances that nobody holds any more, then destroys them: each with all that only it
    /// held before the next.
    @inline(never)
    func runDeinitializers() -> Bool {
        var waiting = takeAwaiting()
        while let object = waiting.popLast() {
            var type: Int? = ObjectHeader(object).type
            while let index = type {
                if let function = types[index].deinitializer {
                    // The deinitialiser releases its `self` like any method.
                    heap.retain(object)
                    let fault = enter(function) { scalars, objects in objects[0] = object }
                    if let fault {
                        pendingFault = fault
                        heap.state.pointee.awaitingDeinitializer += waiting.reversed()
                        heap.state.pointee.awaitingCount += waiting.count
                        return false
                    }
                }
                type = types[index].superclass
            }
            heap.release(object)
            if heap.state.pointee.awaitingCount > 0 { waiting += takeAwaiting() }
        }
        return true
    }

    /// Instances whose deinitialiser has to run, the first one last.
    private func takeAwaiting() -> [ObjectPointer] {
        let taken = heap.state.pointee.awaitingDeinitializer
        heap.state.pointee.awaitingDeinitializer = []
        heap.state.pointee.awaitingCount = 0
        return taken.reversed()
    }

    func isSubclass(_ type: Int, of ancestor: Int) -> Bool {
        var current: Int? = type
        while let index = current {
            if index == ancestor { return true }
            current = types[index].superclass
        }
        return false
    }

    /// Why a value does not fit into an integer type.
    @inline(never)
    static func widthFault(_ width: UInt8, _ operation: UInt16, _ value: Int64) -> FaultKind {
        let operation = FaultKind.Operation(rawValue: UInt8(truncatingIfNeeded: operation)) ?? .add
        let isUnsigned = !IntegerWidth.contains(width, -1)
        return operation == .convert && isUnsigned && value < 0 ? .negative : .overflow(operation)
    }

    /// The fault that the instruction `stopWith` names.
    @inline(never)
    func stopReason(_ code: Int, _ text: ObjectPointer?) -> FaultKind {
        let stop = StopCode(rawValue: UInt8(code)) ?? .fatalError
        let words = stop.hasText ? text.map { TextObject($0).string } ?? "" : ""
        return switch stop {
        case .fatalError: .fatalError(words)
        case .precondition: .precondition(words)
        case .assertion: .assertion(words)
        case .nilUnwrapped: .nilUnwrapped
        case .nilImplicitlyUnwrapped: .nilImplicitlyUnwrapped
        case .rangeBounds: .rangeBounds
        case .errorThrown: .errorThrown(words)
        case .errorForced: .errorForced(words)
        case .invalidCast: .host(words)
        case .indexOutOfRange: .indexOutOfRange
        case .notRepresentable: .notRepresentable
        case .duplicateKeys: .duplicateKeys
        case .exit: .exit(status: words)
        case .overlappingAccess: .overlappingAccess
        case .typesTooDeep: .typesTooDeep
        }
    }

    @inline(never)
    func record(
        _ function: Int, point: Int, scalars: UnsafeMutablePointer<Int64>,
        objects: UnsafeMutablePointer<ObjectPointer?>
    ) {
        let point = functions[function].recordPoints[point]
        let value = ValueView(
            machine: self, type: point.type, scalars: scalars + point.scalar, objects: objects + point.object)
        if let name = point.name { return value.takeName(name) }
        guard let recorder else { return }
        recorder.record(node: point.node, range: point.range, value: value)
    }
}
