import Diagnostics
import Syntax

/// Finding the operand that makes a chain of operators impossible.
extension Checker {
    func reportOddOperand(
        _ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression, _ syntax: Expression
    ) -> Bool {
        guard case .binary(_, let left, let right) = syntax.kind else { return false }
        if assigns(op.name) { return reportAssignedOperand(operand(left), operand(right), op, other) }
        let isArithmetic = homogeneous.contains(op.name)
        guard isArithmetic || comparing.contains(op.name) else { return false }
        var reading = OperatorReading()
        if isArithmetic, let chain = operatorChain {
            collect(chain.syntax, into: &reading)
        } else {
            reading.nodes = [operand(left), operand(right)]
            reading.nodes.append(.init(syntax: syntax, name: op.name, children: (0, 1)))
        }
        if text(op.name) == "*", isArithmetic, case .subscript(.value(let base), _, _) = one.kind,
            types.element(ofArray: shallow(base.type)) != nil,
            types.element(ofArray: shallow(one.type)) != nil || shallow(one.type) == known(.string),
            literalKind(other.type) == .integer
        {
            report(CheckingMessages.convertArgument(quoted(one), "Int"), at: self.place(of: one))
            return true
        }
        if text(op.name) == "+", types.element(ofArray: shallow(one.type)) != nil,
            types.element(ofArray: shallow(other.type)) != nil, literalKind(one.type) == .none
        {
            return false
        }
        if isArithmetic, reportTupleOperand(reading, plainContext(operatorChain?.expecting)) { return true }
        if isScaled(reading, op) || lacksOperator(reading, op) { return false }
        if hasTuple(reading), isComparison(op) || isTupleAlone(reading, op) { return false }
        if isArithmetic, reading.nodes.contains(where: { $0.name == nil && $0.type == .any }),
            reading.nodes.contains(where: {
                $0.literal == .string || $0.literal == .character || $0.type == known(.string)
            })
        {
            return false
        }
        let wanted = isArithmetic ? plainContext(operatorChain?.expecting) : nil
        prepare(&reading, wanted)
        reading.isScaling = isScaling(reading) && !isWeighedAround(operatorChain)
        guard let best = reading.best(self, wanted: wanted), best.ways == 1, let odd = best.odds.first else {
            return false
        }
        if best.unwanted != nil, let wanted, reportApart(reading, wanted) { return true }
        // Two mistakes with one type on both sides: that type is meant, and lacks the operator.
        if best.mistakes > 1, text(one.type) == text(other.type) { return false }
        let isFloatingOdd = reading.nodes[odd.node].literal == .floating || isFloating(odd.type) && wanted == nil
        if reading.isScaling, isFloatingOdd || wanted == nil && isFirstProduct(syntax) { return false }
        if reading.nodes[odd.node].name != nil, literalKind(other.type) == .floating, wanted == nil { return false }
        for odd in best.odds { reportOdd(reading.nodes[odd.node], odd.type, odd.wanted) }
        if let type = best.unwanted, let wanted, let chain = operatorChain,
            isStated
        {
            report(words(for: nilPurpose, "'\(text(type))'", type, wanted), at: self.place(of: chain.syntax))
        }
        return true
    }

    /// Is it told that the whole has not the type that is wanted of it?
    private var isStated: Bool { nilPurpose == .specified || nilPurpose == .returned || nilPurpose == .assigned }

    /// `show(ratio * count + other)`: of an argument what is mixed is told at its operator, and beside it what does not fit
    /// the parameter.
    private func reportApart(_ reading: OperatorReading, _ wanted: Type) -> Bool {
        guard !isStated, let root = reading.nodes.last, root.name != nil else { return false }
        let children = [root.children.left, root.children.right].map { reading.nodes[$0] }
        let mixed = children.filter { isMixed($0, reading) }
        guard mixed.count == 1, let other = children.first(where: { $0.name == nil && $0.type != .error }),
            case .binary(let op, _, _) = mixed[0].syntax.kind
        else { return false }
        let parts = [mixed[0].children.left, mixed[0].children.right].map { "'\(text(ownType(reading.nodes[$0])))'" }
        report(CheckingMessages.binaryOperands(text(op.name), parts[0], parts[1]), at: op.range)
        let given = ownType(other)
        if given != wanted { reportOdd(other, given, wanted) }
        return true
    }

    /// An operation of two operands of different types.
    private func isMixed(_ node: OperatorReading.Node, _ reading: OperatorReading) -> Bool {
        guard node.name != nil else { return false }
        let (left, right) = (reading.nodes[node.children.left], reading.nodes[node.children.right])
        guard left.name == nil, right.name == nil, left.literal != .integer, right.literal != .integer else {
            return false
        }
        return ownType(left) != ownType(right)
    }

    private func ownType(_ node: OperatorReading.Node) -> Type {
        node.literal == .none ? node.type : defaultType(of: node.literal)
    }

    /// `score * 2 >= limit` with a whole limit: read as whole numbers, `score` alone is wrong, and the literal is what it is
    /// by default. What stands beside the comparison itself could as well be of another type.
    func reportInComparison(_ op: OperatorName, _ syntax: Expression) -> Bool {
        guard comparing.contains(op.name), let (best, reading) = readComparison(syntax), best.odds.count == 1,
            case let odd = best.odds[0], case let children = reading.nodes[reading.nodes.count - 1].children,
            odd.node != children.left, odd.node != children.right
        else { return false }
        reportOdd(reading.nodes[odd.node], odd.type, odd.wanted)
        return true
    }

    /// `count - ratio < limit`: what stands on the other side of the comparison says which of the two is wrong.
    func reportWithinComparison(_ op: OperatorName) -> Bool {
        guard homogeneous.contains(op.name), trialDepth == 0, let comparisonAround,
            let (best, reading) = readComparison(comparisonAround), !best.odds.isEmpty
        else { return false }
        for odd in best.odds { reportOdd(reading.nodes[odd.node], odd.type, odd.wanted) }
        return true
    }

    /// A comparison of numbers, if there is one best way to read it.
    private func readComparison(_ syntax: Expression) -> (best: OperatorReading.Weight, reading: OperatorReading)? {
        guard case .binary(let op, let left, let right) = syntax.kind else { return nil }
        var reading = OperatorReading()
        let children = (collect(left, into: &reading), collect(right, into: &reading))
        guard reading.nodes.contains(where: { $0.name != nil }),
            reading.nodes.allSatisfy({ $0.name != nil || $0.literal != .none || isNumber($0.type) })
        else { return nil }
        reading.nodes.append(.init(syntax: syntax, name: op.name, children: children))
        prepare(&reading, nil)
        guard let best = reading.best(self, wanted: nil), best.ways == 1 else { return nil }
        return (best, reading)
    }

    /// `f(score * 2)` where a whole number is wanted: as in comparisons, the literal is what it is by default.
    func reportInArgument(_ syntax: Expression?, _ wanted: Type) -> Bool {
        guard let syntax, isNumber(wanted), case .binary(let op, _, _) = bare(syntax).kind,
            homogeneous.contains(op.name)
        else { return false }
        var reading = OperatorReading()
        collect(syntax, into: &reading)
        guard reading.nodes.allSatisfy({ $0.name != nil || $0.literal != .none || isNumber($0.type) }) else {
            return false
        }
        prepare(&reading, wanted)
        guard let best = reading.best(self, wanted: wanted), best.ways == 1, best.unwanted == nil, !best.odds.isEmpty
        else { return false }
        for odd in best.odds { reportOdd(reading.nodes[odd.node], odd.type, odd.wanted) }
        return true
    }

    private func hasTuple(_ reading: OperatorReading) -> Bool {
        reading.nodes.contains { if case .tuple = types.kind($0.type) { true } else { false } }
    }

    /// `let half: Double = pair / 2`: the tuple is no number.
    private func reportTupleOperand(_ reading: OperatorReading, _ wanted: Type?) -> Bool {
        guard let wanted, isNumber(wanted),
            let node = reading.nodes.first(where: {
                if $0.name == nil, case .tuple = types.kind($0.type) { true } else { false }
            })
        else { return false }
        report(CheckingMessages.convertArgument("'\(text(node.type))'", text(wanted)), at: place(of: node.syntax))
        return true
    }

    private func isComparison(_ op: OperatorName) -> Bool { comparing.contains(op.name) }

    /// A tuple or `()` is told as the odd one beside numbers alone, and not before `*` and `/`.
    private func isTupleAlone(_ reading: OperatorReading, _ op: OperatorName) -> Bool {
        let operands = reading.nodes.filter { $0.name == nil }
        if case .tuple = types.kind(operands[0].type), text(op.name) == "*" || text(op.name) == "/" { return true }
        let others = operands.filter { if case .tuple = types.kind($0.type) { false } else { true } }
        return others.isEmpty
            || others.contains { $0.literal == .none ? !isNumber($0.type) : !isNumber(defaultType(of: $0.literal)) }
    }

    private func operand(_ syntax: Expression) -> OperatorReading.Node {
        let type = shallow(readAlone(syntax).type)
        return OperatorReading.Node(syntax: syntax, type: type, literal: literalKind(type))
    }

    /// What is wrong inside of an operand is no matter of the chain: read as one, it would lead here again for ever.
    private func readAlone(_ operand: Expression) -> CheckedExpression {
        let saved = operatorChain
        operatorChain = nil
        defer { operatorChain = saved }
        return quietly { check(operand, expecting: nil) }
    }

    @discardableResult
    private func collect(_ syntax: Expression, into reading: inout OperatorReading) -> Int {
        let inner = bare(syntax)
        if case .binary(let op, let left, let right) = inner.kind, homogeneous.contains(op.name) {
            let one = collect(left, into: &reading)
            let other = collect(right, into: &reading)
            reading.nodes.append(.init(syntax: inner, name: op.name, children: (one, other)))
        } else {
            reading.nodes.append(operand(inner))
        }
        return reading.nodes.count - 1
    }

    /// `steps / 25.0` of `steps / 25.0 * rate`
    private func isFirstProduct(_ product: Expression) -> Bool {
        guard var whole = operatorChain.map({ bare($0.syntax) }) else { return false }
        while whole.range != product.range {
            guard case .binary(_, let first, _) = whole.kind else { return false }
            whole = bare(first)
        }
        return true
    }

    /// The types that may be meant, and the operators they lack.
    private func prepare(_ reading: inout OperatorReading, _ wanted: Type?) {
        var types: [Type] = []
        for node in reading.nodes where node.name == nil {
            var type = node.literal == .none ? node.type : defaultType(of: node.literal)
            if let wrapped = self.types.wrapped(type) { type = shallow(wrapped) }
            if type != .error, !types.contains(type) { types.append(type) }
        }
        if let wanted, !types.contains(wanted) { types.append(wanted) }
        reading.types = types
        var answers: [Name: [Type: Bool]] = [:]
        for (index, node) in reading.nodes.enumerated() {
            guard let name = node.name else { continue }
            for type in types {
                let has = answers[name]?[type] ?? hasOperator(name, type)
                answers[name, default: [:]][type] = has
                if !has { reading.lacking.insert(.init(node: index, type: type)) }
            }
        }
    }

    /// `text * 3`: the compiler knows no type at all for it.
    private func isScaled(_ reading: OperatorReading, _ op: OperatorName) -> Bool {
        if reading.nodes.count == 3, text(op.name) == "*" || text(op.name) == "/", isOwn(reading.nodes[0].type),
            isInteger(reading.nodes[1].type) && !isCall(reading.nodes[0].syntax)
                || reading.nodes[1].type == known(.double)
        {
            return true
        }
        guard text(op.name) == "*", reading.nodes.count == 3, reading.nodes[1].literal != .none else { return false }
        let left = reading.nodes[0]
        if isCall(left.syntax), isOwn(left.type) { return false }
        if left.literal != .none { return left.literal == .string || left.literal == .character }
        return !isNumber(left.type) && left.type != .error
    }

    private func isCall(_ syntax: Expression) -> Bool {
        if case .call = bare(syntax).kind { true } else { false }
    }

    private func isOwn(_ type: Type) -> Bool {
        types.nominalSymbol(type).map { $0.kind == .struct && !$0.isLibrary } ?? false
    }

    private func isScaling(_ reading: OperatorReading) -> Bool {
        reading.nodes.count > 3
            && reading.nodes.allSatisfy { node in node.name.map { text($0) == "*" || text($0) == "/" } ?? true }
    }

    /// `value / 2` for a `T` that has no such operator.
    private func lacksOperator(_ reading: OperatorReading, _ op: OperatorName) -> Bool {
        guard reading.nodes.count == 3, case .parameter = types.kind(reading.nodes[0].type) else { return false }
        return !hasOperator(op.name, reading.nodes[0].type)
    }

    /// The left side of `+=` cannot change its type.
    private func reportAssignedOperand(
        _ left: OperatorReading.Node, _ right: OperatorReading.Node, _ op: OperatorName, _ value: CheckedExpression
    ) -> Bool {
        let type = left.type
        let given = right.literal == .none ? right.type : defaultType(of: right.literal)
        let fits = right.literal == .none ? right.type == type : accepts(type, literal: right.literal)
        guard left.literal == .none, !fits, given != .error, hasOperator(op.name, type) else { return false }
        if types.element(ofArray: type) != nil || type == known(.string),
            types.nominalSymbol(given).map({ !$0.isLibrary }) ?? false
        {
            report(
                CheckingMessages.functionRequires("operator function", text(op.name), text(given), "Sequence"),
                at: op.range)
        } else if let element = types.element(ofArray: type), let added = types.element(ofArray: given) {
            report(
                shallow(element) == .any
                    ? CheckingMessages.functionRequiresSame("operator function", "+=", "Any", text(added))
                    : CheckingMessages.binaryOperands(text(op.name), "'\(text(type))'", quoted(value)), at: op.range)
        } else if let element = types.element(ofArray: type), let added = elementAdded(given) {
            report(
                CheckingMessages.functionRequiresSame("operator function", "+=", text(element), added), at: op.range)
        } else if let element = types.element(ofArray: type) {
            report(
                CheckingMessages.convertArgument("'\(text(given))'", "Array<\(text(element))>"),
                at: place(of: right.syntax))
        } else if !reportInArgument(right.syntax, type) {
            reportOdd(right, given, type)
        }
        return true
    }

    /// What the elements of a slice are, which `+=` would add one by one.
    private func elementAdded(_ type: Type) -> String? {
        guard case .nominal(let symbol, let arguments) = types.kind(type), symbol.isLibrary,
            text(symbol.name) == "ArraySlice"
        else { return nil }
        return text(arguments[0])
    }

    private func plainContext(_ expecting: Type?) -> Type? {
        guard let expecting else { return nil }
        var type = shallow(expecting)
        if unboundVariable(type) != nil { type = defaultType(of: literalKind(type)) }
        while let wrapped = types.wrapped(type) { type = shallow(wrapped) }
        if case .existential = types.kind(type) { return nil }
        return types.hasVariable(type) || type == .error || type == .void ? nil : type
    }

    func hasOperator(_ name: Name, _ type: Type) -> Bool {
        if comparing.contains(name) {
            if type == known(.bool) { return text(name) == "==" || text(name) == "!=" }
            if let symbol = types.nominalSymbol(type), !symbol.isLibrary, symbol.kind == .enum { return false }
        }
        for candidate in operatorCandidates(name, [type], nil) {
            resolve(candidate.function)
            guard candidate.function.parameters.count == 2 else { continue }
            let fits = tries(keeping: false) {
                let first = pending.count
                let instance = instantiate(candidate, explicit: nil, at: currentRange)
                for parameter in instance.parameterTypes where !unify(parameter, type) { mistakesInTrials += 1 }
                _ = progress(from: first, must: false)
            }
            if fits { return true }
        }
        return false
    }

    private func reportOdd(_ node: OperatorReading.Node, _ given: Type, _ type: Type) {
        let place = place(of: node.syntax)
        if let wrapped = types.wrapped(node.type), shallow(wrapped) == type {
            return reportUnwrap(readAlone(node.syntax), type)
        }
        if let function = types.function(node.type), function.parameters.isEmpty, shallow(function.result) == type {
            return report(CheckingMessages.functionNeedsCall(text(type)), at: place)
        }
        let name =
            node.literal == .none && node.name == nil
            ? quoted(readAlone(node.syntax)) : "'\(text(given))'"
        let wanted = types.element(ofArray: type).map { "Array<\(text($0))>" } ?? text(type)
        report(CheckingMessages.convertArgument(name, wanted), at: place)
        // `-ratio * count`: what the sign stands before is not right either.
        if case .prefix(let sign, let operand) = bare(node.syntax).kind, text(sign.name) == "-", node.literal == .none {
            report(CheckingMessages.convertArgument(name, wanted), at: self.place(of: operand))
        }
        if type == known(.string), given == known(.character), case .subscript(let access) = bare(node.syntax).kind,
            !isElement(access.base), access.arguments.count == 1, case .binary = bare(access.arguments[0].value).kind
        {
            // With an operator in the index the compiler looks for another subscript too.
            report(CheckingMessages.noExactMatches("subscript "), at: place)
        }
    }
}
