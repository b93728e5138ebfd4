import Diagnostics
import Syntax

/// Comparisons of what does not compare: which side is told.
extension Checker {
    /// `values.filter { $0 > "a" }`: for a comparison that is not all there is to read, in a closure, beside another operator,
    /// of elements of an array, the compiler takes that of whole numbers.
    func reportAmongOthers(
        _ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression, _ syntax: Expression
    ) -> Bool {
        let isInClosure = function.map { $0.kind == .closure && $0.isOneExpression } ?? false
        guard comparing.contains(op.name) else { return false }
        let given = literalKind(other.type)
        if isInClosure, types.isExistential(shallow(one.type)), shallow(one.type) != .any, one.type == other.type,
            text(op.name) != "==", text(op.name) != "!="
        {
            report(CheckingMessages.cannotConform(text(one.type), "Comparable"), at: op.range)
            return true
        }
        guard
            isInClosure || isInText || isElement(one.syntax) || isElement(other.syntax) || isDiscarded
                || isCrowded && !hasConnective || hasCompany(syntax)
        else { return false }
        if literalKind(one.type) == .floating, given == .none, isInteger(shallow(other.type)) {
            report(CheckingMessages.convertArgument("'Double'", text(other.type)), at: place(of: one))
            return true
        }
        guard literalKind(one.type) == .none else { return false }
        if given == .none, reportCompared(one, other) { return true }
        if given == .floating, isInteger(shallow(one.type)) {
            report(CheckingMessages.convertArgument("'Double'", text(one.type)), at: place(of: other))
            return true
        }
        return reportTextCompared(op, one, other)
    }

    /// `count >= "3"`: the text is wrong; `<` is told as a whole, as many types have it.
    private func reportTextCompared(
        _ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression
    ) -> Bool {
        guard [">", ">=", "<="].contains(text(op.name)) else { return false }
        let given = literalKind(other.type)
        let isNumber = given == .integer || shallow(other.type) == known(.int)
        let isText = given == .string || given == .character || shallow(other.type) == known(.string)
        switch shallow(one.type) {
        case known(.int) where isText:
            report(CheckingMessages.convertArgument("'String'", "Int"), at: place(of: other))
        case known(.string) where isNumber:
            report(CheckingMessages.convertArgument("'String'", "Int"), at: place(of: one))
        default: return false
        }
        return true
    }

    /// `_ = count > ratio`
    private var isDiscarded: Bool {
        guard let wholeExpression, case .assignment(let target, _) = bare(wholeExpression).kind else { return false }
        if case .discard = bare(target).kind { return true }
        return false
    }

    /// Has the whole expression an `&&` or `||`?
    private var hasConnective: Bool {
        guard let wholeExpression else { return false }
        var walker = SyntaxWalker()
        walker.looksForNames = true
        walker.walk(wholeExpression)
        return walker.operators.contains { isConnective($0) }
    }

    private func isConnective(_ op: OperatorName) -> Bool {
        op.name == operatorNames.and || op.name == operatorNames.or
    }

    /// Whether a literal or another operator stands in the whole expression beside the comparison.
    private func hasCompany(_ comparison: Expression) -> Bool {
        guard let wholeExpression else { return false }
        var (whole, part) = (SyntaxWalker(), SyntaxWalker())
        whole.walk(wholeExpression)
        part.walk(comparison)
        return whole.literalCount > part.literalCount
            || whole.operators.contains { op in
                !isConnective(op)
                    && (op.range.lower < comparison.range.lower || op.range.lower > comparison.range.upper)
            }
    }

    /// A `Double` beside an `Int` or a `String` is the one that is wrong: these have comparisons of their own, while those of
    /// numbers with a point are a protocol's.
    private func reportCompared(_ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        for (odd, right) in [(one, other), (other, one)] {
            let wanted = shallow(right.type)
            let given = shallow(odd.type)
            guard given == known(.double) || types.nominalSymbol(given)?.representation == .float,
                isInteger(wanted) || [KnownType.string, .character, .bool].contains(where: { known($0) == wanted })
            else { continue }
            if isGenericCall(odd) { return false }
            let leaves = odd.syntax.map { self.leaves(of: $0) } ?? []
            let odds = leaves.filter { leaf in
                let type = quietly { shallow(check(leaf, expecting: nil).type) }
                return type == given || literalKind(type) == .floating
            }
            let place = leaves.count > 1 && odds.count == 1 ? self.place(of: odds[0]) : self.place(of: odd)
            report(CheckingMessages.convertArgument("'\(text(given))'", text(wanted)), at: place)
            return true
        }
        return false
    }

    /// `abs(ratio)`
    private func isGenericCall(_ value: CheckedExpression) -> Bool {
        guard case .call(let call) = value.kind, case .none = call.receiver else { return false }
        return !call.function.function.generics.parameters.isEmpty
    }

    /// `names.first == 3`: what is no value of the property is compared with the method of the same name.
    func reportFirst(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        guard op.name == .equal || op.name == operatorNames.notEqual,
            case .member(let base, let reference)? = one.syntax.map({ bare($0).kind }),
            ["first", "last"].contains(text(reference.name)), let element = types.wrapped(shallow(one.type)),
            let collection = types.nominalSymbol(quietly { shallow(check(base, expecting: nil).type) }),
            collection.isLibrary, let proto = protocolCompared(shallow(other.type))
        else { return false }
        func method(_ name: String, _ result: String) -> String { "'((\(name)) throws -> Bool) throws -> \(result)'" }
        let isOfText = collection === types.nominalSymbol(known(.string))
        let type =
            isOfText
            ? method("String.Element", "String.Element?") + " (aka \(method("Character", "Optional<Character>")))"
            : method(text(element), text(one.type))
        report(CheckingMessages.cannotConform(quoted: type, proto), at: op.range)
        return true
    }

    /// The protocol that the compiler finds a comparison with such a value in.
    private func protocolCompared(_ type: Type) -> String? {
        switch literalKind(type) {
        case .integer: "BinaryInteger"
        case .string, .character: "StringProtocol"
        case .none: type == known(.int) ? "BinaryInteger" : type == known(.string) ? "StringProtocol" : nil
        case .floating: nil
        }
    }

    /// `items[0]`, `items[0].price`
    func isElement(_ syntax: Expression?) -> Bool {
        switch syntax.map({ bare($0).kind }) {
        case .subscript?: true
        case .member(let base, _)?, .tupleElement(let base, _)?: isElement(base)
        default: false
        }
    }

    /// A value of a type of the program compared with a literal.
    func reportLiteralBeside(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        let (left, right) = (shallow(one.type), shallow(other.type))
        if comparing.contains(op.name), reportRawType(one, right) || reportRawType(other, left) { return true }
        guard text(op.name) == "==" || text(op.name) == "!=", let symbol = types.nominalSymbol(left),
            !symbol.isLibrary, symbol.kind != .protocol
        else { return false }
        guard symbol.rawType == nil else { return false }
        guard literalKind(right) != .none, let proto = protocolCompared(right) else { return false }
        report(
            CheckingMessages.referencingRequires("operator function '\(text(op.name))'", proto, text(left), proto),
            at: op.range)
        return true
    }

    /// `level >= 2`: an enum beside what its raw values are is what does not fit.
    private func reportRawType(_ value: CheckedExpression, _ beside: Type) -> Bool {
        let type = shallow(value.type)
        guard let raw = types.nominalSymbol(type)?.rawType,
            (literalKind(beside) == .none ? beside : defaultType(of: literalKind(beside))) == raw
        else { return false }
        report(CheckingMessages.convertArgument("'\(text(type))'", text(raw)), at: place(of: value))
        return true
    }
}
