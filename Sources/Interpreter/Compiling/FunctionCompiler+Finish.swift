import Diagnostics

extension FunctionCompiler {
    /// Puts constants into registers behind the parameters and gives back the code.
    func finish(ownedStart: Int) -> Code {
        let isTooWide = high.scalar + constants.values.count >= FunctionCompiler.firstConstant || high.object > 65_000
        if !isTooWide && !builder.isTooLong { builder.resolveJumps() }
        if isTooWide || builder.isTooLong {
            compiler.fail(CompilerMessages.functionTooLarge, at: builder.origin ?? compiler.anywhere)
            return Code(name: builder.code.name)
        }
        if !constants.values.isEmpty { renumberConstants() }
        let code = builder.code
        code.scalarCount = high.scalar + constants.values.count
        code.objectCount = high.object
        code.ownedStart = ownedStart
        code.closureRegister = closureRegister
        usePlainReturns(code)
        code.joinNeighbours()
        return code
    }

    /// `returnReleasing` walks over registers; where there are none to release, a plain return will do.
    private func usePlainReturns(_ code: Code) {
        guard code.objectCount <= code.ownedStart else { return }
        for index in code.instructions.indices where code.instructions[index].opcode == .returnReleasing {
            code.instructions[index].opcode = .returnPlain
        }
    }

    /// Shifts every scalar register behind the parameters by the number of constants, which go there.
    private func renumberConstants() {
        let code = builder.code
        let count = constants.values.count
        for index in code.instructions.indices {
            let form = code.instructions[index].opcode.form
            if form.a == .scalar { shift(&code.instructions[index].a, by: count) }
            if form.b == .scalar { shift(&code.instructions[index].b, by: count) }
            if form.c == .scalar { shift(&code.instructions[index].c, by: count) }
            if form.x == .scalar {
                var wide = UInt16(code.instructions[index].x)
                shift(&wide, by: count)
                code.instructions[index].x = UInt8(wide)
            }
        }
        for index in code.recordPoints.indices {
            code.recordPoints[index].scalar = shifted(code.recordPoints[index].scalar, by: count)
        }
        let first = code.constants.count
        code.constants += constants.values
        let load = Instruction(.loadConstants, a: constantStart, b: first, c: count)
        code.instructions.insert(load, at: 0)
        code.origins.insert(code.origins.first ?? compiler.anywhere, at: 0)
        code.siteNumbers.insert(-1, at: 0)
    }

    private func shift(_ register: inout UInt16, by count: Int) {
        register = UInt16(shifted(Int(register), by: count))
    }

    private func shifted(_ register: Int, by count: Int) -> Int {
        if register >= FunctionCompiler.firstConstant {
            return constantStart + register - FunctionCompiler.firstConstant
        }
        return register >= constantStart ? register + count : register
    }
}
