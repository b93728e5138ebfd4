import Syntax

/// Loops over the pairs of `array.enumerated()` and `zip(array, array)`: an index goes through the arrays, nothing is made.
extension FunctionCompiler {
    func forPairs(_ jump: JumpTarget, _ loop: CheckedForLoop) -> Bool {
        guard case .call(let call) = loop.sequence.kind, call.function.function.state.row != nil else { return false }
        let arrays = valueOperands(call)
        switch compiler.text(call.function.function.name) {
        case "enumerated" where arrays.count == 1: break
        case "zip" where arrays.count == 2: break
        default: return false
        }
        let elements = arrays.compactMap { types.element(ofArray: concrete($0.type)) }
        guard elements.count == arrays.count else { return false }
        loopOver(arrays, elements, jump, loop)
        return true
    }

    private func loopOver(
        _ arrays: [CheckedExpression], _ elements: [Type], _ jump: JumpTarget, _ loop: CheckedForLoop
    ) {
        let held = arrays.map { array in
            let object = allocateObject()
            evaluate(array, into: Registers(scalar: 0, object: object))
            return object
        }
        let index = allocateScalar()
        loadInteger(-1, into: index)
        let bound = allocateScalar()
        leastCount(held, into: bound)
        let context = enter(jump)
        builder.jump(.jump, to: context.continueLabel)
        let start = builder.here()
        scoped {
            let at = allocate(compiler.layout(concrete(loop.element)))
            var part = at
            if held.count == 1 {
                builder.emit(.moveScalar, a: part.scalar, b: index)
                part.scalar += 1
            }
            for (array, element) in zip(held, elements) {
                let slots = compiler.layout(element)
                loadElement(element, slots, array, index, into: part)
                part = part.advanced(by: slots)
            }
            forBody(loop, at, isTemporary: true)
        }
        bind(context.continueLabel)
        builder.jump(.loopIncrementLess, a: index, b: bound, to: start)
        bind(context.breakLabel)
    }

    private func leastCount(_ arrays: [Int], into bound: Int) {
        builder.emit(.arrayCount, a: bound, b: arrays[0])
        guard arrays.count == 2 else { return }
        let other = allocateScalar()
        builder.emit(.arrayCount, a: other, b: arrays[1])
        let isLeast = builder.makeLabel()
        builder.jump(.jumpIfLessEqualInt, a: bound, b: other, to: isLeast)
        builder.emit(.moveScalar, a: bound, b: other)
        bind(isLeast)
    }
}
