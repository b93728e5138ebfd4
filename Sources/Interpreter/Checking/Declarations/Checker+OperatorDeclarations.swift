import Diagnostics
import Syntax

/// Operators and precedence groups that a program declares.
extension Checker {
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
}
