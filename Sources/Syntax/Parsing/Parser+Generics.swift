import Diagnostics

/// Generic parameters and `where` clauses.
extension Parser {
    mutating func parseGenericParameters() -> GenericClause {
        let opening = token.start
        splitOperator()
        var parameters: [GenericParameter] = []
        while !failed {
            while at(.at) { _ = parseAttribute() }
            if atWord(.each), next.kind == .identifier {
                unavailable("each", at: range(of: token))
                advance()
            }
            let start = token.start
            guard at(.identifier) else {
                fail(SyntaxMessages.expectedGenericName)
                break
            }
            let name = tokenName
            advance()
            var constraint: TypeSyntax?
            if eat(.colon) { constraint = parseType(SyntaxMessages.expectedConstraint(names.text(of: name))) }
            parameters.append(
                GenericParameter(name: name, range: range(from: start), constraint: constraint, id: takeID()))
            guard !failed, eat(.comma) else { break }
        }
        var requirements: [GenericRequirement] = []
        if !failed, at(.whereWord) { requirements = parseWhereClause() }
        closeAngle(opening)
        return GenericClause(parameters: parameters, requirements: requirements)
    }

    private mutating func closeAngle(_ opening: Int32) {
        guard !failed else { return }
        if token.kind.isOperator, bytes[Int(token.start)] == UInt8(ascii: ">") { return splitOperator() }
        let note = Diagnostic(.note, SyntaxMessages.toMatchAngle, at: range(opening, opening + 1))
        fail(SyntaxMessages.expectedGenericParametersEnd, at: place, notes: [note])
    }

    mutating func parseWhereClause() -> [GenericRequirement] {
        guard !failed, eat(.whereWord) else { return [] }
        var requirements: [GenericRequirement] = []
        repeat {
            let start = token.start
            let left = parseType(SyntaxMessages.expectedType)
            guard !failed else { break }
            if eat(.colon) {
                let right = parseType(SyntaxMessages.expectedType)
                requirements.append(
                    GenericRequirement(kind: .conformance, left: left, right: right, range: range(from: start)))
            } else if atOperator(.equal) {
                advance()
                let right = parseType(SyntaxMessages.expectedType)
                requirements.append(
                    GenericRequirement(kind: .sameType, left: left, right: right, range: range(from: start)))
            } else {
                fail(at(.equal) ? SyntaxMessages.assignInRequirement : SyntaxMessages.expectedRequirement)
            }
        } while !failed && eat(.comma)
        return requirements
    }
}
