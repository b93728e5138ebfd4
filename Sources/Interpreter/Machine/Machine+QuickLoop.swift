/// The quick loop: every instruction, or the part of one, that needs no other function.
///
/// It calls nothing, so all that it works with stays in machine registers; the loop around it (`run`) had to keep the
/// address of the instruction in memory, and each instruction waited for the one before to store it.
///
/// Three things that look odd are worth 1.4–1.8×: jumps are written `if _fastPath(…) { i += … }`, which keeps LLVM from
/// turning them into conditional moves; fields of an instruction are loaded one by one; and the loop goes on by
/// `i += step`, where `step` is 1 and LLVM cannot know it: of `i += 1` it makes two values, the old address for the
/// operands and the new one for the next turn.
extension Machine {
    /// Goes on behind `state.instruction` as far as it can. False: that instruction is to be done by `run`, of which
    /// nothing has been done that harms when it is done again. True: it is done, and the fuel is used up.
    @inline(never)
    static func runQuickly(_ state: UnsafeMutablePointer<LoopState>) -> Bool {
        var i = state.pointee.instruction
        var scalars = state.pointee.scalars
        var objects = state.pointee.objects
        var frames = state.pointee.frames
        var code = state.pointee.code
        var fuel = state.pointee.fuel
        let step = state.pointee.step
        var isDry = false

        machine: while true {
            i += step
            switch i.pointee.opcode {

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
                (scalars + Int(i.pointee.a)).copy(Int(i.pointee.c), from: constants)
                continue machine
            case .copyObject:
                let object = objects[Int(i.pointee.b)]
                if let object { ObjectHeader(object).retain() }
                objects[Int(i.pointee.a)] = object
                continue machine
            case .copyObjects:
                for k in 0..<Int(i.pointee.c) {
                    let object = objects[Int(i.pointee.b) &+ k]
                    if let object { ObjectHeader(object).retain() }
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
                guard isHeldElsewhere(objects[Int(i.pointee.a)]) else { break machine }
                drop(objects[Int(i.pointee.a)])
                objects[Int(i.pointee.a)] = objects[Int(i.pointee.b)]
                objects[Int(i.pointee.b)] = nil
                continue machine
            case .releaseObject:
                guard isHeldElsewhere(objects[Int(i.pointee.a)]) else { break machine }
                drop(objects[Int(i.pointee.a)])
                objects[Int(i.pointee.a)] = nil
                continue machine
            case .releaseObjects:  // what was made last goes first
                var k = Int(i.pointee.a) &+ Int(i.pointee.c)
                while k > Int(i.pointee.a) {
                    k &-= 1
                    guard isHeldElsewhere(objects[k]) else { break machine }
                    drop(objects[k])
                    objects[k] = nil
                }
                continue machine
            case .loadText:
                let text = code.pointee.texts[Int(i.pointee.b)]
                ObjectHeader(text).retain()
                objects[Int(i.pointee.a)] = text
                continue machine
            // MARK: Int
            case .addInt:
                let (value, overflow) = scalars[Int(i.pointee.b)].addingReportingOverflow(scalars[Int(i.pointee.c)])
                scalars[Int(i.pointee.a)] = value
                if _fastPath(!overflow) { continue machine }
                break machine
            case .subtractInt:
                let (value, overflow) = scalars[Int(i.pointee.b)].subtractingReportingOverflow(
                    scalars[Int(i.pointee.c)])
                scalars[Int(i.pointee.a)] = value
                if _fastPath(!overflow) { continue machine }
                break machine
            case .multiplyInt:
                let (value, overflow) = scalars[Int(i.pointee.b)].multipliedReportingOverflow(
                    by: scalars[Int(i.pointee.c)])
                scalars[Int(i.pointee.a)] = value
                if _fastPath(!overflow) { continue machine }
                break machine
            case .divideInt:
                let (value, overflow) = scalars[Int(i.pointee.b)].dividedReportingOverflow(
                    by: scalars[Int(i.pointee.c)])
                if _fastPath(!overflow) {
                    scalars[Int(i.pointee.a)] = value
                    continue machine
                }
                break machine
            case .remainderInt:
                let (value, overflow) = scalars[Int(i.pointee.b)].remainderReportingOverflow(
                    dividingBy: scalars[Int(i.pointee.c)])
                if _fastPath(!overflow) {
                    scalars[Int(i.pointee.a)] = value
                    continue machine
                }
                break machine
            case .addImmediate:
                let (value, overflow) = scalars[Int(i.pointee.b)].addingReportingOverflow(Int64(i.pointee.signedC))
                scalars[Int(i.pointee.a)] = value
                if _fastPath(!overflow) { continue machine }
                break machine
            case .multiplyImmediate:
                let (value, overflow) = scalars[Int(i.pointee.b)].multipliedReportingOverflow(
                    by: Int64(i.pointee.signedC))
                scalars[Int(i.pointee.a)] = value
                if _fastPath(!overflow) { continue machine }
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
            case .appendText:
                if let left = objects[Int(i.pointee.a)], let right = objects[Int(i.pointee.b)] {
                    let (text, more) = (TextObject(left), TextObject(right))
                    let count = text.byteCount
                    if _fastPath(more.byteCount == 1 && text.header.count == 1 && count < text.capacity) {
                        text.start[count] = more.start[0]
                        text.byteCount = count &+ 1
                        continue machine
                    }
                }
                break machine
            case .textByteCount:
                guard let address = objects[Int(i.pointee.b)] else { break machine }
                scalars[Int(i.pointee.a)] = Int64(TextObject(address).byteCount)
                continue machine
            case .testCharacter:
                if let address = objects[Int(i.pointee.b)], let characters = state.pointee.characters {
                    let text = TextObject(address)
                    if _fastPath(text.byteCount == 1) {
                        let classes = characters.classes[Int(text.start[0] & 127)].rawValue
                        scalars.setBool(i.pointee.a, classes & i.pointee.x != 0)
                        continue machine
                    }
                }
                break machine
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
            // MARK: Backward jumps
            case .loop:
                fuel &-= Int64(i.pointee.x)
                i += i.pointee.wide
                if _fastPath(fuel >= 0) { continue machine }
                isDry = true
                break machine
            case .loopIfTrue:
                fuel &-= Int64(i.pointee.x)
                if _fastPath(scalars[Int(i.pointee.a)] != 0) { i += i.pointee.signedC }
                if _fastPath(fuel >= 0) { continue machine }
                isDry = true
                break machine
            case .loopIfFalse:
                fuel &-= Int64(i.pointee.x)
                if _fastPath(scalars[Int(i.pointee.a)] == 0) { i += i.pointee.signedC }
                if _fastPath(fuel >= 0) { continue machine }
                isDry = true
                break machine
            case .loopIfLessInt:
                fuel &-= Int64(i.pointee.x)
                if _fastPath(scalars[Int(i.pointee.a)] < scalars[Int(i.pointee.b)]) { i += i.pointee.signedC }
                if _fastPath(fuel >= 0) { continue machine }
                isDry = true
                break machine
            case .loopIfLessEqualInt:
                fuel &-= Int64(i.pointee.x)
                if _fastPath(scalars[Int(i.pointee.a)] <= scalars[Int(i.pointee.b)]) { i += i.pointee.signedC }
                if _fastPath(fuel >= 0) { continue machine }
                isDry = true
                break machine
            case .loopIfLessImmediate:
                fuel &-= Int64(i.pointee.x)
                if _fastPath(scalars[Int(i.pointee.a)] < Int64(i.pointee.signedB)) { i += i.pointee.signedC }
                if _fastPath(fuel >= 0) { continue machine }
                isDry = true
                break machine
            case .loopIfGreaterImmediate:
                fuel &-= Int64(i.pointee.x)
                if _fastPath(scalars[Int(i.pointee.a)] > Int64(i.pointee.signedB)) { i += i.pointee.signedC }
                if _fastPath(fuel >= 0) { continue machine }
                isDry = true
                break machine
            case .loopIncrementLess:
                fuel &-= Int64(i.pointee.x)
                let value = scalars[Int(i.pointee.a)] &+ 1
                scalars[Int(i.pointee.a)] = value
                if _fastPath(value < scalars[Int(i.pointee.b)]) { i += i.pointee.signedC }
                if _fastPath(fuel >= 0) { continue machine }
                isDry = true
                break machine

            case .loopArray:
                fuel &-= Int64(i.pointee.x)
                guard let address = objects[Int(i.pointee.b)] else { break machine }
                let index = scalars[Int(i.pointee.a)] &+ 1
                scalars[Int(i.pointee.a)] = index
                if _fastPath(index < ArrayObject(address).wideCount) { i += i.pointee.signedC }
                if _fastPath(fuel >= 0) { continue machine }
                isDry = true
                break machine
            case .loopText:
                guard let address = objects[Int(i.pointee.b)], let characters = state.pointee.characters else {
                    break machine
                }
                let text = TextObject(address)
                let offset = Int(truncatingIfNeeded: scalars[Int(i.pointee.a)])
                let x = i.pointee.x
                if _fastPath(offset < text.byteCount) {
                    let byte = text.start[offset]
                    guard _fastPath(text.isASCII && byte != 13) else { break machine }
                    let character = characters.texts[Int(byte)]
                    ObjectHeader(character).retain()
                    objects[Int(i.pointee.b) &+ 1] = character
                    scalars[Int(i.pointee.a)] = Int64(offset &+ 1)
                    i += i.pointee.signedC
                }
                fuel &-= Int64(x)
                if _fastPath(fuel >= 0) { continue machine }
                isDry = true
                break machine
            case .loopElement:
                fuel &-= Int64(i.pointee.x)
                guard let address = objects[Int(i.pointee.b)] else { break machine }
                let array = ArrayObject(address)
                let index = scalars[Int(i.pointee.a)] &+ 1
                scalars[Int(i.pointee.a)] = index
                if _fastPath(index < array.wideCount) {
                    scalars[Int(i.pointee.a) &+ 1] = array.scalar(Int(truncatingIfNeeded: index))
                    i += i.pointee.signedC
                }
                if _fastPath(fuel >= 0) { continue machine }
                isDry = true
                break machine

            // MARK: Arrays
            case .arrayCount:
                guard let address = objects[Int(i.pointee.b)] else { break machine }
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
                break machine
            case .loadElementObject:
                if let address = objects[Int(i.pointee.b)] {
                    let index = scalars[Int(i.pointee.c)]
                    let array = ArrayObject(address)
                    if _fastPath(UInt64(bitPattern: index) < UInt64(bitPattern: array.wideCount)) {
                        let element = array.object(Int(truncatingIfNeeded: index))
                        if let element { ObjectHeader(element).retain() }
                        objects[Int(i.pointee.a)] = element
                        continue machine
                    }
                }
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
                break machine
            case .storeElement:
                if let address = objects[Int(i.pointee.a)] {
                    let index = scalars[Int(i.pointee.b)]
                    let array = ArrayObject(address)
                    if _fastPath(
                        array.header.count == 1 && UInt64(bitPattern: index) < UInt64(bitPattern: array.wideCount))
                    {
                        array.setScalar(Int(truncatingIfNeeded: index), scalars[Int(i.pointee.c)])
                        continue machine
                    }
                }
                break machine
            case .storeElement2:
                if let address = objects[Int(i.pointee.a)] {
                    let index = scalars[Int(i.pointee.b)]
                    let array = ArrayObject(address)
                    if _fastPath(
                        array.header.count == 1 && UInt64(bitPattern: index) < UInt64(bitPattern: array.wideCount))
                    {
                        let inner = ArrayObject(array.object(Int(truncatingIfNeeded: index)).unsafelyUnwrapped)
                        let second = scalars[Int(i.pointee.x)]
                        if _fastPath(
                            inner.header.count == 1
                                && UInt64(bitPattern: second) < UInt64(bitPattern: inner.wideCount))
                        {
                            inner.setScalar(Int(truncatingIfNeeded: second), scalars[Int(i.pointee.c)])
                            continue machine
                        }
                    }
                }
                break machine
            case .storeElementByte:
                if let address = objects[Int(i.pointee.a)] {
                    let index = scalars[Int(i.pointee.b)]
                    let array = ArrayObject(address)
                    if _fastPath(
                        array.header.count == 1 && UInt64(bitPattern: index) < UInt64(bitPattern: array.wideCount))
                    {
                        array.elements.storeBytes(
                            of: UInt8(truncatingIfNeeded: scalars[Int(i.pointee.c)]),
                            toByteOffset: Int(truncatingIfNeeded: index), as: UInt8.self)
                        continue machine
                    }
                }
                break machine
            case .storeElementObject:
                if let address = objects[Int(i.pointee.a)] {
                    let index = scalars[Int(i.pointee.b)]
                    let array = ArrayObject(address)
                    if _fastPath(
                        array.header.count == 1 && UInt64(bitPattern: index) < UInt64(bitPattern: array.wideCount))
                    {
                        let old = array.object(Int(truncatingIfNeeded: index))
                        guard isHeldElsewhere(old) else { break machine }
                        drop(old)
                        array.setObject(Int(truncatingIfNeeded: index), objects[Int(i.pointee.c)])
                        objects[Int(i.pointee.c)] = nil
                        continue machine
                    }
                }
                break machine
            case .takeElementObject:
                if let address = objects[Int(i.pointee.b)] {
                    let index = scalars[Int(i.pointee.c)]
                    let array = ArrayObject(address)
                    if _fastPath(
                        array.header.count == 1 && UInt64(bitPattern: index) < UInt64(bitPattern: array.wideCount))
                    {
                        objects[Int(i.pointee.a)] = array.object(Int(truncatingIfNeeded: index))
                        array.setObject(Int(truncatingIfNeeded: index), nil)
                        continue machine
                    }
                }
                break machine
            case .storeElementValue:
                if let address = objects[Int(i.pointee.a)] {
                    let index = scalars[Int(i.pointee.b)]
                    let array = ArrayObject(address)
                    if _fastPath(
                        array.header.count == 1 && UInt64(bitPattern: index) < UInt64(bitPattern: array.wideCount))
                    {
                        // Objects among the parts may be the last of their kind.
                        guard array.header.objects == 0 else { break machine }
                        let element = array.element(Int(truncatingIfNeeded: index))
                            .assumingMemoryBound(to: Int64.self)
                        element.copy(array.header.scalars, from: scalars + Int(i.pointee.c))
                        i += 1
                        continue machine
                    }
                }
                break machine
            case .takeEntryValue:
                if let address = objects[Int(i.pointee.b)] {
                    let dictionary = DictionaryObject(address)
                    let index = Int(truncatingIfNeeded: scalars[Int(i.pointee.c)])
                    if _fastPath(dictionary.header.count == 1 && index >= 0 && index < dictionary.usedCount) {
                        Machine.takeValue(
                            dictionary.value(index), dictionary.valueLayout, scalars + Int(i.pointee.a),
                            objects + Int(i[1].a))
                        i += 1
                        continue machine
                    }
                }
                break machine
            case .storeEntryValue:  // where the value was moved out of, or a new entry
                if let address = objects[Int(i.pointee.a)] {
                    let dictionary = DictionaryObject(address)
                    let index = Int(truncatingIfNeeded: scalars[Int(i.pointee.b)])
                    if _fastPath(dictionary.header.count == 1 && index >= 0 && index < dictionary.usedCount) {
                        Machine.initializeValue(
                            dictionary.value(index), dictionary.valueLayout, scalars + Int(i.pointee.c),
                            objects + Int(i[1].a))
                        i += 1
                        continue machine
                    }
                }
                break machine
            case .appendScalar:
                if let address = objects[Int(i.pointee.a)] {
                    let array = ArrayObject(address)
                    let count = array.count
                    if _fastPath(array.header.count == 1 && count < array.capacity) {
                        array.setScalar(count, scalars[Int(i.pointee.b)])
                        array.count = count &+ 1
                        continue machine
                    }
                }
                break machine
            case .appendByte:
                if let address = objects[Int(i.pointee.a)] {
                    let array = ArrayObject(address)
                    let count = array.count
                    if _fastPath(array.header.count == 1 && count < array.capacity) {
                        array.elements.storeBytes(
                            of: UInt8(truncatingIfNeeded: scalars[Int(i.pointee.b)]), toByteOffset: count,
                            as: UInt8.self)
                        array.count = count &+ 1
                        continue machine
                    }
                }
                break machine
            case .appendObject:
                if let address = objects[Int(i.pointee.a)] {
                    let array = ArrayObject(address)
                    let count = array.count
                    if _fastPath(array.header.count == 1 && count < array.capacity) {
                        array.setObject(count, objects[Int(i.pointee.b)])
                        objects[Int(i.pointee.b)] = nil
                        array.count = count &+ 1
                        continue machine
                    }
                }
                break machine
            case .appendValue:
                if let address = objects[Int(i.pointee.a)] {
                    let array = ArrayObject(address)
                    let count = array.count
                    if _fastPath(array.header.count == 1 && count < array.capacity) {
                        Machine.initializeValue(
                            array.element(count), array.header.layout, scalars + Int(i.pointee.b),
                            objects + Int(i.pointee.c))
                        array.count = count &+ 1
                        continue machine
                    }
                }
                break machine
            // MARK: Records
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
                guard _fastPath(value != nil || i.pointee.x == 0) else { break machine }
                if let value { ObjectHeader(value).retain() }
                objects[Int(i.pointee.a)] = value
                continue machine
            case .takeFieldObject:
                let record = RecordObject(objects[Int(i.pointee.b)].unsafelyUnwrapped)
                let value = record.object(Int(i.pointee.c))
                guard _fastPath(value != nil || i.pointee.x == 0) else { break machine }
                objects[Int(i.pointee.a)] = value
                record.setObject(Int(i.pointee.c), nil)
                continue machine
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
                guard isHeldElsewhere(old) else { break machine }
                drop(old)
                record.setObject(Int(i.pointee.b), objects[Int(i.pointee.c)])
                objects[Int(i.pointee.c)] = nil
                continue machine
            // MARK: Globals
            case .loadGlobal:
                scalars[Int(i.pointee.a)] = state.pointee.globals[Int(i.pointee.b)]
                continue machine
            case .storeGlobal:
                state.pointee.globals[Int(i.pointee.a)] = scalars[Int(i.pointee.b)]
                continue machine
            case .loadGlobalObject:
                let value = state.pointee.globalObjects[Int(i.pointee.b)]
                guard _fastPath(value != nil || i.pointee.x == 0) else { break machine }
                if let value { ObjectHeader(value).retain() }
                objects[Int(i.pointee.a)] = value
                continue machine
            case .takeGlobalObject:
                let value = state.pointee.globalObjects[Int(i.pointee.b)]
                guard _fastPath(value != nil || i.pointee.x == 0) else { break machine }
                objects[Int(i.pointee.a)] = value
                state.pointee.globalObjects[Int(i.pointee.b)] = nil
                continue machine
            case .storeGlobalObject:
                let old = state.pointee.globalObjects[Int(i.pointee.a)]
                guard isHeldElsewhere(old) else { break machine }
                drop(old)
                state.pointee.globalObjects[Int(i.pointee.a)] = objects[Int(i.pointee.b)]
                objects[Int(i.pointee.b)] = nil
                continue machine
            // MARK: Calls
            case .call:
                let callee = state.pointee.entries + Int(i.pointee.a)
                let newScalars = scalars + Int(i.pointee.b)
                let newObjects = objects + Int(i.pointee.c)
                fuel &-= 4
                if _fastPath(hasRoom(state, callee, newScalars, newObjects, frames) && fuel >= 0) {
                    push(&frames, code, i)
                    (scalars, objects) = (newScalars, newObjects)
                    (code, i) = (UnsafePointer(callee), UnsafePointer(callee.pointee.instructions) - 1)
                    continue machine
                }
                break machine
            case .callClosure:
                let closure = objects[Int(i.pointee.a)].unsafelyUnwrapped
                let callee = state.pointee.entries + ObjectHeader(closure).type
                let newScalars = scalars + Int(i.pointee.b)
                let newObjects = objects + Int(i.pointee.c)
                fuel &-= 4
                if _fastPath(hasRoom(state, callee, newScalars, newObjects, frames) && fuel >= 0) {
                    push(&frames, code, i)
                    (scalars, objects) = (newScalars, newObjects)
                    (code, i) = (UnsafePointer(callee), UnsafePointer(callee.pointee.instructions) - 1)
                    if callee.pointee.closureRegister >= 0 {
                        ObjectHeader(closure).retain()
                        objects[Int(callee.pointee.closureRegister)] = closure
                    }
                    continue machine
                }
                break machine
            case .callVirtual:
                let object = objects[Int(i.pointee.c) &+ Int(i.pointee.x)].unsafelyUnwrapped
                let table = state.pointee.dispatch[ObjectHeader(object).type].unsafelyUnwrapped
                let callee = state.pointee.entries + Int(table[Int(i.pointee.a)])
                let newScalars = scalars + Int(i.pointee.b)
                let newObjects = objects + Int(i.pointee.c)
                fuel &-= 4
                if _fastPath(hasRoom(state, callee, newScalars, newObjects, frames) && fuel >= 0) {
                    push(&frames, code, i)
                    (scalars, objects) = (newScalars, newObjects)
                    (code, i) = (UnsafePointer(callee), UnsafePointer(callee.pointee.instructions) - 1)
                    continue machine
                }
                break machine
            case .callVirtualType:
                let type = Int(truncatingIfNeeded: scalars[Int(i.pointee.b) &+ Int(i.pointee.x)])
                let callee =
                    state.pointee.entries + Int(state.pointee.dispatch[type].unsafelyUnwrapped[Int(i.pointee.a)])
                let newScalars = scalars + Int(i.pointee.b)
                let newObjects = objects + Int(i.pointee.c)
                fuel &-= 4
                if _fastPath(hasRoom(state, callee, newScalars, newObjects, frames) && fuel >= 0) {
                    push(&frames, code, i)
                    (scalars, objects) = (newScalars, newObjects)
                    (code, i) = (UnsafePointer(callee), UnsafePointer(callee.pointee.instructions) - 1)
                    continue machine
                }
                break machine
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
                    guard isHeldElsewhere(register.pointee) else { break machine }
                    drop(register.pointee)
                    register.pointee = nil
                }
                frames -= 1
                i = frames.pointee.next - 1
                code = frames.pointee.code
                scalars -= Int(frames.pointee.scalarStep)
                objects -= Int(frames.pointee.objectStep)
                continue machine
            case .dynamicType:
                scalars[Int(i.pointee.a)] = Int64(ObjectHeader(objects[Int(i.pointee.b)].unsafelyUnwrapped).type)
                continue machine
            case .operands:
                continue machine

            // MARK: What allocates, destroys or leaves
            case .assignObjects, .checkWidth, .wrapWidth, .equalText, .lessText, .concatenateText,
                .takeElementValue, .makeArray, .makeRecord, .loadGlobals, .storeGlobals,
                .callNative, .makeClosure, .isSubclass, .stopWith, .record, .finish:
                break machine
            }
        }
        state.pointee.instruction = i
        state.pointee.scalars = scalars
        state.pointee.objects = objects
        state.pointee.frames = frames
        state.pointee.code = code
        state.pointee.fuel = fuel
        return isDry
    }

    /// Whether the registers of a call and one more frame fit.
    @inline(__always)
    private static func hasRoom(
        _ state: UnsafeMutablePointer<LoopState>, _ callee: UnsafeMutablePointer<CodeEntry>,
        _ scalars: UnsafeMutablePointer<Int64>, _ objects: UnsafeMutablePointer<ObjectPointer?>,
        _ frames: UnsafeMutablePointer<Frame>
    ) -> Bool {
        scalars + Int(callee.pointee.scalarCount) <= state.pointee.scalarLimit
            && objects + Int(callee.pointee.objectCount) <= state.pointee.objectLimit
            && frames < state.pointee.frameLimit
    }

    /// Notes where a call goes on when it has returned.
    @inline(__always)
    private static func push(
        _ frames: inout UnsafeMutablePointer<Frame>, _ code: UnsafePointer<CodeEntry>,
        _ call: UnsafePointer<Instruction>
    ) {
        frames.initialize(
            to: Frame(
                next: call + 1, code: code, scalarStep: Int32(call.pointee.b), objectStep: Int32(call.pointee.c)))
        frames += 1
    }

    /// Whether a reference can be dropped without destroying what it leads to.
    @inline(__always)
    private static func isHeldElsewhere(_ object: ObjectPointer?) -> Bool {
        guard let object else { return true }
        return _fastPath(ObjectHeader(object).count > 1)
    }

    /// Drops a reference that is not the last one.
    @inline(__always)
    private static func drop(_ object: ObjectPointer?) {
        guard let object else { return }
        ObjectHeader(object).count &-= 1
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
