extension Code {
    /// Marks instructions that stand behind each other in most inner loops: the first one goes on with the others itself.
    /// They stay where they are, for jumps that lead to them and for what is told when one of them cannot go on.
    func joinNeighbours() {
        instructions.withUnsafeMutableBufferPointer { list in
            for index in 0..<max(0, list.count - 1) {
                if let joined = Code.step(list[index], list[index + 1])
                    ?? Code.arithmetic(list[index], list[index + 1]) ?? Code.turn(list, index)
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

    /// What has been computed is computed with.
    private static func arithmetic(_ first: Instruction, _ second: Instruction) -> Opcode? {
        switch (first.opcode, second.opcode) {
        case (.addDouble, .addDouble) where second.b == first.a: return .addDoubleThenAdd
        case (.subtractDouble, .addDouble) where second.b == first.a: return .subtractDoubleThenAdd
        case (.multiplyDouble, .subtractDouble) where second.c == first.a: return .multiplyDoubleThenSubtract
        case (.multiplyDouble, .multiplyAddDouble) where second.b == first.a: return .multiplyDoubleThenMultiplyAdd
        default: return nil
        }
    }

    /// A product of two elements is added to a sum, and the next turn begins.
    private static func turn(_ list: UnsafeMutableBufferPointer<Instruction>, _ index: Int) -> Opcode? {
        guard index + 3 < list.count, list[index + 1].opcode.loadsNumber,
            list[index + 2].opcode == .multiplyAddDouble, list[index + 3].opcode == .loopIncrementLess
        else { return nil }
        switch list[index].opcode {
        case .loadElement: return .loadElementThenTurn
        case .loadElement2: return .loadElement2ThenTurn
        default: return nil
        }
    }
}
