import Syntax

/// What stands before a dot, told by what follows it, and what of several of a name is meant there.
extension Checker {
    /// `pairs.map { …; return (name, score) }.sorted { $0.score > $1.score }`: the labels are those of what is wanted.
    func labelledElement(of base: Expression, by reference: NameReference, _ expecting: Type?) -> Type? {
        guard let wanted = expecting.map({ shallow($0) }), let element = self.element(wanted, by: text(reference.name)),
            case .tuple(let parts) = types.kind(shallow(element)), parts.contains(where: { $0.label != nil }),
            !types.hasVariable(element), givesNewElements(base)
        else { return nil }
        return element
    }

    /// What the elements of a base are of which a method gives what is wanted.
    private func element(_ wanted: Type, by method: String) -> Type? {
        switch method {
        case "sorted", "filter", "reversed": types.element(ofArray: wanted)
        case "prefix", "suffix", "dropFirst", "dropLast": elementOfSlice(wanted)
        case "max", "min", "first", "last": types.wrapped(wanted)
        default: nil
        }
    }

    private func elementOfSlice(_ type: Type) -> Type? {
        guard case .nominal(let symbol, let arguments) = types.kind(type), symbol.isLibrary,
            text(symbol.name) == "ArraySlice"
        else { return nil }
        return arguments.first
    }

    /// `Array(items.map { … }.sorted { $0.score > $1.score }.prefix(2))`: a part of what is wanted as a whole.
    func readLabelledSlice(_ list: ArgumentList, of type: Type, _ expecting: Type?) {
        guard list.arguments.count == 1, types.element(ofArray: type) != nil,
            let element = expecting.flatMap({ types.element(ofArray: shallow($0)) }),
            case .call(let call) = bare(list.arguments[0].value).kind,
            case .member(let base, let reference) = call.callee.kind,
            let symbol = libraryNominal(names.intern("ArraySlice")),
            case let slice = types.nominal(symbol, of: element),
            labelledElement(of: base, by: reference, slice) != nil
        else { return }
        list.nodes[0] = check(list.arguments[0].value, expecting: slice)
    }

    /// `items.map { … }`, `items.compactMap { … }`, and those in another order or some of them alone.
    private func givesNewElements(_ syntax: Expression) -> Bool {
        guard !isMapped(syntax) else { return true }
        guard case .call(let call) = bare(syntax).kind, case .member(let base, let member) = call.callee.kind else {
            return false
        }
        switch text(member.name) {
        case "compactMap": return call.arguments.count == 1
        case "sorted", "filter", "reversed": return givesNewElements(base)
        default: return false
        }
    }

    /// `[Circle(), Square()].map { (shape: any Shape) in … }`, `[1, .plus, 2].map(show)`: elements that do not go
    /// together by themselves are what is to take them.
    func takenElement(of base: Expression, _ list: ArgumentList) -> Type? {
        guard case .array(let elements) = base.kind, elements.count > 1, list.arguments.count == 1,
            let type = takenType(list.arguments[0].value), type != .any, !types.hasVariable(type),
            !tries(keeping: false, { if !goTogether(base, as: type) { mistakesInTrials += 1 } })
        else { return nil }
        return tries(keeping: false) { _ = check(base, expecting: array(type)) } ? type : nil
    }

    private func goTogether(_ elements: Expression, as type: Type) -> Bool {
        let made = check(elements, expecting: nil)
        return types.element(ofArray: zonk(made.type)).map { plan(from: $0, to: type) != nil } ?? true
    }

    /// What a closure or a function of one parameter says of that.
    private func takenType(_ function: Expression) -> Type? {
        switch function.kind {
        case .closure(let closure):
            if let called = calledAlone(in: closure) { return takenType(called) }
            guard case .list(let parameters) = closure.parameters, parameters.count == 1,
                let written = parameters[0].type
            else { return nil }
            return quietly { resolveType(written) }
        case .name(let reference):
            let symbols = quietly { lookup(reference.name) }.symbols
            guard symbols.count == 1, case .function(let function) = symbols[0] else { return nil }
            resolve(function)
            return function.parameters.count == 1 ? function.parameters[0].argumentType : nil
        default: return nil
        }
    }

    /// `{ show($0) }`: the function that alone is called, with what the closure takes alone.
    private func calledAlone(in closure: Closure) -> Expression? {
        guard case .implicit = closure.parameters, closure.body.statements.count == 1,
            case .call(let call)? = soleExpression(closure.body.statements[0]).map({ bare($0).kind }),
            call.arguments.count == 1, case .closureParameter(0) = bare(call.arguments[0].value).kind
        else { return nil }
        return call.callee
    }

    /// `prefix(2)` and `dropFirst()` of a collection give slices: those of a sequence are not meant.
    func dropSequences(_ candidates: inout [Candidate], _ list: ArgumentList, _ reference: NameReference) {
        let name = text(reference.name)
        guard name == "prefix" || name == "dropFirst", list.arguments.first?.label == nil, list.trailing == 0,
            candidates.contains(where: { $0.function.owner.map { text($0.name) == "Collection" } ?? false })
        else { return }
        candidates.removeAll { $0.function.owner.map { $0.isLibrary && text($0.name) == "Sequence" } ?? false }
    }

    /// `upper.dropLast() + lower` where an array is wanted: what a sequence is cut to is one, what a collection is, is none.
    func listed(_ operand: Expression, _ expecting: Type?, _ op: OperatorName) -> Type? {
        guard case .call(let call) = bare(operand).kind, case .member(_, let reference) = call.callee.kind,
            case let name = text(reference.name), name == "dropLast" || name == "suffix",
            let whole = concatenated(expecting, op), types.element(ofArray: whole) != nil
        else { return nil }
        return tries(keeping: false) { _ = check(operand, expecting: whole) } ? whole : nil
    }

    /// What works out its elements when they are asked for stays so.
    func isLazy(_ type: Type) -> Bool {
        types.nominalSymbol(type).map { $0.isLibrary && text($0.name).hasPrefix("Lazy") } ?? false
    }

    /// `print(items.reversed())` shows the collection that is seen from its end, not an array, and so is
    /// `let back = items.reversed()`.
    func dropReversedArray(_ candidates: inout [Candidate], _ reference: NameReference) {
        guard text(reference.name) == "reversed",
            candidates.contains(where: { text($0.function.owner?.name ?? .underscore) == "BidirectionalCollection" })
        else { return }
        candidates.removeAll { types.element(ofArray: $0.function.result) != nil }
    }

    /// `word.reversed() + "!"` is a text, where no array is wanted: what is seen from its end is added to.
    func isReversedText(
        _ op: OperatorName, _ operand: Expression, besides other: Expression, _ expecting: Type?
    ) -> Bool {
        guard op.name == operatorNames.plus, isReversal(operand), !needsContext(other) else { return false }
        return tries(keeping: false) {
            let type = check(other, expecting: nil).type
            if !isReversedText(op, operand, besides: type, expecting) { mistakesInTrials += 1 }
        }
    }

    func isReversedText(_ op: OperatorName, _ operand: Expression, besides other: Type, _ expecting: Type?) -> Bool {
        guard op.name == operatorNames.plus, isReversal(operand),
            [.string, .character].contains(literalKind(other)) || shallow(other) == known(.string)
        else { return false }
        return expecting.map { types.element(ofArray: shallow($0)) == nil } ?? true
    }
}
