import Diagnostics
import Syntax

/// Operators and precedence groups that a program declares.
extension Checker {
    /// `func ** (…)` without `infix operator **`.
    func checkOperatorIsDeclared(_ syntax: Syntax.FunctionDeclaration, _ declaration: Declaration) {
        guard syntax.isOperator else { return }
        let isKnown =
            if declaration.modifiers.contains(.prefix) {
                operators.isPrefix(syntax.name)
            } else if declaration.modifiers.contains(.postfix) {
                operators.isPostfix(syntax.name)
            } else {
                operators.group(of: syntax.name) != nil || syntax.parameters.count < 2
            }
        if !isKnown { return report(CheckingMessages.operatorUndeclared, at: syntax.nameRange) }
        guard syntax.parameters.count == 1, !declaration.modifiers.contains(.prefix),
            !declaration.modifiers.contains(.postfix)
        else { return }
        if operators.isPrefix(syntax.name) {
            report(CheckingMessages.prefixMissing, at: SourceRange(at: syntax.nameRange.lower.advanced(by: -5)))
        } else {
            report(CheckingMessages.fixityMissing, at: syntax.nameRange)
        }
    }

    /// What is said of an operator between two operands that was never declared, though there may be a function for it.
    func unknownOperator(_ name: Name) -> String {
        let isImplemented = quietly { lookup(name) }.symbols.contains { symbol in
            if case .function = symbol { true } else { false }
        }
        return isImplemented
            ? CheckingMessages.operatorNotBinary
            : CheckingMessages.cannotFindOperator(text(name), instead: insteadOf(name))
    }

    func declareOperator(_ syntax: OperatorDeclaration) {
        if refusesOperator(syntax) { return }
        switch syntax.fixity {
        case .prefix: operators.addPrefix(syntax.name)
        case .postfix: operators.addPostfix(syntax.name)
        case .infix:
            var group = OperatorTable.Fixed.defaultGroup
            if let name = syntax.group {
                if let known = operators.group(named: name) {
                    group = known
                } else {
                    report(CheckingMessages.unknownPrecedence(text(name)), at: syntax.groupRange ?? syntax.nameRange)
                }
            }
            operators.addInfix(syntax.name, group)
        }
    }

    func declarePrecedenceGroup(_ syntax: PrecedenceGroupDeclaration) {
        if scope.realm != nil, operators.group(named: syntax.name) != nil {
            return report(CheckingMessages.precedenceGroupRedeclared, at: syntax.nameRange)
        }
        for relation in operators.add(syntax, names: names) {
            report(CheckingMessages.unknownPrecedence(text(relation.name)), at: relation.range)
        }
    }

    /// Does the program declare an operator of the name?
    func isOwn(_ name: Name) -> Bool { memberOperators[name] != nil || isDeclaredByProgram(name) }

    func isDeclaredByProgram(_ name: Name) -> Bool {
        for symbol in quietly({ lookup(name) }).symbols {
            if case .function(let function) = symbol, function.state.row == nil { return true }
        }
        return false
    }
}
