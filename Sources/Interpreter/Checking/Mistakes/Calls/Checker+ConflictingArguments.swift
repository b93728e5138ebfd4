import Diagnostics
import Syntax

/// Arguments that make different types of one generic parameter.
extension Checker {
    /// A function of another number of parameters, beside other arguments: the compiler points at all of them.
    private func reportOtherCount(_ value: CheckedExpression, _ type: Type, _ call: Expression) -> Bool {
        guard trialDepth == 0, case .call(let written) = call.kind, written.arguments.count > 1,
            case .functionValue = value.kind, let given = types.function(shallow(value.type)),
            let wanted = types.function(shallow(type)), given.parameters.count != wanted.parameters.count,
            given.parameters.count > 1, plan(from: value.type, to: type) == nil
        else { return false }
        report(
            CheckingMessages.convertArgument(quoted(value), wantedText(type)),
            at: SourceRange(at: written.parentheses.lower))
        return true
    }

    /// The value as an argument; where it contradicts what another argument made of a generic parameter, both are told.
    func coerceArgument(
        _ value: CheckedExpression, to type: Type, _ call: Expression, _ instance: Instance, isLater: Bool
    ) -> CheckedExpression {
        let function = instance.candidate.function
        if reportOverloaded(function, value, type, call, wanted: instance.wanted)
            || reportOperatorReference(value, type)
        {
            return errorNode(call)
        }
        if reportOtherCount(value, type, call) { return errorNode(call) }
        // A variable of an expression around this body is none of those that are known here.
        guard case .variable(let index) = types.kind(type), Int(index) < variables.count,
            let parameter = variables[Int(index)].parameter,
            let bound = variables[Int(index)].binding, value.type != .error, types.wrapped(shallow(value.type)) == nil
        else { return coerce(value, to: type, .argument) }
        if types.isClass(bound), types.isClass(shallow(value.type)), plan(from: value.type, to: type) == nil,
            let common = join(bound, value.type)
        {
            // `pick(square, shape)`: the parameter is what both of them are.
            update(Int(index)) { $0.binding = common }
        }
        let isReversed =
            literalKind(bound) == .floating
            || literalKind(bound) != .none && !(isConstrained(parameter, function) && gives(parameter, function))
        let isSettled = isLater && literalKind(bound) != .floating || isWanted(instance)
        let types = isReversed ? (value.type, bound) : (bound, value.type)
        let conflict = CheckingMessages.conflictingArguments(text(parameter.name), text(types.0), text(types.1))
        if isLater, let last = diagnostics.last, last.range == place(of: call) { return errorNode(call) }
        if isSettled || plan(from: value.type, to: type) != nil { return coerce(value, to: type, .argument) }
        if text(function.name) == "stride", isLibraryFunction(function), literalKind(bound) == .integer {
            return coerce(value, to: known(.int), .argument)
        }
        if gives(parameter, function), reportUnwanted(value, bound, call, instance) { return errorNode(call) }
        report(conflict, at: place(of: call))
        return errorNode(call)
    }

    /// `let larger: Double = max(count, 2.5)`: what is wanted of the whole tells which of two arguments is wrong.
    private func reportUnwanted(
        _ value: CheckedExpression, _ bound: Type, _ call: Expression, _ instance: Instance
    ) -> Bool {
        guard let wanted = instance.wanted, types.flags(wanted).isEmpty, wanted != .any, trialDepth == 0,
            case .call(let written) = call.kind, let first = written.arguments.first
        else { return false }
        if plan(from: bound, to: wanted) != nil {
            reportMismatch(value, wanted, .argument)
        } else if plan(from: value.type, to: wanted) != nil {
            report(CheckingMessages.convertArgument("'\(text(bound))'", text(wanted)), at: place(of: first.value))
        } else {
            return false
        }
        return true
    }

    /// `order.id == buyer.id`, an `ID<Order>` and an `ID<User>`.
    func reportConflictingSelf(_ op: OperatorName, _ left: Type, _ right: Type) -> Bool {
        guard text(op.name) == "==" || text(op.name) == "!=", text(left) != text(right),
            isSameGeneric(left, right),
            let symbol = types.nominalSymbol(left),
            !symbol.isLibrary || symbol.representation == .array && text(op.name) == "!="
        else { return false }
        report(CheckingMessages.conflictingArguments("Self", text(left), text(right)), at: op.range)
        return true
    }

    /// Does what the arguments so far say of the result fit what is wanted?
    private func isWanted(_ instance: Instance) -> Bool {
        guard let wanted = instance.wanted, types.flags(wanted).isEmpty, wanted != .any else { return false }
        return tries(keeping: false) {
            if plan(from: instance.result, to: wanted) == nil { mistakesInTrials += 1 }
        }
    }

    private func gives(_ parameter: GenericParameterSymbol, _ function: FunctionSymbol) -> Bool {
        if case .parameter(let symbol) = types.kind(function.result) { symbol === parameter } else { false }
    }

    /// Of a parameter that must conform to something, the arguments are named in order.
    private func isConstrained(_ parameter: GenericParameterSymbol, _ function: FunctionSymbol) -> Bool {
        function.generics.requirements.contains { requirement in
            guard case .conformance(let subject, _) = requirement, case .parameter(let symbol) = types.kind(subject)
            else { return false }
            return symbol === parameter
        }
    }
}
