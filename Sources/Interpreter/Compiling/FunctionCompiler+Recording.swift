import Diagnostics
import Syntax

/// Instructions that hand values to the machine's recorder, for the functions of a unit that shows its steps.
extension FunctionCompiler {
    func isRecorded(_ range: SourceRange) -> Bool {
        guard let recorded = compiler.recordedRange else { return false }
        return range.lower >= recorded.lower && range.upper <= recorded.upper
    }

    func record(_ expression: CheckedExpression, _ operand: Operand) {
        record(concrete(expression.type), operand.at, as: expression.node, expression.range)
    }

    /// A turn of a loop begins: the element's value under the number of the loop's pattern.
    func recordTurn(_ loop: CheckedForLoop, _ element: Registers) {
        record(concrete(loop.element), element, as: loop.pattern.node, loop.pattern.range)
    }

    /// A turn of a loop without a variable begins: told under the number of its first statement.
    func recordTurn(_ body: CheckedBlock) {
        guard let first = body.statements.first else { return }
        let mark = next
        let truth = allocateScalar()
        loadInteger(1, into: truth)
        record(compiler.checker.known(.bool), Registers(scalar: truth, object: 0), as: first.node, first.range)
        next = mark
    }

    private func record(_ type: Type, _ at: Registers, as node: NodeID, _ range: SourceRange) {
        guard compiler.layout(type).slots > 0 else { return }
        builder.code.recordPoints.append(
            RecordPoint(
                node: node, range: range, type: compiler.runtimeType(type), scalar: at.scalar, object: at.object))
        builder.emit(.record, a: builder.code.recordPoints.count - 1)
    }

    // MARK: Names

    /// Tells an object that can be named which variable holds it.
    func giveName(of variable: VariableSymbol, to at: Registers) {
        let type = concrete(variable.type)
        let element = types.element(ofArray: type) ?? type
        guard let symbol = types.nominalSymbol(element), compiler.namedTypes.contains(symbol.name) else { return }
        builder.code.recordPoints.append(
            RecordPoint(
                node: 0, range: variable.range, type: compiler.runtimeType(type), scalar: at.scalar,
                object: at.object, name: compiler.text(variable.name)))
        builder.emit(.record, a: builder.code.recordPoints.count - 1)
    }

    // MARK: Places that an operator changes

    /// The place that `s += x` changes, if reading it does nothing else.
    func changedPlace(_ expression: CheckedExpression) -> CheckedExpression? {
        guard case .call(let call) = expression.kind, compiler.layout(concrete(expression.type)).slots == 0,
            case .address(let place)? = call.arguments.first, isPlainPlace(place)
        else { return nil }
        return place
    }

    private func isPlainPlace(_ place: CheckedExpression) -> Bool {
        switch place.kind {
        case .variable: return true
        case .field(let base, _), .tupleElement(let base, _): return isPlainPlace(base)
        case .subscript(let base, _, let arguments):
            switch base {
            case .value(let base), .address(let base): return isPlainPlace(base) && arguments.allSatisfy { isPlain($0) }
            case .none, .type, .metatype: return false
            }
        default: return false
        }
    }

    private func isPlain(_ argument: CheckedExpression.Argument) -> Bool {
        guard case .value(let value) = argument else { return false }
        switch value.kind {
        case .integer, .variable: return true
        default: return false
        }
    }

    /// The place's value under a number of the caller's choice.
    func recordPlace(_ place: CheckedExpression, as node: NodeID) {
        let mark = next
        let recorded = compiler.recordedRange
        compiler.recordedRange = nil
        let operand = evaluate(place)
        compiler.recordedRange = recorded
        record(concrete(place.type), operand.at, as: node, place.range)
        discard(operand, layout(place))
        next = mark
    }
}
