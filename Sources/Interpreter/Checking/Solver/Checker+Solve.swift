import Diagnostics
import Syntax

/// Settling what was left open while an expression was read.
extension Checker {
    /// Reads an expression with everything in it, and leaves no variable of it open.
    func solved(_ syntax: Expression?, _ body: () -> CheckedExpression) -> CheckedExpression {
        let told = diagnostics.count
        let firstPending = pending.count
        let firstVariable = variables.count
        if solveDepth == 0 {
            expressionBudget = 200_000
            mistakesBefore = errorCount
            readsMistaken = false
        }
        solveDepth += 1
        let around = wholeExpression
        defer { wholeExpression = around }
        if let syntax {
            wholeExpression = syntax
            if case .try(_, let inner) = syntax.kind {
                branchingValue = inner.range
            } else {
                branchingValue = syntax.range
            }
        }
        let node = body()
        settle(from: firstPending, variablesFrom: firstVariable)
        solveDepth -= 1
        if solveDepth == 0 { finish() }
        if let syntax, diagnostics.count > told { reportUnknownNames(in: syntax, since: told) }
        return node
    }

    /// Settles the constraints of this expression; literals get their default types.
    func settle(from firstPending: Int, variablesFrom firstVariable: Int) {
        if pending.count == firstPending, variables.count == firstVariable { return }
        var round = 0
        while true {
            round += 1
            if progress(from: firstPending, must: false) { continue }
            // A whole number may become what its surroundings are, so the others decide first.
            if defaultLiterals(from: firstVariable, wholeNumbers: false) { continue }
            if defaultLiterals(from: firstVariable) { continue }
            if progress(from: firstPending, must: true) {
                if round > 10_000 { break }
                continue
            }
            // A statement of a closure may wait for a literal further out: that decides by itself then.
            if waits(from: firstPending), defaultLiterals(from: 0) { continue }
            guard solveDepth <= 1, defaultEmptyLiterals(from: firstVariable) else { break }
        }
        pending.removeLast(pending.count - firstPending)
    }

    private func waits(from first: Int) -> Bool {
        pending[first...].contains { constraint in
            if case .overload = constraint.kind { !constraint.isDone } else { false }
        }
    }

    /// One pass over the open constraints; true if any of them was settled.
    func progress(from first: Int, must: Bool) -> Bool {
        if must {
            // What was met last stands furthest out: it decides for what is inside.
            for index in stride(from: pending.count - 1, through: first, by: -1)
            where index < pending.count && !pending[index].isDone {
                if attempt(pending[index], must: true) {
                    if index < pending.count { pending[index].isDone = true }
                    return true
                }
            }
            return false
        }
        var settled = false
        var index = first
        while index < pending.count {
            let constraint = pending[index]
            if !constraint.isDone, attempt(constraint, must: must) {
                if index < pending.count { pending[index].isDone = true }
                settled = true
                if must { return true }
            }
            index += 1
        }
        return settled
    }

    private func attempt(_ constraint: PendingConstraint, must: Bool) -> Bool {
        switch constraint.kind {
        case .conforms(let type, let proto, let owner):
            let type = zonk(type)
            if unboundVariable(type) != nil { return must }
            if case .member(let base, _) = types.kind(type), types.hasVariable(base) { return must }
            if types.hasVariable(type), !must, trialDepth == 0 { return false }
            requireConformance(type, proto, owner: owner, at: constraint.range)
            return true
        case .equal(let source, let right, let owner):
            let left = zonk(source)
            if case .member(let base, _) = types.kind(left), types.hasVariable(base) {
                return must
            }
            if !unify(left, right) {
                reportDifferent(left, right, owner, source: source, at: constraint.range)
            }
            return true
        case .subclass(let type, let superclass):
            let type = zonk(type)
            if unboundVariable(type) != nil { return must && bind(unboundVariable(type)!, to: superclass) }
            if !inherits(type, from: zonk(superclass)) {
                report(CheckingMessages.mustInherit(text(type), text(superclass)), at: constraint.range)
            }
            return true
        case .conversion(let node, let from, let target):
            return settleConversion(node, from: from, to: target, must: must, at: constraint.range)
        case .overload(let overload): return overload.resolve(must)
        }
    }

    /// `build(Counting.self)`, where a `Cache<Int, String>` is asked for: the superclass says what a type is of.
    private func inherits(_ type: Type, from superclass: Type) -> Bool {
        if isSubclass(type, of: superclass) { return true }
        var current: Type? = types.hasVariable(type) ? type : nil
        while let step = current {
            if types.nominalSymbol(step) === types.nominalSymbol(superclass) { return unify(step, superclass) }
            current = self.superclass(of: step)
        }
        return false
    }

    private func defaultLiterals(from first: Int, wholeNumbers: Bool = true) -> Bool {
        var changed = false
        for index in first..<variables.count where variables[index].binding == nil {
            let literal = variables[index].literal
            if literal != .none, wholeNumbers || literal != .integer {
                let value = defaultType(ofVariable: index)
                update(index) { $0.binding = value }
                changed = true
            }
        }
        return changed
    }

    private func defaultEmptyLiterals(from first: Int) -> Bool {
        var changed = false
        for index in first..<variables.count where variables[index].binding == nil {
            let type: Type
            switch variables[index].emptyLiteral {
            case .none, .wholeValue: continue
            case .element: type = .any
            case .key: type = libraryType("AnyHashable").map { types.nominal($0) } ?? .error
            }
            if pending.contains(where: { asks($0, of: index, whatIsNot: type) }) { continue }
            update(index) { $0.binding = type }
            changed = true
        }
        return changed
    }

    private func asks(_ constraint: PendingConstraint, of variable: Int, whatIsNot type: Type) -> Bool {
        guard case .conforms(let subject, let proto, _) = constraint.kind, unboundVariable(subject) == variable else {
            return false
        }
        return !conforms(type, to: proto)
    }

    /// The type that a literal has when nothing says more: a whole number is a Double where it has to be a fraction.
    func defaultType(ofVariable index: Int) -> Type {
        let literal = variables[index].literal
        guard literal == .integer else { return defaultType(of: literal) }
        for constraint in pending {
            guard case .conforms(let type, let proto, _) = constraint.kind, unboundVariable(shallow(type)) == index,
                !conforms(known(.int), to: proto), conforms(known(.double), to: proto)
            else { continue }
            return known(.double)
        }
        return defaultType(of: literal)
    }

    /// Gives a literal its default type now, because a member of it is asked for.
    func forceDefault(_ type: Type) -> Type {
        let type = shallow(type)
        guard let index = unboundVariable(type) else {
            // What has been said of its arguments meanwhile is taken in before its members are looked at.
            if types.hasVariable(type), !pending.isEmpty { _ = progress(from: 0, must: false) }
            return type
        }
        if variables[index].literal != .none {
            let value = defaultType(ofVariable: index)
            update(index) { $0.binding = value }
            return shallow(type)
        }
        // An overload may only wait for its turn.
        var again = 0
        while unboundVariable(type) != nil, again < 4 {
            again += 1
            if !progress(from: 0, must: false) { break }
        }
        if unboundVariable(type) != nil, !pending.isEmpty {
            // Literals may be what it waits for.
            _ = defaultLiterals(from: 0)
            while unboundVariable(type) != nil, progress(from: 0, must: false) {}
            if unboundVariable(type) != nil { _ = progress(from: 0, must: true) }
        }
        return shallow(type)
    }

    /// Decides now what an overload further in will give, as in `[1.5, 2].map { exp($0) }.reduce(0, +)`: a whole number
    /// beside it may become that.
    func decide(_ type: Type) {
        guard unboundVariable(type) != nil, literalKind(type) == .none, !pending.isEmpty else { return }
        while unboundVariable(type) != nil {
            if progress(from: 0, must: false) || defaultLiterals(from: 0, wholeNumbers: false) { continue }
            if !progress(from: 0, must: true) { return }
        }
    }

    /// Replaces the variables in all nodes of the expression that has just been solved.
    private func finish() {
        for item in unfinished { complete(item) }
        unfinished.removeAll(keepingCapacity: true)
        pending.removeAll(keepingCapacity: true)
        trail.removeAll(keepingCapacity: true)
        // Numbers of variables are used again: types that mention them are interned once.
        variables.removeAll(keepingCapacity: true)
    }

    private func complete(_ item: Unfinished) {
        switch item {
        case .node(let node):
            node.type = closed(node.type)
            closeKind(of: node)
        case .variable(let variable): variable.type = closed(variable.type)
        case .pattern(let pattern): pattern.type = closed(pattern.type)
        case .thrown(let list, let index): list.types[index] = closed(list.types[index])
        case .function(let function):
            function.result = closed(function.result)
            for index in function.parameters.indices {
                function.parameters[index].argumentType = closed(function.parameters[index].argumentType)
            }
        }
    }

    /// Without variables; one that nothing decided becomes the error type.
    func closed(_ type: Type) -> Type {
        let type = zonk(type)
        guard types.hasVariable(type) else { return type }
        if case .variable(let index) = types.kind(type) {
            let variable = variables[Int(index)]
            if variable.literal != .none { return defaultType(of: variable.literal) }
            // After another mistake nothing more can be expected of the types around it.
            if errorCount == mistakesBefore, !readsMistaken { report(inferenceMessage(variable), at: variable.range) }
            let type = variable.emptyLiteral == .none ? Type.error : .any
            update(Int(index)) { $0.binding = type }
            return type
        }
        return mapParts(of: type) { closed($0) }
    }

    private func inferenceMessage(_ variable: SolverVariable) -> String {
        if variable.emptyLiteral != .none { return CheckingMessages.emptyCollectionLiteral }
        if let parameter = variable.parameter {
            return CheckingMessages.genericParameterNotInferred(text(parameter.name))
        }
        if let name = variable.closureParameter { return CheckingMessages.cannotInferClosureParameter(text(name)) }
        return CheckingMessages.cannotInfer
    }

    private func closeKind(of node: CheckedExpression) {
        switch node.kind {
        case .call(var call) where isOpen(call.function.arguments, call.receiver):
            call.function.arguments = call.function.arguments.map { closed($0) }
            call.receiver = closed(call.receiver)
            node.kind = .call(call)
        case .functionValue(var reference, let receiver) where isOpen(reference.arguments, receiver):
            reference.arguments = reference.arguments.map { closed($0) }
            let isUnopened = reportUnopened(reference, at: node.range)
            node.kind = isUnopened ? .error : .functionValue(reference, receiver: closed(receiver))
        case .property(let receiver, let access) where isOpen(access, receiver):
            node.kind = .property(base: closed(receiver), closed(access))
        case .subscript(let receiver, let access, let arguments) where isOpen(access, receiver):
            node.kind = .subscript(base: closed(receiver), closed(access), arguments: arguments)
        case .typeValue(let type): node.kind = .typeValue(closed(type))
        case .typeTest(let inner, let type): node.kind = .typeTest(inner, closed(type))
        case .conditionalCast(let inner, let type): node.kind = .conditionalCast(inner, closed(type))
        case .forcedCast(let inner, let type): node.kind = .forcedCast(inner, closed(type))
        case .staticVariable(let variable, let arguments):
            node.kind = .staticVariable(variable, arguments.map { closed($0) })
        default: break
        }
    }

    /// Is a variable of the solver left in what a node calls?
    private func isOpen(_ arguments: [Type], _ receiver: CheckedExpression.Receiver) -> Bool {
        if case .type(let type) = receiver, types.hasVariable(type) { return true }
        return arguments.contains { types.hasVariable($0) }
    }

    private func isOpen(_ access: CheckedExpression.PropertyAccess, _ receiver: CheckedExpression.Receiver) -> Bool {
        isOpen(access.getter.arguments, receiver) || access.setter.map { isOpen($0.arguments, .none) } ?? false
    }

    private func closed(_ receiver: CheckedExpression.Receiver) -> CheckedExpression.Receiver {
        if case .type(let type) = receiver { return .type(closed(type)) }
        return receiver
    }

    private func closed(_ access: CheckedExpression.PropertyAccess) -> CheckedExpression.PropertyAccess {
        var access = access
        access.getter.arguments = access.getter.arguments.map { closed($0) }
        if var setter = access.setter {
            setter.arguments = setter.arguments.map { closed($0) }
            access.setter = setter
        }
        return access
    }

    /// Makes a node, and remembers to complete it if its types are open.
    func node(
        _ kind: CheckedExpression.Kind, _ type: Type, _ syntax: Expression
    ) -> CheckedExpression {
        let made = node(kind, type, range: syntax.range, id: syntax.id)
        made.syntax = syntax
        return made
    }

    /// Where the compiler points for an expression: the member's name, the operator, the callee, the `[`.
    func place(of syntax: Expression) -> SourceRange {
        switch syntax.kind {
        case .member(_, let reference), .name(let reference), .implicitMember(let reference): return reference.range
        case .call(let call): return place(of: call.callee)
        case .subscript(let access): return access.brackets
        case .binary(let op, _, _), .prefix(let op, _), .postfix(_, let op): return op.range
        case .sequence: return place(of: fold(syntax))
        case .optionalChain(let inner), .parenthesized(let inner), .try(_, let inner): return place(of: inner)
        default: return syntax.caret == syntax.range.lower ? syntax.range : SourceRange(at: syntax.caret)
        }
    }

    func place(of value: CheckedExpression) -> SourceRange {
        value.syntax.map { place(of: $0) } ?? value.range
    }

    func node(
        _ kind: CheckedExpression.Kind, _ type: Type, range: SourceRange, id: NodeID
    ) -> CheckedExpression {
        let made = CheckedExpression(kind, type, range: range, node: id)
        if solveDepth > 0, !variables.isEmpty { unfinished.append(.node(made)) }
        return made
    }

    func errorNode(_ syntax: Expression) -> CheckedExpression {
        CheckedExpression(.error, .error, range: syntax.range, node: syntax.id)
    }
}
