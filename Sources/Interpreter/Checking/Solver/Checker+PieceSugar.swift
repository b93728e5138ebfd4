import Syntax

/// What the compiler calls pieces of texts, which the library gives as `SubSequence`s of what they are taken from.
extension Checker {
    /// `[String.SubSequence]` for an array of pieces that nobody has written a type for.
    func pieceSugar(_ type: Type, _ piece: String = "String.SubSequence") -> TypeSugar? {
        let type = shallow(type)
        guard holdsPieces(type) else { return nil }
        return TypeSugar(name: spelled(type, piece), meaning: plainText(type))
    }

    /// How the type of a declaration is written: `Substring` is called that then.
    func declaredSugar(_ syntax: TypeSyntax?, _ type: Type) -> TypeSugar? {
        guard let syntax else { return nil }
        if let written = writtenSugar(syntax, type) { return written }
        return holdsPieces(shallow(type)) ? TypeSugar(plain: text(type)) : nil
    }

    /// A piece of what is a piece already, `word.prefix(1)` where `word` is one, or several of them.
    func isPieceOfPiece(_ value: CheckedExpression) -> Bool {
        guard holdsPieces(shallow(value.type)), let (base, name) = member(value) else { return false }
        if isPiece(base) { return true }
        guard name == "map", let element = types.element(ofArray: base), isPiece(shallow(element)),
            case .call(let call)? = value.syntax.map({ bare($0).kind }), let argument = call.arguments.first,
            case .closure(let closure) = argument.value.kind, let last = closure.body.statements.last
        else { return false }
        if case .call? = soleExpression(last).map({ bare($0).kind }) { return true }
        return false
    }

    private func isPiece(_ type: Type) -> Bool {
        types.nominalSymbol(type)?.representation == .substring
    }

    private func holdsPieces(_ type: Type) -> Bool {
        if isPiece(type) { return true }
        if case .tuple(let elements) = types.kind(type) { return elements.contains { isPiece(shallow($0.type)) } }
        guard types.nominalSymbol(type)?.representation == .array, let element = types.element(ofArray: type) else {
            return false
        }
        return holdsPieces(shallow(element))
    }

    private func spelled(_ type: Type, _ piece: String) -> String {
        if isPiece(type) { return piece }
        if case .tuple(let elements) = types.kind(type) {
            let parts = elements.map { ($0.label.map { text($0) + ": " } ?? "") + spelled(shallow($0.type), piece) }
            return "(" + parts.joined(separator: ", ") + ")"
        }
        if let element = types.element(ofArray: type) { return "[" + spelled(shallow(element), piece) + "]" }
        return text(type)
    }
}
