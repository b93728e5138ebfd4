import Diagnostics
import Syntax

/// Saying that a loop goes through nothing that can be gone through.
extension Checker {
    /// Do the tuples in a pattern have as many parts as those of the type?
    func hasShape(_ pattern: Pattern, _ type: Type) -> Bool {
        guard case .tuple(let elements) = pattern.kind, case .tuple(let parts) = types.kind(shallow(type)) else {
            return true
        }
        return elements.count == parts.count
            && zip(elements, parts).allSatisfy { hasShape($0.pattern, $1.type) }
    }

    /// `for suit in Suit`: a type is no sequence of its cases.
    func metatypeSequence(_ syntax: Expression) -> CheckedExpression? {
        guard case .name = bare(syntax).kind,
            case .typeValue(let type) = quietly({ checkValueOrType(syntax, expecting: nil) }).kind
        else { return nil }
        report(CheckingMessages.forInNotSequence(text(type) + ".Type"), at: place(of: syntax))
        return errorNode(syntax)
    }

    /// `for i in 0..<width / 2`: the number with a point is what is wrong where the literals are whole ones.
    func reportBound(of range: Expression, _ type: Type) -> Bool {
        guard let bound = uncountableBound(type), isFloating(shallow(bound)),
            case .binary(_, let lower, let upper) = bare(range).kind
        else { return false }
        return reportInArgument(lower, known(.int)) || reportInArgument(upper, known(.int))
    }

    /// `(1...n).reduce(1, *)` of any whole number: the numbers of a range are only gone through where they can be counted.
    func unmetOfRange(_ symbol: Symbol, _ range: Type) -> String? {
        guard let bound = uncountableBound(range), case .parameter = types.kind(bound),
            let owner = types.nominalSymbol(range).map({ text($0.name) }),
            let strideable = libraryNominal(names.intern("Strideable"))
        else { return nil }
        let strides = conforms(bound, to: strideable)
        if strides, case .function(let function) = symbol, text(function.name) == "map" {
            return CheckingMessages.noExactMatches("instance method 'map'")
        }
        return CheckingMessages.referencingRequires(
            memberKind(symbol), owner, text(bound) + (strides ? ".Stride" : ""),
            strides ? "SignedInteger" : "Strideable")
    }

    /// `for x in values.sorted`, where several methods have that name.
    func reportUncalled(_ sequence: CheckedExpression) -> Bool {
        guard case .functionValue(let reference, .value(let base)) = sequence.kind,
            isLibraryFunction(reference.function)
        else { return false }
        let type = shallow(base.type)
        let methods = usable(members(reference.function.name, of: type), on: type).filter {
            if case .function = $0.symbol { true } else { false }
        }
        guard methods.count > 1 else { return false }
        report(CheckingMessages.noOverloadsGive(text(reference.function.name)), at: place(of: sequence))
        return true
    }
}
