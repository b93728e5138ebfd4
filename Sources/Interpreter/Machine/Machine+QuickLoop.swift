/// The quick loop: every instruction, or the part of one, that needs no other function.
///
/// It calls nothing, so all that it works with stays in machine registers; the loop around it (`run`) had to keep the
/// address of the instruction in memory, and each instruction waited for the one before to store it.
///
/// Things that look odd and are worth 1.4–1.8×: jumps are written `if _fastPath(…) { i += … }`, which keeps LLVM from
/// turning them into conditional moves; fields of an instruction are loaded one by one; and each instruction itself steps
/// to the next one. From that LLVM makes a dispatch of its own behind each of them (see `threaded` in Package.swift); a
/// step in one place would have it keep two addresses, the old one for the operands and the new one for the next turn.
/// Nor may an instruction read its own opcode, or that of one that it then leaves to the dispatch: LLVM would carry what was
/// read over the dispatch. The first makes each dispatch an instruction longer; after the second there would be one for
/// all again, which takes a third longer.
extension Machine {
    /// Goes on behind `state.instruction` up to one that is to be done by `run`: nothing of that has been done that harms
    /// when it is done again.
    @inline(never)
    static func runQuickly(_ state: UnsafeMutablePointer<LoopState>) {
        var i = state.pointee.instruction
        var scalars = state.pointee.scalars
        var objects = state.pointee.objects
        var frames = state.pointee.frames
        var code = state.pointee.code
        var fuel = state.pointee.fuel
        let heap = state.pointee.heap

        i += 1
        machine: while true {
            switch i.pointee.opcode {

            // MARK: Moves
            case .moveScalar:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)]
                i += 1
                continue machine
            case .moveScalars:
                scalars.move(i.pointee.c, from: i.pointee.b, to: i.pointee.a)
                i += 1
                continue machine
            case .loadImmediate:
                scalars[Int(i.pointee.a)] = Int64(i.pointee.wide)
                i += 1
                continue machine
            case .loadConstant:
                scalars[Int(i.pointee.a)] = code.pointee.constants[Int(i.pointee.b)]
                i += 1
                continue machine
            case .loadConstants:
                let constants = code.pointee.constants + Int(i.pointee.b)
                (scalars + Int(i.pointee.a)).copy(Int(i.pointee.c), from: constants)
                i += 1
                continue machine
            case .copyObject:
                let object = objects[Int(i.pointee.b)]
                if let object { ObjectHeader(object).retain() }
                objects[Int(i.pointee.a)] = object
                i += 1
                continue machine
            case .copyObjects:
                for k in 0..<Int(i.pointee.c) {
                    let object = objects[Int(i.pointee.b) &+ k]
                    if let object { ObjectHeader(object).retain() }
                    objects[Int(i.pointee.a) &+ k] = object
                }
                i += 1
                continue machine
            case .moveObject:
                let object = objects[Int(i.pointee.b)]
                objects[Int(i.pointee.b)] = nil
                objects[Int(i.pointee.a)] = object
                i += 1
                continue machine
            case .moveObjects:
                for k in 0..<Int(i.pointee.c) {
                    let object = objects[Int(i.pointee.b) &+ k]
                    objects[Int(i.pointee.b) &+ k] = nil
                    objects[Int(i.pointee.a) &+ k] = object
                }
                i += 1
                continue machine
            case .assignObject:
                guard heap.releaseQuickly(objects[Int(i.pointee.a)]) else { break machine }
                objects[Int(i.pointee.a)] = objects[Int(i.pointee.b)]
                objects[Int(i.pointee.b)] = nil
                i += 1
                continue machine
            case .releaseObject:
                guard heap.releaseQuickly(objects[Int(i.pointee.a)]) else { break machine }
                objects[Int(i.pointee.a)] = nil
                i += 1
                continue machine
            case .releaseObjects:  // what was made last goes first
                var k = Int(i.pointee.a) &+ Int(i.pointee.c)
                while k > Int(i.pointee.a) {
                    k &-= 1
                    guard heap.releaseQuickly(objects[k]) else { break machine }
                    objects[k] = nil
                }
                i += 1
                continue machine
            case .loadText:
                let text = code.pointee.texts[Int(i.pointee.b)]
                ObjectHeader(text).retain()
                objects[Int(i.pointee.a)] = text
                i += 1
                continue machine
            // MARK: Int
            case .addInt:
                let (value, overflow) = scalars[Int(i.pointee.b)].addingReportingOverflow(scalars[Int(i.pointee.c)])
                if _slowPath(overflow) { break machine }
                scalars[Int(i.pointee.a)] = value
                i += 1
                continue machine
            case .subtractInt:
                let (value, overflow) = scalars[Int(i.pointee.b)].subtractingReportingOverflow(
                    scalars[Int(i.pointee.c)])
                if _slowPath(overflow) { break machine }
                scalars[Int(i.pointee.a)] = value
                i += 1
                continue machine
            case .multiplyInt:
                let (value, overflow) = scalars[Int(i.pointee.b)].multipliedReportingOverflow(
                    by: scalars[Int(i.pointee.c)])
                if _slowPath(overflow) { break machine }
                scalars[Int(i.pointee.a)] = value
                i += 1
                continue machine
            case .divideInt:
                let (value, overflow) = scalars[Int(i.pointee.b)].dividedReportingOverflow(
                    by: scalars[Int(i.pointee.c)])
                if _fastPath(!overflow) {
                    scalars[Int(i.pointee.a)] = value
                    i += 1
                    continue machine
                }
                break machine
            case .remainderInt:
                let (value, overflow) = scalars[Int(i.pointee.b)].remainderReportingOverflow(
                    dividingBy: scalars[Int(i.pointee.c)])
                if _fastPath(!overflow) {
                    scalars[Int(i.pointee.a)] = value
                    i += 1
                    continue machine
                }
                break machine
            case .addImmediate:
                let (value, overflow) = scalars[Int(i.pointee.b)].addingReportingOverflow(Int64(i.pointee.signedC))
                if _slowPath(overflow) { break machine }
                scalars[Int(i.pointee.a)] = value
                i += 1
                continue machine
            case .multiplyImmediate:
                let (value, overflow) = scalars[Int(i.pointee.b)].multipliedReportingOverflow(
                    by: Int64(i.pointee.signedC))
                if _slowPath(overflow) { break machine }
                scalars[Int(i.pointee.a)] = value
                i += 1
                continue machine
            case .divideImmediate:  // never by 0 or -1
                scalars[Int(i.pointee.a)] = divided(scalars[Int(i.pointee.b)], by: Int64(i.pointee.c))
                i += 1
                continue machine
            case .remainderImmediate:
                scalars[Int(i.pointee.a)] = remainder(scalars[Int(i.pointee.b)], by: Int64(i.pointee.c))
                i += 1
                continue machine
            case .negateInt:
                let (value, overflow) = Int64(0).subtractingReportingOverflow(scalars[Int(i.pointee.b)])
                if _slowPath(overflow) { break machine }
                scalars[Int(i.pointee.a)] = value
                i += 1
                continue machine
            case .addWrapping:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)] &+ scalars[Int(i.pointee.c)]
                i += 1
                continue machine
            case .subtractWrapping:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)] &- scalars[Int(i.pointee.c)]
                i += 1
                continue machine
            case .multiplyWrapping:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)] &* scalars[Int(i.pointee.c)]
                i += 1
                continue machine
            case .bitAnd:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)] & scalars[Int(i.pointee.c)]
                i += 1
                continue machine
            case .bitOr:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)] | scalars[Int(i.pointee.c)]
                i += 1
                continue machine
            case .bitXor:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)] ^ scalars[Int(i.pointee.c)]
                i += 1
                continue machine
            case .bitNot:
                scalars[Int(i.pointee.a)] = ~scalars[Int(i.pointee.b)]
                i += 1
                continue machine
            case .shiftLeft:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)] << scalars[Int(i.pointee.c)]
                i += 1
                continue machine
            case .shiftRight:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)] >> scalars[Int(i.pointee.c)]
                i += 1
                continue machine
            // MARK: Double and Float
            case .addDouble:
                scalars.setDouble(i.pointee.a, scalars.double(i.pointee.b) + scalars.double(i.pointee.c))
                i += 1
                continue machine
            case .subtractDouble:
                scalars.setDouble(i.pointee.a, scalars.double(i.pointee.b) - scalars.double(i.pointee.c))
                i += 1
                continue machine
            case .multiplyDouble:
                scalars.setDouble(i.pointee.a, scalars.double(i.pointee.b) * scalars.double(i.pointee.c))
                i += 1
                continue machine
            case .divideDouble:
                scalars.setDouble(i.pointee.a, scalars.double(i.pointee.b) / scalars.double(i.pointee.c))
                i += 1
                continue machine
            case .multiplyAddDouble:
                let product = scalars.double(i.pointee.b) * scalars.double(i.pointee.c)
                scalars.setDouble(i.pointee.a, product + scalars.double(UInt16(i.pointee.x)))
                i += 1
                continue machine
            case .negateDouble:
                scalars.setDouble(i.pointee.a, -scalars.double(i.pointee.b))
                i += 1
                continue machine
            case .squareRoot:
                scalars.setDouble(i.pointee.a, scalars.double(i.pointee.b).squareRoot())
                i += 1
                continue machine
            case .absoluteDouble:
                scalars.setDouble(i.pointee.a, scalars.double(i.pointee.b).magnitude)
                i += 1
                continue machine
            case .addFloat:
                scalars.setFloat(i.pointee.a, scalars.float(i.pointee.b) + scalars.float(i.pointee.c))
                i += 1
                continue machine
            case .subtractFloat:
                scalars.setFloat(i.pointee.a, scalars.float(i.pointee.b) - scalars.float(i.pointee.c))
                i += 1
                continue machine
            case .multiplyFloat:
                scalars.setFloat(i.pointee.a, scalars.float(i.pointee.b) * scalars.float(i.pointee.c))
                i += 1
                continue machine
            case .divideFloat:
                scalars.setFloat(i.pointee.a, scalars.float(i.pointee.b) / scalars.float(i.pointee.c))
                i += 1
                continue machine
            case .negateFloat:
                scalars.setFloat(i.pointee.a, -scalars.float(i.pointee.b))
                i += 1
                continue machine
            case .squareRootFloat:
                scalars.setFloat(i.pointee.a, scalars.float(i.pointee.b).squareRoot())
                i += 1
                continue machine
            case .intToDouble:
                scalars.setDouble(i.pointee.a, Double(scalars[Int(i.pointee.b)]))
                i += 1
                continue machine
            case .doubleToInt:
                let value = scalars.double(i.pointee.b)
                if _fastPath(value > -9223372036854777856.0 && value < 9223372036854775808.0) {
                    scalars[Int(i.pointee.a)] = Int64(value)
                    i += 1
                    continue machine
                }
                break machine
            case .intToFloat:
                scalars.setFloat(i.pointee.a, Float(scalars[Int(i.pointee.b)]))
                i += 1
                continue machine
            case .floatToInt:
                let value = scalars.float(i.pointee.b)
                if _fastPath(value >= -9223372036854775808.0 && value < 9223372036854775808.0) {
                    scalars[Int(i.pointee.a)] = Int64(value)
                    i += 1
                    continue machine
                }
                break machine
            case .doubleToFloat:
                scalars.setFloat(i.pointee.a, Float(scalars.double(i.pointee.b)))
                i += 1
                continue machine
            case .floatToDouble:
                scalars.setDouble(i.pointee.a, Double(scalars.float(i.pointee.b)))
                i += 1
                continue machine

            // MARK: Comparisons
            case .equalInt:
                scalars.setBool(i.pointee.a, scalars[Int(i.pointee.b)] == scalars[Int(i.pointee.c)])
                i += 1
                continue machine
            case .notEqualInt:
                scalars.setBool(i.pointee.a, scalars[Int(i.pointee.b)] != scalars[Int(i.pointee.c)])
                i += 1
                continue machine
            case .lessInt:
                scalars.setBool(i.pointee.a, scalars[Int(i.pointee.b)] < scalars[Int(i.pointee.c)])
                i += 1
                continue machine
            case .lessEqualInt:
                scalars.setBool(i.pointee.a, scalars[Int(i.pointee.b)] <= scalars[Int(i.pointee.c)])
                i += 1
                continue machine
            case .equalImmediate:
                scalars.setBool(i.pointee.a, scalars[Int(i.pointee.b)] == Int64(i.pointee.signedC))
                i += 1
                continue machine
            case .lessImmediate:
                scalars.setBool(i.pointee.a, scalars[Int(i.pointee.b)] < Int64(i.pointee.signedC))
                i += 1
                continue machine
            case .greaterImmediate:
                scalars.setBool(i.pointee.a, scalars[Int(i.pointee.b)] > Int64(i.pointee.signedC))
                i += 1
                continue machine
            case .lessUnsigned:
                scalars.setBool(
                    i.pointee.a,
                    UInt64(bitPattern: scalars[Int(i.pointee.b)]) < UInt64(bitPattern: scalars[Int(i.pointee.c)]))
                i += 1
                continue machine
            case .lessEqualUnsigned:
                scalars.setBool(
                    i.pointee.a,
                    UInt64(bitPattern: scalars[Int(i.pointee.b)]) <= UInt64(bitPattern: scalars[Int(i.pointee.c)]))
                i += 1
                continue machine
            case .equalDouble:
                scalars.setBool(i.pointee.a, scalars.double(i.pointee.b) == scalars.double(i.pointee.c))
                i += 1
                continue machine
            case .notEqualDouble:
                scalars.setBool(i.pointee.a, scalars.double(i.pointee.b) != scalars.double(i.pointee.c))
                i += 1
                continue machine
            case .lessDouble:
                scalars.setBool(i.pointee.a, scalars.double(i.pointee.b) < scalars.double(i.pointee.c))
                i += 1
                continue machine
            case .lessEqualDouble:
                scalars.setBool(i.pointee.a, scalars.double(i.pointee.b) <= scalars.double(i.pointee.c))
                i += 1
                continue machine
            case .equalFloat:
                scalars.setBool(i.pointee.a, scalars.float(i.pointee.b) == scalars.float(i.pointee.c))
                i += 1
                continue machine
            case .lessFloat:
                scalars.setBool(i.pointee.a, scalars.float(i.pointee.b) < scalars.float(i.pointee.c))
                i += 1
                continue machine
            case .lessEqualFloat:
                scalars.setBool(i.pointee.a, scalars.float(i.pointee.b) <= scalars.float(i.pointee.c))
                i += 1
                continue machine
            case .notBool:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)] ^ 1
                i += 1
                continue machine
            case .isNil:
                scalars.setBool(i.pointee.a, objects[Int(i.pointee.b)] == nil)
                i += 1
                continue machine
            case .isNotNil:
                scalars.setBool(i.pointee.a, objects[Int(i.pointee.b)] != nil)
                i += 1
                continue machine
            case .sameObject:
                scalars.setBool(i.pointee.a, objects[Int(i.pointee.b)] == objects[Int(i.pointee.c)])
                i += 1
                continue machine
            case .equalText:
                if let left = objects[Int(i.pointee.b)], let right = objects[Int(i.pointee.c)] {
                    let (text, other) = (TextObject(left), TextObject(right))
                    if _fastPath(text.isASCII && other.isASCII) {
                        scalars.setBool(i.pointee.a, TextObject.equalASCII(text, other))
                        fuel &-= Int64(TextObject.comparisonWork(text, other))
                        i += 1
                        continue machine
                    }
                }
                break machine
            case .lessText:
                if let left = objects[Int(i.pointee.b)], let right = objects[Int(i.pointee.c)] {
                    let (text, other) = (TextObject(left), TextObject(right))
                    if _fastPath(text.isASCII && other.isASCII) {
                        scalars.setBool(i.pointee.a, TextObject.lessASCII(text, other))
                        fuel &-= Int64(TextObject.comparisonWork(text, other))
                        i += 1
                        continue machine
                    }
                }
                break machine
            case .appendText:
                if let left = objects[Int(i.pointee.a)], let right = objects[Int(i.pointee.b)] {
                    let (text, more) = (TextObject(left), TextObject(right))
                    let (count, extra) = (text.byteCount, more.byteCount)
                    let isOwn = text.header.count == 1
                    if _fastPath(extra == 1 && isOwn && count < text.capacity) {
                        text.start[count] = more.start[0]
                        text.byteCount = count &+ 1
                        i += 1
                        continue machine
                    }
                    guard _fastPath(extra <= TextObject.shortest) else { break machine }
                    if _fastPath(isOwn && count &+ TextObject.shortest <= text.capacity) {
                        text.putShort(more, at: count)
                        text.byteCount = count &+ extra
                        if !more.isASCII { text.isASCII = false }
                        i += 1
                        continue machine
                    }
                    // A literal most of the time, to which the first letters are added.
                    if count == 0, text.header.count > 1, let own = heap.shortTextQuickly() {
                        text.header.count &-= 1
                        objects[Int(i.pointee.a)] = own
                        TextObject(own).putShort(more, at: 0)
                        TextObject(own).byteCount = extra
                        if !more.isASCII { TextObject(own).isASCII = false }
                        i += 1
                        continue machine
                    }
                }
                break machine
            case .sliceText:
                if let address = objects[Int(i.pointee.c)] {
                    let text = TextObject(address)
                    let first = Int(truncatingIfNeeded: scalars[Int(i.pointee.b)])
                    let count = Int(truncatingIfNeeded: scalars[Int(i.pointee.b) &+ 1]) &- first
                    if _fastPath(
                        text.isASCII && count <= TextObject.shortest && first &+ TextObject.shortest <= text.capacity),
                        let part = heap.shortTextQuickly()
                    {
                        TextObject(part).putShort(text, from: first, at: 0)
                        TextObject(part).byteCount = count
                        objects[Int(i.pointee.a)] = part
                        i += 1
                        continue machine
                    }
                }
                break machine
            case .textByteCount:
                guard let address = objects[Int(i.pointee.b)] else { break machine }
                scalars[Int(i.pointee.a)] = Int64(TextObject(address).byteCount)
                i += 1
                continue machine
            case .testCharacter:
                if let address = objects[Int(i.pointee.b)], let characters = state.pointee.characters {
                    let text = TextObject(address)
                    if _fastPath(text.byteCount == 1) {
                        let classes = characters.classes[Int(text.start[0] & 127)].rawValue
                        scalars.setBool(i.pointee.a, classes & i.pointee.x != 0)
                        i += 1
                        continue machine
                    }
                }
                break machine
            // MARK: Jumps
            case .jumpIfCharacter:
                if let address = objects[Int(i.pointee.a)], let characters = state.pointee.characters {
                    let text = TextObject(address)
                    if _fastPath(text.byteCount == 1) {
                        let classes = characters.classes[Int(text.start[0] & 127)].rawValue
                        if _fastPath(classes & i.pointee.x != 0) { i += i.pointee.signedC }
                        i += 1
                        continue machine
                    }
                }
                break machine
            case .jumpIfNotCharacter:
                if let address = objects[Int(i.pointee.a)], let characters = state.pointee.characters {
                    let text = TextObject(address)
                    if _fastPath(text.byteCount == 1) {
                        let classes = characters.classes[Int(text.start[0] & 127)].rawValue
                        if _fastPath(classes & i.pointee.x == 0) { i += i.pointee.signedC }
                        i += 1
                        continue machine
                    }
                }
                break machine
            case .jump:
                i += i.pointee.wide
                i += 1
                continue machine
            case .jumpIfTrue:
                if _fastPath(scalars[Int(i.pointee.a)] != 0) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .jumpIfFalse:
                if _fastPath(scalars[Int(i.pointee.a)] == 0) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .jumpIfEqualInt:
                if _fastPath(scalars[Int(i.pointee.a)] == scalars[Int(i.pointee.b)]) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .jumpIfNotEqualInt:
                if _fastPath(scalars[Int(i.pointee.a)] != scalars[Int(i.pointee.b)]) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .jumpIfLessInt:
                if _fastPath(scalars[Int(i.pointee.a)] < scalars[Int(i.pointee.b)]) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .jumpIfLessEqualInt:
                if _fastPath(scalars[Int(i.pointee.a)] <= scalars[Int(i.pointee.b)]) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .jumpIfEqualImmediate:
                if _fastPath(scalars[Int(i.pointee.a)] == Int64(i.pointee.signedB)) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .jumpIfNotEqualImmediate:
                if _fastPath(scalars[Int(i.pointee.a)] != Int64(i.pointee.signedB)) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .jumpIfLessImmediate:
                if _fastPath(scalars[Int(i.pointee.a)] < Int64(i.pointee.signedB)) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .jumpIfLessEqualImmediate:
                if _fastPath(scalars[Int(i.pointee.a)] <= Int64(i.pointee.signedB)) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .jumpIfGreaterImmediate:
                if _fastPath(scalars[Int(i.pointee.a)] > Int64(i.pointee.signedB)) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .jumpIfGreaterEqualImmediate:
                if _fastPath(scalars[Int(i.pointee.a)] >= Int64(i.pointee.signedB)) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .jumpIfEqualDouble:
                if _fastPath(scalars.double(i.pointee.a) == scalars.double(i.pointee.b)) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .jumpIfNotEqualDouble:
                if _fastPath(scalars.double(i.pointee.a) != scalars.double(i.pointee.b)) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .jumpIfLessDouble:
                if _fastPath(scalars.double(i.pointee.a) < scalars.double(i.pointee.b)) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .jumpIfLessEqualDouble:
                if _fastPath(scalars.double(i.pointee.a) <= scalars.double(i.pointee.b)) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .jumpIfNotLessDouble:
                if _fastPath(!(scalars.double(i.pointee.a) < scalars.double(i.pointee.b))) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .jumpIfNotLessEqualDouble:
                if _fastPath(!(scalars.double(i.pointee.a) <= scalars.double(i.pointee.b))) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .jumpIfNil:
                if _fastPath(objects[Int(i.pointee.a)] == nil) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .jumpIfNotNil:
                if _fastPath(objects[Int(i.pointee.a)] != nil) { i += i.pointee.signedC }
                i += 1
                continue machine
            // MARK: Backward jumps
            case .loop:
                let left = fuel &- Int64(i.pointee.x)
                guard _fastPath(left >= 0) else { break machine }
                fuel = left
                i += i.pointee.wide
                i += 1
                continue machine
            case .loopIfTrue:
                let left = fuel &- Int64(i.pointee.x)
                guard _fastPath(left >= 0) else { break machine }
                fuel = left
                if _fastPath(scalars[Int(i.pointee.a)] != 0) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .loopIfFalse:
                let left = fuel &- Int64(i.pointee.x)
                guard _fastPath(left >= 0) else { break machine }
                fuel = left
                if _fastPath(scalars[Int(i.pointee.a)] == 0) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .loopIfLessInt:
                let left = fuel &- Int64(i.pointee.x)
                guard _fastPath(left >= 0) else { break machine }
                fuel = left
                if _fastPath(scalars[Int(i.pointee.a)] < scalars[Int(i.pointee.b)]) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .loopIfLessEqualInt:
                let left = fuel &- Int64(i.pointee.x)
                guard _fastPath(left >= 0) else { break machine }
                fuel = left
                if _fastPath(scalars[Int(i.pointee.a)] <= scalars[Int(i.pointee.b)]) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .loopIfLessImmediate:
                let left = fuel &- Int64(i.pointee.x)
                guard _fastPath(left >= 0) else { break machine }
                fuel = left
                if _fastPath(scalars[Int(i.pointee.a)] < Int64(i.pointee.signedB)) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .loopIfGreaterImmediate:
                let left = fuel &- Int64(i.pointee.x)
                guard _fastPath(left >= 0) else { break machine }
                fuel = left
                if _fastPath(scalars[Int(i.pointee.a)] > Int64(i.pointee.signedB)) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .loopIncrementLess:
                let left = fuel &- Int64(i.pointee.x)
                guard _fastPath(left >= 0) else { break machine }
                fuel = left
                let (value, overflow) = scalars[Int(i.pointee.a)].addingReportingOverflow(1)
                if _slowPath(overflow) { break machine }
                scalars[Int(i.pointee.a)] = value
                if _fastPath(value < scalars[Int(i.pointee.b)]) { i += i.pointee.signedC }
                i += 1
                continue machine

            case .loopStride:
                let left = fuel &- Int64(i.pointee.x)
                guard _fastPath(left >= 0) else { break machine }
                fuel = left
                let turns = scalars[Int(i.pointee.b)] &- 1
                scalars[Int(i.pointee.b)] = turns
                if _fastPath(turns != 0) {
                    scalars[Int(i.pointee.a)] &+= scalars[Int(i.pointee.b) &+ 1]
                    i += i.pointee.signedC
                }
                i += 1
                continue machine

            case .loopArray:
                let left = fuel &- Int64(i.pointee.x)
                guard _fastPath(left >= 0) else { break machine }
                fuel = left
                guard let address = objects[Int(i.pointee.b)] else { break machine }
                let index = scalars[Int(i.pointee.a)] &+ 1
                scalars[Int(i.pointee.a)] = index
                if _fastPath(index < ArrayObject(address).wideCount) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .loopTextThenAppend:
                if let characters = state.pointee.characters {
                    fuel &-= Int64(i.pointee.x) &* TextRun(i).take(scalars, objects, fuel, heap, characters)
                }
                fallthrough
            case .loopText:
                guard let address = objects[Int(i.pointee.b)], let characters = state.pointee.characters else {
                    break machine
                }
                let text = TextObject(address)
                let offset = Int(truncatingIfNeeded: scalars[Int(i.pointee.a)])
                let left = fuel &- Int64(i.pointee.x)
                guard _fastPath(left >= 0) else { break machine }
                guard _fastPath(offset < text.byteCount) else {
                    fuel = left
                    i += 1
                    continue machine
                }
                let byte = text.start[offset]
                guard _fastPath(text.isASCII && byte != 13) else { break machine }
                guard heap.releaseQuickly(objects[Int(i.pointee.b) &+ 1]) else { break machine }
                let character = characters.texts[Int(byte)]
                ObjectHeader(character).retain()
                objects[Int(i.pointee.b) &+ 1] = character
                scalars[Int(i.pointee.a)] = Int64(offset &+ 1)
                fuel = left
                i += i.pointee.signedC
                i += 1
                continue machine
            case .loopElementObject:
                let left = fuel &- Int64(i.pointee.x)
                guard _fastPath(left >= 0), let address = objects[Int(i.pointee.b)] else { break machine }
                guard heap.releaseQuickly(objects[Int(i.pointee.b) &+ 1]) else { break machine }
                objects[Int(i.pointee.b) &+ 1] = nil
                fuel = left
                let array = ArrayObject(address)
                let index = scalars[Int(i.pointee.a)] &+ 1
                scalars[Int(i.pointee.a)] = index
                if _fastPath(index < array.wideCount) {
                    let element = array.object(Int(truncatingIfNeeded: index))
                    if let element { ObjectHeader(element).retain() }
                    objects[Int(i.pointee.b) &+ 1] = element
                    i += i.pointee.signedC
                }
                i += 1
                continue machine
            case .loopElement:
                let left = fuel &- Int64(i.pointee.x)
                guard _fastPath(left >= 0) else { break machine }
                fuel = left
                guard let address = objects[Int(i.pointee.b)] else { break machine }
                let array = ArrayObject(address)
                let index = scalars[Int(i.pointee.a)] &+ 1
                scalars[Int(i.pointee.a)] = index
                if _fastPath(index < array.wideCount) {
                    scalars[Int(i.pointee.a) &+ 1] = array.scalar(Int(truncatingIfNeeded: index))
                    i += i.pointee.signedC
                }
                i += 1
                continue machine

            // MARK: Arrays
            case .arrayCount:
                guard let address = objects[Int(i.pointee.b)] else { break machine }
                scalars[Int(i.pointee.a)] = ArrayObject(address).wideCount
                i += 1
                continue machine
            case .loadElement:
                if let address = objects[Int(i.pointee.b)] {
                    let index = scalars[Int(i.pointee.c)]
                    let array = ArrayObject(address)
                    if _fastPath(UInt64(bitPattern: index) < UInt64(bitPattern: array.wideCount)) {
                        scalars[Int(i.pointee.a)] = array.scalar(Int(truncatingIfNeeded: index))
                        i += 1
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
                            i += 1
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
                        scalars[Int(i.pointee.a)] = Int64(array.bytes[Int(truncatingIfNeeded: index)])
                        i += 1
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
                        i += 1
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
                        i += 1
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
                            i += 1
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
                        array.bytes[Int(truncatingIfNeeded: index)] =
                            UInt8(truncatingIfNeeded: scalars[Int(i.pointee.c)])
                        i += 1
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
                        guard heap.releaseQuickly(old) else { break machine }
                        array.setObject(Int(truncatingIfNeeded: index), objects[Int(i.pointee.c)])
                        objects[Int(i.pointee.c)] = nil
                        i += 1
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
                        i += 1
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
                        i += 1
                        continue machine
                    }
                }
                break machine
            case .findEntry:
                if let address = objects[Int(i.pointee.b)] {
                    let key = scalars[Int(i.pointee.c)]
                    var steps = 0
                    let position = DictionaryObject(address).position(ofBits: key, &steps)
                    scalars[Int(i.pointee.a)] = Int64(position ?? -1)
                    fuel &-= Int64(steps)
                    i += 1
                    continue machine
                }
                break machine
            case .findTextEntry:
                if let address = objects[Int(i.pointee.b)], let object = objects[Int(i.pointee.c)] {
                    let key = TextObject(object)
                    if _fastPath(key.isASCII) {
                        var steps = 0
                        let position = DictionaryObject(address).position(ofASCII: key, &steps)
                        scalars[Int(i.pointee.a)] = Int64(position ?? -1)
                        fuel &-= Int64(steps &+ key.byteCount &>> 2)
                        i += 1
                        continue machine
                    }
                }
                break machine
            case .loadEntryValue:
                if let address = objects[Int(i.pointee.b)] {
                    let dictionary = DictionaryObject(address)
                    let index = Int(truncatingIfNeeded: scalars[Int(i.pointee.c)])
                    if _fastPath(index >= 0 && index < dictionary.usedCount) {
                        Machine.loadValue(
                            dictionary.value(index), dictionary.valueLayout, scalars + Int(i.pointee.a),
                            objects + Int(i[1].a))
                        i += 1
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
                        i += 1
                        continue machine
                    }
                }
                break machine
            case .appendByte:
                if let address = objects[Int(i.pointee.a)] {
                    let array = ArrayObject(address)
                    let count = array.count
                    if _fastPath(array.header.count == 1 && count < array.capacity) {
                        array.bytes[count] = UInt8(truncatingIfNeeded: scalars[Int(i.pointee.b)])
                        array.count = count &+ 1
                        i += 1
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
                        i += 1
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
                        i += 1
                        continue machine
                    }
                }
                break machine
            // MARK: Records
            case .loadField:
                scalars[Int(i.pointee.a)] = RecordObject(objects[Int(i.pointee.b)].unsafelyUnwrapped)
                    .scalar(Int(i.pointee.c))
                i += 1
                continue machine
            case .loadFields:
                let record = RecordObject(objects[Int(i.pointee.b)].unsafelyUnwrapped)
                for k in 0..<Int(i.pointee.x) {
                    scalars[Int(i.pointee.a) &+ k] = record.scalar(Int(i.pointee.c) &+ k)
                }
                i += 1
                continue machine
            case .loadFieldObject:
                let value = RecordObject(objects[Int(i.pointee.b)].unsafelyUnwrapped).object(Int(i.pointee.c))
                guard _fastPath(value != nil || i.pointee.x == 0) else { break machine }
                if let value { ObjectHeader(value).retain() }
                objects[Int(i.pointee.a)] = value
                i += 1
                continue machine
            case .takeFieldObject:
                let record = RecordObject(objects[Int(i.pointee.b)].unsafelyUnwrapped)
                let value = record.object(Int(i.pointee.c))
                guard _fastPath(value != nil || i.pointee.x == 0) else { break machine }
                objects[Int(i.pointee.a)] = value
                record.setObject(Int(i.pointee.c), nil)
                i += 1
                continue machine
            case .storeField:
                RecordObject(objects[Int(i.pointee.a)].unsafelyUnwrapped)
                    .setScalar(Int(i.pointee.b), scalars[Int(i.pointee.c)])
                i += 1
                continue machine
            case .storeFields:
                let record = RecordObject(objects[Int(i.pointee.a)].unsafelyUnwrapped)
                for k in 0..<Int(i.pointee.x) {
                    record.setScalar(Int(i.pointee.b) &+ k, scalars[Int(i.pointee.c) &+ k])
                }
                i += 1
                continue machine
            case .storeFieldObject:
                let record = RecordObject(objects[Int(i.pointee.a)].unsafelyUnwrapped)
                let old = record.object(Int(i.pointee.b))
                guard heap.releaseQuickly(old) else { break machine }
                record.setObject(Int(i.pointee.b), objects[Int(i.pointee.c)])
                objects[Int(i.pointee.c)] = nil
                i += 1
                continue machine
            // MARK: Globals
            case .loadGlobal:
                scalars[Int(i.pointee.a)] = state.pointee.globals[Int(i.pointee.b)]
                i += 1
                continue machine
            case .storeGlobal:
                state.pointee.globals[Int(i.pointee.a)] = scalars[Int(i.pointee.b)]
                i += 1
                continue machine
            case .loadGlobalObject:
                let value = state.pointee.globalObjects[Int(i.pointee.b)]
                guard _fastPath(value != nil || i.pointee.x == 0) else { break machine }
                if let value { ObjectHeader(value).retain() }
                objects[Int(i.pointee.a)] = value
                i += 1
                continue machine
            case .takeGlobalObject:
                let value = state.pointee.globalObjects[Int(i.pointee.b)]
                guard _fastPath(value != nil || i.pointee.x == 0) else { break machine }
                objects[Int(i.pointee.a)] = value
                state.pointee.globalObjects[Int(i.pointee.b)] = nil
                i += 1
                continue machine
            case .storeGlobalObject:
                let old = state.pointee.globalObjects[Int(i.pointee.a)]
                guard heap.releaseQuickly(old) else { break machine }
                state.pointee.globalObjects[Int(i.pointee.a)] = objects[Int(i.pointee.b)]
                objects[Int(i.pointee.b)] = nil
                i += 1
                continue machine
            // MARK: Calls
            case .call:
                let callee = state.pointee.entries + Int(i.pointee.a)
                guard Machine.enter(callee, state, &i, &scalars, &objects, &frames, &code, &fuel) else { break machine }
                continue machine
            case .callClosure:
                let closure = objects[Int(i.pointee.a)].unsafelyUnwrapped
                let callee = state.pointee.entries + ObjectHeader(closure).type
                guard Machine.enter(callee, state, &i, &scalars, &objects, &frames, &code, &fuel) else { break machine }
                if callee.pointee.closureRegister >= 0 {
                    ObjectHeader(closure).retain()
                    objects[Int(callee.pointee.closureRegister)] = closure
                }
                continue machine
            case .callVirtual:
                let object = objects[Int(i.pointee.c) &+ Int(i.pointee.x)].unsafelyUnwrapped
                let table = state.pointee.dispatch[ObjectHeader(object).type].unsafelyUnwrapped
                let callee = state.pointee.entries + Int(table[Int(i.pointee.a)])
                guard Machine.enter(callee, state, &i, &scalars, &objects, &frames, &code, &fuel) else { break machine }
                continue machine
            case .callVirtualType:
                let type = Int(truncatingIfNeeded: scalars[Int(i.pointee.b) &+ Int(i.pointee.x)])
                // A variable that has no value yet names none of the types that have members.
                guard let table = state.pointee.dispatch[type] else { break machine }
                let callee = state.pointee.entries + Int(table[Int(i.pointee.a)])
                guard Machine.enter(callee, state, &i, &scalars, &objects, &frames, &code, &fuel) else { break machine }
                continue machine
            case .returnScalar:
                scalars[0] = scalars[Int(i.pointee.a)]
                Machine.leave(&i, &scalars, &objects, &frames, &code)
                continue machine
            case .returnPlain:
                Machine.leave(&i, &scalars, &objects, &frames, &code)
                continue machine
            case .returnReleasing:
                var register = objects + Int(code.pointee.objectCount)
                let end = objects + Int(code.pointee.ownedStart)
                while register > end {
                    register -= 1
                    guard heap.releaseQuickly(register.pointee) else { break machine }
                    register.pointee = nil
                }
                Machine.leave(&i, &scalars, &objects, &frames, &code)
                continue machine
            case .dynamicType:
                scalars[Int(i.pointee.a)] = Int64(ObjectHeader(objects[Int(i.pointee.b)].unsafelyUnwrapped).type)
                i += 1
                continue machine
            case .operands:
                i += 1
                continue machine

            // MARK: Several at once
            case .addIntThenLess:
                let (value, overflow) = scalars[Int(i.pointee.b)].addingReportingOverflow(scalars[Int(i.pointee.c)])
                if _slowPath(overflow) { break machine }
                scalars[Int(i.pointee.a)] = value
                guard Machine.loop(value, &i, scalars, &fuel, orEqual: false) else { break machine }
                continue machine
            case .addIntThenLessEqual:
                let (value, overflow) = scalars[Int(i.pointee.b)].addingReportingOverflow(scalars[Int(i.pointee.c)])
                if _slowPath(overflow) { break machine }
                scalars[Int(i.pointee.a)] = value
                guard Machine.loop(value, &i, scalars, &fuel, orEqual: true) else { break machine }
                continue machine
            case .addImmediateThenLess:
                let (value, overflow) = scalars[Int(i.pointee.b)].addingReportingOverflow(Int64(i.pointee.signedC))
                if _slowPath(overflow) { break machine }
                scalars[Int(i.pointee.a)] = value
                guard Machine.loop(value, &i, scalars, &fuel, orEqual: false) else { break machine }
                continue machine
            case .addImmediateThenLessEqual:
                let (value, overflow) = scalars[Int(i.pointee.b)].addingReportingOverflow(Int64(i.pointee.signedC))
                if _slowPath(overflow) { break machine }
                scalars[Int(i.pointee.a)] = value
                guard Machine.loop(value, &i, scalars, &fuel, orEqual: true) else { break machine }
                continue machine
            case .addDoubleThenAdd:
                let first = scalars.double(i.pointee.b) + scalars.double(i.pointee.c)
                scalars.setDouble(i.pointee.a, first)
                i += 1
                scalars.setDouble(i.pointee.a, first + scalars.double(i.pointee.c))
                i += 1
                continue machine
            case .subtractDoubleThenAdd:
                let first = scalars.double(i.pointee.b) - scalars.double(i.pointee.c)
                scalars.setDouble(i.pointee.a, first)
                i += 1
                scalars.setDouble(i.pointee.a, first + scalars.double(i.pointee.c))
                i += 1
                continue machine
            case .multiplyDoubleThenSubtract:
                let first = scalars.double(i.pointee.b) * scalars.double(i.pointee.c)
                scalars.setDouble(i.pointee.a, first)
                i += 1
                scalars.setDouble(i.pointee.a, scalars.double(i.pointee.b) - first)
                i += 1
                continue machine
            case .multiplyDoubleThenMultiplyAdd:
                let first = scalars.double(i.pointee.b) * scalars.double(i.pointee.c)
                scalars.setDouble(i.pointee.a, first)
                i += 1
                let product = first * scalars.double(i.pointee.c)
                scalars.setDouble(i.pointee.a, product + scalars.double(UInt16(i.pointee.x)))
                i += 1
                continue machine
            case .loadElementThenAdd:
                guard let element = Machine.element(i, scalars, objects) else { break machine }
                scalars[Int(i.pointee.a)] = element
                i += 1
                let (value, overflow) = scalars[Int(i.pointee.b)].addingReportingOverflow(element)
                if _slowPath(overflow) { break machine }
                scalars[Int(i.pointee.a)] = value
                i += 1
                continue machine
            case .loadElement2ThenMultiply:
                guard let element = Machine.element2(i, scalars, objects) else { break machine }
                scalars[Int(i.pointee.a)] = element
                i += 1
                scalars.setDouble(i.pointee.a, scalars.double(i.pointee.b) * Machine.double(element))
                i += 1
                continue machine
            case .loadElement2ThenMultiplyAdd:
                guard let element = Machine.element2(i, scalars, objects) else { break machine }
                scalars[Int(i.pointee.a)] = element
                i += 1
                let product = scalars.double(i.pointee.b) * Machine.double(element)
                scalars.setDouble(i.pointee.a, product + scalars.double(UInt16(i.pointee.x)))
                i += 1
                continue machine
            case .moveScalarThenJump:
                scalars[Int(i.pointee.a)] = scalars[Int(i.pointee.b)]
                i += 1
                i += i.pointee.wide
                i += 1
                continue machine
            case .jumpIfLessImmediateThenLess:
                if _fastPath(scalars[Int(i.pointee.a)] < Int64(i.pointee.signedB)) {
                    i += i.pointee.signedC
                    i += 1
                    continue machine
                }
                i += 1
                if _fastPath(scalars[Int(i.pointee.a)] < scalars[Int(i.pointee.b)]) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .jumpIfLessImmediateThenLessEqual:
                if _fastPath(scalars[Int(i.pointee.a)] < Int64(i.pointee.signedB)) {
                    i += i.pointee.signedC
                    i += 1
                    continue machine
                }
                i += 1
                if _fastPath(scalars[Int(i.pointee.a)] <= scalars[Int(i.pointee.b)]) { i += i.pointee.signedC }
                i += 1
                continue machine
            case .addImmediateThenCall:
                let (value, overflow) = scalars[Int(i.pointee.b)].addingReportingOverflow(Int64(i.pointee.signedC))
                if _slowPath(overflow) { break machine }
                scalars[Int(i.pointee.a)] = value
                i += 1
                let callee = state.pointee.entries + Int(i.pointee.a)
                guard Machine.enter(callee, state, &i, &scalars, &objects, &frames, &code, &fuel) else { break machine }
                continue machine
            case .loadElementThenTurns:
                guard !InnerProduct.isLong(i, scalars), let element = Machine.element(i, scalars, objects) else {
                    break machine
                }
                scalars[Int(i.pointee.a)] = element
                i += 1
                continue machine
            case .loadElement2ThenTurns:
                guard !InnerProduct.isLong(i, scalars), let element = Machine.element2(i, scalars, objects) else {
                    break machine
                }
                scalars[Int(i.pointee.a)] = element
                i += 1
                continue machine

            // MARK: What allocates, destroys or leaves
            case .assignObjects, .checkWidth, .wrapWidth, .countStride, .concatenateText,
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
