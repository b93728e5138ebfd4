import Diagnostics

/// Makes trees of operator sequences, by precedence.
///
/// Only the sequence itself is folded; sequences inside its operands are folded when they are reached.
public struct OperatorFolding {
    private let table: OperatorTable
    public private(set) var diagnostics: [Diagnostic] = []
    private var operands: [Expression] = []
    private var pending: [Pending] = []
    /// Says of operands of `->` whether names in them name types.
    private let namesTypes: (Expression) -> Bool

    /// An operator whose right operand is still being read.
    private struct Pending {
        let symbol: OperatorSequence.Operator
        let group: Int
    }

    public init(_ table: OperatorTable, namesTypes: @escaping (Expression) -> Bool = { _ in true }) {
        self.table = table
        self.namesTypes = namesTypes
    }

    /// The same expression, folded if it is a sequence.
    public mutating func fold(_ expression: Expression) -> Expression {
        guard case .sequence(let sequence) = expression.kind else { return expression }
        operands = [sequence.operands[0]]
        pending = []
        for index in 0..<sequence.operators.count {
            let symbol = sequence.operators[index]
            let group = self.group(of: symbol)
            while let top = pending.last, reducesBefore(top, symbol, group) { reduce(isLast: false) }
            pending.append(Pending(symbol: symbol, group: group))
            operands.append(sequence.operands[index + 1])
        }
        while !pending.isEmpty { reduce(isLast: true) }
        return operands[0]
    }

    /// `a + b`: one operator, about which no precedence has to be asked; nil if there are more, or words around it that
    /// reach further.
    public static func single(_ sequence: OperatorSequence) -> Expression? {
        guard sequence.operators.count == 1 else { return nil }
        let (left, symbol, right) = (sequence.operands[0], sequence.operators[0], sequence.operands[1])
        switch left.kind {
        case .try, .optionalChain: return nil
        default: break
        }
        if case .try = right.kind { return nil }
        if case .arrow = symbol.kind { return nil }
        return joined(left, symbol, right, kind(left, symbol, right))
    }

    private static func joined(
        _ left: Expression, _ symbol: OperatorSequence.Operator, _ right: Expression, _ kind: Expression.Kind
    ) -> Expression {
        Expression(kind, range: left.range.union(right.range), id: symbol.id, caret: symbol.range.lower)
    }

    private func group(of symbol: OperatorSequence.Operator) -> Int {
        switch symbol.kind {
        case .named(let name): table.group(of: name) ?? OperatorTable.Fixed.defaultGroup
        case .assignment: OperatorTable.Fixed.assignment
        case .ternary: OperatorTable.Fixed.ternary
        case .cast: OperatorTable.Fixed.casting
        case .arrow: OperatorTable.Fixed.functionArrow
        }
    }

    /// Whether the operator on the stack takes its right operand before the next operator does.
    private mutating func reducesBefore(_ top: Pending, _ next: OperatorSequence.Operator, _ group: Int) -> Bool {
        // A type reaches no further than itself.
        if case .cast = top.symbol.kind { return true }
        switch table.order(top.group, group) {
        case .higher: return true
        case .lower: return false
        case .same:
            switch table.groups[group].associativity {
            case .left: return true
            case .right: return false
            case .none:
                let message = FoldingMessages.notAssociative(table.groups[group].name)
                diagnostics.append(Diagnostic(.error, message, at: top.symbol.range))
                return true
            }
        case .unordered:
            let message = FoldingMessages.unordered(table.groups[top.group].name, table.groups[group].name)
            diagnostics.append(Diagnostic(.error, message, at: top.symbol.range))
            return true
        }
    }

    private mutating func reduce(isLast: Bool) {
        let symbol = pending.removeLast()
        let right = operands.removeLast()
        let left = operands.removeLast()
        operands.append(join(left, symbol, right, isLast: isLast))
    }

    private mutating func join(
        _ left: Expression, _ pending: Pending, _ right: Expression, isLast: Bool
    ) -> Expression {
        // `try a + b` covers the whole of `a + b`.
        if case .try(let mark, let inner) = left.kind {
            let whole = join(inner, pending, right, isLast: isLast)
            return Expression(
                .try(mark, whole), range: left.range.union(right.range), id: left.id, caret: whole.caret)
        }
        let isAssignment = table.groups[pending.group].isAssignment
        // `a?.b = c` is nothing at all if `a` is nil.
        if isAssignment, case .optionalChain(let inner) = left.kind {
            let whole = join(inner, pending, right, isLast: isLast)
            return Expression(
                .optionalChain(whole), range: left.range.union(right.range), id: left.id, caret: whole.caret)
        }
        checkTry(right, pending, isAssignment: isAssignment, isLast: isLast)
        let symbol = pending.symbol
        if case .arrow(let isThrowing) = symbol.kind {
            return OperatorFolding.joined(left, symbol, right, arrow(left, right, isThrowing, symbol))
        }
        return OperatorFolding.joined(left, symbol, right, OperatorFolding.kind(left, symbol, right))
    }

    private static func kind(
        _ left: Expression, _ symbol: OperatorSequence.Operator, _ right: Expression
    ) -> Expression.Kind {
        switch symbol.kind {
        case .named(let name): .binary(OperatorName(name: name, range: symbol.range), left, right)
        case .assignment: .assignment(left, right)
        case .ternary(let middle): .ternary(condition: left, then: middle, otherwise: right)
        case .cast(let cast):
            if case .type(let type) = right.kind { .cast(cast, left, type) } else { .error }
        // A type, which only the whole sequence tells.
        case .arrow: .error
        }
    }

    private mutating func arrow(
        _ left: Expression, _ right: Expression, _ isThrowing: Bool, _ symbol: OperatorSequence.Operator
    ) -> Expression.Kind {
        let parameters = namesTypes(left) ? left.asParameterTypes : nil
        let result = namesTypes(right) ? right.asType : nil
        guard let parameters, let result else {
            for (isWrong, side, message) in [
                (parameters == nil, left, FoldingMessages.typeBeforeArrow),
                (result == nil, right, FoldingMessages.typeBehindArrow),
            ] where isWrong {
                diagnostics.append(Diagnostic(.error, message, at: SourceRange(at: side.caret)))
            }
            return .error
        }
        let effects = Effects(kind: isThrowing ? .throws : .none, range: isThrowing ? symbol.range : nil)
        let function = FunctionTypeSyntax(parameters: parameters, effects: effects, result: result)
        return .type(TypeSyntax(.function(function), range: left.range.union(right.range), id: symbol.id))
    }

    /// `a + try b` is not allowed; `a = try b` is.
    private mutating func checkTry(_ right: Expression, _ pending: Pending, isAssignment: Bool, isLast: Bool) {
        guard case .try(let mark, _) = right.kind else { return }
        let place = SourceRange(at: right.range.lower)
        var isTernary = false
        if case .ternary = pending.symbol.kind { isTernary = true }
        if isTernary || isAssignment {
            guard !isLast else { return }
            let message = isTernary ? FoldingMessages.tryAfterTernary(mark) : FoldingMessages.tryAfterAssignment(mark)
            diagnostics.append(Diagnostic(.error, message, at: place))
        } else {
            diagnostics.append(Diagnostic(.error, FoldingMessages.tryToTheRight(mark), at: place))
        }
    }
}
