/// The loop. Everything it touches is a local pointer or number: no class property, no array, no existential, so the
/// compiler puts no retain, release or exclusivity check into it. Slow paths are functions of their own.
///
/// Three things that look odd are worth 1.4–1.8× each: jumps are written `if _fastPath(…) { i += … }`, which keeps LLVM
/// from turning them into conditional moves; fields of an instruction are loaded one by one; and the loop goes on by
/// `i += step`, where `step` is 1 and LLVM cannot know it. Of `i += 1` it makes two values, the old address for the
/// operands and the new one for the next turn, and keeps the second in memory: every instruction then waits for a store.
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
        let step = machine.step
        var fuel = machine.fuel
        var reason = FaultKind.divisionByZero

        machine: while true {
            i += step
            step: switch i.pointee.opcode {

            // MARK: Moves
            case .moveScalar:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)]
                continue machine
            case .moveScalars:
                scalars.move(i.pointee.c, from: i.pointee.b, to: i.pointee.a)
                continue machine
            case .loadImmediate:
                scalars[Int(i.pointee.a)] = Int64(i.pointee.wide)
                continue machine
            case .loadConstant:
                scalars[Int(i.pointee.a)] = code.pointee.constants[Int(i.pointee.b)]
                continue machine
            case .loadConstants:
                let constants = code.pointee.constants + Int(i.pointee.b)
                let target = scalars + Int(i.pointee.a)
                for k in 0..<Int(i.pointee.c) { target[k] = constants[k] }
                continue machine
            case .copyObject:
                let object = objects[Int(i.pointee.b)]
                heap.retain(object)
                objects[Int(i.pointee.a)] = object
                continue machine
            case .copyObjects:
                for k in 0..<Int(i.pointee.c) {
                    let object = objects[Int(i.pointee.b) &+ k]
                    heap.retain(object)
                    objects[Int(i.pointee.a) &+ k] = object
                }
                continue machine
            case .moveObject:
                let object = objects[Int(i.pointee.b)]
                objects[Int(i.pointee.b)] = nil
                objects[Int(i.pointee.a)] = object
                continue machine
            case .moveObjects:
                for k in 0..<Int(i.pointee.c) {
                    let object = objects[Int(i.pointee.b) &+ k]
                    objects[Int(i.pointee.b) &+ k] = nil
                    objects[Int(i.pointee.a) &+ k] = object
                }
                continue machine
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
                }
            case .exchangeObjects:
                let object = objects[Int(i.pointee.a)]
                objects[Int(i.pointee.a)] = objects[Int(i.pointee.b)]
                objects[Int(i.pointee.b)] = object
                continue machine
            case .loadText:
                let text = code.pointee.texts[Int(i.pointee.b)]
                heap.retain(text)
                objects[Int(i.pointee.a)] = text
                continue machine

            // MARK: Int
            case .addInt:
                let (value, overflow) = scalars[Int(i.pointee.b)].addingReportingOverflow(scalars[Int(i.pointee.c)])
                scalars[Int(i.pointee.a)] = value
                if _fastPath(!overflow) { continue machine }
                reason = .overflow(.add)
                break machine
            case .subtractInt:
                let (value, overflow) = scalars[Int(i.pointee.b)].subtractingReportingOverflow(
                    scalars[Int(i.pointee.c)])
                scalars[Int(i.pointee.a)] = value
                if _fastPath(!overflow) { continue machine }
                reason = .overflow(.subtract)
                break machine
            case .multiplyInt:
                let (value, overflow) = scalars[Int(i.pointee.b)].multipliedReportingOverflow(
                    by: scalars[Int(i.pointee.c)])
                scalars[Int(i.pointee.a)] = value
                if _fastPath(!overflow) { continue machine }
                reason = .overflow(.multiply)
                break machine
            case .divideInt:
                let (value, overflow) = scalars[Int(i.pointee.b)].dividedReportingOverflow(
                    by: scalars[Int(i.pointee.c)])
                if _fastPath(!overflow) {
                    scalars[Int(i.pointee.a)] = value
                    continue machine
                }
                reason = scalars[Int(i.pointee.c)] == 0 ? .divisionByZero : .overflow(.divide)
                break machine
            case .remainderInt:
                let (value, overflow) = scalars[Int(i.pointee.b)].remainderReportingOverflow(
                    dividingBy: scalars[Int(i.pointee.c)])
                if _fastPath(!overflow) {
                    scalars[Int(i.pointee.a)] = value
                    continue machine
                }
                reason = scalars[Int(i.pointee.c)] == 0 ? .remainderByZero : .overflow(.remainder)
                break machine
            case .addImmediate:
                let (value, overflow) = scalars[Int(i.pointee.b)].addingReportingOverflow(Int64(i.pointee.signedC))
                scalars[Int(i.pointee.a)] = value
                if _fastPath(!overflow) { continue machine }
                reason = .overflow(i.pointee.signedC < 0 ? .subtract : .add)
                break machine
            case .multiplyImmediate:
                let (value, overflow) = scalars[Int(i.pointee.b)].multipliedReportingOverflow(
                    by: Int64(i.pointee.signedC))
                scalars[Int(i.pointee.a)] = value
                if _fastPath(!overflow) { continue machine }
                reason = .overflow(.multiply)
                break machine
            case .divideImmediate:  // never by 0 or -1
                scalars[Int(i.pointee.a)] = divided(scalars[Int(i.pointee.b)], by: Int64(i.pointee.c))
                continue machine
            case .remainderImmediate:
                scalars[Int(i.pointee.a)] = remainder(scalars[Int(i.pointee.b)], by: Int64(i.pointee.c))
                continue machine
            case .negateInt:
                let (value, overflow) = Int64(0).subtractingReportingOverflow(scalars[Int(i.pointee.b)])
                scalars[Int(i.pointee.a)] = value
                if _fastPath(!overflow) { continue machine }
                reason = .overflow(.negate)
                break machine
            case .addWrapping:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)] &+ scalars[Int(i.pointee.c)]
                continue machine
            case .subtractWrapping:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)] &- scalars[Int(i.pointee.c)]
                continue machine
            case .multiplyWrapping:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)] &* scalars[Int(i.pointee.c)]
                continue machine
            case .bitAnd:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)] & scalars[Int(i.pointee.c)]
                continue machine
            case .bitOr:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)] | scalars[Int(i.pointee.c)]
                continue machine
            case .bitXor:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)] ^ scalars[Int(i.pointee.c)]
                continue machine
            case .bitNot:
                scalars[Int(i.pointee.a)] = ~scalars[Int(i.pointee.b)]
                continue machine
            case .shiftLeft:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)] << scalars[Int(i.pointee.c)]
                continue machine
            case .shiftRight:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)] >> scalars[Int(i.pointee.c)]
                continue machine
            case .shiftRightLogical:
                let bits = UInt64(bitPattern: scalars[Int(i.pointee.b)]) >> scalars[Int(i.pointee.c)]
                scalars[Int(i.pointee.a)] = Int64(bitPattern: bits)
                continue machine
            case .checkWidth:
                if IntegerWidth.contains(i.pointee.x, scalars[Int(i.pointee.a)]) { continue machine }
                reason = widthFault(i.pointee.x, i.pointee.b, scalars[Int(i.pointee.a)])
                break machine
            case .wrapWidth:
                scalars[Int(i.pointee.a)] = IntegerWidth.wrap(i.pointee.x, scalars[Int(i.pointee.b)])
                continue machine

            // MARK: Double and Float
            case .addDouble:
                scalars.setDouble(i.pointee.a, scalars.double(i.pointee.b) + scalars.double(i.pointee.c))
                continue machine
            case .subtractDouble:
                scalars.setDouble(i.pointee.a, scalars.double(i.pointee.b) - scalars.double(i.pointee.c))
                continue machine
            case .multiplyDouble:
                scalars.setDouble(i.pointee.a, scalars.double(i.pointee.b) * scalars.double(i.pointee.c))
                continue machine
            case .divideDouble:
                scalars.setDouble(i.pointee.a, scalars.double(i.pointee.b) / scalars.double(i.pointee.c))
                continue machine
            case .multiplyAddDouble:
                let product = scalars.double(i.pointee.b) * scalars.double(i.pointee.c)
                scalars.setDouble(i.pointee.a, product + scalars.double(UInt16(i.pointee.x)))
                continue machine
            case .negateDouble:
                scalars.setDouble(i.pointee.a, -scalars.double(i.pointee.b))
                continue machine
            case .squareRoot:
                scalars.setDouble(i.pointee.a, scalars.double(i.pointee.b).squareRoot())
                continue machine
            case .absoluteDouble:
                scalars.setDouble(i.pointee.a, scalars.double(i.pointee.b).magnitude)
                continue machine
            case .addFloat:
                scalars.setFloat(i.pointee.a, scalars.float(i.pointee.b) + scalars.float(i.pointee.c))
                continue machine
            case .subtractFloat:
                scalars.setFloat(i.pointee.a, scalars.float(i.pointee.b) - scalars.float(i.pointee.c))
                continue machine
            case .multiplyFloat:
                scalars.setFloat(i.pointee.a, scalars.float(i.pointee.b) * scalars.float(i.pointee.c))
                continue machine
            case .divideFloat:
                scalars.setFloat(i.pointee.a, scalars.float(i.pointee.b) / scalars.float(i.pointee.c))
                continue machine
            case .negateFloat:
                scalars.setFloat(i.pointee.a, -scalars.float(i.pointee.b))
                continue machine
            case .squareRootFloat:
                scalars.setFloat(i.pointee.a, scalars.float(i.pointee.b).squareRoot())
                continue machine
            case .intToDouble:
                scalars.setDouble(i.pointee.a, Double(scalars[Int(i.pointee.b)]))
                continue machine
            case .doubleToInt:
                let value = scalars.double(i.pointee.b)
                if _fastPath(value > -9223372036854777856.0 && value < 9223372036854775808.0) {
                    scalars[Int(i.pointee.a)] = Int64(value)
                    continue machine
                }
                reason =
                    !value.isFinite ? .conversionNotFinite : value > 0 ? .conversionTooLarge : .conversionTooSmall
                break machine
            case .intToFloat:
                scalars.setFloat(i.pointee.a, Float(scalars[Int(i.pointee.b)]))
                continue machine
            case .floatToInt:
                let value = scalars.float(i.pointee.b)
                if _fastPath(value >= -9223372036854775808.0 && value < 9223372036854775808.0) {
                    scalars[Int(i.pointee.a)] = Int64(value)
                    continue machine
                }
                reason =
                    !value.isFinite ? .conversionNotFinite : value > 0 ? .conversionTooLarge : .conversionTooSmall
                break machine
            case .doubleToFloat:
                scalars.setFloat(i.pointee.a, Float(scalars.double(i.pointee.b)))
                continue machine
            case .floatToDouble:
                scalars.setDouble(i.pointee.a, Double(scalars.float(i.pointee.b)))
                continue machine

            // MARK: Comparisons
            case .equalInt:
                scalars.setBool(i.pointee.a, scalars[Int(i.pointee.b)] == scalars[Int(i.pointee.c)])
                continue machine
            case .notEqualInt:
                scalars.setBool(i.pointee.a, scalars[Int(i.pointee.b)] != scalars[Int(i.pointee.c)])
                continue machine
            case .lessInt:
                scalars.setBool(i.pointee.a, scalars[Int(i.pointee.b)] < scalars[Int(i.pointee.c)])
                continue machine
            case .lessEqualInt:
                scalars.setBool(i.pointee.a, scalars[Int(i.pointee.b)] <= scalars[Int(i.pointee.c)])
                continue machine
            case .equalImmediate:
                scalars.setBool(i.pointee.a, scalars[Int(i.pointee.b)] == Int64(i.pointee.signedC))
                continue machine
            case .lessImmediate:
                scalars.setBool(i.pointee.a, scalars[Int(i.pointee.b)] < Int64(i.pointee.signedC))
                continue machine
            case .greaterImmediate:
                scalars.setBool(i.pointee.a, scalars[Int(i.pointee.b)] > Int64(i.pointee.signedC))
                continue machine
            case .lessUnsigned:
                scalars.setBool(
                    i.pointee.a,
                    UInt64(bitPattern: scalars[Int(i.pointee.b)]) < UInt64(bitPattern: scalars[Int(i.pointee.c)]))
                continue machine
            case .lessEqualUnsigned:
                scalars.setBool(
                    i.pointee.a,
                    UInt64(bitPattern: scalars[Int(i.pointee.b)]) <= UInt64(bitPattern: scalars[Int(i.pointee.c)]))
                continue machine
            case .equalDouble:
                scalars.setBool(i.pointee.a, scalars.double(i.pointee.b) == scalars.double(i.pointee.c))
                continue machine
            case .notEqualDouble:
                scalars.setBool(i.pointee.a, scalars.double(i.pointee.b) != scalars.double(i.pointee.c))
                continue machine
            case .lessDouble:
                scalars.setBool(i.pointee.a, scalars.double(i.pointee.b) < scalars.double(i.pointee.c))
                continue machine
            case .lessEqualDouble:
                scalars.setBool(i.pointee.a, scalars.double(i.pointee.b) <= scalars.double(i.pointee.c))
                continue machine
            case .equalFloat:
                scalars.setBool(i.pointee.a, scalars.float(i.pointee.b) == scalars.float(i.pointee.c))
                continue machine
            case .lessFloat:
                scalars.setBool(i.pointee.a, scalars.float(i.pointee.b) < scalars.float(i.pointee.c))
                continue machine
            case .lessEqualFloat:
                scalars.setBool(i.pointee.a, scalars.float(i.pointee.b) <= scalars.float(i.pointee.c))
                continue machine
            case .notBool:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)] ^ 1
                continue machine
            case .isNil:
                scalars.setBool(i.pointee.a, objects[Int(i.pointee.b)] == nil)
                continue machine
            case .isNotNil:
                scalars.setBool(i.pointee.a, objects[Int(i.pointee.b)] != nil)
                continue machine
            case .sameObject:
                scalars.setBool(i.pointee.a, objects[Int(i.pointee.b)] == objects[Int(i.pointee.c)])
                continue machine
            case .equalText:
                guard let left = objects[Int(i.pointee.b)], let right = objects[Int(i.pointee.c)] else { break step }
                scalars.setBool(i.pointee.a, heap.equalTexts(left, right))
                continue machine
            case .lessText:
                guard let left = objects[Int(i.pointee.b)], let right = objects[Int(i.pointee.c)] else { break step }
                scalars.setBool(i.pointee.a, heap.lessText(left, right))
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
                    let (text, more) = (TextObject(left), TextObject(right))
                    let (count, extra) = (text.byteCount, more.byteCount)
                    if _fastPath(extra == 1 && text.header.count == 1 && count < text.capacity) {
                        text.start[count] = more.start[0]
                        text.byteCount = count &+ 1
                        continue machine
                    }
                    // A text may be appended to itself: it must live until its bytes are copied.
                    let isItself = left == right
                    if isItself { heap.retain(right) }
                    let room = heap.textForAppending(left, extra)
                    if let room {
                        objects[Int(i.pointee.a)] = room
                        heap.append(more.bytes, isASCII: more.isASCII, toUnique: TextObject(room))
                    }
                    if isItself { heap.release(right) }
                    if _fastPath(room != nil && !heap.isOverLimit) { continue machine }
                }
                reason = .limit(.heap)
                break machine
            case .textByteCount:
                guard let address = objects[Int(i.pointee.b)] else { break step }
                scalars[Int(i.pointee.a)] = Int64(TextObject(address).byteCount)
                continue machine
            case .testCharacter:
                guard let address = objects[Int(i.pointee.b)], let characters = machine.characters else { break step }
                let text = TextObject(address)
                if _fastPath(text.byteCount == 1) {
                    let classes = characters.classes[Int(text.start[0] & 127)].rawValue
                    scalars.setBool(i.pointee.a, classes & i.pointee.x != 0)
                } else {
                    scalars.setBool(i.pointee.a, Machine.belongs(text, to: i.pointee.x))
                }
                continue machine

            // MARK: Jumps
            case .jump:
                i += i.pointee.wide
                continue machine
            case .jumpIfTrue:
                if _fastPath(scalars[Int(i.pointee.a)] != 0) { i += i.pointee.signedC }
                continue machine
            case .jumpIfFalse:
                if _fastPath(scalars[Int(i.pointee.a)] == 0) { i += i.pointee.signedC }
                continue machine
            case .jumpIfEqualInt:
                if _fastPath(scalars[Int(i.pointee.a)] == scalars[Int(i.pointee.b)]) { i += i.pointee.signedC }
                continue machine
            case .jumpIfNotEqualInt:
                if _fastPath(scalars[Int(i.pointee.a)] != scalars[Int(i.pointee.b)]) { i += i.pointee.signedC }
                continue machine
            case .jumpIfLessInt:
                if _fastPath(scalars[Int(i.pointee.a)] < scalars[Int(i.pointee.b)]) { i += i.pointee.signedC }
                continue machine
            case .jumpIfLessEqualInt:
                if _fastPath(scalars[Int(i.pointee.a)] <= scalars[Int(i.pointee.b)]) { i += i.pointee.signedC }
                continue machine
            case .jumpIfEqualImmediate:
                if _fastPath(scalars[Int(i.pointee.a)] == Int64(i.pointee.signedB)) { i += i.pointee.signedC }
                continue machine
            case .jumpIfNotEqualImmediate:
                if _fastPath(scalars[Int(i.pointee.a)] != Int64(i.pointee.signedB)) { i += i.pointee.signedC }
                continue machine
            case .jumpIfLessImmediate:
                if _fastPath(scalars[Int(i.pointee.a)] < Int64(i.pointee.signedB)) { i += i.pointee.signedC }
                continue machine
            case .jumpIfLessEqualImmediate:
                if _fastPath(scalars[Int(i.pointee.a)] <= Int64(i.pointee.signedB)) { i += i.pointee.signedC }
                continue machine
            case .jumpIfGreaterImmediate:
                if _fastPath(scalars[Int(i.pointee.a)] > Int64(i.pointee.signedB)) { i += i.pointee.signedC }
                continue machine
            case .jumpIfGreaterEqualImmediate:
                if _fastPath(scalars[Int(i.pointee.a)] >= Int64(i.pointee.signedB)) { i += i.pointee.signedC }
                continue machine
            case .jumpIfEqualDouble:
                if _fastPath(scalars.double(i.pointee.a) == scalars.double(i.pointee.b)) { i += i.pointee.signedC }
                continue machine
            case .jumpIfNotEqualDouble:
                if _fastPath(scalars.double(i.pointee.a) != scalars.double(i.pointee.b)) { i += i.pointee.signedC }
                continue machine
            case .jumpIfLessDouble:
                if _fastPath(scalars.double(i.pointee.a) < scalars.double(i.pointee.b)) { i += i.pointee.signedC }
                continue machine
            case .jumpIfLessEqualDouble:
                if _fastPath(scalars.double(i.pointee.a) <= scalars.double(i.pointee.b)) { i += i.pointee.signedC }
                continue machine
            case .jumpIfNotLessDouble:
                if _fastPath(!(scalars.double(i.pointee.a) < scalars.double(i.pointee.b))) { i += i.pointee.signedC }
                continue machine
            case .jumpIfNotLessEqualDouble:
                if _fastPath(!(scalars.double(i.pointee.a) <= scalars.double(i.pointee.b))) { i += i.pointee.signedC }
                continue machine
            case .jumpIfNil:
                if _fastPath(objects[Int(i.pointee.a)] == nil) { i += i.pointee.signedC }
                continue machine
            case .jumpIfNotNil:
                if _fastPath(objects[Int(i.pointee.a)] != nil) { i += i.pointee.signedC }
                continue machine
            case .jumpTable:
                i += Int(truncatingIfNeeded: min(scalars[Int(i.pointee.a)], Int64(i.pointee.b)))
                continue machine

            // MARK: Backward jumps
            case .loop:
                fuel &-= Int64(i.pointee.x)
                i += i.pointee.wide
                if _fastPath(fuel >= 0) { continue machine }
            case .loopIfTrue:
                fuel &-= Int64(i.pointee.x)
                if _fastPath(scalars[Int(i.pointee.a)] != 0) { i += i.pointee.signedC }
                if _fastPath(fuel >= 0) { continue machine }
            case .loopIfFalse:
                fuel &-= Int64(i.pointee.x)
                if _fastPath(scalars[Int(i.pointee.a)] == 0) { i += i.pointee.signedC }
                if _fastPath(fuel >= 0) { continue machine }
            case .loopIfLessInt:
                fuel &-= Int64(i.pointee.x)
                if _fastPath(scalars[Int(i.pointee.a)] < scalars[Int(i.pointee.b)]) { i += i.pointee.signedC }
                if _fastPath(fuel >= 0) { continue machine }
            case .loopIfLessEqualInt:
                fuel &-= Int64(i.pointee.x)
                if _fastPath(scalars[Int(i.pointee.a)] <= scalars[Int(i.pointee.b)]) { i += i.pointee.signedC }
                if _fastPath(fuel >= 0) { continue machine }
            case .loopIfLessImmediate:
                fuel &-= Int64(i.pointee.x)
                if _fastPath(scalars[Int(i.pointee.a)] < Int64(i.pointee.signedB)) { i += i.pointee.signedC }
                if _fastPath(fuel >= 0) { continue machine }
            case .loopIfGreaterImmediate:
                fuel &-= Int64(i.pointee.x)
                if _fastPath(scalars[Int(i.pointee.a)] > Int64(i.pointee.signedB)) { i += i.pointee.signedC }
                if _fastPath(fuel >= 0) { continue machine }
            case .loopIncrementLess:
                fuel &-= Int64(i.pointee.x)
                let value = scalars[Int(i.pointee.a)] &+ 1
                scalars[Int(i.pointee.a)] = value
                if _fastPath(value < scalars[Int(i.pointee.b)]) { i += i.pointee.signedC }
                if _fastPath(fuel >= 0) { continue machine }

            case .loopArray:
                fuel &-= Int64(i.pointee.x)
                guard let address = objects[Int(i.pointee.b)] else { break step }
                let index = scalars[Int(i.pointee.a)] &+ 1
                scalars[Int(i.pointee.a)] = index
                if _fastPath(index < ArrayObject(address).wideCount) { i += i.pointee.signedC }
                if _fastPath(fuel >= 0) { continue machine }
            case .loopText:
                fuel &-= Int64(i.pointee.x)
                guard let address = objects[Int(i.pointee.b)], let characters = machine.characters else { break step }
                let text = TextObject(address)
                let offset = Int(truncatingIfNeeded: scalars[Int(i.pointee.a)])
                if _fastPath(offset < text.byteCount) {
                    let byte = text.start[offset]
                    if _fastPath(text.isASCII && byte != 13) {
                        let character = characters.texts[Int(byte)]
                        ObjectHeader(character).retain()
                        objects[Int(i.pointee.b) &+ 1] = character
                        scalars[Int(i.pointee.a)] = Int64(offset &+ 1)
                    } else {
                        let (character, following) = machine.character(of: text, at: offset)
                        objects[Int(i.pointee.b) &+ 1] = character
                        scalars[Int(i.pointee.a)] = Int64(following)
                    }
                    i += i.pointee.signedC
                }
                if _fastPath(fuel >= 0) { continue machine }
            case .loopElement:
                fuel &-= Int64(i.pointee.x)
                guard let address = objects[Int(i.pointee.b)] else { break step }
                let array = ArrayObject(address)
                let index = scalars[Int(i.pointee.a)] &+ 1
                scalars[Int(i.pointee.a)] = index
                if _fastPath(index < array.wideCount) {
                    scalars[Int(i.pointee.a) &+ 1] = array.scalar(Int(truncatingIfNeeded: index))
                    i += i.pointee.signedC
                }
                if _fastPath(fuel >= 0) { continue machine }

            // MARK: Arrays
            case .arrayCount:
                guard let address = objects[Int(i.pointee.b)] else { break step }
                scalars[Int(i.pointee.a)] = ArrayObject(address).wideCount
                continue machine
            case .loadElement:
                if let address = objects[Int(i.pointee.b)] {
                    let index = scalars[Int(i.pointee.c)]
                    let array = ArrayObject(address)
                    if _fastPath(UInt64(bitPattern: index) < UInt64(bitPattern: array.wideCount)) {
                        scalars[Int(i.pointee.a)] = array.scalar(Int(truncatingIfNeeded: index))
                        continue machine
                    }
                }
                reason = Machine.elementFault(objects[Int(i.pointee.b)])
                break machine
            case .loadElement2:
                if let address = objects[Int(i.pointee.b)] {
                    let index = scalars[Int(i.pointee.c)]
                    let outer = ArrayObject(address)
                    if _fastPath(UInt64(bitPattern: index) < UInt64(bitPattern: outer.wideCount)) {
                        let inner = ArrayObject(outer.object(Int(truncatingIfNeeded: index)).unsafelyUnwrapped)
                        let second = scalars[Int(i.pointee.x)]
                        if _fastPath(UInt64(bitPattern: second) < UInt64(bitPattern: inner.wideCount)) {
                            scalars[Int(i.pointee.a)] = inner.scalar(Int(truncatingIfNeeded: second))
                            continue machine
                        }
                    }
                }
                reason = Machine.elementFault(objects[Int(i.pointee.b)])
                break machine
            case .loadElementByte:
                if let address = objects[Int(i.pointee.b)] {
                    let index = scalars[Int(i.pointee.c)]
                    let array = ArrayObject(address)
                    if _fastPath(UInt64(bitPattern: index) < UInt64(bitPattern: array.wideCount)) {
                        let byte = array.elements.load(
                            fromByteOffset: Int(truncatingIfNeeded: index), as: UInt8.self)
                        scalars[Int(i.pointee.a)] = Int64(byte)
                        continue machine
                    }
                }
                reason = Machine.elementFault(objects[Int(i.pointee.b)])
                break machine
            case .loadElementObject:
                if let address = objects[Int(i.pointee.b)] {
                    let index = scalars[Int(i.pointee.c)]
                    let array = ArrayObject(address)
                    if _fastPath(UInt64(bitPattern: index) < UInt64(bitPattern: array.wideCount)) {
                        let element = array.object(Int(truncatingIfNeeded: index))
                        heap.retain(element)
                        objects[Int(i.pointee.a)] = element
                        continue machine
                    }
                }
                reason = Machine.elementFault(objects[Int(i.pointee.b)])
                break machine
            case .loadElementValue:
                if let address = objects[Int(i.pointee.b)] {
                    let index = scalars[Int(i.pointee.c)]
                    let array = ArrayObject(address)
                    if _fastPath(UInt64(bitPattern: index) < UInt64(bitPattern: array.wideCount)) {
                        let element = array.element(Int(truncatingIfNeeded: index))
                        Machine.loadValue(
                            element, array.header.layout, scalars + Int(i.pointee.a), objects + Int(i[1].a))
                        i += 1
                        continue machine
                    }
                }
                reason = Machine.elementFault(objects[Int(i.pointee.b)])
                break machine
            case .storeElement:
                if let address = objects[Int(i.pointee.a)] {
                    let index = scalars[Int(i.pointee.b)]
                    let unique = heap.uniqueArray(address)
                    objects[Int(i.pointee.a)] = unique
                    let array = ArrayObject(unique)
                    if _fastPath(UInt64(bitPattern: index) < UInt64(bitPattern: array.wideCount)) {
                        array.setScalar(Int(truncatingIfNeeded: index), scalars[Int(i.pointee.c)])
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
            case .storeElementByte:
                if let address = objects[Int(i.pointee.a)] {
                    let index = scalars[Int(i.pointee.b)]
                    let unique = heap.uniqueArray(address)
                    objects[Int(i.pointee.a)] = unique
                    let array = ArrayObject(unique)
                    if _fastPath(UInt64(bitPattern: index) < UInt64(bitPattern: array.wideCount)) {
                        array.elements.storeBytes(
                            of: UInt8(truncatingIfNeeded: scalars[Int(i.pointee.c)]),
                            toByteOffset: Int(truncatingIfNeeded: index), as: UInt8.self)
                        continue machine
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
            case .makeArray:
                objects[Int(i.pointee.a)] = heap.makeArray(
                    code.pointee.elementLayouts[Int(i.pointee.b)], capacity: Int(i.pointee.c))
                if _fastPath(!heap.isOverLimit) { continue machine }
                reason = .limit(.heap)
                break machine
            case .appendScalar:
                if let address = objects[Int(i.pointee.a)], let room = heap.arrayForAppending(address) {
                    objects[Int(i.pointee.a)] = room
                    let array = ArrayObject(room)
                    let count = array.count
                    array.setScalar(count, scalars[Int(i.pointee.b)])
                    array.count = count &+ 1
                    continue machine
                }
                reason = .limit(.heap)
                break machine
            case .appendByte:
                if let address = objects[Int(i.pointee.a)], let room = heap.arrayForAppending(address) {
                    objects[Int(i.pointee.a)] = room
                    let array = ArrayObject(room)
                    let count = array.count
                    array.elements.storeBytes(
                        of: UInt8(truncatingIfNeeded: scalars[Int(i.pointee.b)]), toByteOffset: count,
                        as: UInt8.self)
                    array.count = count &+ 1
                    continue machine
                }
                reason = .limit(.heap)
                break machine
            case .appendObject:
                if let address = objects[Int(i.pointee.a)], let room = heap.arrayForAppending(address) {
                    objects[Int(i.pointee.a)] = room
                    let array = ArrayObject(room)
                    let count = array.count
                    array.setObject(count, objects[Int(i.pointee.b)])
                    objects[Int(i.pointee.b)] = nil
                    array.count = count &+ 1
                    continue machine
                }
                reason = .limit(.heap)
                break machine
            case .appendValue:
                if let address = objects[Int(i.pointee.a)], let room = heap.arrayForAppending(address) {
                    objects[Int(i.pointee.a)] = room
                    let array = ArrayObject(room)
                    let count = array.count
                    Machine.initializeValue(
                        array.element(count), array.header.layout, scalars + Int(i.pointee.b),
                        objects + Int(i.pointee.c))
                    array.count = count &+ 1
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
            case .loadField:
                scalars[Int(i.pointee.a)] = RecordObject(objects[Int(i.pointee.b)].unsafelyUnwrapped)
                    .scalar(Int(i.pointee.c))
                continue machine
            case .loadFields:
                let record = RecordObject(objects[Int(i.pointee.b)].unsafelyUnwrapped)
                for k in 0..<Int(i.pointee.x) {
                    scalars[Int(i.pointee.a) &+ k] = record.scalar(Int(i.pointee.c) &+ k)
                }
                continue machine
            case .loadFieldObject:
                let value = RecordObject(objects[Int(i.pointee.b)].unsafelyUnwrapped).object(Int(i.pointee.c))
                heap.retain(value)
                objects[Int(i.pointee.a)] = value
                if _fastPath(value != nil || i.pointee.x == 0) { continue machine }
                reason = .overlappingAccess
                break machine
            case .takeFieldObject:
                let record = RecordObject(objects[Int(i.pointee.b)].unsafelyUnwrapped)
                let value = record.object(Int(i.pointee.c))
                objects[Int(i.pointee.a)] = value
                record.setObject(Int(i.pointee.c), nil)
                if _fastPath(value != nil || i.pointee.x == 0) { continue machine }
                reason = .overlappingAccess
                break machine
            case .storeField:
                RecordObject(objects[Int(i.pointee.a)].unsafelyUnwrapped)
                    .setScalar(Int(i.pointee.b), scalars[Int(i.pointee.c)])
                continue machine
            case .storeFields:
                let record = RecordObject(objects[Int(i.pointee.a)].unsafelyUnwrapped)
                for k in 0..<Int(i.pointee.x) {
                    record.setScalar(Int(i.pointee.b) &+ k, scalars[Int(i.pointee.c) &+ k])
                }
                continue machine
            case .storeFieldObject:
                let record = RecordObject(objects[Int(i.pointee.a)].unsafelyUnwrapped)
                let old = record.object(Int(i.pointee.b))
                record.setObject(Int(i.pointee.b), objects[Int(i.pointee.c)])
                objects[Int(i.pointee.c)] = nil
                heap.release(old)
            case .uniqueRecord:
                objects[Int(i.pointee.a)] = heap.uniqueRecord(objects[Int(i.pointee.a)].unsafelyUnwrapped)
                continue machine
            case .loadBoxed:
                let holder = RecordObject(objects[Int(i.pointee.b)].unsafelyUnwrapped)
                scalars[Int(i.pointee.a)] = RecordObject(holder.object(Int(i.pointee.c)).unsafelyUnwrapped).scalar(0)
                continue machine
            case .storeBoxed:
                let holder = RecordObject(objects[Int(i.pointee.a)].unsafelyUnwrapped)
                RecordObject(holder.object(Int(i.pointee.b)).unsafelyUnwrapped)
                    .setScalar(0, scalars[Int(i.pointee.c)])
                continue machine

            // MARK: Globals
            case .loadGlobal:
                scalars[Int(i.pointee.a)] = globals[Int(i.pointee.b)]
                continue machine
            case .loadGlobals:
                (scalars + Int(i.pointee.a)).update(from: globals + Int(i.pointee.b), count: Int(i.pointee.c))
                continue machine
            case .storeGlobal:
                globals[Int(i.pointee.a)] = scalars[Int(i.pointee.b)]
                continue machine
            case .storeGlobals:
                (globals + Int(i.pointee.a)).update(from: scalars + Int(i.pointee.b), count: Int(i.pointee.c))
                continue machine
            case .loadGlobalObject:
                let value = globalObjects[Int(i.pointee.b)]
                heap.retain(value)
                objects[Int(i.pointee.a)] = value
                if _fastPath(value != nil || i.pointee.x == 0) { continue machine }
                reason = .overlappingAccess
                break machine
            case .takeGlobalObject:
                let value = globalObjects[Int(i.pointee.b)]
                objects[Int(i.pointee.a)] = value
                globalObjects[Int(i.pointee.b)] = nil
                if _fastPath(value != nil || i.pointee.x == 0) { continue machine }
                reason = .overlappingAccess
                break machine
            case .storeGlobalObject:
                let old = globalObjects[Int(i.pointee.a)]
                globalObjects[Int(i.pointee.a)] = objects[Int(i.pointee.b)]
                objects[Int(i.pointee.b)] = nil
                heap.release(old)

            // MARK: Calls
            case .call:
                let callee = entries + Int(i.pointee.a)
                let newScalars = scalars + Int(i.pointee.b)
                let newObjects = objects + Int(i.pointee.c)
                fuel &-= 4
                if _fastPath(
                    newScalars + Int(callee.pointee.scalarCount) <= scalarLimit
                        && newObjects + Int(callee.pointee.objectCount) <= objectLimit && frames < frameLimit
                        && fuel >= 0)
                {
                    frames.initialize(
                        to: Frame(
                            next: i + 1, code: code, scalarStep: Int32(i.pointee.b), objectStep: Int32(i.pointee.c)))
                    frames += 1
                    scalars = newScalars
                    objects = newObjects
                    code = UnsafePointer(callee)
                    i = UnsafePointer(callee.pointee.instructions) - 1
                    continue machine
                }
                let offsets = (scalars - machine.scalarBase, objects - machine.objectBase)
                machine.fuel = fuel
                guard machine.prepareForCall(callee, scalars: newScalars, objects: newObjects, frames: frames)
                else { break machine }
                scalars = machine.scalarBase + offsets.0
                objects = machine.objectBase + offsets.1
                scalarLimit = machine.scalarLimit
                objectLimit = machine.objectLimit
                fuel = machine.fuel
                i -= 1
                continue machine
            case .callClosure, .callVirtual, .callVirtualType:
                let callee: UnsafeMutablePointer<CodeEntry>
                var closure: ObjectPointer?
                if i.pointee.opcode == .callClosure {
                    let function = objects[Int(i.pointee.a)].unsafelyUnwrapped
                    callee = entries + ObjectHeader(function).type
                    closure = function
                } else if i.pointee.opcode == .callVirtual {
                    let object = objects[Int(i.pointee.c) &+ Int(i.pointee.x)].unsafelyUnwrapped
                    let table = machine.dispatch[ObjectHeader(object).type].unsafelyUnwrapped
                    callee = entries + Int(table[Int(i.pointee.a)])
                } else {
                    let type = Int(truncatingIfNeeded: scalars[Int(i.pointee.b) &+ Int(i.pointee.x)])
                    callee = entries + Int(machine.dispatch[type].unsafelyUnwrapped[Int(i.pointee.a)])
                }
                let newScalars = scalars + Int(i.pointee.b)
                let newObjects = objects + Int(i.pointee.c)
                fuel &-= 4
                if _fastPath(
                    newScalars + Int(callee.pointee.scalarCount) <= scalarLimit
                        && newObjects + Int(callee.pointee.objectCount) <= objectLimit && frames < frameLimit
                        && fuel >= 0)
                {
                    frames.initialize(
                        to: Frame(
                            next: i + 1, code: code, scalarStep: Int32(i.pointee.b), objectStep: Int32(i.pointee.c)))
                    frames += 1
                    scalars = newScalars
                    objects = newObjects
                    code = UnsafePointer(callee)
                    i = UnsafePointer(callee.pointee.instructions) - 1
                    if let closure, callee.pointee.closureRegister >= 0 {
                        ObjectHeader(closure).retain()
                        objects[Int(callee.pointee.closureRegister)] = closure
                    }
                    continue machine
                }
                let offsets = (scalars - machine.scalarBase, objects - machine.objectBase)
                machine.fuel = fuel
                guard machine.prepareForCall(callee, scalars: newScalars, objects: newObjects, frames: frames)
                else { break machine }
                scalars = machine.scalarBase + offsets.0
                objects = machine.objectBase + offsets.1
                scalarLimit = machine.scalarLimit
                objectLimit = machine.objectLimit
                fuel = machine.fuel
                i -= 1
                continue machine
            case .returnScalar:
                scalars[0] = scalars[Int(i.pointee.a)]
                frames -= 1
                i = frames.pointee.next - 1
                code = frames.pointee.code
                scalars -= Int(frames.pointee.scalarStep)
                objects -= Int(frames.pointee.objectStep)
                continue machine
            case .returnPlain:
                frames -= 1
                i = frames.pointee.next - 1
                code = frames.pointee.code
                scalars -= Int(frames.pointee.scalarStep)
                objects -= Int(frames.pointee.objectStep)
                continue machine
            case .returnReleasing:
                var register = objects + Int(code.pointee.objectCount)
                let end = objects + Int(code.pointee.ownedStart)
                while register > end {
                    register -= 1
                    if let object = register.pointee {
                        register.pointee = nil
                        heap.release(object)
                    }
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
            case .dynamicType:
                scalars[Int(i.pointee.a)] = Int64(ObjectHeader(objects[Int(i.pointee.b)].unsafelyUnwrapped).type)
                continue machine
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
            case .operands:
                continue machine
            case .finish:
                machine.fuel = fuel
                machine.frameTop = frames
                return nil
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

    @inline(__always)
    private static func divided(_ value: Int64, by divisor: Int64) -> Int64 {
        divisor == 0 ? 0 : value.dividedReportingOverflow(by: divisor).partialValue
    }

    @inline(__always)
    private static func remainder(_ value: Int64, by divisor: Int64) -> Int64 {
        divisor == 0 ? 0 : value.remainderReportingOverflow(dividingBy: divisor).partialValue
    }
}
