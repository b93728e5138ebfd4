import Syntax

/// What the compiler calls collections that are made on the spot: by an initialiser, or by what a closure gives.
extension Checker {
    /// `Array<String.Element>` of `Array(text)`: written like this as long as no variable holds it.
    func madeCollection(_ value: CheckedExpression) -> TypeSugar? {
        guard case .call(let call) = value.kind, call.function.function.kind == .initializer,
            isLibraryFunction(call.function.function),
            case .nominal(let symbol, let arguments) = types.kind(shallow(value.type)), symbol.isLibrary
        else { return nil }
        switch symbol.representation {
        case .array where text(symbol.name) == "Array", .set:
            let sequence = copiedSequence(value)
            guard let plain = plainElement(arguments[0], sequence) else { return nil }
            let name = sequence.flatMap { elementName(of: $0) } ?? text(plain)
            return TypeSugar(
                name: "\(text(symbol.name))<\(name)>", meaning: "\(text(symbol.name))<\(plainText(plain))>")
        case .dictionary where !types.hasVariable(zonk(value.type)):
            return TypeSugar(plain: "Dictionary<\(text(arguments[0])), \(text(arguments[1]))>")
        default: return nil
        }
    }

    /// What the elements are, where that is still to follow from the sequence.
    private func plainElement(_ element: Type, _ sequence: CheckedExpression?) -> Type? {
        if !types.hasVariable(zonk(element)) { return element }
        guard let sequence, case .nominal(_, let arguments) = types.kind(shallow(sequence.type)) else { return nil }
        let type = shallow(sequence.type)
        if let element = types.element(ofArray: type) { return shallow(element) }
        switch types.nominalSymbol(type)?.representation {
        case .string?, .substring?: return known(.character)
        case .set?: return shallow(arguments[0])
        case .dictionary?:
            let parts = zip(["key", "value"], arguments).map {
                TypeKind.TupleElement(label: names.intern($0), type: $1)
            }
            return types.make(.tuple(parts))
        default: break
        }
        if isPartOfDictionary(type), arguments.count == 2 {
            return arguments[text(type).hasSuffix("Keys") ? 0 : 1]
        }
        return arguments.count == 1 && !types.hasVariable(zonk(arguments[0])) ? shallow(arguments[0]) : nil
    }

    /// `[String.Element?]` of `words.map { $0.first }`, and of what holds several such.
    func mappedSugar(_ value: CheckedExpression, _ base: CheckedExpression, isFlat: Bool) -> TypeSugar? {
        guard case .call(let call) = value.kind, call.arguments.count == 1,
            case .value(let argument) = call.arguments[0],
            case .closure(let closure) = argument.kind, let result = soleResult(closure),
            types.element(ofArray: shallow(value.type)) != nil, !types.hasVariable(zonk(value.type))
        else { return nil }
        let name: String?
        if case .variable(let variable) = result.kind, variable === closure.function.parameters.first?.variable,
            !isFlat
        {
            name = elementName(of: base)
        } else if isFlat {
            name = elementName(of: result)
        } else if case .tupleElement(let pair, 1) = result.kind, case .variable = pair.kind,
            member(base)?.name == "enumerated", let sequence = receiver(of: base)
        {
            name = elementName(of: sequence)
        } else {
            name = sugar(of: result)?.name
        }
        return name.map { TypeSugar(name: "[\($0)]", meaning: plainText(value.type)) }
    }

    func soleResult(_ closure: CheckedClosure) -> CheckedExpression? {
        guard let statements = closure.function.body?.statements, statements.count == 1 else { return nil }
        switch statements[0].kind {
        case .expression(let value): return value
        case .return(let value?): return value
        default: return nil
        }
    }
}
