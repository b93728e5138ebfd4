import Syntax

extension TypeTable {
    /// The type as the compiler writes it in its messages: `[Int]`, `(Double, Int) -> String?`.
    public func text(_ type: Type, names: NameTable) -> String {
        switch kind(type) {
        case .error: "<<error type>>"
        case .nominal(let symbol, let arguments): text(symbol, arguments, names)
        case .tuple(let elements): tupleText(elements, names)
        case .function(let function): functionText(function, names)
        case .existential(let members): existentialText(members, names)
        case .parameter(let symbol): names.text(of: symbol.name)
        case .member(let base, let associated): memberText(base, names) + "." + names.text(of: associated.name)
        case .opaque(let symbol, _): "some " + constraintText(symbol.constraints, names)
        case .metatype(let instance): metatypeText(instance, names)
        case .variable: "_"
        }
    }

    private func text(_ symbol: NominalSymbol, _ arguments: [Type], _ names: NameTable) -> String {
        switch symbol.representation {
        case .array: return "[" + text(arguments[0], names: names) + "]"
        case .dictionary:
            return "[" + text(arguments[0], names: names) + " : " + text(arguments[1], names: names) + "]"
        case .optional: return optionalText(arguments[0], names)
        default: break
        }
        var own = names.text(of: symbol.name)
        if symbol.isLibrary { own = StandardLibrary.shownName(own) }
        if symbol.isLibrary, own == "_DictionaryValues" || own == "_DictionaryKeys", arguments.count == 2 {
            return "Dictionary<" + joined(arguments, names) + ">." + own.dropFirst("_Dictionary".utf8.count)
        }
        let ownCount = symbol.generics.parameters.count - (symbol.parent?.generics.parameters.count ?? 0)
        if ownCount > 0, arguments.count >= ownCount {
            own += "<" + joined(Array(arguments.suffix(ownCount)), names) + ">"
        }
        guard let parent = symbol.parent else { return own }
        return text(parent, Array(arguments.dropLast(max(0, ownCount))), names) + "." + own
    }

    private func memberText(_ base: Type, _ names: NameTable) -> String {
        if case .opaque = kind(base) { "(" + text(base, names: names) + ")" } else { text(base, names: names) }
    }

    private func optionalText(_ wrapped: Type, _ names: NameTable) -> String {
        let inner = text(wrapped, names: names)
        switch kind(wrapped) {
        case .function, .opaque: return "(" + inner + ")?"
        case .existential(let members): return members.isEmpty ? inner + "?" : "(" + inner + ")?"
        default: return inner + "?"
        }
    }

    private func metatypeText(_ instance: Type, _ names: NameTable) -> String {
        let inner = text(instance, names: names)
        switch kind(instance) {
        case .function: return "(" + inner + ").Type"
        case .existential(let members): return members.isEmpty ? "any Any.Type" : "any (" + inner + ").Type"
        default: return inner + ".Type"
        }
    }

    private func tupleText(_ elements: [TypeKind.TupleElement], _ names: NameTable) -> String {
        var result = "("
        for (index, element) in elements.enumerated() {
            if index > 0 { result += ", " }
            if let label = element.label { result += names.text(of: label) + ": " }
            result += text(element.type, names: names)
        }
        return result + ")"
    }

    private func functionText(_ function: FunctionType, _ names: NameTable) -> String {
        var result = "("
        for (index, parameter) in function.parameters.enumerated() {
            if index > 0 { result += ", " }
            if parameter.isInout { result += "inout " }
            if parameter.isAutoclosure { result += "@autoclosure " }
            if parameter.isEscaping, self.function(parameter.type) != nil, !parameter.isAutoclosure {
                result += "@escaping "
            }
            if parameter.isVariadic, let element = element(ofArray: parameter.type) {
                result += text(element, names: names) + "..."
            } else {
                result += text(parameter.type, names: names)
            }
        }
        result += ")"
        if let thrown = function.thrown {
            if case .existential = kind(thrown) {
                result += " throws"
            } else {
                result += " throws(" + text(thrown, names: names) + ")"
            }
        }
        return result + " -> " + (function.result == .void ? nameOfNothing : text(function.result, names: names))
    }

    private func existentialText(_ members: [Type], _ names: NameTable) -> String {
        members.isEmpty ? "Any" : "any " + constraintText(members, names)
    }

    private func constraintText(_ members: [Type], _ names: NameTable) -> String {
        var result = ""
        for (index, member) in members.enumerated() {
            if index > 0 { result += " & " }
            result += text(member, names: names)
        }
        return result
    }

    private func joined(_ types: [Type], _ names: NameTable) -> String {
        var result = ""
        for (index, type) in types.enumerated() {
            if index > 0 { result += ", " }
            result += text(type, names: names)
        }
        return result
    }
}
