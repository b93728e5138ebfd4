import Diagnostics
import Syntax

extension Checker {
    /// Finds the conversion, binding variables as needed; nil (and nothing bound) if there is none.
    func plan(from source: Type, to target: Type) -> ConversionPlan? {
        if source == target { return .identity }
        if case .member(let base, let associated) = types.kind(shallow(target)), literalKind(base) != .none,
            literalKind(source) != .none, text(associated.name) == "Stride"
        {
            // Numbers that literals are by default stride by themselves.
            return unify(source, base) ? .identity : nil
        }
        let from = settledMember(shallow(source))
        let to = settledMember(shallow(target))
        if from == to || from == .error || to == .error { return .identity }
        if case .variable(let index) = types.kind(to) {
            if case .variable = types.kind(from) { return bind(Int(index), to: from) ? .identity : nil }
            return planBind(Int(index), from)
        }
        if case .variable(let index) = types.kind(from) { return planVariable(Int(index), to) }
        let mark = self.mark()
        if unify(from, to) { return .identity }
        undo(to: mark)
        if let plan = structuralPlan(from, to) { return plan }
        undo(to: mark)
        return nil
    }

    /// `T.Stride` of a literal that may be a `T`: the literal decides now.
    private func settledMember(_ type: Type) -> Type {
        guard types.flags(type).contains(.variable), case .member(let base, let associated) = types.kind(type) else {
            return type
        }
        let inner = literalKind(base) == .none ? zonk(settledMember(base)) : forceDefault(base)
        return shallow(member(of: inner, associated))
    }

    private func planBind(_ index: Int, _ from: Type) -> ConversionPlan? {
        bind(index, to: from) ? .identity : nil
    }

    /// A literal or unknown value on its way to a known type.
    private func planVariable(_ index: Int, _ to: Type) -> ConversionPlan? {
        let literal = variables[index].literal
        let variable = types.make(.variable(Int32(index)))
        if let wrapped = types.wrapped(to) {
            if literal == .none { return .later }
            return plan(from: variable, to: wrapped).map { .wrap($0) }
        }
        if types.nominalSymbol(to).map({ $0.isLibrary && text($0.name) == "AnyHashable" }) ?? false, literal != .none {
            guard bind(index, to: defaultType(ofVariable: index)) else { return nil }
            return .hashable
        }
        if case .existential = types.kind(to) {
            if literal == .none { return .later }
            takeInEqualTypes()
            if variables[index].binding != nil { return plan(from: variable, to: to) }
            let value = defaultType(ofVariable: index)
            guard bind(index, to: value) else { return nil }
            return structuralPlan(value, to)
        }
        return bind(index, to: to) ? .identity : nil
    }

    /// `sum(Array(prices[1...]), from: 0)`: what the elements are is known before the literal decides by itself.
    private func takeInEqualTypes() {
        for constraint in pending where !constraint.isDone {
            guard case .equal(let source, let right, _) = constraint.kind, case let left = zonk(source) else {
                continue
            }
            if case .member(let base, _) = types.kind(left), types.hasVariable(base) { continue }
            _ = unify(left, right)
        }
    }

    private func structuralPlan(_ from: Type, _ to: Type) -> ConversionPlan? {
        if let wrapped = types.wrapped(to) {
            if let inner = types.wrapped(from) {
                if let plan = plan(from: inner, to: wrapped) { return plan.isIdentity ? .identity : .optional(plan) }
            }
            return plan(from: from, to: wrapped).map { .wrap($0) }
        }
        switch types.kind(to) {
        case .existential(let members):
            for member in members {
                guard let symbol = types.nominalSymbol(member) else { continue }
                if symbol.kind == .class {
                    if !isSubclass(from, of: member) { return nil }
                } else if !conforms(from, to: symbol), !isExistential(from, conformingTo: symbol) {
                    return nil
                }
                if !fixArguments(of: from, by: member) { return nil }
            }
            return .erase
        case .function(let wanted):
            guard case .function(let given) = types.kind(from) else { return nil }
            return functionPlan(given, wanted)
        case .tuple(let wanted):
            guard case .tuple(let given) = types.kind(from), given.count == wanted.count else { return nil }
            return tuplePlan(given, wanted)
        case .nominal(let symbol, let arguments):
            return nominalPlan(from, to, symbol, arguments)
        case .metatype(let wanted):
            guard case .metatype(let given) = types.kind(from) else { return nil }
            if case .existential = types.kind(wanted) { return plan(from: given, to: wanted) == nil ? nil : .upcast }
            return isSubclass(given, of: wanted) ? .upcast : nil
        default: return nil
        }
    }

    /// `let box: any Container<Int> = Box()`: what is asked of the associated types says what `Box` is one of.
    /// False if they are others.
    @discardableResult
    func fixArguments(of type: Type, by member: Type) -> Bool {
        guard let proto = types.nominalSymbol(member), proto.kind == .protocol else { return true }
        for (associated, wanted) in zip(proto.primaryAssociatedTypes, types.arguments(member)) {
            let own = self.member(of: type, associated)
            if !unify(own, wanted), !types.hasVariable(zonk(own)), !types.hasError(own) { return false }
        }
        return true
    }

    func isExistential(_ type: Type, conformingTo proto: NominalSymbol) -> Bool {
        guard case .existential = types.kind(type) else { return false }
        for known in protocols(of: type) where inherits(known, from: proto) { return true }
        if let bound = superclassBound(of: type) { return conforms(bound, to: proto) }
        return false
    }

    private func nominalPlan(
        _ from: Type, _ to: Type, _ symbol: NominalSymbol, _ arguments: [Type]
    ) -> ConversionPlan? {
        if symbol.isLibrary, text(symbol.name) == "AnyHashable" {
            return types.nominalSymbol(from) !== symbol && conforms(from, .hashable) ? .hashable : nil
        }
        if symbol.kind == .class {
            if isSubclass(from, of: to) { return .upcast }
            var current = superclass(of: from)
            while let step = current {
                if types.nominalSymbol(step) === symbol { return unify(step, to) ? .upcast : nil }
                current = superclass(of: step)
            }
            return nil
        }
        guard case .nominal(let other, let others) = types.kind(from), other === symbol else { return nil }
        switch symbol.representation {
        case .array, .set:
            return plan(from: others[0], to: arguments[0]).map { $0.isIdentity ? .identity : .array($0) }
        case .dictionary:
            guard unify(others[0], arguments[0]) else { return nil }
            return plan(from: others[1], to: arguments[1]).map { $0.isIdentity ? .identity : .dictionary($0) }
        default: return nil
        }
    }

    private func functionPlan(_ given: FunctionType, _ wanted: FunctionType) -> ConversionPlan? {
        guard given.parameters.count == wanted.parameters.count else { return splatPlan(given, wanted) }
        guard thrownFits(given.thrown, wanted.thrown) else { return nil }
        for (parameter, other) in zip(given.parameters, wanted.parameters) {
            if parameter.isInout != other.isInout { return nil }
            guard plan(from: other.type, to: parameter.type) != nil else { return nil }
        }
        guard plan(from: given.result, to: wanted.result) != nil else { return nil }
        return .function
    }

    /// Does a function that throws `given` do where one that throws `wanted` is wanted? It decides what that is.
    private func thrownFits(_ given: Type?, _ wanted: Type?) -> Bool {
        guard let wanted else { return given == nil }
        if let index = unboundVariable(wanted) { return bind(index, to: given ?? known(.never)) }
        guard let given, wanted != errorType else { return true }
        return plan(from: given, to: wanted) != nil
    }

    /// `(A, B) -> C` where `((A, B)) -> C` is wanted.
    private func splatPlan(_ given: FunctionType, _ wanted: FunctionType) -> ConversionPlan? {
        guard let elements = tupleParameter(of: wanted), elements.count == given.parameters.count,
            given.thrown == nil || wanted.thrown != nil
        else { return nil }
        for (parameter, element) in zip(given.parameters, elements) {
            guard !parameter.isInout, plan(from: element.type, to: parameter.type) != nil else { return nil }
        }
        return plan(from: given.result, to: wanted.result) == nil ? nil : .function
    }

    /// The parts of a function's only parameter.
    private func tupleParameter(of type: FunctionType) -> [TypeKind.TupleElement]? {
        guard type.parameters.count == 1, !type.parameters[0].isInout,
            case .tuple(let elements) = types.kind(shallow(type.parameters[0].type)), elements.count > 1
        else { return nil }
        return elements
    }

    private func tuplePlan(
        _ given: [TypeKind.TupleElement], _ wanted: [TypeKind.TupleElement]
    ) -> ConversionPlan? {
        guard let order = order(of: given, as: wanted) else { return nil }
        var plans: [ConversionPlan] = []
        for (place, other) in zip(order, wanted) {
            guard let plan = plan(from: given[place].type, to: other.type) else { return nil }
            plans.append(plan)
        }
        if order != Array(wanted.indices) { return .reordered(order, plans) }
        return plans.allSatisfy { $0.isIdentity } ? .identity : .tuple(plans)
    }

    /// Where each of the wanted parts is found: at its place, or under its label.
    private func order(of given: [TypeKind.TupleElement], as wanted: [TypeKind.TupleElement]) -> [Int]? {
        let fits = zip(given, wanted).allSatisfy { $0.label == nil || $1.label == nil || $0.label == $1.label }
        if fits { return Array(wanted.indices) }
        var order: [Int] = []
        for part in wanted {
            guard part.label != nil, let place = given.firstIndex(where: { $0.label == part.label }) else { return nil }
            order.append(place)
        }
        return order
    }

    // MARK: - Conversions in the tree

    /// The value as one of `target`; if it does not fit, that is reported in the words of `purpose`.
    func coerce(_ value: CheckedExpression, to target: Type, _ purpose: Purpose) -> CheckedExpression {
        if value.type == target || value.type == .error { return value }
        let value = implicitlyUnwrapped(value, to: target)
        guard let plan = plan(from: value.type, to: target) else {
            reportMismatch(value, target, purpose)
            return node(.error, .error, range: value.range, id: value.node)
        }
        if reportErased(value, target) { return node(.error, .error, range: value.range, id: value.node) }
        return apply(plan, to: value, target)
    }

    func apply(_ plan: ConversionPlan, to value: CheckedExpression, _ target: Type) -> CheckedExpression {
        switch plan {
        case .identity: return value
        case .wrap(let inner):
            let wrapped = types.wrapped(shallow(target)) ?? .error
            let inside = apply(inner, to: value, wrapped)
            return node(.convert(.wrap, inside), target, range: value.range, id: value.node)
        case .erase: return convert(.erase, value, target)
        case .upcast where isBoxed(shallow(value.type)) && isClass(target):
            return node(.forcedCast(value, target), target, range: value.range, id: value.node)
        case .upcast: return convert(.upcast, value, target)
        case .hashable: return hashable(value, target)
        case .function: return functionConversion(value, target)
        case .optional(let inner):
            return mapped(value, target, types.wrapped(shallow(value.type)), types.wrapped(shallow(target)), inner) {
                .optional(element: $0, $1)
            }
        case .array(let inner):
            return mapped(
                value, target, types.arguments(shallow(value.type)).first, types.arguments(shallow(target)).first, inner
            ) { .array(element: $0, $1) }
        case .dictionary(let inner):
            return mapped(
                value, target, types.arguments(shallow(value.type)).last, types.arguments(shallow(target)).last, inner
            ) { .dictionary(element: $0, $1) }
        case .tuple(let plans): return tupleConversion(value, target, plans)
        case .reordered(let order, let plans):
            warn(CheckingMessages.reordersTuple(labels(value.type), labels(target)), at: place(of: value))
            return tupleConversion(value, target, plans, order: order)
        case .later: return laterConversion(value, target)
        }
    }

    /// `AnyHashable(value)`
    private func hashable(_ value: CheckedExpression, _ target: Type) -> CheckedExpression {
        let syntax = value.syntax ?? Expression(.error, range: value.range, id: value.node)
        let argument = Argument(label: nil, labelRange: SourceRange(at: value.range.lower), value: syntax)
        let list = ArgumentList([argument], trailing: 0, range: value.range)
        list.nodes[0] = value
        return callInitializer(of: target, nil, list, syntax, nil, value.range)
    }

    private func convert(
        _ conversion: CheckedExpression.Conversion, _ value: CheckedExpression, _ target: Type
    ) -> CheckedExpression {
        node(.convert(conversion, value), target, range: value.range, id: value.node)
    }

    /// A function whose parameters or result need a conversion is called by a closure that converts them.
    private func functionConversion(_ value: CheckedExpression, _ target: Type) -> CheckedExpression {
        guard case .function(let given) = types.kind(shallow(value.type)),
            case .function(let wanted) = types.kind(shallow(target)), needsAdapter(given, wanted)
        else { return convert(.function, value, target) }
        let variable = standIn(value.type, at: value.range)
        let made = FunctionSymbol(name: .underscore, range: value.range, kind: .closure)
        made.enclosing = function
        made.generics = environment
        made.outerGenericCount = environment.parameters.count
        made.result = wanted.result
        made.thrown = wanted.thrown
        made.captures = [variable]
        variable.isCaptured = true
        var arguments: [CheckedExpression.Argument] = []
        if given.parameters.count != wanted.parameters.count, let elements = tupleParameter(of: wanted) {
            let own = VariableSymbol(
                name: .underscore, range: value.range, kind: .parameter, type: wanted.parameters[0].type, isLet: true)
            own.frame = made
            unfinished.append(.variable(own))
            made.parameters.append(ParameterSymbol(label: nil, variable: own, argumentType: own.type))
            for (index, element) in elements.enumerated() {
                let whole = node(.variable(own), own.type, range: value.range, id: value.node)
                let part = node(.tupleElement(whole, index), element.type, range: value.range, id: value.node)
                arguments.append(.value(coerce(part, to: given.parameters[index].type, .argument)))
            }
        } else {
            for (parameter, inner) in zip(wanted.parameters, given.parameters) {
                let own = VariableSymbol(
                    name: .underscore, range: value.range, kind: .parameter, type: parameter.type, isLet: true)
                own.frame = made
                unfinished.append(.variable(own))
                made.parameters.append(ParameterSymbol(label: nil, variable: own, argumentType: parameter.type))
                let read = node(.variable(own), parameter.type, range: value.range, id: value.node)
                arguments.append(.value(coerce(read, to: inner.type, .argument)))
            }
        }
        let callee = node(.variable(variable), value.type, range: value.range, id: value.node)
        let call = node(.callValue(callee, arguments: arguments), given.result, range: value.range, id: value.node)
        let result = coerce(call, to: wanted.result, .argument)
        made.body = CheckedBlock(
            [CheckedStatement(.return(result), range: value.range, node: value.node)], range: value.range)
        made.state.progress = .checked
        unfinished.append(.function(made))
        let closure = node(.closure(CheckedClosure(made)), target, range: value.range, id: value.node)
        return convert(.tuple(element: variable, closure), value, target)
    }

    private func needsAdapter(_ given: FunctionType, _ wanted: FunctionType) -> Bool {
        if wanted.parameters.contains(where: { $0.isInout }) { return false }
        if wanted.parameters.count != given.parameters.count { return true }
        var pairs = [(zonk(given.result), zonk(wanted.result))]
        for (one, other) in zip(given.parameters, wanted.parameters) {
            pairs.append((zonk(one.type), zonk(other.type)))
        }
        for (one, other) in pairs {
            if types.hasVariable(one) || types.hasVariable(other) { return false }
            if one != other, normalizedDeep(one) != normalizedDeep(other), !unify(one, other) { return true }
        }
        return false
    }

    private func mapped(
        _ value: CheckedExpression, _ target: Type, _ from: Type?, _ to: Type?, _ inner: ConversionPlan,
        _ make: (VariableSymbol, CheckedExpression) -> CheckedExpression.Conversion
    ) -> CheckedExpression {
        let variable = standIn(from ?? .error, at: value.range)
        let element = node(.variable(variable), variable.type, range: value.range, id: value.node)
        return convert(make(variable, apply(inner, to: element, to ?? .error)), value, target)
    }

    /// A local without a name.
    func standIn(_ type: Type, at range: SourceRange) -> VariableSymbol {
        let variable = VariableSymbol(name: .underscore, range: range, kind: .local, type: type, isLet: true)
        variable.frame = function
        variable.isUsed = true
        unfinished.append(.variable(variable))
        return variable
    }

    private func tupleConversion(
        _ value: CheckedExpression, _ target: Type, _ plans: [ConversionPlan], order: [Int]? = nil
    ) -> CheckedExpression {
        guard case .tuple(let given) = types.kind(shallow(value.type)),
            case .tuple(let wanted) = types.kind(shallow(target))
        else { return value }
        if order == nil, case .tuple(let parts) = value.kind {
            var converted: [CheckedExpression] = []
            for (index, part) in parts.enumerated() {
                converted.append(apply(plans[index], to: part, wanted[index].type))
            }
            return node(.tuple(converted), target, range: value.range, id: value.node)
        }
        let variable = standIn(value.type, at: value.range)
        let whole = node(.variable(variable), value.type, range: value.range, id: value.node)
        var parts: [CheckedExpression] = []
        for index in wanted.indices {
            let place = order.map { $0[index] } ?? index
            let part = node(.tupleElement(whole, place), given[place].type, range: value.range, id: value.node)
            parts.append(apply(plans[index], to: part, wanted[index].type))
        }
        let made = node(.tuple(parts), target, range: value.range, id: value.node)
        return convert(.tuple(element: variable, made), value, target)
    }

    /// `x:y:`
    private func labels(_ tuple: Type) -> String {
        guard case .tuple(let parts) = types.kind(shallow(tuple)) else { return "" }
        return parts.map { ($0.label.map { text($0) } ?? "_") + ":" }.joined()
    }

    private func laterConversion(_ value: CheckedExpression, _ target: Type) -> CheckedExpression {
        let result = convert(.function, value, target)
        pending.append(
            PendingConstraint(kind: .conversion(result, from: value.type, to: target), range: value.range))
        return result
    }

    /// Chooses the conversion that had to wait for a type.
    func settleConversion(
        _ node: CheckedExpression, from: Type, to target: Type, must: Bool, at range: SourceRange
    ) -> Bool {
        let from = shallow(from)
        guard case .convert(_, let inner) = node.kind else { return true }
        if let index = unboundVariable(from) {
            guard must else {
                return false
            }
            _ = bind(index, to: types.wrapped(shallow(target)) ?? target)
        }
        guard let plan = plan(from: from, to: target) else {
            reportMismatch(inner, target, .argument)
            return true
        }
        let made = apply(plan, to: inner, target)
        if made === inner {
            // The same value: the node disappears into it.
            node.kind = inner.kind
            unfinished.append(.node(node))
        } else {
            node.kind = made.kind
        }
        return true
    }
}
