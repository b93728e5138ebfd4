/// Collects the children of a node in their order.
struct NodeList {
    var nodes: [SyntaxNode] = []

    mutating func add(_ node: Expression) { nodes.append(.expression(node)) }
    mutating func add(_ node: Pattern) { nodes.append(.pattern(node)) }
    mutating func add(_ node: TypeSyntax) { nodes.append(.type(node)) }
    mutating func add(_ node: Expression?) { if let node { nodes.append(.expression(node)) } }
    mutating func add(_ node: TypeSyntax?) { if let node { nodes.append(.type(node)) } }
    mutating func add(_ list: [Statement]) { for node in list { nodes.append(.statement(node)) } }
    mutating func add(_ list: [Declaration]) { for node in list { nodes.append(.declaration(node)) } }
    mutating func add(_ list: [TypeSyntax]) { for node in list { nodes.append(.type(node)) } }
    mutating func add(_ block: Block?) { if let block { add(block.statements) } }
    mutating func add(_ list: [Argument]) { for argument in list { add(argument.value) } }
    mutating func add(_ name: NameReference) { if let types = name.genericArguments { add(types) } }
    mutating func add(_ effects: Effects) { add(effects.thrownType) }

    mutating func add(_ list: [Attribute]) {
        for attribute in list {
            add(attribute.type)
            if let arguments = attribute.arguments { add(arguments) }
        }
    }

    mutating func add(_ list: [Parameter]) {
        for parameter in list {
            add(parameter.attributes)
            add(parameter.type)
            add(parameter.defaultValue)
        }
    }

    mutating func add(_ clause: GenericClause) {
        for parameter in clause.parameters { add(parameter.constraint) }
    }

    mutating func add(_ list: [GenericRequirement]) {
        for requirement in list {
            add(requirement.left)
            add(requirement.right)
        }
    }

    mutating func add(_ list: [Condition]) {
        for condition in list {
            switch condition.kind {
            case .expression(let expression): add(expression)
            case .binding(_, let pattern, let value):
                add(pattern)
                add(value)
            case .match(let pattern, let value):
                add(pattern)
                add(value)
            }
        }
    }

    mutating func add(_ list: [CaseItem]) {
        for item in list {
            add(item.pattern)
            add(item.condition)
        }
    }

    mutating func add(_ statement: IfStatement) {
        add(statement.conditions)
        add(statement.then)
        switch statement.otherwise {
        case .block(let block): add(block)
        case .if(let other): add(other)
        case nil: break
        }
    }

    mutating func add(_ statement: SwitchStatement) {
        add(statement.subject)
        for part in statement.cases {
            add(part.items)
            add(part.statements)
        }
    }

    mutating func add(_ block: AccessorBlock?) {
        switch block?.kind {
        case .getter(let body): add(body)
        case .accessors(let list): for accessor in list { add(accessor.body) }
        case nil: break
        }
    }
}
