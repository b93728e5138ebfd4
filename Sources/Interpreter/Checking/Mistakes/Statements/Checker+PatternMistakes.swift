import Diagnostics
import Syntax

/// Saying what is wrong with patterns.
extension Checker {
    /// `case .number(let n), .end`: what one pattern binds, all of a case must bind.
    func reportUnbound(_ bound: [[VariableSymbol]]) {
        if bound.count < 2 { return }
        for variables in bound {
            for variable in variables {
                let isEverywhere = bound.allSatisfy { $0.contains { $0.name == variable.name } }
                if !isEverywhere {
                    report(CheckingMessages.notBoundEverywhere(text(variable.name)), at: variable.range)
                }
            }
        }
    }

    /// `case ["go", let place]`: the array is a value that is compared, and values bind nothing.
    func rejectPattern(_ pattern: Pattern, _ syntax: Expression) -> CheckedExpression {
        report(CheckingMessages.patternInExpression(nameOfKind(pattern)), at: pattern.range)
        return errorNode(syntax)
    }

    private func nameOfKind(_ pattern: Pattern) -> String {
        switch pattern.kind {
        case .binding(let isLet, _): "'\(isLet ? "let" : "var")' binding pattern"
        default: "pattern variable binding"
        }
    }

    /// How much has been told so far that keeps a program from running.
    var mistakeCount: Int {
        diagnostics.reduce(mistakesInTrials) { $0 + ($1.severity == .error ? 1 : 0) }
    }

    /// What patterns inside a compared value would bind is told there, not where it is used.
    func bindStrayPatterns(in value: Expression, _ context: inout PatternContext) {
        switch value.kind {
        case .pattern(let pattern): _ = checkPattern(pattern, .error, &context)
        case .array, .dictionary, .call, .sequence, .parenthesized, .tuple, .prefix, .subscript:
            for case .expression(let child) in SyntaxNode.expression(value).children {
                bindStrayPatterns(in: child, &context)
            }
        default: break
        }
    }

    /// `case Shpae.circle(let radius)`
    func rejectUnknownEnum(_ base: Expression, _ value: EnumCasePattern, _ context: inout PatternContext) {
        _ = check(base, expecting: nil)
        for element in value.payload ?? [] {
            switch element.pattern.kind {
            case .binding, .variable:
                report(CheckingMessages.patternInExpression(nameOfKind(element.pattern)), at: element.pattern.range)
            default: break
            }
            _ = checkPattern(element.pattern, .error, &context)
        }
    }

    /// `catch ParseError`
    func namesType(_ reference: NameReference) -> Bool {
        switch quietly({ lookup(reference.name) }).symbols.first {
        case .nominal?, .typealias?: true
        default: false
        }
    }
}
