import Syntax

/// What the compiler calls the elements of the library's sequences, and what holds some of them.
extension Checker {
    /// `Range<Int>.Element?` of `range.first`, `[Dictionary<String, Int>.Keys.Element]` of `keys.sorted()`.
    func librarySugar(of value: CheckedExpression) -> TypeSugar? {
        if let copied = copiedSequence(value), !isLiteralRange(copied), let name = elementName(of: copied) {
            return TypeSugar(name: "[\(name)]", meaning: plainText(value.type))
        }
        guard let (type, member) = member(value), let base = receiver(of: value) else { return nil }
        switch member {
        case "first", "last", "max", "min", "randomElement", "popLast":
            guard let wrapped = types.wrapped(shallow(value.type)), let name = elementName(of: base) else { return nil }
            return TypeSugar(name: name + "?", meaning: "Optional<\(text(wrapped))>")
        case "sorted", "shuffled", "filter":
            guard types.element(ofArray: shallow(value.type)) != nil, let name = elementName(of: base) else {
                return nil
            }
            return TypeSugar(name: "[\(name)]", meaning: plainText(value.type))
        case "map", "flatMap": return mappedSugar(value, base, isFlat: member == "flatMap")
        case "indices":
            guard let element = types.element(ofArray: type) else { return nil }
            return TypeSugar(name: "Range<Array<\(text(element))>.Index>", meaning: "Range<Int>")
        case "firstIndex", "lastIndex", "index":
            guard let element = types.element(ofArray: type) else { return nil }
            return TypeSugar(name: "Array<\(text(element))>.Index?", meaning: "Optional<Int>")
        case "mapValues", "compactMapValues":
            guard case .nominal(let symbol, let arguments) = types.kind(shallow(value.type)),
                symbol.representation == .dictionary
            else { return nil }
            return TypeSugar(plain: "Dictionary<\(text(arguments[0])), \(text(arguments[1]))>")
        default: return nil
        }
    }

    /// `(Int) -> Array<Int>.Index?`: `numbers.firstIndex`, which is not called.
    func indexSearchSugar(_ method: FunctionSymbol, _ base: CheckedExpression, _ type: Type) -> TypeSugar? {
        let plain = text(type)
        guard isLibraryFunction(method), ["firstIndex", "lastIndex"].contains(text(method.name)),
            let element = types.element(ofArray: shallow(base.type)), plain.hasSuffix("Int?")
        else { return nil }
        let taken = String(plain.dropLast(4))
        return TypeSugar(name: taken + "Array<\(text(element))>.Index?", meaning: taken + "Optional<Int>")
    }

    /// nil where the compiler says the type of the elements itself.
    func elementName(of sequence: CheckedExpression) -> String? {
        if member(sequence)?.name == "reversed", let base = receiver(of: sequence) { return elementName(of: base) }
        if let (type, name) = member(sequence), name == "dropFirst", types.element(ofArray: type) != nil {
            return "DropFirstSequence<\(text(type))>.Element"
        }
        let type = shallow(sequence.type)
        guard case .nominal(let symbol, let arguments) = types.kind(type), symbol.isLibrary else { return nil }
        switch symbol.representation {
        case .array:
            guard let name = sugar(of: sequence)?.name, name.utf8.first == UInt8(ascii: "["),
                name.utf8.last == UInt8(ascii: "]")
            else { return nil }
            return String(name.dropFirst().dropLast())
        case .string: return "String.Element"
        case .substring: return nil
        case .dictionary: return "Dictionary<\(text(arguments[0])), \(text(arguments[1]))>.Element"
        case .set: return nil
        default: break
        }
        switch text(symbol.name) {
        case "Range" where isIndices(sequence):
            guard let base = receiver(of: sequence), let element = types.element(ofArray: shallow(base.type)) else {
                return text(type) + ".Element"
            }
            return "Range<Array<\(text(element))>.Index>.Element"
        case "Range", "ClosedRange", "Zip2Sequence": return text(type) + ".Element"
        case "EnumeratedSequence": return text(type) + ".Iterator.Element"
        default: return isPartOfDictionary(type) ? text(type) + ".Element" : nil
        }
    }

    /// What a loop through the sequence gives its variables; the numbers of `0..<n` are whole numbers and nothing else.
    func nameLoopVariables(_ pattern: CheckedPattern, of sequence: CheckedExpression) {
        if case .variable(let variable) = pattern.kind {
            guard let symbol = types.nominalSymbol(shallow(sequence.type)), !countsFromLiterals(sequence) else {
                return
            }
            let isRange = text(symbol.name) == "Range" || text(symbol.name) == "ClosedRange"
            guard isRange || symbol.representation == .array else { return }
            name(variable, asElementOf: sequence)
        } else if case .tuple(let parts) = pattern.kind, parts.count == 2, case .variable(let second) = parts[1].kind,
            member(sequence)?.name == "enumerated", let base = receiver(of: sequence), !countsFromLiterals(base),
            member(base)?.name != "reversed"
        {
            name(second, asElementOf: base)
        }
    }

    /// `if let best = numbers.max()`
    func nameUnwrapped(_ variables: [VariableSymbol], _ value: CheckedExpression) {
        guard variables.count == 1, var sugar = sugar(of: value), sugar.name.utf8.last == UInt8(ascii: "?") else {
            return
        }
        sugar.name.removeLast()
        sugar.meaning = plainText(variables[0].type)
        variables[0].sugar = sugar
    }

    private func name(_ variable: VariableSymbol, asElementOf sequence: CheckedExpression) {
        guard let name = elementName(of: sequence), !types.hasVariable(zonk(variable.type)) else { return }
        variable.sugar = TypeSugar(name: name, meaning: plainText(variable.type))
    }

    /// A type as the elements of a sequence are called, if it is theirs; to be put in quotes.
    func spelledElement(_ type: Type, of sequence: CheckedExpression) -> String {
        let element = types.element(ofArray: shallow(sequence.type)).map { shallow($0) }
        let isText = types.nominalSymbol(shallow(sequence.type))?.representation == .string
        guard isText ? type == known(.character) : type == element, let name = elementName(of: sequence) else {
            return text(type)
        }
        return TypeSugar(name: name, meaning: plainText(type)).spelled
    }

    // MARK: - In closures

    /// What the elements of a sequence are called in closures for methods that all sequences have.
    func elementSugar(_ candidate: Candidate) -> TypeSugar? {
        guard case .value(let base) = candidate.receiver,
            case .nominal(let symbol, let arguments) = types.kind(shallow(base.type)), symbol.isLibrary
        else { return nil }
        switch symbol.representation {
        case .string where isLibraryFunction(candidate.function):
            return TypeSugar(name: "String.Element", meaning: "Character")
        case .array:
            guard let name = elementName(of: base) else { return nil }
            return TypeSugar(name: name, meaning: text(arguments[0]))
        case .dictionary where candidate.function.owner?.kind == .protocol:
            return elementName(of: base).map {
                TypeSugar(name: $0, meaning: "(key: \(text(arguments[0])), value: \(text(arguments[1])))")
            }
        default: break
        }
        guard candidate.function.owner?.kind == .protocol else { return nil }
        switch text(symbol.name) {
        case "Zip2Sequence", "EnumeratedSequence": return pairSugar(symbol, arguments, text(base.type))
        case "Range", "ClosedRange":
            if isLiteralRange(base) { return nil }
            return elementName(of: base).map { TypeSugar(name: $0, meaning: text(arguments[0])) }
        default:
            guard isPartOfDictionary(shallow(base.type)), arguments.count == 2 else { return nil }
            let element = arguments[text(symbol.name).hasSuffix("Keys") ? 0 : 1]
            return elementName(of: base).map { TypeSugar(name: $0, meaning: text(element)) }
        }
    }

    func pairSugar(_ symbol: NominalSymbol, _ arguments: [Type], _ name: String) -> TypeSugar? {
        let elements = arguments.compactMap { types.element(ofArray: shallow($0)).map { text($0) } }
        guard elements.count == arguments.count else { return nil }
        return text(symbol.name) == "Zip2Sequence"
            ? TypeSugar(name: name + ".Element", meaning: "(\(elements[0]), \(elements[1]))")
            : TypeSugar(name: name + ".Iterator.Element", meaning: "(offset: Int, element: \(elements[0]))")
    }

    // MARK: - Shapes

    func receiver(of value: CheckedExpression) -> CheckedExpression? {
        switch value.kind {
        case .call(let call):
            if case .value(let base) = call.receiver { base } else { nil }
        case .property(.value(let base), _): base
        default: nil
        }
    }

    /// The sequence in `Array(sequence)`.
    func copiedSequence(_ value: CheckedExpression) -> CheckedExpression? {
        guard case .call(let call) = value.kind, call.function.function.kind == .initializer,
            isLibraryFunction(call.function.function), types.element(ofArray: shallow(value.type)) != nil,
            call.arguments.count == 1, case .value(let sequence) = call.arguments[0],
            call.function.function.parameters.first?.label == nil
        else { return nil }
        return sequence
    }

    private func isIndices(_ value: CheckedExpression) -> Bool {
        member(value)?.name == "indices"
    }

    private func isLiteralRange(_ value: CheckedExpression) -> Bool {
        guard case .call(let call) = value.kind, isLibraryFunction(call.function.function) else { return false }
        let name = text(call.function.function.name)
        return name == "..<" || name == "..."
    }

    /// The keys or the values of a dictionary.
    func isPartOfDictionary(_ type: Type) -> Bool {
        types.nominalSymbol(type).map { $0.isLibrary && text($0.name).hasPrefix("_Dictionary") } ?? false
    }

    /// `(0..<n).reversed()`
    private func countsFromLiterals(_ sequence: CheckedExpression) -> Bool {
        if isLiteralRange(sequence) { return true }
        return receiver(of: sequence).map { countsFromLiterals($0) } ?? false
    }

    private func isText(_ type: Type) -> Bool {
        let kind = types.nominalSymbol(type)?.representation
        return kind == .string || kind == .substring
    }
}
