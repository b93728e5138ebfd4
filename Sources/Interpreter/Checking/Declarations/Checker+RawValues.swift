import Diagnostics
import Syntax

/// The raw values of enums.
extension Checker {
    func checkRawValues(_ nominal: NominalSymbol) {
        checkRawValueForms(nominal)
        guard let raw = nominal.rawType, raw != .error, isRawType(raw, of: nominal) else { return }
        let isRepeated = nominal.cases.indices.contains { index in
            nominal.cases[..<index].contains { $0.name == nominal.cases[index].name }
        }
        if isRepeated { reportRawType(of: nominal, raw) }
        var next: Int64 = 0
        let kind = types.nominalSymbol(raw)?.representation
        var seen: [CaseSymbol.RawValue: SourceRange] = [:]
        for symbol in nominal.cases {
            if let syntax = symbol.element?.rawValue {
                symbol.rawValue = rawLiteral(syntax, raw)
                if symbol.rawValue == nil { reportRawType(of: nominal, raw) }
            } else if kind == .string {
                symbol.rawValue = .string(text(symbol.name))
            } else if kind == .character {
                reportRawType(of: nominal, raw)
                return report(CheckingMessages.rawValuesRequired, at: symbol.range)
            } else {
                symbol.rawValue = .integer(next)
            }
            if case .integer(let value)? = symbol.rawValue {
                next = value &+ 1
                if kind == .double || kind == .float { symbol.rawValue = .double(Double(value)) }
            }
            if let value = symbol.rawValue {
                if let other = seen[value] {
                    report(
                        CheckingMessages.rawValueTwice, at: symbol.element?.rawValue?.range ?? symbol.range,
                        notes: [Diagnostic(.note, CheckingMessages.rawValueUsedHere, at: other)])
                }
                seen[value] = symbol.element?.rawValue?.range ?? symbol.range
            }
        }
    }

    private func reportRawType(of nominal: NominalSymbol, _ raw: Type) {
        guard case .nominal(let syntax)? = nominal.state.declaration?.kind, let first = syntax.inherited.first else {
            return
        }
        report(CheckingMessages.rawTypeNotRepresentable(text(nominal.name), text(raw)), at: first.range)
    }

    /// Can literals be of the type?
    private func isRawType(_ raw: Type, of nominal: NominalSymbol) -> Bool {
        let literals: [KnownType] = [
            .expressibleByIntegerLiteral, .expressibleByFloatLiteral, .expressibleByStringLiteral,
            .expressibleByUnicodeScalarLiteral, .expressibleByExtendedGraphemeClusterLiteral,
        ]
        if literals.contains(where: { conforms(raw, $0) }) { return true }
        guard case .nominal(let syntax)? = nominal.state.declaration?.kind, let first = syntax.inherited.first else {
            return true
        }
        reportRawType(of: nominal, raw)
        if !conforms(raw, .equatable) { report(CheckingMessages.rawTypeNotEquatable(text(raw)), at: first.range) }
        report(CheckingMessages.notLiteralRawType(text(raw)), at: first.range)
        return false
    }

    /// Do the cases, as they are written, have values of the raw type? Otherwise there is no `rawValue`.
    func hasRawValues(_ nominal: NominalSymbol, of raw: Type) -> Bool {
        if nominal.isLibrary { return true }
        return nominal.cases.allSatisfy { symbol in
            guard (symbol.element?.payload ?? []).isEmpty else { return false }
            switch symbol.element?.rawValue.map({ bare($0).kind }) {
            case .string?: return accepts(raw, literal: .string) || shallow(raw) == known(.character)
            case .integer?: return accepts(raw, literal: .integer)
            case .float?: return accepts(raw, literal: .floating)
            case .boolean?: return false
            case nil: return accepts(raw, literal: .integer) || accepts(raw, literal: .string)
            default: return true
            }
        }
    }

    private func checkRawValueForms(_ nominal: NominalSymbol) {
        if let raw = nominal.rawType, nominal.cases.contains(where: { !$0.payload.isEmpty }) {
            reportRawType(of: nominal, raw)
        }
        for symbol in nominal.cases {
            if nominal.rawType == nil, let value = symbol.element?.rawValue {
                if !inheritsUnknown(nominal) { report(CheckingMessages.rawValueWithoutType, at: value.range) }
            } else if !symbol.payload.isEmpty, nominal.rawType != nil || inheritsUnknown(nominal) {
                report(CheckingMessages.rawValueWithPayload, at: symbol.range)
            }
        }
    }

    /// What there is not might be a raw type.
    private func inheritsUnknown(_ nominal: NominalSymbol) -> Bool {
        guard case .nominal(let syntax)? = nominal.state.declaration?.kind else { return false }
        return syntax.inherited.contains { type in
            if case .name(let reference) = type.kind { isUnknown(reference.name) } else { false }
        }
    }

    private func rawLiteral(_ syntax: Expression, _ type: Type) -> CaseSymbol.RawValue? {
        let checked = isolatedValue(syntax, type)
        switch checked?.kind {
        case .integer(let magnitude, let isNegative)?:
            let value = Int64(bitPattern: magnitude)
            return .integer(isNegative ? 0 &- value : value)
        case .floating(let value)?: return .double(value)
        case .string(let value)?: return .string(value)
        default: return nil
        }
    }

    private func isolatedValue(_ syntax: Expression, _ type: Type) -> CheckedExpression? {
        var result: CheckedExpression?
        isolated(in: scope) {
            result = solved(syntax) { coerce(check(syntax, expecting: type), to: type, .rawValue) }
        }
        return result
    }
}
