extension NodeList {
    mutating func add(childrenOf node: Statement) {
        switch node.kind {
        case .expression(let expression), .throw(let expression): add(expression)
        case .declaration(let declaration): nodes.append(.declaration(declaration))
        case .if(let statement): add(statement)
        case .guard(let statement):
            add(statement.conditions)
            add(statement.body)
        case .while(let statement):
            add(statement.conditions)
            add(statement.body)
        case .repeatWhile(let statement):
            add(statement.body)
            add(statement.condition)
        case .forIn(let statement):
            add(statement.pattern)
            add(statement.sequence)
            add(statement.condition)
            add(statement.body)
        case .switch(let statement): add(statement)
        case .do(let statement):
            add(statement.effects)
            add(statement.body)
            for clause in statement.catches {
                add(clause.items)
                add(clause.body)
            }
        case .return(let value): add(value)
        case .defer(let body): add(body)
        case .break, .continue, .fallthrough, .error: break
        }
    }

    mutating func add(childrenOf node: TypeSyntax) {
        switch node.kind {
        case .name(let name): add(name)
        case .member(let base, let name):
            add(base)
            add(name)
        case .array(let inner), .optional(let inner), .implicitlyUnwrapped(let inner), .parenthesized(let inner),
            .some(let inner), .any(let inner), .metatype(let inner), .inout(let inner):
            add(inner)
        case .dictionary(let key, let value):
            add(key)
            add(value)
        case .tuple(let elements): for element in elements { add(element.type) }
        case .function(let function):
            for parameter in function.parameters { add(parameter.type) }
            add(function.effects)
            add(function.result)
        case .composition(let types): add(types)
        case .attributed(let attributes, let inner):
            add(attributes)
            add(inner)
        case .placeholder, .error: break
        }
    }

    mutating func add(childrenOf node: Pattern) {
        switch node.kind {
        case .wildcard, .variable, .error: break
        case .typed(let inner, let type), .as(let inner, let type):
            add(inner)
            add(type)
        case .tuple(let elements): for element in elements { add(element.pattern) }
        case .parenthesized(let inner), .binding(_, let inner), .optional(let inner): add(inner)
        case .enumCase(let pattern):
            add(pattern.base)
            add(pattern.name)
            if let payload = pattern.payload { for element in payload { add(element.pattern) } }
        case .is(let type): add(type)
        case .expression(let expression): add(expression)
        }
    }
}
