/// The loop around the quick one: what allocates, destroys, calls the outside or fails. It does one instruction that the
/// quick loop left, or removes what was in its way, and lets that go on.
extension Machine {
    /// Runs from the frame that `enter` has pushed until it returns to the outside; a fault's reason, or nil.
    @inline(never)
    static func run(_ machine: Machine, _ start: UnsafePointer<CodeEntry>) -> FaultKind? {
        let heap = machine.heap
        let heapState = heap.state
        let entries = machine.entries
        let frameLimit = machine.frameLimit
        let firstFrame = machine.frameTop
        let firstObject = machine.objectTop
        let globals = machine.globalScalars
        let globalObjects = machine.globalObjects
        var scalarLimit = machine.scalarLimit
        var objectLimit = machine.objectLimit
        var scalars = machine.scalarBase + machine.scalarTop
        var objects = machine.objectBase + machine.objectTop
        var frames = machine.frameTop
        var code = start
        // The instruction that runs; jumps count from the one behind it, where the loop goes on.
        var i = UnsafePointer(code.pointee.instructions) - 1
        var fuel = machine.fuel
        var reason = FaultKind.divisionByZero

        var state = LoopState(
            instruction: i, scalars: scalars, objects: objects, frames: frames, code: code, fuel: fuel,
            scalarLimit: scalarLimit, objectLimit: objectLimit, frameLimit: frameLimit, entries: entries,
            globals: globals, globalObjects: globalObjects, dispatch: machine.dispatch,
            characters: machine.characters, heap: heap)

        machine: while true {
            (state.instruction, state.scalars, state.objects) = (i, scalars, objects)
            (state.frames, state.code, state.fuel) = (frames, code, fuel)
            (state.scalarLimit, state.objectLimit) = (scalarLimit, objectLimit)
            state.dispatch = machine.dispatch
            Machine.runQuickly(&state)
            (i, scalars, objects) = (state.instruction, state.scalars, state.objects)
            (frames, code) = (state.frames, state.code)
            fuel = state.fuel &- heap.takeWork()
            step: switch i.pointee.opcode {

            // MARK: Moves
            case .assignObject:
                let old = objects[Int(i.pointee.a)]
                objects[Int(i.pointee.a)] = objects[Int(i.pointee.b)]
                objects[Int(i.pointee.b)] = nil
                heap.release(old)
            case .assignObjects:
                for k in 0..<Int(i.pointee.c) {
                    let old = objects[Int(i.pointee.a) &+ k]
                    objects[Int(i.pointee.a) &+ k] = objects[Int(i.pointee.b) &+ k]
                    objects[Int(i.pointee.b) &+ k] = nil
                    heap.release(old)
                }
            case .releaseObject:
                let old = objects[Int(i.pointee.a)]
                objects[Int(i.pointee.a)] = nil
                heap.release(old)
            case .releaseObjects:  // what was made last goes first
                var k = Int(i.pointee.a) &+ Int(i.pointee.c)
                while k > Int(i.pointee.a) {
                    k &-= 1
                    let old = objects[k]
                    objects[k] = nil
                    heap.release(old)
                    if heapState.pointee.awaitingCount > 0 {
                        // Its deinitialiser runs before the others go.
                        i -= 1
                        break
                    }
                }
            // MARK: Int
            case .addInt, .addIntThenLess, .addIntThenLessEqual:
                reason = .overflow(.add)
                break machine
            case .subtractInt:
                reason = .overflow(.subtract)
                break machine
            case .multiplyInt:
                reason = .overflow(.multiply)
                break machine
            case .divideInt:
                reason = scalars[Int(i.pointee.c)] == 0 ? .divisionByZero : .overflow(.divide)
                break machine
            case .remainderInt:
                reason = scalars[Int(i.pointee.c)] == 0 ? .remainderByZero : .overflow(.remainder)
                break machine
            case .addImmediate, .addImmediateThenLess, .addImmediateThenLessEqual, .addImmediateThenCall:
                reason = .overflow(i.pointee.signedC < 0 ? .subtract : .add)
                break machine
            case .multiplyImmediate:
                reason = .overflow(.multiply)
                break machine
            case .negateInt:
                reason = .overflow(.negate)
                break machine
            case .checkWidth:
                if IntegerWidth.contains(i.pointee.x, scalars[Int(i.pointee.a)]) { continue machine }
                reason = widthFault(i.pointee.x, i.pointee.b, scalars[Int(i.pointee.a)])
                break machine
            case .wrapWidth:
                scalars[Int(i.pointee.a)] = IntegerWidth.wrap(i.pointee.x, scalars[Int(i.pointee.b)])
                continue machine

            // MARK: Double and Float
            case .doubleToInt:
                let value = scalars.double(i.pointee.b)
                reason = .conversion(FloatingConversion(of: value, from: "Double", to: "Int"))
                break machine
            case .floatToInt:
                let value = Double(scalars.float(i.pointee.b))
                reason = .conversion(FloatingConversion(of: value, from: "Float", to: "Int"))
                break machine
            // MARK: Comparisons
            case .equalText:
                guard let left = objects[Int(i.pointee.b)], let right = objects[Int(i.pointee.c)] else { break step }
                scalars.setBool(i.pointee.a, heap.equalTexts(left, right))
                fuel &-= Int64(TextObject.comparisonWork(TextObject(left), TextObject(right)))
                continue machine
            case .lessText:
                guard let left = objects[Int(i.pointee.b)], let right = objects[Int(i.pointee.c)] else { break step }
                scalars.setBool(i.pointee.a, heap.lessText(left, right))
                fuel &-= Int64(TextObject.comparisonWork(TextObject(left), TextObject(right)))
                continue machine

            case .concatenateText:
                if let left = objects[Int(i.pointee.b)], let right = objects[Int(i.pointee.c)],
                    let text = heap.concatenate(left, right)
                {
                    objects[Int(i.pointee.a)] = text
                    fuel &-= Int64(TextObject(text).byteCount &>> 4)
                    if _fastPath(!heap.isOverLimit) { continue machine }
                }
                reason = .limit(.heap)
                break machine
            case .appendText:
                if let left = objects[Int(i.pointee.a)], let right = objects[Int(i.pointee.b)] {
                    let more = TextObject(right)
                    // A text may be appended to itself: it must live until its bytes are copied.
                    let isItself = left == right
                    if isItself { heap.retain(right) }
                    let room = heap.textForAppending(left, more.byteCount)
                    if let room {
                        objects[Int(i.pointee.a)] = room
                        heap.append(more.bytes, isASCII: more.isASCII, toUnique: TextObject(room))
                    }
                    if isItself { heap.release(right) }
                    if _fastPath(room != nil && !heap.isOverLimit) { continue machine }
                }
                reason = .limit(.heap)
                break machine
            case .sliceText:
                guard let address = objects[Int(i.pointee.c)] else { break step }
                let (first, end) = (scalars[Int(i.pointee.b)], scalars[Int(i.pointee.b) &+ 1])
                let range = Int(truncatingIfNeeded: first)..<Int(truncatingIfNeeded: end)
                if heap.hasRoom(for: range.count) {
                    objects[Int(i.pointee.a)] = heap.makeText(
                        UnsafeBufferPointer(rebasing: TextObject(address).bytes[range]))
                    if _fastPath(!heap.isOverLimit) { continue machine }
                }
                reason = .limit(.heap)
                break machine
            case .testCharacter:
                guard let address = objects[Int(i.pointee.b)] else { break step }
                scalars.setBool(i.pointee.a, Machine.belongs(TextObject(address), to: i.pointee.x))
                continue machine
            case .jumpIfCharacter, .jumpIfNotCharacter:
                guard let address = objects[Int(i.pointee.a)] else { break step }
                let belongs = Machine.belongs(TextObject(address), to: i.pointee.x)
                if belongs == (i.pointee.opcode == .jumpIfCharacter) { i += i.pointee.signedC }
                continue machine

            case .countStride:
                let stride = Stride(
                    from: scalars[Int(i.pointee.a)], to: scalars[Int(i.pointee.b)], by: scalars[Int(i.pointee.b) &+ 1],
                    includesEnd: i.pointee.x == 1)
                guard let turns = stride.turns else {
                    reason = .fatalError("Stride size must not be zero")
                    break machine
                }
                scalars[Int(i.pointee.b)] = turns
                continue machine

            // MARK: Backward jumps
            case .loopText, .loopTextThenAppend:
                fuel &-= Int64(i.pointee.x)
                guard let address = objects[Int(i.pointee.b)] else { break step }
                let text = TextObject(address)
                let offset = Int(truncatingIfNeeded: scalars[Int(i.pointee.a)])
                if offset < text.byteCount {
                    let (character, following) = machine.character(of: text, at: offset)
                    heap.release(objects[Int(i.pointee.b) &+ 1])
                    objects[Int(i.pointee.b) &+ 1] = character
                    scalars[Int(i.pointee.a)] = Int64(following)
                    i += i.pointee.signedC
                }
                if _fastPath(fuel >= 0) { continue machine }
            case .loop, .loopIfTrue, .loopIfFalse, .loopIfLessInt, .loopIfLessEqualInt, .loopIfLessImmediate,
                .loopIfGreaterImmediate, .loopIncrementLess, .loopStride, .loopArray, .loopElement,
                .loopElementObject:
                // The turn is paid for, or what the one before left is released, and it is done again.
                if i.pointee.opcode.countsElements && objects[Int(i.pointee.b)] == nil {
                    reason = .overlappingAccess
                    break machine
                }
                if i.pointee.opcode == .loopElementObject {
                    let old = objects[Int(i.pointee.b) &+ 1]
                    objects[Int(i.pointee.b) &+ 1] = nil
                    heap.release(old)
                }
                if i.pointee.opcode == .loopIncrementLess && scalars[Int(i.pointee.a)] == .max {
                    reason = .overflow(.add)
                    break machine
                }
                fuel &-= Int64(i.pointee.x)
                if fuel < 0 {
                    machine.fuel = fuel
                    guard machine.refuel() else {
                        reason = machine.pendingFault ?? .limit(.fuel)
                        break machine
                    }
                    fuel = machine.fuel
                }
                fuel &+= Int64(i.pointee.x)
                i -= 1
            // MARK: Arrays
            case .loadElementThenTurns, .loadElement2ThenTurns:
                switch InnerProduct(i, scalars).run(objects, &fuel) {
                case .next(let next): i = next - 1
                case .missing(let load):
                    i = load
                    reason = Machine.elementFault(objects[Int(i.pointee.b)])
                    break machine
                case .unpaid(let step):
                    machine.fuel = fuel
                    guard machine.refuel() else {
                        i = step
                        reason = machine.pendingFault ?? .limit(.fuel)
                        break machine
                    }
                    fuel = machine.fuel
                    i -= 1
                }
            case .arrayCount, .textByteCount:
                reason = .overlappingAccess
                break machine
            case .loadElement, .loadElement2, .loadElementByte, .loadElementObject, .loadElementValue,
                .loadElementThenAdd, .loadElement2ThenMultiply, .loadElement2ThenMultiplyAdd:
                reason = Machine.elementFault(objects[Int(i.pointee.b)])
                break machine
            case .storeElement, .storeElementByte:
                if let address = objects[Int(i.pointee.a)] {
                    let isInside =
                        scalars[Int(i.pointee.b)] >= 0
                        && scalars[Int(i.pointee.b)] < ArrayObject(address).wideCount
                    objects[Int(i.pointee.a)] = heap.uniqueArray(address)
                    if isInside {
                        i -= 1
                        continue machine
                    }
                }
                reason = Machine.elementFault(objects[Int(i.pointee.a)])
                break machine
            case .storeElement2:
                if let address = objects[Int(i.pointee.a)] {
                    let index = scalars[Int(i.pointee.b)]
                    let unique = heap.uniqueArray(address)
                    objects[Int(i.pointee.a)] = unique
                    let outer = ArrayObject(unique)
                    if _fastPath(UInt64(bitPattern: index) < UInt64(bitPattern: outer.wideCount)) {
                        let row = Int(truncatingIfNeeded: index)
                        let inner = heap.uniqueArray(outer.object(row).unsafelyUnwrapped)
                        outer.setObject(row, inner)
                        let array = ArrayObject(inner)
                        let second = scalars[Int(i.pointee.x)]
                        if _fastPath(UInt64(bitPattern: second) < UInt64(bitPattern: array.wideCount)) {
                            array.setScalar(Int(truncatingIfNeeded: second), scalars[Int(i.pointee.c)])
                            continue machine
                        }
                    }
                }
                reason = Machine.elementFault(objects[Int(i.pointee.a)])
                break machine
            case .storeElementObject:
                if let address = objects[Int(i.pointee.a)] {
                    let index = scalars[Int(i.pointee.b)]
                    let unique = heap.uniqueArray(address)
                    objects[Int(i.pointee.a)] = unique
                    let array = ArrayObject(unique)
                    if _fastPath(UInt64(bitPattern: index) < UInt64(bitPattern: array.wideCount)) {
                        let old = array.object(Int(truncatingIfNeeded: index))
                        array.setObject(Int(truncatingIfNeeded: index), objects[Int(i.pointee.c)])
                        objects[Int(i.pointee.c)] = nil
                        heap.release(old)
                        break step
                    }
                }
                reason = Machine.elementFault(objects[Int(i.pointee.a)])
                break machine
            case .takeElementObject:
                if let address = objects[Int(i.pointee.b)] {
                    let index = scalars[Int(i.pointee.c)]
                    let unique = heap.uniqueArray(address)
                    objects[Int(i.pointee.b)] = unique
                    let array = ArrayObject(unique)
                    if _fastPath(UInt64(bitPattern: index) < UInt64(bitPattern: array.wideCount)) {
                        objects[Int(i.pointee.a)] = array.object(Int(truncatingIfNeeded: index))
                        array.setObject(Int(truncatingIfNeeded: index), nil)
                        continue machine
                    }
                }
                reason = Machine.elementFault(objects[Int(i.pointee.b)])
                break machine
            case .storeElementValue:
                if let address = objects[Int(i.pointee.a)] {
                    let index = scalars[Int(i.pointee.b)]
                    let unique = heap.uniqueArray(address)
                    objects[Int(i.pointee.a)] = unique
                    let array = ArrayObject(unique)
                    if _fastPath(UInt64(bitPattern: index) < UInt64(bitPattern: array.wideCount)) {
                        Machine.storeValue(
                            heap, array.element(Int(truncatingIfNeeded: index)), array.header.layout,
                            scalars + Int(i.pointee.c), objects + Int(i[1].a))
                        i += 1
                        break step
                    }
                }
                reason = Machine.elementFault(objects[Int(i.pointee.a)])
                break machine
            case .takeElementValue:
                if let address = objects[Int(i.pointee.b)] {
                    let index = scalars[Int(i.pointee.c)]
                    let unique = heap.uniqueArray(address)
                    objects[Int(i.pointee.b)] = unique
                    let array = ArrayObject(unique)
                    if _fastPath(UInt64(bitPattern: index) < UInt64(bitPattern: array.wideCount)) {
                        Machine.takeValue(
                            array.element(Int(truncatingIfNeeded: index)), array.header.layout,
                            scalars + Int(i.pointee.a), objects + Int(i[1].a))
                        i += 1
                        continue machine
                    }
                }
                reason = Machine.elementFault(objects[Int(i.pointee.b)])
                break machine
            case .findEntry, .findTextEntry:
                machine.fuel = fuel
                let key = ValueSlots(scalars: scalars + Int(i.pointee.c), objects: objects + Int(i.pointee.c))
                guard let position = machine.findEntry(of: key, in: objects[Int(i.pointee.b)]) else { break machine }
                scalars[Int(i.pointee.a)] = position
                fuel = machine.fuel
                continue machine
            case .takeEntryValue:  // the dictionary is made the only one first: its entries keep their positions
                let index = scalars[Int(i.pointee.c)]
                if let address = objects[Int(i.pointee.b)], index >= 0, index < DictionaryObject(address).usedCount,
                    ObjectHeader(address).count > 1
                {
                    guard let unique = heap.uniqueDictionary(address) else {
                        reason = .limit(.heap)
                        break machine
                    }
                    objects[Int(i.pointee.b)] = unique
                    i -= 1
                    continue machine
                }
                reason = .overlappingAccess
                break machine
            case .loadEntryValue, .storeEntryValue:  // an opened dictionary has one holder: nothing else reaches it
                reason = .overlappingAccess
                break machine
            case .makeArray:
                objects[Int(i.pointee.a)] = heap.makeArray(
                    code.pointee.elementLayouts[Int(i.pointee.b)], capacity: Int(i.pointee.c))
                if _fastPath(!heap.isOverLimit) { continue machine }
                reason = .limit(.heap)
                break machine
            case .appendScalar, .appendByte, .appendObject, .appendValue:
                if let address = objects[Int(i.pointee.a)], let room = heap.arrayForAppending(address) {
                    objects[Int(i.pointee.a)] = room
                    i -= 1
                    continue machine
                }
                reason = .limit(.heap)
                break machine
            // MARK: Records
            case .makeRecord:
                objects[Int(i.pointee.a)] = heap.makeRecord(code.pointee.shapes[Int(i.pointee.b)])
                if _fastPath(!heap.isOverLimit) { continue machine }
                reason = .limit(.heap)
                break machine
            case .loadFieldObject, .takeFieldObject, .loadGlobalObject, .takeGlobalObject:
                reason = .overlappingAccess
                break machine
            case .storeFieldObject:
                let record = RecordObject(objects[Int(i.pointee.a)].unsafelyUnwrapped)
                let old = record.object(Int(i.pointee.b))
                record.setObject(Int(i.pointee.b), objects[Int(i.pointee.c)])
                objects[Int(i.pointee.c)] = nil
                heap.release(old)
            // MARK: Globals
            case .loadGlobals:
                (scalars + Int(i.pointee.a)).update(from: globals + Int(i.pointee.b), count: Int(i.pointee.c))
                continue machine
            case .storeGlobals:
                (globals + Int(i.pointee.a)).update(from: scalars + Int(i.pointee.b), count: Int(i.pointee.c))
                continue machine
            case .storeGlobalObject:
                let old = globalObjects[Int(i.pointee.a)]
                globalObjects[Int(i.pointee.a)] = objects[Int(i.pointee.b)]
                objects[Int(i.pointee.b)] = nil
                heap.release(old)

            // MARK: Calls
            case .call, .callClosure, .callVirtual, .callVirtualType:
                let callee: UnsafeMutablePointer<CodeEntry>
                switch i.pointee.opcode {
                case .call: callee = entries + Int(i.pointee.a)
                case .callClosure: callee = entries + ObjectHeader(objects[Int(i.pointee.a)].unsafelyUnwrapped).type
                case .callVirtual:
                    let object = objects[Int(i.pointee.c) &+ Int(i.pointee.x)].unsafelyUnwrapped
                    let table = machine.dispatch[ObjectHeader(object).type].unsafelyUnwrapped
                    callee = entries + Int(table[Int(i.pointee.a)])
                default:
                    let type = Int(truncatingIfNeeded: scalars[Int(i.pointee.b) &+ Int(i.pointee.x)])
                    guard let table = machine.dispatch[type] else {
                        reason = .nilUnwrapped
                        break machine
                    }
                    callee = entries + Int(table[Int(i.pointee.a)])
                }
                let offsets = (scalars - machine.scalarBase, objects - machine.objectBase)
                machine.fuel = fuel
                guard
                    machine.prepareForCall(
                        callee, scalars: scalars + Int(i.pointee.b), objects: objects + Int(i.pointee.c), frames: frames
                    )
                else { break machine }
                scalars = machine.scalarBase + offsets.0
                objects = machine.objectBase + offsets.1
                scalarLimit = machine.scalarLimit
                objectLimit = machine.objectLimit
                fuel = machine.fuel
                i -= 1
                continue machine
            case .returnReleasing:
                var register = objects + Int(code.pointee.objectCount)
                let end = objects + Int(code.pointee.ownedStart)
                while register > end {
                    register -= 1
                    if let object = register.pointee {
                        register.pointee = nil
                        heap.release(object)
                        if heapState.pointee.awaitingCount > 0 { break }
                    }
                }
                if heapState.pointee.awaitingCount > 0 {
                    // Its deinitialiser runs before the others go.
                    i -= 1
                    break
                }
                frames -= 1
                i = frames.pointee.next - 1
                code = frames.pointee.code
                scalars -= Int(frames.pointee.scalarStep)
                objects -= Int(frames.pointee.objectStep)
            case .callNative:
                machine.fuel = fuel
                machine.frameTop = frames
                machine.scalarTop = scalars - machine.scalarBase + Int(code.pointee.scalarCount)
                machine.objectTop = objects - machine.objectBase + Int(code.pointee.objectCount)
                let scalarOffset = scalars - machine.scalarBase
                let objectOffset = objects - machine.objectBase
                machine.nativeSite = (i + 1, UnsafePointer(code))
                let succeeded = machine.callNative(
                    Int(i.pointee.a), scalars: scalarOffset + Int(i.pointee.b),
                    objects: objectOffset + Int(i.pointee.c))
                scalars = machine.scalarBase + scalarOffset
                objects = machine.objectBase + objectOffset
                scalarLimit = machine.scalarLimit
                objectLimit = machine.objectLimit
                fuel = machine.fuel
                guard _fastPath(succeeded) else { break machine }
            case .makeClosure:
                var shape = code.pointee.shapes[Int(i.pointee.c)]
                shape.type = Int(i.pointee.b)
                objects[Int(i.pointee.a)] = heap.makeRecord(shape)
                if _fastPath(!heap.isOverLimit) { continue machine }
                reason = .limit(.heap)
                break machine
            case .isSubclass:
                scalars.setBool(
                    i.pointee.a,
                    machine.isSubclass(Int(truncatingIfNeeded: scalars[Int(i.pointee.b)]), of: Int(i.pointee.c)))
                continue machine

            // MARK: The rest
            case .stopWith:
                reason = machine.stopReason(Int(i.pointee.x), objects[Int(i.pointee.a)])
                break machine
            case .record:
                machine.record(Int(code.pointee.number), point: Int(i.pointee.a), scalars: scalars, objects: objects)
                continue machine
            case .finish:
                machine.fuel = fuel
                machine.frameTop = frames
                return nil

            // MARK: What the quick loop does
            case .moveScalar, .moveScalars, .loadImmediate, .loadConstant, .loadConstants,
                .copyObject, .copyObjects, .moveObject, .moveObjects, .loadText,
                .divideImmediate, .remainderImmediate, .addWrapping, .subtractWrapping,
                .multiplyWrapping, .bitAnd, .bitOr, .bitXor, .bitNot, .shiftLeft, .shiftRight,
                .addDouble, .subtractDouble, .multiplyDouble, .divideDouble,
                .multiplyAddDouble, .addDoubleThenAdd, .subtractDoubleThenAdd, .multiplyDoubleThenSubtract,
                .multiplyDoubleThenMultiplyAdd, .moveScalarThenJump, .jumpIfLessImmediateThenLess,
                .jumpIfLessImmediateThenLessEqual, .negateDouble, .squareRoot, .absoluteDouble, .addFloat,
                .subtractFloat, .multiplyFloat, .divideFloat, .negateFloat, .squareRootFloat,
                .intToDouble, .intToFloat, .doubleToFloat, .floatToDouble, .equalInt, .notEqualInt,
                .lessInt, .lessEqualInt, .equalImmediate, .lessImmediate, .greaterImmediate,
                .lessUnsigned, .lessEqualUnsigned, .equalDouble, .notEqualDouble, .lessDouble,
                .lessEqualDouble, .equalFloat, .lessFloat, .lessEqualFloat, .notBool, .isNil,
                .isNotNil, .sameObject, .jump, .jumpIfTrue, .jumpIfFalse, .jumpIfEqualInt,
                .jumpIfNotEqualInt, .jumpIfLessInt, .jumpIfLessEqualInt, .jumpIfEqualImmediate,
                .jumpIfNotEqualImmediate, .jumpIfLessImmediate, .jumpIfLessEqualImmediate,
                .jumpIfGreaterImmediate, .jumpIfGreaterEqualImmediate, .jumpIfEqualDouble,
                .jumpIfNotEqualDouble, .jumpIfLessDouble, .jumpIfLessEqualDouble,
                .jumpIfNotLessDouble, .jumpIfNotLessEqualDouble, .jumpIfNil, .jumpIfNotNil,
                .loadField, .loadFields, .storeField, .storeFields, .loadGlobal, .storeGlobal,
                .returnScalar, .returnPlain, .dynamicType, .operands:
                preconditionFailure("the quick loop does these")
            }

            // Whatever may have destroyed an object or run out of fuel comes by here.
            if _slowPath(fuel < 0) {
                machine.fuel = fuel
                guard machine.refuel() else {
                    reason = machine.pendingFault ?? .limit(.fuel)
                    break machine
                }
                fuel = machine.fuel
            }
            if _slowPath(heapState.pointee.awaitingCount > 0) {
                let scalarOffset = scalars - machine.scalarBase
                let objectOffset = objects - machine.objectBase
                machine.fuel = fuel
                machine.frameTop = frames
                machine.scalarTop = scalarOffset + Int(code.pointee.scalarCount)
                machine.objectTop = objectOffset + Int(code.pointee.objectCount)
                let succeeded = machine.runDeinitializers()
                scalars = machine.scalarBase + scalarOffset
                objects = machine.objectBase + objectOffset
                scalarLimit = machine.scalarLimit
                objectLimit = machine.objectLimit
                fuel = machine.fuel
                guard succeeded else { break machine }
            }
        }
        machine.fuel = fuel
        if let pending = machine.pendingFault { reason = pending }
        machine.pendingFault = nil
        machine.unwind(code: code, next: i + 1, frames: frames, objects: objects, to: firstFrame, firstObject)
        return reason
    }
}
