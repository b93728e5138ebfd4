extension TreeDump {
    func label(_ node: Statement) -> String {
        switch node.kind {
        case .expression: "expression"
        case .declaration: "declaration"
        case .if(let statement): labelled("if", statement.label) + conditions(statement.conditions)
        case .guard(let statement): "guard" + conditions(statement.conditions)
        case .while(let statement): labelled("while", statement.label) + conditions(statement.conditions)
        case .repeatWhile(let statement): labelled("repeat", statement.label)
        case .forIn(let statement):
            labelled("for", statement.label) + (statement.isCase ? " case" : "")
                + (statement.condition == nil ? "" : " where")
        case .switch(let statement): labelled("switch", statement.label) + cases(statement)
        case .do(let statement): labelled("do", statement.label) + " catches \(statement.catches.count)"
        case .return: "return"
        case .throw: "throw"
        case .break(let label): "break" + (label.map { " " + text($0.name) } ?? "")
        case .continue(let label): "continue" + (label.map { " " + text($0.name) } ?? "")
        case .fallthrough: "fallthrough"
        case .defer: "defer"
        case .error: "error statement"
        }
    }

    private func labelled(_ word: String, _ label: Label?) -> String {
        label.map { text($0.name) + ": " + word } ?? word
    }

    private func conditions(_ list: [Condition]) -> String {
        var text = ""
        for condition in list {
            switch condition.kind {
            case .expression: continue
            case .binding(let isLet, _, let value):
                text += (isLet ? " let" : " var") + (value == nil ? " shorthand" : "")
            case .match: text += " case"
            }
        }
        return text
    }

    private func cases(_ statement: SwitchStatement) -> String {
        var text = ""
        for part in statement.cases {
            text += part.isDefault ? " default" : " case"
            if part.isUnknown { text += " unknown" }
            if part.items.contains(where: { $0.condition != nil }) { text += " where" }
        }
        return text
    }

    func label(_ node: TypeSyntax) -> String {
        switch node.kind {
        case .name(let name): "type \(text(name))"
        case .member(_, let name): "type member .\(text(name))"
        case .array: "type array"
        case .dictionary: "type dictionary"
        case .optional: "type optional"
        case .implicitlyUnwrapped: "type implicitly unwrapped"
        case .tuple(let elements): "type tuple" + labels(elements)
        case .parenthesized: "type parenthesized"
        case .function(let function): "type function" + labels(function.parameters) + effects(function.effects)
        case .some: "type some"
        case .any: "type any"
        case .composition: "type composition"
        case .metatype: "type metatype"
        case .attributed: "type attributed"
        case .inout: "type inout"
        case .placeholder: "type placeholder"
        case .error: "type error"
        }
    }

    private func labels(_ elements: [TupleTypeElement]) -> String {
        guard elements.contains(where: { $0.label != nil || $0.isVariadic }) else { return "" }
        var text = " ("
        for element in elements { text += self.text(element.label) + ":" + (element.isVariadic ? "..." : "") }
        return text + ")"
    }

    func label(_ node: Pattern) -> String {
        switch node.kind {
        case .wildcard: "pattern _"
        case .variable(let name): "pattern \(text(name))"
        case .typed: "pattern typed"
        case .tuple: "pattern tuple"
        case .parenthesized: "pattern parenthesized"
        case .binding(let isLet, _): "pattern \(isLet ? "let" : "var")"
        case .enumCase(let pattern): "pattern case .\(text(pattern.name))" + (pattern.payload == nil ? "" : "()")
        case .optional: "pattern optional ?"
        case .is: "pattern is"
        case .as: "pattern as"
        case .expression: "pattern expression"
        case .error: "pattern error"
        }
    }
}
