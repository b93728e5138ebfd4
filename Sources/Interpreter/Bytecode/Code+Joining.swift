extension Code {
    /// Marks instructions that stand behind each other in most inner loops: the first one goes on with the others itself.
    /// They stay where they are, for jumps that lead to them and for what is told when one of them cannot go on.
    func joinNeighbours() {
        instructions.withUnsafeMutableBufferPointer { list in
            for index in 0..<max(0, list.count - 1) {
                let following = list[index + 1].opcode
                switch list[index].opcode {
                case .addInt where following.comparesBackward: list[index].opcode = .addIntThenLoop
                case .addImmediate where following.comparesBackward: list[index].opcode = .addImmediateThenLoop
                case .loadElement where following.loadsNumber && Code.isTurn(list, index + 2):
                    list[index].opcode = .loadElementThenTurn
                case .loadElement2 where following.loadsNumber && Code.isTurn(list, index + 2):
                    list[index].opcode = .loadElement2ThenTurn
                default: break
                }
            }
        }
    }

    /// A product is added to a sum, and the next turn begins.
    private static func isTurn(_ list: UnsafeMutableBufferPointer<Instruction>, _ index: Int) -> Bool {
        index + 1 < list.count && list[index].opcode == .multiplyAddDouble
            && list[index + 1].opcode == .loopIncrementLess
    }
}
