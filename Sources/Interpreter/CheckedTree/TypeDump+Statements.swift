extension TypeDump {
    mutating func add(_ block: CheckedBlock) {
        for statement in block.statements { add(statement) }
    }

    mutating func add(_ statement: CheckedStatement) {
        switch statement.kind {
        case .expression(let expression): add(expression)
        case .binding(let pattern, let value): add(pattern, value)
        case .bindings(let list): for part in list { add(part) }
        case .function(let function): add(function)
        case .if(let conditions, let then, let otherwise):
            line("if")
            add(conditions, then)
            if let otherwise { group("else", otherwise) }
        case .guard(let conditions, let otherwise):
            line("guard")
            add(conditions, otherwise)
        case .while(_, let conditions, let body):
            line("while")
            add(conditions, body)
        case .repeatWhile(_, let body, let condition):
            group("repeat", body)
            line("while")
            inner { $0.add(condition) }
        case .forIn(_, let loop): add(loop)
        case .switch(_, let statement): add(statement)
        case .doCatch(_, let body, let catches):
            group("do", body)
            for entry in catches {
                line("catch")
                inner { dump in
                    for item in entry.items { dump.add(item) }
                    dump.add(entry.body)
                }
            }
        case .block(let block): group("do", block)
        case .labelled(_, let inner): add(inner)
        default: addLeaving(statement)
        }
    }

    private mutating func addLeaving(_ statement: CheckedStatement) {
        switch statement.kind {
        case .return(let value): one("return", value)
        case .throw(let value): one("throw", value)
        case .yield(let value): one("yield", value)
        case .break: line("break")
        case .continue: line("continue")
        case .fallthrough: line("fallthrough")
        case .defer(let block): group("defer", block)
        default: break
        }
    }

    private mutating func one(_ word: String, _ value: CheckedExpression?) {
        line(word)
        if let value { inner { $0.add(value) } }
    }

    private mutating func group(_ word: String, _ block: CheckedBlock) {
        line(word)
        inner { $0.add(block) }
    }

    private mutating func add(_ conditions: [CheckedCondition], _ block: CheckedBlock) {
        inner { dump in
            for condition in conditions {
                switch condition {
                case .expression(let expression): dump.add(expression)
                case .match(let pattern, let value): dump.add(pattern, value)
                }
            }
            dump.line("then")
            dump.inner { $0.add(block) }
        }
    }

    private mutating func add(_ loop: CheckedForLoop) {
        line("for")
        inner { dump in
            dump.add(loop.pattern, loop.sequence)
            if let condition = loop.condition { dump.one("where", condition) }
            dump.group("each", loop.body)
        }
    }

    private mutating func add(_ statement: CheckedSwitch) {
        line("switch")
        inner { dump in
            dump.add(statement.subject)
            for entry in statement.cases {
                dump.line(entry.items.isEmpty ? "default" : "case")
                dump.inner { dump in
                    for item in entry.items { dump.add(item) }
                    dump.add(entry.body)
                }
            }
        }
    }

    private mutating func add(_ item: CheckedSwitch.Item) {
        add(item.pattern, nil)
        if let condition = item.condition { one("where", condition) }
    }

    // MARK: Patterns

    mutating func add(_ pattern: CheckedPattern, _ value: CheckedExpression?) {
        switch pattern.kind {
        case .wildcard: line("any", pattern.type)
        case .variable(let variable):
            line("\(variable.isLet ? "let" : "var") \(checker.text(variable.name))", variable.type)
        case .tuple(let parts): add("tuple pattern", pattern, parts)
        case .enumCase(let enumCase, let parts):
            add("pattern .\(checker.text(enumCase.name))", pattern, parts)
        case .some(let inner): add("some pattern", pattern, [inner])
        case .none: line("nil pattern", pattern.type)
        case .cast(let type, let inner):
            line("cast pattern", type)
            if let inner { self.inner { $0.add(inner, nil) } }
        case .boolean(let value): line("pattern \(value ? "true" : "false")", pattern.type)
        case .expression(_, let test): one("pattern", test)
        }
        if let value { inner { $0.add(value) } }
    }

    private mutating func add(_ words: String, _ pattern: CheckedPattern, _ parts: [CheckedPattern]) {
        line(words, pattern.type)
        inner { dump in
            for part in parts { dump.add(part, nil) }
        }
    }
}
