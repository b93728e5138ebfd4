import Diagnostics
import Syntax

/// `"\(x, places: 2)"`: what an extension of `String.StringInterpolation` in the program makes of it.
extension Checker {
    /// The text of a piece of a literal, where the program's own `appendInterpolation` may be meant, or the one with
    /// words for nothing: the piece is a call of that in a closure that is handed the text so far.
    func ownInterpolation(_ arguments: [Argument], _ range: SourceRange, _ syntax: Expression) -> CheckedExpression? {
        let hasDefault = arguments.count == 2 && arguments[1].label.map { text($0) } == "default"
        guard extendsInterpolation || hasDefault, !scope.isOfLibrary else { return nil }
        if hasDefault { readsPieces = true }
        let isPlain = arguments.count == 1 && arguments[0].label == nil
        if isPlain, !takesInterpolation(arguments[0]) { return nil }
        let parameter = interpolationName
        func expression(_ kind: Expression.Kind) -> Expression { Expression(kind, range: range, id: syntax.id) }
        func reference(_ name: Name) -> NameReference { NameReference(plain: name, range: range) }
        let member = expression(
            .member(expression(.name(reference(parameter))), reference(names.intern("appendInterpolation"))))
        let append = expression(
            .call(Call(callee: member, arguments: arguments, trailingClosureCount: 0, parentheses: range)))
        let statement = Statement(.expression(append), range: range, id: syntax.id)
        let closure = Closure(
            attributes: [], captures: [],
            parameters: .names([Closure.NamedParameter(name: parameter, range: range, id: syntax.id)]),
            effects: Effects(), result: nil, body: Block(statements: [statement], range: range))
        let made = Argument(label: nil, labelRange: range, value: expression(.closure(closure)))
        let whole = Call(
            callee: expression(.name(reference(names.intern("_interpolated")))), arguments: [made],
            trailingClosureCount: 0, parentheses: range)
        return check(expression(.call(whole)), expecting: known(.string))
    }

    /// `"\(x, y)"`: the second piece should say what stands for nothing.
    func reportSecondPiece(_ arguments: [Argument], _ range: SourceRange) -> Bool {
        let second = arguments[1]
        let label = second.label.map { text($0) }
        if label == "default" { return false }
        let type = shallow(check(second.value, expecting: nil).type)
        let isText = type == known(.string) || [.string, .character].contains(literalKind(type))
        let place = SourceRange(at: range.lower.advanced(by: 1))
        guard let label else {
            report(CheckingMessages.missingLabel("default:", "call"), at: place)
            if !isText, type != .error {
                report(
                    CheckingMessages.functionRequires(
                        "instance method", "appendInterpolation(_:default:)", text(type), "StringProtocol"), at: place)
            }
            return true
        }
        if isText {
            let labels = ("_:\(label):", "_:default:")
            report(CheckingMessages.incorrectLabels(labels.0, labels.1, "call", plural: false), at: place)
        } else {
            report(CheckingMessages.extraArgument(label, "call"), at: second.value.range)
        }
        return true
    }

    /// A literal with values in it where a type is wanted that puts the pieces together in a type of its own:
    /// `.init(stringInterpolation: _pieced(4, 1, { $0.appendLiteral("text"); $0.appendInterpolation(value) }))`
    func piecedLiteral(_ literal: StringLiteral, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression? {
        guard let expecting, !scope.isOfLibrary, isPieced(unwrapped(shallow(expecting))) else { return nil }
        readsPieces = true
        let range = syntax.range
        func expression(_ kind: Expression.Kind) -> Expression { Expression(kind, range: range, id: syntax.id) }
        func reference(_ name: Name) -> Expression {
            expression(.name(NameReference(plain: name, range: range)))
        }
        func call(_ callee: Expression, _ arguments: [Argument]) -> Expression {
            expression(
                .call(Call(callee: callee, arguments: arguments, trailingClosureCount: 0, parentheses: range)))
        }
        func plain(_ kind: Expression.Kind) -> Argument {
            Argument(label: nil, labelRange: range, value: expression(kind))
        }
        var statements: [Statement] = []
        func number(_ value: Int) -> Expression.Kind {
            .integer(
                IntegerLiteral(
                    isNegative: false, magnitude: UInt64(value), overflows: false, double: Double(value)))
        }
        func append(_ name: String, _ arguments: [Argument]) {
            let member = NameReference(plain: names.intern(name), range: range)
            let made = call(expression(.member(reference(interpolationName), member)), arguments)
            statements.append(Statement(.expression(made), range: range, id: syntax.id))
        }
        var text = ""
        var capacity = 0
        var count = 0
        func appendText() {
            capacity += text.utf8.count
            let part = StringLiteral(segments: [.text(text, range)], isMultiline: false)
            append("appendLiteral", [plain(.string(part))])
            text = ""
        }
        for segment in literal.segments {
            switch segment {
            case .text(let part, _): text += part
            case .interpolation(let arguments, _):
                appendText()
                count += 1
                append("appendInterpolation", arguments)
            }
        }
        appendText()
        let closure = Closure(
            attributes: [], captures: [],
            parameters: .names([Closure.NamedParameter(name: interpolationName, range: range, id: syntax.id)]),
            effects: Effects(), result: nil, body: Block(statements: statements, range: range))
        let pieces = call(
            reference(names.intern("_pieced")),
            [plain(number(capacity)), plain(number(count)), plain(.closure(closure))])
        let label = Argument(label: names.intern("stringInterpolation"), labelRange: range, value: pieces)
        let made = expression(.implicitMember(NameReference(plain: .`init`, range: range)))
        return check(call(made, [label]), expecting: unwrapped(shallow(expecting)))
    }

    /// Has the type an `init(stringInterpolation:)` of the program's?
    private func isPieced(_ type: Type) -> Bool {
        guard let nominal = types.nominalSymbol(type), nominal.representation == .declared, !nominal.isLibrary,
            conforms(type, .expressibleByStringInterpolation)
        else { return false }
        let label = names.intern("stringInterpolation")
        return members(.`init`, of: type).contains { entry in
            guard case .function(let function) = entry.symbol, function.state.row == nil else { return false }
            resolve(function)
            return function.parameters.first?.label == label
        }
    }

    private var interpolationName: Name { names.intern("_interpolation") }

    /// Is it a closure that was made for a piece of a text? `$0` in it is the parameter of the one around it.
    func isInterpolating(_ closure: FunctionSymbol) -> Bool {
        (extendsInterpolation || readsPieces) && closure.parameters.first?.variable.name == interpolationName
    }

    /// Is there one of the program's own for a value alone, of this type?
    private func takesInterpolation(_ argument: Argument) -> Bool {
        guard let text = libraryNominal(names.intern("DefaultStringInterpolation")) else { return false }
        var found = false
        _ = tries(keeping: false) {
            let type = check(argument.value, expecting: nil).type
            for entry in members(names.intern("appendInterpolation"), of: text.declaredType(types)) {
                guard case .function(let function) = entry.symbol, function.state.row == nil else { continue }
                resolve(function)
                if let first = function.parameters.first, first.label == nil,
                    function.parameters.dropFirst().allSatisfy({ $0.defaultValue != nil }),
                    function.generics.parameters.isEmpty, plan(from: type, to: first.argumentType) != nil
                {
                    found = true
                }
            }
        }
        return found
    }
}
