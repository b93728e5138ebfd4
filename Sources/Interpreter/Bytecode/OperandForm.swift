/// What each operand of an instruction is; the disassembler reads it.
struct OperandForm {
    enum Role { case none, scalar, object, number, signedNumber, distance }
    var x = Role.none
    var a = Role.none
    var b = Role.none
    var c = Role.none
    /// `b` and `c` are one number or distance.
    var isWide = false

    init(_ a: Role = .none, _ b: Role = .none, _ c: Role = .none, x: Role = .none, isWide: Bool = false) {
        (self.x, self.a, self.b, self.c, self.isWide) = (x, a, b, c, isWide)
    }
}

extension Opcode {
    var form: OperandForm {
        switch self {
        case .moveScalar, .negateInt, .bitNot, .negateDouble, .squareRoot, .absoluteDouble, .negateFloat,
            .squareRootFloat, .intToDouble, .doubleToInt, .intToFloat, .floatToInt, .doubleToFloat, .floatToDouble,
            .notBool:
            OperandForm(.scalar, .scalar)
        case .moveScalars: OperandForm(.scalar, .scalar, .number)
        case .loadImmediate: OperandForm(.scalar, .number, isWide: true)
        case .loadConstant: OperandForm(.scalar, .number)
        case .loadConstants: OperandForm(.scalar, .number, .number)
        case .copyObject, .moveObject, .assignObject: OperandForm(.object, .object)
        case .copyObjects, .moveObjects, .assignObjects: OperandForm(.object, .object, .number)
        case .releaseObject: OperandForm(.object)
        case .releaseObjects: OperandForm(.object, .none, .number)
        case .loadText: OperandForm(.object, .number)
        case .addInt, .subtractInt, .multiplyInt, .divideInt, .remainderInt, .addWrapping, .subtractWrapping,
            .multiplyWrapping, .bitAnd, .bitOr, .bitXor, .shiftLeft, .shiftRight, .addDouble,
            .subtractDouble, .multiplyDouble, .divideDouble, .addFloat, .subtractFloat, .multiplyFloat, .divideFloat,
            .equalInt, .notEqualInt, .lessInt, .lessEqualInt, .lessUnsigned, .lessEqualUnsigned, .equalDouble,
            .notEqualDouble, .lessDouble, .lessEqualDouble, .equalFloat, .lessFloat, .lessEqualFloat:
            OperandForm(.scalar, .scalar, .scalar)
        case .multiplyAddDouble: OperandForm(.scalar, .scalar, .scalar, x: .scalar)
        case .addImmediate, .multiplyImmediate, .equalImmediate, .lessImmediate, .greaterImmediate:
            OperandForm(.scalar, .scalar, .signedNumber)
        case .divideImmediate, .remainderImmediate: OperandForm(.scalar, .scalar, .number)
        case .checkWidth: OperandForm(.scalar, .number, x: .number)
        case .wrapWidth: OperandForm(.scalar, .scalar, x: .number)
        case .testCharacter: OperandForm(.scalar, .object, x: .number)
        case .isNil, .isNotNil, .arrayCount, .textByteCount, .dynamicType: OperandForm(.scalar, .object)
        case .sameObject, .equalText, .lessText: OperandForm(.scalar, .object, .object)
        case .concatenateText: OperandForm(.object, .object, .object)
        case .appendText: OperandForm(.object, .object)
        case .sliceText: OperandForm(.object, .scalar, .object)
        default: laterForm
        }
    }

    private var laterForm: OperandForm {
        switch self {
        case .jump, .loop: OperandForm(.none, .distance, isWide: true)
        case .jumpIfTrue, .jumpIfFalse, .loopIfTrue, .loopIfFalse: OperandForm(.scalar, .none, .distance)
        case .jumpIfEqualInt, .jumpIfNotEqualInt, .jumpIfLessInt, .jumpIfLessEqualInt, .jumpIfEqualDouble,
            .jumpIfNotEqualDouble, .jumpIfLessDouble, .jumpIfLessEqualDouble, .jumpIfNotLessDouble,
            .jumpIfNotLessEqualDouble, .loopIfLessInt, .loopIfLessEqualInt, .loopIncrementLess,
            .loopStride:
            OperandForm(.scalar, .scalar, .distance)
        case .jumpIfEqualImmediate, .jumpIfNotEqualImmediate, .jumpIfLessImmediate, .jumpIfLessEqualImmediate,
            .jumpIfGreaterImmediate, .jumpIfGreaterEqualImmediate, .loopIfLessImmediate, .loopIfGreaterImmediate:
            OperandForm(.scalar, .signedNumber, .distance)
        case .countStride: OperandForm(.scalar, .scalar, x: .number)
        case .jumpIfNil, .jumpIfNotNil: OperandForm(.object, .none, .distance)
        case .jumpIfCharacter, .jumpIfNotCharacter: OperandForm(.object, .none, .distance, x: .number)
        case .loadElement, .loadElementByte, .loadElementValue, .takeElementValue, .loadEntryValue, .takeEntryValue,
            .findEntry:
            OperandForm(.scalar, .object, .scalar)
        case .findTextEntry: OperandForm(.scalar, .object, .object)
        case .loadElement2: OperandForm(.scalar, .object, .scalar, x: .scalar)
        case .loadElementObject, .takeElementObject: OperandForm(.object, .object, .scalar)
        case .storeElement, .storeElementByte, .storeElementValue, .storeEntryValue:
            OperandForm(.object, .scalar, .scalar)
        case .storeElement2: OperandForm(.object, .scalar, .scalar, x: .scalar)
        case .storeElementObject: OperandForm(.object, .scalar, .object)
        case .makeArray: OperandForm(.object, .number, .number)
        case .appendScalar, .appendByte: OperandForm(.object, .scalar)
        case .appendObject: OperandForm(.object, .object)
        case .appendValue: OperandForm(.object, .scalar, .object)
        case .loopArray, .loopText, .loopTextThenAppend, .loopElement, .loopElementObject:
            OperandForm(.scalar, .object, .distance)
        case .makeRecord: OperandForm(.object, .number)
        case .loadField: OperandForm(.scalar, .object, .number)
        case .loadFields: OperandForm(.scalar, .object, .number, x: .number)
        case .loadFieldObject, .takeFieldObject: OperandForm(.object, .object, .number, x: .number)
        case .storeField: OperandForm(.object, .number, .scalar)
        case .storeFields: OperandForm(.object, .number, .scalar, x: .number)
        case .storeFieldObject: OperandForm(.object, .number, .object)
        case .addIntThenLess, .addIntThenLessEqual: Opcode.addInt.form
        case .addImmediateThenLess, .addImmediateThenLessEqual, .addImmediateThenCall: Opcode.addImmediate.form
        case .addDoubleThenAdd: Opcode.addDouble.form
        case .subtractDoubleThenAdd: Opcode.subtractDouble.form
        case .multiplyDoubleThenSubtract, .multiplyDoubleThenMultiplyAdd: Opcode.multiplyDouble.form
        case .loadElementThenAdd, .loadElementThenTurns: Opcode.loadElement.form
        case .loadElement2ThenMultiply, .loadElement2ThenMultiplyAdd, .loadElement2ThenTurns: Opcode.loadElement2.form
        case .moveScalarThenJump: Opcode.moveScalar.form
        case .jumpIfLessImmediateThenLess, .jumpIfLessImmediateThenLessEqual: Opcode.jumpIfLessImmediate.form
        default: lastForm
        }
    }

    private var lastForm: OperandForm {
        switch self {
        case .loadGlobal: OperandForm(.scalar, .number)
        case .loadGlobals: OperandForm(.scalar, .number, .number)
        case .storeGlobal: OperandForm(.number, .scalar)
        case .storeGlobals: OperandForm(.number, .scalar, .number)
        case .loadGlobalObject, .takeGlobalObject: OperandForm(.object, .number, x: .number)
        case .storeGlobalObject: OperandForm(.number, .object)
        case .call, .callNative: OperandForm(.number, .scalar, .object)
        case .callVirtual, .callVirtualType: OperandForm(.number, .scalar, .object, x: .number)
        case .callClosure: OperandForm(.object, .scalar, .object)
        case .returnScalar: OperandForm(.scalar)
        case .makeClosure: OperandForm(.object, .number, .number)
        case .isSubclass: OperandForm(.scalar, .scalar, .number)
        case .stopWith: OperandForm(.object, x: .number)
        case .record: OperandForm(.number)
        case .operands: OperandForm(.object)
        default: OperandForm()
        }
    }
}
