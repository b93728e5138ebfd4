/// Writes code as text, one instruction a line: its number, its name, its operands.
enum Disassembler {
    static func text(_ code: Code) -> String {
        var result = "func \(code.name): \(code.scalarCount) scalars, \(code.objectCount) objects"
        result += ", owned from \(code.ownedStart)\n"
        for (index, instruction) in code.instructions.enumerated() {
            result += pad("\(index)", 5) + "  " + line(instruction, at: index, in: code) + "\n"
        }
        return result
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.utf8.count)) + text
    }

    static func line(_ instruction: Instruction, at index: Int, in code: Code) -> String {
        let form = instruction.opcode.form
        var words = ["\(name(instruction.opcode))"]
        if form.isWide {
            if form.a != .none { words.append(operand(form.a, Int(instruction.a), at: index)) }
            words.append(operand(form.b, instruction.wide, at: index))
        } else {
            let distance = form.c == .distance ? instruction.signedC : Int(instruction.c)
            for (role, value) in [(form.a, Int(instruction.a)), (form.b, Int(instruction.b)), (form.c, distance)]
            where role != .none {
                words.append(operand(role, value, at: index))
            }
        }
        if form.x != .none { words.append(operand(form.x, Int(instruction.x), at: index)) }
        if instruction.opcode == .loadText { words.append("“\(code.texts[Int(instruction.b)])”") }
        if instruction.opcode == .loadConstant {
            let bits = code.constants[Int(instruction.b)]
            words.append("(\(bits) or \(Double(bitPattern: UInt64(bitPattern: bits))))")
        }
        return words.joined(separator: " ")
    }

    private static func operand(_ role: OperandForm.Role, _ value: Int, at index: Int) -> String {
        switch role {
        case .none: ""
        case .scalar: "s\(value)"
        case .object: "o\(value)"
        case .number: "#\(value)"
        case .signedNumber: "#\(Int16(truncatingIfNeeded: value))"
        case .distance: "→\(index + 1 + value)"
        }
    }

    /// Reflection is not to be had in the core, so the names stand here once more, in the order of `Opcode`.
    private static func name(_ opcode: Opcode) -> String {
        let names = OpcodeNames.all
        return names.indices.contains(Int(opcode.rawValue)) ? names[Int(opcode.rawValue)] : "?"
    }
}
