import Syntax

/// Names that the program gives to types: the compiler says them, and what they stand for.
extension Checker {
    /// How a type is written, if one of these names stands in it.
    func writtenSugar(_ syntax: TypeSyntax?, _ type: Type) -> TypeSugar? {
        guard declaresAliases, let syntax, type != .error, types.flags(type).isEmpty, namesAlias(syntax) else {
            return nil
        }
        return TypeSugar(name: spelled(syntax), meaning: plainText(type))
    }

    /// The type of a value with what its name stands for, to be put in quotes.
    func spelledType(of value: CheckedExpression) -> String {
        sugar(of: value)?.spelled ?? text(value.type)
    }

    /// The type that is wanted, as it is written where it is wanted.
    func writtenText(_ type: Type) -> String? {
        guard let sugar = wantedSugar else { return nil }
        let meaning = plainText(type)
        if sugar.meaning == meaning { return sugar.spelled }
        guard sugar.name.utf8.last == UInt8(ascii: "?"), sugar.meaning == "Optional<\(meaning)>" else { return nil }
        return TypeSugar(name: String(sugar.name.dropLast()), meaning: meaning).spelled
    }

    /// Reads something that is wanted under this name.
    func wanting<Value>(_ sugar: TypeSugar?, _ body: () -> Value) -> Value {
        let saved = wantedSugar
        wantedSugar = sugar
        defer { wantedSugar = saved }
        return body()
    }

    private func namesAlias(_ syntax: TypeSyntax) -> Bool {
        switch syntax.kind {
        case .name(let reference): alias(reference) != nil
        case .member(let base, let reference): namesAlias(base) || memberAlias(base, reference)
        case .array(let inner), .optional(let inner), .implicitlyUnwrapped(let inner), .parenthesized(let inner),
            .inout(let inner), .attributed(_, let inner):
            namesAlias(inner)
        case .dictionary(let key, let value): namesAlias(key) || namesAlias(value)
        case .tuple(let elements): elements.contains { namesAlias($0.type) }
        default: false
        }
    }

    private func alias(_ reference: NameReference) -> TypealiasSymbol? {
        guard case .typealias(let alias)? = lookupType(reference.name) else { return nil }
        return alias
    }

    private func memberAlias(_ base: TypeSyntax, _ reference: NameReference) -> Bool {
        let outer = quietly { resolveType(base) }
        if case .typealias? = memberType(reference.name, of: outer) { return true }
        return false
    }

    private func spelled(_ syntax: TypeSyntax) -> String {
        switch syntax.kind {
        case .name(let reference): return outerName(of: reference) + spelled(reference)
        case .member(let base, let reference): return spelled(base) + "." + spelled(reference)
        case .array(let element): return "[\(spelled(element))]"
        case .dictionary(let key, let value): return "[\(spelled(key)) : \(spelled(value))]"
        case .optional(let wrapped), .implicitlyUnwrapped(let wrapped): return spelled(wrapped) + "?"
        case .parenthesized(let inner): return "(\(spelled(inner)))"
        case .inout(let inner), .attributed(_, let inner): return spelled(inner)
        case .tuple(let elements):
            let parts = elements.map { ($0.label.map { text($0) + ": " } ?? "") + spelled($0.type) }
            return "(\(parts.joined(separator: ", ")))"
        default: return sourceText(syntax.range)
        }
    }

    private func spelled(_ reference: NameReference) -> String {
        guard let arguments = reference.genericArguments else { return text(reference.name) }
        return text(reference.name) + "<" + arguments.map { spelled($0) }.joined(separator: ", ") + ">"
    }

    /// `Graph.` before a name that a type declares inside of itself.
    private func outerName(of reference: NameReference) -> String {
        guard let place = alias(reference)?.scope?.parent, place.kind == .type, let nominal = place.nominal else {
            return ""
        }
        return text(nominal.name) + "."
    }
}
