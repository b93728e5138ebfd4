import Diagnostics
import Syntax

/// Lists of other elements than are wanted.
extension Checker {
    /// Two types that a declaration asks to be one, and are not; `source` is the first of them as it was asked for.
    func reportDifferent(
        _ left: Type, _ right: Type, _ owner: FunctionSymbol?, source: Type, at range: SourceRange
    ) {
        if trialDepth > 0 { return report("", at: range) }
        guard let owner else { return report(CheckingMessages.requiresSameType(text(left), text(right)), at: range) }
        if isAddedTo(owner) { return report(CheckingMessages.noExactMatches("instance method 'append'"), at: range) }
        let (one, other) = (text(associatedType(left)), text(associatedType(right)))
        // What an array given to a generic function holds, the compiler cannot tell.
        let isSilent = isElementOfArray(source) && owner.kind != .initializer
        report(
            isSilent
                ? CheckingMessages.noDiagnostic
                : CheckingMessages.functionRequiresSame(
                    functionKind(owner), description(of: owner), quoted: pairName(source) ?? "'\(one)'", other),
            at: range)
    }

    /// `append(contentsOf:)` of the library stands beside others of its name.
    func isAddedTo(_ owner: FunctionSymbol) -> Bool {
        isLibraryFunction(owner) && text(owner.name) == "append" && owner.parameters.first?.label != nil
    }

    /// `[Int](names)`, and `let numbers: Set<Int> = Set(names)`
    func reportOtherElements(
        since first: Int, _ candidate: Candidate, _ arguments: [CheckedExpression.Argument], _ expecting: Type?,
        at range: SourceRange
    ) -> Bool {
        guard pending.count > first, candidate.function.kind == .initializer, isLibraryFunction(candidate.function),
            arguments.count == 1, candidate.function.parameters[0].label == nil,
            case .value(let given) = arguments[0],
            let made = candidate.made.map({ zonk($0) }), let collection = types.nominalSymbol(made),
            collection.representation == .array || collection.representation == .set, types.flags(made).isEmpty,
            let broken = pending[first...].firstIndex(where: { isBroken($0) })
        else { return false }
        pending[broken].isDone = true
        guard let expecting, case .variable? = Optional(given.kind), let element = types.element(ofArray: given.type)
        else {
            report(CheckingMessages.noExactMatches("initializer "), at: range)
            return true
        }
        report(
            CheckingMessages.convertAssigned(
                "'\(text(collection.name))<\(text(element))>'", text(shallow(expecting))), at: range)
        return true
    }

    /// `names.append(others)`: a list where one element is wanted makes the compiler think of `append(contentsOf:)`.
    func reportAppendedList(_ candidate: Candidate, _ list: ArgumentList, since told: Int, at range: SourceRange) {
        let name = text(candidate.function.name)
        guard trialDepth == 0, diagnostics.count == told + 1, name == "append" || name == "insert",
            isLibraryFunction(candidate.function), let base = base(of: candidate.receiver),
            let element = types.element(ofArray: shallow(base.type)), let argument = list.arguments.first,
            argument.label == nil, list.trailing == 0,
            case let given = quietly({ check(argument.value, expecting: nil) }),
            let added = types.element(ofArray: shallow(given.type)), given.type != .error
        else { return }
        let isSame = plan(from: added, to: element) != nil
        let isOfLists = types.element(ofArray: shallow(element)) != nil
        if name == "insert" || base.syntax.map({ isWeighedBefore($0) }) ?? false {
            guard isSame else { return }
            diagnostics.removeLast()
            let place = list.arguments.count > 1 ? SourceRange(at: list.range.lower) : argument.value.range
            report(CheckingMessages.missingLabel("contentsOf:", "call"), at: place)
        } else if !isOfLists || isSame || member(given)?.name == "split" {
            diagnostics.removeLast()
            report(CheckingMessages.noExactMatches("instance method 'append'"), at: range)
        }
    }

    private func isBroken(_ constraint: PendingConstraint) -> Bool {
        guard !constraint.isDone, case .equal(let left, let right, _) = constraint.kind else { return false }
        let (one, other) = (associatedType(left), associatedType(right))
        return types.flags(one).isEmpty && types.flags(other).isEmpty && one != other
    }

    /// The element of an array that is known meanwhile.
    private func associatedType(_ type: Type) -> Type {
        let type = zonk(type)
        guard case .member(let base, let associated) = types.kind(type) else { return type }
        return shallow(member(of: base, associated))
    }

    /// `'Zip2Sequence<[String], [Int]>.Element' (aka '(String, Int)')`
    private func pairName(_ source: Type) -> String? {
        guard case .member(let base, _) = types.kind(source),
            case .nominal(let symbol, let arguments) = types.kind(zonk(base)), symbol.isLibrary,
            ["Zip2Sequence", "EnumeratedSequence"].contains(text(symbol.name))
        else { return nil }
        return pairSugar(symbol, arguments, text(base))?.quoted
    }

    private func isElementOfArray(_ type: Type) -> Bool {
        guard case .member(let base, _) = types.kind(type) else { return false }
        return types.nominalSymbol(shallow(base))?.representation == .array
    }

    /// `names = numbers`: one type for another that differs in its arguments alone, told at the `=`; so are tuples of parts
    /// that do not fit.
    func reportAssignedGeneric(
        _ value: CheckedExpression, _ place: CheckedExpression, at equals: SourceRange
    ) -> Bool {
        var wanted = shallow(place.type)
        let given = shallow(value.type)
        if types.wrapped(given) == nil { wanted = unwrapped(wanted) }
        guard isTuple(given, like: wanted) || isSameGeneric(given, wanted) && types.flags(zonk(given)).isEmpty,
            types.flags(zonk(wanted)).isEmpty, plan(from: given, to: wanted) == nil
        else { return false }
        report(words(for: .assigned, quoted(value), given, wanted), at: equals)
        return true
    }

    private func isTuple(_ one: Type, like other: Type) -> Bool {
        guard case .tuple(let parts) = types.kind(one), case .tuple(let others) = types.kind(other) else {
            return false
        }
        return parts.count == others.count && !parts.isEmpty
    }
}
