import Diagnostics
import Syntax

/// Leaving functions, loops and what can go wrong.
extension Checker {
    func checkReturn(_ value: Expression?, _ syntax: Statement) -> CheckedStatement {
        guard let function, function.kind != .topLevel else {
            report(CheckingMessages.returnOutside, at: syntax.range)
            return made(.empty, syntax)
        }
        if flow.isInDefer { report(CheckingMessages.returnInDefer, at: syntax.range) }
        if let word = flow.branchWord { report(CheckingMessages.returnFromBranch(word), at: syntax.range) }
        let wanted = shallow(function.kind == .initializer ? .void : function.result)
        guard let value else {
            if wanted != .void, wanted != .error, unboundVariable(wanted) == nil {
                if function.kind == .closure, !function.isOneExpression {
                    report(CheckingMessages.convertClosureResult("'()'", text(unwrapped(wanted))), at: syntax.range)
                } else {
                    report(CheckingMessages.returnMissingValue(), at: syntax.range)
                }
            } else if unboundVariable(wanted) != nil {
                _ = unify(wanted, .void)
            }
            return made(.return(nil), syntax)
        }
        if function.kind == .initializer { return checkInitializerReturn(value, function, syntax) }
        if wanted == .void, function.kind != .closure, case .nilLiteral = value.kind {
            report(
                CheckingMessages.returnUnexpected(), at: value.range,
                notes: [Diagnostic(.note, CheckingMessages.addReturnType, at: value.range)])
            return made(.empty, syntax)
        }
        let checked = solved(value) { () -> CheckedExpression in
            let saved = nilPurpose
            nilPurpose = .returned
            let expected = openedResult(wanted, function)
            if wanted == known(.bool), reportAssignment(value) { return errorNode(value) }
            let made = check(value, expecting: wanted == .void ? nil : expected)
            nilPurpose = saved
            if made.type == .error {
                if wanted == .void, function.kind != .closure { reportReturnedSum(value) }
                return made
            }
            if wanted == .void, shallow(made.type) != .void {
                if function.kind == .closure {
                    let nothing = function.parameters.first?.isInout ?? false ? "()" : "Void"
                    report(
                        CheckingMessages.convertClosureResult("'\(text(made.type))'", nothing), at: place(of: value))
                    return errorNode(value)
                }
                if unboundVariable(made.type) == nil || literalKind(made.type) != .none {
                    report(
                        CheckingMessages.returnUnexpected(), at: place(of: value),
                        notes: [Diagnostic(.note, CheckingMessages.addReturnType, at: place(of: value))])
                    return errorNode(value)
                }
            }
            if let opaque = ownOpaque(wanted, function) { return opaqueReturn(made, opaque, wanted) }
            if let expected, expected != wanted { return partlyOpaqueReturn(made, function, wanted, expected) }
            if reportNonEscaping(made, to: wanted, CheckingMessages.nonEscapingUse) { return errorNode(value) }
            if function.kind == .closure { return coerceResult(made, of: function) }
            return wanting(function.resultSugar) { coerce(made, to: wanted, .returned) }
        }
        return made(.return(checked), syntax)
    }

    private func checkInitializerReturn(
        _ value: Expression, _ function: FunctionSymbol, _ syntax: Statement
    ) -> CheckedStatement {
        if case .nilLiteral = value.kind, function.isFailable {
            let none = CheckedExpression(.none, function.result, range: value.range, node: value.id)
            return made(.return(none), syntax)
        }
        if case .nilLiteral = value.kind {
            report(CheckingMessages.nilFromInitializer, at: syntax.range)
        } else {
            report(CheckingMessages.onlyNilFromInitializer, at: syntax.range)
        }
        return made(.return(nil), syntax)
    }

    func checkThrow(_ value: Expression, _ syntax: Statement) -> CheckedStatement {
        var thrownType: Type?
        let told = diagnostics.count
        let checked = solved(value) { () -> CheckedExpression in
            let wanted = flow.thrown?.stated ?? function?.thrown ?? errorType
            if types.isExistential(wanted), case .implicitMember(let reference) = bare(value).kind {
                report(CheckingMessages.memberNotFoundInType(text(wanted), text(reference.name)), at: reference.range)
                return errorNode(value)
            }
            if case .name = bare(value).kind,
                case .typeValue(let type) = quietly({ checkValueOrType(value, expecting: nil) }).kind
            {
                report(CheckingMessages.thrownIsNoError(text(type) + ".Type"), at: place(of: value))
                return errorNode(value)
            }
            let made = check(value, expecting: types.isExistential(wanted) ? nil : wanted)
            if made.type == .error { return made }
            let type = forceDefault(made.type)
            thrownType = type
            if !conforms(type, .error) {
                if wanted == .error { return errorNode(value) }
                report(CheckingMessages.thrownIsNoError(text(type)), at: place(of: value))
                return errorNode(value)
            }
            if wanted != .error, !types.isExistential(wanted), plan(from: type, to: wanted) == nil {
                report(CheckingMessages.thrownOtherError(text(type), text(wanted)), at: place(of: value))
                return errorNode(value)
            }
            return coerce(made, to: errorType, .thrown)
        }
        function?.throwsItself = true
        // Of a `throw` the compiler takes no type, unless one is written.
        if thrownType != nil { flow.thrown?.types.append(errorType) }
        switch flow.handles {
        case _ where checked.type == .error || hasMistakes(in: value.range, since: told): break
        case .none:
            report(CheckingMessages.errorBeyondFunction, at: syntax.range)
        case .nonExhaustiveCatch:
            report(CheckingMessages.errorBeyondCatch, at: syntax.range)
        default: break
        }
        return made(.throw(checked), syntax)
    }

    func checkBreak(_ label: Label?, _ syntax: Statement) -> CheckedStatement {
        if let label {
            for target in flow.targets.reversed() where target.label == label.name {
                target.jump.isBrokenOut = true
                return made(.break(target.jump), syntax)
            }
            reportLabel(label)
            return made(.empty, syntax)
        }
        for target in flow.targets.reversed() where target.isLoop || target.isSwitch {
            target.jump.isBrokenOut = true
            return made(.break(target.jump), syntax)
        }
        report(
            flow.targets.isEmpty
                ? CheckingMessages.breakOutside
                : CheckingMessages.breakNeedsLabel,
            at: syntax.range)
        return made(.empty, syntax)
    }

    private func reportLabel(_ label: Label) {
        let names = flow.targets.compactMap { $0.label.map { text($0) } }
        let near = NearestSpelling.of(text(label.name), among: names)
        report(CheckingMessages.cannotFindLabel(text(label.name), near), at: label.range)
    }

    func checkContinue(_ label: Label?, _ syntax: Statement) -> CheckedStatement {
        for target in flow.targets.reversed() where target.isLoop && (label == nil || target.label == label!.name) {
            target.jump.isContinued = true
            return made(.continue(target.jump), syntax)
        }
        if let label {
            reportLabel(label)
        } else {
            report(CheckingMessages.continueOutside, at: syntax.range)
        }
        return made(.empty, syntax)
    }
}
