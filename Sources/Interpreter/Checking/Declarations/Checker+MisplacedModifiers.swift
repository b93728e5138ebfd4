import Diagnostics
import Syntax

/// Modifiers where they mean nothing.
extension Checker {
    /// At the top level, or in a body.
    func checkModifiers(_ declaration: Declaration, isLocal: Bool = false) {
        checkAttributes(declaration)
        checkStatic(declaration)
        reportFinal(declaration)
        reportModifier(.override, CheckingMessages.overrideOutsideClass, declaration)
        switch declaration.kind {
        case .function: reportModifier(.mutating, CheckingMessages.mutatingOutsideType, declaration)
        case .variable: reportModifier(.mutating, CheckingMessages.mutatingVariable, declaration)
        default: break
        }
        checkSetterAccess(declaration, isLocal: isLocal)
        if isLocal { checkLocalAccess(declaration) }
    }

    /// Of a member of what is no class.
    func checkMemberModifiers(_ declaration: Declaration) {
        reportModifier(.override, CheckingMessages.overrideOutsideClass, declaration)
        reportFinal(declaration)
        switch declaration.kind {
        case .function(let syntax):
            if declaration.modifiers.contains(.static) {
                reportModifier(.mutating, CheckingMessages.mutatingStatic, declaration)
            }
            reportClassMember(.methods, declaration, at: keyword(of: syntax))
        case .initializer: reportModifier(.mutating, CheckingMessages.mutatingVariable, declaration)
        case .variable(let syntax):
            reportModifier(.mutating, CheckingMessages.mutatingVariable, declaration)
            reportClassMember(.properties, declaration, at: syntax.keyword)
        default: break
        }
    }

    /// `convenience init` and `required init` of what is no class.
    func checkInitializerModifiers(_ declaration: Declaration, of nominal: NominalSymbol) {
        guard case .initializer(let syntax) = declaration.kind else { return }
        if declaration.modifiers.contains(.convenience) {
            let kind = nominal.kind == .enum ? "enums" : "structs"
            report(CheckingMessages.convenienceInValue(kind), at: syntax.keyword)
        }
        if declaration.modifiers.contains(.required) {
            report(CheckingMessages.requiredInValue(text(nominal.name)), at: syntax.keyword)
        }
    }

    /// `final` of what cannot be inherited from, or overridden.
    func reportFinal(_ declaration: Declaration) {
        switch declaration.kind {
        case .function, .variable: reportModifier(.final, CheckingMessages.finalOutsideClass, declaration)
        case .nominal(let syntax) where syntax.kind == .class: break
        default: reportModifier(.final, CheckingMessages.notApplicable("final"), declaration)
        }
    }

    func reportModifier(_ kind: Modifier.Kind, _ message: String, _ declaration: Declaration) {
        guard let modifier = declaration.modifiers.list.first(where: { $0.kind == kind }) else { return }
        report(message, at: modifier.range)
    }

    /// `private func` of a protocol: whoever sees the protocol sees what it asks for.
    func reportAccess(inProtocol declaration: Declaration) {
        for modifier in declaration.modifiers.list {
            let level = modifier.kind.ofSetter ?? modifier.kind
            if level.saysAccess { report(CheckingMessages.accessInProtocol(level.word), at: modifier.range) }
        }
    }

    private enum Members: String {
        case methods, properties
    }

    private func reportClassMember(_ members: Members, _ declaration: Declaration, at keyword: SourceRange) {
        guard declaration.modifiers.contains(.class) else { return }
        let one = members == .methods ? "method" : "property"
        report(CheckingMessages.classMember(members.rawValue, one), at: keyword)
    }

    /// `static` and `class` outside of types.
    private func checkStatic(_ declaration: Declaration) {
        guard declaration.modifiers.contains(.static) || declaration.modifiers.contains(.class) else { return }
        let word = declaration.modifiers.contains(.static) ? "static" : "class"
        switch declaration.kind {
        case .function(let syntax):
            report(CheckingMessages.staticOutsideType(word, "methods"), at: keyword(of: syntax))
        case .variable(let syntax):
            report(CheckingMessages.staticOutsideType(word, "properties"), at: syntax.keyword)
        default: break
        }
    }

    private func keyword(of syntax: Syntax.FunctionDeclaration) -> SourceRange {
        SourceRange(syntax.nameRange.lower.advanced(by: -5), syntax.nameRange.lower)
    }

    /// `private let` in a body.
    private func checkLocalAccess(_ declaration: Declaration) {
        for modifier in declaration.modifiers.list where modifier.kind.saysAccess {
            report(CheckingMessages.accessInBody(modifier.kind.word), at: modifier.range)
        }
    }
}
