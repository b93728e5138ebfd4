import Diagnostics
import Syntax

/// `\Matrix.[row, column]`: indices are read once, where the path is made, and paths with the same ones are equal.
extension Checker {
    /// Does a path have indices that are more than literals and have not been read yet?
    func hasIndices(_ path: KeyPath) -> Bool {
        path.components.contains { component in
            guard case .subscript(let arguments) = component.kind else { return false }
            return arguments.contains { !isPlainIndex($0.value) }
        }
    }

    /// Literals and members alone mean what the subscript takes; they are the same whenever they are read.
    private func isPlainIndex(_ value: Expression) -> Bool {
        switch bare(value).kind {
        case .integer, .float, .string, .boolean, .nilLiteral, .implicitMember: true
        case .name(let reference): isReadIndex(reference.name)
        default: false
        }
    }

    private func indexName(_ number: Int) -> Name { names.intern("$index\(number)") }

    private func isReadIndex(_ name: Name) -> Bool { text(name).utf8.starts(with: "$index".utf8) }

    /// What is made of a path whose indices are variables, in a closure that holds them and is called at once.
    func withIndices(
        _ path: KeyPath, _ syntax: Expression, _ make: (KeyPath) -> CheckedExpression
    ) -> CheckedExpression {
        let made = FunctionSymbol(name: .underscore, range: syntax.range, kind: .closure)
        made.enclosing = function
        made.generics = environment
        made.outerGenericCount = environment.parameters.count
        let checked = CheckedClosure(made)
        let place = Scope(.function, parent: scope)
        place.function = made
        let named = KeyPath(
            root: path.root, components: path.components.map { readIndices($0, made, checked, place) })
        let saved = (scope, function, flow)
        (scope, function) = (place, made)
        flow = FlowContext(inside: made, catches: false)
        let value = make(named)
        (scope, function, flow) = saved
        if value.type == .error { return value }
        made.result = value.type
        made.body = CheckedBlock(
            [CheckedStatement(.return(value), range: syntax.range, node: syntax.id)], range: syntax.range)
        made.state.progress = .checked
        unfinished.append(.function(made))
        let closure = node(.closure(checked), types.function([], made.result), syntax)
        return node(.callValue(closure, arguments: []), made.result, syntax)
    }

    /// Puts the indices of a component into variables of the closure around it.
    private func readIndices(
        _ component: KeyPath.Component, _ made: FunctionSymbol, _ checked: CheckedClosure, _ place: Scope
    ) -> KeyPath.Component {
        guard case .subscript(let arguments) = component.kind else { return component }
        let named = arguments.map { argument -> Argument in
            if isPlainIndex(argument.value) { return argument }
            let value = check(argument.value, expecting: nil)
            let name = indexName(checked.captureList.count)
            let range = argument.value.range
            let variable = VariableSymbol(
                name: name, range: range, kind: .local, type: forceDefault(value.type), isLet: true)
            variable.frame = made
            variable.isUsed = true
            variable.isListedCapture = true
            checked.captureList.append((variable, value))
            place.declare(.variable(variable), as: name)
            let reference = NameReference(plain: name, range: range)
            return Argument(
                label: argument.label, labelRange: argument.labelRange,
                value: Expression(.name(reference), range: range, id: argument.value.id))
        }
        return KeyPath.Component(kind: .subscript(named), range: component.range)
    }

    /// Paths are equal if they lead to the same place, written with their root or without it.
    func pathText(_ path: KeyPath, _ syntax: Expression) -> CheckedExpression {
        var segments: [CheckedExpression.InterpolationSegment] = []
        var words = ""
        for component in path.components {
            guard case .subscript(let arguments) = component.kind else {
                words += sourceText(component.range)
                continue
            }
            words += "["
            for (index, argument) in arguments.enumerated() {
                words += (index > 0 ? ", " : "") + (argument.label.map { text($0) + ": " } ?? "")
                if case .name = bare(argument.value).kind {
                    segments.append(.text(words))
                    segments.append(.value(check(argument.value, expecting: nil)))
                    words = ""
                } else {
                    words += plainText(bare(argument.value))
                }
            }
            words += "]"
        }
        if segments.isEmpty { return node(.string(words), known(.string), syntax) }
        return node(.interpolation(segments + [.text(words)]), known(.string), syntax)
    }

    /// A literal as its value prints.
    private func plainText(_ value: Expression) -> String {
        switch value.kind {
        case .string(let literal): literal.plainText ?? sourceText(value.range)
        case .implicitMember(let reference): text(reference.name)
        default: sourceText(value.range)
        }
    }
}
