extension Code {
    /// Marks instructions that stand behind each other in most inner loops: the first one goes on with the others itself.
    /// They stay where they are, for jumps that lead to them and for what is told when one of them cannot go on.
    func joinNeighbours() {
        instructions.withUnsafeMutableBufferPointer { list in
            var index = 0
            while index < list.count {
                let (opcode, length) = Code.joined(list[index...])
                list[index].opcode = opcode
                index += length
            }
        }
    }

    /// The opcode that stands for the instructions a list begins with, and how many they are.
    private static func joined(_ list: Slice<UnsafeMutableBufferPointer<Instruction>>) -> (Opcode, Int) {
        let (start, first) = (list.startIndex, list[list.startIndex].opcode)
        guard list.count > 1 else { return (first, 1) }
        let second = list[start + 1].opcode
        switch (first, second) {
        case (.addInt, .loopIfLessInt), (.addInt, .loopIfLessEqualInt): return (.addIntThenLoop, 2)
        case (.addImmediate, .loopIfLessInt), (.addImmediate, .loopIfLessEqualInt): return (.addImmediateThenLoop, 2)
        case (.loadElement, .addInt), (.loadElement, .addDouble): return (.loadElementThenAdd, 2)
        case (.multiplyDouble, .multiplyDouble): return (.multiplyDoubleTwice, 2)
        case (.loadElement, .loadElement), (.loadElement, .loadElement2), (.loadElement2, .loadElement),
            (.loadElement2, .loadElement2):
            // A product is added to a sum, and the next turn begins.
            guard list.count > 3, list[start + 2].opcode == .multiplyAddDouble,
                list[start + 3].opcode == .loopIncrementLess
            else { return (first, 1) }
            return (first == .loadElement ? .loadElementThenTurn : .loadElement2ThenTurn, 4)
        default: return (first, 1)
        }
    }
}
