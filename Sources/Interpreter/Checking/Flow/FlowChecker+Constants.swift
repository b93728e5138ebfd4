import Diagnostics
import Syntax

/// Whole numbers that are known before anything runs: they must fit, and their arithmetic too.
extension FlowChecker {
    /// The range of an integer type that 64 bits with a sign can say; `UInt` is looked at for its sign alone.
    private struct IntegerBounds {
        let lower: Int64
        let upper: Int64
        let isWord: Bool
    }

    private func bounds(of type: Type) -> IntegerBounds? {
        switch checker.types.nominalSymbol(type)?.representation {
        case .int?: IntegerBounds(lower: .min, upper: .max, isWord: true)
        case .int8?: IntegerBounds(lower: -128, upper: 127, isWord: false)
        case .int16?: IntegerBounds(lower: -32_768, upper: 32_767, isWord: false)
        case .int32?: IntegerBounds(lower: -2_147_483_648, upper: 2_147_483_647, isWord: false)
        case .uint?: IntegerBounds(lower: 0, upper: .max, isWord: true)
        case .uint8?: IntegerBounds(lower: 0, upper: 255, isWord: false)
        case .uint16?: IntegerBounds(lower: 0, upper: 65_535, isWord: false)
        case .uint32?: IntegerBounds(lower: 0, upper: 4_294_967_295, isWord: false)
        default: nil
        }
    }

    mutating func checkLiteral(_ value: CheckedExpression, magnitude: UInt64, isNegative: Bool) {
        guard let bounds = bounds(of: value.type) else { return }
        var isTooLong = false
        if case .integer(let literal)? = value.syntax?.kind { isTooLong = literal.overflows }
        if !isTooLong, fits(magnitude, isNegative, bounds) { return }
        let digits = isTooLong ? checker.sourceText(value.range) : (isNegative ? "-" : "") + "\(magnitude)"
        let type = checker.text(value.type)
        let isUnsigned = isNegative && bounds.lower == 0
        reportSelf(
            isUnsigned
                ? CheckingMessages.negativeUnsigned(digits, type) : CheckingMessages.integerOverflow(digits, type),
            at: SourceRange(at: value.range.lower))
    }

    private func fits(_ magnitude: UInt64, _ isNegative: Bool, _ bounds: IntegerBounds) -> Bool {
        if isNegative {
            return magnitude == 0 || (bounds.lower < 0 && magnitude <= UInt64(bitPattern: 0 &- bounds.lower))
        }
        return bounds.isWord && bounds.lower == 0 || magnitude <= UInt64(bounds.upper)
    }

    /// `5 / 0` and `127 + 1` of an `Int8`.
    mutating func checkArithmetic(_ call: CheckedExpression.Call, _ value: CheckedExpression) {
        guard call.arguments.count == 2, case .value(let right) = call.arguments[1],
            checker.isLibraryFunction(call.function.function), let bounds = bounds(of: right.type),
            let divisor = constant(right)
        else { return }
        let name = checker.text(call.function.function.name)
        if divisor == 0, ["/", "%", "/=", "%="].contains(name) {
            return reportSelf(CheckingMessages.divisionByZero, at: checker.place(of: value))
        }
        guard case .value(let left) = call.arguments[0], let dividend = constant(left),
            let result = compute(name, dividend, divisor),
            result.overflow || result.partialValue < bounds.lower || result.partialValue > bounds.upper
        else { return }
        reportSelf(
            CheckingMessages.arithmeticOverflow("\(dividend) \(name) \(divisor)", checker.text(right.type)),
            at: checker.place(of: value))
    }

    private func constant(_ value: CheckedExpression) -> Int64? {
        switch value.kind {
        case .integer(let magnitude, let isNegative):
            guard magnitude <= UInt64(Int64.max) else { return nil }
            return isNegative ? -Int64(magnitude) : Int64(magnitude)
        case .call(let call):
            guard call.arguments.count == 2, case .value(let left) = call.arguments[0],
                case .value(let right) = call.arguments[1], checker.isLibraryFunction(call.function.function),
                bounds(of: value.type) != nil, let one = constant(left), let other = constant(right),
                let result = compute(checker.text(call.function.function.name), one, other), !result.overflow
            else { return nil }
            return result.partialValue
        default: return nil
        }
    }

    private func compute(_ name: String, _ left: Int64, _ right: Int64) -> (partialValue: Int64, overflow: Bool)? {
        switch name {
        case "+": left.addingReportingOverflow(right)
        case "-": left.subtractingReportingOverflow(right)
        case "*": left.multipliedReportingOverflow(by: right)
        default: nil
        }
    }
}
