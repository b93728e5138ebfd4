import Syntax

/// The branches of an `if` or `switch` that each consist of one assignment, all to the same variable.
struct AssignedBranches {
    private let builder: StepBuilder
    private(set) var target: Expression?
    var branches: [StepReader.Branch] = []

    init(_ builder: StepBuilder) { self.builder = builder }

    /// What the one statement of a branch assigns; nil where it is anything else.
    mutating func value(_ statements: [Statement]) -> Expression? {
        guard statements.count == 1, case .expression(let expression) = statements[0].kind,
            case .assignment(let place, let value) = builder.reader.folded(expression).kind,
            case .name(let reference) = place.kind
        else { return nil }
        if case .name(let first)? = target?.kind, first.name != reference.name { return nil }
        target = target ?? place
        return value
    }

    /// The branches of an `if` with its `else`; false where they are no such assignments.
    mutating func add(_ statement: IfStatement) -> Bool {
        guard statement.conditions.count == 1, case .expression(let condition) = statement.conditions[0].kind,
            let value = value(statement.then.statements)
        else { return false }
        branches.append(StepReader.Branch(condition: .expression(condition), value: value))
        switch statement.otherwise {
        case .if(let other): return add(other)
        case .block(let block):
            guard let value = self.value(block.statements) else { return false }
            branches.append(StepReader.Branch(condition: nil, value: value))
            return true
        case nil: return false
        }
    }
}
