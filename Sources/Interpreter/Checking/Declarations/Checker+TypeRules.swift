import Diagnostics
import Syntax

/// What declarations must keep to, beyond their own types: overriding, containing, modifiers.
extension Checker {
    // MARK: - Overriding

    func checkOverride(_ function: FunctionSymbol, _ nominal: NominalSymbol) {
        guard let declaration = function.state.declaration else { return }
        let saysOverride = declaration.modifiers.contains(.override)
        guard nominal.kind == .class else {
            checkInitializerModifiers(declaration, of: nominal)
            return checkMemberModifiers(declaration)
        }
        if function.kind == .initializer { return checkInitializerOverride(function, nominal, saysOverride) }
        guard function.kind == .method else { return }
        if declaration.modifiers.contains(.mutating) {
            reportModifier(.mutating, CheckingMessages.mutatingInClass, declaration)
        }
        let inherited = function.overridden ?? inheritedMethod(like: function, of: nominal)
        if saysOverride, function.state.context != nil, let owner = nominal.superclass {
            function.contradicted = inherited ?? inheritedDeclaration(like: function, of: nominal)
            if function.contradicted != nil {
                let name = description(of: function)
                report(
                    CheckingMessages.overridesFromExtension("instance method", name, text(owner)), at: function.range)
                return
            }
        }
        if let old = inherited, !saysOverride || !old.state.isPrivate {
            if saysOverride, !isCovariant(function, old) {
                function.contradicted = old
                report(CheckingMessages.overridesNothing("method"), at: function.range)
            } else if old.isFinal, !old.isStatic {
                function.contradicted = old
                report(CheckingMessages.overridesFinalMethod, at: function.range, notes: overriddenNote(old.range))
            } else if !saysOverride {
                report(CheckingMessages.overrideMissing, at: function.range, notes: overriddenNote(old.range))
            }
        } else if saysOverride {
            if reportStaticOverride(function, nominal) { return }
            if let superclass = nominal.superclass,
                reportOtherLabels(function, "method", members(function.name, of: superclass))
            {
                return
            }
            report(CheckingMessages.overridesNothing("method"), at: function.range)
        }
    }

    /// `override static func` where the superclass has one that is not for overriding.
    private func reportStaticOverride(_ function: FunctionSymbol, _ nominal: NominalSymbol) -> Bool {
        guard function.isStatic, let superclass = nominal.superclass else { return false }
        for entry in members(function.name, of: superclass) {
            guard case .function(let old) = entry.symbol, old.isFinal, sameShape(old, function),
                let modifiers = old.state.declaration?.modifiers
            else { continue }
            report(
                modifiers.contains(.static)
                    ? CheckingMessages.overridesStaticMethod : CheckingMessages.overridesFinalClassMethod,
                at: function.range, notes: overriddenNote(old.range))
            return true
        }
        return false
    }

    /// A function of the superclass that takes the same, under other labels.
    private func reportOtherLabels(_ function: FunctionSymbol, _ kind: String, _ inherited: [MemberEntry]) -> Bool {
        for entry in inherited {
            guard case .function(let old) = entry.symbol, old.isStatic == function.isStatic,
                old.parameters.count == function.parameters.count,
                zip(old.parameters, function.parameters).allSatisfy({ $0.variable.type == $1.variable.type }),
                description(of: old) != description(of: function)
            else { continue }
            let names = (description(of: function), description(of: old))
            report(CheckingMessages.overriddenLabels(kind, names.0, names.1), at: function.range)
            return true
        }
        return false
    }

    /// Another member of the type that cannot be told from this one.
    func checkRedeclared(_ function: FunctionSymbol, as name: Name, in nominal: NominalSymbol, at range: SourceRange) {
        if name == .underscore { return }
        for member in nominal.members[name] ?? [] {
            var other: FunctionSymbol?
            switch member.symbol {
            case .function(let found): other = found
            case .subscript(let found): other = found.getter
            case .variable(let found):
                guard takesNothing(function), found.isStatic == function.isStatic, found.state.row == nil,
                    found.range.lower < range.lower, member.context == nil, function.state.context == nil
                else { continue }
                resolve(found)
                if found.type == .error { continue }
                return redeclared(name, isCall: true, at: range, previous: found.range)
            case .enumCase(let found):
                guard isSame(constructor(of: found), function), member.context == nil else { continue }
                let words = description(of: function)
                return report(
                    CheckingMessages.invalidRedeclaration(words), at: range,
                    notes: [Diagnostic(.note, CheckingMessages.previouslyDeclared(words), at: found.range)])
            default: break
            }
            guard let old = other, old !== function, old.state.declaration != nil, old.state.row == nil,
                old.range.lower < range.lower, member.context.map({ isUnconditional($0, nominal) }) ?? true
            else { continue }
            resolve(old)
            guard old.isRequirement == function.isRequirement, isSame(old, function) else { continue }
            let names = (description(of: function), description(of: old))
            return report(
                CheckingMessages.invalidRedeclaration(names.0), at: range,
                notes: [Diagnostic(.note, CheckingMessages.previouslyDeclared(names.1), at: old.range)])
        }
    }

    /// A property that the type has already; what has no type is told of for that alone.
    func checkRedeclared(_ variable: VariableSymbol, in nominal: NominalSymbol) {
        guard variable.type != .error, variable.state.context.map({ isUnconditional($0, nominal) }) ?? true else {
            return
        }
        for member in nominal.members[variable.name] ?? [] {
            guard !nominal.isLibrary || member.context != nil,
                member.context.map({ isUnconditional($0, nominal) }) ?? true
            else { continue }
            switch member.symbol {
            case .variable(let other):
                guard other !== variable, other.isStatic == variable.isStatic,
                    other.isRequirement == variable.isRequirement, other.state.row == nil,
                    other.range.lower < variable.range.lower
                else { continue }
                resolve(other)
                if other.type == .error { continue }
                return redeclared(variable.name, at: variable.range, previous: other.range)
            case .function(let other):
                guard variable.state.context == nil, member.context == nil, other.isStatic == variable.isStatic,
                    takesNothing(other), other.range.lower < variable.range.lower
                else { continue }
                return redeclared(variable.name, at: variable.range, previous: other.range)
            default: continue
            }
        }
    }

    private func isUnconditional(_ context: ExtensionContext, _ nominal: NominalSymbol) -> Bool {
        resolve(context)
        return context.signature.requirements.count == nominal.generics.requirements.count
    }

    /// `++` may stand before a value and behind one.
    func isPostfix(_ function: FunctionSymbol) -> Bool {
        function.state.declaration?.modifiers.contains(.postfix) ?? false
    }

    private func isSame(_ one: FunctionSymbol, _ other: FunctionSymbol) -> Bool {
        one.kind == other.kind && one.isStatic == other.isStatic && one.result == other.result
            && isPostfix(one) == isPostfix(other)
            && one.parameters.count == other.parameters.count
            && one.generics.parameters.count == other.generics.parameters.count
            && one.generics.parameters.count == one.outerGenericCount
            && one.generics.requirements == other.generics.requirements
            && zip(one.parameters, other.parameters).allSatisfy { $0.isSame(as: $1) }
            && !one.parameters.contains { types.hasError($0.argumentType) }
    }

    private func isCovariant(_ new: FunctionSymbol, _ old: FunctionSymbol) -> Bool {
        resolve(old)
        if types.flags(old.result).contains(.parameter) { return true }
        return tries(keeping: false) { if plan(from: new.result, to: old.result) == nil { mistakesInTrials += 1 } }
    }

    private func overriddenNote(_ range: SourceRange) -> [Diagnostic] {
        [Diagnostic(.note, CheckingMessages.overriddenHere, at: range)]
    }

    /// A method of a superclass that is in no table because it is final.
    private func inheritedMethod(like function: FunctionSymbol, of nominal: NominalSymbol) -> FunctionSymbol? {
        guard let superclass = nominal.superclass, !function.isStatic else { return nil }
        for entry in members(function.name, of: superclass) {
            guard case .function(let old) = entry.symbol, old.isFinal, entry.owner.kind == .class else { continue }
            if sameShape(old, function) { return old }
        }
        return nil
    }

    private func inheritedDeclaration(like function: FunctionSymbol, of nominal: NominalSymbol) -> FunctionSymbol? {
        guard let superclass = nominal.superclass else { return nil }
        for entry in members(function.name, of: superclass) {
            if case .function(let old) = entry.symbol, entry.owner.kind == .class, sameShape(old, function) {
                return old
            }
        }
        return nil
    }

    private func checkInitializerOverride(
        _ function: FunctionSymbol, _ nominal: NominalSymbol, _ saysOverride: Bool
    ) {
        guard let superclass = nominal.superclass, let symbol = types.nominalSymbol(superclass) else {
            if saysOverride { report(CheckingMessages.overridesNoInitializer, at: function.range) }
            return
        }
        ensureInitializers(symbol)
        var old: FunctionSymbol?
        for member in symbol.members[.`init`] ?? [] {
            guard case .function(let candidate) = member.symbol, !candidate.isConvenience else { continue }
            if sameShape(candidate, function) { old = candidate }
        }
        if let old, old.isRequired, !function.isRequired {
            report(
                saysOverride ? CheckingMessages.requiredOverride : CheckingMessages.requiredImplied,
                at: function.range, notes: overriddenNote(old.range))
        } else if let old {
            if !saysOverride, !function.isRequired {
                report(CheckingMessages.overrideMissing, at: function.range, notes: overriddenNote(old.range))
            }
        } else if saysOverride {
            if reportOtherLabels(function, "initializer", members(.`init`, of: superclass)) { return }
            report(CheckingMessages.overridesNoInitializer, at: function.range)
        }
    }

    /// A class with designated initialisers of its own must have the required ones of its superclass too.
    func checkRequiredInitializers(_ nominal: NominalSymbol, _ syntax: NominalDeclaration) {
        guard let superclass = nominal.superclass, let symbol = types.nominalSymbol(superclass) else { return }
        let own = initializers(of: nominal)
        for old in initializers(of: symbol) where old.isRequired && !own.contains(where: { sameShape(old, $0) }) {
            report(
                CheckingMessages.requiredMissing(description(of: old), text(superclass)),
                at: SourceRange(at: placeForInitializer(syntax)),
                notes: [Diagnostic(.note, CheckingMessages.requiredDeclared, at: old.range)])
        }
    }

    /// The line after the last initialiser, or after the opening brace.
    private func placeForInitializer(_ syntax: NominalDeclaration) -> SourcePosition {
        var last = syntax.braces.lower
        for member in syntax.members {
            if case .initializer = member.kind { last = member.range.upper }
        }
        let (text, offset) = map.text(at: last)
        let next = text.lineIndex(of: offset) + 1
        let end = next < text.lineStarts.count ? Int(text.lineStarts[next]) : text.bytes.count
        return last.advanced(by: end - offset)
    }

    func checkOverride(_ variable: VariableSymbol, _ nominal: NominalSymbol) {
        guard let declaration = variable.state.declaration else { return }
        let saysOverride = declaration.modifiers.contains(.override)
        guard nominal.kind == .class else { return checkMemberModifiers(declaration) }
        guard !variable.isStatic else { return }
        let old = nominal.superclass.flatMap { inheritedProperty(variable.name, of: $0) }
        guard let old else {
            if saysOverride { report(CheckingMessages.overridesNothing("property"), at: variable.range) }
            return
        }
        if old.state.declaration?.modifiers.contains(.final) ?? false || !old.isLet && old.owner?.isFinal ?? false {
            variable.contradicts = true
            report(CheckingMessages.overridesFinalProperty, at: variable.range, notes: overriddenNote(old.range))
        } else if variable.kind == .stored, !variable.hasObservers {
            variable.contradicts = true
            report(CheckingMessages.overrideWithStored(text(variable.name)), at: variable.range)
        } else if saysOverride, old.isLet {
            variable.contradicts = true
            report(CheckingMessages.overridesConstant(text(variable.name)), at: variable.range)
        } else if saysOverride, variable.kind == .computed, variable.setter == nil, isSettable(old) {
            variable.contradicts = true
            report(CheckingMessages.overridesSettable(text(variable.name)), at: variable.range)
        } else if saysOverride, !canOverride(variable, old) {
            report(
                CheckingMessages.overriddenType(text(variable.name), text(variable.type), text(old.type)),
                at: variable.range,
                notes: [Diagnostic(.note, CheckingMessages.overriddenPropertyHere, at: old.range)])
        } else if !saysOverride {
            report(CheckingMessages.overrideMissing, at: variable.range, notes: overriddenNote(old.range))
        }
    }

    private func isSettable(_ variable: VariableSymbol) -> Bool {
        variable.kind == .stored ? !variable.isLet : variable.setter != nil
    }

    private func canOverride(_ variable: VariableSymbol, _ old: VariableSymbol) -> Bool {
        resolve(old)
        if variable.type == .error || types.flags(old.type).contains(.parameter) { return true }
        return tries(keeping: false) {
            if plan(from: variable.type, to: old.type) == nil { mistakesInTrials += 1 }
        }
    }

    private func inheritedProperty(_ name: Name, of superclass: Type) -> VariableSymbol? {
        for entry in members(name, of: superclass) {
            if case .variable(let variable) = entry.symbol, !variable.isStatic, entry.owner.kind == .class {
                return variable
            }
        }
        return nil
    }

    /// `lazy` on what cannot be.
    func checkLazy(_ variable: VariableSymbol) {
        guard variable.isLazy, let declaration = variable.state.declaration else { return }
        if variable.isStatic {
            reportModifier(.lazy, CheckingMessages.lazyGlobal, declaration)
        } else if variable.isLet {
            reportModifier(.lazy, CheckingMessages.lazyConstant, declaration)
        } else if variable.kind == .computed, variable.binding?.initializer == nil {
            reportModifier(.lazy, CheckingMessages.lazyWithoutValue, declaration)
            reportModifier(.lazy, CheckingMessages.lazyComputed, declaration)
        } else if variable.binding?.initializer == nil {
            reportModifier(.lazy, CheckingMessages.lazyWithoutValue, declaration)
        }
    }

    func checkGlobalModifiers(_ declaration: Declaration, _ syntax: Syntax.VariableDeclaration) {
        reportModifier(.lazy, CheckingMessages.lazyGlobal, declaration)
        for binding in syntax.bindings {
            guard let written = writtenType(binding) else { continue }
            checkOwnership(declaration, binding, quietly { resolveType(written) })
        }
    }

    /// `weak var friend: Person`: what may go away must be able to be missing, and be an object.
    func checkOwnership(_ declaration: Declaration, _ binding: Syntax.VariableDeclaration.Binding, _ type: Type) {
        let isWeak = declaration.modifiers.contains(.weak)
        guard isWeak || declaration.modifiers.contains(.unowned), let written = writtenType(binding),
            let name = simpleName(binding.pattern)
        else { return }
        var object = types.wrapped(type) ?? type
        if object == .error || types.hasError(object) { return }
        if isOptionalTwice(written) { object = optional(object) }
        if !isClassBound(object) {
            let word = isWeak ? "weak" : "unowned"
            switch types.kind(object) {
            case .existential, .parameter: report(CheckingMessages.ownedNotBound(word, text(object)), at: name.range)
            default: report(CheckingMessages.ownedNotObject(word, text(object)), at: name.range)
            }
        }
        if isWeak, !isOptional(written) {
            report(CheckingMessages.weakNotOptional(text(optional(object))), at: name.range)
        }
    }

    private func isOptional(_ written: TypeSyntax) -> Bool {
        switch written.kind {
        case .optional, .implicitlyUnwrapped: true
        default: false
        }
    }

    private func isOptionalTwice(_ written: TypeSyntax) -> Bool {
        guard case .optional(let inner) = written.kind else { return false }
        switch inner.kind {
        case .parenthesized(let type), .any(let type): return isOptional(type)
        default: return isOptional(inner)
        }
    }
}
