import Diagnostics
import Syntax

/// Whole numbers that are known before anything runs: they must fit, and their arithmetic too.
extension FlowChecker {
    /// The range of an integer type that 64 bits with a sign can say; `UInt` is looked at for its sign alone.
    private struct IntegerBounds {
        let lower: Int64
        let upper: Int64
        let isWord: Bool

        func holds(_ number: Int64) -> Bool { lower <= number && number <= upper }
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

    // MARK: - Arithmetic

    /// `5 / 0`, `127 + 1` of an `Int8`, `-Int.min`; gives the variable that is changed and its number then.
    mutating func checkArithmetic(
        _ call: CheckedExpression.Call, _ value: CheckedExpression
    ) -> (variable: VariableSymbol, number: Int64?)? {
        guard checker.isLibraryFunction(call.function.function), case .value(let right)? = call.arguments.last,
            let bounds = bounds(of: right.type)
        else { return nil }
        var name = checker.text(call.function.function.name)
        let number = constant(right)
        if call.arguments.count == 1 {
            if name == "-", let number, number == bounds.lower, number < 0 { reportNegated(number, value) }
            return nil
        }
        guard call.arguments.count == 2 else { return nil }
        var left: CheckedExpression
        var changed: VariableSymbol?
        switch call.arguments[0] {
        case .value(let operand): left = operand
        case .address(let place):
            guard name.hasSuffix("=") else { return nil }
            name.removeLast()
            left = place
            if case .variable(let variable) = place.kind { changed = variable }
        case .defaultValue: return nil
        }
        let result = number.flatMap { outcome(of: name, left, $0, bounds, value) }
        return changed.map { ($0, result) }
    }

    private mutating func outcome(
        of name: String, _ left: CheckedExpression, _ number: Int64, _ bounds: IntegerBounds,
        _ value: CheckedExpression
    ) -> Int64? {
        let isDivision = name == "/" || name == "%"
        if isDivision, number == 0 {
            reportSelf(CheckingMessages.divisionByZero, at: checker.place(of: value))
            return nil
        }
        guard let dividend = constant(left), let result = compute(name, dividend, number) else { return nil }
        if !result.overflow, bounds.holds(result.partialValue) { return result.partialValue }
        let operation = "\(dividend) \(name) \(number)"
        reportSelf(
            isDivision
                ? CheckingMessages.divisionOverflow(operation)
                : CheckingMessages.arithmeticOverflow(operation, "type '\(checker.text(left.type))'"),
            at: checker.place(of: value))
        return nil
    }

    private mutating func reportNegated(_ number: Int64, _ value: CheckedExpression) {
        let width =
            switch checker.types.nominalSymbol(value.type)?.representation {
            case .int8?: 8
            case .int16?: 16
            case .int32?: 32
            default: 64
            }
        reportSelf(
            CheckingMessages.arithmeticOverflow("0 - \(number)", "signed \(width)-bit integer type"),
            at: checker.place(of: value))
    }

    // MARK: - Known numbers

    /// What a variable of the body holds from here on; nil: something.
    mutating func know(_ variable: VariableSymbol, _ number: Int64?) {
        if variable.kind == .global, function.kind == .topLevel {
            state.globalNumbers[ObjectIdentifier(variable)] = variable.isLet ? nil : number
        }
        guard variable.kind == .local, variable.isLet || !variable.isCaptured else { return }
        state.numbers[ObjectIdentifier(variable)] = number
    }

    /// Anything but arithmetic may change any variable of the program.
    func mayChangeGlobals(_ value: CheckedExpression) -> Bool {
        switch value.kind {
        case .array, .dictionary, .interpolation, .closure, .callValue, .subscript, .property: true
        case .call(let call): !isOfNumbers(call)
        default: false
        }
    }

    private func isOfNumbers(_ call: CheckedExpression.Call) -> Bool {
        checker.isLibraryFunction(call.function.function)
            && call.arguments.allSatisfy { argument in
                switch argument {
                case .value(let operand), .address(let operand): bounds(of: operand.type) != nil
                case .defaultValue: true
                }
            }
    }

    mutating func forgetGlobalNumbers() {
        if !state.globalNumbers.isEmpty { state.globalNumbers = [:] }
    }

    /// In a loop nothing is known that may have been changed the last time round.
    mutating func forgetNumbers() {
        state.numbers.removeAll()
        state.globalNumbers.removeAll()
    }

    func constant(_ value: CheckedExpression) -> Int64? {
        switch value.kind {
        case .integer(let magnitude, let isNegative):
            guard magnitude <= UInt64(Int64.max) else { return nil }
            return isNegative ? -Int64(magnitude) : Int64(magnitude)
        case .variable(let variable):
            let key = ObjectIdentifier(variable)
            return variable.kind == .global ? state.globalNumbers[key] : state.numbers[key]
        case .property(.type(let type), let access):
            return limit(access.variable, of: type)
        case .call(let call):
            guard call.arguments.count == 2, case .value(let left) = call.arguments[0],
                case .value(let right) = call.arguments[1], checker.isLibraryFunction(call.function.function),
                let bounds = bounds(of: value.type), let one = constant(left), let other = constant(right),
                let result = compute(checker.text(call.function.function.name), one, other), !result.overflow,
                bounds.holds(result.partialValue)
            else { return nil }
            return result.partialValue
        default: return nil
        }
    }

    /// `Int.max` and `Int8.min`
    private func limit(_ variable: VariableSymbol?, of type: Type) -> Int64? {
        guard let variable, let bounds = bounds(of: type), checker.types.nominalSymbol(type)?.isLibrary ?? false else {
            return nil
        }
        switch checker.text(variable.name) {
        case "min": return bounds.lower
        case "max": return bounds.isWord && bounds.lower == 0 ? nil : bounds.upper
        default: return nil
        }
    }

    private func compute(_ name: String, _ left: Int64, _ right: Int64) -> (partialValue: Int64, overflow: Bool)? {
        switch name {
        case "+": left.addingReportingOverflow(right)
        case "-": left.subtractingReportingOverflow(right)
        case "*": left.multipliedReportingOverflow(by: right)
        case "/": right == 0 ? nil : left.dividedReportingOverflow(by: right)
        case "%": right == 0 ? nil : left.remainderReportingOverflow(dividingBy: right)
        default: nil
        }
    }
}
