import Diagnostics
import Syntax

/// What is seen further than a type that it mentions.
extension Checker {
    /// A declaration as the messages name it.
    private struct Subject {
        let word: String
        let range: SourceRange
        let owner: NominalSymbol?
        let state: DeclarationState
    }

    func checkAccess(of function: FunctionSymbol) {
        guard let declaration = function.state.declaration, checksAccess(declaration) else { return }
        let word = function.kind == .initializer ? "initializer" : function.owner == nil ? "function" : "method"
        let subject = Subject(word: word, range: function.range, owner: function.owner, state: function.state)
        for parameter in function.parameters
        where reportHidden(parameter.argumentType, "its parameter uses", subject) {
            return
        }
        if function.kind != .initializer { _ = reportHidden(function.result, "its result uses", subject) }
    }

    func checkAccess(of symbol: SubscriptSymbol) {
        guard let declaration = symbol.getter.state.declaration, checksAccess(declaration) else { return }
        let subject = Subject(
            word: "subscript", range: symbol.range, owner: symbol.owner, state: symbol.getter.state)
        for parameter in symbol.getter.parameters
        where reportHidden(parameter.argumentType, "its index uses", subject) {
            return
        }
        _ = reportHidden(symbol.getter.result, "its element type uses", subject)
    }

    func checkAccess(of variable: VariableSymbol) {
        guard let declaration = variable.state.declaration ?? variable.globalBinding?.declaration,
            checksAccess(declaration)
        else { return }
        let word = variable.owner != nil ? "property" : variable.isLet ? "constant" : "variable"
        var state = variable.state
        state.declaration = declaration
        let subject = Subject(word: word, range: variable.range, owner: variable.owner, state: state)
        let isWritten = (variable.binding ?? variable.globalBinding?.syntax).flatMap { writtenType($0) } != nil
        let reason = isWritten ? "its type uses" : "its type '\(text(variable.type))' uses"
        _ = reportHidden(variable.type, reason, subject)
    }

    /// The superclass, and what the cases hold.
    func checkAccess(of nominal: NominalSymbol) {
        guard hidesTypes, isDeclaredOutside(nominal) else { return }
        let own = accessScope(of: nominal)
        if let superclass = nominal.superclass {
            let used = narrowest(in: superclass)
            if !used.isSeen(from: own) {
                let required = requirement(used, isOutside: nominal.parent == nil)
                report(
                    CheckingMessages.hiddenType("class must be declared \(required)", "its superclass is \(used.word)"),
                    at: nominal.nameRange)
            }
        }
        for enumCase in nominal.cases {
            for payload in enumCase.payload {
                let used = narrowest(in: payload.type)
                if used.isSeen(from: own) { continue }
                report(
                    CheckingMessages.hiddenPayload(withArticle(own.word), withArticle(used.word)), at: enumCase.range)
                break
            }
        }
    }

    /// Nothing is hidden from anything in most programs.
    private func checksAccess(_ declaration: Declaration) -> Bool {
        hidesTypes || declaration.modifiers.contains(.public) || declaration.modifiers.contains(.open)
    }

    private func reportHidden(_ type: Type, _ reason: String, _ subject: Subject) -> Bool {
        guard let declaration = subject.state.declaration, subject.owner.map({ isDeclaredOutside($0) }) ?? true else {
            return false
        }
        let isRequirement = subject.owner?.kind == .protocol && subject.state.context == nil
        let stated =
            isRequirement
            ? subject.owner.map { accessScope(of: $0) } : AccessScope(declaration.modifiers, in: subject.owner)
        let own = accessScope(stated, in: subject.owner, subject.state.context)
        let used = narrowest(in: type)
        if used.isSeen(from: own) { return false }
        let verb =
            stated.map { "cannot be declared \($0.word)" }
            ?? "must be declared \(requirement(used, isOutside: subject.owner == nil))"
        report(
            CheckingMessages.hiddenType("\(subject.word) \(verb)", "\(reason) \(withArticle(used.word)) type"),
            at: subject.range)
        return true
    }

    private func withArticle(_ word: String) -> String {
        word == "internal" ? "an internal" : "a \(word)"
    }

    private func requirement(_ used: AccessScope, isOutside: Bool) -> String {
        guard case .file = used else { return used.word }
        return isOutside ? "private or fileprivate" : "fileprivate"
    }

    // MARK: - Scopes

    /// Types inside of functions are seen nowhere else.
    private func isDeclaredOutside(_ nominal: NominalSymbol) -> Bool {
        var outermost = nominal
        while let parent = outermost.parent { outermost = parent }
        return outermost.isLibrary || outermost.state.scope?.kind == .unit
    }

    private func accessScope(
        _ stated: AccessScope?, in owner: NominalSymbol?, _ context: ExtensionContext?
    ) -> AccessScope {
        var own = stated ?? .module
        if stated == nil, let context {
            own = AccessScope(context.modifiers, in: nil) ?? .module
            if case .file = own { own = .file(isPrivate: false) }
        }
        return owner.map { own.narrowed(to: accessScope(of: $0)) } ?? own
    }

    private func accessScope(of nominal: NominalSymbol) -> AccessScope {
        guard !nominal.isLibrary, let declaration = nominal.state.declaration else { return .everywhere }
        return accessScope(
            AccessScope(declaration.modifiers, in: nominal.parent), in: nominal.parent, nominal.state.scope?.context)
    }

    /// The scope of the type that is seen the least among all that the type mentions.
    private func narrowest(in type: Type) -> AccessScope {
        var scope = types.nominalSymbol(type).map { accessScope(of: $0) } ?? .everywhere
        _ = mapParts(of: type) { part in
            scope = scope.narrowed(to: narrowest(in: part))
            return part
        }
        return scope
    }
}
