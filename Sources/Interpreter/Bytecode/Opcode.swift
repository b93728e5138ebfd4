/// What an instruction does. Operands: `x` is 8 bits wide, `a`, `b`, `c` 16 bits.
///
/// In the comments `s[a]` is a scalar register, `o[a]` an object register, `#b` a number, `@c` a signed distance counted
/// from the next instruction. An object register that is written must be nil before, except by `assign…`.
enum Opcode: UInt8, Sendable, CaseIterable {
    // MARK: Moves
    case moveScalar  // s[a] = s[b]
    case moveScalars  // s[a ..< a+c] = s[b ..< b+c]
    case loadImmediate  // s[a] = #bc
    case loadConstant  // s[a] = constants[b]
    case loadConstants  // s[a ..< a+c] = constants[b ..< b+c]
    case copyObject  // o[a] = o[b], retained
    case copyObjects  // o[a ..< a+c] = o[b ..< b+c], retained
    case moveObject  // o[a] = o[b]; o[b] = nil
    case moveObjects
    case assignObject  // release o[a]; o[a] = o[b]; o[b] = nil
    case assignObjects
    case releaseObject  // release o[a]; o[a] = nil
    case releaseObjects  // of o[a ..< a+c]
    case loadText  // o[a] = texts[b], retained

    // MARK: Int
    case addInt, subtractInt, multiplyInt, divideInt, remainderInt  // s[a] = s[b] • s[c]
    case addImmediate, multiplyImmediate, divideImmediate, remainderImmediate  // s[a] = s[b] • #c
    case negateInt  // s[a] = -s[b]
    case addWrapping, subtractWrapping, multiplyWrapping
    case bitAnd, bitOr, bitXor, bitNot
    case shiftLeft, shiftRight
    case checkWidth  // fault unless s[a] fits the integer kind #x
    case wrapWidth  // s[a] = s[b] truncated to the integer kind #x

    // MARK: Double and Float
    case addDouble, subtractDouble, multiplyDouble, divideDouble
    case multiplyAddDouble  // s[a] = s[b] * s[c] + s[x], rounded twice
    case negateDouble, squareRoot, absoluteDouble
    case addFloat, subtractFloat, multiplyFloat, divideFloat, negateFloat, squareRootFloat
    case intToDouble, doubleToInt, intToFloat, floatToInt, doubleToFloat, floatToDouble

    // MARK: Comparisons into a Bool
    case equalInt, notEqualInt, lessInt, lessEqualInt
    case equalImmediate, lessImmediate, greaterImmediate
    case lessUnsigned, lessEqualUnsigned
    case equalDouble, notEqualDouble, lessDouble, lessEqualDouble
    case equalFloat, lessFloat, lessEqualFloat
    case notBool
    case isNil, isNotNil, sameObject  // s[a] = o[b] == nil …
    case equalText, lessText  // s[a] = o[b] • o[c]
    case concatenateText  // o[a] = o[b] + o[c]
    case appendText  // o[a] += o[b]
    case sliceText  // o[a] = a text of the bytes s[b] ..< s[b + 1] of o[c]
    case textByteCount  // s[a] = length of o[b]
    case testCharacter  // s[a] = o[b] is of the character class #x

    // MARK: Jumps
    case jumpIfCharacter, jumpIfNotCharacter  // o[a] is of the character class #x, @c
    case jump  // @bc
    case jumpIfTrue, jumpIfFalse  // s[a], @c
    case jumpIfEqualInt, jumpIfNotEqualInt, jumpIfLessInt, jumpIfLessEqualInt  // s[a] • s[b], @c
    case jumpIfEqualImmediate, jumpIfNotEqualImmediate  // s[a] • #b, @c
    case jumpIfLessImmediate, jumpIfLessEqualImmediate, jumpIfGreaterImmediate, jumpIfGreaterEqualImmediate
    case jumpIfEqualDouble, jumpIfNotEqualDouble, jumpIfLessDouble, jumpIfLessEqualDouble
    case jumpIfNotLessDouble, jumpIfNotLessEqualDouble
    case jumpIfNil, jumpIfNotNil  // o[a], @c

    // MARK: Backward jumps, which cost #x fuel
    case loop  // @bc
    case loopIfTrue, loopIfFalse
    case loopIfLessInt, loopIfLessEqualInt
    case loopIfLessImmediate, loopIfGreaterImmediate
    case loopIncrementLess  // s[a] += 1; if s[a] < s[b] jump @c
    case countStride  // s[b] = how many turns a stride from s[a] to s[b] by s[b + 1] has; x = 1: the end is one of them
    case loopStride  // s[b] -= 1; if s[b] != 0 { s[a] += s[b + 1]; jump @c }
    case loopArray  // s[a] += 1; if s[a] < count of o[b] jump @c
    case loopText  // if s[a] < length of o[b] { o[b + 1] = character of o[b] at s[a]; s[a] += its length; jump @c }
    case loopElement  // as loopArray, with s[a + 1] = o[b][s[a]] before the jump
    case loopElementObject  // the same with o[b + 1]; both release what that held

    // MARK: Arrays
    case arrayCount  // s[a] = count of o[b]
    case loadElement  // s[a] = o[b][s[c]]
    case loadElement2  // s[a] = o[b][s[c]][s[x]]
    case loadElementByte
    case loadElementObject  // o[a] = o[b][s[c]], retained
    case loadElementValue  // s[a…], o[operands.a…] = o[b][s[c]]
    case storeElement  // o[a][s[b]] = s[c]
    case storeElement2  // o[a][s[b]][s[x]] = s[c]
    case storeElementByte
    case storeElementObject  // o[a][s[b]] = o[c], moved
    case takeElementObject  // o[a] = o[b][s[c]], moved out; the array is made unique first
    case storeElementValue  // o[a][s[b]] = s[c…], o[operands.a…], moved
    case takeElementValue  // s[a…], o[operands.a…] = o[b][s[c]], its objects moved out
    case findEntry  // s[a] = the position of the key s[c] in the dictionary or set o[b], or -1
    case findTextEntry  // the same of the key o[c]
    case loadEntryValue  // s[a…], o[operands.a…] = the value at position s[c] of the dictionary o[b], retained
    case takeEntryValue  // s[a…], o[operands.a…] = the value at position s[c] of the dictionary o[b], moved out
    case storeEntryValue  // the value at position s[b] of the dictionary o[a] = s[c…], o[operands.a…], moved
    case makeArray  // o[a] = an empty array of element layout #b with room for #c
    case appendScalar, appendByte  // o[a].append(s[b])
    case appendObject  // o[a].append(o[b]), moved
    case appendValue  // o[a].append(s[b…], o[c…]), moved

    // MARK: Records: instances, boxes, closures, existentials, indirect payloads
    case makeRecord  // o[a] = a record of shape #b, all zero
    case loadField  // s[a] = o[b].slots[#c]
    case loadFields  // s[a ..< a+x] = o[b].slots[#c…]
    case loadFieldObject  // o[a] = o[b].slots[#c], retained; x = 1: a nil there is a fault
    case takeFieldObject  // moved out
    case storeField  // o[a].slots[#b] = s[c]
    case storeFields  // x slots
    case storeFieldObject  // o[a].slots[#b] = o[c], moved; the old one is released

    // MARK: Globals
    case loadGlobal, loadGlobals  // s[a] = globals[#b], x slots
    case storeGlobal, storeGlobals  // globals[#a] = s[b]
    case loadGlobalObject, takeGlobalObject, storeGlobalObject

    // MARK: Calls. b and c are the callee's first scalar and object register
    case call  // function #a
    case callNative  // native #a
    case callClosure  // o[a]; the callee gets the closure itself, retained, in its closure register
    case callVirtual  // selector #a of the type of the record o[c + x]
    case callVirtualType  // selector #a of the type s[b + x]
    case returnPlain  // no object register to release
    case returnScalar  // result s[0] = s[a]; no object register to release
    case returnReleasing
    case makeClosure  // o[a] = function #b with a record of shape #c
    case dynamicType  // s[a] = runtime type of the record o[b]
    case isSubclass  // s[a] = class s[b] is #c or below

    // MARK: The same as the first word says, going on with what stands behind it: a dispatch less
    // … loopIfLessInt or loopIfLessEqualInt of the sum and a bound
    case addIntThenLess, addIntThenLessEqual, addImmediateThenLess, addImmediateThenLessEqual
    case addDoubleThenAdd, subtractDoubleThenAdd  // … addDouble of that and another
    case multiplyDoubleThenSubtract  // … subtractDouble of that from another
    case multiplyDoubleThenMultiplyAdd  // … multiplyAddDouble of that, a factor and a sum
    case loadElementThenAdd  // … addInt of a number and that
    case loadElement2ThenMultiply  // … multiplyDouble of a number and that
    case loadElement2ThenMultiplyAdd  // … multiplyAddDouble of a number and that
    case moveScalarThenJump  // … jump
    case jumpIfLessImmediateThenLess  // … jumpIfLessInt
    case jumpIfLessImmediateThenLessEqual  // … jumpIfLessEqualInt
    case addImmediateThenCall  // … call
    case loadElementThenTurns, loadElement2ThenTurns  // … load, multiplyAddDouble, loopIncrementLess: an inner product
    case loopTextThenAppend  // … jumpIfCharacter, appendText: a run of characters is appended

    // MARK: The rest
    case stopWith  // fault of kind #x with text o[a]
    case record  // hands recording point #a to the sink
    case operands  // never run: more operands of the instruction before
    case finish  // leaves the machine
}

extension Opcode {
    /// Leaves a function.
    var returns: Bool { self == .returnPlain || self == .returnScalar || self == .returnReleasing }

    /// Goes through the elements of the array o[b].
    var countsElements: Bool { self == .loopArray || self == .loopElement || self == .loopElementObject }

    /// The same jump as one that closes a loop and costs fuel.
    var backward: Opcode? {
        switch self {
        case .jumpIfTrue: .loopIfTrue
        case .jumpIfFalse: .loopIfFalse
        case .jumpIfLessInt: .loopIfLessInt
        case .jumpIfLessEqualInt: .loopIfLessEqualInt
        case .jumpIfLessImmediate: .loopIfLessImmediate
        case .jumpIfGreaterImmediate: .loopIfGreaterImmediate
        default: nil
        }
    }
}
