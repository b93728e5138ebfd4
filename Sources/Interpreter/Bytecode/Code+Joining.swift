extension Code {
    /// Marks instructions that stand behind each other in most inner loops: the first one goes on with the others itself.
    /// They stay where they are, for jumps that lead to them and for what is told when one of them cannot go on.
    func joinNeighbours() {
        instructions.withUnsafeMutableBufferPointer { list in
            // From the end: a result may be on its way to a jump that is on its way to a return.
            for index in stride(from: list.count - 2, through: 0, by: -1) {
                if let leaving = Code.leaving(list, index) { list[index] = leaving }
            }
            for index in 0..<max(0, list.count - 1) {
                let (first, second) = (list[index], list[index + 1])
                if let joined = Code.turn(list, index) ?? Code.textRun(list, index) ?? Code.step(first, second)
                    ?? Code.computation(first, second)
                    ?? Code.choice(first, second)
                {
                    list[index].opcode = joined
                }
            }
        }
    }

    /// An index goes on, and a loop ends or not by it.
    private static func step(_ first: Instruction, _ second: Instruction) -> Opcode? {
        guard first.a == second.a else { return nil }
        switch (first.opcode, second.opcode) {
        case (.addInt, .loopIfLessInt): return .addIntThenLess
        case (.addInt, .loopIfLessEqualInt): return .addIntThenLessEqual
        case (.addImmediate, .loopIfLessInt): return .addImmediateThenLess
        case (.addImmediate, .loopIfLessEqualInt): return .addImmediateThenLessEqual
        default: return nil
        }
    }

    /// What has been computed or loaded is computed with.
    private static func computation(_ first: Instruction, _ second: Instruction) -> Opcode? {
        let (isLeft, isRight) = (second.b == first.a, second.c == first.a)
        switch (first.opcode, second.opcode) {
        case (.addDouble, .addDouble) where isLeft: return .addDoubleThenAdd
        case (.subtractDouble, .addDouble) where isLeft: return .subtractDoubleThenAdd
        case (.multiplyDouble, .subtractDouble) where isRight: return .multiplyDoubleThenSubtract
        case (.multiplyDouble, .multiplyAddDouble) where isLeft: return .multiplyDoubleThenMultiplyAdd
        case (.loadElement, .addInt) where isRight: return .loadElementThenAdd
        case (.loadElement2, .multiplyDouble) where isRight: return .loadElement2ThenMultiply
        case (.loadElement2, .multiplyAddDouble) where isRight: return .loadElement2ThenMultiplyAdd
        case (.addImmediate, .call): return .addImmediateThenCall
        default: return nil
        }
    }

    /// Ways part or meet.
    private static func choice(_ first: Instruction, _ second: Instruction) -> Opcode? {
        switch (first.opcode, second.opcode) {
        case (.moveScalar, .jump): .moveScalarThenJump
        case (.jumpIfLessImmediate, .jumpIfLessInt): .jumpIfLessImmediateThenLess
        case (.jumpIfLessImmediate, .jumpIfLessEqualInt): .jumpIfLessImmediateThenLessEqual
        default: nil
        }
    }

    /// The return that a result or a jump is on its way to.
    private static func leaving(_ list: UnsafeMutableBufferPointer<Instruction>, _ index: Int) -> Instruction? {
        let instruction = list[index]
        switch instruction.opcode {
        case .moveScalar where instruction.a == 0 && list[index + 1].opcode == .returnPlain:
            return Instruction(.returnScalar, a: Int(instruction.b))
        case .jump:
            let target = list[index + 1 + instruction.wide]
            return target.opcode.returns ? target : nil
        default: return nil
        }
    }

    /// Products of two elements are added to a sum: all that these four instructions do is an inner product.
    private static func turn(_ list: UnsafeMutableBufferPointer<Instruction>, _ index: Int) -> Opcode? {
        guard index + 3 < list.count else { return nil }
        let (first, second, product, step) = (list[index], list[index + 1], list[index + 2], list[index + 3])
        guard product.opcode == .multiplyAddDouble, product.b == first.a, product.c == second.a,
            product.a == UInt16(product.x), step.opcode == .loopIncrementLess, step.signedC == -4,
            goesThrough(first, step.a), goesThrough(second, step.a)
        else { return nil }
        return first.opcode == .loadElement ? .loadElementThenTurns : .loadElement2ThenTurns
    }

    /// A loop over a text that only appends to another while its characters are of a class.
    private static func textRun(_ list: UnsafeMutableBufferPointer<Instruction>, _ index: Int) -> Opcode? {
        guard list[index].opcode == .loopText, let start = list.baseAddress,
            let way = TextRun.way(UnsafePointer(start + index))
        else { return nil }
        list[index + 1 + list[index].signedC].b = way.rawValue
        return .loopTextThenAppend
    }

    /// Is this an element of a row or of a column along a register?
    private static func goesThrough(_ load: Instruction, _ register: UInt16) -> Bool {
        switch load.opcode {
        case .loadElement: load.c == register
        case .loadElement2: (load.c == register) != (UInt16(load.x) == register)
        default: false
        }
    }
}
